"""Single files: read without waiting, replaced as one step, with all that they have beside their bytes."""

from __future__ import annotations

import errno
import os
import socket
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library import StoreError, StoreReason, store
from curator.library.leftovers import PREFIX
from curator.library.signature import NO_SIGNATURE, Signature
from curator.library.spelling import as_spelled

posix = pytest.mark.skipif(os.name == "nt", reason="modes, owners and links are POSIX's")
as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give a file away or mount a disk"
)

OLD, NEW = b"---\ntitle: old\n---\n", b"---\ntitle: new and longer\n---\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "a.md"
    path.write_bytes(OLD)
    return path


def refused(path: Path, reason: StoreReason, expected: bytes = OLD) -> str:
    """The message with which replacing is refused; nothing is left behind."""
    before = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(StoreError) as caught:
        store.replace(path, NEW, expected)
    assert caught.value.reason is reason
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == before
    return str(caught.value)


# -- reading ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf---\r\n", b"\x00\xff\n", b"\x1a tail", b"x" * 3_000_000])
def test_the_bytes_are_those_on_disk(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    snapshot = store.read(file)
    assert snapshot.data == data
    assert snapshot.signature == Signature.of(file.stat())


def test_a_file_that_is_too_large_is_not_read(file: Path) -> None:
    with file.open("wb") as out:
        out.truncate(store.MAX_BYTES + 1)
    with pytest.raises(StoreError, match="more than the 16 MB") as caught:
        store.read(file)
    assert caught.value.reason is StoreReason.TOO_LARGE


def test_a_missing_file_and_a_folder_are_named(file: Path) -> None:
    for path, reason in [
        (file.with_name("b.md"), StoreReason.MISSING),
        (file.parent, StoreReason.NOT_A_FILE),
    ]:
        with pytest.raises(StoreError) as caught:
            store.read(path)
        assert caught.value.reason is reason


@posix
def test_a_pipe_is_refused_and_not_waited_for(file: Path) -> None:
    pipe = file.with_name("pipe.md")
    os.mkfifo(pipe)
    with pytest.raises(StoreError, match="a named pipe") as caught:
        store.read(pipe)
    assert caught.value.reason is StoreReason.NOT_A_FILE
    assert "named pipe" in refused(pipe, StoreReason.NOT_A_FILE)


@posix
def test_a_socket_and_a_device_are_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.md")
        for path in (Path("socket.md"), Path("/dev/zero")):
            with pytest.raises(StoreError) as caught:
                store.read(path)
            assert caught.value.reason is StoreReason.NOT_A_FILE


@posix
def test_a_loop_of_links_is_refused(file: Path) -> None:
    loop = file.with_name("loop.md")
    loop.symlink_to(loop.name)
    for act in (store.read, lambda path: store.replace(path, NEW, OLD)):
        with pytest.raises(StoreError, match="circle") as caught:
            act(loop)
        assert caught.value.reason is StoreReason.LINK_LOOP


@pytest.mark.parametrize(
    "path", ["", "/etc/passwd", "../a.md", "_news/../../a.md", "./a.md", "_news//a.md", "a.md/", "a\0.md"]
)
def test_a_path_that_does_not_lie_in_the_folder(file: Path, path: str) -> None:
    with pytest.raises(StoreError, match="not a path inside") as caught:
        store.inside(file.parent, path)
    assert caught.value.reason is StoreReason.OUTSIDE


@posix
def test_links_may_lead_about_inside_and_not_outside(file: Path, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_bytes(OLD)
    (file.parent / "in.md").symlink_to(file)
    (file.parent / "out.md").symlink_to(tmp_path / "other.md")
    (file.parent / "up").symlink_to(tmp_path)
    assert store.inside(file.parent, "in.md") == file.resolve()
    for path in ("out.md", "up/other.md"):
        with pytest.raises(StoreError, match="outside") as caught:
            store.inside(file.parent, path)
        assert caught.value.reason is StoreReason.OUTSIDE


# -- replacing ----------------------------------------------------------------------------------------------


def test_a_file_is_replaced(file: Path) -> None:
    signature = store.replace(file, NEW, OLD)
    assert file.read_bytes() == NEW
    assert signature == Signature.of(file.stat())
    assert list(file.parent.iterdir()) == [file]


@posix
@pytest.mark.parametrize("mode", [0o644, 0o600, 0o664, 0o755, 0o4755, 0o200 | 0o400])
def test_the_mode_stays(file: Path, mode: int) -> None:
    file.chmod(mode)
    store.replace(file, NEW, OLD)
    assert stat.S_IMODE(file.stat().st_mode) == mode


@as_root
def test_the_owner_and_the_group_stay(file: Path) -> None:
    os.chown(file, 12345, 23456)
    file.chmod(0o6750)
    store.replace(file, NEW, OLD)
    info = file.stat()
    assert (info.st_uid, info.st_gid, stat.S_IMODE(info.st_mode)) == (12345, 23456, 0o6750)


@pytest.fixture
def shared(as_nobody: Path) -> Path:
    """A file that root owns and everybody may write, in a folder that everybody may write into."""
    file = as_nobody / "a.md"
    os.seteuid(0)
    file.write_bytes(OLD)
    file.chmod(0o666)
    os.seteuid(65534)
    return file


def test_a_file_whose_owner_cannot_be_kept_is_refused(shared: Path) -> None:
    assert "another user" in refused(shared, StoreReason.OWNER)
    assert shared.read_bytes() == OLD


def test_a_folder_that_only_others_may_write_into_is_refused(shared: Path) -> None:
    os.seteuid(0)
    shared.parent.chmod(0o755)
    os.seteuid(65534)
    assert "read-only" in refused(shared, StoreReason.READ_ONLY_FOLDER)
    assert shared.read_bytes() == OLD


def test_a_file_that_may_not_be_read_is_named(shared: Path) -> None:
    os.seteuid(0)
    shared.chmod(0o600)
    os.seteuid(65534)
    assert "no permission" in refused(shared, StoreReason.NO_PERMISSION)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="extended attributes are only reached on Linux")
def test_extended_attributes_stay(file: Path) -> None:
    try:
        os.setxattr(file, "user.colour", b"red")
    except OSError:
        pytest.skip("this disk has no extended attributes")
    store.replace(file, NEW, OLD)
    assert os.getxattr(file, "user.colour") == b"red"


@posix
def test_of_a_link_the_target_is_replaced(file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = elsewhere / "link.md"
    link.symlink_to("../folder/a.md")
    store.replace(link, NEW, OLD)
    assert link.readlink() == Path("../folder/a.md")
    assert file.read_bytes() == NEW
    assert not file.is_symlink()
    assert list(elsewhere.iterdir()) == [link]


@pytest.mark.parametrize("other", [b"", NEW, OLD + b" ", OLD[:-1], OLD.replace(b"old", b"odl")])
def test_a_file_that_holds_something_else_is_refused(file: Path, other: bytes) -> None:
    file.write_bytes(other)
    assert "another program changed" in refused(file, StoreReason.CHANGED)
    assert file.read_bytes() == other


def test_a_file_that_changes_while_the_new_text_is_written_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def meanwhile(descriptor: int) -> None:
        real(descriptor)
        file.write_bytes(b"theirs")

    monkeypatch.setattr("curator.library.store.os.fsync", meanwhile)
    refused(file, StoreReason.CHANGED)
    assert file.read_bytes() == b"theirs"


def test_a_file_that_vanishes_while_the_new_text_is_written_does_not_come_back(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.library.store.os.fsync", lambda _: file.unlink())
    with pytest.raises(StoreError) as caught:
        store.replace(file, NEW, OLD)
    assert caught.value.reason is StoreReason.MISSING
    assert list(file.parent.iterdir()) == []


def test_a_file_that_vanishes_right_after_it_was_written_counts_as_written(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def and_gone(source: Path, target: Path) -> None:
        real(source, target)
        target.unlink()

    monkeypatch.setattr(os, "replace", and_gone)
    assert store.replace(file, NEW, OLD) == NO_SIGNATURE


def test_a_file_and_a_folder_that_are_gone(file: Path) -> None:
    file.unlink()
    assert "not there any more" in refused(file, StoreReason.MISSING)
    file.parent.rmdir()
    assert "not there any more" in refused(file, StoreReason.MISSING)


def test_a_read_only_file_is_refused_even_to_root(file: Path) -> None:
    file.chmod(0o444)
    assert refused(file, StoreReason.READ_ONLY_FILE) == "the file is read-only"
    assert file.read_bytes() == OLD


@posix
def test_a_read_only_folder_is_refused_even_to_root(file: Path) -> None:
    file.parent.chmod(0o555)
    try:
        assert "read-only" in refused(file, StoreReason.READ_ONLY_FOLDER)
    finally:
        file.parent.chmod(0o755)
    assert file.read_bytes() == OLD


@pytest.mark.parametrize(
    ("call", "number", "reason"),
    [
        ("write", errno.ENOSPC, StoreReason.DISK_FULL),
        ("write", errno.EDQUOT, StoreReason.DISK_FULL),
        ("write", errno.EIO, StoreReason.IO),
        ("fsync", errno.ENOSPC, StoreReason.DISK_FULL),
        ("fsync", errno.EIO, StoreReason.IO),
        ("open", errno.EROFS, StoreReason.READ_ONLY_FOLDER),
        ("open", errno.EACCES, StoreReason.READ_ONLY_FOLDER),
    ],
)
def test_what_the_system_refuses_is_named_and_nothing_is_left(
    file: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, reason: StoreReason
) -> None:
    real = getattr(os, call)

    def failing(*arguments: object) -> object:
        if call == "open" and not Path(str(arguments[0])).name.startswith(PREFIX):
            return real(*arguments)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(f"curator.library.store.os.{call}", failing)
    refused(file, reason)
    monkeypatch.undo()
    assert file.read_bytes() == OLD


def test_a_replacement_that_the_system_refuses_leaves_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: Path, __: Path) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "replace", failing)
    refused(file, StoreReason.NO_PERMISSION)
    assert file.read_bytes() == OLD


def test_an_interruption_leaves_nothing_behind(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("curator.library.store.os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store.replace(file, NEW, OLD)
    assert list(file.parent.iterdir()) == [file]
    assert file.read_bytes() == OLD


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 64 KB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("a disk cannot be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


@as_root
def test_a_full_disk_is_named_and_the_file_stays(small_disk: Path) -> None:
    file = small_disk / "a.md"
    file.write_bytes(OLD)
    with pytest.raises(OSError, match="No space"):
        (small_disk / "filler").write_bytes(b"x" * 100_000)
    with pytest.raises(StoreError, match="the disk is full") as caught:
        store.replace(file, NEW * 100, OLD)
    assert caught.value.reason is StoreReason.DISK_FULL
    assert file.read_bytes() == OLD
    assert sorted(path.name for path in small_disk.iterdir()) == ["a.md", "filler"]


@pytest.mark.parametrize("path", ["folder/a.md", "folder/missing.md", "nowhere/a.md", "a.md"])
@pytest.mark.usefixtures("file")
def test_a_path_that_is_right_or_names_nothing_stays(tmp_path: Path, path: str) -> None:
    assert as_spelled(tmp_path, path) == path


@pytest.mark.parametrize(
    ("path", "spelled"),
    [
        ("FOLDER/A.md", "folder/a.md"),
        ("folder/CAFE\u0301.md", "folder/caf\u00e9.md"),
        ("folder/b.md", "folder/b.md"),
    ],
)
def test_on_a_disk_that_takes_other_spellings_a_path_is_spelled_as_there(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, path: str, spelled: str
) -> None:
    """Such a disk is not at hand everywhere; that it finds the file is all that it does otherwise."""
    file.with_name("caf\u00e9.md").write_bytes(OLD)
    monkeypatch.setattr(os.path, "lexists", lambda _: True)
    assert as_spelled(tmp_path, path) == spelled

"""What the store asks of a file system: renames that lie, files open elsewhere, drives with a cache."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from curator.library import StoreError, StoreReason, disk, store

OLD, NEW = b"---\ntitle: old\n---\n", b"---\ntitle: new and longer\n---\n"


class SharingViolationError(PermissionError):
    """What Windows says of a file that another program holds open."""

    winerror = 32


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_bytes(OLD)
    return path


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    naps: list[float] = []
    monkeypatch.setattr("curator.library.disk.time.sleep", naps.append)
    return naps


def only(file: Path, data: bytes) -> None:
    """The file holds this, and there is nothing else in its folder."""
    assert file.read_bytes() == data
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOENT, errno.EACCES])
def test_a_rename_that_was_done_and_is_reported_as_failed(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    real = os.replace

    def lying(source: Path, target: Path) -> None:
        real(source, target)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "replace", lying)
    store.replace(file, NEW, OLD)
    only(file, NEW)


def test_a_rename_that_was_not_done_and_is_reported_as_done(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "replace", lambda *_: None)
    with pytest.raises(StoreError, match="says that it did what it did not") as caught:
        store.replace(file, NEW, OLD)
    assert caught.value.reason is StoreReason.IO
    only(file, OLD)


def test_a_rename_of_which_nobody_knows_whether_it_was_done(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.lstat

    def failing(_source: Path, _target: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    def blind(path: Path, **options: int) -> os.stat_result:
        if Path(path).name.startswith(".curator-"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(path, **options)

    monkeypatch.setattr(os, "replace", failing)
    monkeypatch.setattr(os, "lstat", blind)
    with pytest.raises(StoreError, match="cannot be seen") as caught:
        store.replace(file, NEW, OLD)
    assert caught.value.reason is StoreReason.UNSURE


def test_a_file_open_elsewhere_is_waited_for(
    file: Path, monkeypatch: pytest.MonkeyPatch, slept: list[float]
) -> None:
    real, held = os.replace, [3]

    def shared(source: Path, target: Path) -> None:
        if held[0]:
            held[0] -= 1
            raise SharingViolationError(errno.EACCES, "in use")
        real(source, target)

    monkeypatch.setattr(os, "replace", shared)
    store.replace(file, NEW, OLD)
    only(file, NEW)
    assert slept == sorted(slept)
    assert len(slept) == 3


def test_a_file_that_stays_open_elsewhere_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch, slept: list[float]
) -> None:
    def held(_source: Path, _target: Path) -> None:
        raise SharingViolationError(errno.EACCES, "in use")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(StoreError, match="has the file open") as caught:
        store.replace(file, NEW, OLD)
    assert caught.value.reason is StoreReason.IN_USE
    assert 1 < sum(slept) < 5
    only(file, OLD)


def test_a_temporary_file_that_a_virus_scanner_holds_is_removed_in_the_end(
    file: Path, monkeypatch: pytest.MonkeyPatch, slept: list[float]
) -> None:
    real, held = os.unlink, [2]

    def shared(path: Path) -> None:
        if held[0]:
            held[0] -= 1
            raise SharingViolationError(errno.EACCES, "in use")
        real(path)

    monkeypatch.setattr(os, "unlink", shared)
    disk.remove(file)
    assert list(file.parent.iterdir()) == []
    assert len(slept) == 2


class Drive:
    """A macOS drive with a cache: what it was asked for, and how it answers."""

    F_FULLFSYNC = 51

    def __init__(self, number: int = 0) -> None:
        self.asked: list[int] = []
        self._number = number

    def fcntl(self, _descriptor: int, command: int) -> int:
        self.asked.append(command)
        if self._number:
            raise OSError(self._number, os.strerror(self._number))
        return 0


def test_on_macos_the_drive_is_told_to_keep_what_it_was_handed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = Drive()
    monkeypatch.setattr(disk, "fcntl", drive)
    store.replace(file, NEW, OLD)
    assert drive.asked == [51]
    only(file, NEW)


def test_a_network_volume_that_knows_no_full_sync_is_synced_plainly(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "fcntl", Drive(errno.ENOTSUP))
    store.replace(file, NEW, OLD)
    only(file, NEW)


def test_a_drive_that_fails_to_keep_it_refuses_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "fcntl", Drive(errno.EIO))
    with pytest.raises(StoreError) as caught:
        store.replace(file, NEW, OLD)
    assert caught.value.reason is StoreReason.IO
    only(file, OLD)


def test_a_disk_that_takes_one_byte_at_a_time_gets_all_of_them(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:1]))
    store.replace(file, NEW, OLD)
    only(file, NEW)


def test_a_disk_that_takes_nothing_and_says_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", lambda _descriptor, _data: 0)
    with pytest.raises(StoreError) as caught:
        store.replace(file, NEW, OLD)
    assert caught.value.reason is StoreReason.DISK_FULL
    only(file, OLD)


def test_what_was_written_within_the_same_tick_and_is_as_long_is_seen(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system whose clock stands still tells such a change by nothing but the bytes."""
    theirs = OLD.replace(b"old", b"odd")
    frozen = file.stat()

    def meanwhile(_descriptor: int) -> None:
        file.write_bytes(theirs)

    real = os.stat

    def still(path: Path, **options: bool) -> os.stat_result:
        return frozen if Path(path) == file else real(path, **options)

    monkeypatch.setattr(os, "fsync", meanwhile)
    monkeypatch.setattr(os, "stat", still)
    with pytest.raises(StoreError) as caught:
        store.replace(file, NEW, OLD)
    assert caught.value.reason is StoreReason.CHANGED
    assert file.read_bytes() == theirs


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_a_file_made_read_only_meanwhile_is_not_made_writable_again(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _descriptor: file.chmod(0o444))
    with pytest.raises(StoreError):
        store.replace(file, NEW, OLD)
    assert file.stat().st_mode & 0o777 == 0o444
    only(file, OLD)


def test_a_new_file_is_made_whole_and_never_over_another(tmp_path: Path) -> None:
    store.create(tmp_path / "a.md", NEW)
    only(tmp_path / "a.md", NEW)
    with pytest.raises(StoreError) as caught:
        store.create(tmp_path / "a.md", OLD)
    assert caught.value.reason is StoreReason.CHANGED
    only(tmp_path / "a.md", NEW)


@pytest.mark.skipif(os.name == "nt", reason="links are POSIX's")
def test_a_disk_without_links_gets_new_files_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_source: Path, _target: Path) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", none)
    store.create(tmp_path / "a.md", NEW)
    only(tmp_path / "a.md", NEW)
    with pytest.raises(StoreError) as caught:
        store.create(tmp_path / "a.md", OLD)
    assert caught.value.reason is StoreReason.CHANGED

"""Files whose names no editor would choose: listed, read, edited and undone like any other."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from pathlib import Path

import pytest

from curator.__main__ import main
from curator.frontmatter import Set
from curator.library import Directories, Gesture, Library, LibraryError, StoreError
from curator.library.errors import StoreReason

from .conftest import Open, Write, article

NOT_UTF_8 = os.fsdecode(b"caf\xe9.md")
NAMES = (
    "two\nlines.md",
    "carriage\rreturn.md",
    "\x1b[31mred.md",
    "tab\there.md",
    " led and trailed .md",
    "-dash.md",
    "--json.md",
    "quote'\"`$(id).md",
    "back\\slash.md",
    "star*?[x].md",
    "percent%20%s{}.md",
    "\u202egnp.md",
    "zero\u200bwidth.md",
    "emoji\U0001f600.md",
    "a" * 240 + ".md",
    "line\u2028separator.md",
    "nel\x85.md",
    "=formula.md",
    NOT_UTF_8,
)
only_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")


def made(root: Path, name: str) -> Path:
    file = root / "_news" / name
    try:
        file.write_text(article("title: Odd\nheat: 1"))
    except (OSError, UnicodeError):
        pytest.skip("this file system has no such names")
    return file


@only_posix
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_file_of_any_name_is_listed_read_edited_and_undone(
    root: Path, open_library: Open, name: str
) -> None:
    file = made(root, name)
    before = file.read_bytes()
    library = open_library()
    path = f"_news/{name}"
    assert [row.path for row in library.select()] == [path]
    assert library.article(path).title == "Odd"
    changes = library.apply(Gesture.same("Heat", [path], [Set(("heat",), 2)]))
    assert [change.path for change in changes.changed] == [path]
    assert file.read_bytes() == before.replace(b"heat: 1", b"heat: 2")
    assert library.select("heat:2")[0].path == path
    again = open_library()
    assert again.select()[0].path == path
    assert again.past.entries()[0].label == "Heat"
    assert [change.path for change in again.undo().changed] == [path]
    assert file.read_bytes() == before
    assert {entry.name for entry in (root / "_news").iterdir()} == {name}


@only_posix
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_the_command_line_takes_and_tells_any_name(
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
    name: str,
) -> None:
    file = made(root, name)
    before = file.read_bytes()
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))

    def told(*words: str) -> bytes:
        assert main(list(words)) == 0
        return capfdbinary.readouterr().out

    path = str(file)
    assert told("list", str(root), "--format", "paths") == os.fsencode(path) + b"\n"
    assert json.loads(told("list", str(root), "--format", "json"))[0]["path"] == path
    table = told("list", str(root)).decode()
    assert "\x1b" not in table
    assert "\u202e" not in table
    assert len(table.splitlines()) == 2, "one line of headings, one for the article"
    assert len(told("list", str(root), "--format", "csv").splitlines()) >= 2
    assert json.loads(told("show", str(file), "--format", "json"))["title"] == "Odd"
    done = json.loads(told("set", "--json", "--", str(file), "heat=2"))
    assert [change["path"] for change in done["changed"]] == [path]
    assert file.read_bytes() == before.replace(b"heat: 1", b"heat: 2")
    assert json.loads(told("history", str(root), "--json"))[0]["files"] in (1, [path])
    told("undo", str(root))
    assert file.read_bytes() == before


@only_posix
@pytest.mark.parametrize("profile", ["everyday", "hugo", "obsidian", ""])
@pytest.mark.parametrize("folder", [b"_caf\xe9", b"_two\nlines", b"_x/\xff", b"_\x1b[31m"])
def test_a_folder_of_any_name(root: Path, open_library: Open, folder: bytes, profile: str) -> None:
    settings = root / ".curator.yaml"
    settings.write_text(f"profile: {profile}\n") if profile else settings.unlink()
    place = Path(
        os.fsdecode(
            os.fsencode(root / "content") + b"/" + folder
            if profile == "hugo"
            else os.fsencode(root) + b"/" + folder
        )
    )
    try:
        place.mkdir(parents=True)
    except (OSError, UnicodeError):
        pytest.skip("this file system has no such names")
    (place / "a.md").write_text(article("title: Odd\nheat: 1"))
    library = open_library()
    (row,) = library.select()
    assert row.title == "Odd"
    assert library.facets()
    done = library.apply(Gesture.same("Heat", [row.path], [Set(("heat",), 2)]))
    assert len(done.changed) == 1
    assert open_library().undo().changed


@only_posix
def test_a_content_folder_of_any_name(tmp_path: Path, directories: Directories) -> None:
    root = tmp_path / os.fsdecode(b"caf\xe9\n<b>")
    try:
        (root / "_news").mkdir(parents=True)
    except (OSError, UnicodeError):
        pytest.skip("this file system has no such names")
    (root / "_news/a.md").write_text(article("title: Odd\nheat: 1"))
    for _ in range(2):
        library = Library.open(root, directories)
        assert library.apply(Gesture.same("Heat", ["_news/a.md"], [Set(("heat",), 2)])).changed
        assert library.undo().changed
        library.close()


@only_posix
def test_two_names_that_look_alike_are_two_files(root: Path, write: Write, open_library: Open) -> None:
    """On Linux and Windows both forms can stand side by side; macOS takes them for one."""
    composed, apart = (unicodedata.normalize(form, "_news/caf\u00e9.md") for form in ("NFC", "NFD"))
    write({composed: article("title: Composed\nheat: 1"), apart: article("title: Apart\nheat: 1")})
    if len(list((root / "_news").iterdir())) == 1:
        pytest.skip("this file system takes both forms for one name")
    library = open_library()
    assert {row.path: row.title for row in library.select()} == {composed: "Composed", apart: "Apart"}
    library.apply(Gesture.same("Heat", [apart], [Set(("heat",), 2)]))
    assert b"heat: 1" in (root / composed).read_bytes()
    assert b"heat: 2" in (root / apart).read_bytes()
    library.undo()
    assert b"heat: 1" in (root / apart).read_bytes()


def test_a_name_in_the_other_form_is_found_anew(root: Path, write: Write, open_library: Open) -> None:
    """A clone by way of macOS changes the form of every name: the same articles, under their new names."""
    composed, apart = (unicodedata.normalize(form, "_news/caf\u00e9.md") for form in ("NFC", "NFD"))
    write({composed: article("title: A\nheat: 1")})
    library = open_library()
    library.apply(Gesture.same("Heat", [composed], [Set(("heat",), 2)]))
    (root / composed).rename(root / apart)
    library.refresh()
    (row,) = library.select()
    assert unicodedata.normalize("NFC", row.path) == composed
    undone = library.undo()
    assert (root / row.path).read_bytes().count(b"heat:") == 1
    assert [change.path for change in undone.changed] in ([row.path], [])
    if not undone.changed:
        assert [refused.path for refused in undone.refused] == [composed]


def test_a_rename_of_case_alone_is_followed(root: Path, write: Write, open_library: Open) -> None:
    write({"_news/Readable.md": article("title: A\nheat: 1")})
    library = open_library()
    library.apply(Gesture.same("Heat", ["_news/Readable.md"], [Set(("heat",), 2)]))
    (root / "_news/Readable.md").rename(root / "_news/readABLE.md")
    library.refresh()
    assert [row.path for row in library.select()] == ["_news/readABLE.md"]
    library.apply(Gesture.same("Heat", ["_news/readABLE.md"], [Set(("heat",), 3)]))
    assert b"heat: 3" in (root / "_news/readABLE.md").read_bytes()
    assert [entry.name for entry in (root / "_news").iterdir()] == ["readABLE.md"]


@only_posix
@pytest.mark.parametrize("kind", ["file", "folder above", "chain", "dangling", "loop"])
def test_no_link_leads_out_of_the_folder(
    root: Path, tmp_path: Path, write: Write, open_library: Open, kind: str
) -> None:
    secret = tmp_path / "elsewhere" / "secret.md"
    secret.parent.mkdir()
    secret.write_text(article("title: Secret\nheat: 1"))
    before = secret.read_bytes()
    write({"_news/own.md": article("title: Own\nheat: 1")})
    path = "_news/link.md"
    if kind == "folder above":
        (root / "_news/out").symlink_to(secret.parent, target_is_directory=True)
        path = "_news/out/secret.md"
    elif kind == "chain":
        (root / "_news/step").symlink_to(secret)
        (root / path).symlink_to("step")
    else:
        target = {"file": secret, "dangling": tmp_path / "gone.md", "loop": root / path}[kind]
        (root / path).symlink_to(target)
    library = open_library()
    shown = {row.path: row.title for row in library.select() if not row.problem}
    assert shown == {"_news/own.md": "Own"}
    with pytest.raises(LibraryError) as refused:
        library.document(path)
    assert "Secret" not in str(refused.value)
    changes = library.apply(Gesture.same("Heat", ["_news/own.md", path], [Set(("heat",), 2)]))
    assert [change.path for change in changes.changed] == ["_news/own.md"]
    assert [one.path for one in changes.refused] == [path]
    assert secret.read_bytes() == before
    assert not (tmp_path / "gone.md").exists()


@only_posix
def test_a_link_that_is_put_there_after_the_reading_is_not_followed(
    root: Path, tmp_path: Path, write: Write, open_library: Open
) -> None:
    """Between listing and writing, a file, or the folder it is in, becomes a link to another place."""
    same = article("title: A\nheat: 1")
    write({"_news/a.md": same, "_news/deep/b.md": same})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "b.md").write_text(same)
    (outside / "a.md").write_text(same)
    library = open_library()
    (root / "_news/a.md").unlink()
    (root / "_news/a.md").symlink_to(outside / "a.md")
    (root / "_news/deep/b.md").unlink()
    (root / "_news/deep").rmdir()
    (root / "_news/deep").symlink_to(outside, target_is_directory=True)
    paths = ["_news/a.md", "_news/deep/b.md"]
    changes = library.apply(Gesture.same("Heat", paths, [Set(("heat",), 2)]))
    assert changes.changed == ()
    assert [one.path for one in changes.refused] == paths
    assert {file.read_text() for file in outside.iterdir()} == {same}
    assert {file.name for file in outside.iterdir()} == {"a.md", "b.md"}


@pytest.mark.parametrize(
    "path", ["../x.md", "/etc/passwd", "_news/../../x.md", "", ".", "_news//a.md", "a\0b.md"]
)
def test_a_path_that_is_none_of_the_folder_is_refused(open_library: Open, path: str) -> None:
    library = open_library()
    with pytest.raises(StoreError) as refused:
        library.document(path)
    assert refused.value.reason in (StoreReason.OUTSIDE, StoreReason.MISSING)
    changes = library.apply(Gesture.same("Heat", [path], [Set(("heat",), 2)]))
    assert changes.changed == ()

"""Files that come, move and go: what is on disk, what is refused by name, and the way back and forth."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.frontmatter import Set
from curator.library import (
    Changes,
    FileCreation,
    FileMove,
    FileTrashing,
    Gesture,
    HistoryError,
    Library,
    exclusive_rename,
)
from curator.library.gestures import FileWish
from tests.library.conftest import Open, Write, article, contents

A, B, NEW = "_news/a.md", "_news/b.md", "_news/new.md"
TEXT = article("title: A\npublished: true")
FRESH = article("title: New\npublished: false").encode()


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    write({A: TEXT, B: article("title: B"), "_news/Ärger.md": article("title: C"), "_archive/old.md": TEXT})
    return open_library()


def do(library: Library, *wishes: FileWish, label: str = "Do") -> Changes:
    return library.apply(Gesture(label, wishes))


def rows(library: Library) -> list[str]:
    return [row.path for row in library.select(sort="path")]


ACTS: dict[str, tuple[FileWish, Callable[[dict[str, bytes]], dict[str, bytes]]]] = {
    "create": (FileCreation(NEW, FRESH), lambda now: {**now, NEW: FRESH}),
    "create in a new folder": (
        FileCreation("_guides/first/new.md", FRESH),
        lambda now: {**now, "_guides/first/new.md": FRESH},
    ),
    "rename": (
        FileMove(A, NEW),
        lambda now: {NEW if path == A else path: data for path, data in now.items()},
    ),
    "move": (
        FileMove(A, "_archive/a.md"),
        lambda now: {"_archive/a.md" if path == A else path: data for path, data in now.items()},
    ),
    "another case": (
        FileMove(A, "_news/A.md"),
        lambda now: {"_news/A.md" if path == A else path: data for path, data in now.items()},
    ),
    "trash": (FileTrashing(A), lambda now: {path: data for path, data in now.items() if path != A}),
}


@pytest.mark.usefixtures("trash")
@pytest.mark.parametrize("name", ACTS)
def test_it_is_done_taken_back_and_repeated_to_the_byte_also_after_a_restart(
    name: str, library: Library, root: Path, open_library: Open
) -> None:
    wish, after = ACTS[name]
    before = contents(root)
    wanted = after(before)
    changes = do(library, wish)
    assert (len(changes.changed), changes.refused) == (1, ())
    assert contents(root) == wanted
    assert rows(library) == sorted(path for path in wanted if path.endswith(".md"))
    assert library.refresh() == Changes()
    entry = changes.entry
    for again in (library, open_library()):
        undone = again.undo(entry)
        assert (len(undone.changed), undone.refused) == (1, ())
        assert contents(root) == before
        assert again.refresh().added == ()
        assert rows(again) == sorted(path for path in before if path.endswith(".md"))
        with pytest.raises(HistoryError, match="undone already"):
            again.undo(entry)
        redone = again.redo()
        assert (len(redone.changed), redone.refused) == (1, ())
        assert contents(root) == wanted
    assert not list(root.rglob(".curator-*"))


@pytest.mark.parametrize("name", ACTS)
def test_a_dry_run_says_the_same_and_does_nothing(name: str, library: Library, root: Path) -> None:
    before = contents(root)
    changes = library.apply(Gesture("Try", (ACTS[name][0],)), dry_run=True)
    assert (len(changes.changed), changes.refused, changes.entry) == (1, (), None)
    assert (contents(root), library.past.entries()) == (before, [])


def test_what_goes_to_the_trash_lies_there_and_comes_back_when_it_was_emptied(
    library: Library, root: Path, trash: Path
) -> None:
    do(library, FileTrashing(A), FileTrashing(B))
    assert sorted(file.name for file in trash.iterdir()) == ["a.md", "b.md"]
    assert (trash / "a.md").read_bytes() == TEXT.encode()
    (trash / "a.md").unlink()
    library.undo()
    assert (root / A).read_bytes() == TEXT.encode()


REFUSED: dict[str, tuple[FileWish, str, str]] = {
    "a name that is taken": (FileCreation(B, FRESH), "name-taken", "b.md already"),
    "another case of it": (FileCreation("_news/B.md", FRESH), "name-taken", "b.md, which is the same"),
    "another Unicode form": (FileCreation("_news/A\u0308rger.md", FRESH), "name-taken", "already"),
    "moved to one": (FileMove(A, B), "name-taken", "already"),
    "moved to another case of one": (FileMove(A, "_news/B.MD"), "name-taken", "already"),
    "out of the folder": (FileCreation("../out.md", FRESH), "outside-folder", "not a path inside"),
    "moved out of it": (FileMove(A, "_news/../../out.md"), "outside-folder", "not a path inside"),
    "through a link": (FileCreation("_news/away/new.md", FRESH), "outside-folder", "outside of this"),
    "moved through a link": (FileMove(A, "_news/away/new.md"), "outside-folder", "outside of this"),
    "a device": (FileCreation("_news/nul.md", FRESH), "bad-name", "device on Windows"),
    "a colon": (FileMove(A, "_news/a:b.md"), "bad-name", ":"),
    "no article's ending": (FileMove(A, "_news/a.txt"), "bad-name", "no article"),
    "no article's folder": (FileMove(A, "assets/a.md"), "bad-name", "no article"),
    "not there": (FileMove("_news/none.md", NEW), "missing", "not there"),
    "not there to go": (FileTrashing("_news/none.md"), "missing", "not there"),
    "a link moved": (FileMove("_news/link.md", NEW), "link", "link"),
    "a link trashed": (FileTrashing("_news/link.md"), "link", "link"),
    "changed since it was seen": (FileTrashing(A, b"what it was"), "changed-on-disk", "changed"),
    "no front matter": (FileCreation(NEW, b"no article"), "no-front-matter", "---"),
    "a file for a folder": (FileCreation("_news/a.md/new.md", FRESH), "not-a-file", "file"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_by_name_and_touches_nothing(
    name: str, library: Library, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (root / "_news" / "away").symlink_to(tmp_path / "elsewhere")
    (root / "_news" / "link.md").symlink_to("a.md")
    wish, code, reason = REFUSED[name]
    before = contents(root)
    changes = do(library, wish)
    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [(wish.path, code)]
    assert reason in changes.refused[0].reason
    assert (changes.changed, changes.entry, library.past.entries()) == ((), None, [])
    assert contents(root) == before
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_two_files_of_one_gesture_never_get_one_name(library: Library, root: Path) -> None:
    changes = do(library, FileMove(A, NEW), FileMove(B, "_news/NEW.md"))
    assert [change.path for change in changes.changed] == [A]
    assert [refusal.code for refusal in changes.refused] == ["name-taken"]
    assert (root / B).exists()


def test_a_move_is_taken_back_with_what_another_program_wrote_meanwhile(library: Library, root: Path) -> None:
    entry = do(library, FileMove(A, NEW)).entry
    (root / NEW).write_bytes(TEXT.replace("title", "heat: 7\ntitle").encode())
    assert library.undo(entry).refused == ()
    assert b"heat: 7" in (root / A).read_bytes()
    assert not (root / NEW).exists()


TOO_LATE: dict[str, tuple[FileWish, str, str]] = {
    "a new file was edited": (FileCreation(NEW, FRESH), NEW, "changed since"),
    "a name was taken": (FileMove(A, NEW), A, "already"),
    "the place of a trashed file was taken": (FileTrashing(A), A, "already"),
}


@pytest.mark.usefixtures("trash")
@pytest.mark.parametrize("name", TOO_LATE)
def test_it_is_not_taken_back_over_what_others_wrote(name: str, library: Library, root: Path) -> None:
    wish, path, reason = TOO_LATE[name]
    entry = do(library, wish).entry
    theirs = article("title: Theirs").encode()
    (root / path).write_bytes(theirs)
    changes = library.undo(entry)
    assert [reason in refusal.reason for refusal in changes.refused] == [True]
    assert (changes.changed, (root / path).read_bytes()) == ((), theirs)


def test_a_moved_file_that_is_gone_is_named_as_it_was_called(library: Library, root: Path) -> None:
    do(library, FileMove(A, NEW))
    (root / NEW).unlink()
    assert NEW in library.undo().refused[0].reason


def test_edits_before_and_after_a_move_are_taken_back_one_after_another(library: Library, root: Path) -> None:
    before = contents(root)
    library.apply(Gesture.same("Unpublish", [A], [Set(("published",), False)]))
    do(library, FileMove(A, NEW))
    library.apply(Gesture.same("Heat", [NEW], [Set(("heat",), 3)]))
    assert [entry.label for entry in library.past.entries(path=NEW)] == ["Heat", "Do"]
    for _ in range(3):
        assert library.undo().refused == ()
    assert contents(root) == before


def test_back_to_before_the_sitting_goes_with_a_moved_file(library: Library, root: Path) -> None:
    library.apply(Gesture.same("Unpublish", [A], [Set(("published",), False)]))
    do(library, FileMove(A, NEW))
    assert library.restore("Back", [NEW]).refused == ()
    assert (root / NEW).read_bytes() == TEXT.encode()


def test_many_in_parts(library: Library, root: Path, write: Write) -> None:
    paths = [f"_news/{number:04}.md" for number in range(700)]
    write(dict.fromkeys(paths, TEXT))
    library.refresh()
    before = contents(root)
    changes = do(library, *(FileMove(path, path.replace("_news", "_archive")) for path in paths))
    assert (len(changes.changed), changes.refused) == (700, ())
    assert len(list((root / "_archive").iterdir())) == 701
    assert len(library.undo().changed) == 700
    assert contents(root) == before


def test_two_ways_for_one_file_in_one_gesture_are_a_mistake(library: Library) -> None:
    with pytest.raises(ValueError, match="two ways"):
        do(library, FileMove(A, NEW), FileTrashing(A))


def test_a_disk_without_a_call_for_it_is_served_by_links(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exclusive_rename, "system_call", exclusive_rename.no_call)
    before = contents(root)
    assert do(library, FileMove(A, NEW)).refused == ()
    assert (root / NEW).read_bytes() == TEXT.encode()
    assert not (root / A).exists()
    assert do(library, FileMove(NEW, B)).refused[0].code == "name-taken"
    library.undo()
    assert contents(root) == before


@pytest.mark.skipif(os.name == "nt", reason="how other systems tell files apart")
@pytest.mark.parametrize("has_call", [True, False], ids=["with its call", "with links only"])
def test_on_a_disk_that_does_not_number_its_files_none_is_taken_for_another(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch, has_call: bool
) -> None:
    real = os.lstat

    def numberless(path: Path | str) -> os.stat_result:
        info = list(real(path))
        info[stat.ST_INO] = 0
        return os.stat_result(info)

    monkeypatch.setattr(os, "lstat", numberless)
    if not has_call:
        monkeypatch.setattr(exclusive_rename, "system_call", exclusive_rename.no_call)
    before = contents(root)
    assert do(library, FileMove(A, B)).refused[0].code == "name-taken"
    assert contents(root) == before
    entry = do(library, FileMove(A, NEW)).entry
    assert do(library, FileCreation("_news/more.md", FRESH)).refused == ()
    (root / A).write_bytes(b"---\ntitle: Theirs\n---\n")
    now = contents(root)
    assert library.undo(entry).refused[0].code == "name-taken"
    assert contents(root) == now


def test_a_file_that_a_killed_program_left_with_both_names_gets_one(
    library: Library, root: Path, open_library: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is on a disk that knows links only, between giving the new name and taking the old one."""

    class Killed(BaseException):
        pass

    def link_only(source: str, target: str) -> None:
        os.link(source, target)
        raise Killed

    before = contents(root)
    for step in (Library.undo, Library.redo):
        with monkeypatch.context() as patch:
            patch.setattr(exclusive_rename, "system_call", link_only)
            with pytest.raises(Killed):
                do(library, FileMove(A, NEW))
        again = open_library()
        (entry,) = again.past.interrupted()
        assert step(again, entry.id).refused == ()
        assert {(root / A).exists(), (root / NEW).exists()} == {True, False}
        if step is Library.redo:
            assert (root / NEW).exists()
            again.undo()
        assert contents(root) == before

"""Undo and redo: to the very bytes, field by field where others wrote meanwhile, and after a restart."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from curator.frontmatter import Edit, Insert, Move, Remove, Rename, Set, Unset
from curator.library import Conflict, FileEdits, Gesture, HistoryError, Library, replacing
from tests.library.conftest import Open, Write, article, contents

A, B = "_news/a.md", "_news/b.md"
TEXT = (
    '\ufeff---\r\n# about\r\ntitle:   "A"  # kept\r\n\r\npublished: false\r\nheat: 5\r\n'
    "topics:   # list\r\n  - 'AI'\r\n  # between\r\n  - \"Ethics\"\r\n"
    "excerpt: >\r\n  folded\r\n  text\r\n---\r\nBody"
)
EDITS: list[tuple[str, tuple[Edit, ...]]] = [
    ("set", (Set(("published",), True),)),
    ("insert a key", (Set(("quality",), 70),)),
    ("remove a key", (Unset(("title",)),)),
    ("remove a block", (Unset(("excerpt",)),)),
    ("replace a list", (Set(("topics",), ["One"]),)),
    ("add an item", (Insert(("topics",), "New", 1),)),
    ("remove an item", (Remove(("topics",), 0),)),
    ("move an item", (Move(("topics",), 0, 1),)),
    ("rename a key", (Rename(("topics",), "subjects"),)),
    ("nested", (Set(("provider", "name"), "Gate"),)),
    ("several", (Set(("published",), True), Unset(("heat",)), Insert(("topics",), "New"))),
]


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    write({A: TEXT, B: article("title: B\npublished: true")})
    return open_library()


def apply(library: Library, label: str, *edits: Edit, paths: tuple[str, ...] = (A,)) -> int:
    entry = library.apply(Gesture.same(label, paths, edits)).entry
    assert entry is not None
    return entry


@pytest.mark.parametrize(("label", "edits"), EDITS, ids=[label for label, _ in EDITS])
def test_undo_gives_back_every_byte_and_redo_too(
    library: Library, root: Path, label: str, edits: tuple[Edit, ...]
) -> None:
    before = contents(root)
    apply(library, label, *edits)
    after = contents(root)
    assert before != after
    for _ in range(2):
        assert [change.path for change in library.undo().changed] == [A]
        assert contents(root) == before
        assert [change.path for change in library.redo().changed] == [A]
        assert contents(root) == after


@pytest.mark.parametrize(("label", "edits"), EDITS, ids=[label for label, _ in EDITS])
def test_with_other_fields_changed_since_only_the_own_ones_go_back(
    library: Library, root: Path, label: str, edits: tuple[Edit, ...]
) -> None:
    before = library.document(A)
    apply(library, label, *edits)
    theirs = (root / A).read_bytes().replace(b"# about", b"# told\r\nadded: 1").replace(b"Body", b"Text")
    (root / A).write_bytes(theirs)
    assert [change.path for change in library.undo().changed] == [A]
    now = library.document(A)
    assert {**before.values, "added": 1} == now.values
    assert now.body == b"Text"
    assert b"# told" in now.data
    assert library.redo().refused == ()
    assert (root / A).read_bytes() == theirs


def test_a_field_that_was_changed_since_is_refused(library: Library, root: Path) -> None:
    apply(library, "Heat", Set(("heat",), 6), paths=(A, B))
    theirs = (root / A).read_bytes().replace(b"heat: 6", b"heat: 7")
    (root / A).write_bytes(theirs)
    changes = library.undo()
    assert [change.path for change in changes.changed] == [B]
    (refusal,) = changes.refused
    assert (refusal.path, refusal.code) == (A, "conflict")
    assert refusal.conflict == Conflict(A, ("heat",), 6, 5, 7)
    assert (root / A).read_bytes() == theirs
    assert library.row(A).heat == 7


def test_what_went_back_already_is_unchanged(library: Library, root: Path) -> None:
    apply(library, "Publish", Set(("published",), True))
    (root / A).write_bytes(TEXT.encode())
    changes = library.undo()
    assert (changes.changed, changes.unchanged, changes.refused) == ((), (A,), ())
    assert library.past.to_undo() is None
    assert library.redo().changed[0].path == A


def test_a_file_that_is_gone_is_refused(library: Library, root: Path) -> None:
    entry = apply(library, "Publish", Set(("published",), True))
    (root / A).unlink()
    changes = library.undo()
    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [(A, "missing")]
    assert library.past.to_undo() == library.past.entries()[0]
    assert library.past.entries()[0].id == entry


def test_any_entry_can_be_undone_and_the_last_ones_in_their_order(library: Library, root: Path) -> None:
    first = apply(library, "Publish", Set(("published",), True))
    second = apply(library, "Heat", Set(("heat",), 6))
    third = apply(library, "Title", Set(("title",), "Z"))
    library.undo(first)
    document = library.document(A)
    assert [document.get((key,)) for key in ("published", "heat", "title")] == [False, 6, "Z"]
    assert [entry.state for entry in library.past.entries()] == ["done", "done", "undone"]
    assert library.past.to_undo() is not None
    assert [library.undo().entry, library.undo().entry] == [third, second]
    assert (root / A).read_bytes() == TEXT.encode()
    assert library.past.to_undo() is None
    assert [library.redo().entry for _ in range(3)] == [second, third, first]
    document = library.document(A)
    assert [document.get((key,)) for key in ("published", "heat", "title")] == [True, 6, "Z"]
    for _ in range(3):
        library.undo()
    assert (root / A).read_bytes() == TEXT.encode()


def test_a_new_gesture_ends_what_can_be_redone_by_itself_but_not_by_number(library: Library) -> None:
    first = apply(library, "Publish", Set(("published",), True))
    library.undo()
    assert library.past.to_redo() is not None
    apply(library, "Heat", Set(("heat",), 6))
    assert library.past.to_redo() is None
    with pytest.raises(HistoryError, match="nothing to redo"):
        library.redo()
    assert [change.path for change in library.redo(first).changed] == [A]
    assert library.document(A).get(("published",)) is True


def test_what_is_not_there_to_be_undone_is_named(library: Library) -> None:
    with pytest.raises(HistoryError, match="nothing to undo"):
        library.undo()
    entry = apply(library, "Publish", Set(("published",), True))
    with pytest.raises(HistoryError, match="no entry 99"):
        library.undo(99)
    with pytest.raises(HistoryError, match="is not undone"):
        library.redo(entry)
    library.undo()
    with pytest.raises(HistoryError, match="is undone already"):
        library.undo(entry)


def test_the_history_says_what_was_done_and_when(library: Library) -> None:
    start = datetime.now(UTC) - timedelta(seconds=1)
    first = apply(library, "Publish 2 articles", Set(("heat",), 8), paths=(A, B))
    second = apply(library, "Höhe \udcff", Set(("heat",), 9))
    entries = library.past.entries()
    assert [(entry.id, entry.label, entry.files) for entry in entries] == [
        (second, "Höhe ?", 1),
        (first, "Publish 2 articles", 2),
    ]
    assert all(start <= entry.when <= datetime.now(UTC) for entry in entries)
    assert library.past.entries(limit=1) == entries[:1]
    assert library.past.entries(path=B) == entries[1:]
    assert library.past.files(first) == (A, B)
    changes = {change.path: change for change in library.past.changes(first)}
    assert changes[A].before == TEXT.encode()
    assert changes[A].fields == (("heat",),)


def test_undo_after_a_restart(open_library: Open, library: Library, root: Path) -> None:
    before = contents(root)
    entry = apply(library, "Publish", Set(("published",), True))
    after = contents(root)
    library.close()
    library = open_library()
    assert library.past.to_undo() is not None
    assert library.row(A).edited
    assert library.undo().entry == entry
    assert contents(root) == before
    library.close()
    library = open_library()
    assert library.past.to_undo() is None
    assert library.redo().entry == entry
    assert contents(root) == after


def test_another_library_on_the_folder_sees_and_undoes(
    open_library: Open, library: Library, root: Path
) -> None:
    before = contents(root)
    other = open_library()
    apply(library, "Publish", Set(("published",), True))
    assert other.row(A).published is True
    assert len(other.undo().changed) == 1
    assert contents(root) == before
    assert library.row(A).published is False
    assert library.past.to_undo() is None


def test_undo_can_be_stopped_and_says_what_it_did(
    write: Write, open_library: Open, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacing, "TOGETHER", 8)
    paths = tuple(f"_news/{number:02}.md" for number in range(12))
    write({path: article(f"title: {path}") for path in paths})
    library = open_library()
    before = contents(root)
    entry = apply(library, "Publish", Set(("published",), True), paths=paths)
    told: list[tuple[int, int]] = []
    changes = library.undo(progress=lambda *done: told.append(done), cancelled=lambda: len(told) >= 13)
    assert changes.cancelled
    assert [change.path for change in changes.changed] == list(paths[:8])
    now = contents(root)
    assert [path for path in paths if now[path] == before[path]] == list(paths[:8])
    assert len(library.undo(entry).changed) == 4
    assert contents(root) == before
    assert len(library.redo().changed) == 12


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")
def test_a_link_stays_one_through_edit_and_undo(write: Write, open_library: Open, root: Path) -> None:
    write({"_news/real.md": article("title: R")})
    (root / "_news/link.md").symlink_to("real.md")
    library = open_library()
    apply(library, "Publish", Set(("published",), True), paths=("_news/link.md",))
    assert (root / "_news/link.md").is_symlink()
    assert "published: true" in (root / "_news/real.md").read_text()
    library.undo()
    assert (root / "_news/link.md").is_symlink()
    assert (root / "_news/real.md").read_text() == article("title: R")


def test_a_key_is_renamed_whatever_its_value_is_by_now(library: Library, root: Path) -> None:
    seen = library.document(A)
    (root / A).write_bytes(TEXT.replace("heat: 5", "heat: 6").encode())
    changes = library.apply(Gesture("Rename", (FileEdits(A, (Rename(("heat",), "warmth"),), seen),)))
    assert (root / A).read_bytes().decode() == TEXT.replace("heat: 5", "warmth: 6")
    (change,) = changes.changed
    assert change.fields == (("heat",), ("warmth",))

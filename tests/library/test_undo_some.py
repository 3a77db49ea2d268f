"""Undo and redo of single files of an entry, and of entries in the middle; what a sitting began with."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from curator.frontmatter import Insert, Set, Unset
from curator.library import FileState, Gesture, HistoryError, Keeping, Library
from tests.library.conftest import Open, Write, article, contents

A, B, C = "_news/a.md", "_news/b.md", "_news/c.md"
PUBLISH = (Set(("published",), True),)


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    write({path: article(f'title: "{path}"\npublished: false  # so\nheat: 1') for path in (A, B, C)})
    return open_library()


def publish(library: Library, *paths: str) -> int:
    entry = library.apply(Gesture.same("Publish", paths, PUBLISH)).entry
    assert entry is not None
    return entry


def only(files: dict[str, bytes], *paths: str) -> dict[str, bytes]:
    return {path: files[path] for path in paths}


def test_one_file_of_an_entry_goes_back_to_its_bytes_and_the_others_stay(
    library: Library, root: Path
) -> None:
    before = contents(root)
    entry = publish(library, A, B, C)
    after = contents(root)
    changes = library.undo(entry, paths=[B])
    assert [change.path for change in changes.changed] == [B]
    assert changes.undone
    assert contents(root) == {**after, B: before[B]}
    assert library.past.states(entry) == {A: FileState.DONE, B: FileState.UNDONE, C: FileState.DONE}
    known = library.past.entries()[0]
    assert (known.state, known.files, known.undone) == ("done", 3, 1)

    assert [change.path for change in library.redo(entry, paths=[B]).changed] == [B]
    assert contents(root) == after
    assert library.past.entries()[0].undone == 0


def test_one_file_of_an_older_entry_does_not_take_the_turn_of_plain_undo(
    library: Library, root: Path
) -> None:
    before = contents(root)
    old = publish(library, A, B)
    new = publish(library, C)
    library.undo(old, paths=[A])
    undoable = library.past.to_undo()
    assert undoable is not None
    assert undoable.id == new
    assert library.past.to_redo() is None
    library.undo()
    assert contents(root)[C] == before[C]
    library.undo()
    assert contents(root) == before


def test_file_after_file_undone_the_entry_is_and_can_be_redone_as_a_whole(
    library: Library, root: Path
) -> None:
    before = contents(root)
    entry = publish(library, A, B)
    after = contents(root)
    library.undo(entry, paths=[A])
    library.undo(entry, paths=[B])
    assert contents(root) == before
    assert library.past.entries()[0].state == "undone"
    redo = library.past.to_redo()
    assert redo is not None
    assert redo.id == entry
    library.redo()
    assert contents(root) == after


def test_the_rest_of_an_entry_can_be_undone(library: Library, root: Path) -> None:
    before = contents(root)
    entry = publish(library, A, B, C)
    library.undo(entry, paths=[B])
    assert sorted(change.path for change in library.undo(entry).changed) == [A, C]
    assert contents(root) == before
    with pytest.raises(HistoryError, match="undone already"):
        library.undo(entry)


def test_a_file_that_the_entry_did_not_change_or_that_is_undone_is_an_error(library: Library) -> None:
    entry = publish(library, A, B)
    with pytest.raises(HistoryError, match="nothing to undo in these files"):
        library.undo(entry, paths=[C])
    library.undo(entry, paths=[A])
    with pytest.raises(HistoryError, match="nothing to undo in these files"):
        library.undo(entry, paths=[A])
    with pytest.raises(HistoryError, match="nothing to redo"):
        library.redo(entry, paths=[B])


def test_an_entry_in_the_middle_goes_back_where_the_file_holds_what_was_written(
    library: Library, root: Path
) -> None:
    before = contents(root)
    middle = publish(library, A, B)
    library.apply(Gesture.same("Heat", [A], [Set(("heat",), 7)]))
    library.apply(Gesture.same("Unpublish", [B], [Set(("published",), False)]))
    library.apply(Gesture.same("Remove", [B], [Unset(("published",))]))
    changes = library.undo(middle)
    assert [change.path for change in changes.changed] == [A]
    assert [refusal.path for refusal in changes.refused] == [B]
    assert contents(root)[A] == before[A].replace(b"heat: 1", b"heat: 7")
    assert b"published" not in contents(root)[B]


# -- the sitting


def restore(library: Library, *paths: str) -> None:
    assert library.restore("Back", paths).refused == ()


def test_what_a_sitting_began_with_comes_back_to_the_byte_in_one_entry(library: Library, root: Path) -> None:
    before = contents(root)
    publish(library, A, B)
    library.apply(Gesture.same("More", [A], [Unset(("heat",)), Insert(("topics",), "AI")]))
    entries = len(library.past.entries())
    restore(library, A, B, C)
    assert contents(root) == before
    assert len(library.past.entries()) == entries + 1
    library.undo()
    assert b"published: true" in contents(root)[A]
    restore(library, A)
    assert contents(root)[A] == before[A]


def test_what_others_changed_meanwhile_stays(library: Library, root: Path) -> None:
    before = contents(root)
    publish(library, A)
    (root / A).write_bytes((root / A).read_bytes().replace(b"heat: 1", b"heat: 99"))
    restore(library, A)
    assert contents(root)[A] == before[A].replace(b"heat: 1", b"heat: 99")
    publish(library, A)
    restore(library, A)
    assert contents(root)[A] == before[A].replace(b"heat: 1", b"heat: 99")


def test_an_older_entry_undone_in_this_sitting_is_done_again(
    library: Library, root: Path, open_library: Open
) -> None:
    publish(library, A)
    published = contents(root)
    library.close()
    again = open_library()
    assert again.restore("Back", [A, B]).unchanged == (A, B)
    again.undo()
    assert contents(root) != published
    restore(again, A)
    assert contents(root) == published


def test_what_is_gone_from_disk_or_history_is_named(library: Library, root: Path) -> None:
    publish(library, A, B)
    library.keep_history(Keeping(bytes=1))
    library.apply(Gesture.same("Heat", [C], [Set(("heat",), 2)]))
    (root / C).unlink()
    found = library.restore("Back", [A, B, C])
    assert [refusal.path for refusal in found.refused] == [A, B, C]
    assert found.entry is None


# -- what is kept


def test_entries_older_than_the_days_kept_go_whole_and_interrupted_ones_stay(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = publish(library, A)
    second = publish(library, B)
    library.keep_history(Keeping(days=30))
    later = 40 * 24 * 60 * 60
    now = time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: now + later * 10**9)
    newest = publish(library, C)
    assert [entry.id for entry in library.past.entries()] == [newest]
    assert library.past.files(old) == library.past.files(second) == ()
    library.undo()
    assert b"published: false" in contents(root)[C]


def test_the_history_is_searched_by_words_and_paths(library: Library) -> None:
    first = publish(library, A)
    second = library.apply(Gesture.same("Größe ändern", [B], [Set(("heat",), 2)])).entry
    assert [entry.id for entry in library.past.entries(words="publish")] == [first]
    assert [entry.id for entry in library.past.entries(words="GRÖSSE")] == [second]
    assert [entry.id for entry in library.past.entries(words="b.md ändern")] == [second]
    assert library.past.entries(words="nothing like it") == []

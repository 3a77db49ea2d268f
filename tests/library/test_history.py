"""The history's file: kept within bounds, of this version, and never the reason for a half-told story."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from curator.library import FileChange, HistoryError
from curator.library.delta import Delta
from curator.library.gestures import ChangeKind
from curator.library.history import FileState, History, Step
from curator.library.recovery import recover


def made(history: History, label: str, *changes: FileChange) -> int:
    """A gesture that was written whole."""
    entry = history.begin(label, changes)
    history.finish(entry, Step.APPLY, {change.path: FileState.DONE for change in changes}, "done")
    return entry


def change(path: str, before: bytes = b"old", after: bytes = b"new") -> FileChange:
    return FileChange.of(path, [("title",), ("related", 2, "title")], before, after)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own" / "site.history"


def test_what_is_put_in_comes_out(file: Path) -> None:
    history = History(file)
    entry = made(history, "Publish", change("a.md"), change("b.md", b"\r\n" * 9, b""))
    history.close()
    history = History(file)
    assert list(history.changes(entry)) == [change("a.md"), change("b.md", b"\r\n" * 9, b"")]
    assert history.change(entry, "b.md").before == b"\r\n" * 9
    with pytest.raises(HistoryError, match=r"did not change c\.md"):
        history.change(entry, "c.md")
    history.close()


def test_an_announced_gesture_is_no_entry_before_something_is_written(file: Path) -> None:
    history = History(file)
    entry = history.begin("Publish", [change("a.md"), change("b.md")])
    assert (history.entries(), history.to_undo()) == ([], None)
    assert [(pending.entry, pending.step) for pending in history.pending()] == [(entry, Step.APPLY)]
    history.finish(entry, Step.APPLY, {"b.md": FileState.DONE}, "done")
    assert history.paths(entry) == ("b.md",)
    assert history.pending() == []
    second = history.begin("Nothing", [change("a.md")])
    history.finish(second, Step.APPLY, {}, "done")
    assert [known.id for known in history.entries()] == [entry]
    history.close()


def test_one_file_is_found_without_a_look_at_the_others(file: Path) -> None:
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    def steps_for(history: History, entry: int, path: str, target: str) -> int:
        nonlocal steps
        steps = 0
        with history._reading() as connection:
            connection.set_progress_handler(step, 1)
        assert history.change(entry, path).path == path
        assert history.change(entry, target).path == path
        assert history.states_of(target) == {entry: FileState.DONE}
        with history._reading() as connection:
            connection.set_progress_handler(None, 1)
        return steps

    history = History(file)
    counts = []
    for many in (10, 1_000):
        moves = [
            FileChange(f"{many}/{n}.md", (), Delta.between(b"a", b"a"), ChangeKind.MOVE, f"{many}/new-{n}.md")
            for n in range(many)
        ]
        entry = made(history, "Move", *moves)
        counts.append(steps_for(history, entry, f"{many}/5.md", f"{many}/new-5.md"))
    assert counts[0] > 0
    assert counts[1] < 2 * counts[0]
    history.close()


def test_the_oldest_entries_go_when_there_are_too_many_and_the_youngest_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.library.history_file.MAX_BYTES", 400_000)
    history = History(file)
    noise = [random.Random(number).randbytes(50_000) for number in range(12)]
    entries = [made(history, str(number), change("a.md", data)) for number, data in enumerate(noise)]
    kept = [entry.id for entry in history.entries()]
    assert kept == entries[::-1][: len(kept)]
    assert 1 <= len(kept) < 12
    monkeypatch.setattr("curator.library.history_file.MAX_BYTES", 1)
    last = made(history, "last", change("a.md", noise[0]))
    assert [entry.id for entry in history.entries()] == [last]
    assert history.change(last, "a.md").before == noise[0]
    history.close()


def test_a_history_of_a_newer_version_is_left_alone(file: Path) -> None:
    History(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(HistoryError, match="newer Curator"):
        History(file)
    assert file.read_bytes() == before


def test_a_folder_in_the_place_of_the_history_is_named(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(HistoryError, match="no file was changed"):
        History(file)


@pytest.mark.parametrize("version", [1, 2])
def test_a_history_of_an_older_version_is_taken_over(file: Path, version: int) -> None:
    """The first has no columns for what was interrupted, the second none for files that came and went."""
    history = History(file)
    entry = made(history, "Publish", change("a.md"))
    history.close()
    with sqlite3.connect(file) as connection:
        connection.execute("DROP INDEX change_target")
        connection.execute("ALTER TABLE change DROP COLUMN kind")
        connection.execute("ALTER TABLE change DROP COLUMN target")
        if version == 1:
            connection.execute("ALTER TABLE entry DROP COLUMN cut")
            connection.execute("ALTER TABLE entry DROP COLUMN meant")
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    history = History(file)
    assert [(one.id, one.state, one.cut) for one in history.entries()] == [(entry, "done", None)]
    assert history.change(entry, "a.md") == change("a.md")
    history.begin_again(entry, Step.UNDO, [], ["a.md"])
    history.settle(entry, Step.UNDO, {"a.md": FileState.UNSURE}, "interrupted")
    assert [(one.id, one.cut) for one in history.interrupted()] == [(entry, "undo")]
    assert history.meant(entry) == frozenset({"a.md"})
    history.finish(entry, Step.UNDO, {"a.md": FileState.UNDONE}, "undone")
    assert (history.interrupted(), history.meant(entry)) == ([], None)
    history.close()


def test_a_gesture_that_was_not_told_whole_is_dropped_by_recovery(file: Path, tmp_path: Path) -> None:
    history = History(file)
    entry = history.begin("Publish", [change("a.md")], whole=False)
    history.announce(entry, [change("b.md")], whole=False)
    assert (history.entries(), history.to_undo()) == ([], None)
    recover(history, tmp_path)
    assert (history.pending(), history.entries()) == ([], [])
    entry = history.begin("Publish", [change("a.md")], whole=False)
    history.announce(entry, [change("b.md")], whole=True)
    recover(history, tmp_path)
    assert [(one.files, one.state, one.cut) for one in history.interrupted()] == [(2, "interrupted", "apply")]
    assert set(history.states(entry).values()) == {FileState.UNSURE}  # neither file is there
    history.close()


def test_what_is_going_on_is_found_without_reading_all_of_it(tmp_path: Path) -> None:
    file = tmp_path / "own.history"
    History(file).close()
    older = sqlite3.connect(file)
    older.execute("DROP INDEX entry_pending")
    older.commit()
    older.close()
    History(file).close()
    opened = sqlite3.connect(file)
    query = "EXPLAIN QUERY PLAN SELECT id, pending FROM entry WHERE pending IS NOT NULL ORDER BY id"
    plan = str(opened.execute(query).fetchall())
    opened.close()
    assert "entry_pending" in plan

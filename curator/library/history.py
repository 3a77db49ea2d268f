"""The history of a folder: every gesture with the bytes before and after it, kept outside of the folder.

Knows nothing of what stands in the files, and never touches them.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from curator.library.database import loaded_path, stored_path
from curator.library.delta import Delta
from curator.library.errors import HistoryError
from curator.library.gestures import ChangeKind, Entry, EntryState, FileChange
from curator.library.history_file import Keeping, explained, failure, forget_oldest, open_history, put_aside

_READ_TOGETHER = 64  # changes that are in memory while they are told one after another


class Step(StrEnum):
    """What is done with an entry. ANNOUNCE: its files are still being told, and none was touched."""

    ANNOUNCE = "announce"
    APPLY = "apply"
    UNDO = "undo"
    REDO = "redo"


class FileState(StrEnum):
    """What is in a file, as far as its entry is concerned. UNSURE: neither, or it could not be read."""

    PLANNED = "planned"
    DONE = "done"
    UNDONE = "undone"
    UNSURE = "unsure"


class Pending(NamedTuple):
    """An entry whose last step has not been seen to end."""

    entry: int
    step: Step


class History:
    """The history of one content folder, for this and other processes.

    A step is announced (`begin`), then the files are written, then its outcome is noted (`finish`).
    Every method raises HistoryError when the file cannot be read or written.

    Attributes:
        note: what the editor should know of it.
        keeping: how much of it is kept; older entries are dropped when a step is finished.
    """

    def __init__(self, file: Path) -> None:
        """Open the history in `file`, or make an empty one. A damaged one is put aside, not removed."""
        self.file = file
        self.keeping = Keeping()
        self.note = ""
        try:
            self._database = open_history(file)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise failure(error, file) from error
            self.note = put_aside(file)
            with explained(file):
                self._database = open_history(file)
        except OSError as error:
            raise failure(error, file) from error

    def is_in_place(self) -> bool:
        """Whether the file that was opened is still the one of this name: others may have taken it away."""
        return self._database.is_in_place()

    @staticmethod
    def put_aside(file: Path) -> str:
        """Give a damaged history another name; what to tell the editor. It must not be open any more."""
        return put_aside(file)

    # -- writing --------------------------------------------------------------------------------------------

    def begin(self, label: str, changes: Iterable[FileChange], *, whole: bool = True) -> int:
        """Announce a new gesture. When this returns, what it will do is on disk; its id.

        With `whole` False more is to follow (`announce`), and no file may be touched before.
        """
        step = Step.APPLY if whole else Step.ANNOUNCE
        with self._writing(waits=whole) as connection:
            moved = _next_move(connection)
            entry = connection.execute(
                "INSERT INTO entry (label, made, made_at, moved, state, pending) VALUES (?, ?, ?, ?, ?, ?)",
                (_storable(label), time.time_ns() // 1000, moved, moved, "done", step),
            ).lastrowid
            assert entry is not None
            _insert(connection, entry, FileState.PLANNED, changes)
        return entry

    def announce(self, entry: int, changes: Iterable[FileChange], *, whole: bool) -> None:
        """Announce more of a gesture that has begun.

        With `whole` it is all, and files may be touched: it is on disk, with what was announced before.
        """
        with self._writing(waits=whole) as connection:
            _insert(connection, entry, FileState.PLANNED, changes)
            if whole:
                connection.execute("UPDATE entry SET pending = ? WHERE id = ?", (Step.APPLY, entry))

    def forget(self, entry: int) -> None:
        """Drop a gesture of which nothing was written."""
        with self._writing() as connection:
            connection.execute("DELETE FROM change WHERE entry = ?", (entry,))
            connection.execute("DELETE FROM entry WHERE id = ?", (entry,))

    def begin_again(
        self, entry: int, step: Step, changes: Iterable[FileChange], only: Collection[str] | None = None
    ) -> None:
        """Announce an undo or a redo, or more of it; with `only` of these files alone.

        `changes` are those of its files whose bytes will be other ones than the entry knows: `before`
        is what is to be there when it is undone, `after` when it is done.
        """
        with self._writing() as connection:
            meant = None if only is None else json.dumps(sorted(only))
            connection.execute("UPDATE entry SET pending = ?, meant = ? WHERE id = ?", (step, meant, entry))
            for change in changes:
                self._amend(connection, entry, change)

    def amend(self, entry: int, change: FileChange) -> None:
        """One file of an announced step will get other bytes than announced."""
        with self._writing() as connection:
            self._amend(connection, entry, change)

    def finish(
        self, entry: int, step: Step, written: Mapping[str, FileState], state: EntryState, moves: bool = True
    ) -> None:
        """Note what has become of a step. Of a new gesture only what was written stays; nothing: no entry.

        With `moves` an entry of which something was written becomes the one moved last.

        This does not wait for the disk: when a loss of power takes the note away, the step is still
        announced, and `recovery` finds the same outcome in the files.
        """
        with self._writing(waits=False) as connection:
            connection.executemany(
                "UPDATE change SET state = ? WHERE entry = ? AND path = ?",
                [(file_state, entry, stored_path(path)) for path, file_state in written.items()],
            )
            if step is Step.APPLY:
                connection.execute(
                    "DELETE FROM change WHERE entry = ? AND state = ?", (entry, FileState.PLANNED)
                )
                if not written:
                    connection.execute("DELETE FROM entry WHERE id = ?", (entry,))
            connection.execute(
                "UPDATE entry SET state = ?1, pending = NULL, moved = iif(?2, ?3, moved), "
                "cut = iif(?1 = 'interrupted', cut, NULL), meant = iif(?1 = 'interrupted', meant, NULL) "
                "WHERE id = ?4",
                (state, moves and bool(written), _next_move(connection), entry),
            )
            forget_oldest(connection, self.keeping)

    def settle(self, entry: int, step: Step, states: Mapping[str, FileState], state: EntryState) -> None:
        """Note what was found of a step that was cut off. All its files stay, to be brought to an end."""
        with self._writing() as connection:
            connection.executemany(
                "UPDATE change SET state = ? WHERE entry = ? AND path = ?",
                [(file_state, entry, stored_path(path)) for path, file_state in states.items()],
            )
            connection.execute(
                "UPDATE entry SET state = ?1, pending = NULL, moved = ?2, "
                "cut = iif(?1 = 'interrupted', ?3, NULL), meant = iif(?1 = 'interrupted', meant, NULL) "
                "WHERE id = ?4",
                (state, _next_move(connection), step, entry),
            )

    # -- reading --------------------------------------------------------------------------------------------

    def entries(self, limit: int | None = None, path: str | None = None, words: str = "") -> list[Entry]:
        """The entries, the youngest first; with `path` those that changed this file; with `words` those whose
        label, or the path of one of their files, holds each of them in any case."""
        where = "WHERE (pending IS NULL OR pending NOT IN ('announce', 'apply'))"
        values: list[object] = []
        if path is not None:
            where += " AND id IN (SELECT entry FROM change WHERE path = ?1 OR target = ?1)"
            values.append(stored_path(path))
        for word in words.casefold().split():
            where += (
                " AND (instr(fold(label), ?) OR id IN "
                "(SELECT entry FROM change WHERE typeof(path) = 'text' AND instr(fold(path), ?)))"
            )
            values += [word, word]
        return self._entries(f"{where} ORDER BY id DESC LIMIT ?", *values, -1 if limit is None else limit)

    def entry(self, entry: int) -> Entry:
        """One entry. Raises HistoryError when there is none with this id."""
        found = self._entries("WHERE id = ?", entry)
        if not found:
            raise HistoryError(f"The history of this folder has no entry {entry}.")
        return found[0]

    def to_undo(self) -> Entry | None:
        """What a plain undo takes back: the entry that was done or redone last."""
        found = self._entries("WHERE state <> 'undone' AND pending IS NULL ORDER BY moved DESC LIMIT 1")
        return found[0] if found else None

    def to_redo(self) -> Entry | None:
        """What a plain redo repeats or finishes: the entry undone or interrupted last, unless a new gesture
        was made since."""
        found = self._entries(
            "WHERE state IN ('undone', 'interrupted') AND pending IS NULL "
            "AND moved > (SELECT max(made_at) FROM entry) ORDER BY moved DESC LIMIT 1"
        )
        return found[0] if found else None

    def paths(self, entry: int) -> tuple[str, ...]:
        """The files that an entry changed."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT path FROM change WHERE entry = ? AND state <> 'planned' ORDER BY path", (entry,)
            )
            return tuple(loaded_path(path) for (path,) in rows)

    def interrupted(self) -> list[Entry]:
        """The entries of which a step was cut off and neither finished nor rolled back, the oldest first."""
        return self._entries("WHERE state = 'interrupted' AND pending IS NULL ORDER BY id")

    def meant(self, entry: int) -> frozenset[str] | None:
        """The files that an interrupted undo or redo was about; None: all of the entry."""
        with self._reading() as connection:
            row = connection.execute("SELECT meant FROM entry WHERE id = ?", (entry,)).fetchone()
        return None if row is None or row[0] is None else frozenset(json.loads(row[0]))

    def changes(
        self, entry: int, states: Collection[FileState] = (), only: Collection[str] | None = None
    ) -> Iterator[FileChange]:
        """The changes of an entry, one after another; only those in one of `states`, and of the files `only`,
        if given."""
        return self.changes_to(entry, self.paths_in(entry, states, only))

    def changes_to(self, entry: int, paths: Iterable[str]) -> Iterator[FileChange]:
        """What an entry did to these files, one after another. Raises HistoryError as `change` does."""
        left = iter(paths)
        while part := list(islice(left, _READ_TOGETHER)):
            with self._reading() as connection:
                found = [_change(connection, entry, path) for path in part]
            yield from found

    def paths_in(
        self, entry: int, states: Collection[FileState] = (), only: Collection[str] | None = None
    ) -> list[str]:
        """The files that `changes` tells of."""
        return [
            path
            for path, state in self.states(entry).items()
            if (not states or state in states) and (only is None or path in only)
        ]

    def change(self, entry: int, path: str) -> FileChange:
        """What an entry did to one file, or to the one that has this path by it. Raises HistoryError when it
        did nothing to it."""
        with self._reading() as connection:
            return _change(connection, entry, path)

    def states(self, entry: int) -> dict[str, FileState]:
        """The state of each file of an entry."""
        with self._reading() as connection:
            rows = connection.execute("SELECT path, state FROM change WHERE entry = ?", (entry,))
            return {loaded_path(path): FileState(state) for path, state in rows}

    def states_of(self, path: str) -> dict[int, FileState]:
        """Of each entry that changed this file, or gave it this path, whether that is done."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT entry, state FROM change WHERE path = ?1 OR target = ?1", (stored_path(path),)
            )
            return {entry: FileState(state) for entry, state in rows}

    def pending(self) -> list[Pending]:
        """Steps that were announced and not finished: of a program that is at it now, or was killed."""
        with self._reading() as connection:
            rows = connection.execute("SELECT id, pending FROM entry WHERE pending IS NOT NULL ORDER BY id")
            return [Pending(entry, Step(step)) for entry, step in rows]

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    # -- inside ---------------------------------------------------------------------------------------------

    def _entries(self, tail: str, *values: object) -> list[Entry]:
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT id, label, made, state, cut, "
                "(SELECT count(*) FROM change WHERE change.entry = entry.id AND change.state <> 'planned'), "
                "(SELECT count(*) FROM change WHERE change.entry = entry.id AND change.state = 'undone') "
                f"FROM entry {tail}",
                values,
            ).fetchall()
        return [
            Entry(entry, label, datetime.fromtimestamp(made / 1_000_000, UTC), files, state, undone, cut)
            for entry, label, made, state, cut, files, undone in rows
        ]

    @staticmethod
    def _amend(connection: sqlite3.Connection, entry: int, change: FileChange) -> None:
        delta = change.delta
        connection.execute(
            "UPDATE change SET fields = ?, packed = ?, head = ?, tail = ?, middle = ? "
            "WHERE entry = ? AND path = ?",
            (
                _fields(change),
                delta.packed,
                delta.head,
                delta.tail,
                delta.middle,
                entry,
                stored_path(change.path),
            ),
        )

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with explained(self.file), self._database.reading() as connection:
            yield connection

    @contextmanager
    def _writing(self, *, waits: bool = True) -> Iterator[sqlite3.Connection]:
        with explained(self.file), self._database.writing(waits=waits) as connection:
            yield connection


def _change(connection: sqlite3.Connection, entry: int, path: str) -> FileChange:
    """See `History.change`."""
    # Two questions, each with its index: asked as one, every file of the entry is looked at.
    for by in ("path", "target"):
        row = connection.execute(
            "SELECT fields, packed, head, tail, middle, kind, target, path FROM change "
            f"WHERE entry = ? AND {by} = ? LIMIT 1",
            (entry, stored_path(path)),
        ).fetchone()
        if row is not None:
            break
    else:
        raise HistoryError(f"Entry {entry} of the history did not change {path}.")
    fields = tuple(tuple(field) for field in json.loads(row[0]))
    target = "" if row[6] is None else loaded_path(row[6])
    return FileChange(loaded_path(row[7]), fields, Delta(*row[1:5]), ChangeKind(row[5]), target)


def _insert(
    connection: sqlite3.Connection, entry: int, state: FileState, changes: Iterable[FileChange]
) -> None:
    connection.executemany(
        "INSERT INTO change (entry, path, state, fields, packed, head, tail, middle, kind, target) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                entry,
                stored_path(change.path),
                state,
                _fields(change),
                change.delta.packed,
                change.delta.head,
                change.delta.tail,
                change.delta.middle,
                change.kind,
                stored_path(change.target) if change.target else None,
            )
            for change in changes
        ),
    )


def _fields(change: FileChange) -> str:
    return json.dumps(change.fields)


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _next_move(connection: sqlite3.Connection) -> int:
    (last,) = connection.execute("SELECT max(moved) FROM entry").fetchone()
    return (last or 0) + 1

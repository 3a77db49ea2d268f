"""The file in the user's own directory that remembers how far the editor came in going through a folder.

One per folder; never in the folder itself. What is marked is on its way to the disk at once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from curator.library.database import Database, loaded_path, stored_path
from curator.library.errors import TriageError
from curator.library.history_file import put_aside
from curator.library.triage import Mark, Triage

VERSION = 1

_TABLES = (
    "CREATE TABLE triage (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, place INTEGER NOT NULL, "
    "started_after INTEGER NOT NULL)",
    "CREATE TABLE article (place INTEGER PRIMARY KEY, path NOT NULL, mark INTEGER NOT NULL)",
)


class TriageFile:
    """Every method raises TriageError when the file cannot be used; what is open goes on without it.

    Attributes:
        note: what the editor should know: that a damaged file was put aside.
    """

    def __init__(self, file: Path) -> None:
        """Use `file`, which need not exist: it is made when there is something to remember."""
        self._file = file
        self._database: Database | None = None
        self.note = ""

    def load(self) -> Triage | None:
        """What was being gone through; None when there is nothing, or it was all forgotten."""
        if self._database is None and not self._file.exists():
            return None
        try:
            return self._load()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise self._failure(error) from error
            self._put_aside()
            return None

    def begin(self, triage: Triage) -> None:
        """Remember this one, and no other any more."""
        with self._writing() as connection:
            connection.execute("DELETE FROM article")
            connection.execute(
                "INSERT OR REPLACE INTO triage VALUES (1, ?, ?, ?)",
                (triage.name.encode("utf-8", "replace").decode(), triage.place, triage.started_after),
            )
            connection.executemany(
                "INSERT INTO article VALUES (?, ?, ?)",
                (
                    (place, stored_path(path), int(triage.mark(place)))
                    for place, path in enumerate(triage.paths)
                ),
            )

    def note_marks(self, marks: Mapping[int, Mark], place: int) -> None:
        """Remember these marks, and where the editor is."""
        with self._writing() as connection:
            connection.executemany(
                "UPDATE article SET mark = ? WHERE place = ?",
                [(int(mark), at) for at, mark in marks.items()],
            )
            connection.execute("UPDATE triage SET place = ?", (place,))

    def end(self) -> None:
        """Forget it: it is over."""
        with self._writing() as connection:
            connection.execute("DELETE FROM article")
            connection.execute("DELETE FROM triage")

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    # -- inside ---------------------------------------------------------------------------------------------

    def _load(self) -> Triage | None:
        with self._opened().reading() as connection:
            kept = connection.execute("SELECT name, place, started_after FROM triage").fetchone()
            if kept is None:
                return None
            rows = connection.execute("SELECT path, mark FROM article ORDER BY place").fetchall()
        name, place, started_after = kept
        if not rows:
            return None
        marks = bytes(mark if mark in range(len(Mark)) else 0 for _, mark in rows)
        return Triage(name, [loaded_path(path) for path, _ in rows], marks, place, started_after)

    def _opened(self) -> Database:
        if self._database is None:
            database = Database(self._file, durable=False)
            try:
                with database.writing() as connection:
                    version = connection.execute("PRAGMA user_version").fetchone()[0]
                    if version > VERSION:
                        raise TriageError(
                            f"How far you came in this folder ({self._file}) was noted by a newer Curator; "
                            "use that one, or move the file away."
                        )
                    if version == 0:
                        for statement in _TABLES:
                            connection.execute(statement)
                        connection.execute(f"PRAGMA user_version = {VERSION}")
            except BaseException:
                database.close()
                raise
            self._database = database
        return self._database

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            try:
                database = self._opened()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                self._put_aside()
                database = self._opened()
            with database.writing() as connection:
                yield connection
        except (sqlite3.Error, OSError) as error:
            raise self._failure(error) from error

    def _put_aside(self) -> None:
        with suppress(sqlite3.Error):
            self.close()
        self._database = None
        put_aside(self._file)
        self.note = "How far you came in this folder could not be read; it starts anew."

    def _failure(self, error: Exception) -> TriageError:
        return TriageError(f"How far you come cannot be noted in {self._file} ({error}).")

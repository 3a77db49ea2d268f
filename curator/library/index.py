"""The index of a folder: SQLite with FTS5, in the user's cache. Damaged or old, it is built anew."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from curator.library import schema
from curator.library.database import PATIENCE, Database, is_busy, loaded_path, stored_path
from curator.library.errors import IndexFailure
from curator.library.filling import (
    State,
    Stored,
    add_records,
    casefold,
    create_tables,
    put_records,
    remove_articles,
    state_of,
)
from curator.library.kept_fields import field_of, number_keys
from curator.library.known import Known
from curator.library.running import is_left, named
from curator.library.scan import SEEN_APART
from curator.library.signature import Signature

_CACHE = 16 * 1024
"""KB of the file that each connection keeps in memory."""

_CHECKPOINT = 8_000
"""Pages of 4 KB after which what is new is sorted into the file: seldom, for it waits for the disk."""


_SPARE = "curator-index-"
_REMEMBERED = 1_000  # changes of this process that are told from others'; asked several times a second


class IndexDamaged(IndexFailure):
    """The index's file is not what was written; it has to be built anew."""


class Seen(NamedTuple):
    """A file that holds what the index has of it."""

    path: str
    signature: Signature
    settled: bool


class Moved(NamedTuple):
    """What other processes changed of the rows.

    Attributes:
        state: up to which it was looked.
        changed: files whose rows are new or others; gone: files that are held no longer.
    """

    state: State
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


class Index:
    """The index of one content folder, for this and other processes at the same time.

    Attributes:
        opened: the state in which the file was opened.

    Every method raises IndexFailure when the file cannot be used, IndexDamaged when it is damaged.
    """

    def __init__(self, file: Path, fingerprint: str, history: Path | None) -> None:
        """Open the index in `file`, or make an empty one.

        Args:
            fingerprint: what the rows depend on beside the files; with another one the index starts empty.
            history: the database that knows what was edited; None if there is none.
        """
        self._file = file
        self._fingerprint = fingerprint
        self._history = history
        self._spare: Path | None = None
        self._own: list[tuple[int, int]] = []  # the numbers of the states that this process made
        _remove_left()
        self._database = self._open()

    @property
    def is_temporary(self) -> bool:
        """Whether the cache folder could not be used, so that the index goes with the program."""
        return self._spare is not None

    @property
    def file(self) -> Path:
        """The database, in the cache or elsewhere."""
        return self._database.file

    def seen(self, *, settled: bool = False) -> set[str]:
        """What the files looked like that are held, as `scan` takes it; only the settled ones if asked."""
        where = "settled = 1" if settled else "settled IN (0, 1)"
        with self.reading() as connection:
            text, number = connection.execute(
                "SELECT group_concat(path || ? || signature, char(10)), count(*) FROM article "
                f"WHERE {where} AND path < x''",
                (SEEN_APART,),
            ).fetchone()
            lines = text.split("\n") if text else []
            if len(lines) != number:  # there are paths with line ends in them
                rows = connection.execute(f"SELECT path, signature FROM article WHERE {where} AND path < x''")
                lines = [f"{path}{SEEN_APART}{signature}" for path, signature in rows]
            of_bytes = connection.execute(
                f"SELECT path, signature FROM article WHERE {where} AND path >= x''"
            )
            lines += [f"{loaded_path(path)}{SEEN_APART}{signature}" for path, signature in of_bytes]
        return set(lines)

    def unsettled(self) -> set[str]:
        """The paths of the files that may have changed without looking otherwise."""
        with self.reading() as connection:
            rows = connection.execute("SELECT path FROM article WHERE settled = 0")
            return {loaded_path(path) for (path,) in rows}

    def known(self, path: str) -> tuple[bytes, Known | None] | None:
        """The digest of a file's bytes and its fields as they were read last (None: they could not be read).

        None for a file not held.
        """
        with self.reading() as connection:
            row = connection.execute(
                "SELECT digest, fields FROM known WHERE article = (SELECT id FROM article WHERE path = ?)",
                (stored_path(path),),
            ).fetchone()
        return None if row is None else (row[0], Known(row[1]) if row[1] else None)

    def signature(self, path: str) -> str | None:
        """What the file looked like when it was read last; None for a file not held."""
        with self.reading() as connection:
            row = connection.execute("SELECT signature FROM article WHERE path = ?", (stored_path(path),))
            found = row.fetchone()
        return None if found is None else str(found[0])

    def has(self, path: str) -> bool:
        """Whether the file is held."""
        return path in self.held([path])

    def held(self, paths: Iterable[str]) -> set[str]:
        """Those of the files that are held."""
        query = "SELECT 1 FROM article WHERE path = ?"
        with self.reading() as connection:
            return {path for path in paths if connection.execute(query, (stored_path(path),)).fetchone()}

    def keys(self) -> frozenset[str]:
        """Every top-level key that an article has or had."""
        with self.reading() as connection:
            return frozenset(name for (name,) in connection.execute("SELECT name FROM key"))

    def add(self, records: Sequence[Stored]) -> None:
        """Hold these, of files that were not held before, in one transaction."""
        if not records:
            return
        with self.writing() as connection:
            connection.execute("SAVEPOINT adding")
            try:
                add_records(connection, records)
            except sqlite3.IntegrityError:  # another process was faster with some of them
                connection.execute("ROLLBACK TO adding")
                put_records(connection, records)
            connection.execute("RELEASE adding")

    def put(self, records: Sequence[Stored]) -> None:
        """Hold these, each in the place of an older one of the same path if there is one, in one
        transaction."""
        if not records:
            return
        with self.writing() as connection:
            put_records(connection, records)

    def digests(self, paths: Iterable[str]) -> dict[str, bytes]:
        """The digests of the bytes of those files that are held."""
        found = {}
        with self.reading() as connection:
            for path in paths:
                row = connection.execute(
                    "SELECT digest FROM known WHERE article = (SELECT id FROM article WHERE path = ?)",
                    (stored_path(path),),
                ).fetchone()
                if row is not None:
                    found[path] = row[0]
        return found

    def settle(self, files: Sequence[Seen]) -> None:
        """Only the signatures of these files are others than before."""
        if not files:
            return
        with self.writing() as connection:
            connection.executemany(
                "UPDATE article SET signature = ?, settled = ?, mtime_ns = ? WHERE path = ?",
                [
                    (str(signature), settled, signature.storable_mtime, stored_path(path))
                    for path, signature, settled in files
                ],
            )

    def look_up(self) -> None:
        """Make ready for searches, now that all files are held. Works without, only slower."""
        with self.reading() as connection:
            there = connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")
            missing = schema.LOOKED_UP.keys() - {name for (name,) in there}
        if missing:
            with self.writing() as connection:
                connection.execute("PRAGMA temp_store = FILE")  # sorts in one piece of memory, in less time
                connection.execute(f"PRAGMA cache_size = -{_CACHE // 2}")  # of this size
                try:
                    for name in sorted(missing):
                        connection.execute(schema.LOOKED_UP[name])
                finally:
                    connection.execute("PRAGMA temp_store = MEMORY")
                    connection.execute(f"PRAGMA cache_size = -{_CACHE}")
                connection.execute(schema.MERGE)

    def remove(self, paths: Iterable[str]) -> None:
        """Hold these no longer, in one transaction."""
        paths = list(paths)
        if not paths:
            return
        with self.writing() as connection:
            remove_articles(connection, paths)

    def adopt(self, fingerprint: str) -> None:
        """Start empty, for rows that depend on something else."""
        self._fingerprint = fingerprint
        self.rebuild()

    def use_history(self, history: Path | None) -> None:
        """Take what was edited from this database from now on; None: nothing was."""
        if history == self._history:
            return
        self._history = history
        self._database.close()
        self._database = self._prepared(self._database.file)

    def rebuild(self) -> None:
        """Start empty, with a new file."""
        self.close()
        self._database = self._open(afresh=True)

    def paths(self) -> list[str]:
        """All files that are held."""
        with self.reading() as connection:
            return [loaded_path(path) for (path,) in connection.execute("SELECT path FROM article")]

    def changed_by_others(self, since: State) -> Moved | None:
        """The rows that other processes changed after `since`; None: it is another index by now."""
        with self.reading() as connection:
            state = state_of(connection)
            if state.born != since.born:
                return None
            if state.number == since.number:
                return Moved(state)
            queries = (f"SELECT path, state FROM {table} WHERE state > ?" for table in ("article", "gone"))
            changed, gone = (
                tuple(
                    loaded_path(path)
                    for path, number in connection.execute(query, (since.number,))
                    if not self._is_own(number)
                )
                for query in queries
            )
        return Moved(state, changed, gone)

    def is_in_place(self) -> bool:
        """Whether the file that was opened is still the one of this name: another process may have begun a
        new one."""
        return self._database.is_in_place()

    def reopen(self) -> None:
        """Use the file that has the name now."""
        before, self._database = self._database, self._open()
        before.close()

    def _is_own(self, number: int) -> bool:
        return any(first <= number <= last for first, last in self._own)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for queries; the function `casefold` is there."""
        with _explained(), self._database.reading() as connection:
            yield connection

    @contextmanager
    def writing(self, *, patience: float = PATIENCE) -> Iterator[sqlite3.Connection]:
        """One transaction. `patience`: seconds to wait for another process that is writing."""
        with _explained(), self._database.writing(patience=patience) as connection:
            before = state_of(connection).number
            yield connection
            after = state_of(connection).number
            if after > before:
                self._own = [*self._own[-_REMEMBERED:], (before + 1, after)]

    def close(self) -> None:
        """Close the file."""
        self._database.close()
        if self._spare is not None:
            shutil.rmtree(self._spare, ignore_errors=True)
            self._spare = None

    def _open(self, afresh: bool = False) -> Database:
        """The database, ready to use: in the cache, or where that cannot be in a temporary folder."""
        try:
            if afresh:
                _delete(self._file)
            try:
                return self._prepared(self._file)
            except sqlite3.DatabaseError as error:
                if is_busy(error):
                    raise
                _delete(self._file)
                return self._prepared(self._file)
        except (OSError, sqlite3.Error):
            return self._open_elsewhere()

    def _open_elsewhere(self) -> Database:
        try:
            self._spare = Path(tempfile.gettempdir(), named(_SPARE))
            self._spare.mkdir(mode=0o700)
            return self._prepared(self._spare / self._file.name)
        except (OSError, sqlite3.Error) as error:
            raise IndexFailure(
                f"The index of the folder can be written neither to {self._file.parent} nor to "
                f"{tempfile.gettempdir()}: {error}."
            ) from error

    def _prepared(self, file: Path) -> Database:
        database = Database(file, durable=False, prepare=self._prepare)
        try:
            with database.writing() as connection:
                create_tables(connection, self._fingerprint)
                self.opened = state_of(connection)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.create_function("casefold", 1, casefold, deterministic=True)
        connection.create_function("field_of", 2, field_of, deterministic=True)
        connection.create_function("number_keys", 1, number_keys, deterministic=True)
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}")
        connection.execute(
            "ATTACH ? AS history", (":memory:" if self._history is None else str(self._history),)
        )
        if self._history is None:
            connection.execute("CREATE TABLE history.entry (id, made)")
            connection.execute("CREATE TABLE history.change (entry, path, state, fields)")


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise IndexDamaged(f"The index of the folder is damaged ({error}).") from error
        raise IndexFailure(f"The index of the folder cannot be used: {error}.") from error


def _remove_left() -> None:
    """Remove what killed programs left in the system's temporary folder."""
    try:
        for name in os.listdir(tempfile.gettempdir()):  # noqa: PTH208 - a fault can be put in its place
            if is_left(name, _SPARE):
                shutil.rmtree(Path(tempfile.gettempdir(), name), ignore_errors=True)
    except OSError:
        return  # next time


def _delete(file: Path) -> None:
    """Remove a database. The file itself last: whoever finds none makes a new one at once, and that one's
    helpers are not to be removed."""
    for suffix in ("-shm", "-wal", ""):
        Path(f"{file}{suffix}").unlink(missing_ok=True)

"""One SQLite file with one writer and any number of readers, in this process and in others."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 20.0
"""Seconds to wait for another process that is writing."""


class Database:
    """A SQLite file, opened by every thread that asks, written by one at a time.

    Errors are sqlite3's own; who owns the database says what they mean to an editor.
    """

    def __init__(
        self,
        file: Path,
        *,
        durable: bool,
        prepare: Callable[[sqlite3.Connection], None] | None = None,
    ) -> None:
        """Open `file`, creating it with its folder.

        Args:
            durable: what is committed outlasts a loss of power (else only a crash of the program).
            prepare: called with each new connection.

        Raises OSError or sqlite3.Error.
        """
        self.file = file
        self._durable = durable
        self._prepare = prepare
        self._lock = threading.Lock()
        self._writing = threading.RLock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        file.parent.mkdir(parents=True, exist_ok=True)
        self._writer = self._connect()
        try:
            self._identity = _identity(file)
        except OSError:
            self._writer.close()
            raise

    def is_in_place(self) -> bool:
        """Whether the file that was opened is still the one of this name: others may have taken it away."""
        try:
            return self._identity == _identity(self.file)
        except OSError:
            return False

    @contextmanager
    def writing(self, *, waits: bool = True, patience: float = PATIENCE) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end, rolled back when an exception leaves the block.

        With `waits` False a durable file does not wait for the disk: a loss of power may undo this
        transaction, but none that waited before it, and this one neither once a later one has waited, for
        the log is synced as a whole.

        `patience`: seconds to wait for another process that is writing.
        """
        with self._writing:
            if self._durable:
                self._writer.execute(f"PRAGMA synchronous = {'FULL' if waits else 'NORMAL'}")
            self._begin(patience)
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    def _begin(self, patience: float) -> None:
        if patience == PATIENCE:
            self._writer.execute("BEGIN IMMEDIATE")
            return
        self._writer.execute(f"PRAGMA busy_timeout = {round(1_000 * patience)}")
        try:
            self._writer.execute("BEGIN IMMEDIATE")
        finally:
            self._writer.execute(f"PRAGMA busy_timeout = {round(1_000 * PATIENCE)}")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one state of the file throughout the block, and waits for no writer."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._connect()
        try:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
        except BaseException:
            connection.close()
            raise
        with self._lock:
            keep = not self._closed
            if keep:
                self._idle.append(connection)
        if not keep:
            connection.close()

    def close(self) -> None:
        """Close the file; what another thread is reading just now it may read to its end."""
        with self._writing, self._lock:
            self._closed = True
            self._writer.close()
            while self._idle:
                self._idle.pop().close()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.file, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            _use_wal(connection)
            connection.execute(f"PRAGMA synchronous = {'FULL' if self._durable else 'NORMAL'}")
            if self._durable:
                connection.execute("PRAGMA fullfsync = ON")  # macOS' drives keep a cache; see `disk`
            if self._prepare is not None:
                self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    """Turn on the write-ahead log. SQLite does not wait when another process does the same at that moment."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _identity(file: Path) -> tuple[int, int]:
    info = os.stat(file)  # noqa: PTH116 - a fault can be put in its place
    return info.st_dev, info.st_ino


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another process held the file for too long."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def stored_path(path: str) -> str | bytes:
    """A path as SQLite can keep it: text, or bytes where a file's name is no valid Unicode."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")
    return path


def loaded_path(stored: str | bytes) -> str:
    """The path that `stored_path` made `stored` of."""
    return stored if isinstance(stored, str) else stored.decode("utf-8", "surrogatepass")

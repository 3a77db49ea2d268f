"""One writer per content folder at a time, in all processes of this user; a dead one's lock is free."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.library.errors import BusyError, Cancelled, HistoryError

_STEP = 0.1


class WriteLock:
    """A lock that the operating system drops with the process: SQLite's own, on an empty file."""

    def __init__(self, file: Path, *, keeps: bool = False) -> None:
        """With `keeps` the file stays open, until `close`, while the lock is not held: to open it takes
        longer than to lock it."""
        self._file = file
        self._keeps = keeps and os.name != "nt"  # where nobody could remove it then, damaged or not
        self._kept: tuple[sqlite3.Connection, tuple[int, int]] | None = None
        self._keeping = threading.Lock()

    @contextmanager
    def held(self, patience: float = 30.0, cancelled: Callable[[], bool] | None = None) -> Iterator[None]:
        """Hold the lock for the length of the block.

        Raises BusyError after `patience` seconds, Cancelled when asked to stop waiting, HistoryError when
        there is no place for the lock.
        """
        deadline = time.monotonic() + patience
        identity = self._identity()
        connection = self._taken(identity)
        is_kept = False
        try:
            try:
                self._wait(connection, deadline, cancelled)
            except sqlite3.DatabaseError:  # somebody wrote something into it: nobody can hold it then
                connection.close()
                self._make_anew()
                connection = self._connected()
                try:
                    self._wait(connection, deadline, cancelled)
                except sqlite3.DatabaseError as error:
                    raise HistoryError(
                        f"{self._file} cannot be locked ({error}); no file was changed."
                    ) from error
            yield
            is_kept = self._keep(connection, identity)
        finally:
            if not is_kept:
                connection.close()

    def close(self) -> None:
        """Close the file, if it was kept open."""
        with self._keeping:
            kept, self._kept = self._kept, None
        if kept is not None:
            kept[0].close()

    def _taken(self, identity: tuple[int, int] | None) -> sqlite3.Connection:
        """The file, open: as it was kept, if it is still the one of this name. Raises HistoryError."""
        with self._keeping:
            kept, self._kept = self._kept, None
        if kept is not None:
            if kept[1] == identity:
                return kept[0]
            kept[0].close()
        return self._connected()

    def _keep(self, connection: sqlite3.Connection, identity: tuple[int, int] | None) -> bool:
        """Give the lock up and keep the file open, if it was there before, and the same, and is so now."""
        if not self._keeps or identity is None or identity != self._identity():
            return False
        try:
            connection.execute("ROLLBACK")
        except sqlite3.Error:
            return False
        with self._keeping:
            if self._kept is not None:
                return False
            self._kept = connection, identity
        return True

    def _identity(self) -> tuple[int, int] | None:
        """What is another one for another file of this name; None if there is none."""
        with contextlib.suppress(OSError):
            info = os.stat(self._file)  # noqa: PTH116
            return info.st_dev, info.st_ino
        return None

    def _connected(self) -> sqlite3.Connection:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            return sqlite3.connect(self._file, timeout=_STEP, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise HistoryError(
                f"Nothing can be written into {self._file.parent} ({error}); no file was changed."
            ) from error

    def _make_anew(self) -> None:
        """Put an empty file in the place of a damaged one. Raises HistoryError."""
        try:
            for suffix in ("", "-journal", "-wal", "-shm"):
                Path(f"{self._file}{suffix}").unlink(missing_ok=True)
        except OSError as error:
            raise HistoryError(f"{self._file} cannot be locked ({error}); no file was changed.") from error

    def _wait(
        self, connection: sqlite3.Connection, deadline: float, cancelled: Callable[[], bool] | None
    ) -> None:
        while True:
            try:
                connection.execute("PRAGMA journal_mode = MEMORY")  # nothing is written; else a file is made
                connection.execute("BEGIN EXCLUSIVE")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise HistoryError(
                        f"{self._file} cannot be locked ({error}); no file was changed."
                    ) from error
            if cancelled is not None and cancelled():
                raise Cancelled("Stopped while waiting for another Curator; no file was changed.")
            if time.monotonic() >= deadline:
                raise BusyError(
                    "Another Curator is writing into this folder and does not end; no file was changed."
                )

"""One writer per content folder at a time, in all processes of this user; a dead one's lock is free."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.library.errors import BusyError, Cancelled, HistoryError

_STEP = 0.1


class WriteLock:
    """A lock that the operating system drops with the process: SQLite's own, on an empty file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @contextmanager
    def held(self, patience: float = 30.0, cancelled: Callable[[], bool] | None = None) -> Iterator[None]:
        """Hold the lock for the length of the block.

        Raises BusyError after `patience` seconds, Cancelled when asked to stop waiting, HistoryError when
        there is no place for the lock.
        """
        deadline = time.monotonic() + patience
        connection = self._connected()
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
        finally:
            connection.close()

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

"""The one layer in which faults are put: every call of `os` and every SQLite statement below one folder.

Nothing is listed by hand: a run without a fault records which calls there are, in their order; each of them
is then made to fail, to lie, or to be the last thing that the process does.
"""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from curator.library import exclusive_rename

CALLS = (
    "access",
    "chmod",
    "close",
    "fchown",
    "fstat",
    "fsync",
    "getxattr",
    "link",
    "listdir",
    "listxattr",
    "lstat",
    "mkdir",
    "open",
    "read",
    "readlink",
    "rename",
    "replace",
    "rmdir",
    "scandir",
    "setxattr",
    "stat",
    "unlink",
    "write",
)
RENAME_NEW = "renameat2"
"""The one call that Python's `os` has not, by its name on Linux."""

_BY_DESCRIPTOR = frozenset({"close", "fchown", "fstat", "fsync", "read", "write"})
_MUTATING = frozenset(
    {"replace", "rename", RENAME_NEW, "link", "unlink", "fsync", "mkdir", "rmdir", "chmod", "close"}
)
_LYING = frozenset({"replace", "rename", RENAME_NEW, "fsync", "unlink"})
_WRITING_SQL = frozenset({"sqlite commit", "sqlite insert", "sqlite update"})

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE, errno.EINTR)
SQLITE_ERRORS = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


class Kind(StrEnum):
    """What happens at a fault point."""

    ERROR = "error"
    """The call fails with `Fault.number` and does nothing."""
    DONE_AND_ERROR = "done, error told"
    """The call does its work and reports a failure: a lie."""
    NOT_DONE = "not done, success told"
    """The call does nothing and reports success: the other lie."""
    PARTIAL = "partial write"
    """Half of it is written, and the call says so."""
    PARTIAL_THEN_FULL = "partial write, then full"
    """Half of it is written; from then on the disk is full."""
    STAYS = "error that stays"
    """This call and all that follow fail with `Fault.number`."""
    KILL = "kill"
    """The process ends before the call (`Fault.after`: right after it)."""


class Fault(NamedTuple):
    """One fault at the call number `at`, or where the calls differ from those recorded (some depend on the
    clock) at the next one that it suits."""

    at: int
    kind: Kind
    number: int = 0
    after: bool = False

    def __str__(self) -> str:
        name = errno.errorcode.get(self.number, str(self.number)) if self.number else ""
        return f"{self.kind}{' ' if name else ''}{name}{' after it' if self.after else ''} at call {self.at}"


class Killed(BaseException):
    """Stands in for the end of the process; nothing of what is faulted here can be called after it."""


@dataclass(slots=True)
class _Armed:
    fault: Fault | None
    log: list[str]
    only: str
    dead: bool = False
    stuck: int = 0
    done: bool = False


class Points:
    """Fault points below one folder. Only one may be installed at a time."""

    def __init__(self, place: str, *, really_kill: bool = False) -> None:
        """With `really_kill` a kill is a SIGKILL of this process."""
        self._place = place
        self._really_kill = really_kill
        self._lock = threading.Lock()
        self._armed: _Armed | None = None
        self._descriptors: set[int] = set()
        self._connections: list[sqlite3.Connection] = []
        self._real: dict[str, Callable[..., Any]] = {
            name: getattr(os, name) for name in CALLS if hasattr(os, name)
        }
        self._rename_new = exclusive_rename.system_call
        self._connect = sqlite3.connect

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Watch the calls for the length of the block; nothing fails unless it is told to in `armed`."""
        for name, real in self._real.items():
            setattr(os, name, self._wrapped(name, real))
        exclusive_rename.system_call = self._wrapped(RENAME_NEW, self._rename_new)
        sqlite3.connect = self._connected  # type: ignore[assignment]
        try:
            yield
        finally:
            for name, real in self._real.items():
                setattr(os, name, real)
            exclusive_rename.system_call = self._rename_new
            sqlite3.connect = self._connect

    @contextmanager
    def armed(self, fault: Fault | None, only: str = "") -> Iterator[list[str]]:
        """Let `fault` (None: nothing) happen in the block; the calls made are listed, or `only` those so
        named."""
        armed = self._armed = _Armed(fault, [], only)
        try:
            yield armed.log
        finally:
            self._armed = None
            if armed.dead:
                self._bury()

    def _bury(self) -> None:
        """Do what the system does when a process ends: close its files and drop its locks."""
        for connection in self._connections:
            with suppress(sqlite3.Error):
                connection.close()
        for descriptor in self._descriptors:
            with suppress(OSError):
                self._real["close"](descriptor)
        self._connections.clear()
        self._descriptors.clear()

    # -- one call -------------------------------------------------------------------------------------------

    def _wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def called(*arguments: Any, **options: Any) -> Any:
            armed = self._armed
            if armed is None or not self._is_ours(name, arguments):
                return real(*arguments, **options)

            def act() -> Any:
                result = real(*arguments, **options)
                if name == "open":
                    self._descriptors.add(result)
                elif name == "close":
                    self._descriptors.discard(arguments[0])
                return result

            fault = self._due(armed, name)
            return act() if fault is None else self._fail(armed, fault, name, act, real, arguments)

        return called

    def _is_ours(self, name: str, arguments: Sequence[Any]) -> bool:
        if not arguments:
            return False
        if name in _BY_DESCRIPTOR:
            return arguments[0] in self._descriptors
        try:
            return os.fsdecode(arguments[0]).startswith(self._place)
        except TypeError:
            return arguments[0] in self._descriptors

    def _due(self, armed: _Armed, name: str) -> Fault | None:
        """Count the call; the fault that is to happen now."""
        with self._lock:
            if armed.dead:
                raise Killed
            if armed.only and armed.only != name:
                return None
            number = len(armed.log)
            armed.log.append(name)
            fault = armed.fault
            if fault is None:
                return None
            if armed.stuck:
                return Fault(number, Kind.ERROR, armed.stuck)
            if armed.done or number < fault.at or not _suits(fault.kind, name):
                return None
            armed.done = True
            return fault

    def _fail(
        self,
        armed: _Armed,
        fault: Fault,
        name: str,
        act: Callable[[], Any],
        real: Callable[..., Any],
        arguments: Sequence[Any],
    ) -> Any:
        match fault.kind:
            case Kind.KILL:
                if fault.after:
                    act()
                self._die(armed)
            case Kind.DONE_AND_ERROR:
                act()
                raise OSError(fault.number, os.strerror(fault.number))
            case Kind.NOT_DONE:
                return None
            case Kind.PARTIAL | Kind.PARTIAL_THEN_FULL:
                if fault.kind is Kind.PARTIAL_THEN_FULL:
                    armed.stuck = errno.ENOSPC
                data = memoryview(arguments[1])
                return real(arguments[0], data[: (len(data) + 1) // 2])
            case Kind.STAYS:
                armed.stuck = fault.number
        if name == "close":
            act()  # the descriptor is gone even when closing fails
        raise OSError(fault.number, os.strerror(fault.number))

    def _die(self, armed: _Armed) -> None:
        if self._really_kill:
            os.kill(os.getpid(), signal.SIGKILL)
        armed.dead = True
        raise Killed

    # -- SQLite ---------------------------------------------------------------------------------------------

    def _connected(self, file: Any, *arguments: Any, **options: Any) -> sqlite3.Connection:
        if self._armed is not None:
            self._statement("connect", lambda: None)
        connection = self._connect(file, *arguments, factory=self._connection_class(), **options)
        self._connections.append(connection)
        return connection

    def _connection_class(self) -> type[sqlite3.Connection]:
        points = self

        class Watched(sqlite3.Connection):
            def execute(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
                result: sqlite3.Cursor = points._statement(
                    sql, lambda: sqlite3.Connection.execute(self, sql, *arguments)
                )
                return result

            def executemany(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
                result: sqlite3.Cursor = points._statement(
                    sql, lambda: sqlite3.Connection.executemany(self, sql, *arguments)
                )
                return result

        return Watched

    def _statement(self, sql: str, act: Callable[[], Any]) -> Any:
        armed = self._armed
        if armed is None:
            return act()
        fault = self._due(armed, f"sqlite {sql.split(maxsplit=1)[0].lower()}")
        if fault is None:
            return act()
        if fault.kind is Kind.KILL:
            if fault.after:
                act()
            self._die(armed)
        if fault.kind is Kind.STAYS:
            armed.stuck = fault.number
        if fault.kind is Kind.DONE_AND_ERROR:
            act()
        code = fault.number
        if code not in SQLITE_ERRORS:
            code = sqlite3.SQLITE_FULL if code == errno.ENOSPC else sqlite3.SQLITE_IOERR
        error = sqlite3.OperationalError(f"injected: {code}")
        error.sqlite_errorcode = code
        raise error


def _suits(kind: Kind, name: str) -> bool:
    """Whether a call of this name can go wrong in this way."""
    match kind:
        case Kind.PARTIAL | Kind.PARTIAL_THEN_FULL:
            return name == "write"
        case Kind.NOT_DONE:
            return name in _LYING
        case Kind.DONE_AND_ERROR:
            return name in _MUTATING or name in _WRITING_SQL
    return True


def faults_for(log: Sequence[str]) -> Iterator[Fault]:
    """Every fault that makes sense, at every call of a recorded run."""
    for at, name in enumerate(log):
        if name.startswith("sqlite"):
            yield from (Fault(at, Kind.ERROR, number) for number in SQLITE_ERRORS)
            if _suits(Kind.DONE_AND_ERROR, name):
                yield Fault(at, Kind.DONE_AND_ERROR, sqlite3.SQLITE_IOERR)
        else:
            yield from (Fault(at, Kind.ERROR, number) for number in ERRORS)
            if _suits(Kind.DONE_AND_ERROR, name):
                yield Fault(at, Kind.DONE_AND_ERROR, errno.EIO)
            if _suits(Kind.NOT_DONE, name):
                yield Fault(at, Kind.NOT_DONE)
            if _suits(Kind.PARTIAL, name):
                yield Fault(at, Kind.PARTIAL)
                yield Fault(at, Kind.PARTIAL_THEN_FULL)
        yield from (Fault(at, Kind.STAYS, number) for number in (errno.ENOSPC, errno.EIO, errno.EROFS))


def kills_for(log: Sequence[str]) -> Iterator[Fault]:
    """A kill before and right after every call of a recorded run."""
    for at in range(len(log)):
        yield Fault(at, Kind.KILL)
        yield Fault(at, Kind.KILL, after=True)

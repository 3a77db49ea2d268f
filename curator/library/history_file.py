"""The file that a history is kept in: made, checked, put aside when it is damaged, kept within bounds."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from curator.library.database import Database
from curator.library.errors import HistoryDamaged, HistoryError

VERSION = 3
MAX_BYTES = 1024 * 1024 * 1024
"""What the history of one folder takes at most unless the editor says otherwise; the oldest entries go
first."""

_DAY = 24 * 60 * 60 * 1_000_000
_FORGOTTEN_AT_ONCE = 50  # entries; with a year of them to drop, each gesture drops some


@dataclass(frozen=True, slots=True)
class Keeping:
    """How much of a history is kept.

    Attributes:
        days: entries older than so many days are dropped; None: none for its age.
        bytes: the oldest are dropped while the history is larger; None: than `MAX_BYTES`.
    """

    days: int | None = None
    bytes: int | None = None


_TABLES = (
    # `made` is in microseconds since 1970; `moved` counts every apply, undo and redo, `made_at` is its first
    # value; `pending` is what is going on, so that a killed program's entry can be told; `cut` is what was
    # going on in an interrupted one, and `meant` the files that it was about, where those were not all.
    "CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, made INTEGER NOT NULL, "
    "made_at INTEGER NOT NULL, moved INTEGER NOT NULL, state TEXT NOT NULL, pending TEXT, cut TEXT, "
    "meant TEXT)",
    "CREATE INDEX entry_moved ON entry (moved)",
    "CREATE INDEX entry_made ON entry (made)",
    # `kind` is what was done to the file as a whole; `target` the path that a move gave it.
    "CREATE TABLE change (entry INTEGER NOT NULL, path NOT NULL, state TEXT NOT NULL, fields TEXT NOT NULL, "
    "packed BLOB NOT NULL, head INTEGER NOT NULL, tail INTEGER NOT NULL, middle BLOB NOT NULL, "
    "kind TEXT NOT NULL DEFAULT 'edit', target, PRIMARY KEY (entry, path))",
    "CREATE INDEX change_path ON change (path, entry)",
    "CREATE INDEX change_target ON change (target, entry) WHERE target IS NOT NULL",
)
_PENDING = "CREATE INDEX IF NOT EXISTS entry_pending ON entry (id) WHERE pending IS NOT NULL"
"""Finds what is going on without reading all entries, before each edit. An older Curator does without."""

_UPGRADES = (
    ("ALTER TABLE entry ADD COLUMN cut TEXT", "ALTER TABLE entry ADD COLUMN meant TEXT"),
    (
        "ALTER TABLE change ADD COLUMN kind TEXT NOT NULL DEFAULT 'edit'",
        "ALTER TABLE change ADD COLUMN target",
        _TABLES[-1],
    ),
)
"""What makes version 2 of version 1, and so on."""


def open_history(file: Path) -> Database:
    """The database in `file`, made if there is none.

    Raises OSError, sqlite3.Error; HistoryError for one of a newer Curator.
    """
    database = Database(file, durable=True, prepare=_teach)
    try:
        with database.writing() as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise HistoryError(
                    f"The history of this folder ({file}) was written by a newer Curator; "
                    "use that one, or move the file away."
                )
            if version == 0:
                for statement in _TABLES:
                    connection.execute(statement)
            else:
                for statement in chain.from_iterable(_UPGRADES[version - 1 :]):
                    connection.execute(statement)
            if version != VERSION:
                connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.execute(_PENDING)
            connection.execute("SELECT max(id) FROM entry").fetchone()
    except BaseException:
        database.close()
        raise
    return database


def put_aside(file: Path) -> str:
    """Give a damaged history another name; what to tell the editor about it."""
    aside = file.with_name(f"{file.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
    try:
        file.replace(aside)
        with contextlib.suppress(FileNotFoundError):  # what was written last may be readable there
            Path(f"{file}-wal").replace(f"{aside}-wal")
        Path(f"{file}-shm").unlink(missing_ok=True)
    except OSError as error:
        raise failure(error, file) from error
    return f"The history of this folder was damaged and starts anew; the old one is {aside}."


def forget_oldest(connection: sqlite3.Connection, keeping: Keeping) -> None:
    """Drop whole entries, the oldest first, that are more than is to be kept.

    The youngest one always stays, and so do those of interrupted gestures and those that are going on.
    """
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    most = MAX_BYTES if keeping.bytes is None else keeping.bytes
    since = 0 if keeping.days is None else time.time_ns() // 1000 - keeping.days * _DAY
    oldest = connection.execute(
        "SELECT id, made FROM entry WHERE pending IS NULL AND state <> 'interrupted' "
        "AND id < (SELECT max(id) FROM entry) ORDER BY id LIMIT ?",
        (_FORGOTTEN_AT_ONCE,),
    ).fetchall()
    for entry, made in oldest:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
        if made >= since and (pages - free) * page_size <= most:
            return
        connection.execute("DELETE FROM change WHERE entry = ?", (entry,))
        connection.execute("DELETE FROM entry WHERE id = ?", (entry,))


def _teach(connection: sqlite3.Connection) -> None:
    """Let SQL compare text in any case of any script."""
    connection.create_function("fold", 1, str.casefold, deterministic=True)


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Turn what goes wrong in the block into a HistoryError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise failure(error, file) from error


def failure(error: Exception, file: Path) -> HistoryError:
    """What `error` means to an editor."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return HistoryDamaged(f"The history {file} is damaged ({error}); no file was changed.")
    return HistoryError(f"The history {file} cannot be used ({error}); no file was changed.")

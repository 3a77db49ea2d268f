"""Looks at what Curator keeps of a folder in the user's own directories: history, index, triage, lock.

Everything is opened for reading only, so that the look itself changes nothing.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from curator.library.doctor.finding import Finding, Level
from curator.library.errors import BusyError, HistoryError
from curator.library.history_file import VERSION as HISTORY_VERSION
from curator.library.history_file import put_aside
from curator.library.write_lock import WriteLock

_PATIENCE = 2.0


def look_at_history(file: Path) -> list[Finding]:
    """The history: whole, of this version, nothing interrupted."""
    if not file.exists():
        return [Finding("history", Level.OK, "There is no history yet: nothing was edited here.")]
    wrong = _damage(file)
    if wrong:
        return [
            Finding(
                "history",
                Level.PROBLEM,
                f"The history is damaged ({wrong}): {file}. No article is touched by that.",
                "--repair puts it aside and begins another one; earlier edits cannot be undone then.",
                repairable=True,
            )
        ]
    try:
        with closing(_opened(file)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version > HISTORY_VERSION:
                return [
                    Finding(
                        "history",
                        Level.PROBLEM,
                        f"The history was written by a newer Curator: {file}.",
                        "Use that one; nothing is edited here until then.",
                    )
                ]
            (entries,) = connection.execute("SELECT count(*) FROM entry").fetchone()
            cut = connection.execute(
                "SELECT id, label FROM entry WHERE state = 'interrupted' OR pending IS NOT NULL ORDER BY id"
            ).fetchall()
    except sqlite3.Error as error:
        return [Finding("history", Level.NOTE, f"The history cannot be read just now ({error}): {file}.")]
    found = [Finding("history", Level.OK, f"The history is whole: {entries:,} entries.")]
    found += [
        Finding(
            "interrupted",
            Level.PROBLEM,
            f"Entry {entry} was interrupted: {label}. Each file holds its old or its new text.",
            f"`curator redo FOLDER {entry}` finishes it, `curator undo FOLDER {entry}` rolls it back.",
        )
        for entry, label in cut
    ]
    return found


def mend_history(file: Path, lock: WriteLock) -> str:
    """Put a damaged history aside; what was done. Raises HistoryError, BusyError."""
    with lock.held(patience=_PATIENCE):
        return put_aside(file)


def look_at_index(file: Path) -> Finding:
    """The index: whole. It can always be built anew."""
    if not file.exists():
        return Finding("index", Level.OK, "There is no index yet: it is made when the folder is opened.")
    wrong = _damage(file)
    if wrong:
        return Finding(
            "index",
            Level.PROBLEM,
            f"The index is damaged ({wrong}): {file}.",
            "--repair builds it anew from the articles; nothing is lost.",
            repairable=True,
        )
    return Finding("index", Level.OK, f"The index is whole: {file.stat().st_size / 1e6:,.1f} MB.")


def look_at_triage(file: Path) -> Finding:
    """What was being gone through: whole, or not there."""
    wrong = _damage(file) if file.exists() else ""
    if wrong:
        return Finding(
            "triage",
            Level.PROBLEM,
            f"The place where you were in going through articles is damaged ({wrong}): {file}.",
            "--repair puts it aside; the articles keep all decisions.",
            repairable=True,
        )
    return Finding("triage", Level.OK, "What is remembered of going through articles is whole.")


def look_at_lock(lock: WriteLock) -> Finding:
    """Whether somebody is writing just now."""
    try:
        with lock.held(patience=0):
            return Finding("lock", Level.OK, "No Curator is writing into the folder just now.")
    except BusyError:
        return Finding(
            "lock",
            Level.NOTE,
            "Another Curator is writing into the folder just now.",
            "Wait for it, or end it, and look again.",
        )
    except HistoryError as error:
        return Finding("lock", Level.PROBLEM, str(error), "See what is said of the user's own directories.")


def _opened(file: Path) -> sqlite3.Connection:
    uri = f"{file.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)


def _damage(file: Path) -> str:
    """What is wrong with a SQLite file; "" if nothing is, or if it cannot be told just now."""
    try:
        with closing(_opened(file)) as connection:
            connection.create_function("fold", 1, str.casefold, deterministic=True)
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        locked = getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        return "" if locked else str(error)
    except sqlite3.DatabaseError as error:
        return str(error)
    if answer != "ok":
        return " ".join(str(answer).split())[:120]
    return "" if tables else "it is empty"

"""Fills the tables of the index: what stands in which column, and the texts that are sorted and compared."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator, Sequence

from curator.library import schema
from curator.library.database import stored_path
from curator.library.records import Record


def create_tables(connection: sqlite3.Connection, fingerprint: str) -> None:
    """Make the tables where there are none. Raises sqlite3.DatabaseError where there are others."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        for statement in _statements(schema.TABLES):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")
        connection.execute("INSERT INTO meta VALUES ('fingerprint', ?), ('state', 0)", (fingerprint,))
    elif version != schema.VERSION:
        raise sqlite3.DatabaseError("made by another version")
    elif connection.execute("SELECT value FROM meta WHERE name = 'fingerprint'").fetchone() != (fingerprint,):
        raise sqlite3.DatabaseError("made for another kind of site")


def count_change(connection: sqlite3.Connection) -> None:
    """Note that rows are about to change: what is remembered of them elsewhere is no longer true."""
    connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'state'")


def state_of(connection: sqlite3.Connection) -> int:
    """A number that is another one after each change of rows, whichever process makes it."""
    (state,) = connection.execute("SELECT value FROM meta WHERE name = 'state'").fetchone()
    return int(state)


def add_records(connection: sqlite3.Connection, records: Sequence[Record]) -> None:
    """Hold these, of which none is held yet. Raises sqlite3.IntegrityError if one is."""
    first = _highest(connection) + 1
    numbered = list(enumerate(records, first))
    connection.executemany(schema.ADD, [(article, *_columns(record)) for article, record in numbered])
    connection.executemany(
        "INSERT OR IGNORE INTO topic VALUES (?, ?, ?)",
        [(article, topic.casefold(), topic) for article, record in numbered for topic in record.row.topics],
    )
    connection.executemany(
        "INSERT INTO known VALUES (?, ?, ?)",
        [(article, record.digest, record.known or None) for article, record in numbered],
    )
    _add_keys(connection, records)
    connection.execute(schema.FIND, (first - 1,))


def put_records(connection: sqlite3.Connection, records: Sequence[Record]) -> None:
    """Hold these, each in the place of an older one of the same path if there is one."""
    before = _highest(connection)
    for record in records:
        (article,) = connection.execute(schema.PUT, _columns(record)).fetchone()
        connection.execute("DELETE FROM topic WHERE article = ?", (article,))
        connection.executemany(
            "INSERT OR IGNORE INTO topic VALUES (?, ?, ?)",
            [(article, topic.casefold(), topic) for topic in record.row.topics],
        )
        connection.execute(
            "INSERT OR REPLACE INTO known VALUES (?, ?, ?)", (article, record.digest, record.known or None)
        )
    _add_keys(connection, records)
    connection.execute(schema.FIND, (before,))


def _highest(connection: sqlite3.Connection) -> int:
    (highest,) = connection.execute("SELECT max(id) FROM article").fetchone()
    return highest or 0


def _add_keys(connection: sqlite3.Connection, records: Sequence[Record]) -> None:
    keys = {key for record in records for key in record.keys}
    connection.executemany("INSERT OR IGNORE INTO key VALUES (?)", [(key,) for key in keys])


def _columns(record: Record) -> tuple[object, ...]:
    row = record.row
    return (
        stored_path(row.path),
        *row[1:8],
        schema.TOPICS_APART.join(row.topics),
        *row[9:21],
        sort_key(row.title),
        row.provider.casefold(),
        row.domain.casefold(),
        row.category.casefold(),
        row.type.casefold(),
        record.address,
        record.conflict,
        str(record.signature),
        record.settled,
    )


def sort_key(text: str) -> str:
    """A text under which `text` sorts as a person expects: without case, accents and a leading quote."""
    letters = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        letters = "".join([sign for sign in plain if not unicodedata.combining(sign)])
    return letters.casefold().lstrip("\"'‘’“”„«»([{ ")


def casefold(value: object) -> str:
    """A value as text that is compared without case; for SQL."""
    match value:
        case str():
            return value.casefold()
        case None:
            return ""
        case _:
            return str(value)


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""

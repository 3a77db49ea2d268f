"""Fills the tables of the index: what stands in which column, and the texts that are sorted and compared."""

from __future__ import annotations

import re
import sqlite3
import time
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

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
        born = time.time_ns() // 1000
        connection.execute(
            "INSERT INTO meta VALUES ('fingerprint', ?), ('born', ?), ('state', ?)", (fingerprint, born, born)
        )
    elif version != schema.VERSION:
        raise sqlite3.DatabaseError("made by another version")
    elif connection.execute("SELECT value FROM meta WHERE name = 'fingerprint'").fetchone() != (fingerprint,):
        raise sqlite3.DatabaseError("made for another kind of site")


class State(NamedTuple):
    """A state of the index. Those of one index are in order; no index has one of another's.

    Attributes:
        born: of its first state: the index itself.
        number: grows with each change of rows, whichever process makes it.
    """

    born: int
    number: int


def state_of(connection: sqlite3.Connection) -> State:
    """The state that the connection sees."""
    found = dict(connection.execute("SELECT name, value FROM meta WHERE name IN ('born', 'state')"))
    return State(found["born"], found["state"])


def next_state(connection: sqlite3.Connection) -> int:
    """Begin a change of rows; the number of the state that it leads to."""
    (number,) = connection.execute(
        "UPDATE meta SET value = value + 1 WHERE name = 'state' RETURNING value"
    ).fetchone()
    return int(number)


def remove_articles(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Hold these no longer."""
    state = next_state(connection)
    for path in paths:
        removed = connection.execute("DELETE FROM article WHERE path = ? RETURNING id", (stored_path(path),))
        for (article,) in removed.fetchall():
            connection.execute("INSERT INTO gone VALUES (?, ?, ?)", (state, article, stored_path(path)))


class Stored(NamedTuple):
    """A record as it stands in the tables: plain values, which other processes can send.

    Attributes:
        columns: of the table `article`, see `schema`.
        keys: the top-level keys.
    """

    columns: tuple[object, ...]
    topics: tuple[str, ...]
    digest: bytes
    known: str
    brief: str
    keys: tuple[str, ...]


def stored(record: Record) -> Stored:
    """The record as it stands in the tables."""
    row = record.row
    columns = (
        stored_path(row.path),
        *row[1:8],
        schema.TOPICS_APART.join(row.topics),
        *row[9:15],
        str(row.status),
        *row[16:21],
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
    return Stored(columns, row.topics, record.digest, record.known, record.brief, record.keys)


def add_records(connection: sqlite3.Connection, records: Sequence[Stored]) -> None:
    """Hold these, of which none is held yet. Raises sqlite3.IntegrityError if one is."""
    state = next_state(connection)
    first = _highest(connection) + 1
    numbered = list(enumerate(records, first))
    connection.executemany(schema.ADD, [(article, *record.columns, state) for article, record in numbered])
    connection.executemany(
        "INSERT OR IGNORE INTO topic VALUES (?, ?, ?)",
        [(article, topic.casefold(), topic) for article, record in numbered for topic in record.topics],
    )
    connection.executemany(
        "INSERT INTO known VALUES (?, ?, ?, ?)",
        [
            (article, record.digest, record.known or None, record.brief or None)
            for article, record in numbered
        ],
    )
    _add_keys(connection, records)
    connection.execute(schema.FIND, (first - 1,))


def put_records(connection: sqlite3.Connection, records: Sequence[Stored]) -> None:
    """Hold these, each in the place of an older one of the same path if there is one."""
    state = next_state(connection)
    before = _highest(connection)
    for record in records:
        held = connection.execute(schema.HELD, (record.columns[0],)).fetchone()
        if held is None:
            article = connection.execute(schema.ADD, (None, *record.columns, state)).lastrowid
            assert article is not None
            _put_topics(connection, article, record)
            _put_known(connection, article, record)
        else:
            article, *columns = held
            _change(connection, article, columns, record, state)
    _add_keys(connection, records)
    connection.execute(schema.FIND, (before,))


def _change(
    connection: sqlite3.Connection, article: int, columns: Sequence[object], record: Stored, state: int
) -> None:
    """Hold a record in the place of an older one, of which these are the columns. What is as it was is not
    written, for most columns have an index, which would be written too."""
    changed = {
        name: new
        for name, new, old in zip(schema.COLUMNS, record.columns, columns, strict=True)
        if not (new == old and (type(new) is type(old) or isinstance(new, bool)))
    }
    settings = "".join(f"{name} = ?, " for name in changed)
    connection.execute(
        f"UPDATE article SET {settings}state = ? WHERE id = ?", (*changed.values(), state, article)
    )
    topics = dict(connection.execute("SELECT key, name FROM topic WHERE article = ?", (article,)))
    if topics != {topic.casefold(): topic for topic in reversed(record.topics)}:  # the first one counts
        connection.execute("DELETE FROM topic WHERE article = ?", (article,))
        _put_topics(connection, article, record)
    same_brief = connection.execute(
        "UPDATE known SET digest = ?, fields = ? WHERE article = ? AND brief IS ?",
        (record.digest, record.known or None, article, record.brief or None),
    )
    if not same_brief.rowcount:
        _put_known(connection, article, record)


def _put_topics(connection: sqlite3.Connection, article: int, record: Stored) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO topic VALUES (?, ?, ?)",
        [(article, topic.casefold(), topic) for topic in record.topics],
    )


def _put_known(connection: sqlite3.Connection, article: int, record: Stored) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO known VALUES (?, ?, ?, ?)",
        (article, record.digest, record.known or None, record.brief or None),
    )


def _highest(connection: sqlite3.Connection) -> int:
    """The highest id that was ever given."""
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'article'").fetchone()
    return found[0] if found else 0


def _add_keys(connection: sqlite3.Connection, records: Sequence[Stored]) -> None:
    keys = set().union(*{record.keys for record in records})
    connection.executemany("INSERT OR IGNORE INTO key VALUES (?)", [(key,) for key in keys])


_ACCENTS = re.compile(r"[\u0300-\u034e\u0350-\u036f]+")
"""Combining characters: all that most languages have."""


def sort_key(text: str) -> str:
    """A text under which `text` sorts as a person expects: without case, accents and a leading quote."""
    letters = text
    if not text.isascii():
        letters = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
        if not letters.isascii():
            letters = "".join([sign for sign in letters if not unicodedata.combining(sign)])
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

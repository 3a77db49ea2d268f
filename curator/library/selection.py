"""Asks the index: which articles, in what order, how many, and of what kinds."""

from __future__ import annotations

import sqlite3
from collections.abc import Container
from datetime import datetime
from typing import Any

from curator.content import Profile, Status
from curator.library import schema
from curator.library.conditions import IS_DUPLICATE, Condition, edited_since
from curator.library.database import loaded_path, stored_path
from curator.library.index import Index
from curator.library.qualifiers import compile_query
from curator.library.rows import Facets, Row

SORT_KEYS = {
    "date": "nullif(date, '')",
    "title": "title_key",
    "provider": "nullif(provider_key, '')",
    "topics": "nullif(casefold(topics), '')",
    "quality": "quality",
    "heat": "heat",
    "status": "CASE status WHEN 'broken' THEN 0 WHEN 'draft' THEN 1 WHEN 'absent' THEN 2 ELSE 3 END",
    "path": "path",
    "collection": "collection",
    "category": "nullif(category_key, '')",
    "type": "nullif(type_key, '')",
}
"""What a list can be sorted by; the text behind a key is the SQL that does it."""

_STATUSES = {str(status): status for status in Status}
_PATH, _TOPICS, _PUBLISHED, _STATUS = map(schema.ROW.index, ("path", "topics", "published", "status"))
_FLAG = {None: None, 0: False, 1: True}


class Selection:
    """Questions to one index. The rows of each answer are those of one moment."""

    def __init__(self, index: Index, profile: Profile) -> None:
        self._index = index
        self._declared = frozenset(field.key for field in profile.fields)

    def rows(self, query: str, sort: str, limit: int | None) -> list[Row]:
        """The articles that `query` selects, sorted by a key of `SORT_KEYS`, with "-" before it falling.

        What has no value for the key comes last; equals come by path.
        Raises QueryError, ValueError for an unknown key.
        """
        order = _order(sort)
        where = self._compiled(query)
        with self._index.reading() as connection:
            return _rows(connection, where, order, -1 if limit is None else limit)

    def row(self, path: str) -> Row | None:
        """The row of one file."""
        with self._index.reading() as connection:
            found = _rows(connection, Condition("path = ?", (stored_path(path),)), "id", 1)
        return found[0] if found else None

    def count(self, query: str) -> int:
        """How many articles `query` selects. Raises QueryError."""
        where = self._compiled(query)
        with self._index.reading() as connection:
            return _count(connection, where)

    def facets(self, query: str) -> Facets:
        """What the articles that `query` selects are like. Raises QueryError."""
        where = self._compiled(query)
        with self._index.reading() as connection:
            status = _groups(connection, "status", where)
            return Facets(
                total=sum(status.values()),
                status={_STATUSES[name]: number for name, number in status.items()},
                collections=_groups(connection, "collection", where),
                topics=_topics(connection, where),
                providers=_groups(connection, "provider", where.joined("AND", Condition("provider <> ''"))),
                problems=_count(connection, where.joined("AND", Condition("problem <> ''"))),
                duplicates=_count(connection, where.joined("AND", IS_DUPLICATE)),
                edited_today=_count(connection, where.joined("AND", edited_since(midnight()))),
            )

    def _compiled(self, query: str) -> Condition:
        keys = self._declared | self._index.keys() if ":" in query else ()
        return compile_query(query, keys, midnight())


def midnight() -> int:
    """When today began where the editor is, in microseconds since 1970."""
    start = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return int(start.timestamp()) * 1_000_000


def _order(sort: str) -> str:
    key = sort.removeprefix("-")
    expression = SORT_KEYS.get(key)
    if expression is None:
        raise ValueError(f'There is no sort key "{key}"; there are {", ".join(SORT_KEYS)}.')
    direction = "DESC" if sort.startswith("-") else "ASC"
    return f"{expression} {direction} NULLS LAST, path"


def _rows(connection: sqlite3.Connection, where: Condition, order: str, limit: int) -> list[Row]:
    """The rows. Only the ids are sorted: the sorter is slow with whole rows. (It keeps to its order because
    of the LIMIT; without one SQLite would drop the ORDER BY of an inner query.)"""
    edited = {
        loaded_path(path)
        for (path,) in connection.execute(
            "SELECT change.path FROM history.change JOIN history.entry ON entry.id = change.entry "
            "WHERE entry.made >= ? AND change.state = 'done'",
            (midnight(),),
        )
    }
    stored = connection.execute(
        f"SELECT {', '.join(schema.ROW)} FROM "
        f"(SELECT id AS chosen FROM article WHERE {where.sql} ORDER BY {order} LIMIT ?) "
        "CROSS JOIN article ON id = chosen",
        (*where.values, limit),
    )
    topics: dict[str, tuple[str, ...]] = {"": ()}
    return [_row(values, edited, topics) for values in stored]


def _row(stored: tuple[Any, ...], edited: Container[str], topics: dict[str, tuple[str, ...]]) -> Row:
    """The row of what is stored; `topics` remembers the lists of topics that were met."""
    values = list(stored)
    together = values[_TOPICS]
    if together not in topics:
        topics[together] = tuple(together.split(schema.TOPICS_APART))
    values[_PATH] = path = loaded_path(values[_PATH])
    values[_TOPICS] = topics[together]
    values[_PUBLISHED] = _FLAG[values[_PUBLISHED]]
    values[_STATUS] = _STATUSES[values[_STATUS]]
    values.append(path in edited)
    return Row._make(values)


def _count(connection: sqlite3.Connection, where: Condition) -> int:
    (number,) = connection.execute(f"SELECT count(*) FROM article WHERE {where.sql}", where.values).fetchone()
    return int(number)


def _groups(connection: sqlite3.Connection, column: str, where: Condition) -> dict[str, int]:
    return dict(
        connection.execute(
            f"SELECT {column}, count(*) FROM article WHERE {where.sql} GROUP BY {column} ORDER BY 2 DESC, 1",
            where.values,
        )
    )


def _topics(connection: sqlite3.Connection, where: Condition) -> dict[str, int]:
    """Counts by topic, whatever its case; the name is the spelling that sorts first."""
    return dict(
        connection.execute(
            "SELECT min(name), count(*) FROM topic WHERE article IN "
            f"(SELECT id FROM article WHERE {where.sql}) GROUP BY key ORDER BY 2 DESC, 1",
            where.values,
        )
    )

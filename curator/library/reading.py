"""Rows and paths out of the index, by their ids."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from curator.content import Severity, Status
from curator.library import schema
from curator.library.conditions import edited_since
from curator.library.database import loaded_path
from curator.library.rows import Row

Connection = sqlite3.Connection

_STATUSES = {str(status): status for status in Status}
_SEVERITIES = tuple(map(str, Severity))
_PATH, _TOPICS, _PUBLISHED, _STATUS = map(schema.ROW.index, ("path", "topics", "published", "status"))
_FLAG = {None: None, 0: False, 1: True}


def rows_of(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The rows of these articles, by id."""
    edited = edited_since(midnight())
    stored = connection.execute(
        f"SELECT id, {', '.join(schema.ROW)}, {edited.sql}, {schema.FOUND} "
        "FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN article ON id = wanted "
        "LEFT JOIN checked ON checked.article = id",
        (*edited.values, json.dumps(list(ids))),
    )
    topics: dict[str, tuple[str, ...]] = {"": ()}
    return {
        one: row_of(values, bool(is_edited), topics, worst, codes)
        for one, *values, is_edited, worst, codes in stored
    }


def paths_of(connection: Connection, ids: Iterable[int]) -> list[str]:
    """The paths of these articles, in the same order; none for one that is gone."""
    stored = connection.execute(
        "SELECT json_group_array(iif(typeof(path) = 'text', path, id)) FROM "
        "(SELECT id, path FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN article ON id = wanted "
        "LIMIT -1)",
        (json.dumps(list(ids)),),
    )
    found: list[str | int] = json.loads(stored.fetchone()[0])
    return [path if isinstance(path, str) else _odd_path(connection, path) for path in found]


def row_of(
    stored: Sequence[Any],
    edited: bool,
    topics: dict[str, tuple[str, ...]],
    worst: int | None = None,
    codes: str | None = None,
) -> Row:
    """The row of what is stored; `topics` remembers the lists of topics that were met. `worst` and `codes`
    are what the checks found."""
    values = list(stored)
    together = values[_TOPICS]
    if together not in topics:
        topics[together] = tuple(together.split(schema.TOPICS_APART))
    values[_PATH] = loaded_path(values[_PATH])
    values[_TOPICS] = topics[together]
    values[_PUBLISHED] = _FLAG[values[_PUBLISHED]]
    values[_STATUS] = _STATUSES[values[_STATUS]]
    values += (edited, "" if worst is None else _SEVERITIES[worst], tuple((codes or "").split()))
    return Row._make(values)


def midnight() -> int:
    """When today began where the editor is, in microseconds since 1970."""
    start = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return int(start.timestamp()) * 1_000_000


def _odd_path(connection: Connection, article: int) -> str:
    (path,) = connection.execute("SELECT path FROM article WHERE id = ?", (article,)).fetchone()
    return loaded_path(path)

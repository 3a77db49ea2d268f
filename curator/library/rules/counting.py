"""Counts a number of the articles of a view: one pass over the index, away from the window."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain

from curator.content import Status
from curator.library.lookups import both, chosen, how_many, ids_of_text, with_these, without
from curator.library.ordering import Ids, Order
from curator.library.rules.number_fields import NumberField, number_fields
from curator.library.rules.spread import COUNTED, Spread
from curator.library.selection import Marked

_SAMPLE = 3_000
"""Articles that are looked at to find out which keys hold numbers."""

_LARGEST = 1e15
_BY_ID = Order("id", False, "")


def fields_of(marked: Marked) -> tuple[NumberField, ...]:
    """The numbers of the articles that are meant, as far as a sample of them tells."""
    connection, lookups = marked.connection, marked.lookups
    ids = chosen(lookups.order(connection, _BY_ID), marked.mask)
    sample = ids[:: max(1, len(ids) // _SAMPLE)]
    rows = connection.execute(
        "SELECT DISTINCT key.value FROM known, json_each(number_keys(fields)) AS key "
        "WHERE known.article IN (SELECT value FROM json_each(?))",
        (json.dumps(list(sample)),),
    )
    found = {key for (key,) in rows}
    return number_fields(marked.profile, found)


def spread_of(marked: Marked, field: NumberField, only: Iterable[int] | None = None) -> Spread:
    """How `field` is spread over the articles that are meant; `only`: over these of them."""
    connection, lookups = marked.connection, marked.lookups
    mask = marked.mask if only is None else both(marked.mask, with_these(bytes(lookups.size), only))
    groups: dict[tuple[float, Status], Ids] = {}
    for value, status, ids in _values(connection, field):
        inside = chosen(ids, mask)
        if inside:
            groups[value, status] = inside
    numbered = with_these(bytes(lookups.size), chain.from_iterable(groups.values()))
    rest = without(mask, numbered)
    by_status = lookups.groups(connection, "article", "status")
    counts = {Status(str(status)): how_many(ids, rest) for status, ids in by_status.items()}
    missing = {status: counts.get(status, 0) for status in COUNTED}
    return Spread(field, groups, missing, counts.get(Status.BROKEN, 0), lookups.state.number)


def _values(connection: sqlite3.Connection, field: NumberField) -> Iterator[tuple[float, Status, Ids]]:
    """The articles by value and status; those without a number are in none of the groups."""
    if field.role:
        rows = connection.execute(
            f"SELECT {field.role}, status, group_concat(id) FROM article "
            f"WHERE typeof({field.role}) IN ('integer', 'real') GROUP BY 1, 2"
        )
    else:
        rows = connection.execute(
            "SELECT kept.value, status, group_concat(known.article) FROM known "
            "JOIN article ON article.id = known.article, json_each(field_of(fields, ?)) AS kept "
            "WHERE kept.type IN ('integer', 'real') "
            "AND abs(kept.value) < ? GROUP BY 1, 2",
            (field.key, _LARGEST),
        )
    for value, status, text in rows:
        yield float(value), Status(status), ids_of_text(text)

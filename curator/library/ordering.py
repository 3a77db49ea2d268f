"""Orders of all articles without reading the articles: from an index of what is sorted by, or from the values
that few articles each do not share.

Equals come by path, and that is why SQLite alone cannot do it: to compare two paths it reads both rows, which
takes most of the time. Here the order of all paths, which has an index, is found once and used for every key.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Ids: TypeAlias = "array[int]"
"""Ids of articles, four bytes each."""

Key: TypeAlias = Callable[[Any], Any]
"""What a value is sorted by; None where it is none."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order of all articles: by a value, those without one last, equals by path.

    Attributes:
        sql: the SQL expression to order by, which says the same.
        falling: the greatest value comes first.
        column: the column that `sql` is about.
        key: what a value of the column is sorted by, where many articles share one; None where each has its
            own and an index knows their order.
    """

    sql: str
    falling: bool
    column: str
    key: Key | None = None


def by_values(order: Order, groups: Mapping[object, Ids], paths: Ids, size: int) -> Ids:
    """The order of articles whose values are few: `groups` of ids by value, `paths` all ids by path, `size`
    above all of them."""
    key = order.key
    assert key is not None
    keys = {value: key(value) for value in groups}
    distinct = sorted({one for one in keys.values() if one is not None}, reverse=order.falling)
    number = {one: place for place, one in enumerate(distinct)}
    places = array("I", bytes(4 * size))
    for value, ids in groups.items():
        place = number.get(keys[value], len(distinct))
        for one in ids:
            places[one] = place
    found: list[Ids] = [array("I") for _ in range(len(distinct) + 1)]
    for one in paths:
        found[places[one]].append(one)
    joined = array("I")
    for ids in found:
        joined.extend(ids)
    return joined


def ties_of(connection: sqlite3.Connection, order: Order) -> Iterator[tuple[int, int]]:
    """Where articles share a value: the one that an index gives first, and how many they are."""
    direction, first = ("DESC", "max") if order.falling else ("ASC", "min")
    return connection.execute(
        f"SELECT {first}(id), count(*) FROM article WHERE {order.column} <> '' "
        f"GROUP BY {order.column} HAVING count(*) > 1 ORDER BY {order.column} {direction}"
    )


def in_order_of(order: Order) -> str:
    """The query for the articles that have a value, equals by id."""
    direction = "DESC" if order.falling else "ASC"
    return (
        f"SELECT id FROM article WHERE {order.column} <> '' "
        f"ORDER BY {order.column} {direction}, id {direction} LIMIT -1"
    )


def untied(ids: Ids, ties: Iterable[tuple[int, int]], paths: Ids, size: int) -> Ids:
    """`ids` with those that share a value by their path instead; see `ties_of`."""
    places: Ids | None = None
    start = 0
    for first, number in ties:
        if places is None:
            places = array("I", bytes(4 * size))
            for place, one in enumerate(paths):
                places[one] = place
        start = ids.index(first, start)
        stop = start + number
        ids[start:stop] = array("I", sorted(ids[start:stop], key=places.__getitem__))
        start = stop
    return ids

"""What the index is asked over and over, kept in memory as long as no row changes: orders, masks, groups.

Each is made by one SQL statement that gives one long text of ids: SQLite then works without Python's global
lock, so that the window goes on drawing, and no row of the answer costs a step in Python.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from array import array
from collections import OrderedDict
from collections.abc import Mapping
from itertools import compress
from typing import TypeAlias

from curator.library.conditions import Condition

Ids: TypeAlias = "array[int]"
"""Ids of articles, four bytes each."""

Mask = bytes
"""One byte per id, 1 where the article is meant."""

_MASKS = 48
"""Conditions whose masks are kept: those of the terms of the last few searches."""


class Lookups:
    """What is known of one state of the index. May be filled by several threads at a time."""

    def __init__(self, connection: sqlite3.Connection, state: int) -> None:
        self.state = state
        (highest,) = connection.execute("SELECT max(id) FROM article").fetchone()
        self.size = (highest or 0) + 1
        self._topic_names: Mapping[object, str] | None = None
        self._everything: Mask | None = None
        self._orders: dict[str, Ids] = {}
        self._groups: dict[str, Mapping[object, Ids]] = {}
        self._masks: OrderedDict[Condition, Mask] = OrderedDict()
        self._lock = threading.Lock()

    def order(self, connection: sqlite3.Connection, order: str) -> Ids:
        """All ids in the order of an SQL expression. (SQLite keeps to it because of the LIMIT.)"""
        if order not in self._orders:
            self._orders[order] = _ids(connection, f"SELECT id FROM article ORDER BY {order} LIMIT -1", ())
        return self._orders[order]

    def groups(self, connection: sqlite3.Connection, table: str, key: str) -> Mapping[object, Ids]:
        """The ids by the values of an SQL expression."""
        if key not in self._groups:
            column = "article" if table == "topic" else "id"
            rows = connection.execute(f"SELECT {key}, group_concat({column}) FROM {table} GROUP BY 1")
            self._groups[key] = {value: _array(text) for value, text in rows}
        return self._groups[key]

    def topic_names(self, connection: sqlite3.Connection) -> Mapping[object, str]:
        """The spelling of each topic that sorts first."""
        if self._topic_names is None:
            self._topic_names = dict(connection.execute("SELECT key, min(name) FROM topic GROUP BY key"))
        return self._topic_names

    def everything(self, connection: sqlite3.Connection) -> Mask:
        """The mask of all articles."""
        if self._everything is None:
            self._everything = self._mask(_ids(connection, "SELECT id FROM article", ()))
        return self._everything

    def mask(self, connection: sqlite3.Connection, condition: Condition, lasting: bool = True) -> Mask:
        """The mask of what an SQL condition selects; kept, unless it may change while no row does."""
        with self._lock:
            if condition in self._masks:
                self._masks.move_to_end(condition)
                return self._masks[condition]
        words = condition.matches
        found = (
            _ids(connection, "SELECT rowid AS id FROM words WHERE words MATCH ?", (words,))
            if words is not None
            else _ids(connection, f"SELECT id FROM article WHERE {condition.sql}", condition.values)
        )
        mask = self._mask(found)
        if lasting:
            with self._lock:
                self._masks[condition] = mask
                if len(self._masks) > _MASKS:
                    self._masks.popitem(last=False)
        return mask

    def _mask(self, ids: Ids) -> Mask:
        mask = bytearray(self.size)
        for article in ids:
            mask[article] = 1
        return bytes(mask)


def both(one: Mask, other: Mask) -> Mask:
    """What is in both masks."""
    return (int.from_bytes(one) & int.from_bytes(other)).to_bytes(len(one))


def either(one: Mask, other: Mask) -> Mask:
    """What is in one of the masks."""
    return (int.from_bytes(one) | int.from_bytes(other)).to_bytes(len(one))


def without(one: Mask, other: Mask) -> Mask:
    """What is in the first mask and not in the second."""
    return (int.from_bytes(one) & ~int.from_bytes(other)).to_bytes(len(one))


def chosen(ids: Ids, mask: Mask) -> Ids:
    """Those ids that are in the mask, in their order."""
    return array("I", compress(ids, map(mask.__getitem__, ids)))


def how_many(ids: Ids, mask: Mask) -> int:
    """How many of the ids are in the mask."""
    return sum(map(mask.__getitem__, ids))


def _ids(connection: sqlite3.Connection, query: str, values: tuple[object, ...]) -> Ids:
    (text,) = connection.execute(f"SELECT group_concat(id) FROM ({query})", values).fetchone()
    return _array(text)


def _array(text: str | None) -> Ids:
    return array("I", json.loads(f"[{text or ''}]"))

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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress
from operator import itemgetter
from typing import Any, NamedTuple

from curator.library.brief import articles_by, articles_by_brief, value_in
from curator.library.conditions import IN_BRIEFS, KEPT, Condition, OfValue
from curator.library.filling import State
from curator.library.kept_orders import kept_order
from curator.library.ordering import Ids, Order, by_values, in_order_of, ties_of, untied

Mask = bytes
"""One byte per id, 1 where the article is meant."""

_ID = {"article": "id", "topic": "article", KEPT: "article"}
_FEW = 40
"""Rows that may have changed so that what is known of all the others is kept."""

_AT_ONCE = 8_192
"""Ids that are gone through in one step of Python's, between which other threads have their turn: 0.5 ms."""

_DIGITS = 7
"""Of an id and its comma, about."""

_VALUES = 5_000
"""Values of a key, kept by the articles that have them; where there are more, most have one of their own."""

MONTH = "substr(date, 1, 7)"
"""The month of an article, as SQL."""

_BY_MONTH = """
WITH RECURSIVE found (month) AS (
    SELECT substr(min(date), 1, 7) FROM article UNION ALL
    SELECT (SELECT substr(min(date), 1, 7) FROM article WHERE date > iif(month = '', '', month || '~'))
    FROM found WHERE month IS NOT NULL
)
SELECT month, (
    SELECT group_concat(id) FROM article WHERE date >= month AND date <= iif(month = '', '', month || '~')
) FROM found WHERE month IS NOT NULL
"""
"""The ids by month. To group by it, SQLite would sort them all by what is in order already."""

_RARE_SHARE = 16
"""What is less than such a share of all is put in order by itself, instead of going through all in order."""

_DENSE, _DENSE_SHARE = 256, 64
"""So many articles, and such a share of all, must have a value for its bits to be kept: they take the place
of a thirty-second of all ids."""

_DIGITS_OF_MASK = b"01" + bytes(range(2, 256))

BY_PATH = Order("path", False, "path")
"""The order that equals have."""

_MASKS = 48
"""Conditions whose masks are kept: those of the terms of the last few searches."""


class _Prepared(NamedTuple):
    """A mask, and the articles of which it may tell what was so before."""

    mask: Mask
    stale: frozenset[int]


class _Part(NamedTuple):
    """Some ids of an order, and what looks all of them up in a mask."""

    ids: list[int]
    marks: itemgetter[Any]


class Lookups:
    """What is known of one state of the index. May be filled by several threads at a time.

    Attributes:
        is_prepared: what `prepare` is for was done; none of it is lost as long as few rows change.
    """

    def __init__(self, connection: sqlite3.Connection, state: State) -> None:
        """Nothing is known yet of the `state` that the connection sees."""
        self.state = state
        (highest,) = connection.execute("SELECT max(id) FROM article").fetchone()
        self.size = (highest or 0) + 1
        self._topic_names: dict[object, str] | None = None
        self._everything: Mask | None = None
        self._orders: dict[Order, Ids] = {}
        self._groups: dict[tuple[str, str], dict[object, Ids]] = {}
        self._masks: OrderedDict[Condition, Mask] = OrderedDict()
        self._bits: dict[tuple[str, str, object], tuple[Ids, int]] = {}
        self._places: tuple[Ids, Ids] | None = None
        self._parts: tuple[Ids, list[_Part]] | None = None
        self.is_prepared = False
        self._prepared: dict[Condition, _Prepared] = {}
        self._lock = threading.Lock()

    def advanced(self, connection: sqlite3.Connection, state: State) -> Lookups:
        """What is known of a later state: what was known of this one, where few rows changed in between."""
        new = Lookups(connection, state)
        if state.born != self.state.born or state.number < self.state.number:
            return new
        since = (self.state.number,)
        changed = [one for (one,) in connection.execute("SELECT id FROM article WHERE state > ?", since)]
        gone = [one for (one,) in connection.execute("SELECT article FROM gone WHERE state > ?", since)]
        if len(changed) + len(gone) > _FEW:
            return new
        new._groups = {
            (table, key): _moved(connection, table, key, groups, changed, gone)
            for (table, key), groups in list(self._groups.items())
        }
        new._bits, new._places, new._parts = dict(self._bits), self._places, self._parts
        new._prepared = {
            condition: _Prepared(known.mask, stale)
            for condition, known in list(self._prepared.items())
            if len(stale := known.stale.union(changed, gone)) <= _FEW
        }
        new.is_prepared = self.is_prepared and len(new._prepared) == len(self._prepared)
        new._orders = {
            order: ids
            for order, old in list(self._orders.items())
            if (ids := _still_ordered(connection, order, old, changed, gone)) is not None
        }
        if self._topic_names is not None:
            names = connection.execute(
                f"SELECT key, min(name) FROM topic WHERE article IN ({_listed(changed)}) GROUP BY key"
            )
            old_names = self._topic_names
            new._topic_names = old_names | {key: min(name, old_names.get(key, name)) for key, name in names}
        return new

    def order(self, connection: sqlite3.Connection, order: Order) -> Ids:
        """All ids in an order."""
        if order not in self._orders:
            kept = kept_order(connection, order, self.state)
            self._orders[order] = self._ordered(connection, order) if kept is None else kept
        return self._orders[order]

    def orders(self, *some: Order | None) -> dict[Order, Ids]:
        """Those of some orders that are known."""
        return {order: ids for order, ids in list(self._orders.items()) if order in some}

    def _ordered(self, connection: sqlite3.Connection, order: Order) -> Ids:
        """The ids in an order. (SQLite keeps to it because of the LIMIT.)"""
        if order.key is not None:
            groups = self.groups(connection, "article", order.column)
            return by_values(order, groups, self.order(connection, BY_PATH), self.size)
        if order.column == BY_PATH.column or not _has_index(connection, order.column):
            return _ids(connection, f"SELECT id FROM article ORDER BY {order.sql} LIMIT -1", ())
        paths = self.order(connection, BY_PATH)
        valued = _ids(connection, in_order_of(order), ())
        ids = untied(valued, ties_of(connection, order), paths, self.size)
        if len(ids) < len(paths):
            ids.extend(chosen(paths, without(self.everything(connection), with_these(bytes(self.size), ids))))
        return ids

    def chosen(self, connection: sqlite3.Connection, order: Order, mask: Mask) -> Ids:
        """The articles of the mask in an order."""
        ids, number = self.order(connection, order), mask.count(1)
        if number > len(ids) // _RARE_SHARE:
            return _chosen(self._parts_of(ids), mask)
        return array("I", sorted(_members(mask, number), key=self._places_in(ids).__getitem__))

    def _places_in(self, ids: Ids) -> Ids:
        """The place of each id in an order; that of the order asked for last is kept."""
        known = self._places
        if known is None or known[0] is not ids:
            places = array("I", bytes(4 * self.size))
            for place, one in enumerate(ids):
                places[one] = place
            known = self._places = (ids, places)
        return known[1]

    def _parts_of(self, ids: Ids) -> list[_Part]:
        """An order in parts, ready to choose from; that of the order asked for last is kept."""
        known = self._parts
        if known is None or known[0] is not ids:
            known = self._parts = (ids, list(map(_part, _parts(ids))))
        return known[1]

    def groups(self, connection: sqlite3.Connection, table: str, key: str) -> Mapping[object, Ids]:
        """The ids by the values of an SQL expression over `article` or `topic`, or of a key in what is kept
        of all fields, `KEPT` or `IN_BRIEFS`: there perhaps without the articles that have no such key."""
        if (table, key) not in self._groups:
            if table == IN_BRIEFS:
                query = articles_by_brief(key)
            elif table == KEPT:
                query = articles_by(key)
            elif key == MONTH and _has_index(connection, "date"):
                query = _BY_MONTH
            else:
                query = f"SELECT {key}, group_concat({_ID[table]}) FROM {table} GROUP BY 1"
            rows = connection.execute(query)
            self._groups[table, key] = {value: ids_of_text(text) for value, text in rows}
        return self._groups[table, key]

    def counts(self, connection: sqlite3.Connection, table: str, key: str, mask: Mask) -> dict[object, int]:
        """How many articles of the mask have each of the values that `groups` tells."""
        groups = self.groups(connection, table, key)
        if mask == self.everything(connection):
            return {value: len(ids) for value, ids in groups.items()}
        bits = _bits_of_mask(mask)
        dense = max(_DENSE, self.size // _DENSE_SHARE)
        return {
            value: (self._bits_of(table, key, value, ids) & bits).bit_count()
            if len(ids) >= dense
            else how_many(ids, mask)
            for value, ids in groups.items()
        }

    def _bits_of(self, table: str, key: str, value: object, ids: Ids) -> int:
        """The ids as the bits of a number, made once: those of two sets are counted at once."""
        known = self._bits.get((table, key, value))
        if known is None or known[0] is not ids:
            known = (ids, _bits_of_mask(with_these(bytes(self.size), ids)))
            self._bits[table, key, value] = known
        return known[1]

    def topic_names(self, connection: sqlite3.Connection) -> Mapping[object, str]:
        """The spelling of each topic that sorts first."""
        if self._topic_names is None:
            self._topic_names = dict(connection.execute("SELECT key, min(name) FROM topic GROUP BY key"))
        return self._topic_names

    def everything(self, connection: sqlite3.Connection) -> Mask:
        """The mask of all articles."""
        if self._everything is None:
            ids = next(iter(list(self._orders.values())), None)
            if ids is None:
                ids = _ids(connection, "SELECT id FROM article", ())
            self._everything = with_these(bytes(self.size), ids)
        return self._everything

    def mask(self, connection: sqlite3.Connection, condition: Condition, lasting: bool = True) -> Mask:
        """The mask of what an SQL condition selects; kept, unless it may change while no row does."""
        with self._lock:
            if condition in self._masks:
                self._masks.move_to_end(condition)
                return self._masks[condition]
            prepared = self._prepared.get(condition)
        if prepared is not None:
            return self._up_to_date(connection, condition, prepared)
        mask = self._new_mask(connection, condition)
        if lasting:
            with self._lock:
                self._masks[condition] = mask
                if len(self._masks) > _MASKS:
                    self._masks.popitem(last=False)
        return mask

    def prepare(self, connection: sqlite3.Connection, condition: Condition) -> None:
        """Make the mask of a condition with `ids`, and keep it over changes of few rows."""
        if condition not in self._prepared:
            self._prepared[condition] = _Prepared(self._new_mask(connection, condition), frozenset())

    def _up_to_date(self, connection: sqlite3.Connection, condition: Condition, known: _Prepared) -> Mask:
        if not known.stale:
            return known.mask
        marks = bytearray(self.size)
        marks[: len(known.mask)] = known.mask[: self.size]
        for one in known.stale:
            if one < self.size:
                marks[one] = 0
        query = f"SELECT id FROM ({condition.ids}) WHERE id IN ({_listed(known.stale)})"
        mask = with_these(bytes(marks), _ids(connection, query, condition.values))
        self._prepared[condition] = _Prepared(mask, frozenset())
        return mask

    def _new_mask(self, connection: sqlite3.Connection, condition: Condition) -> Mask:
        if condition.but_not is not None:
            one, other = condition.but_not
            return without(self.mask(connection, one), self.mask(connection, other))
        if condition.either is not None:
            one, other = condition.either
            return either(self.mask(connection, one), self.mask(connection, other))
        found: Iterable[int]
        if condition.of_value is not None:
            found = self._of_value(connection, condition.of_value)
        elif condition.ids is not None:
            found = _ids(connection, condition.ids, condition.values)
        else:
            found = _ids(connection, f"SELECT id FROM article WHERE {condition.sql}", condition.values)
        return with_these(bytes(self.size), found)

    def _of_value(self, connection: sqlite3.Connection, asked: OfValue) -> Iterator[int]:
        """The articles of whose value that is true: each value that there is is asked once, however many
        articles have it."""
        groups = self.groups(connection, asked.table, asked.key)
        if len(groups) > _VALUES:
            del self._groups[asked.table, asked.key]
        values = list(groups)
        (places,) = connection.execute(
            f"SELECT json_group_array(field.key) FROM json_each(?) AS field WHERE {asked.sql}",
            (json.dumps(values), *asked.values),
        ).fetchone()
        return chain.from_iterable(groups[values[place]] for place in json.loads(places))


def _moved(
    connection: sqlite3.Connection,
    table: str,
    key: str,
    groups: Mapping[object, Ids],
    changed: Sequence[int],
    gone: Sequence[int],
) -> dict[object, Ids]:
    """The groups after some rows changed and some went."""
    moved = dict(groups)
    for value, ids in groups.items():
        leaving = [one for one in (*changed, *gone) if one in ids]
        if leaving:
            moved[value] = array("I", (one for one in ids if one not in leaving))
    if table == IN_BRIEFS:
        table = KEPT
    column, expression = _ID[table], value_in(key) if table == KEPT else key
    for value, one in connection.execute(
        f"SELECT {expression}, {column} FROM {table} WHERE {column} IN ({_listed(changed)})"
    ):
        moved[value] = moved.get(value, array("I")) + array("I", (one,))
    return moved


def _still_ordered(
    connection: sqlite3.Connection, order: Order, old: Ids, changed: Sequence[int], gone: Sequence[int]
) -> Ids | None:
    """The order after some rows went, if those that changed are still where they were; else None."""
    if gone:
        old = array("I", (one for one in old if one not in gone))
    for one in changed:
        try:
            at = old.index(one)
        except ValueError:
            return None
        around = old[max(0, at - 1) : at + 2]
        rows = connection.execute(
            f"SELECT id FROM article WHERE id IN ({_listed(around)}) ORDER BY {order.sql}"
        )
        if [found for (found,) in rows] != list(around):
            return None
    return old


def _has_index(connection: sqlite3.Connection, column: str) -> bool:
    """Whether what a column holds has an order of its own: not while a folder is read for the first time."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (f"article_{column}",))
    return found.fetchone() is not None


def _listed(ids: Iterable[int]) -> str:
    return ",".join(map(str, ids))


def _bits_of_mask(mask: Mask) -> int:
    """A number with the bits of those ids that are in the mask."""
    return int(mask[::-1].translate(_DIGITS_OF_MASK), 2)


def both(one: Mask, other: Mask) -> Mask:
    """What is in both masks."""
    return (int.from_bytes(one) & int.from_bytes(other)).to_bytes(len(one))


def either(one: Mask, other: Mask) -> Mask:
    """What is in one of the masks."""
    return (int.from_bytes(one) | int.from_bytes(other)).to_bytes(len(one))


def without(one: Mask, other: Mask) -> Mask:
    """What is in the first mask and not in the second."""
    return (int.from_bytes(one) & ~int.from_bytes(other)).to_bytes(len(one))


def with_these(mask: Mask, ids: Iterable[int]) -> Mask:
    """The mask with these ids in it too; those that no article has are left out."""
    marks, rest = bytearray(mask), iter(ids)
    while True:
        try:
            for one in rest:
                marks[one] = 1
        except IndexError:
            continue
        return bytes(marks)


def chosen(ids: Ids, mask: Mask) -> Ids:
    """Those ids that are in the mask, in their order."""
    return _chosen(map(_part, _parts(ids)), mask)


def _chosen(parts: Iterable[_Part], mask: Mask) -> Ids:
    found = array("I")
    for ids, marks in parts:
        found.fromlist(list(compress(ids, marks(mask))))
    return found


def _part(ids: Ids) -> _Part:
    some = ids.tolist()
    return _Part(some, itemgetter(*some, 0))  # one more, so that it is never a single one


def _members(mask: Mask, number: int) -> list[int]:
    """The ids that are in a mask, which are so many; for few."""
    found, one = [0] * number, -1
    for place in range(number):
        one = found[place] = mask.index(1, one + 1)
    return found


def how_many(ids: Ids, mask: Mask) -> int:
    """How many of the ids are in the mask."""
    return sum(sum(map(mask.__getitem__, part)) for part in _parts(ids))


def _parts(ids: Ids) -> Iterator[Ids]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _ids(connection: sqlite3.Connection, query: str, values: tuple[object, ...]) -> Ids:
    (text,) = connection.execute(f"SELECT group_concat(id) FROM ({query})", values).fetchone()
    return ids_of_text(text)


def ids_of_text(text: str | None) -> Ids:
    """The ids of a text as SQLite's `group_concat` gives it."""
    ids, text, start = array("I"), text or "", 0
    while start < len(text):
        stop = text.find(",", start + _AT_ONCE * _DIGITS)
        stop = len(text) if stop < 0 else stop
        ids.extend(json.loads(f"[{text[start:stop]}]"))
        start = stop + 1
    return ids

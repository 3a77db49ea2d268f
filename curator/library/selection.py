"""Asks the index: which articles, in what order, how many, and of what kinds."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from curator.content import Profile, Status
from curator.content.addresses import spellings
from curator.library import schema
from curator.library.asking import Asked
from curator.library.conditions import Condition, words
from curator.library.database import loaded_path, stored_path
from curator.library.errors import Cancelled
from curator.library.filling import casefold, state_of
from curator.library.index import Index
from curator.library.kept_orders import are_kept, keep_orders
from curator.library.lookups import BY_PATH, MONTH, Lookups, Mask, both, with_these
from curator.library.matching import mask_of
from curator.library.ordering import Ids, Key, Order
from curator.library.qualifiers import NOTHING_TOLD, Compiler, Told
from curator.library.query import parse_query
from curator.library.reading import midnight, row_of, rows_of
from curator.library.rows import Facets, Histogram, Row
from curator.library.view import View

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

_BEGINNINGS, _PREPARED = 40, 4_000_000
"""First letters of searches that are prepared at most, and bytes that they take at most."""

BINS = 40
"""Bars of a histogram."""

_T = TypeVar("_T")
_BROKEN_FIRST = {status: rank for rank, status in enumerate(("broken", "draft", "absent", "published"))}
_SORTED: dict[str, tuple[str, Key | None]] = {
    "date": ("date", None),
    "title": ("title_key", None),
    "path": ("path", None),
    "provider": ("provider", lambda value: casefold(value) or None),
    "quality": ("quality", lambda value: value),
    "heat": ("heat", lambda value: value),
    "status": ("status", _BROKEN_FIRST.__getitem__),
    "collection": ("collection", lambda value: value),
    "category": ("category", lambda value: casefold(value) or None),
    "type": ("type", lambda value: casefold(value) or None),
}
"""Sort keys for which SQLite need not read all articles: the column, and what its values are sorted by; see
`Order`."""

_STATUSES = {str(status): status for status in Status}
_STEPS = 20_000  # of SQLite's machine, between two questions whether to go on
_GROUPS = {
    "status": "status",
    "collections": "collection",
    "topics": "topic",
    "providers": "provider",
    "categories": "category",
    "types": "type",
    "months": MONTH,
}
"""Facets that count values, and the SQL of the value."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Some of the articles of one state of the index, for questions that others than `Selection` answer.

    Attributes:
        mask: which articles are meant.
        also: the mask of what another query selects.
    """

    connection: sqlite3.Connection
    lookups: Lookups
    mask: Mask
    also: Callable[[str], Mask]
    profile: Profile


class Selection:
    """Questions to one index. The rows of each answer are those of one moment.

    Attributes:
        told: what `is:changed` and `is:duplicate` select.
    """

    def __init__(self, index: Index, profile: Profile, told: Told = NOTHING_TOLD) -> None:
        self._index = index
        self.told = told
        self._profile = profile
        self._ranges = {"quality": profile.quality_range, "heat": profile.heat_range}
        self._lookups: Lookups | None = None
        self._listed: Order | None = None
        self._declared = frozenset(field.key for field in profile.fields)

    def rows(self, query: str, sort: str, limit: int | None) -> list[Row]:
        """The articles that `query` selects, sorted by a key of `SORT_KEYS`, with "-" before it falling.

        What has no value for the key comes last; equals come by path.
        Raises QueryError, ValueError for an unknown key.
        """
        order = _order(sort)
        where = self._compiled(query)
        with self._index.reading() as connection:
            return _rows(connection, where, order.sql, -1 if limit is None else limit)

    def row(self, path: str) -> Row | None:
        """The row of one file."""
        with self._index.reading() as connection:
            found = _rows(connection, Condition("path = ?", (stored_path(path),)), "id", 1)
        return found[0] if found else None

    def rows_at(self, paths: Sequence[str]) -> list[Row]:
        """The rows of those of these files that are articles, in no order."""
        ids = [one for one in self.ids_of(paths) if one]
        with self._index.reading() as connection:
            return list(rows_of(connection, ids).values())

    def keys(self) -> frozenset[str]:
        """Every top-level key that an article has or had."""
        return self._index.keys()

    def kept_fields(self, ids: Sequence[int]) -> list[tuple[str, str]]:
        """Path and kept fields of these articles, in order; see `known.known_fields`."""
        with self._index.reading() as connection:
            rows = connection.execute(
                "SELECT article.path, coalesce(known.fields, '') FROM json_each(?) AS wanted "
                "CROSS JOIN article ON article.id = wanted.value "
                "LEFT JOIN known ON known.article = article.id",
                (json.dumps(list(ids)),),
            )
            return [(loaded_path(path), fields) for path, fields in rows]

    def addresses(self) -> dict[str, str]:
        """Path -> where the article comes from, for all that say so."""
        with self._index.reading() as connection:
            rows = connection.execute("SELECT path, address FROM article WHERE address <> ''")
            return {loaded_path(path): address for path, address in rows}

    def articles_at(self, addresses: Collection[str]) -> dict[str, str]:
        """Address -> path of the first article that comes from there, for those of which there is one."""
        spelled = [spelling for address in addresses for spelling in spellings(address)]
        with self._index.reading() as connection:
            rows = connection.execute(
                "SELECT address, min(path) FROM article WHERE address IN (SELECT value FROM json_each(?)) "
                "AND address <> '' GROUP BY address",
                (json.dumps(spelled),),
            )
            found = {address: loaded_path(path) for address, path in rows}
        return {
            address: found[spelling]
            for address in addresses
            if (spelling := next((one for one in spellings(address) if one in found), None)) is not None
        }

    def count(self, query: str) -> int:
        """How many articles `query` selects. Raises QueryError."""
        where = self._compiled(query)
        with self._index.reading() as connection:
            return _count(connection, where)

    def view(self, query: str, sort: str, also: Collection[int], cancelled: Asked | None) -> View:
        """The articles that `query` selects, and those with the ids `also`, in order.

        Raises QueryError, ValueError, Cancelled.
        """
        order = _order(sort)
        terms = parse_query(query)
        compiler = self._compiler(query)
        with self._index.reading() as connection, _stoppable(connection, cancelled):
            lookups = self._lookups_of(connection)
            if terms.terms:
                mask = with_these(mask_of(terms, compiler, lookups, connection), also)
                ids = lookups.chosen(connection, order, mask)
            else:
                ids = lookups.order(connection, order)
                self._listed = order
        return View(self._index.reading, ids, query, sort, lookups.state.number)

    def prepare_letters(self, cancelled: Asked | None = None) -> None:
        """Make ready for those first letters of a search that begin most titles, alone and in pairs: they
        find half or nearly all of the articles. Raises Cancelled."""
        with self._index.reading() as connection:
            lookups = self._lookups_of(connection)
            if lookups.is_prepared:
                return
            found = connection.execute(
                "WITH title (begin) AS (SELECT substr(title_key, 1, 2) FROM article) SELECT begin FROM "
                "(SELECT substr(begin, 1, 1) AS begin FROM title UNION ALL SELECT begin FROM title) "
                "GROUP BY 1 ORDER BY count(*) DESC LIMIT ?",
                (min(_BEGINNINGS, _PREPARED // lookups.size),),
            ).fetchall()
        for (letters,) in found:
            if cancelled is not None and cancelled():
                raise Cancelled("The search was stopped.")
            if letters.isalnum():
                with self._index.reading() as connection:
                    self._lookups_of(connection).prepare(connection, words(letters, quoted=False))
        with self._index.reading() as connection:
            self._lookups_of(connection).is_prepared = True

    def keep_orders(self) -> None:
        """Keep the order that the list had last for the next opening, if no other process writes just now."""
        lookups = self._lookups
        if lookups is None or self._listed is None:
            return
        orders = lookups.orders(self._listed, BY_PATH)
        with self._index.reading() as connection:
            if are_kept(connection, orders, lookups.state):
                return
        with self._index.writing(patience=0) as connection:
            keep_orders(connection, orders, lookups.state)

    def view_of(self, ids: Sequence[int]) -> View:
        """These articles in this order."""
        with self._index.reading() as connection:
            state = state_of(connection)
        return View(self._index.reading, array("I", ids), "", "", state.number)

    def ids_of(self, paths: Sequence[str]) -> Ids:
        """The id of each of these paths; 0 for one that is no article's."""
        found = array("I", bytes(4 * len(paths)))
        plain = [path if isinstance(stored_path(path), str) else None for path in paths]
        with self._index.reading() as connection:
            for place, one in connection.execute(
                "SELECT wanted.key, article.id "
                "FROM json_each(?) AS wanted CROSS JOIN article ON article.path = wanted.value",
                (json.dumps(plain),),
            ):
                found[place] = one
            for place, path in enumerate(paths):
                if plain[place] is None:
                    row = connection.execute("SELECT id FROM article WHERE path = ?", (stored_path(path),))
                    found[place] = next((one for (one,) in row), 0)
        return found

    def marked(self, query: str, question: Callable[[Marked], _T], cancelled: Asked | None = None) -> _T:
        """The answer to a question about the articles that `query` selects. Raises QueryError, Cancelled."""
        terms = parse_query(query)
        compiler = self._compiler(query)
        with self._index.reading() as connection, _stoppable(connection, cancelled):
            lookups = self._lookups_of(connection)
            mask = mask_of(terms, compiler, lookups, connection)

            def also(text: str) -> Mask:
                return mask_of(parse_query(text), self._compiler(text), lookups, connection)

            return question(Marked(connection, lookups, mask, also, self._profile))

    def facets(self, query: str, cancelled: Asked | None = None) -> Facets:
        """What the articles that `query` selects are like. Raises QueryError, Cancelled."""
        terms = parse_query(query)
        compiler = self._compiler(query)
        with self._index.reading() as connection, _stoppable(connection, cancelled):
            lookups = self._lookups_of(connection)
            mask = mask_of(terms, compiler, lookups, connection)

            def also(text: str) -> int:
                return both(mask, mask_of(parse_query(text), compiler, lookups, connection)).count(1)

            counts = {}
            for name in _GROUPS:
                counts[name] = _counts(lookups, connection, name, mask)
                if cancelled is not None and cancelled():
                    raise Cancelled("Counting was stopped.")
            return Facets(
                total=mask.count(1),
                status={_STATUSES[name]: number for name, number in counts.pop("status").items()},
                quality=self._histogram(lookups, connection, "quality", mask),
                heat=self._histogram(lookups, connection, "heat", mask),
                problems=also("has:problem"),
                duplicates=None if compiler.told.duplicates is None else also("is:duplicate"),
                edited_today=also("is:edited"),
                **counts,
            )

    def _histogram(
        self, lookups: Lookups, connection: sqlite3.Connection, role: str, mask: Mask
    ) -> Histogram:
        low, high = self._ranges[role]
        edges = [low + (high - low) * at / BINS for at in range(BINS + 1)]
        counts = [0] * BINS
        for value, number in lookups.counts(connection, "article", role, mask).items():
            if isinstance(value, int | float):
                at = int((value - low) * BINS / (high - low)) if high > low else 0
                counts[min(max(at, 0), BINS - 1)] += number
        return Histogram(tuple(edges), tuple(counts))

    def _lookups_of(self, connection: sqlite3.Connection) -> Lookups:
        """What is remembered of the state that the connection sees."""
        state = state_of(connection)
        known = self._lookups
        if known is None:
            self._lookups = known = Lookups(connection, state)
        elif known.state != state:
            self._lookups = known = known.advanced(connection, state)
        return known

    def _compiler(self, query: str) -> Compiler:
        keys = self._declared | self._index.keys() if ":" in query else ()
        dates = self._profile.roles.get("date", ())
        return Compiler(keys, midnight(), self.told, self._profile.role_keys.every, dates)

    def _compiled(self, query: str) -> Condition:
        return self._compiler(query).condition(parse_query(query))


@contextmanager
def _stoppable(connection: sqlite3.Connection, cancelled: Asked | None) -> Iterator[None]:
    """Let SQLite ask, every few milliseconds, whether it shall go on."""
    if cancelled is None:
        yield
        return
    connection.set_progress_handler(lambda: int(cancelled()), _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled("The search was stopped.") from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _counts(lookups: Lookups, connection: sqlite3.Connection, name: str, mask: Mask) -> dict[str, int]:
    """How many of the mask have each value: by falling count, then by name."""
    names: Mapping[object, str]
    if name == "topics":
        counts = lookups.counts(connection, "topic", "key", mask)
        names = lookups.topic_names(connection)
    else:
        counts = lookups.counts(connection, "article", _GROUPS[name], mask)
        names = {}  # each value is its own name
    found = [(str(names.get(value, value)), number) for value, number in counts.items()]
    shown = ((value, number) for value, number in found if number and (value or name == "collections"))
    return dict(sorted(shown, key=lambda pair: (-pair[1], pair[0])))


def _order(sort: str) -> Order:
    key = sort.removeprefix("-")
    expression = SORT_KEYS.get(key)
    if expression is None:
        raise ValueError(f'There is no sort key "{key}"; there are {", ".join(SORT_KEYS)}.')
    falling = sort.startswith("-")
    column, by = _SORTED.get(key, ("", None))
    return Order(f"{expression} {'DESC' if falling else 'ASC'} NULLS LAST, path", falling, column, by)


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
        f"SELECT {', '.join(schema.ROW)}, {schema.FOUND} FROM "
        f"(SELECT id AS chosen FROM article WHERE {where.sql} ORDER BY {order} LIMIT ?) "
        "CROSS JOIN article ON id = chosen LEFT JOIN checked ON checked.article = id",
        (*where.values, limit),
    )
    topics: dict[str, tuple[str, ...]] = {"": ()}
    return [
        row_of(values, loaded_path(values[0]) in edited, topics, worst, codes)
        for *values, worst, codes in stored
    ]


def _count(connection: sqlite3.Connection, where: Condition) -> int:
    (number,) = connection.execute(f"SELECT count(*) FROM article WHERE {where.sql}", where.values).fetchone()
    return int(number)

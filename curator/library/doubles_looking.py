"""Looks at the articles of an index for pairs that tell the same; asked again, only at those that changed.

Works with the index's tables and the files alone, so that any process can do it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, TypeVar

from curator.content import Profile, Status
from curator.library import store
from curator.library.asking import Asked, Progress
from curator.library.database import loaded_path, stored_path
from curator.library.doubles_index import DoublesIndex, Features, Pair, normalised
from curator.library.errors import Cancelled, StoreError
from curator.library.links_in_files import LinkReader

_T = TypeVar("_T")
Question: TypeAlias = Callable[[sqlite3.Connection], _T]

_PART = 1_000
"""Articles that are read at a time: all of a large folder take more memory than the rest of the program."""

_STEP = 100
"""Articles between two questions whether to go on."""

_DAY = 86_400.0
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TRAITS = "id, path, title, date, provider, domain, related > 0, size, mtime_ns"


class _Traits(NamedTuple):
    """What of an article's row matters for telling duplicates.

    Attributes:
        related: it lists other articles.
        look: another number when any of it, or the file, is another.
    """

    article: int
    title: str
    date: str
    provider: str
    domain: str
    related: bool
    look: int

    @classmethod
    def of(cls, stored: tuple[Any, ...]) -> _Traits:
        """Of the columns `_TRAITS`."""
        article, _path, title, date, provider, domain, related, size, mtime_ns = stored
        look = hash((title, date, provider, domain, size, mtime_ns))
        return cls(article, title, date, provider, domain, bool(related), look)


class DoublesLook:
    """The pairs of one folder. Not for several threads at once."""

    def __init__(self, root: Path, profile: Profile, ask: Callable[[Question[Any]], Any]) -> None:
        """`ask` answers a question with a connection to the folder's index."""
        self._root = root
        self._ask = ask
        self._reader = LinkReader(profile)
        self._index = DoublesIndex()
        self._seen: dict[str, int] = {}

    def look(
        self,
        paths: Collection[str] | None,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> int:
        """Look at what changed, with `paths` of that only at these files; how many were looked at.

        Raises Cancelled: what was looked at is kept, and the next time goes on from there.
        """
        with closing(self.steps(paths)) as steps:
            for done, total in steps:
                if cancelled is not None and cancelled():
                    raise Cancelled("Looking for duplicates was stopped.")
                if progress is not None and total:
                    progress(done, total)
        return done

    def steps(self, paths: Collection[str] | None) -> Generator[tuple[int, int]]:
        """The same in steps of a few milliseconds: how many were looked at, of how many (0 while nobody
        knows), at last of all. It may be left off after any step."""
        articles: dict[str, _Traits] = {}
        for some in self._everything() if paths is None else self._those(paths):
            articles.update(some)
            yield 0, 0
        for path in [path for path in (self._seen if paths is None else paths) if path not in articles]:
            self._index.remove(path)
            self._seen.pop(path, None)
        todo = [path for path, its in articles.items() if self._seen.get(path) != its.look]
        if not self._seen:
            self._index.learn(normalised(articles[path].title, articles[path].provider) for path in todo)
        kept: dict[int, str] = {}
        for number, path in enumerate(todo):
            if number % _PART == 0:
                part = [articles[one] for one in todo[number : number + _PART]]
                kept = self._kept([its.article for its in part if not its.related])
            its = articles[path]
            self._index.put(path, self._features(path, its, kept.get(its.article, "")))
            self._seen[path] = its.look
            if number % _STEP == _STEP - 1:
                yield number + 1, len(todo)
        yield len(todo), len(todo)

    def pairs(self) -> Iterator[Pair]:
        """All that were found so far."""
        return self._index.pairs()

    def _everything(self) -> Iterator[dict[str, _Traits]]:
        """All articles that can be read, part by part."""
        query = f"SELECT {_TRAITS} FROM article WHERE id > ? AND status <> ? ORDER BY id LIMIT ?"
        last = 0

        def ask(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return connection.execute(query, (last, str(Status.BROKEN), _PART)).fetchall()

        while rows := self._ask(ask):
            last = rows[-1][0]
            yield _by_path(rows)

    def _those(self, paths: Collection[str]) -> Iterator[dict[str, _Traits]]:
        """Those of these that can be read."""
        query = f"SELECT {_TRAITS} FROM article WHERE path = ? AND status <> ?"
        broken = str(Status.BROKEN)
        todo = iter(paths)
        while part := list(islice(todo, _PART)):

            def ask(connection: sqlite3.Connection, part: list[str] = part) -> list[tuple[Any, ...]]:
                found = (connection.execute(query, (stored_path(path), broken)).fetchone() for path in part)
                return [row for row in found if row is not None]

            yield _by_path(self._ask(ask))

    def _kept(self, articles: list[int]) -> dict[int, str]:
        """What the index keeps of the fields of these: enough where there are no related entries."""
        query = (
            "SELECT article, fields FROM json_each(?) AS wanted CROSS JOIN known "
            "ON known.article = wanted.value WHERE fields IS NOT NULL"
        )
        found: dict[int, str] = self._ask(
            lambda connection: dict(connection.execute(query, (json.dumps(articles),)))
        )
        return found

    def _features(self, path: str, its: _Traits, kept: str) -> Features:
        own = self._reader.read_kept(kept)
        related: frozenset[str] = frozenset()
        if own is None:
            try:
                own, related = self._reader.read(store.read(self._root / path).data)
            except StoreError:
                own = frozenset()
        title = normalised(its.title, its.provider)
        return Features(title, _days(its.date), (its.provider or its.domain).casefold(), own, related)


def _by_path(rows: list[tuple[Any, ...]]) -> dict[str, _Traits]:
    return {loaded_path(row[1]): _Traits.of(row) for row in rows}


def _days(date: str) -> float | None:
    if not date:
        return None
    moment = datetime.fromisoformat(date.removesuffix("Z")).replace(tzinfo=UTC)
    return (moment - _EPOCH).total_seconds() / _DAY

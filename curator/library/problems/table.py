"""What was found in each article, in the index: written, counted, and told when it is out of date."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple

from curator.content import Severity
from curator.library import schema
from curator.library.database import loaded_path
from curator.library.filling import State, state_of
from curator.library.index import Index
from curator.library.problems.findings import Examined, Kind
from curator.library.problems.own_places import Coming
from curator.library.reading import Connection

_LOOKED_UP = "SELECT value FROM meta WHERE name = 'checks'"
_ADDRESSED = "SELECT id, path, address FROM article WHERE address <> ''"
_NUMBERED = (
    "SELECT id, path, address, iif(checked.state IS article.state, place, 0) FROM article "
    "LEFT JOIN checked ON checked.article = id WHERE address <> ''"
)
_NAMES = {
    "topics": "SELECT name, count(*) FROM topic GROUP BY name",
    "provider": "SELECT provider, count(*) FROM article WHERE provider <> '' GROUP BY provider",
}
_WITH_NAME = {
    "topics": "SELECT topic.article FROM json_each(?) AS wanted "
    "CROSS JOIN topic ON topic.name = wanted.value",
    "provider": "SELECT article.id FROM json_each(?) AS wanted "
    "CROSS JOIN article ON article.provider = wanted.value",
}

Role = Literal["topics", "provider"]
_SEVERITIES = tuple(Severity)


class Outdated(NamedTuple):
    """An article that has to be looked at.

    Attributes:
        state: of its row, which may be another one when the answer comes.
        address: where the article comes from.
    """

    id: int
    path: str
    state: int
    address: str


class Since(NamedTuple):
    """What there is of articles since a state of the index, or in all.

    Attributes:
        state: the state that was found.
        is_more: it is what came after the state that was asked for.
        coming: the articles that are new or other ones, to be read once; gone: the ids of those that went.
    """

    state: State
    is_more: bool
    coming: Iterator[Coming]
    gone: tuple[int, ...] = ()


class FindingTable:
    """The findings of one index. Errors are those of `Index`."""

    def __init__(self, index: Index) -> None:
        self._index = index

    # -- what is out of date --------------------------------------------------------------------------------

    def outdated(self) -> Sequence[int]:
        """The ids of the articles that were not looked at since they changed."""
        with self._index.reading() as connection:
            rows = connection.execute(
                "SELECT article.id FROM article LEFT JOIN checked ON checked.article = article.id "
                "WHERE checked.state IS NOT article.state"
            )
            return array("q", (one for (one,) in rows))

    def articles(self, ids: Sequence[int]) -> list[Outdated]:
        """Those of these articles that are still there."""
        with self._index.reading() as connection:
            rows = connection.execute(
                "SELECT article.id, article.path, state, address FROM json_each(?) AS wanted "
                "CROSS JOIN article ON article.id = wanted.value",
                (json.dumps(list(ids)),),
            )
            return [Outdated(one, loaded_path(path), state, address) for one, path, state, address in rows]

    @contextmanager
    def coming_since(self, known: State | None, *, numbered: bool = False) -> Iterator[Since]:
        """Where the articles come from that changed since the state `known`; without one, and where the index
        is another one now, where all come from, `numbered` as they were looked at."""
        with self._index.reading() as connection:
            now = state_of(connection)
            is_more = known is not None and known.born == now.born and known.number <= now.number
            if known is None or not is_more:
                rows = connection.execute(_NUMBERED if numbered else _ADDRESSED)
                yield Since(now, False, map(_coming, rows))
                return
            since = (known.number,)
            rows = connection.execute("SELECT id, path, address FROM article WHERE state > ?", since)
            gone = connection.execute("SELECT article FROM gone WHERE state > ?", since).fetchall()
            yield Since(now, True, map(_coming, rows), tuple(one for (one,) in gone))

    def number(self) -> int:
        """How many articles were looked at."""
        with self._index.reading() as connection:
            (number,) = connection.execute("SELECT count(*) FROM checked").fetchone()
        return int(number)

    def known(self) -> str:
        """What `remember` was told last; "" for nothing."""
        with self._index.reading() as connection:
            row = connection.execute(_LOOKED_UP).fetchone()
        return "" if row is None else str(row[0])

    def remember(self, known: str) -> None:
        """Remember what the findings depend on beside the articles."""
        with self._index.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('checks', ?)", (known,))

    def forget_all(self) -> None:
        """Let all articles be looked at anew; until then what was found stays."""
        with self._index.writing() as connection:
            connection.execute("UPDATE checked SET state = -1")

    def forget_named(self, role: Role, names: Iterable[str]) -> None:
        """Let the articles with these topics, or of these providers, be looked at anew."""
        self._forget(_WITH_NAME[role], json.dumps(list(names)))

    def forget_found(self, codes: Iterable[str]) -> None:
        """Let the articles with these problems be looked at anew."""
        self._forget(
            "SELECT article FROM json_each(?) AS wanted CROSS JOIN finding ON finding.code = wanted.value",
            json.dumps(list(codes)),
        )

    def forget_paths(self, paths: Iterable[str]) -> None:
        """Let the articles at these paths be looked at anew."""
        self._forget(
            "SELECT article.id FROM json_each(?) AS wanted CROSS JOIN article ON article.path = wanted.value",
            json.dumps(list(paths)),
        )

    def forget_related(self, places: Iterable[int], but: Iterable[int]) -> None:
        """Let the articles that list one of these places as related be looked at anew, `but` these ids."""
        self._forget(
            "SELECT relating.article FROM json_each(?) AS wanted "
            "CROSS JOIN relating ON relating.place = wanted.value "
            "WHERE relating.article NOT IN (SELECT value FROM json_each(?))",
            json.dumps(list(places)),
            json.dumps(list(but)),
        )

    def _forget(self, which: str, *values: str) -> None:
        with self._index.writing() as connection:
            connection.execute(f"UPDATE checked SET state = -1 WHERE article IN ({which})", values)

    # -- what was found -------------------------------------------------------------------------------------

    def put(self, found: Sequence[tuple[Outdated, int, Examined]]) -> set[int]:
        """Hold what was found in these articles, each with the place it is at, in one transaction; the places
        of those that came from elsewhere before. An article that is gone by now is left out.

        The full text search is merged a little on this occasion: nobody waits for it."""
        moved: set[int] = set()
        with self._index.writing() as connection:
            for article, place, examined in found:
                row = connection.execute("SELECT 1 FROM article WHERE id = ?", (article.id,)).fetchone()
                if row is None:
                    continue
                (before,) = connection.execute(
                    "SELECT ifnull((SELECT place FROM checked WHERE article = ?), 0)", (article.id,)
                ).fetchone()
                if before != place:
                    moved |= {before, place} - {0}
                worst = min((finding.rank for finding in examined.findings), default=None)
                codes = " ".join(finding.code for finding in examined.findings)
                connection.execute(
                    "INSERT OR REPLACE INTO checked VALUES (?, ?, ?, ?, ?)",
                    (article.id, article.state, worst, codes, place),
                )
                for table in ("finding", "relating"):
                    connection.execute(f"DELETE FROM {table} WHERE article = ?", (article.id,))
                connection.executemany(
                    "INSERT INTO finding VALUES (?, ?, ?, ?, ?)",
                    [(one.code, article.id, *one[1:]) for one in examined.findings],
                )
                connection.executemany(
                    "INSERT OR IGNORE INTO relating VALUES (?, ?)",
                    [(related, article.id) for related in examined.related],
                )
            connection.execute(schema.MERGE_SOME)
        return moved

    def drop_codes(self, codes: Iterable[str]) -> None:
        """Hold no problems of these kinds any more."""
        with self._index.writing() as connection:
            connection.execute(
                "DELETE FROM finding WHERE code IN (SELECT value FROM json_each(?))", _json(codes)
            )
            self._sum_up(connection)

    def rate(self, severities: dict[str, int]) -> None:
        """Let the problems of each of these codes have this rank of severity."""
        with self._index.writing() as connection:
            for code, rank in severities.items():
                connection.execute("UPDATE finding SET severity = ? WHERE code = ?", (rank, code))
            self._sum_up(connection)

    @staticmethod
    def _sum_up(connection: Connection) -> None:
        """Bring in line what is said of each article as a whole."""
        connection.execute(
            "UPDATE checked SET (worst, codes) = (SELECT min(severity), ifnull(group_concat(code, ' '), '') "
            "FROM (SELECT severity, code FROM finding WHERE finding.article = checked.article "
            "ORDER BY severity, code LIMIT -1))"
        )

    def kinds(self) -> list[Kind]:
        """The kinds of problems that there are: the worst first, then the most frequent."""
        with self._index.reading() as connection:
            rows = connection.execute(
                "SELECT code, min(severity), count(*), sum(number), sum(mendable > 0) FROM finding "
                "GROUP BY code ORDER BY 2, 3 DESC, 1"
            )
            return [
                Kind(code, _SEVERITIES[rank], articles, problems, mendable)
                for code, rank, articles, problems, mendable in rows
            ]

    def names(self, role: Role) -> dict[str, int]:
        """How often each spelling of a topic, or of a provider, is there."""
        with self._index.reading() as connection:
            return dict(connection.execute(_NAMES[role]))


def _json(values: Iterable[object]) -> tuple[str]:
    return (json.dumps(list(values)),)


def _coming(row: tuple[Any, ...]) -> Coming:
    one, path, *rest = row
    return Coming(one, loaded_path(path), *rest)

"""Months in a search. The language has days only: `after:` and `before:` together make a span of months."""

from __future__ import annotations

import re
from collections.abc import Iterator

from curator.library.query import Every, Not, Part, Qualifier, Term, query_parts

_FIRST = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-01")
_MOST = 36


def months_named(query: str) -> dict[str, bool]:
    """The months that a search is about, as `YYYY-MM`, and whether it includes them. Raises QueryError."""
    found: dict[str, bool] = {}
    included, excluded = _parts(query_parts(query))
    for part in excluded:
        found |= dict.fromkeys(_span(part.term), False)
    if included:
        found |= dict.fromkeys(_span(Every(tuple(part.term for part in included))), True)
    return found


def with_month(query: str, month: str, *, also: bool = False) -> str:
    """The search for what is of this month; `also`: of the span from the months it names to this one.

    Raises QueryError.
    """
    months = [month]
    if also:
        months += [one for one, included in months_named(query).items() if included]
    included, excluded = _parts(query_parts(query))
    gone = [*included, *(part for part in excluded if month in _span(part.term))]
    return " ".join(filter(None, (_cut(query, gone), _spelled(min(months), max(months)))))


def with_month_not(query: str, month: str) -> str:
    """The search for what is not of this month. Raises QueryError."""
    rest = without_month(query, month) if month in months_named(query) else query.strip()
    return " ".join(filter(None, (rest, f"-({_spelled(month, month)})")))


def without_month(query: str, month: str) -> str:
    """The search that does not speak of this month; a span that it is part of goes. Raises QueryError."""
    included, excluded = _parts(query_parts(query))
    gone = [part for part in excluded if month in _span(part.term)]
    if month in _span(Every(tuple(part.term for part in included))):
        gone += included
    return _cut(query, gone)


def without_months(query: str) -> str:
    """The search without the span of months it asks for. Raises QueryError."""
    included, _excluded = _parts(query_parts(query))
    return _cut(query, included) if _span(Every(tuple(part.term for part in included))) else query


def _parts(parts: tuple[Part, ...]) -> tuple[list[Part], list[Part]]:
    """The `after:` and `before:` that hold for all of a search, and its excluded spans."""
    included = [
        part
        for part in parts
        if isinstance(part.term, Qualifier) and part.term.key.lower() in ("after", "before")
    ]
    excluded = [part for part in parts if isinstance(part.term, Not) and any(_span(part.term))]
    return included, excluded


def _span(term: Term) -> list[str]:
    """The months between the one `after:` and the one `before:` of a group."""
    if isinstance(term, Not):
        term = term.term
    ends = {one.key.lower(): one.value for one in getattr(term, "terms", ()) if isinstance(one, Qualifier)}
    start, end = (_FIRST.fullmatch(ends.get(key, "")) for key in ("after", "before"))
    if len(ends) != 2 or len(getattr(term, "terms", ())) != 2 or start is None or end is None:
        return []
    return list(_between(f"{start[1]}-{start[2]}", f"{end[1]}-{end[2]}"))


def _between(month: str, end: str) -> Iterator[str]:
    for _ in range(_MOST):
        if month >= end:
            return
        yield month
        month = _next(month)


def _spelled(first: str, last: str) -> str:
    return f"after:{first}-01 before:{_next(last)}-01"


def _next(month: str) -> str:
    year, number = map(int, month.split("-"))
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


def _cut(query: str, parts: list[Part]) -> str:
    for part in sorted(parts, key=lambda one: -one.start):
        query = " ".join(filter(None, (query[: part.start].rstrip(), query[part.end :].lstrip())))
    return query.strip()

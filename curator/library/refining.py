"""Adds a value to a search, excludes it, takes it out: a change of the text, the rest of it as typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from curator.library.query import Every, Not, Part, Qualifier, Some, Term, query_parts
from curator.library.tokens import spelled


@dataclass(frozen=True, slots=True)
class Named:
    """A value that a search names by itself: everything found has it, or (not `included`) has it not.

    `alone`: it is no alternative to others.
    """

    key: str
    value: str
    quoted: bool
    included: bool
    alone: bool


def named_in(term: Term) -> Iterator[Named]:
    """The values that one of the terms of a search stands for: one qualifier, or alternatives of one key."""
    term = _plain(term)
    included = not isinstance(term, Not)
    if isinstance(term, Not):
        term = _plain(term.term)
    inner = [_plain(one) for one in term.terms] if isinstance(term, Some) else [term]
    found = [one for one in inner if isinstance(one, Qualifier)]
    if len(found) < len(inner) or len({one.key.lower() for one in found}) != 1:
        return
    for one in found:
        key = one.key.lower()
        value = one.value.strip("/") if key == "in" else one.value
        yield Named(key, value, one.quoted, included, len(found) == 1)


def with_only(query: str, key: str, value: str) -> str:
    """The search for this value of `key` and no other. Raises QueryError when it cannot be understood."""
    return _put(query, lambda named: named.key == key, spelled(key, value))


def with_also(query: str, key: str, value: str) -> str:
    """The search that finds this value of `key` too, beside those it names. Raises QueryError."""
    query = without_value(query, key, value)
    for part in query_parts(query):
        named = list(named_in(part.term))
        if named and named[0].key == key and named[0].included:
            more = f"{_inside(part)} OR {spelled(key, value)}"
            return _replaced(query, part, more)
    return _joined(query, spelled(key, value))


def with_not(query: str, key: str, value: str) -> str:
    """The search that does not find this value of `key`. Raises QueryError."""
    return _joined(without_value(query, key, value), f"-{spelled(key, value)}")


def without_value(query: str, key: str, value: str) -> str:
    """The search that does not speak of this value of `key`. Raises QueryError."""
    for part in reversed(query_parts(query)):
        named = list(named_in(part.term))
        rest = [one for one in named if (one.key, one.value.casefold()) != (key, value.casefold())]
        if len(rest) == len(named):
            continue
        sign = "" if named[0].included else "-"
        terms = [_spelled(one) for one in rest]
        if len(terms) > 1 and sign:
            terms = [f"({' OR '.join(terms)})"]
        query = _replaced(query, part, f"{sign}{' OR '.join(terms)}" if terms else "")
    return query


def without_key(query: str, key: str) -> str:
    """The search without the values of `key` that it asks for (those it excludes stay). Raises QueryError."""
    return _put(query, lambda named: named.key == key and named.included, "")


def with_range(query: str, key: str, low: float | None, high: float | None) -> str:
    """The search for numbers of `key` from `low` to `high`, both included; None: open on that side, and
    with both open for any number or none. Raises QueryError."""
    term = "" if low is high is None else f"{key}:{_number(low)}..{_number(high)}"
    return _put(query, lambda named: named.key == key and named.alone and named.included, term)


def _put(query: str, gone: Callable[[Named], bool], term: str) -> str:
    """`term` in the place of the first part that is `gone`, or at the end; the others go."""
    found = [part for part in query_parts(query) if any(map(gone, named_in(part.term)))]
    for part in reversed(found[1:]):
        query = _replaced(query, part, "")
    return _replaced(query, found[0], term) if found else _joined(query, term)


def _replaced(query: str, part: Part, text: str) -> str:
    before, after = query[: part.start].rstrip(), query[part.end :].lstrip()
    return " ".join(filter(None, (before, text, after)))


def _joined(query: str, term: str) -> str:
    return " ".join(filter(None, (query.strip(), term)))


def _inside(part: Part) -> str:
    """The alternatives of a part, without parentheses around them."""
    return " OR ".join(_spelled(one) for one in named_in(part.term))


def _spelled(named: Named) -> str:
    if named.quoted:
        return f'{named.key}:"' + named.value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{named.key}:{named.value}"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if abs(value) < 1e6 else str(round(value))


def _plain(term: Term) -> Term:
    """The term without parentheses around it."""
    while isinstance(term, Every) and len(term.terms) == 1:
        term = term.terms[0]
    return term

"""SQL conditions over the index's table `article`, with parameters: nothing of a query gets into the SQL."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from typing import NamedTuple

from curator.content import parse_date
from curator.library.brief import telling, value_in
from curator.library.errors import QueryError
from curator.library.query import Qualifier

ABSENT_WORD = "absent"
"""As a value: there is no such key. In quotes it is the word itself."""

KEPT = "known"
"""The table of what is kept of all fields."""

IN_BRIEFS = "brief"
"""The same of a key that is in the briefs of articles, see `brief`."""

_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)"
_COMPARISON = re.compile(rf"(>=|<=|>|<|=)?({_NUMBER})")
_RANGE = re.compile(rf"({_NUMBER})?\.\.({_NUMBER})?")


class OfValue(NamedTuple):
    """What is asked of a value that many articles share, so that it is asked once for all of them.

    Attributes:
        table: `article`; `KEPT` or `IN_BRIEFS`.
        key: an SQL expression over it: the value. Of what is kept the key whose value it is, as JSON: see
            `kept_fields`.
        sql, values: an SQL expression over `field.value`, which is such a value, and its parameters.
    """

    table: str
    key: str
    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL expression and its parameters.

    Attributes:
        ids: where there is a shorter way than going through the articles, the query for `id` that it is, with
            the same parameters. It may give one several times.
        of_value: when all it asks is of a value that many articles share.
        but_not: when it is what the first of two conditions selects, without what the second selects.
        either: when it is what one of two conditions selects.
    """

    sql: str
    values: tuple[object, ...] = ()
    ids: str | None = None
    of_value: OfValue | None = None
    but_not: tuple[Condition, Condition] | None = None
    either: tuple[Condition, Condition] | None = None

    @classmethod
    def among(cls, ids: str, values: tuple[object, ...] = ()) -> Condition:
        """Whether the article is among those of a query for `id`."""
        return cls(f"id IN ({ids})", values, ids)

    def without(self, other: Condition) -> Condition:
        """This, and not the other one, which is never NULL."""
        both = Condition(f"({self.sql} AND NOT {other.sql})", self.values + other.values)
        return replace(both, but_not=(self, other))

    def joined(self, word: str, other: Condition) -> Condition:
        """Both, joined by AND or OR."""
        return Condition(f"({self.sql} {word} {other.sql})", self.values + other.values)


_AFTER_DATES = "~"
"""Stands behind each sign that is in a date."""

_AFTER_SLASH = chr(ord("/") + 1)

EVERYTHING = Condition("1")
NOTHING = Condition("0")


def of_kept(table: str, key: str, sql: str, values: tuple[object, ...] = ()) -> Condition:
    """Whether what is kept of a key is as `sql` says of `field.value`, which is not NULL.

    `table`: `IN_BRIEFS` if the key is in the briefs of the articles that have it, else `KEPT`."""
    found = f"SELECT {value_in(key)} AS value FROM known WHERE known.article = article.id"
    return Condition(
        f"EXISTS (SELECT 1 FROM ({found}) AS field WHERE {sql})",
        values,
        None,
        OfValue(table, key, sql, values),
    )


def of_date_key(key: str, wanted: Sequence[str], kept: Condition, text: DateText | None) -> Condition:
    """The same as `kept`, which asks for a key that the date may stand under, one of `wanted`: by the columns
    `date` and `date_text` wherever they tell it, see `brief.telling`.

    `text`: what `kept` asks of a date; None: no date is so. Where `date_text` is not in the index of those
    that differ from `date`, the index of `date` has it.
    """
    assert kept.of_value is not None
    asked, found = kept.of_value, telling(key, wanted)
    others = Condition.among(
        f"WITH field AS MATERIALIZED (SELECT article AS id, {value_in(key)} AS value FROM known "
        f"WHERE article IN (SELECT article FROM known WHERE {found.kept})) "
        f"SELECT id FROM field WHERE field.value IS NOT NULL AND {asked.sql}",
        asked.values,
    )
    if text is None:
        return replace(kept, either=(others, NOTHING))
    here, there = text.is_in("date"), text.is_in("date_text")
    differs = Condition("date_text <> date")
    alike = Condition("1", but_not=(here, differs))
    dates = Condition("1", either=(alike, differs.joined("AND", there)))
    elsewhere = Condition.among(f"SELECT article AS id FROM known WHERE {found.elsewhere}")
    return replace(kept, either=(Condition("1", but_not=(dates, elsewhere)), others))


class DateText(NamedTuple):
    """A date's text, or only its start; in lower case, as all that is asked for."""

    text: str
    is_start: bool

    def is_in(self, column: str) -> Condition:
        """Whether a column has it, of which it is known that it holds a date with capital letters, or
        nothing."""
        text = self.text.upper()
        if not self.text.isascii():
            return NOTHING
        if self.is_start:
            return Condition(
                f"({column} > '' AND {column} >= ? AND {column} < ?)", (text, f"{text}{_AFTER_DATES}")
            )
        return Condition(f"{column} = ?", (text,))


def date_text(term: Qualifier) -> DateText:
    """The text that `text` asks for."""
    value = term.value.casefold()
    return DateText(value[:-1], True) if is_start(term) else DateText(value, False)


def edited_since(since: int) -> Condition:
    """Whether Curator changed the file since then, and the change was not undone."""
    return Condition(
        "path IN (SELECT change.path FROM history.change JOIN history.entry ON entry.id = change.entry "
        "WHERE entry.made >= ? AND change.state = 'done')",
        (since,),
    )


def listed(paths: str) -> Condition:
    """Whether the path stands in `paths`, a JSON list. (One text however long, so that what it selects can
    be remembered under it.)"""
    return Condition("path IN (SELECT value FROM json_each(?))", (paths,))


def words(text: str, quoted: bool, column: str = "") -> Condition:
    """Words that start with these; quoted: whole and in this order. Signs alone select everything."""
    if not any(sign.isalnum() for sign in text):
        return EVERYTHING
    if text.isascii():
        text = text.lower()  # as the full text search does, so that what is remembered is found again
    phrase = '"' + text.replace('"', '""').replace("\0", " ") + '"'
    match = phrase if quoted else f"{phrase} *"
    asked = f"{column} : {match}" if column else match
    return Condition.among("SELECT rowid AS id FROM words WHERE words MATCH ?", (asked,))


def text(column: str, term: Qualifier) -> Condition:
    """The value in whatever case; `absent` for none; with a `*` at its end only the value's start."""
    if means_absent(term):
        return Condition(f"({column} = '' AND status <> 'broken')")
    value = term.value.casefold()
    if is_start(term):
        return Condition(f"substr({column}, 1, ?) = ?", (len(value) - 1, value[:-1]))
    return Condition(f"{column} = ?", (value,))


def shared_text(column: str, term: Qualifier) -> Condition:
    """As `text`, of a column that has few values beside its number of articles."""
    found = text(f"{column}_key", term)
    if means_absent(term):
        return found
    of_value = text("casefold(field.value)", term)
    return replace(found, of_value=OfValue("article", column, of_value.sql, of_value.values))


def inside(folder: str) -> Condition:
    """Whether the file lies in this folder or below it. A path that is no valid Unicode is a blob, which
    stands behind all texts: there the name of the collection tells it."""
    below = f"{folder}/"
    length = len(below)
    return Condition.among(
        "SELECT id FROM article WHERE path >= ? AND path < ? UNION ALL SELECT id FROM article "
        "WHERE path >= x'' AND (collection = ? OR substr(collection, 1, ?) = ?)",
        (below, f"{folder}{_AFTER_SLASH}", folder, length, below),
    )


def means_absent(term: Qualifier) -> bool:
    """Whether the value is the bare word `absent`."""
    return not term.quoted and term.value.lower() == ABSENT_WORD


def is_start(term: Qualifier) -> bool:
    """Whether the value ends with a bare `*`."""
    return not term.quoted and len(term.value) > 1 and term.value.endswith("*")


def numeric(column: str, text: str) -> Condition | None:
    """A comparison or a range, both ends included; None when `text` is neither."""
    if (found := _COMPARISON.fullmatch(text)) is not None:
        return Condition(f"{column} {found[1] or '='} ?", (float(found[2]),))
    span = _RANGE.fullmatch(text)
    if span is None or span[1] is span[2] is None:
        return None
    low = Condition("1") if span[1] is None else Condition(f"{column} >= ?", (float(span[1]),))
    high = (
        Condition(f"{column} IS NOT NULL")
        if span[2] is None
        else Condition(f"{column} <= ?", (float(span[2]),))
    )
    return low.joined("AND", high)


def bounds(text: str) -> tuple[float | None, float | None] | None:
    """From where to where the whole numbers are that a comparison or a range allows, both ends included;
    None when `text` is neither."""
    if (found := _COMPARISON.fullmatch(text)) is not None:
        value = float(found[2])
        match found[1]:
            case ">=":
                return value, None
            case "<=":
                return None, value
            case ">":
                return math.floor(value) + 1, None
            case "<":
                return None, math.ceil(value) - 1
            case _:
                return value, value
    span = _RANGE.fullmatch(text)
    if span is None or span[1] is span[2] is None:
        return None
    return float(span[1]) if span[1] else None, float(span[2]) if span[2] else None


def day(term: Qualifier) -> str:
    """The date in the form of the column `date`."""
    moment = parse_date(term.value)
    if moment is None:
        raise QueryError(f"{term.key}: takes a date such as 2022-03-01.", term.value_position)
    return moment.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"

"""Briefs: of the fields of an article that have no column, those that are short, for an index of their own.

A search for such a key would have to go through what is kept of every article. The briefs are a twentieth of
that, and most articles share theirs with others.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from curator.library.known import APART, CUT, SECTION

UNSURE = CUT
"""The brief of an article whose fields cannot be told apart."""

LONGEST = 40
"""Characters of a field, with its key; of a longer one a brief says only that it is there."""


class _Asked(NamedTuple):
    """A key that is in a brief.

    Attributes:
        place: of its field.
        start: what its field starts with, to be in the brief as it stands.
        begin: what it begins with in the brief.
    """

    place: int
    key: str
    start: str
    begin: str


def brief_of(sections: Sequence[str], keys: tuple[str, ...], in_rows: frozenset[str]) -> str:
    """The brief of fields that are cut before each of these keys, without those `in_rows`: `APART`, the key,
    `CUT`, and of a short field what stands behind the key; `APART` at the end. What means something only
    together with another field counts as long."""
    asked = _asked(keys, in_rows)
    if asked is None:
        return UNSURE
    found = [
        begin + section[len(key) :]
        if len(section := sections[place].rstrip("\n")) <= LONGEST
        and section.startswith(start)
        and "*" not in section
        else begin
        for place, key, start, begin in asked
    ]
    return f"{''.join(found)}{APART}" if found else ""


def brief_of_text(text: str, keys: tuple[str, ...], in_rows: frozenset[str]) -> str:
    """The brief of front matter with these top-level keys, in their order."""
    sections = SECTION.split(text.replace("\r\n", "\n"))
    return brief_of(sections, keys, in_rows) if len(sections) == len(keys) else UNSURE


def with_date_keys(brief: str, there: Collection[str], wanted: Sequence[str], told: str | None) -> str:
    """The brief, which says too what the column `date_text` tells of a file with these keys `there`.

    `wanted` are the keys that the date may stand under, the first one preferred; `told` is the one among them
    whose text the column holds as it is kept, None where there is none. Nothing is said of it if it is the
    first one; else it has a second `CUT`. Any other one counts as long.
    """
    found = [
        f"{APART}{key}{CUT}{CUT if key == told else ''}"
        for key in wanted
        if key in there and not key == told == wanted[0]
    ]
    return f"{''.join(found)}{brief or APART}" if found and brief != UNSURE else brief


class Telling(NamedTuple):
    """Where to find the text of a key that the date may stand under, as SQL expressions over `known`.

    Attributes:
        elsewhere: articles of which the column `date_text` does not tell it.
        kept: those of them that may have the key.
    """

    elsewhere: str
    kept: str


def telling(key: str, wanted: Sequence[str]) -> Telling:
    """See there; `wanted` as in `with_date_keys`, the key among them."""
    unsure = f"brief = '{UNSURE}'"
    told = {one: f"instr(brief, '{APART}{_named(one)}{CUT}{CUT}') > 0" for one in wanted}
    named = {one: f"instr(brief, '{APART}{_named(one)}{CUT}') > 0" for one in wanted}
    if key != wanted[0]:
        return Telling(
            f"(brief IS NULL OR NOT {told[key]})", f"({unsure} OR {named[key]} AND NOT {told[key]})"
        )
    elsewhere = f"brief IS NOT NULL AND ({' OR '.join((unsure, *named.values()))})"
    by_others = [told[one] for one in wanted if one != key]
    return Telling(elsewhere, f"{elsewhere} AND NOT ({' OR '.join(by_others)})" if by_others else elsewhere)


def value_in(key: str) -> str:
    """The SQL expression for what is kept of a key, see `kept_fields`. Where its name stands nowhere, nor an
    escape that may spell it, no function of Python's is called."""
    name = _named(key)
    return f"iif(instr(fields, '{name}') OR instr(fields, '\\'), field_of(fields, '{name}'), NULL)"


def articles_by(key: str) -> str:
    """The SQL query for the values that are kept of a key, with the ids of the articles."""
    return f"SELECT {value_in(key)}, group_concat(article) FROM known GROUP BY 1"


def articles_by_brief(key: str) -> str:
    """The same of a key that is in the briefs: those that are alike are looked at as one, so are fields."""
    name = _named(key)
    begin = f"{APART}{name}{CUT}"
    length = len(key.replace("\0", "")) + 2
    return (
        "WITH briefs AS MATERIALIZED ("
        f"SELECT substr(brief, instr(brief, '{begin}') + {length}) AS rest, group_concat(article) AS ids "
        f"FROM known WHERE instr(brief, '{begin}') OR brief = '{UNSURE}' GROUP BY brief"
        "), alike AS MATERIALIZED ("
        f"SELECT substr(rest, 1, instr(rest, '{APART}') - 1) AS field, group_concat(ids) AS ids "
        "FROM briefs GROUP BY 1"
        "), found (value, ids) AS ("
        f"SELECT field_of('{name}' || field || '{APART}', '{name}'), ids FROM alike WHERE field <> '' "
        f"UNION ALL SELECT {value_in(key)}, article FROM known WHERE article IN ("
        "SELECT one.value FROM alike, json_each('[' || ids || ']') AS one WHERE field = '')"
        ") SELECT value, group_concat(ids) FROM found GROUP BY 1"
    )


def _named(key: str) -> str:
    """The key, to stand between SQL's quotes."""
    return key.replace("'", "''").replace("\0", "")


@lru_cache(maxsize=4096)
def _asked(keys: tuple[str, ...], in_rows: frozenset[str]) -> tuple[_Asked, ...] | None:
    """Those of the keys of a file that are in its brief; many files have the same. None where a key has a
    sign in it that stands between them."""
    if any(sign in key for key in keys for sign in (APART, CUT, "\0")):
        return None
    return tuple(
        _Asked(place, key, f"{key}:", f"{APART}{key}{CUT}")
        for place, key in enumerate(keys)
        if key not in in_rows
    )

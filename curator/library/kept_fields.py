"""Values out of what the index keeps of an article's fields, for SQL: as JSON, without reading the rest."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from curator.frontmatter import Document, FrontMatterError, Value
from curator.frontmatter.scalars import plain_type
from curator.library.fast_reading import read_fast
from curator.library.known import APART, CUT, SECTION
from curator.library.simple_yaml import Doubt, trust

_LARGE = '""'
_NOT_BY_NAME = "\"'?#&!{"
"""What a section begins with whose key is not its first word as it is meant."""

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,12})?")
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 _/.+?=&%-]|:(?=[A-Za-z0-9/]))*")
_DATE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?: ?(?:Z|[+-][0-9]{2}:?[0-9]{2}))?)?"
)
_QUOTED = re.compile(r'"[ !#-\[\]-~]*"')
_ENDS_WITH_NUMBER = re.compile(r": *[-+.0-9][-+.0-9_eE]*[ \t]*(?:#[^\n]*)?$", re.MULTILINE)


def field_of(fields: str | None, key: str) -> str | None:
    """The field `key` of what `known.known_fields` wrote: the JSON list of its one value; the empty text as
    JSON where only a digest of it is kept; None where there is no such key, or nothing is known."""
    if not fields or (key not in fields and '"' not in fields and "'" not in fields):
        return None
    if f"{CUT}{key}{CUT}" in fields:
        return _LARGE
    begin = f"{key}: "
    source = _first_source(fields, begin)
    if source is not None:  # what most ask for, without cutting all of it
        simple = _simple(source)
        if simple is not None:
            return f"[{simple}]"
    sections = _sections(fields)
    if sections is None:
        return _among_all(fields, key)
    for section in sections:
        if section.startswith(begin):
            simple = _simple(section[len(begin) :].strip())
            if simple is not None:
                return f"[{simple}]"
        elif not section.startswith(key) and section[:1] not in _NOT_BY_NAME:
            continue
        values = _values(section)
        if values is None:
            return _among_all(fields, key)
        if key in values:
            return _as_json(values[key])
    return None


def is_date_of(fields: str, key: str, date: str) -> bool:
    """Whether `field_of` gives this text, seen at a glance: one that is written as nearly all dates are."""
    if _DATE.fullmatch(date) is None or f"{CUT}{key}{CUT}" in fields:
        return False
    return _first_source(fields, f"{key}: ") in (date, f'"{date}"')


def _first_source(fields: str, begin: str) -> str | None:
    """What stands behind the first of the fields that begin so."""
    at = -1 if fields.startswith(begin) else fields.find(f"{APART}{begin}")
    if at < 0 and not fields.startswith(begin):
        return None
    return fields[at + 1 + len(begin) :].partition(APART)[0].strip()


def number_keys(fields: str | None) -> str:
    """The keys that hold numbers, as a JSON list."""
    if not fields:
        return "[]"
    sections = _sections(fields)
    if sections is None:
        parts = [_all_values(fields)]
    else:
        parts = [_values(section) for section in sections if _ENDS_WITH_NUMBER.search(section)]
    found = (key for values in parts if values for key, value in values.items() if _is_number(value))
    return json.dumps(list(found))


def _sections(fields: str) -> Sequence[str] | None:
    """The sources of the fields, without those that only a digest is kept of; None where they cannot be told
    apart."""
    if APART in fields:
        return [part.rstrip("\n") for part in fields.split(APART) if not part.startswith(CUT)]
    return None if fields.startswith(CUT) else _whole_sections(fields)


@lru_cache(maxsize=256)
def _whole_sections(text: str) -> Sequence[str] | None:
    """The fields of front matter that was not cut, where each section has a meaning of its own."""
    sections = SECTION.split(text.rstrip("\n"))
    values, together = [_values(section) for section in sections], _values(text)
    apart = [key for found in values if found is not None for key in found]
    return sections if None not in values and apart == list(together or ()) else None


@lru_cache(maxsize=8_192)
def _values(source: str) -> Mapping[str, Value] | None:
    """What some lines of YAML mean by themselves; None where they mean nothing."""
    data = f"---\n{source}\n---\n".encode("utf-8", "surrogatepass")
    read = read_fast(data)
    if read is not None and not read.counted:
        try:
            trust(list(read.values.values()))
        except Doubt:
            pass
        else:
            return read.values
    try:
        return Document.parse(data).values
    except FrontMatterError:
        return None


@lru_cache(maxsize=64)
def _all_values(fields: str) -> Mapping[str, Value] | None:
    """What all that is kept means together."""
    parts = [part for part in fields.split(APART) if not part.startswith(CUT)]
    return _values("\n".join(parts)) if parts else None


def _among_all(fields: str, key: str) -> str | None:
    """The field where its own lines do not tell it: an alias, say."""
    values = _all_values(fields)
    if values is None:
        return _LARGE if key in fields else None
    return _as_json(values[key]) if key in values else None


def _simple(text: str) -> str | None:
    """The JSON of a scalar that means the same to every reader; None for any other text."""
    if _NUMBER.fullmatch(text):
        return text if text != "-0" else "0"
    if _QUOTED.fullmatch(text):
        return text
    if _PLAIN.fullmatch(text):
        kind = plain_type(text)
        if kind in ("str", "timestamp"):
            return f'"{text}"'
        return text if text in ("true", "false") else None
    return None


def _as_json(value: Value) -> str:
    return json.dumps([_plain(value)])


def _plain(value: Value) -> Value:
    """The value without the numbers that JSON lacks, and without those of thousands of digits."""
    match value:
        case bool():
            return value
        case float() if not math.isfinite(value):
            return str(value)
        case int() if value.bit_length() > 4_000:
            return hex(value)
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {str(key): _plain(item) for key, item in value.items()}
        case _:
            return value


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)

"""Values out of what the index keeps of an article's fields, for SQL: as JSON, without reading the rest."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from curator.frontmatter import Document, FrontMatterError, Value
from curator.frontmatter.scalars import plain_type
from curator.library.fast_reading import Doubt, read_fast, trust
from curator.library.known import APART, CUT, SECTION

_LARGE = '""'
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,12})?")
_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9 _/-]*")
_ENDS_WITH_NUMBER = re.compile(r": *[-+.0-9][-+.0-9_eE]*[ \t]*(?:#[^\n]*)?$")


def field_of(fields: str | None, key: str) -> str | None:
    """The field `key` of what `known.known_fields` wrote: the JSON list of its one value; the empty text as
    JSON where only a digest of it is kept; None where there is no such key, or nothing is known."""
    if not fields:
        return None
    begin = f"{key}:"
    if begin not in fields and f"{CUT}{key}{CUT}" not in fields and '"' not in fields and "'" not in fields:
        return None
    if CUT in fields and f"{CUT}{key}{CUT}" in fields:
        return _LARGE
    for section in _sections(fields):
        if section.startswith(begin):
            simple = _simple(section[len(begin) :].strip())
            if simple is not None and section[len(begin) : len(begin) + 1] in " \n":
                return f"[{simple}]"
        elif section[:1] not in "\"'?#" or (key not in section and "\\" not in section):
            continue
        values = _values(section)
        if values is None:
            return _among_all(fields, key)
        if key in values:
            return _as_json(values[key])
    return None


def number_keys(fields: str | None) -> str:
    """The keys that hold numbers, as a JSON list."""
    found = []
    for section in _sections(fields or ""):
        if _ENDS_WITH_NUMBER.search(section):
            found += [key for key, value in (_values(section) or {}).items() if _is_number(value)]
    return json.dumps(found)


def _sections(fields: str) -> Iterator[str]:
    """The sources of the fields, one after another, without those that only a digest is kept of."""
    if APART in fields:
        yield from (part.rstrip("\n") for part in fields.split(APART) if not part.startswith(CUT))
    elif not fields.startswith(CUT):
        yield from _whole_sections(fields)


@lru_cache(maxsize=256)
def _whole_sections(text: str) -> tuple[str, ...]:
    """The fields of front matter that was not cut: only where each section has a meaning of its own."""
    sections = SECTION.split(text.rstrip("\n"))
    values, together = [_values(section) for section in sections], _values(text)
    apart = [key for found in values if found is not None for key in found]
    return tuple(sections) if None not in values and apart == list(together or ()) else (text,)


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
    return _values("\n".join(_sections(fields)))


def _among_all(fields: str, key: str) -> str | None:
    """The field where its own lines do not tell it: an alias, say."""
    values = _all_values(fields)
    if values is None:
        return _LARGE if f"{key}:" in fields else None
    return _as_json(values[key]) if key in values else None


def _simple(text: str) -> str | None:
    """The JSON of a scalar that means the same to every reader; None for any other text."""
    if _NUMBER.fullmatch(text):
        return text if text != "-0" else "0"
    if _WORDS.fullmatch(text):
        kind = plain_type(text)
        return f'"{text}"' if kind == "str" else text if text in ("true", "false") else None
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

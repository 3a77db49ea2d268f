"""What the index remembers of a file's fields, so that "did this field change since?" has an answer."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable
from functools import cached_property

from curator.frontmatter import ABSENT, Absent, Document, Path, Value
from curator.library.sources import Sources

_QUOTED = json.encoder.encode_basestring_ascii
_CANONICAL = json.JSONEncoder(sort_keys=True, allow_nan=False).encode
_SMALL = 200  # characters; longer values are kept as their digest


class Known:
    """The top-level fields of a file as the index saw it: small values themselves, of large ones a digest."""

    def __init__(self, fields: str) -> None:
        """`fields` is what `known_fields` wrote."""
        self._text = fields

    @cached_property
    def _fields(self) -> dict[str, list[Value] | str]:
        fields: dict[str, list[Value] | str] = json.loads(self._text)
        return fields

    def is_same(self, path: Path, now: Document) -> bool:
        """Whether the field at `path` is the same in `now`. A part of a large field counts as all of it."""
        key = str(path[0])
        if key not in self._fields:
            return now.get((key,)) is ABSENT
        kept = self._fields[key]
        if isinstance(kept, list):
            return _text(_within(kept[0], path[1:])) == _text(now.get(path))
        value = now.get((key,))
        if isinstance(value, list | dict):
            return _digest(Sources.of_document(now).of(key)) == kept
        return _digest(_text(value)) == kept

    def get(self, path: Path) -> Value | Absent:
        """The value at `path`; None where only a digest is known."""
        kept = self._fields.get(str(path[0]), ABSENT)
        if isinstance(kept, Absent):
            return ABSENT
        return _within(kept[0], path[1:]) if isinstance(kept, list) else None


def known_fields(values: dict[str, Value], sources: Sources, trust: Callable[[str], None]) -> str:
    """The text to keep of a file's values: a JSON object, `[value]` or a digest under each key.

    Of collections it is the digest of their source, which costs a tenth of going through them.
    `trust` is called with the key of each collection that is kept as it is.
    """
    kept = []
    for key, value in values.items():
        if isinstance(value, list | dict):
            source = sources.of(key)
            if len(source) > _SMALL:
                kept.append(f'{_QUOTED(key)}:"{_digest(source)}"')
                continue
            trust(key)
            text = _text(value)
        else:
            text = _text(value)
            if len(text) > _SMALL:
                kept.append(f'{_QUOTED(key)}:"{_digest(text)}"')
                continue
        kept.append(f"{_QUOTED(key)}:[{text}]")
    return "{" + ",".join(kept) + "}"


def _within(value: Value, path: Path) -> Value | Absent:
    for part in path:
        match value, part:
            case dict(), str() if part in value:
                value = value[part]
            case list(), int() if 0 <= part < len(value):
                value = value[part]
            case _:
                return ABSENT
    return value


def _text(value: Value | Absent) -> str:
    """One text for equal values, another for different ones, numbers that JSON lacks included. ASCII: a lone
    surrogate, from `\\ud800` in YAML, is one that SQLite takes."""
    match value:
        case Absent():
            return ""
        case str():
            return _QUOTED(value)
        case None | bool():
            return "null" if value is None else "true" if value else "false"
    try:
        return _CANONICAL(value)
    except ValueError:
        return _CANONICAL(_plain(value))


def _plain(value: Value) -> Value:
    match value:
        case float() if not math.isfinite(value):
            return {"number": str(value)}
        case int() if (
            not isinstance(value, bool) and value.bit_length() > 4_000
        ):  # Python writes no longer ones in decimal
            return {"number": hex(value)}
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case _:
            return value


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()

"""What front matter holds once read, and the paths that name a place in it."""

from __future__ import annotations

import re
from enum import Enum
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""A place in the front matter: key texts and 0-based list positions, `("related", 2, "title")`."""


class Absent(Enum):
    """The type of `ABSENT`: no such key. A third state beside a value and an empty value."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


ABSENT = Absent.ABSENT


class Timestamp(str):
    """A plain (unquoted) YAML date or time, its text exactly as written in the file."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Timestamp({str.__repr__(self)})"


Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | None"

_PART = re.compile(r'"((?:[^"\\]|\\.)*)"|([^".\[\]]+)')
_INDEX = re.compile(r"\[(-?\d{1,9})\]")
_BARE = re.compile(r"[^\s\".\[\]=:\\]+")


def parse_path(text: str) -> Path:
    """Read `related[2].title`; a part with other characters stands in double quotes.

    Raises ValueError, with the position, for anything else.
    """
    parts: list[str | int] = []
    at = 0
    while True:
        part = _PART.match(text, at)
        if part is None:
            raise ValueError(f"a key is missing at position {at + 1} of {text!r}")
        quoted, bare = part.groups()
        parts.append(re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else bare)
        at = part.end()
        while index := _INDEX.match(text, at):
            number = int(index[1])
            if number < 0:
                raise ValueError(f"list positions count from 0, at position {at + 1} of {text!r}")
            parts.append(number)
            at = index.end()
        if at == len(text):
            return tuple(parts)
        if text[at] != ".":
            raise ValueError(f"unexpected {text[at]!r} at position {at + 1} of {text!r}")
        at += 1


def format_path(path: Path) -> str:
    """The text that `parse_path` reads back as `path`."""
    out = ""
    for part in path:
        if isinstance(part, int):
            out += f"[{part}]"
        else:
            shown = part if _BARE.fullmatch(part) else '"' + re.sub(r'(["\\])', r"\\\1", part) + '"'
            out += f".{shown}" if out else shown
    return out


def same(a: Value | Absent, b: Value | Absent) -> bool:
    """Equal in value and in type at every depth: 1, 1.0, True and "1" all differ; key order counts not."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b or (a != a and b != b)  # nan is itself


def value_at(values: Value, path: Path) -> Value | Absent:
    """The value at `path` within `values`, or ABSENT."""
    value = values
    for part in path:
        if isinstance(value, dict):
            if not isinstance(part, str) or part not in value:
                return ABSENT
            value = value[part]
        elif isinstance(value, list):
            if not isinstance(part, int) or not 0 <= part < len(value):
                return ABSENT
            value = value[part]
        else:
            return ABSENT
    return value

"""Conflict markers in a file: cut into the sides they stand between.

Knows the markers that git writes, with and without the common version (`merge.conflictStyle` diff3, zdiff3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARKER = re.compile(rb"(<{7}|\|{7}|={7}|>{7})(?: [^\n]*?)?\r?(?:\n|\Z)")
_AT_LINE_START = re.compile(rb"^<{7}[ \r\n]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sides:
    """The versions that a file with markers was made of.

    Attributes:
        base: the common version, where the markers have it; else the lines outside of all markers.
        has_base: whether the markers have it.
        first_line: the 1-based line of the first marker.
        conflicts: how many places stand between markers.
    """

    ours: bytes
    theirs: bytes
    base: bytes
    has_base: bool
    first_line: int
    conflicts: int


def has_markers(data: bytes) -> bool:
    """Whether a line begins as the first marker of a conflict does; quick, and not the last word."""
    return b"<<<<<<<" in data and _AT_LINE_START.search(data) is not None


def sides(data: bytes) -> Sides | None:
    """Both sides of a file with conflict markers; None where there are none, or they make no sense."""
    if not has_markers(data):
        return None
    parts: dict[str, list[bytes]] = {"ours": [], "base": [], "theirs": []}
    state = ""
    first_line = conflicts = 0
    has_base = False
    for number, line in enumerate(_lines(data), 1):
        marker = _MARKER.fullmatch(line)
        sign = marker[1][:1] if marker else b""
        if sign == b"<" and not state:
            state = "ours"
            conflicts += 1
            first_line = first_line or number
        elif sign == b"|" and state == "ours":
            state, has_base = "base", True
        elif sign == b"=" and state in ("ours", "base"):
            state = "theirs"
        elif sign == b">" and state == "theirs":
            state = ""
        elif sign in (b"<", b">") or (sign == b"=" and state):
            return None
        else:
            for name in (state,) if state else parts:
                parts[name].append(line)
    if state or not conflicts:
        return None
    ours, base, theirs = (b"".join(parts[name]) for name in ("ours", "base", "theirs"))
    return Sides(ours, theirs, base, has_base, first_line, conflicts)


def _lines(data: bytes) -> list[bytes]:
    *ended, last = data.split(b"\n")
    return [line + b"\n" for line in ended] + ([last] if last else [])

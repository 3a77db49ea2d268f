"""Patterns with stars, for one part of a path."""

from __future__ import annotations


def matches_part(pattern: str, part: str) -> bool:
    """Whether `part` is `pattern`, whose stars stand for any text. Each piece is taken where it comes first,
    so the time is bounded for any pattern: a stranger's settings file may hold any."""
    first, *others = pattern.split("*")
    if not others:
        return part == first
    last = others.pop()
    end = len(part) - len(last)
    at = len(first)
    if end < at or not part.startswith(first) or not part.endswith(last):
        return False
    for piece in others:
        found = part.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True

"""Text as cells of a terminal: how wide it is, how it is cut, and made harmless to print."""

from __future__ import annotations

import unicodedata

_DOTS = "…"
_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def one_line(text: str) -> str:
    """`text` on one line, harmless."""
    return harmless(" ".join(text.split()))


def harmless(text: str) -> str:
    """`text` with everything that steers a terminal (but tabs) shown as an escape."""
    return text if text.isprintable() and text.isascii() else "".join(map(_harmless, text))


def _harmless(character: str) -> str:
    if character == "\t":
        return character
    if character in _BIDI or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
        code = ord(character)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return character


def cells(text: str) -> int:
    """How many cells of a terminal `text` takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def cut(text: str, width: int, *, keep_end: bool = False) -> str:
    """`text` in at most `width` cells; dots stand where some of it is missing."""
    if cells(text) <= width:
        return text
    if width < 1:
        return ""
    kept: list[str] = []
    room = width - 1
    for character in reversed(text) if keep_end else text:
        room -= _cells(character)
        if room < 0:
            break
        kept.append(character)
    if keep_end:
        return _DOTS + "".join(reversed(kept))
    return "".join(kept) + _DOTS

"""Text from a content file made safe for the places of Qt that would read markup or mnemonics in it."""

from __future__ import annotations

from html import escape

LONGEST = 2_000


def bounded(text: str, limit: int = LONGEST) -> str:
    """At most `limit` characters of `text`, with an ellipsis where some were left out."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def one_line(text: str, limit: int = LONGEST) -> str:
    """`text` in one line: any run of white space and line ends becomes one space."""
    return bounded(" ".join(text[: limit * 4].split()), limit)


def tooltip(text: str) -> str:
    """`text` for setToolTip: shown as it is and wrapped, never read as rich text (which Qt would guess)."""
    if not text:
        return ""
    return "<p style='white-space:pre-wrap'>" + escape(bounded(text)) + "</p>"


def mnemonic_free(text: str, limit: int = 120) -> str:
    """`text` for a menu entry, a button or a tab, where Qt takes "&" for a mnemonic."""
    return one_line(text, limit).replace("&", "&&")

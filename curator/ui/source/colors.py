"""The colours of source text, on a card or a marked line, in light and dark. Each is readable there (AA)."""

from __future__ import annotations

from curator.ui.source.pieces import Kind
from curator.ui.tokens import Tokens

_LIGHT: dict[Kind, str] = {
    Kind.KEY: "#1d57c7",
    Kind.TEXT: "#0f6b41",
    Kind.VALUE: "#a63f0f",
    Kind.COMMENT: "#5a6373",
    Kind.FENCE: "#5a6373",
    Kind.MARK: "#8a2f24",
    Kind.TAG: "#7438ad",
    Kind.HEADING: "#1d57c7",
    Kind.STRONG: "#1c2330",
    Kind.EMPHASIS: "#1c2330",
    Kind.CODE: "#7438ad",
    Kind.LINK: "#1d57c7",
    Kind.MARKUP: "#5a6373",
}
_DARK: dict[Kind, str] = {
    Kind.KEY: "#8ab0ff",
    Kind.TEXT: "#5fcf99",
    Kind.VALUE: "#f5a06b",
    Kind.COMMENT: "#9aa2b1",
    Kind.FENCE: "#9aa2b1",
    Kind.MARK: "#ff9d90",
    Kind.TAG: "#c8a2ff",
    Kind.HEADING: "#8ab0ff",
    Kind.STRONG: "#e7eaf0",
    Kind.EMPHASIS: "#e7eaf0",
    Kind.CODE: "#c8a2ff",
    Kind.LINK: "#8ab0ff",
    Kind.MARKUP: "#9aa2b1",
}


def color_of(kind: Kind, tokens: Tokens) -> str:
    """The colour of a piece of source text, "#rrggbb"."""
    return (_DARK if tokens.dark else _LIGHT)[kind]


def found_color(tokens: Tokens) -> str:
    """The background of what a search in the text found."""
    return "#3a3210" if tokens.dark else "#fdeeb5"

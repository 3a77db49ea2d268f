"""What the signs of an article's file are, line by line: front matter, then the text as Markdown.

Knows no widget. Every line is told by itself and by the state in which the line before it ended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curator.ui.source.pieces import BITS, Kind, Piece, State
from curator.ui.source.plain_notations import begins_json, json_line, toml_line

LONGEST = 2_000
"""Characters of a line that are looked at; the rest of it is plain."""


_FENCE = re.compile(r"---[ \t]*\Z")
_PLUSES = re.compile(r"\+\+\+[ \t]*\Z")
_CLOSING = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")
_KEY = re.compile(
    r"""[ \t]*((?:-[ \t]+)*)("[^"]*"|'[^']*'|[^\s#:"'\[{\-][^:#]*?|-[^\s:#][^:#]*?)[ \t]*:(?=[ \t]|\Z)"""
)
_BLOCK = re.compile(r"(?:[&!]\S+[ \t]+)*([|>][-+0-9]*)[ \t]*(?:#.*)?\Z")
_TOKEN = re.compile(
    r"""
    (?P<double>"(?:[^"\\]|\\.)*(?P<ended>"|\Z))
  | (?P<single>'(?:[^']|'')*(?P<closed>'|\Z))
  | (?P<comment>(?<![^\s])\#.*\Z)
  | (?P<tag>(?<![^\s\[{,])[&*!][^\s,\]}]*)
  | (?P<mark>⟨[^⟩]*⟩)
  | (?P<word>[^\s"'\[\]{},⟨][^\[\]{},⟨]*?(?=[ \t]+\#|[\]},⟨]|[ \t]*\Z))
    """,
    re.VERBOSE,
)
_VALUE = re.compile(
    r"(?:true|false|null|~|yes|no|on|off|[-+]?(?:\d[\d_]*)?\.?\d+(?:[eE][-+]?\d+)?"
    r"|\d{4}-\d\d?-\d\d?(?:[Tt ][\d:.]+)?(?:\s*(?:Z|[-+]\d\d?(?::?\d\d)?))?)\Z",
    re.IGNORECASE,
)
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t].*)?\Z")
_CODE_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_INLINE = re.compile(
    r"""
    (?P<code>(`+)(?!`).+?(?<!`)\2(?!`))
  | (?P<link>!?\[[^\]\[]*\]\([^()\s]*(?:\s+"[^"]*")?\)|<https?://[^>\s]+>|https?://[^\s<>()]+)
  | (?P<strong>\*\*(?=\S).+?(?<=\S)\*\*|__(?=\S).+?(?<=\S)__)
  | (?P<emphasis>(?<![\w*])\*(?=[^\s*]).+?(?<=[^\s*])\*(?!\*)|(?<!\w)_(?=[^\s_]).+?(?<=[^\s_])_(?!\w))
  | (?P<markup></?[A-Za-z][^<>]*>|<!--.*?(?:-->|\Z)|\{%.*?%\}|\{\{.*?\}\})
  | (?P<mark>⟨[^⟩]*⟩)
    """,
    re.VERBOSE,
)
_LEAD = re.compile(r"[ \t]*(?:(?:>[ \t]?)+|[-*+][ \t]+|\d{1,9}[.)][ \t]+|(?:[-*_][ \t]*){3,}\Z)")
_NAMES = ("double", "single", "comment", "tag", "mark", "word")
_KINDS = {
    "double": Kind.TEXT,
    "single": Kind.TEXT,
    "comment": Kind.COMMENT,
    "tag": Kind.TAG,
    "mark": Kind.MARK,
    "code": Kind.CODE,
    "link": Kind.LINK,
    "strong": Kind.STRONG,
    "emphasis": Kind.EMPHASIS,
    "markup": Kind.MARKUP,
}


def lex(line: str, state: int) -> tuple[list[Piece], int]:
    """The pieces of `line`, in order, and the state at its end. `state` is that of the line before; of the
    first line State.NOTHING, or State.YAML where the text begins inside the front matter."""
    text = line[:LONGEST]
    kind = state & ((1 << BITS) - 1)
    if kind == State.NOTHING:
        if _FENCE.match(text):
            return [Piece(0, len(text), Kind.FENCE)], State.YAML
        if _PLUSES.match(text):
            return [Piece(0, len(text), Kind.FENCE)], State.TOML
        if begins_json(text):
            return json_line(text, State.JSON)
        kind = State.BODY
    if kind == State.JSON:
        return json_line(text, state)
    if kind in (State.TOML, State.TOML_DOUBLE, State.TOML_SINGLE):
        if _PLUSES.match(text):
            return [Piece(0, len(text), Kind.FENCE)], State.BODY
        return toml_line(text, State(kind))
    if kind in (State.BODY, State.FENCED, State.TILDES):
        return _markdown(text, State(kind))
    if kind == State.BLOCK:
        indent = state >> BITS
        own = len(text) - len(text.lstrip(" "))
        if own > indent or not text.strip():
            return ([Piece(own, len(text), Kind.TEXT)] if text.strip() else []), state
        kind = State.YAML
    if _CLOSING.match(text):  # ends the front matter also where a quote was not closed
        return [Piece(0, len(text), Kind.FENCE)], State.BODY
    if kind in (State.DOUBLE, State.SINGLE):
        return _quoted_on(text, State(kind))
    return _yaml(text)


def _quoted_on(text: str, state: State) -> tuple[list[Piece], int]:
    """A line that begins inside of quotes."""
    closing = re.compile(r'(?:[^"\\]|\\.)*"' if state is State.DOUBLE else r"(?:[^']|'')*'")
    found = closing.match(text)
    if found is None:
        return ([Piece(0, len(text), Kind.TEXT)] if text else []), state
    pieces, after = _values(text, found.end())
    return [Piece(0, found.end(), Kind.TEXT), *pieces], after


def _yaml(text: str) -> tuple[list[Piece], int]:
    key = _KEY.match(text)
    if key is None:
        return _values(text, re.match(r"[ \t]*(?:-[ \t]+)*", text).end())  # type: ignore[union-attr]
    pieces = [Piece(*key.span(2), Kind.KEY)]
    block = _BLOCK.match(text, key.end() + len(text[key.end() :]) - len(text[key.end() :].lstrip()))
    if block is not None:
        indent = key.start(2)
        return [*pieces, Piece(*block.span(1), Kind.TAG)], State.BLOCK | indent << BITS
    more, state = _values(text, key.end())
    return pieces + more, state


def _values(text: str, start: int) -> tuple[list[Piece], int]:
    """The values on a line, from `start`."""
    pieces: list[Piece] = []
    state: int = State.YAML
    for found in _TOKEN.finditer(text, start):
        name = next(name for name in _NAMES if found[name] is not None)
        if name == "word":
            if _VALUE.match(found[0]):
                pieces.append(Piece(*found.span(), Kind.VALUE))
            continue
        pieces.append(Piece(*found.span(), _KINDS[name]))
        if name == "double" and not found["ended"]:
            state = State.DOUBLE
        elif name == "single" and not found["closed"]:
            state = State.SINGLE
    return pieces, state


def _markdown(text: str, state: State) -> tuple[list[Piece], int]:
    fence = _CODE_FENCE.match(text)
    if state is not State.BODY:
        sign = "`" if state is State.FENCED else "~"
        closes = fence is not None and fence[1][0] == sign and text.strip().strip(sign) == ""
        return ([Piece(0, len(text), Kind.CODE)] if text else []), State.BODY if closes else state
    if fence is not None:
        return [Piece(0, len(text), Kind.CODE)], State.FENCED if fence[1][0] == "`" else State.TILDES
    if _HEADING.match(text):
        return [Piece(0, len(text), Kind.HEADING)], State.BODY
    lead = _LEAD.match(text)
    start = 0 if lead is None else lead.end()
    pieces = [] if lead is None else [Piece(0, start, Kind.MARKUP)]
    return pieces + list(_inline(text, start)), State.BODY


def _inline(text: str, start: int) -> Iterator[Piece]:
    if not any(sign in text for sign in "`[*_<{⟨:"):
        return
    for found in _INLINE.finditer(text, start):
        name = next(name for name, value in found.groupdict().items() if value is not None)
        yield Piece(*found.span(), _KINDS[name])

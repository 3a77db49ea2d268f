"""What the signs of a line of TOML or JSON are."""

from __future__ import annotations

import re

from curator.ui.source.pieces import BITS, Kind, Piece, State

_ENDS = {
    State.TOML_DOUBLE: re.compile(r'(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}'),
    State.TOML_SINGLE: re.compile(r"(?:[^']|'{1,2}(?!'))*'{3,5}"),
}
_HEADER = re.compile(r"[ \t]*(\[\[?[^\]#]*\]\]?)")
_NAME = r"""(?:[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_KEYS = re.compile(rf"[ \t]*({_NAME}(?:[ \t]*\.[ \t]*{_NAME})*)[ \t]*=")
_TOKEN = re.compile(
    r"""
    (?P<long>\"{3}|'{3})
  | (?P<text>"(?:[^"\\]|\\.)*(?:"|\Z)|'[^']*(?:'|\Z))
  | (?P<comment>\#.*\Z)
  | (?P<key>[\w-]+)(?=[ \t]*=)
  | (?P<mark>⟨[^⟩]*⟩)
  | (?P<word>[-+.:\w]+(?:[ ]\d\d:[-+.:\w]+)?)
    """,
    re.VERBOSE,
)
_TOML_VALUE = re.compile(
    r"(?:true|false|[-+]?(?:inf|nan)|[-+]?\d[\d_.eE+-]*|0[xob][\da-fA-F_]+|\d{4}-\d\d.*|\d\d:\d\d.*)\Z"
)
_JSON = re.compile(
    r"""
    (?P<key>"(?:[^"\\]|\\.)*")(?=[ \t]*:)
  | (?P<text>"(?:[^"\\]|\\.)*(?:"|\Z))
  | (?P<mark>⟨[^⟩]*⟩)
  | (?P<value>true|false|null|-?\d[\d.eE+-]*)
  | (?P<open>[{\[])
  | (?P<close>[}\]])
    """,
    re.VERBOSE,
)
_KINDS = {
    "text": Kind.TEXT,
    "comment": Kind.COMMENT,
    "key": Kind.KEY,
    "mark": Kind.MARK,
    "value": Kind.VALUE,
}
_MOST_OPEN = 1_000


def begins_json(text: str) -> bool:
    """Whether a file whose first line this is has its front matter in JSON."""
    return re.match(r'\{[ \t]*(?:["}]|\Z)', text) is not None


def toml_line(text: str, state: State) -> tuple[list[Piece], int]:
    """The pieces of a line between the fences, and the state at its end."""
    if state is not State.TOML:
        found = _ENDS[state].match(text)
        if found is None:
            return ([Piece(0, len(text), Kind.TEXT)] if text else []), state
        pieces, after = _toml_values(text, found.end())
        return [Piece(0, found.end(), Kind.TEXT), *pieces], after
    header = _HEADER.match(text)
    if header is not None and text[header.end() :].lstrip()[:1] in ("", "#"):
        pieces, after = _toml_values(text, header.end())
        return [Piece(*header.span(1), Kind.HEADING), *pieces], after
    keys = _KEYS.match(text)
    if keys is None:
        return _toml_values(text, 0)
    pieces, after = _toml_values(text, keys.end())
    return [Piece(*keys.span(1), Kind.KEY), *pieces], after


def _toml_values(text: str, start: int) -> tuple[list[Piece], int]:
    pieces: list[Piece] = []
    at = start
    while (found := _TOKEN.search(text, at)) is not None:
        name = found.lastgroup or ""
        at = found.end()
        if name == "long":
            state = State.TOML_DOUBLE if found[0][0] == '"' else State.TOML_SINGLE
            ends = _ENDS[state].match(text, at)
            at = len(text) if ends is None else ends.end()
            pieces.append(Piece(found.start(), at, Kind.TEXT))
            if ends is None:
                return pieces, state
        elif name != "word":
            pieces.append(Piece(*found.span(), _KINDS[name]))
        elif _TOML_VALUE.match(found[0]):
            pieces.append(Piece(*found.span(), Kind.VALUE))
    return pieces, State.TOML


def json_line(text: str, state: int) -> tuple[list[Piece], int]:
    """The pieces of a line of an object, and the state at its end: behind the brace that closes the first one
    the text begins."""
    pieces: list[Piece] = []
    opened = state >> BITS
    for found in _JSON.finditer(text):
        name = found.lastgroup or ""
        if name == "open":
            opened = min(opened + 1, _MOST_OPEN)
        elif name == "close":
            opened -= 1
            if opened <= 0:
                return pieces, State.BODY
        else:
            pieces.append(Piece(*found.span(), _KINDS[name]))
    return pieces, State.JSON | opened << BITS

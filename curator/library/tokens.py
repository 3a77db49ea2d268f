"""A search as the editor sees it while typing: its words and qualifiers with their places, complete or not.

Reads with the signs of the one grammar in `query`, but refuses nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from curator.library.query import BARE, KEY, OR, QUOTED, VALUE


class TokenKind(Enum):
    WORD = auto()
    QUALIFIER = auto()
    OR = auto()
    PARENTHESIS = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """The characters of a query from `start` up to `end`; a minus before a word or qualifier belongs to it.

    Attributes:
        key, value: of a qualifier; value: of a word; without quotes.
        value_start: where the value begins, its quotation mark included.
    """

    kind: TokenKind
    start: int
    end: int
    key: str = ""
    value: str = ""
    value_start: int = 0

    @property
    def is_qualifier(self) -> bool:
        return self.kind is TokenKind.QUALIFIER


def tokens(query: str) -> list[Token]:
    """The tokens of `query` from left to right. What is not closed reaches to the end."""
    found: list[Token] = []
    at = 0
    while at < len(query):
        sign = query[at]
        if sign.isspace():
            at += 1
            continue
        if sign in "()":
            token = Token(TokenKind.PARENTHESIS, at, at + 1)
        elif (word := OR.match(query, at)) is not None:
            token = Token(TokenKind.OR, at, word.end())
        else:
            token = _term(query, at)
        found.append(token)
        at = token.end
    return found


def token_at(query: str, cursor: int) -> Token | None:
    """The word or qualifier that the cursor stands in or at the end of."""
    kinds = (TokenKind.WORD, TokenKind.QUALIFIER)
    return next((one for one in tokens(query) if one.kind in kinds and one.start < cursor <= one.end), None)


def spelled(key: str, value: str) -> str:
    """The qualifier that means exactly this value: in quotes where it would mean something else without."""
    plain = VALUE.fullmatch(value) is not None and '"' not in value and not value.startswith("//")
    special = value.endswith("*") or (value.casefold() == "absent" and key != "published")
    if not plain or special:
        value = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{key}:{value}"


def _term(query: str, start: int) -> Token:
    at = start + (query[start] == "-" and start + 1 < len(query) and query[start + 1] not in "- \t\n()")
    key = KEY.match(query, at)
    if key is None:
        value, end = _value(query, at, BARE)
        return Token(TokenKind.WORD, start, end, "", value, at)
    value, end = _value(query, key.end(), VALUE)
    return Token(TokenKind.QUALIFIER, start, end, key[1], value, key.end())


def _value(query: str, at: int, bare: re.Pattern[str]) -> tuple[str, int]:
    if query.startswith('"', at):
        quoted = QUOTED.match(query, at)
        if quoted is None:
            return query[at + 1 :], len(query)
        return re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL), quoted.end()
    found = bare.match(query, at)
    return ("", at) if found is None else (found[0], found.end())

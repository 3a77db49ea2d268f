"""The search language: a text becomes a tree of terms. Knows the grammar, not what the qualifiers mean.

query     = { branch }                     all of them
branch    = term { "OR" term }             any of them
term      = [ "-" ] ( "(" query ")" | [ KEY ":" ] word )
word      = '"' any characters '"' | characters without blanks
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from curator.library.errors import QueryError

MAX_LENGTH = 4_000
MAX_TERMS = 200
MAX_DEPTH = 20

_BLANKS = re.compile(r"\s*")
OR = re.compile(r"OR(?=[\s(]|$)")
KEY = re.compile(r"([^\W\d][\w.\-]*):(?!//)")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
BARE = re.compile(r'[^\s()"]+')
VALUE = re.compile(r"[^\s()]+")


@dataclass(frozen=True, slots=True)
class Word:
    """Words to find; quoted, they are one phrase."""

    text: str
    quoted: bool
    position: int


@dataclass(frozen=True, slots=True)
class Qualifier:
    """`KEY:VALUE`. `position` is that of the key, `value_position` that of the value."""

    key: str
    value: str
    quoted: bool
    position: int
    value_position: int


@dataclass(frozen=True, slots=True)
class Not:
    """What the term does not select."""

    term: Term


@dataclass(frozen=True, slots=True)
class Every:
    """What all the terms select; without terms everything."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """What one of the terms selects."""

    terms: tuple[Term, ...]


Term = Word | Qualifier | Not | Every | Some


@dataclass(frozen=True, slots=True)
class Part:
    """One of the terms that all have to hold, and the characters of the query that are it."""

    start: int
    end: int
    term: Term


def parse_query(text: str) -> Every:
    """Read a query. Raises QueryError with the place of what cannot be read."""
    return Every(tuple(part.term for part in query_parts(text)))


def query_parts(text: str) -> tuple[Part, ...]:
    """Read a query; its terms with their places. Raises QueryError as `parse_query`."""
    if len(text) > MAX_LENGTH:
        raise QueryError(f"The search is longer than {MAX_LENGTH:,} characters.", MAX_LENGTH)
    odd = re.search("[\ud800-\udfff]", text)
    if odd is not None:
        raise QueryError("There is half a character here.", odd.start())
    parser = _Parser(text)
    parser.parse()
    return tuple(parser.parts)


def is_key(text: str) -> bool:
    """Whether `text` can stand as the key of a qualifier."""
    return KEY.fullmatch(f"{text}:") is not None


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._terms = 0
        self.parts: list[Part] = []

    def parse(self) -> None:
        self._every(0)
        if self._at < len(self._text):
            self._fail("A parenthesis is closed here that was never opened.", self._at)

    def _every(self, depth: int) -> Every:
        """Terms up to the end or to a closing parenthesis."""
        terms: list[Term] = []
        while not self._is_over():
            if (position := self._at) != self._skip(OR):
                self._fail("OR stands between two terms; there is none before it.", position)
            terms.append(self._branch(depth))
            if depth == 0:
                end = position + len(self._text[position : self._at].rstrip())
                self.parts.append(Part(position, end, terms[-1]))
        return Every(tuple(terms))

    def _branch(self, depth: int) -> Term:
        terms = [self._term(depth)]
        self._skip(_BLANKS)
        while (position := self._at) != self._skip(OR):
            if self._is_over():
                self._fail("OR stands between two terms; there is none after it.", position)
            if OR.match(self._text, self._at):
                self._fail("OR stands here a second time.", self._at)
            terms.append(self._term(depth))
            self._skip(_BLANKS)
        return terms[0] if len(terms) == 1 else Some(tuple(terms))

    def _term(self, depth: int) -> Term:
        self._terms += 1
        if self._terms > MAX_TERMS:
            self._fail(f"The search has more than {MAX_TERMS} terms.", self._at)
        negated = self._text.startswith("-", self._at) and self._next(1) not in "- \t\n)"
        if negated:
            self._at += 1
        term = self._group(depth) if self._text.startswith("(", self._at) else self._word()
        return Not(term) if negated else term

    def _group(self, depth: int) -> Term:
        position = self._at
        if depth == MAX_DEPTH:
            self._fail(f"More than {MAX_DEPTH} parentheses stand inside each other.", position)
        self._at += 1
        inner = self._every(depth + 1)
        if not self._text.startswith(")", self._at):
            self._fail("This parenthesis is never closed.", position)
        self._at += 1
        if not inner.terms:
            self._fail("There is nothing between these parentheses.", position)
        return inner

    def _word(self) -> Term:
        position = self._at
        key = KEY.match(self._text, position)
        if key is not None:
            self._at = key.end()
            value, quoted = self._value(VALUE)
            return Qualifier(key[1], value, quoted, position, key.end())
        text, quoted = self._value(BARE)
        return Word(text, quoted, position)

    def _value(self, bare: re.Pattern[str]) -> tuple[str, bool]:
        """A quoted text, or characters up to the next blank; "" if there is neither."""
        if self._text.startswith('"', self._at):
            quoted = QUOTED.match(self._text, self._at)
            if quoted is None:
                self._fail("This quotation mark is never closed.", self._at)
            self._at = quoted.end()
            return re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL), True
        found = bare.match(self._text, self._at)
        if found is None:
            return "", False
        self._at = found.end()
        return found[0], False

    def _is_over(self) -> bool:
        self._skip(_BLANKS)
        return self._next(0) in ("", ")")

    def _next(self, ahead: int) -> str:
        return self._text[self._at + ahead : self._at + ahead + 1]

    def _skip(self, pattern: re.Pattern[str]) -> int:
        """Step over `pattern` if it stands here, and over the blanks behind it; the place then reached."""
        found = pattern.match(self._text, self._at)
        if found is not None:
            blanks = _BLANKS.match(self._text, found.end())
            self._at = blanks.end() if blanks else found.end()
        return self._at

    def _fail(self, message: str, position: int) -> NoReturn:
        raise QueryError(message, position)


def asks_whether(query: str, state: str) -> bool:
    """Whether the query depends on `is:state`. Raises QueryError."""
    return _asks(parse_query(query), state)


def _asks(term: Term, state: str) -> bool:
    match term:
        case Every(terms) | Some(terms):
            return any(_asks(inner, state) for inner in terms)
        case Not(inner):
            return _asks(inner, state)
        case Qualifier(key, value):
            return key.lower() == "is" and value.lower() == state
    return False

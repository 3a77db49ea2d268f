"""TOML text -> a tree of nodes with their exact spans, and the statements that wrote them.

The standard library's reader says whether the text is TOML and what it means; what stands here says where.
A table, which TOML may write in several places, is one mapping; its entries stand in the order in which the
text first names them.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple

from curator.frontmatter.errors import ReadError, Reason, shortened
from curator.frontmatter.parsing import MAX_DEPTH
from curator.frontmatter.plain_tree import Growing, PlainTree
from curator.frontmatter.syntax import Kind, Node
from curator.frontmatter.values import Timestamp

_BLANK = re.compile(r"[ \t]*+")
_REST = re.compile(r"[ \t]*+(#[^\n]*+)?")
_COMMENT = re.compile(r"#[^\n]*+")
_SPACE = re.compile(r"[ \t\r\n]*+")
_KEY = re.compile(r'[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|\'[^\'\n]*+\'')
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}|\'\'\'(?:[^\']|\'{1,2}(?!\'))*+\'{3,5}'
    r'|"(?:[^"\\\n]|\\[^\n])*+"|\'[^\'\n]*+\'',
    re.DOTALL,
)
_WORD = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:[\d:.]*+(?:[Zz]|[-+]\d\d:\d\d)?)?|[-+.:\w]++")
_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)\Z")


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """A header, or a key with its value.

    Attributes:
        start, end: the lines it takes, with their breaks.
        header: whether it is a table's.
        chain: the values it names or goes through, from the root's down to its own; of a list of tables the
            list and then the item.
        tokens: of each key it writes out: the value that is called so, and where the key begins and ends.
    """

    start: int
    end: int
    header: bool
    chain: tuple[Node, ...]
    tokens: tuple[tuple[Node, int, int], ...]

    @property
    def own(self) -> Node:
        """What it is the statement of."""
        return self.chain[-1]


class TomlTree(PlainTree):
    """The syntax of one text.

    Attributes:
        statements: all of them, in the order of the text.
    """

    def __init__(self, text: str, first_line: int, source: str) -> None:
        super().__init__(text, first_line, source)
        self.statements: list[Statement] = []


def parse_toml(text: str, first_line: int, source: str) -> TomlTree:
    """The tree of a document. Raises ReadError, with the line in the file."""
    tree = TomlTree(text, first_line, source)
    reader = _Reader(tree)
    try:
        reader.read()
    except _UnexpectedError:
        line_end = tree.line_end(reader.at)
        raise _told(tree, text[:line_end], reader.at) from None
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        raise _told(tree, text, len(text)) from None
    except ValueError as error:
        raise tree.fail(Reason.BAD_VALUE, shortened(str(error), 120), 0) from None
    if not _agree(reader.root, values, text):
        raise tree.fail(Reason.INVALID_TOML, "not read alike by two readers of TOML", 0)
    return tree


def _told(tree: TomlTree, text: str, at: int) -> ReadError:
    """What is wrong in `text`, in the standard library's words."""
    try:
        tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        message = str(error)
        place = _AT.search(message)
        if place is not None:
            message = message[: place.start()]
            if place[1]:
                lines = text.split("\n")
                line = min(int(place[1]), len(lines)) - 1
                at = sum(len(one) + 1 for one in lines[:line]) + int(place[2]) - 1
        at = min(at, max(len(text) - 1, 0))
        return tree.fail(*_in_words(message), at)
    return tree.fail(Reason.INVALID_TOML, "not valid TOML", at)


def _in_words(problem: str) -> tuple[Reason, str]:
    if problem.startswith(("Unterminated string", 'Expected "\'"', "Illegal character '\\n'")):
        return Reason.UNCLOSED_QUOTE, "a quote is not closed"
    if problem.startswith("Unclosed"):
        return Reason.UNCLOSED_BRACKET, "a bracket is not closed, or a comma is missing in it"
    if problem.startswith(("Cannot overwrite", "Cannot declare", "Cannot mutate")):
        return Reason.INVALID_TOML, f"a key stands there twice: {problem}"
    return Reason.INVALID_TOML, f"not valid TOML: {problem}"


def _agree(node: Node, value: object, text: str) -> bool:
    """Whether `value` has the shape of `node`; the scalars are then told their values."""
    if node.kind is Kind.MAPPING:
        if not isinstance(value, dict) or len(value) != len(node.pairs):
            return False
        return all(key.text in value and _agree(item, value[key.text], text) for key, item in node.pairs)
    if node.kind is Kind.SEQUENCE:
        if not isinstance(value, list) or len(value) != len(node.items):
            return False
        return all(_agree(item, one, text) for item, one in zip(node.items, value, strict=True))
    if isinstance(value, str):
        node.text = node.value = value
        return node.style != ""
    if isinstance(value, datetime | date | time):
        node.value = Timestamp(text[node.start : node.end])
    elif isinstance(value, bool | int | float):
        node.value = value
    else:
        return False
    return node.style == ""


class _Part(NamedTuple):
    """One part of a dotted key."""

    name: str
    start: int
    end: int


class _UnexpectedError(Exception):
    """The text is no TOML at the place that has been reached."""


class _Reader:
    """One pass over one text, as lenient as can be: only what is TOML is used."""

    def __init__(self, tree: TomlTree) -> None:
        self.tree = tree
        self.text = tree.text
        self.at = 0
        self.root = Growing(Kind.MAPPING, 0, 0, 0, "block")
        tree.root = self.root
        self.names: dict[int, dict[str, Node]] = {}

    def read(self) -> None:
        """Note all statements. Raises _UnexpectedError, and ReadError where a bound is met."""
        chain: tuple[Growing, ...] = ()
        while self._between():
            start = self.tree.line_start(self.at)
            if self.text[self.at] == "[":
                chain = self._header(start)
            else:
                self._pair(start, chain)
        self.root.end = self.tree.statements[-1].end if self.tree.statements else 0

    def _between(self) -> bool:
        """Behind blanks, line breaks and comments; whether anything is left."""
        while True:
            space = _SPACE.match(self.text, self.at)
            assert space is not None
            self.at = space.end()
            comment = _COMMENT.match(self.text, self.at)
            if comment is None:
                return self.at < len(self.text)
            self._note(comment.start(), comment[0])
            self.at = comment.end()

    def _note(self, at: int, comment: str) -> None:
        self.tree.noted.append((at, comment.rstrip("\r")))

    def _end_of_line(self) -> int:
        """Behind the statement's line."""
        rest = _REST.match(self.text, self.at)
        assert rest is not None
        if rest[1]:
            self._note(rest.start(1), rest[1])
        self.at = rest.end()
        if self.text.startswith("\r\n", self.at):
            self.at += 2
        elif self.text.startswith("\n", self.at):
            self.at += 1
        elif self.at < len(self.text):
            raise _UnexpectedError
        return self.at

    def _blank(self) -> None:
        blank = _BLANK.match(self.text, self.at)
        assert blank is not None
        self.at = blank.end()

    def _take(self, sign: str) -> bool:
        if self.text.startswith(sign, self.at):
            self.at += len(sign)
            return True
        return False

    def _key_parts(self) -> list[_Part]:
        """The parts of a dotted key."""
        parts: list[_Part] = []
        while True:
            self._blank()
            found = _KEY.match(self.text, self.at)
            if found is None:
                raise _UnexpectedError
            self.at = found.end()
            parts.append(_Part(_name(found[0]), *found.span()))
            if len(parts) > MAX_DEPTH:
                raise self.tree.fail(Reason.TOO_DEEP, f"nested deeper than {MAX_DEPTH} levels", found.start())
            self._blank()
            if not self._take("."):
                return parts

    def _key(self, part: _Part, depth: int) -> Node:
        return self.tree.scalar(part.start, part.end, part.name, _quote(self.text[part.start]), depth)

    def _collection(self, kind: Kind, at: int, style: str, depth: int) -> Growing:
        return self.tree.count(Growing(kind, at, at, at, style), depth)

    def _child(self, parent: Growing, part: _Part, kind: Kind, depth: int) -> Growing:
        """The collection that `parent` has under that name, a new one of `kind` if there is none."""
        names = self.names.setdefault(id(parent), {})
        node = names.get(part.name)
        if node is None:
            key = self._key(part, depth)
            node = names[part.name] = self._collection(kind, part.end, parent.style, depth)
            parent.pairs.append((key, node))
        if not isinstance(node, Growing) or node.style != parent.style:
            raise _UnexpectedError  # a value that is complete already
        return node

    def _inward(self, parent: Growing, part: _Part, depth: int) -> tuple[Growing, ...]:
        """The table of that name in `parent`: of a list of tables the list and its last one."""
        node = self._child(parent, part, Kind.MAPPING, depth)
        if node.kind is Kind.MAPPING:
            return (node,)
        last = node.items[-1]
        assert isinstance(last, Growing)
        return node, last

    def _header(self, start: int) -> tuple[Growing, ...]:
        listed = self.text.startswith("[[", self.at)
        self.at += 2 if listed else 1
        parts = self._key_parts()
        if not self._take("]]" if listed else "]"):
            raise _UnexpectedError
        chain: tuple[Growing, ...] = ()
        tokens: list[tuple[Node, int, int]] = []
        for depth, part in enumerate(parts, 1):
            parent = chain[-1] if chain else self.root
            if listed and depth == len(parts):
                node = self._child(parent, part, Kind.SEQUENCE, depth)
                if node.kind is not Kind.SEQUENCE:
                    raise _UnexpectedError
                item = self._collection(Kind.MAPPING, part.end, "block", depth)
                node.items.append(item)
                inner: tuple[Growing, ...] = (node, item)
            else:
                inner = self._inward(parent, part, depth)
            chain += inner
            tokens.append((inner[0], part.start, part.end))
        self._statement(start, True, chain, tuple(tokens))
        return chain

    def _pair(self, start: int, chain: tuple[Growing, ...]) -> None:
        *way, last = self._key_parts()
        if not self._take("="):
            raise _UnexpectedError
        tokens: list[tuple[Node, int, int]] = []
        for depth, part in enumerate(way, len(chain) + 1):
            inner = self._inward(chain[-1] if chain else self.root, part, depth)
            chain += inner
            tokens.append((inner[0], part.start, part.end))
        value = self._assigned(chain[-1] if chain else self.root, last, len(chain) + 1)
        tokens.append((value, last.start, last.end))
        self._statement(start, False, (*chain, value), tuple(tokens))

    def _assigned(self, parent: Growing, part: _Part, depth: int) -> Node:
        """The value behind the equals sign, now under that name in `parent`."""
        key = self._key(part, depth)
        value = self._value(depth)
        names = self.names.setdefault(id(parent), {})
        if part.name in names:
            raise _UnexpectedError  # there twice
        names[part.name] = value
        parent.pairs.append((key, value))
        return value

    def _statement(
        self, start: int, header: bool, chain: tuple[Node, ...], tokens: tuple[tuple[Node, int, int], ...]
    ) -> None:
        shown = self.at
        statement = Statement(start, self._end_of_line(), header, chain, tokens)
        self.tree.statements.append(statement)
        own = statement.own
        if header and own.end < shown and not own.pairs:
            own.start = own.content = shown
        for node in chain:
            if node.style == "block":
                node.end = max(node.end, shown)

    # ------------------------------------------------------------------ values

    def _value(self, depth: int) -> Node:
        self._blank()
        sign = self.text[self.at : self.at + 1]
        if sign == "[":
            return self._array(depth)
        if sign == "{":
            return self._inline_table(depth)
        found = (_STRING if sign in ('"', "'") else _WORD).match(self.text, self.at)
        if found is None:
            raise _UnexpectedError
        self.at = found.end()
        word = found[0]
        style = _quote(sign)
        if style and len(word) > 5 and word.startswith(style * 3):
            style *= 3
        return self.tree.scalar(*found.span(), word, style, depth)

    def _array(self, depth: int) -> Node:
        node = self._collection(Kind.SEQUENCE, self.at, "flow", depth + 1)
        self.at += 1
        while self._between() and not self._take("]"):
            node.items.append(self._value(depth + 1))
            self._between()
            if self.text.startswith(",", self.at):
                self.tree.tokens.commas.append(self.at)
                self.at += 1
            elif not self.text.startswith("]", self.at):
                raise _UnexpectedError
        node.end = self._closed("]")
        return node

    def _inline_table(self, depth: int) -> Node:
        node = self._collection(Kind.MAPPING, self.at, "flow", depth + 1)
        self.at += 1
        while self._between() and not self._take("}"):
            self._inline_pair(node, depth + 1)
            self._between()
            if self.text.startswith(",", self.at):
                self.tree.tokens.commas.append(self.at)
                self.at += 1
            elif not self.text.startswith("}", self.at):
                raise _UnexpectedError
        node.end = self._closed("}")
        return node

    def _inline_pair(self, parent: Growing, depth: int) -> None:
        *way, last = self._key_parts()
        if not self._take("="):
            raise _UnexpectedError
        tables = [parent]
        for part in way:
            tables.append(self._child(tables[-1], part, Kind.MAPPING, depth))
            depth += 1
        value = self._assigned(tables[-1], last, depth)
        for table in tables[1:]:
            table.end = value.end

    def _closed(self, sign: str) -> int:
        if self.text[self.at - 1 : self.at] != sign:
            raise _UnexpectedError
        return self.at


def _quote(sign: str) -> str:
    return sign if sign in ('"', "'") else ""


def _name(word: str) -> str:
    """The name that a key's source means."""
    if word[0] == '"' and "\\" in word:
        try:
            return next(iter(tomllib.loads(f"{word} = 0")))
        except tomllib.TOMLDecodeError:
            raise _UnexpectedError from None
    return word[1:-1] if word[0] in "\"'" else word

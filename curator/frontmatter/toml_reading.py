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
    assert tree.root is not None
    if not _agree(tree.root, values, text):
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


class _UnexpectedError(Exception):
    """The text is no TOML at the place that has been reached."""


class _Reader:
    """One pass over one text, as lenient as can be: only what is TOML is used."""

    def __init__(self, tree: TomlTree) -> None:
        self.tree = tree
        self.text = tree.text
        self.at = 0
        self.names: dict[int, dict[str, Node]] = {}

    def read(self) -> None:
        """Note all statements. Raises _UnexpectedError, and ReadError where a bound is met."""
        assert self.tree.root is not None
        self.tree.root.style = "block"
        chain: tuple[Node, ...] = ()
        while self._between():
            start = self.tree.line_start(self.at)
            if self.text[self.at] == "[":
                chain = self._header(start)
            else:
                self._pair(start, chain)
        self.tree.root.end = self.tree.statements[-1].end if self.tree.statements else 0

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

    def _key_parts(self) -> list[tuple[str, int, int]]:
        """The parts of a dotted key, each with its name and its place."""
        parts: list[tuple[str, int, int]] = []
        while True:
            self._blank()
            found = _KEY.match(self.text, self.at)
            if found is None:
                raise _UnexpectedError
            self.at = found.end()
            parts.append((_name(found[0]), *found.span()))
            if len(parts) > MAX_DEPTH:
                raise self.tree.fail(Reason.TOO_DEEP, f"nested deeper than {MAX_DEPTH} levels", found.start())
            self._blank()
            if not self._take("."):
                return parts

    def _child(self, parent: Node, part: tuple[str, int, int], made: Node, depth: int) -> Node:
        """What `parent` holds under that name; `made` if there was nothing."""
        names = self.names.setdefault(id(parent), {})
        name, start, end = part
        if name not in names:
            key = self.tree.scalar(
                start, end, name, self.text[start] if self.text[start] in "\"'" else "", depth
            )
            names[name] = self.tree.count(made, depth)
            parent.pairs.append((key, made))
        return names[name]

    def _table(self, part: tuple[str, int, int]) -> Node:
        return Growing(Kind.MAPPING, part[2], part[2], part[2], "block")

    def _inward(self, parent: Node, part: tuple[str, int, int], depth: int) -> tuple[Node, ...]:
        """The table of that name in `parent`: of a list of tables the list and its last one."""
        node = self._child(parent, part, self._table(part), depth)
        if node.style != "block":
            raise _UnexpectedError  # a value that is complete already
        return (node, node.items[-1]) if node.kind is Kind.SEQUENCE else (node,)

    def _header(self, start: int) -> tuple[Node, ...]:
        listed = self.text.startswith("[[", self.at)
        self.at += 2 if listed else 1
        parts = self._key_parts()
        if not self._take("]]" if listed else "]"):
            raise _UnexpectedError
        assert self.tree.root is not None
        chain: tuple[Node, ...] = ()
        tokens: list[tuple[Node, int, int]] = []
        for depth, part in enumerate(parts, 1):
            parent = chain[-1] if chain else self.tree.root
            if depth < len(parts) or not listed:
                inner = self._inward(parent, part, depth)
            else:
                place = part[2]
                made = Growing(Kind.SEQUENCE, place, place, place, "block")
                node = self._child(parent, part, made, depth)
                if node.style != "block" or node.kind is not Kind.SEQUENCE:
                    raise _UnexpectedError
                node.items.append(self.tree.count(self._table(part), depth))
                inner = (node, node.items[-1])
            chain += inner
            tokens.append((inner[0], part[1], part[2]))
        self._statement(start, True, chain, tuple(tokens))
        return chain

    def _pair(self, start: int, chain: tuple[Node, ...]) -> None:
        parts = self._key_parts()
        if not self._take("="):
            raise _UnexpectedError
        assert self.tree.root is not None
        tokens: list[tuple[Node, int, int]] = []
        for depth, part in enumerate(parts[:-1], len(chain) + 1):
            inner = self._inward(chain[-1] if chain else self.tree.root, part, depth)
            chain += inner
            tokens.append((inner[0], part[1], part[2]))
        parent = chain[-1] if chain else self.tree.root
        if parts[-1][0] in self.names.get(id(parent), {}):
            self._value(len(chain) + 1)
            raise _UnexpectedError  # there twice
        depth = len(chain) + 1
        key = self.tree.scalar(
            parts[-1][1], parts[-1][2], parts[-1][0], _quote(self.text[parts[-1][1]]), depth
        )
        value = self._value(depth)
        parent.pairs.append((key, value))
        self.names.setdefault(id(parent), {})[parts[-1][0]] = value
        tokens.append((value, parts[-1][1], parts[-1][2]))
        self._statement(start, False, (*chain, value), tuple(tokens))

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
        style = (
            ""
            if sign not in ('"', "'")
            else sign * 3
            if word.startswith(sign * 3) and len(word) > 5
            else sign
        )
        return self.tree.scalar(*found.span(), word, style, depth)

    def _array(self, depth: int) -> Node:
        node = self.tree.count(Growing(Kind.SEQUENCE, self.at, self.at, self.at, "flow"), depth + 1)
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
        node = self.tree.count(Growing(Kind.MAPPING, self.at, self.at, self.at, "flow"), depth + 1)
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

    def _inline_pair(self, parent: Node, depth: int) -> None:
        parts = self._key_parts()
        if not self._take("="):
            raise _UnexpectedError
        *way, last = parts
        tables = [parent]
        for part in way:
            made = Growing(Kind.MAPPING, part[2], part[2], part[2], "flow")
            tables.append(self._child(tables[-1], part, made, depth))
            depth += 1
        key = self.tree.scalar(last[1], last[2], last[0], _quote(self.text[last[1]]), depth)
        value = self._value(depth + 1)
        tables[-1].pairs.append((key, value))
        self.names.setdefault(id(tables[-1]), {})[last[0]] = value
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

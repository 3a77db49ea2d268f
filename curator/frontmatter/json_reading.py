"""JSON text -> a tree of nodes with their exact spans, within bounds, or the place where it is none."""

from __future__ import annotations

import json
import re

from curator.frontmatter.errors import ReadError, Reason, shortened
from curator.frontmatter.plain_tree import Growing, PlainTree
from curator.frontmatter.syntax import Kind, Node
from curator.frontmatter.values import Value

_BLANK = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*+"')
_SCALAR = re.compile(
    r"(?P<word>true|false|null)\b|(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.])"
)


def parse_json(text: str, first_line: int, source: str) -> PlainTree:
    """The tree of an object. Raises ReadError, with the line in the file."""
    return _Reader(PlainTree(text, first_line, source)).read()


class _Reader:
    """One pass over one text."""

    def __init__(self, tree: PlainTree) -> None:
        self.tree = tree
        self.text = tree.text
        self.at = 0

    def read(self) -> PlainTree:
        self.tree.root = self._object(0)
        if self._sign():
            raise self._unexpected("nothing more")
        return self.tree

    def _sign(self) -> str:
        """The next sign that is no blank; "" at the end."""
        blank = _BLANK.match(self.text, self.at)
        assert blank is not None
        self.at = blank.end()
        return self.text[self.at : self.at + 1]

    def _unexpected(self, wanted: str) -> ReadError:
        there = self.text[self.at : self.at + 1]
        found = repr(there) if there else "the end"
        return self.tree.fail(
            Reason.INVALID_JSON, f"not valid JSON: {wanted} should stand here, not {found}", self.at
        )

    def _value(self, depth: int) -> Node:
        sign = self._sign()
        if sign == "{":
            return self._object(depth)
        if sign == "[":
            return self._array(depth)
        if sign == '"':
            return self._string(depth)
        found = _SCALAR.match(self.text, self.at)
        if found is None:
            raise self._unexpected("a value")
        self.at = found.end()
        return self.tree.scalar(found.start(), found.end(), self._meant(found[0], found.start()), "", depth)

    def _string(self, depth: int) -> Node:
        found = _STRING.match(self.text, self.at)
        if found is None:
            raise self.tree.fail(
                Reason.UNCLOSED_QUOTE, "the quote that opens here is not closed in its line", self.at
            )
        self.at = found.end()
        value = found[0][1:-1] if "\\" not in found[0] else self._meant(found[0], found.start())
        return self.tree.scalar(found.start(), found.end(), value, '"', depth)

    def _meant(self, word: str, start: int) -> Value:
        try:
            value: Value = json.loads(word)
        except ValueError as error:
            told = shortened(str(error), 120)
            reason = Reason.INVALID_JSON if word.startswith('"') else Reason.BAD_VALUE
            raise self.tree.fail(reason, f"{shortened(word)} cannot be read: {told}", start) from None
        return value

    def _object(self, depth: int) -> Node:
        node = self.tree.count(Growing(Kind.MAPPING, self.at, self.at, self.at, "flow"), depth + 1)
        self.at += 1
        while (sign := self._sign()) != "}" or node.pairs:
            if sign != '"':
                raise self._unexpected("a key in double quotes")
            key = self._string(depth + 1)
            if self._sign() != ":":
                raise self._unexpected("a colon")
            self.tree.tokens.colons.append(self.at)
            self.at += 1
            node.pairs.append((key, self._value(depth + 1)))
            if not self._goes_on("}"):
                break
        self.at += 1
        node.end = self.at
        return node

    def _array(self, depth: int) -> Node:
        node = self.tree.count(Growing(Kind.SEQUENCE, self.at, self.at, self.at, "flow"), depth + 1)
        self.at += 1
        while self._sign() != "]" or node.items:
            node.items.append(self._value(depth + 1))
            if not self._goes_on("]"):
                break
        self.at += 1
        node.end = self.at
        return node

    def _goes_on(self, closing: str) -> bool:
        """Whether a comma follows; it is behind us then. Else the closing sign is before us."""
        sign = self._sign()
        if sign == closing:
            return False
        if sign != ",":
            raise self._unexpected(f"a comma or {closing!r}")
        self.tree.tokens.commas.append(self.at)
        self.at += 1
        return True

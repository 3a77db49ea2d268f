"""A tree of nodes that know their exact spans and styles; of YAML with all that only YAML has.

Spans are 0-based offsets in the text, end exclusive. In YAML they come from libyaml's marks where those are
right, and are mended where they are not (a block collection's and a block scalar's end, an empty flow
value's place). Nothing here changes text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

import yaml

from curator.frontmatter.values import ABSENT, Absent, Path, Value

_GAP = re.compile(r"[&!*][^\s,\[\]{}]*|#[^\n\r\x85\u2028\u2029]*")
_BLOCK_HEADER = re.compile(r"[|>]([0-9+-]*)([ \t]*)(#[^\n\r\x85\u2028\u2029]*)?")
_BREAKS = "\n\r\x85\u2028\u2029"


class Kind(Enum):
    """What a node is."""

    SCALAR = "scalar"
    MAPPING = "mapping"
    SEQUENCE = "sequence"
    ALIAS = "alias"


@dataclass(slots=True, eq=False)
class Node:
    """One value, or key, in the text.

    Attributes:
        start: where it begins, with its anchor and tag.
        content: where it begins behind its anchor and tag.
        end: where its last visible character ends (behind a block scalar's or collection's last line's
            text, before that line's break).
        style: of a scalar: "" (plain), "'", '"', "|" or ">"; of a collection: "flow" or "block".
        text: a scalar's value as a string, or an alias's name.
        pairs: a mapping's keys and values, in order, repeated keys included.
        items: a sequence's items.
        value: a scalar's value where the notation leaves no doubt; that of YAML's is worked out of its text.
    """

    kind: Kind
    start: int
    content: int
    end: int
    style: str = ""
    text: str = ""
    anchor: str | None = None
    tag: str | None = None
    pairs: Sequence[tuple[Node, Node]] = ()
    items: Sequence[Node] = ()
    value: Value | Absent = ABSENT

    @property
    def empty(self) -> bool:
        """An empty plain scalar: nothing is written where the value would stand."""
        return self.kind is Kind.SCALAR and self.content == self.end

    @property
    def block_scalar(self) -> bool:
        """A literal or folded scalar."""
        return self.kind is Kind.SCALAR and self.style in ("|", ">")

    @property
    def children(self) -> Iterator[Node]:
        """The keys and values, or the items, in the order of the text."""
        for key, value in self.pairs:
            yield key
            yield value
        yield from self.items


class Indicators:
    """Where the signs stand between keys and values, each kind in the order of the text."""

    def __init__(self) -> None:
        self.colons: list[int] = []
        self.dashes: list[int] = []
        self.commas: list[int] = []
        self.questions: list[int] = []

    @staticmethod
    def first(places: list[int], start: int, end: int) -> int | None:
        """The first of `places` in [start, end)."""
        index = bisect_left(places, start)
        return places[index] if index < len(places) and places[index] < end else None

    @staticmethod
    def last_before(places: list[int], end: int) -> int | None:
        """The last of `places` before `end`."""
        index = bisect_left(places, end)
        return places[index - 1] if index else None


class Tokens(Indicators):
    """The indicators of YAML, which events do not tell of; one more scan of the text, when needed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._starts: list[int] = []
        self._props: list[tuple[int, int]] = []
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            start, end = token.start_mark.index, token.end_mark.index
            kind = type(token)
            self._starts.append(start)
            if kind is yaml.ValueToken:
                self.colons.append(start)
            elif kind is yaml.BlockEntryToken:
                self.dashes.append(start)
            elif kind is yaml.FlowEntryToken:
                self.commas.append(start)
            elif kind is yaml.KeyToken and end > start:
                self.questions.append(start)
            elif kind in (yaml.AnchorToken, yaml.TagToken):
                self._props.append((start, end))

    def behind_props(self, start: int, end: int) -> int:
        """Where the content begins of the node at `start`, behind its anchor and tag."""
        at = start
        for prop_start, prop_end in self._props[bisect_left(self._props, (start, 0)) :][:2]:
            between = self._starts[bisect_right(self._starts, at)] if prop_start != start else start
            if prop_start != between:
                break
            at = prop_end - 1
        last = at + 1
        follower = self._starts[bisect_right(self._starts, at)]
        return follower if follower < end else last


class Tree:
    """The syntax of one text, of YAML unless another notation says otherwise: its root and what is asked
    about places in it.

    Attributes:
        first_line: the 1-based line of the file on which the text begins.
        root: the root mapping, or None where there is nothing but blanks and comments.
        leaves: all scalars and aliases, keys included, in the order of the text.
        linked: an anchor, an alias or a tag stands in it, which may give a meaning to other places.
    """

    def __init__(self, text: str, first_line: int = 2) -> None:
        self.text = text
        self.first_line = first_line
        self.root: Node | None = None
        self.leaves: list[Node] = []
        self.linked = False
        self._tokens: Indicators | None = None

    @property
    def tokens(self) -> Indicators:
        """The indicators' places; scanned once."""
        if self._tokens is None:
            self._tokens = Tokens(self.text)
        return self._tokens

    def key_start(self, key: Node) -> int:
        """Where a key's entry begins: at its `? ` if it is written with one."""
        if self.text[: key.start].rstrip().endswith("?"):  # the tokens are asked only where it may be one
            mark = self.tokens.last_before(self.tokens.questions, key.start)
            if mark is not None and not self.text[mark + 1 : key.start].strip():
                return mark
        return key.start

    def line_start(self, at: int) -> int:
        """Where the line of `at` begins."""
        return self.text.rfind("\n", 0, at) + 1

    def line_end(self, at: int) -> int:
        """Where the line of `at` ends, behind its line break."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found + 1

    def column(self, at: int) -> int:
        """The 0-based column of `at`."""
        return at - self.line_start(at)

    def line(self, at: int) -> int:
        """The 1-based line of `at` in the file."""
        return self.first_line + self.text.count("\n", 0, at)

    def line_break(self, at: int) -> str:
        """The line break that the line of `at` ends with."""
        end = self.line_end(at)
        return "\r\n" if self.text.endswith("\r\n", 0, end) else "\n"

    def gaps(self) -> Iterator[tuple[int, int]]:
        """The spans between the leaves: indicators, blanks and comments only."""
        at = 0
        for leaf in self.leaves:
            yield at, leaf.content if leaf.kind is Kind.SCALAR else leaf.start
            at = leaf.end
        yield at, len(self.text)

    def comments(self) -> list[tuple[int, str]]:
        """All comments with their places, those in block scalars' headers included."""
        found: list[tuple[int, str]] = []
        for start, end in self.gaps():
            if "#" in self.text[start:end]:
                found += [
                    (match.start(), match[0])
                    for match in _GAP.finditer(self.text, start, end)
                    if match[0].startswith("#")
                ]
        if "|" in self.text or ">" in self.text:
            for leaf in self.leaves:
                if (
                    leaf.block_scalar
                    and (header := _BLOCK_HEADER.match(self.text, leaf.content))
                    and header[3]
                ):
                    found.append((header.start(3), header[3]))
        return found

    def aliases(self) -> set[str]:
        """The names that aliases use."""
        if "*" not in self.text:
            return set()
        return {leaf.text for leaf in self.leaves if leaf.kind is Kind.ALIAS}

    def repeated_keys(self) -> list[tuple[Path, int]]:
        """The second and later occurrence of each repeated key: its path and its line in the file."""
        found: list[tuple[Path, int]] = []

        def visit(node: Node, path: Path) -> None:
            seen: set[str] = set()
            for key, value in node.pairs:
                name = key_text(key, self.text)
                if name in seen:
                    found.append(((*path, name), self.line(key.start)))
                seen.add(name)
                visit(value, (*path, name))
            for index, item in enumerate(node.items):
                visit(item, (*path, index))

        if self.root:
            visit(self.root, ())
        return found


def key_text(key: Node, text: str) -> str:
    """The name by which a key is addressed: a scalar's text, else its source."""
    return key.text if key.kind is Kind.SCALAR else text[key.start : key.end]


def block_header(text: str, node: Node) -> tuple[str, str]:
    """A block scalar's indicators behind `|` or `>`, and its header comment with the blanks before it."""
    header = _BLOCK_HEADER.match(text, node.content)
    assert header is not None
    return header[1], (header[2] + header[3]) if header[3] else ""


def block_indent(source: str, value: str) -> int | None:
    """How many columns a block scalar is indented, from its source and its value: a first line that itself
    begins with blanks shows fewer of them in the value. None if it has no visible line."""
    shown = next((line for line in source.split("\n")[1:] if line.strip()), None)
    if shown is None:
        return None
    led = next((line for line in value.split("\n") if line.strip()), "")
    return _margin(shown) - _margin(led)


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

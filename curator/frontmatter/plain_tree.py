"""The tree of a notation without aliases, tags and indentation: TOML and JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from curator.frontmatter.errors import ReadError, Reason
from curator.frontmatter.parsing import MAX_DEPTH, MAX_NODES
from curator.frontmatter.syntax import Indicators, Kind, Node, Tree
from curator.frontmatter.values import Value


@dataclass(slots=True, eq=False)
class Growing(Node):
    """A collection whose entries are still being read."""

    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    items: list[Node] = field(default_factory=list)


_Node = TypeVar("_Node", bound=Node)


class PlainTree(Tree):
    """A tree whose reader notes the comments and indicators as it goes, within the bounds of YAML's.

    Attributes:
        source: the file's name, for messages.
    """

    def __init__(self, text: str, first_line: int, source: str) -> None:
        super().__init__(text, first_line)
        self.source = source
        self._tokens = Indicators()
        self.noted: list[tuple[int, str]] = []
        self._nodes = 0

    def key_start(self, key: Node) -> int:
        """Where a key's entry begins."""
        return key.start

    def comments(self) -> list[tuple[int, str]]:
        """All comments with their places."""
        return self.noted

    def aliases(self) -> set[str]:
        """The names that aliases use: none."""
        return set()

    def count(self, node: _Node, depth: int) -> _Node:
        """`node`, one more. Raises ReadError: TOO_LARGE, TOO_DEEP."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise self.fail(Reason.TOO_LARGE, f"more than {MAX_NODES:,} keys and values", node.start)
        if depth > MAX_DEPTH:
            raise self.fail(Reason.TOO_DEEP, f"nested deeper than {MAX_DEPTH} levels", node.start)
        return node

    def scalar(self, start: int, end: int, value: Value, style: str, depth: int) -> Node:
        """A scalar, or a key, counted."""
        text = value if isinstance(value, str) else self.text[start:end]
        node = Node(Kind.SCALAR, start, start, end, style, text, value=value)
        self.leaves.append(node)
        return self.count(node, depth)

    def fail(self, reason: Reason, message: str, at: int) -> ReadError:
        """An error that names the place of `at`, to be raised."""
        return ReadError(reason, message, line=self.line(at), column=self.column(at) + 1, source=self.source)

"""What a tree means: its values as Python has them, and its meaning as a whole, to be compared.

The meaning is stricter than the values: key order, repeated keys, anchors, aliases, tags and types all
count. Two texts with the same meaning differ only in spelling, blanks and comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from curator.frontmatter.errors import ReadError, Reason, shortened
from curator.frontmatter.parsing import MAX_NODES
from curator.frontmatter.scalars import STANDARD_TAGS, scalar_type, scalar_value
from curator.frontmatter.syntax import Kind, Node, Tree, key_text
from curator.frontmatter.values import Absent, Timestamp, Value

_NUMERIC = frozenset("-+.0123456789")
"""What a plain number begins with."""

Meaning: TypeAlias = list[Any]
"""`["scalar", type, value, anchor, tag]`, `["alias", name]`, `["seq", anchor, tag, [item...]]` or
`["map", anchor, tag, [[key, value]...]]`, each item, key and value a Meaning. Plain lists, so that an
edit can be made on a copy and `==` compares in C."""


def scalar(node: Node) -> Value:
    """A scalar node's Python value."""
    if not isinstance(node.value, Absent):
        return node.value
    if node.style and node.tag is None:
        return node.text
    kind = scalar_type(node.text, node.style, node.tag)
    return node.text if kind == "str" else scalar_value(node.text, kind)


def meaning_of(node: Node | None) -> Meaning:
    """The meaning of a node and all below it; of no node, an empty mapping's."""
    if node is None:
        return ["map", None, None, []]
    if not isinstance(node.value, Absent):
        return meaning_of_value(node.value)
    if node.kind is Kind.SCALAR:
        if node.style and node.tag is None:
            return ["scalar", "str", node.text, node.anchor, None]
        kind = scalar_type(node.text, node.style, node.tag)
        value: object = node.text
        if kind != "str":
            value = scalar_value(node.text, kind)
            if isinstance(value, float):
                value = repr(value)
            elif kind == "timestamp" and not isinstance(value, Timestamp):
                kind = "str"
        return ["scalar", kind, value, node.anchor, node.tag]
    if node.kind is Kind.ALIAS:
        return ["alias", node.text]
    if node.kind is Kind.SEQUENCE:
        return ["seq", node.anchor, node.tag, [meaning_of(item) for item in node.items]]
    pairs = [[meaning_of(key), meaning_of(value)] for key, value in node.pairs]
    return ["map", node.anchor, node.tag, pairs]


class _Pair:
    """The meaning of a key and its value, worked out when it is first asked for. To be taken for the list of
    the two; the same pair is equal to itself without that."""

    __slots__ = ("_nodes", "_read")

    def __init__(self, nodes: tuple[Node, Node]) -> None:
        self._nodes = nodes
        self._read: list[Meaning] | None = None

    def _both(self) -> list[Meaning]:
        if self._read is None:
            self._read = [meaning_of(self._nodes[0]), meaning_of(self._nodes[1])]
        return self._read

    def __iter__(self) -> Iterator[Meaning]:
        return iter(self._both())

    def __getitem__(self, at: int) -> Meaning:
        return self._both()[at]

    def __eq__(self, other: object) -> bool:
        return self._both() == (other._both() if isinstance(other, _Pair) else other)

    __hash__ = None  # type: ignore[assignment]


def meaning_in_parts(node: Node | None) -> Meaning:
    """`meaning_of` the root, in which each entry is worked out when it is first asked for: an edit asks for
    one, and compares the others with themselves."""
    if node is None or node.kind is not Kind.MAPPING:
        return meaning_of(node)
    return ["map", node.anchor, node.tag, [_Pair(pair) for pair in node.pairs]]


def meaning_of_value(value: Value) -> Meaning:
    """The meaning that a value must have once it is written anew, without anchor and tag."""
    if isinstance(value, dict):
        pairs = [[meaning_of_value(key), meaning_of_value(item)] for key, item in value.items()]
        return ["map", None, None, pairs]
    if isinstance(value, list):
        return ["seq", None, None, [meaning_of_value(item) for item in value]]
    kind = type_name(value)
    return ["scalar", kind, repr(value) if isinstance(value, float) else value, None, None]


def type_name(value: Value) -> str:
    """The type of a scalar value, by YAML's name for it."""
    if value is None:
        return "null"
    if isinstance(value, Timestamp):
        return "timestamp"
    return {bool: "bool", int: "int", float: "float", str: "str"}[type(value)]


def values_of(tree: Tree, source: str = "") -> dict[str, Value]:
    """The root mapping's values. A repeated key's last value wins and `<<` merges, as in PyYAML.

    Aliased collections are shared, not copied. Raises ReadError: UNKNOWN_ALIAS, ALIAS_LOOP, ALIAS_BOMB,
    UNKNOWN_TAG, BAD_VALUE, each with its line.
    """
    if tree.root is None:
        return {}
    value = _Reader(tree, source).read(tree.root)[0]
    assert isinstance(value, dict)
    return value


class _Reader:
    """Python values out of nodes, with the size each would have if its aliases were copies."""

    def __init__(self, tree: Tree, source: str) -> None:
        self.tree = tree
        self.source = source
        self.anchors: dict[str, tuple[Value, int] | None] = {}

    def fail(self, reason: Reason, message: str, node: Node) -> ReadError:
        return ReadError(
            reason,
            message,
            line=self.tree.line(node.start),
            column=self.tree.column(node.start) + 1,
            source=self.source,
        )

    def read(self, node: Node) -> tuple[Value, int]:
        if node.kind is Kind.SCALAR and node.tag is None and node.anchor is None:
            return self.scalar(node), 1
        if node.kind is Kind.ALIAS:
            return self.alias(node)
        if node.tag is not None:
            self.check_tag(node)
        if node.anchor is not None:
            self.anchors[node.anchor] = None
        if node.kind is Kind.SCALAR:
            result: tuple[Value, int] = self.scalar(node), 1
        elif node.kind is Kind.SEQUENCE:
            items = [self.read(item) for item in node.items]
            result = [item for item, _ in items], 1 + sum(size for _, size in items)
        else:
            result = self.mapping(node)
        if result[1] > MAX_NODES:
            raise self.fail(Reason.ALIAS_BOMB, "its aliases expand to far too many values", node)
        if node.anchor is not None:
            self.anchors[node.anchor] = result
        return result

    def alias(self, node: Node) -> tuple[Value, int]:
        if node.text not in self.anchors:
            raise self.fail(Reason.UNKNOWN_ALIAS, f"*{node.text} names an anchor that is not there", node)
        found = self.anchors[node.text]
        if found is None:
            raise self.fail(Reason.ALIAS_LOOP, f"*{node.text} stands within the value that it names", node)
        return found

    def check_tag(self, node: Node) -> None:
        if node.tag not in STANDARD_TAGS:
            shown = shortened((node.tag or "").replace("tag:yaml.org,2002:", "!!"))
            raise self.fail(Reason.UNKNOWN_TAG, f"the tag {shown} is not plain data, so it is not read", node)
        name = "" if node.tag == "!" else (node.tag or "").rpartition(":")[2]
        fits = {Kind.SEQUENCE: name in ("", "seq"), Kind.MAPPING: name in ("", "map")}
        if not fits.get(node.kind, name not in ("seq", "map")):
            raise self.fail(Reason.UNKNOWN_TAG, f"the tag !!{name} does not fit what it stands before", node)

    def key(self, node: Node) -> None:
        """A key counts by its text, but it has a meaning too, which has to be one."""
        if node.tag is not None:
            self.check_tag(node)
        if node.anchor is not None:
            self.anchors[node.anchor] = (self.scalar(node), 1)
        else:
            self.scalar(node)

    def scalar(self, node: Node) -> Value:
        try:
            return scalar(node)
        except (ValueError, IndexError, OverflowError) as error:
            told = shortened(str(error), 120)
            raise self.fail(
                Reason.BAD_VALUE, f"{shortened(node.text)!r} cannot be read: {told}", node
            ) from None

    def mapping(self, node: Node) -> tuple[Value, int]:
        own: dict[str, Value] = {}
        merged: dict[str, Value] = {}
        size = 1
        for key, item in node.pairs:
            if key.kind is not Kind.SCALAR:
                size += self.read(key)[1]
            elif key.tag is not None or key.anchor is not None or key.text[:1] in _NUMERIC:
                self.key(key)
            if item.style and item.kind is Kind.SCALAR and item.anchor is item.tag is None:
                value: Value = item.text if isinstance(item.value, Absent) else item.value
                size += 1
            else:
                value, value_size = self.read(item)
                size += value_size
            if key.text == "<<" and key.kind is Kind.SCALAR and key.style == "":
                sources = value if isinstance(value, list) else [value]
                if all(isinstance(part, dict) for part in sources):
                    for part in sources:
                        if isinstance(part, dict):
                            merged = {**part, **merged}
                    continue
            own[key_text(key, self.tree.text)] = value
        return {**merged, **own} if merged else own, size

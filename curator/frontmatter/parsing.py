"""Parses YAML text into a tree, within bounds, and says in an editor's words why it cannot.

libyaml's events are taken one by one, so that depth and number are bounded before anything recurses.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from curator.frontmatter.errors import ReadError, Reason
from curator.frontmatter.syntax import Kind, Node, Tokens, Tree, block_indent

MAX_DEPTH = 64
"""Collections within collections. Parsing stops there, long before any parser's stack ends."""

MAX_NODES = 200_000
"""Keys and values in one front matter, aliases counted once."""


_BOM = "\ufeff"
_BLOCK_STYLES = ("|", ">")


def _block_scalar_end(text: str, start: int, end: int, value: str) -> int:
    """The effective end: libyaml's runs past all trailing blank lines, content only with `+`."""
    body = text[start:end]
    if "+" in body.split("\n", 1)[0].split("#", 1)[0]:
        return start + len(body.removesuffix("\n").removesuffix("\r"))
    lines = body.split("\n")
    indent = block_indent(body, value) or 0
    while len(lines) > 1 and not lines[-1].strip(" \r") and len(lines[-1].rstrip("\r")) <= indent:
        lines.pop()
    return start + len("\n".join(lines).removesuffix("\r"))


def parse(text: str, source: str = "") -> Tree:
    """The tree of one YAML document whose root is a mapping, or is empty.

    Raises ReadError, with the line in the file.
    """
    if text.startswith(_BOM):  # libyaml swallows it, and every place behind it is off by one
        raise ReadError(
            Reason.BAD_CHARACTER, "a byte order mark stands behind the opening ---", line=2, source=source
        )
    try:
        return _build(text, source)
    except yaml.MarkedYAMLError as error:
        raise _plain_words(error, text, source) from None
    except yaml.reader.ReaderError as error:
        raise ReadError(
            Reason.BAD_CHARACTER,
            f"the character U+{_code_point(error):04X} is not allowed in YAML",
            line=2 + text.count("\n", 0, _character_position(text)),
            source=source,
        ) from None


class _Builder:
    """Nodes out of events, without recursion."""

    def __init__(self, text: str, source: str) -> None:
        self.tree = Tree(text)
        self.source = source
        self.open: list[tuple[Node, list[Node]]] = []
        self.count = 0

    def fail(self, reason: Reason, message: str, at: int) -> ReadError:
        return ReadError(
            reason,
            message,
            line=self.tree.line(at),
            column=self.tree.column(at) + 1,
            source=self.source,
        )

    def begin(self, node: Node) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise self.fail(Reason.TOO_DEEP, f"nested deeper than {MAX_DEPTH} levels", node.start)
        self.count_one(node)
        self.open.append((node, []))

    def count_one(self, node: Node) -> None:
        self.count += 1
        if self.count > MAX_NODES:
            raise self.fail(Reason.TOO_LARGE, f"more than {MAX_NODES:,} keys and values", node.start)

    def scalar(self, event: yaml.ScalarEvent, start: int, end: int) -> None:
        style: str = event.style or ""
        node = Node(Kind.SCALAR, start, start, end, style, event.value, event.anchor, event.tag)
        self.count_one(node)
        is_block = style in _BLOCK_STYLES
        if is_block and node.anchor is None and node.tag is None:
            node.end = _block_scalar_end(self.tree.text, start, end, event.value)
        self.leaf(node)
        if is_block and node.content > start:
            node.end = _block_scalar_end(self.tree.text, node.content, end, event.value)

    def leaf(self, node: Node) -> None:
        self.tree.leaves.append(node)
        self.add(node)

    def add(self, node: Node) -> None:
        if node.anchor is not None or node.tag is not None:
            self.tree.linked = True
            tokens = self.tree.tokens
            assert isinstance(tokens, Tokens)
            node.content = tokens.behind_props(node.start, node.end)
        if not self.open:
            self.tree.root = node
            return
        parent, children = self.open[-1]
        if node.start == node.end and node.kind is Kind.SCALAR and not node.style and parent.style == "flow":
            self.place_empty_flow(node, children)
        children.append(node)

    def place_empty_flow(self, node: Node, children: list[Node]) -> None:
        """libyaml puts an empty flow value at the next token; it belongs behind its colon."""
        if not children:
            return
        before = children[-1].end
        colon = self.tree.tokens.first(self.tree.tokens.colons, before, node.start)
        node.start = node.content = node.end = before if colon is None else colon + 1

    def end(self, end: int) -> None:
        node, children = self.open.pop()
        if node.kind is Kind.MAPPING:
            node.pairs = list(zip(children[::2], children[1::2], strict=True))
        else:
            node.items = children
        node.end = end if node.style == "flow" or not children else children[-1].end
        self.add(node)


def _build(text: str, source: str) -> Tree:
    builder = _Builder(text, source)
    opened, leaves = builder.open, builder.tree.leaves
    scalar_event, scalar = yaml.ScalarEvent, Kind.SCALAR
    documents = 0
    event: Any
    for event in iter(yaml.CSafeLoader(text).get_event, None):
        kind = type(event)
        start, end = event.start_mark.index, event.end_mark.index
        if kind is scalar_event:
            if (
                start < end
                and opened
                and event.anchor is event.tag is None
                and event.style not in _BLOCK_STYLES
                and builder.count < MAX_NODES
            ):  # as `builder.scalar` would, in half the time: nearly all nodes are such
                node = Node(scalar, start, start, end, event.style or "", event.value)
                builder.count += 1
                leaves.append(node)
                opened[-1][1].append(node)
            else:
                builder.scalar(event, start, end)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            of = Kind.MAPPING if kind is yaml.MappingStartEvent else Kind.SEQUENCE
            style = "flow" if event.flow_style else "block"
            builder.begin(Node(of, start, start, start, style, anchor=event.anchor, tag=event.tag))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            builder.end(end)
        elif kind is yaml.AliasEvent:
            builder.tree.linked = True
            builder.leaf(Node(Kind.ALIAS, start, start, end, text=event.anchor or ""))
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise builder.fail(Reason.MANY_DOCUMENTS, "more than one YAML document", start)
    root = builder.tree.root
    if root is not None and root.empty and root.anchor is None and root.tag is None:
        builder.tree.root = root = None
        builder.tree.leaves.clear()
    if root is not None and root.kind is not Kind.MAPPING:
        shape = "a list" if root.kind is Kind.SEQUENCE else "a single value"
        raise builder.fail(
            Reason.NOT_A_MAPPING, f"the front matter is {shape}, not keys and values", root.start
        )
    return builder.tree


def _code_point(error: yaml.reader.ReaderError) -> int:
    return error.character if isinstance(error.character, int) else ord(error.character[:1] or "\0")


_NOT_YAML = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\ufeff"


def _character_position(text: str) -> int:
    found = re.search(_NOT_YAML, text)
    return found.start() if found else 0


def _plain_words(error: yaml.MarkedYAMLError, text: str, source: str) -> ReadError:
    """libyaml's finding in an editor's words, at the place where the editor has to look."""
    mark = error.problem_mark or error.context_mark
    problem = error.problem or str(error)
    context = error.context or ""
    reason, message = Reason.INVALID_YAML, f"not valid YAML: {problem}"
    here = "" if mark is None else text[mark.index : mark.index + 1]
    if "cannot start any token" in problem:
        if here == "\t":
            reason, message = Reason.TAB, "a tab stands where YAML allows only spaces"
        else:
            message = f"text must not begin with {here!r} without quotes"
    elif "tab character" in problem:
        reason, message = Reason.TAB, "a tab stands where YAML allows only spaces"
    elif "quoted scalar" in context and "end of stream" in problem:
        mark = error.context_mark or mark
        reason, message = Reason.UNCLOSED_QUOTE, "the quote that opens here is never closed"
    elif "parsing a flow" in context and error.context_mark is not None:
        mark = error.context_mark
        reason = Reason.UNCLOSED_BRACKET
        bracket = text[mark.index : mark.index + 1]
        message = f"the {bracket!r} that opens here is not closed, or a comma is missing in it"
    elif "mapping values are not allowed" in problem:
        reason = Reason.BARE_COLON
        message = "a second ': ' on one line; text that holds one must stand in quotes"
    elif "undefined alias" in problem:
        reason, message = Reason.UNKNOWN_ALIAS, problem
    elif context:
        message = f"not valid YAML: {problem} {context}"
    return ReadError(
        reason,
        message,
        # counted here: to libyaml a lone carriage return and U+2028 end a line too
        line=None if mark is None else 2 + text.count("\n", 0, mark.index),
        column=None if mark is None else mark.index - text.rfind("\n", 0, mark.index),
        source=source,
    )

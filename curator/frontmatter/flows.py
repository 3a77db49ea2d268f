"""Putting an entry into a flow collection `[a, b]` or `{k: v}`, and taking one out, with one comma."""

from __future__ import annotations

from curator.frontmatter.patches import Patch
from curator.frontmatter.syntax import Node, Tree

Span = tuple[int, int]


def spans_of(tree: Tree, node: Node) -> list[Span]:
    """Where each entry of a flow collection begins and ends, without its comma."""
    if node.items:
        return [(item.start, item.end) for item in node.items]
    return [(tree.key_start(key), max(key.end, value.end)) for key, value in node.pairs]


def insertion(tree: Tree, node: Node, index: int, text: str, comma: str = ", ") -> list[Patch]:
    """The patches that make `text` entry `index` of the flow collection `node`; `comma` stands between
    entries of one line."""
    spans = spans_of(tree, node)
    if not spans:
        return [Patch(node.content + 1, node.content + 1, text)]
    if index == 0:
        start = spans[0][0]
        if _own_line(tree, node, 0, spans):
            at = tree.line_start(start)
            return [Patch(at, at, tree.text[at:start] + text + "," + tree.line_break(start))]
        return [Patch(start, start, f"{text}{comma}")]
    start, end = spans[index - 1]
    if not _own_line(tree, node, index - 1, spans):
        return [Patch(end, end, f"{_blank(tree, end)}{comma}{text}")]
    margin = tree.text[tree.line_start(start) : start]
    place = _comma(tree, node, index - 1, spans)
    line_end = tree.line_end(end if place is None else place)
    added = Patch(line_end, line_end, margin + text + ("" if place is None else ",") + tree.line_break(end))
    return [added] if place is not None else [Patch(end, end, _blank(tree, end) + ","), added]


def removal(tree: Tree, node: Node, index: int) -> tuple[list[Patch], list[Span]]:
    """The patches that take entry `index` out, and the spans whose comments go with it."""
    spans = spans_of(tree, node)
    start, end = spans[index]
    if _own_line(tree, node, index, spans):
        comma = _comma(tree, node, index, spans)
        cut = (tree.line_start(start), tree.line_end(end if comma is None else comma))
        patches = [Patch(*cut, "")]
        if comma is None and index > 0:
            before = _comma(tree, node, index - 1, spans)
            assert before is not None
            patches.insert(0, Patch(before, before + 1, ""))
        return patches, [cut]
    if index + 1 < len(spans):
        return [Patch(start, spans[index + 1][0], "")], []
    if index > 0:
        before = spans[index - 1][1]
        return [Patch(before, end, _blank(tree, before))], []
    comma = _comma(tree, node, index, spans)
    return [Patch(start, end if comma is None else comma + 1, "")], []


def reordering(tree: Tree, node: Node, order: list[int]) -> list[Patch]:
    """The patches that put item `order[n]` of the flow sequence `node` at position n."""
    sources = [tree.text[item.start : item.end] for item in node.items]
    return [
        Patch(item.start, item.end, sources[old])
        for item, new, old in zip(node.items, range(len(order)), order, strict=True)
        if new != old
    ]


def _blank(tree: Tree, end: int) -> str:
    """What must stand between an entry's end and the next indicator: libyaml takes `k:,` for one word."""
    return " " if tree.text[end - 1] == ":" else ""


def _comma(tree: Tree, node: Node, index: int, spans: list[Span]) -> int | None:
    stop = spans[index + 1][0] if index + 1 < len(spans) else node.end
    return tree.tokens.first(tree.tokens.commas, spans[index][1], stop)


def _own_line(tree: Tree, node: Node, index: int, spans: list[Span]) -> bool:
    """Whether an entry has its lines for itself: nothing but its comma and a comment beside it."""
    start, end = spans[index]
    if tree.text[tree.line_start(start) : start].strip():
        return False
    comma = _comma(tree, node, index, spans)
    line_end = tree.line_end(end if comma is None else comma)
    following = spans[index + 1][0] if index + 1 < len(spans) else node.end - 1
    return following >= line_end

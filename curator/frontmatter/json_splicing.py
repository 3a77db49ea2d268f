"""A step -> the smallest change of JSON text that makes it, written as its surroundings are."""

from __future__ import annotations

import json
import math
import re
from functools import cached_property
from itertools import pairwise

from curator.frontmatter import flows
from curator.frontmatter.edits import Insert, Rename, Set
from curator.frontmatter.errors import EditRefused, Reason
from curator.frontmatter.mappings import position_of
from curator.frontmatter.meaning import meaning_of_value
from curator.frontmatter.patches import Change, Patch, edited
from curator.frontmatter.places import Place
from curator.frontmatter.splices import Splices
from curator.frontmatter.syntax import Kind, Node, Tree
from curator.frontmatter.values import Path, Timestamp, Value

_ESCAPED = re.compile(r"\\u[0-9a-fA-F]{4}")


class JsonSplicer(Splices[Tree]):
    """The changes of one JSON text."""

    # ------------------------------------------------------------------ the manner of the text

    @cached_property
    def _ascii(self) -> bool:
        """Whether the file writes other letters as escapes."""
        return self.tree.text.isascii() and _ESCAPED.search(self.tree.text) is not None

    @cached_property
    def _slash(self) -> bool:
        """Whether the file writes a slash as an escape, as PHP does."""
        return "\\/" in self.tree.text

    @cached_property
    def _colon(self) -> str:
        """What stands between a key and its value."""
        for node in self._collections:
            for key, value in node.pairs:
                between = self.tree.text[key.end : value.start]
                if "\n" not in between:
                    return between
        return ": "

    @cached_property
    def _comma(self) -> str:
        """What stands between two entries in one line."""
        for node in self._collections:
            spans = flows.spans_of(self.tree, node)
            for (_, end), (start, _) in pairwise(spans):
                between = self.tree.text[end:start]
                if "\n" not in between:
                    return between
        return ", " if self._colon.endswith(" ") else ","

    @cached_property
    def _collections(self) -> list[Node]:
        """All objects and lists, each before what is in it."""
        found: list[Node] = []
        waiting = [self.tree.root] if self.tree.root else []
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting += reversed([one for one in node.children if one.kind is not Kind.SCALAR])
        return found

    @cached_property
    def _step(self) -> str:
        """What a level is indented by; "" where the first entry of the file stands beside its brace."""
        root = self.tree.root
        assert root is not None
        if not root.pairs:
            return "  "
        first = root.pairs[0][0].start
        margin = self.tree.text[self.tree.line_start(first) : first]
        return margin if "\n" in self.tree.text[:first] and not margin.strip() else ""

    @cached_property
    def _lists_in_lines(self) -> bool:
        """Whether plain lists have a line for each item, as far as the file tells."""
        for node in self._collections:
            if node.items and all(item.kind is Kind.SCALAR for item in node.items):
                return "\n" in self.tree.text[node.start : node.items[0].start]
        return True

    def _shown(self, value: Value, margin: str | None) -> str:
        """`value` as JSON; `margin` is that of its line, None in a collection that is written in one line."""
        if isinstance(value, dict | list) and value and margin is not None and self._step:
            plain = isinstance(value, list) and not any(isinstance(item, dict | list) for item in value)
            if not plain or self._lists_in_lines:
                return self._in_lines(value, margin)
        if isinstance(value, dict):
            return "{" + self._comma.join(self._pair(*pair, None) for pair in value.items()) + "}"
        if isinstance(value, list):
            return "[" + self._comma.join(self._shown(item, None) for item in value) + "]"
        if isinstance(value, float) and not math.isfinite(value):
            raise EditRefused(Reason.UNWRITABLE, "JSON has no number that is infinite or none")
        surrogates = isinstance(value, str) and any("\ud800" <= sign <= "\udfff" for sign in value)
        shown = json.dumps(value, ensure_ascii=self._ascii or surrogates)
        return shown.replace("/", "\\/") if self._slash else shown

    def _pair(self, key: str, value: Value, margin: str | None) -> str:
        return f"{self._shown(key, None)}{self._colon}{self._shown(value, margin)}"

    def _in_lines(self, value: dict[str, Value] | list[Value], margin: str) -> str:
        inner = margin + self._step
        if isinstance(value, dict):
            entries = [self._pair(*pair, inner) for pair in value.items()]
        else:
            entries = [self._shown(item, inner) for item in value]
        lines = f",{self.line_break}".join(inner + entry for entry in entries)
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        return f"{opening}{self.line_break}{lines}{self.line_break}{margin}{closing}"

    def _margin(self, at: int) -> str:
        """The blanks that the line of `at` begins with."""
        line = self.tree.text[self.tree.line_start(at) : at]
        return line[: len(line) - len(line.lstrip(" \t"))]

    def _inner_margin(self, node: Node) -> str | None:
        """The margin of the entries of `node`; None where they stand in its line."""
        spans = flows.spans_of(self.tree, node)
        if not spans:
            return self._margin(node.start) + self._step if self._step else None
        start = spans[0][0]
        return self._margin(start) if "\n" in self.tree.text[node.start : start] else None

    # ------------------------------------------------------------------ steps

    def _replacement(self, place: Place, step: Set) -> Change:
        value = plain(step.value)
        margin = None if place.parent is None else self._inner_margin(place.parent)
        text = step.spelling or self._shown(value, margin)
        patch = Patch(place.node.start, place.node.end, text)
        return Change((patch,), edited(self.meaning, place.trail, lambda _: meaning_of_value(value)))

    def _new_key(self, step: Set) -> Change:
        name = step.path[-1]
        assert isinstance(name, str)
        parent = self._place(step.path[:-1])
        value = plain(step.value)
        position = position_of(self.finder, parent.node, name, step, self.values, self.order)
        shown = step.spelling or self._shown(value, self._inner_margin(parent.node))
        patches = self._added(parent.node, position, f"{self._shown(name, None)}{self._colon}{shown}")
        pair = [meaning_of_value(name), meaning_of_value(value)]
        return self._changed(parent, patches, lambda pairs: pairs.insert(position, pair))

    def _insertion(self, place: Place, index: int, step: Insert) -> Change:
        value = plain(step.value)
        shown = step.spelling or self._shown(value, self._inner_margin(place.node))
        patches = self._added(place.node, index, shown)
        return self._changed(place, patches, lambda items: items.insert(index, meaning_of_value(value)))

    def _added(self, node: Node, index: int, entry: str) -> list[Patch]:
        if node.pairs or node.items:
            return flows.insertion(self.tree, node, index, entry, self._comma)
        margin = self._inner_margin(node)
        if margin is None:
            return [Patch(node.start + 1, node.end - 1, entry)]
        outer = self._margin(node.start)
        text = f"{self.line_break}{margin}{entry}{self.line_break}{outer}"
        return [Patch(node.start + 1, node.end - 1, text)]

    def _removal(self, path: Path) -> Change:
        place, parent = self._place(path), self._place(path[:-1])
        assert place.parent is not None
        if len(flows.spans_of(self.tree, place.parent)) == 1:
            patches = [Patch(place.parent.start + 1, place.parent.end - 1, "")]
        else:
            patches, _ = flows.removal(self.tree, place.parent, place.position)
        return self._changed(parent, patches, lambda children: children.pop(place.position))

    def _renaming(self, step: Rename) -> Change:
        place, parent = self._place(step.path), self._place(step.path[:-1])
        assert place.key is not None
        name = meaning_of_value(step.name)
        patch = Patch(place.key.start, place.key.end, step.spelling or self._shown(step.name, None))
        at = place.position
        return self._changed(parent, [patch], lambda pairs: pairs.__setitem__(at, [name, pairs[at][1]]))

    def _reordering(self, place: Place, order: list[int]) -> Change:
        return self._reordered(place, flows.reordering(self.tree, place.node, order), order)


def plain(value: Value) -> Value:
    """The value as JSON has it: a date is a text."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, Timestamp) else value

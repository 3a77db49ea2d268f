"""Changing a block mapping: a key's whole lines in, or out, and where among the others a new key goes."""

from __future__ import annotations

from curator.frontmatter.edits import KeyOrder, Set
from curator.frontmatter.errors import Reason
from curator.frontmatter.patches import Patch
from curator.frontmatter.places import Finder
from curator.frontmatter.rendering import Habits
from curator.frontmatter.syntax import Node, key_text
from curator.frontmatter.values import Path, Value, value_at


class BlockMapping:
    """One mapping written in lines."""

    def __init__(self, finder: Finder, node: Node) -> None:
        self.finder = finder
        self.tree = finder.tree
        self.node = node

    def insertion(self, habits: Habits, position: int, name: str, step: Set) -> Patch:
        """The patch that makes `name`, with the value of `step`, the key at `position`."""
        if position == 0:
            return self._before_first(habits, name, step)
        return self._behind(habits, position - 1, name, step)

    def removal(self, position: int) -> tuple[list[Patch], list[tuple[int, int]]]:
        """The patches that take one key out of several, and the spans whose comments go with it."""
        key, value = self.node.pairs[position]
        start = self.tree.key_start(key)
        line = self.tree.line_start(start)
        if self.tree.text[line:start].strip(" "):
            if position + 1 == len(self.node.pairs):
                raise self.finder.odd_line_break(start)
            # `- key: value`: the next key takes its place behind the dash.
            following = self.tree.key_start(self.node.pairs[position + 1][0])
            return [Patch(start, following, "")], []
        end = self.tree.line_end(max(key.end, value.end))
        return [Patch(line, end, "")], [(line, end)]

    def _before_first(self, habits: Habits, name: str, step: Set) -> Patch:
        first = self.tree.key_start(self.node.pairs[0][0])
        column = self.tree.column(first)
        line_break = self.tree.line_break(first)
        lines = habits.entry(name, step.value, column, step.spelling)
        line = self.tree.line_start(first)
        if self.tree.text[line:first].strip(" "):
            text = line_break.join(lines)[column:] + line_break + " " * column
            return Patch(first, first, text)
        return Patch(line, line, "".join(text + line_break for text in lines))

    def _behind(self, habits: Habits, position: int, name: str, step: Set) -> Patch:
        key, value = self.node.pairs[position]
        column = self.tree.column(self.tree.key_start(self.node.pairs[0][0]))
        end = max(key.end, value.end)
        line_break = self.tree.line_break(end)
        at = self.tree.line_end(end)
        lines = habits.entry(name, step.value, column, step.spelling)
        if step.below is not None:
            at = self._skip(at, step.below)
        elif len(lines) > 1 and self.node is self.tree.root and self._paragraphs():
            lines.insert(0, "")
            if at < len(self.tree.text) and self.tree.text[at : self.tree.line_end(at)].strip():
                lines.append("")
        return Patch(at, at, "".join(line + line_break for line in lines))

    def _skip(self, at: int, count: int) -> int:
        """Behind up to `count` lines from `at` that are blank or comments."""
        for _ in range(count):
            end = self.tree.line_end(at)
            if self.tree.text[at:end].strip()[:1] not in ("", "#"):
                break
            at = end
        return at

    def _paragraphs(self) -> bool:
        """Whether most block collections at the top stand in a paragraph of their own."""
        blocks = [key for key, value in self.node.pairs if value.style == "block"]
        apart = 0
        for key in blocks:
            line = self.tree.line_start(key.start)
            apart += line > 0 and not self.tree.text[self.tree.line_start(line - 1) : line].strip()
        return 0 < len(blocks) < 2 * apart


def position_of(
    finder: Finder, mapping: Node, name: str, step: Set, values: dict[str, Value], order: KeyOrder
) -> int:
    """Where among a mapping's keys an absent one goes: its neighbour's side, else by the key order,
    else where the same key stands in a sibling entry, else last."""
    present = [key_text(key, finder.tree.text) for key, _ in mapping.pairs]
    neighbour = step.after if step.after is not None else step.before
    if neighbour is not None:
        if neighbour not in present:
            raise finder.refusal(Reason.NO_SUCH_PATH, f"there is no key {neighbour} to stand beside")
        return present.index(neighbour) + (step.after is not None)
    kinds = tuple(part for part in step.path[:-1] if isinstance(part, str))
    for known in (order.get(kinds, ()), _sibling_order(values, step.path, name)):
        if name in known:
            at = list(known).index(name)
            for before in reversed(known[:at]):
                if before in present:
                    return len(present) - present[::-1].index(before)
            for after in known[at + 1 :]:
                if after in present:
                    return present.index(after)
    return len(present)


def _sibling_order(values: dict[str, Value], path: Path, name: str) -> list[str]:
    """The keys of the first other entry of the same list that has this key."""
    at = next((at for at in range(len(path) - 2, -1, -1) if isinstance(path[at], int)), None)
    entries = None if at is None else value_at(values, path[:at])
    if at is None or not isinstance(entries, list):
        return []
    for entry in entries:
        sibling = value_at(entry, path[at + 1 : -1])
        if isinstance(sibling, dict) and name in sibling:
            return list(sibling)
    return []

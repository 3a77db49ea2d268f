"""Changing a block sequence: whole lines in, whole lines out, whole item blocks moved."""

from __future__ import annotations

from curator.frontmatter.errors import Reason
from curator.frontmatter.patches import Patch
from curator.frontmatter.places import Finder, Place
from curator.frontmatter.rendering import Habits
from curator.frontmatter.syntax import Node, Tree
from curator.frontmatter.values import Value


class BlockSequence:
    """One sequence written with dashes."""

    def __init__(self, tree: Tree, finder: Finder, node: Node) -> None:
        self.tree = tree
        self.finder = finder
        self.node = node
        self.dashes: list[int] = []
        for item in node.items:
            dash = tree.tokens.last_before(tree.tokens.dashes, item.start)
            assert dash is not None
            self.dashes.append(dash)

    def _end(self, index: int) -> int:
        """Behind the last line of an item."""
        return self.tree.line_end(max(self.dashes[index] + 1, self.node.items[index].end))

    def _own_line(self, index: int) -> bool:
        dash = self.dashes[index]
        return not self.tree.text[self.tree.line_start(dash) : dash].strip(" ")

    def _gap(self, index: int) -> int:
        """Blanks behind the dash of the nearest item that has its text beside it."""
        for at in sorted(range(len(self.dashes)), key=lambda at: abs(at - index)):
            blanks = self.tree.text[self.dashes[at] + 1 : self.node.items[at].start]
            if blanks and not blanks.strip(" "):
                return len(blanks)
        return 1

    def insertion(
        self, habits: Habits, index: int, value: Value, style: str | None, spelling: str | None
    ) -> Patch:
        """The patch that makes `value` item `index`; comments above a later item stay with that item."""
        near = max(0, index - 1)
        column = self.tree.column(self.dashes[0])
        lines = habits.item(value, column, self._gap(near), style=style, spelling=spelling)
        if index > 0:
            at = self._end(index - 1)
            line_break = self.tree.line_break(at - 1)
        elif self._own_line(0):
            at = self.tree.line_start(self.dashes[0])
            line_break = self.tree.line_break(at)
        else:
            at = self.dashes[0]
            line_break = self.tree.line_break(at)
            return Patch(at, at, line_break.join(lines)[column:] + line_break + " " * column)
        return Patch(at, at, "".join(line + line_break for line in lines))

    def removal(self, index: int) -> tuple[list[Patch], list[tuple[int, int]]]:
        """The patches that take item `index` out of several, and the spans whose comments go with it."""
        if not self._own_line(index):
            if index + 1 == len(self.dashes):
                raise self.finder.odd_line_break(self.dashes[index])
            return [Patch(self.dashes[index], self.dashes[index + 1], "")], []
        cut = (self.tree.line_start(self.dashes[index]), self._end(index))
        return [Patch(*cut, "")], [cut]

    def reordering(self, order: list[int], place: Place) -> Patch:
        """The patch that puts item `order[n]` at position n, each with the comment lines right above it;
        blank lines between items stay where they are."""
        if not all(map(self._own_line, range(len(order)))):
            return self._nested_reordering(order)
        bound = self._bound(place)
        starts: list[int] = []
        for index in range(len(order)):
            starts.append(self._with_comments(self.dashes[index], bound))
            bound = self._end(index)
        ends = [self._end(index) for index in range(len(order))]
        blocks = [self.tree.text[start:end] for start, end in zip(starts, ends, strict=True)]
        pieces: list[str] = []
        for position, source in enumerate(order):
            pieces.append(blocks[source])
            if position + 1 < len(order):
                pieces.append(self.tree.text[ends[position] : starts[position + 1]])
        return Patch(starts[0], ends[-1], "".join(pieces))

    def _nested_reordering(self, order: list[int]) -> Patch:
        """The same for a list that begins behind another list's dash, where no line is an item's alone."""
        starts = [*self.dashes[1:], self._end(len(order) - 1)]
        ends = [self._end(index) for index in range(len(order))]
        gaps = [self.tree.text[end:start] for end, start in zip(ends, starts, strict=True)]
        if any("#" in gap for gap in gaps):
            raise self.finder.refusal(
                Reason.NESTED_LIST,
                "a list with comments that begins behind another list's dash is not reordered",
                self.node.start,
            )
        blocks = [self.tree.text[start:end] for start, end in zip(self.dashes, ends, strict=True)]
        pieces = [blocks[source] + gap for source, gap in zip(order, gaps, strict=True)]
        return Patch(self.dashes[0], ends[-1], "".join(pieces))

    def _bound(self, place: Place) -> int:
        return 0 if place.indicator is None else self.tree.line_end(place.indicator)

    def _with_comments(self, dash: int, bound: int) -> int:
        start = self.tree.line_start(dash)
        while start > bound:
            above = self.tree.line_start(start - 1)
            if above < bound or not self.tree.text[above:start].lstrip(" ").startswith("#"):
                break
            start = above
        return start

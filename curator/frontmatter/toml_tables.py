"""Where the tables of a TOML text are written: the statements of each, their lines, and their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.frontmatter.syntax import Node
from curator.frontmatter.toml_reading import Statement, TomlTree


@dataclass(frozen=True, slots=True)
class Lines:
    """Whole lines, one after another.

    Attributes:
        first, last: the statements that they begin and end with.
    """

    start: int
    end: int
    first: Statement
    last: Statement


class Tables:
    """The statements of one text by what they write."""

    def __init__(self, tree: TomlTree) -> None:
        self.tree = tree
        self._of: dict[int, list[int]] = {}
        for at, statement in enumerate(tree.statements):
            for node in statement.chain:
                self._of.setdefault(id(node), []).append(at)

    def statements(self, node: Node) -> list[Statement]:
        """All that write a part of `node`."""
        if node is self.tree.root:
            return self.tree.statements
        return [self.tree.statements[at] for at in self._of.get(id(node), ())]

    def header(self, node: Node) -> Statement | None:
        """The header of a table; None for one that has none of its own."""
        return next((one for one in self.statements(node) if one.header and one.own is node), None)

    def pairs(self, node: Node) -> list[Statement]:
        """The statements that stand under the header of `node`, or above all headers for the root."""
        header = self.header(node)
        if node is not self.tree.root and header is None:
            return []
        after = self.tree.statements.index(header) + 1 if header is not None else 0
        found: list[Statement] = []
        for statement in self.tree.statements[after:]:
            if statement.header:
                break
            found.append(statement)
        return found

    def runs(self, node: Node) -> list[Lines]:
        """The lines of `node`: its statements, and what stands between two that follow each other."""
        runs: list[Lines] = []
        places = self._of.get(id(node), [])
        begin = 0
        for at, place in enumerate(places):
            if at + 1 == len(places) or places[at + 1] != place + 1:
                first, last = self.tree.statements[places[begin]], self.tree.statements[place]
                runs.append(Lines(first.start, last.end, first, last))
                begin = at + 1
        return runs

    def cut(self, lines: Lines) -> tuple[int, int]:
        """What goes with these lines: of a table that stands apart also the blank line before it."""
        text = self.tree.text
        start, end = lines.start, lines.end
        if lines.first.header and start:
            above = self.tree.line_start(start - 1)
            blank = not text[above:start].strip()
            apart = end == len(text) or not text[end : self.tree.line_end(end)].strip()
            if blank and apart:
                start = above
        return start, end

    def with_comments(self, start: int) -> int:
        """Where the comments begin that stand right above the line at `start`."""
        while start:
            above = self.tree.line_start(start - 1)
            if not self.tree.text[above:start].lstrip(" \t").startswith("#"):
                break
            start = above
        return start

    def names(self, statement: Statement, node: Node) -> list[str]:
        """The names of the tables on the way to `node`, itself included, as `statement` goes it."""
        way = statement.chain[: statement.chain.index(node) + 1]
        names: list[str] = []
        parent = self.tree.root
        for one in way:
            assert parent is not None
            name = next((key.text for key, value in parent.pairs if value is one), None)
            if name is not None:  # an item of a list of tables has none
                names.append(name)
            parent = one
        return names


def positions(pairs: Sequence[tuple[Node, Node]], at: int) -> int:
    """How many of the pairs the text names before `at`."""
    return sum(key.start < at for key, _ in pairs)

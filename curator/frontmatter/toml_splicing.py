"""A step -> the smallest change of TOML text that makes it, and what the text then means.

A key goes where its siblings are, and that is always above the first header below its table's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from curator.frontmatter import flows
from curator.frontmatter.edits import Insert, Rename, Set
from curator.frontmatter.errors import Reason
from curator.frontmatter.mappings import position_of
from curator.frontmatter.meaning import meaning_of_value
from curator.frontmatter.patches import Change, Patch, edited
from curator.frontmatter.places import Place
from curator.frontmatter.splices import Splices
from curator.frontmatter.syntax import Kind, Node
from curator.frontmatter.toml_reading import Statement, TomlTree
from curator.frontmatter.toml_tables import Tables, positions
from curator.frontmatter.toml_writing import Writer
from curator.frontmatter.values import Path, Value, format_path


class TomlSplicer(Splices[TomlTree]):
    """The changes of one TOML text."""

    @cached_property
    def tables(self) -> Tables:
        """Where the tables stand."""
        return Tables(self.tree)

    @cached_property
    def writer(self) -> Writer:
        """How the file writes things."""
        return Writer(self.tree, self.line_break)

    # ------------------------------------------------------------------ values

    def _replacement(self, place: Place, step: Set) -> Change:
        node, value = place.node, step.value
        if node.style == "block" or (node.kind is Kind.MAPPING and not self._bracketed(node)):
            return self._in_place_of_table(place, step)
        style = node.style if node.kind is Kind.SCALAR else None
        text = step.spelling or self.writer.value(value, style)
        emptied = node.kind is not Kind.SCALAR and value in ({}, [])
        cut = ((node.start, node.end),) if emptied else ()
        new = meaning_of_value(value)
        return Change(
            (Patch(node.start, node.end, text),), edited(self.meaning, place.trail, lambda _: new), cut
        )

    def _in_place_of_table(self, place: Place, step: Set) -> Change:
        """What was written under headers, or with dots, becomes one value."""
        node = place.node
        header = self.tables.header(node) if node.kind is Kind.MAPPING else None
        if header is not None and not node.pairs and isinstance(step.value, dict):
            lines = "".join(self._line("", key, item) for key, item in step.value.items())
            patch = Patch(header.end, header.end, lines)
            new = meaning_of_value(step.value)
            return Change((patch,), edited(self.meaning, place.trail, lambda _: new))
        if header is not None and step.value == {}:
            kept = [self.tables.runs(value) for _, value in node.pairs]
            cuts = tuple(self.tables.cut(lines) for runs in kept for lines in runs)
            patches = [Patch(start, end, "") for start, end in cuts]
            return self._changed(place, patches, list.clear, cuts)
        if place.key is None or place.in_flow or place.parent is None:
            raise self.finder.refusal(
                Reason.SCATTERED, f"{format_path(place.path)} is a table, and stays one", node.start
            )
        cuts = tuple(self.tables.cut(lines) for lines in self.tables.runs(node))
        removed = [Patch(start, end, "") for start, end in cuts]
        name = str(place.path[-1])
        parent = self._place(place.path[:-1])
        near = place.parent.pairs[: place.position]
        added = self._key_line(place.parent, near, name, step.value, step.spelling, None, without=node)
        before = [pair for pair in place.parent.pairs if pair[1] is not node]
        target = positions(before, added.start)
        pair = [meaning_of_value(name), meaning_of_value(step.value)]

        def edit(pairs: list[Any]) -> None:
            del pairs[place.position]
            pairs.insert(target, pair)

        gone = cuts if step.value in ({}, []) else ()
        for start, end in cuts:
            if start < added.start < end:
                added = Patch(start, start, added.text)
        return self._changed(parent, [added, *removed], edit, gone)

    # ------------------------------------------------------------------ keys

    def _new_key(self, step: Set) -> Change:
        name = step.path[-1]
        assert isinstance(name, str)
        parent = self._place(step.path[:-1])
        node = parent.node
        position = position_of(self.finder, node, name, step, self.values, self.order)
        if node.style == "flow":
            self._check_brackets(node)
            shown = step.spelling or self.writer.value(step.value)
            if node.pairs:
                patches = flows.insertion(self.tree, node, position, f"{self.writer.key(name)} = {shown}")
            else:
                patches = [Patch(node.start, node.end, f"{{ {self.writer.key(name)} = {shown} }}")]
        elif self._as_table(node, step):
            position = len(node.pairs)
            patches = [self._tables_behind(node, name, step.value)]
        else:
            patches = [
                self._key_line(node, node.pairs[:position], name, step.value, step.spelling, step.below)
            ]
            position = positions(node.pairs, patches[0].start)
        pair = [meaning_of_value(name), meaning_of_value(step.value)]
        return self._changed(parent, patches, lambda pairs: pairs.insert(position, pair))

    def _as_table(self, parent: Node, step: Set) -> bool:
        """Whether a new value is written under a header: a group, or a list of groups, not within a list."""
        value = step.value
        if step.spelling is not None or not value or any(isinstance(part, int) for part in step.path):
            return False
        groups = isinstance(value, dict) or (
            isinstance(value, list) and all(isinstance(item, dict) and item for item in value)
        )
        return groups and (parent is self.tree.root or self.tables.header(parent) is not None)

    def _tables_behind(self, parent: Node, name: str, value: Value) -> Patch:
        """`value` as one or more tables, behind all that is in `parent`."""
        statements = self.tables.statements(parent)
        at = statements[-1].end if statements else len(self.tree.text)
        names = [name]
        if parent is not self.tree.root:
            names = [*self.tables.names(statements[0], parent), name]
        listed = isinstance(value, list)
        blocks = [
            self._block(names, item, listed=listed)
            for item in (value if isinstance(value, list) else [value])
        ]
        text = self.line_break.join(blocks)
        before = self.line_break if at else ""
        after = self.line_break if self.tree.text[at : self.tree.line_end(at)].strip() else ""
        return Patch(at, at, before + text + after)

    def _block(self, names: list[str], value: Value, *, listed: bool) -> str:
        assert isinstance(value, dict)
        opening, closing = ("[[", "]]") if listed else ("[", "]")
        lines = [self._line("", key, item) for key, item in value.items()]
        return f"{opening}{self.writer.keys(names)}{closing}{self.line_break}" + "".join(lines)

    def _line(
        self, prefix: str, name: str, value: Value, spelling: str | None = None, sign: str = " = "
    ) -> str:
        shown = self.writer.value(value) if spelling is None else spelling
        return f"{prefix}{self.writer.key(name)}{sign}{shown}{self.line_break}"

    def _key_line(
        self,
        parent: Node,
        before: Sequence[tuple[Node, Node]],
        name: str,
        value: Value,
        spelling: str | None,
        below: int | None,
        without: Node | None = None,
    ) -> Patch:
        """The patch that writes a key of `parent` in a line, behind the last of `before` that has one."""
        header = self.tables.header(parent)
        if parent is not self.tree.root and header is None:
            return self._among_dotted(parent, before, name, value, spelling, without)
        written = [one for one in self.tables.pairs(parent) if without is None or without not in one.chain]
        near = {id(node) for _, node in before}
        above = next((one for one in reversed(written) if any(id(node) in near for node in one.chain)), None)
        sign = self._sign(written)
        if above is not None:
            at = above.end if below is None else self._skip(above.end, below)
            return Patch(at, at, self._line(self._indent(above), name, value, spelling, sign))
        if header is not None:
            indent = self._indent(written[0]) if written else ""
            return Patch(header.end, header.end, self._line(indent, name, value, spelling, sign))
        if written:
            at = written[0].start
            return Patch(at, at, self._line(self._indent(written[0]), name, value, spelling, sign))
        follows = self.tree.text[: self.tree.line_end(0)].strip()
        return Patch(0, 0, self._line("", name, value, spelling) + (self.line_break if follows else ""))

    def _among_dotted(
        self,
        parent: Node,
        before: Sequence[tuple[Node, Node]],
        name: str,
        value: Value,
        spelling: str | None,
        without: Node | None,
    ) -> Patch:
        """The same in a table that has no header of its own: `a.b = 1`, or `[a.b]` without `[a]`."""
        statements = self.tables.statements(parent)
        dotted = [one for one in statements if not one.header and self._wrote(one, parent)]
        if dotted:
            near = {id(node) for _, node in before}
            followed = [one for one in dotted if any(id(node) in near for node in one.chain)]
            model = followed[-1] if followed else dotted[0]
            token = next(token for token in model.tokens if token[0] is parent)
            prefix = self.tree.text[model.start : token[2]] + "."
            at = model.end if followed else model.start
            sign = self._sign([one for one in dotted if one.own is not without])
            return Patch(at, at, self._line(prefix, name, value, spelling, sign))
        first = statements[0]
        at = self.tables.with_comments(first.start)
        line = f"[{self.writer.keys(self.tables.names(first, parent))}]{self.line_break}"
        return Patch(at, at, line + self._line("", name, value, spelling) + self.line_break)

    @staticmethod
    def _wrote(statement: Statement, node: Node) -> bool:
        return any(token[0] is node for token in statement.tokens)

    def _indent(self, statement: Statement) -> str:
        return self.tree.text[statement.start : statement.tokens[0][1]]

    def _sign(self, statements: list[Statement]) -> str:
        """The equals sign with its blanks, where it is not aligned with others."""
        for one in statements:
            between = self.tree.text[one.tokens[-1][2] : one.own.start]
            if between.strip(" ") == "=" and len(between) <= 3:
                return between
        return " = "

    def _skip(self, at: int, count: int) -> int:
        """Behind up to `count` lines from `at` that are blank or comments."""
        for _ in range(count):
            end = self.tree.line_end(at)
            if self.tree.text[at:end].strip()[:1] not in ("", "#"):
                break
            at = end
        return at

    def _removal(self, path: Path) -> Change:
        place = self._place(path)
        parent_node = place.parent
        assert parent_node is not None
        parent = self._place(path[:-1])
        if parent_node.style == "flow":
            self._check_brackets(parent_node)
            patches, spans = flows.removal(self.tree, parent_node, place.position)
            return self._changed(parent, patches, lambda all_: all_.pop(place.position), tuple(spans))
        siblings = len(parent_node.items) or len(parent_node.pairs)
        bare = parent_node is not self.tree.root and self.tables.header(parent_node) is None
        if siblings == 1 and bare:
            empty: Value = [] if parent_node.items else {}
            return self._in_place_of_table(parent, Set(parent.path, empty))
        cuts = tuple(self.tables.cut(lines) for lines in self.tables.runs(place.node))
        patches = [Patch(start, end, "") for start, end in cuts]
        return self._changed(parent, patches, lambda all_: all_.pop(place.position), cuts)

    def _renaming(self, step: Rename) -> Change:
        place = self._place(step.path)
        parent = self._place(step.path[:-1])
        assert place.key is not None
        shown = step.spelling or self.writer.key(step.name)
        spans = {
            (start, end)
            for one in self.tables.statements(place.node)
            for node, start, end in one.tokens
            if node is place.node
        }
        spans.add((place.key.start, place.key.end))
        name, at = meaning_of_value(step.name), place.position
        patches = [Patch(start, end, shown) for start, end in sorted(spans)]
        return self._changed(parent, patches, lambda pairs: pairs.__setitem__(at, [name, pairs[at][1]]))

    # ------------------------------------------------------------------ lists

    def _insertion(self, place: Place, index: int, step: Insert) -> Change:
        node = place.node
        if node.style == "flow":
            near = node.items[min(index, len(node.items) - 1)]
            style = near.style if near.kind is Kind.SCALAR and near.style in ("'", '"') else None
            text = step.spelling or self.writer.value(step.value, style)
            patches = flows.insertion(self.tree, node, index, text)
        else:
            patches = [self._new_table(place, index, step.value)]
        new = meaning_of_value(step.value)
        return self._changed(place, patches, lambda items: items.insert(index, new))

    def _new_table(self, place: Place, index: int, value: Value) -> Patch:
        node = place.node
        if not isinstance(value, dict):
            raise self.finder.refusal(
                Reason.NOT_A_LIST,
                f"{format_path(place.path)} is a list of tables: another one can be added, no single value",
                node.start,
            )
        header = self.tables.header(node.items[0])
        assert header is not None
        block = self._block(self.tables.names(header, node), value, listed=True)
        if index < len(node.items):
            at = self.tables.with_comments(self._block_lines(node.items[index])[0])
            return Patch(at, at, block + self.line_break)
        at = self.tables.statements(node.items[-1])[-1].end
        after = self.line_break if self.tree.text[at : self.tree.line_end(at)].strip() else ""
        return Patch(at, at, self.line_break + block + after)

    def _block_lines(self, item: Node) -> tuple[int, int]:
        """The lines of a table in a list, which must stand in one piece."""
        runs = self.tables.runs(item)
        if len(runs) != 1:
            raise self.finder.refusal(
                Reason.SCATTERED, "a table of the list is written in several places", item.start
            )
        return runs[0].start, runs[0].end

    def _reordering(self, place: Place, order: list[int]) -> Change:
        node = place.node
        if node.style == "flow":
            patches = flows.reordering(self.tree, node, order)
        else:
            spans = [self._block_lines(item) for item in node.items]
            spans = [(self.tables.with_comments(start), end) for start, end in spans]
            texts = [self.tree.text[start:end] for start, end in spans]
            patches = [Patch(*spans[at], texts[old]) for at, old in enumerate(order) if at != old]
        return self._reordered(place, patches, order)

    # ------------------------------------------------------------------

    def _bracketed(self, node: Node) -> bool:
        return self.tree.text[node.start : node.start + 1] in ("[", "{")

    def _check_brackets(self, node: Node) -> None:
        """`{ a.b = 1 }` holds a table without braces of its own: nothing can be put beside its one key."""
        if not self._bracketed(node):
            raise self.finder.refusal(
                Reason.BARE_PAIR, "a key with a dot between braces is kept as it is", node.start
            )

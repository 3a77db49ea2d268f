"""Putting one value in the place of another: the old one's style, anchor, tag and comments stay."""

from __future__ import annotations

from curator.frontmatter.errors import Reason
from curator.frontmatter.meaning import Meaning, meaning_of_value, type_name
from curator.frontmatter.patches import Change, Patch, edited
from curator.frontmatter.places import Finder, Place
from curator.frontmatter.rendering import Habits
from curator.frontmatter.scalars import Manner, all_escaped, block_lines, spell
from curator.frontmatter.syntax import Kind, Node, Tree, block_header, block_indent
from curator.frontmatter.values import Timestamp, Value


class Replacer:
    """Replacements in one text."""

    def __init__(self, tree: Tree, meaning: Meaning, finder: Finder, habits: Habits) -> None:
        """`meaning`: of the tree."""
        self.tree = tree
        self.meaning = meaning
        self.finder = finder
        self.habits = habits

    def change(
        self, place: Place, value: Value, spelling: str | None, *, comments_may_go: bool = False
    ) -> Change:
        """The change that makes `value` stand at `place`.

        Raises EditRefused: ANCHOR, TAG, COMMENT, UNWRITABLE.
        """
        node = place.node
        self.finder.check_replaceable(node)
        inline = not isinstance(value, (dict, list)) or not value or self._fits_inline(place, value)
        if spelling is None:
            self._check_tag(node, value)
        if inline or spelling is not None:
            patches = self._inline(place, value, spelling)
        else:
            patches = self._block(place, value)
        emptied = (value == [] and node.kind is Kind.SEQUENCE) or (value == {} and node.kind is Kind.MAPPING)
        gone = comments_may_go or emptied
        cut = tuple((patch.start, patch.end) for patch in patches) if gone else ()
        new = meaning_of_value(value)
        anchor, tag = (None, None) if node.kind is Kind.ALIAS else (node.anchor, node.tag)
        new[-2 if new[0] == "scalar" else 1] = anchor
        new[-1 if new[0] == "scalar" else 2] = tag
        return Change(tuple(patches), edited(self.meaning, place.trail, lambda _: new), cut)

    def _check_tag(self, node: Node, value: Value) -> None:
        if node.tag is None or node.kind is Kind.ALIAS:
            return
        kind = "map" if isinstance(value, dict) else "seq" if isinstance(value, list) else type_name(value)
        wanted = node.tag.rpartition(":")[2]
        if node.tag == "!":
            raise self.finder.refusal(
                Reason.TAG, "the tag ! means a string to some programs and nothing to others", node.start
            )
        if kind != wanted:
            raise self.finder.refusal(
                Reason.TAG,
                f"the value is tagged as {wanted}; another kind of value would contradict it",
                node.start,
            )

    def _fits_inline(self, place: Place, value: Value) -> bool:
        """Whether a collection that is not empty goes in one line: within flow, before an item's comment, or
        for `[]` in a file that has no dashes."""
        node, text = place.node, self.tree.text
        if place.in_flow:
            return True
        if place.key is None and node.style != "block" and not node.block_scalar:
            return bool(text[node.end : self.tree.line_end(node.end)].strip())
        scalars = isinstance(value, list) and not any(isinstance(item, (dict, list)) for item in value)
        return place.node.style == "flow" and scalars and not self.habits.block_lists

    # ------------------------------------------------------------------ in one line

    def _inline(self, place: Place, value: Value, spelling: str | None) -> list[Patch]:
        node, text = place.node, self.tree.text
        if (
            isinstance(value, str)
            and spelling is None
            and node.block_scalar
            and not isinstance(value, Timestamp)
        ):
            block = self._block_scalar(node, value)
            if block is not None:
                return [Patch(node.content, node.end, block)]
        shown = spelling if spelling is not None else self._spelled(place, value)
        if node.kind is Kind.ALIAS:
            return [Patch(node.start, node.end, shown)]
        if node.block_scalar:
            shown += block_header(text, node)[1] if spelling is None else ""
            return [Patch(node.content, node.end, shown)]
        if node.empty:
            return [self._into_nothing(place, shown)] if shown else []
        if node.style == "block" and place.indicator is not None:
            line = self.tree.line_start(node.content)
            if line > place.indicator:
                if node.anchor is not None or node.tag is not None:
                    raise self.finder.refusal(
                        Reason.TAG, "a list or mapping with an anchor or tag stays one", node.start
                    )
                behind = place.indicator + 1
                end = self.tree.line_end(node.end)
                return [Patch(behind, behind, f" {shown}" if shown else ""), Patch(line, end, "")]
        if not shown and place.indicator is not None:
            return [Patch(len(text[: node.content].rstrip(" \t")), node.end, "")]
        return [Patch(node.content, node.end, shown)]

    def _into_nothing(self, place: Place, shown: str) -> Patch:
        at = place.node.content
        before = self.tree.text[at - 1 : at]
        if place.key is not None and place.indicator is None:
            if not place.in_flow:
                raise self.finder.refusal(Reason.EXPLICIT_KEY, "a key without a colon is kept as it is", at)
            return Patch(at, at, f": {shown}")
        blank = "" if before in (" ", "\t") else " "
        after = self.tree.text[at : at + 1]
        return Patch(at, at, blank + shown + (" " if after and after not in " \t\r\n,]}" else ""))

    def _spelled(self, place: Place, value: Value) -> str:
        node = place.node
        key = place.path[-1] if place.path and isinstance(place.path[-1], str) else None
        if isinstance(value, (dict, list)):
            return self.habits.inline(value, key, flow=place.in_flow)
        source = self.tree.text[node.content : node.end]
        if node.kind is Kind.SCALAR and not node.empty:
            style = node.style if node.style in ("'", '"') else ""
            escape = style == '"' and all_escaped(source)
            quote = style or (self.habits.quote if isinstance(value, str) else '"')
            return spell(value, Manner(style, quote, place.in_flow, escape, source))
        if not isinstance(value, str):
            return spell(value, Manner(old=source))
        return spell(value, self.habits.manner(key, flow=place.in_flow))

    # ------------------------------------------------------------------ in several lines

    def _block_scalar(self, node: Node, value: str) -> str | None:
        """The text of a block scalar in the manner of `node`, or None where a block cannot hold `value`."""
        text = self.tree.text
        indicators, comment = block_header(text, node)
        indent = block_indent(text[node.content : node.end], node.text)
        if indent is None:
            return None
        rows = text[node.content : node.end].split("\n")[1:]
        widths = [len(row.rstrip("\r")) - indent for row in rows if row.strip()]
        found = block_lines(value, node.style, max(widths) if len(widths) > 1 else None)
        if found is None:
            return None
        style, lines = found
        digits = "".join(character for character in indicators if character.isdigit())
        keep = "+" if "+" in indicators and value.endswith("\n") else ""
        chomping = keep if value.endswith("\n") else "-"
        line_break = self.tree.line_break(node.content)
        header = style + (digits + chomping if indicators[:1].isdigit() else chomping + digits) + comment
        return line_break.join([header, *((" " * indent + line if line else "") for line in lines)])

    def _block(self, place: Place, value: Value) -> list[Patch]:
        """A collection that is not empty takes the place of a scalar, of nothing, or of another kind."""
        node, tree = place.node, self.tree
        if node.anchor is not None and node.kind is not Kind.ALIAS:
            raise self.finder.refusal(Reason.ANCHOR, "a value with an anchor keeps its kind", node.start)
        if place.indicator is None:
            raise self.finder.refusal(
                Reason.EXPLICIT_KEY, "a key without a colon is kept as it is", node.start
            )
        line_break = tree.line_break(place.indicator)
        if place.key is None:
            column = tree.column(place.indicator)
            gap = max(1, node.start - place.indicator - 1) if not node.empty else self.habits.gap
            inner = column + 1 + gap
            lines = self.habits.block(value, inner)
            return [Patch(place.indicator + 1, node.end, (" " * gap + line_break.join(lines)[inner:]))]
        key = place.path[-1]
        assert isinstance(key, str)
        column = tree.column(place.key.start)
        offset = self.habits.step if isinstance(value, dict) else self.habits.dash_offset
        lines = self.habits.block(value, column + offset, key)
        added = "".join(line + line_break for line in lines)
        behind = place.indicator + 1
        if node.style == "block" and tree.line_start(node.content) > place.indicator:
            start, end = tree.line_start(node.content), tree.line_end(node.end)
            return [Patch(start, end, added)]
        if node.block_scalar:
            comment = block_header(tree.text, node)[1]
            return [Patch(behind, tree.line_end(node.end), comment + line_break + added)]
        line_end = tree.line_end(max(node.end, behind))
        return [Patch(behind, node.end, ""), Patch(line_end, line_end, added)]

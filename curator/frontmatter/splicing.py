"""A step -> the smallest change of the text that makes it, and what the text then means."""

from __future__ import annotations

from functools import cached_property

from curator.frontmatter import flows
from curator.frontmatter.edits import Insert, Rename, Set
from curator.frontmatter.errors import Reason
from curator.frontmatter.mappings import BlockMapping, position_of
from curator.frontmatter.meaning import meaning_of_value
from curator.frontmatter.patches import Change, Patch
from curator.frontmatter.places import Place
from curator.frontmatter.rendering import Habits
from curator.frontmatter.replacing import Replacer
from curator.frontmatter.sequences import BlockSequence
from curator.frontmatter.splices import Splices
from curator.frontmatter.syntax import Kind, Node, Tree
from curator.frontmatter.values import Path, format_path


class Splicer(Splices[Tree]):
    """The changes of one YAML text."""

    @cached_property
    def habits(self) -> Habits:
        """How the file writes things."""
        return Habits(self.tree)

    @cached_property
    def _replacer(self) -> Replacer:
        return Replacer(self.tree, self.meaning, self.finder, self.habits)

    def _replacement(self, place: Place, step: Set) -> Change:
        return self._replacer.change(place, step.value, step.spelling)

    def _list(self, path: Path) -> Place:
        place = self.finder.find(path)
        if place is not None and place.node.kind is Kind.ALIAS:
            raise self.finder.refusal(
                Reason.ALIAS,
                f"{format_path(path)} is *{place.node.text}, which is written elsewhere",
                place.node.start,
            )
        place = super()._list(path)
        if place.node.anchor is not None:
            self.finder.check_replaceable(Node(Kind.SCALAR, place.node.start, 0, 0, anchor=place.node.anchor))
        return place

    def _insertion(self, place: Place, index: int, step: Insert) -> Change:
        node, value, spelling = place.node, step.value, step.spelling
        neighbour = node.items[min(index, len(node.items) - 1)] if index < len(node.items) else node.items[-1]
        style = (
            neighbour.style if neighbour.kind is Kind.SCALAR and neighbour.style in ("", "'", '"') else None
        )
        if neighbour.empty or not isinstance(value, str):
            style = None
        if node.style == "flow":
            text = spelling or self.habits.inline(value, flow=True, style=style)
            patches = flows.insertion(self.tree, node, index, text)
        else:
            patches = [
                BlockSequence(self.tree, self.finder, node).insertion(
                    self.habits, index, value, style, spelling
                )
            ]
        new = meaning_of_value(value)
        return self._changed(place, patches, lambda children: children.insert(index, new))

    def _reordering(self, place: Place, order: list[int]) -> Change:
        node = place.node
        if self.tree.aliases() and self.finder.has_anchors(node):
            raise self.finder.refusal(
                Reason.ANCHOR, "a list with anchors or aliases in it is not reordered", node.start
            )
        if node.style == "flow":
            patches = flows.reordering(self.tree, node, order)
        else:
            patches = [BlockSequence(self.tree, self.finder, node).reordering(order, place)]
        return self._reordered(place, patches, order)

    # ------------------------------------------------------------------ keys

    def _renaming(self, step: Rename) -> Change:
        place, parent_place = self._place(step.path), self._place(step.path[:-1])
        assert place.key is not None
        key = place.key
        if key.kind is not Kind.SCALAR or key.anchor is not None or key.tag is not None or key.empty:
            raise self.finder.refusal(
                Reason.EXPLICIT_KEY,
                "a key with an anchor or a tag is kept as it is",
                key.start,
            )
        parent = parent_place.node
        if parent.anchor is not None:
            self.finder.check_replaceable(Node(Kind.SCALAR, parent.start, 0, 0, anchor=parent.anchor))
        shown = step.spelling or self.habits.key(step.name, flow=True, style=key.style)
        name = meaning_of_value(step.name)
        return self._changed(
            parent_place,
            [Patch(key.start, key.end, shown)],
            lambda pairs: pairs.__setitem__(place.position, [name, pairs[place.position][1]]),
        )

    def _removal(self, path: Path) -> Change:
        place = self.finder.find(path)
        if place is None or place.parent is None:
            raise self.finder.refusal(
                Reason.MERGE_KEY,
                f"{format_path(path)} comes from a merge key (<<), which is written elsewhere",
            )
        self.finder.check_replaceable(place.node)
        if place.key is not None:
            self.finder.check_replaceable(place.key)
        parent_place = self._place(path[:-1])
        parent = place.parent
        siblings = len(parent.items) or len(parent.pairs)
        cut: list[tuple[int, int]] = []
        if parent.style == "flow":
            self._check_brackets(parent)
            patches, cut = flows.removal(self.tree, parent, place.position)
        elif siblings == 1 and parent_place.parent is not None:
            return self._replacer.change(parent_place, {} if parent.pairs else [], None, comments_may_go=True)
        elif place.key is None:
            patches, cut = BlockSequence(self.tree, self.finder, parent).removal(place.position)
        else:
            patches, cut = BlockMapping(self.finder, parent).removal(place.position)
        return self._changed(parent_place, patches, lambda children: children.pop(place.position), tuple(cut))

    def _new_key(self, step: Set) -> Change:
        name = step.path[-1]
        assert isinstance(name, str)
        parent_place = self.finder.find(step.path[:-1])
        if parent_place is None:
            return self._first_key(name, step)
        mapping = parent_place.node
        if mapping.anchor is not None:
            self.finder.check_replaceable(Node(Kind.SCALAR, mapping.start, 0, 0, anchor=mapping.anchor))
        position = position_of(self.finder, mapping, name, step, self.values, self.order)
        if mapping.style == "flow":
            self._check_brackets(mapping)
            shown = step.spelling or self.habits.inline(step.value, name, flow=True)
            text = f"{self.habits.key(name, flow=True)}: {shown}"
            patches = flows.insertion(self.tree, mapping, position, text)
        else:
            patches = [BlockMapping(self.finder, mapping).insertion(self.habits, position, name, step)]
        pair = [meaning_of_value(name), meaning_of_value(step.value)]
        return self._changed(parent_place, patches, lambda children: children.insert(position, pair))

    def _check_brackets(self, node: Node) -> None:
        """`[a: 1]` holds a mapping without braces: nothing can be put beside its one pair."""
        if self.tree.text[node.content] not in "[{":
            raise self.finder.refusal(
                Reason.BARE_PAIR, "a pair without braces in a list is kept as it is", node.start
            )

    def _first_key(self, name: str, step: Set) -> Change:
        at = len(self.tree.text)
        lines = self.habits.entry(name, step.value, 0, step.spelling)
        text = "".join(line + self.line_break for line in lines)
        pair = [meaning_of_value(name), meaning_of_value(step.value)]
        return Change((Patch(at, at, text),), ["map", None, None, [pair]])

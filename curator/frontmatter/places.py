"""Finds the place of a path in a tree for an edit, and refuses by name where an edit would reach further
than its path: through aliases, anchors in use, repeated and explicit keys."""

from __future__ import annotations

from dataclasses import dataclass

from curator.frontmatter.errors import EditRefused, Reason
from curator.frontmatter.patches import Trail
from curator.frontmatter.syntax import Kind, Node, Tree, key_text
from curator.frontmatter.values import Path, format_path


@dataclass(frozen=True, slots=True)
class Place:
    """A node to be edited.

    Attributes:
        key: its key, if it is a mapping's value.
        parent: the collection that it is in; None for the root.
        position: of its pair or item in the parent.
        trail: from the root to it.
        in_flow: whether it stands in a flow collection.
        indicator: where its colon or dash stands; None for the root and in flow where there is none.
    """

    path: Path
    node: Node
    key: Node | None
    parent: Node | None
    position: int
    trail: Trail
    in_flow: bool
    indicator: int | None


class Finder:
    """Places in one tree."""

    def __init__(self, tree: Tree, source: str = "") -> None:
        self.tree = tree
        self.source = source
        self._aliases = tree.aliases()

    def refusal(self, reason: Reason, message: str, at: int | None = None) -> EditRefused:
        """An error that names the line of `at`, to be raised."""
        line = None if at is None else self.tree.line(at)
        return EditRefused(reason, message, line=line, source=self.source)

    def odd_line_break(self, at: int) -> EditRefused:
        """The refusal where YAML ends a line and no editor does: at U+0085, U+2028, U+2029 or a lone CR."""
        return self.refusal(
            Reason.LINE_BREAK, "an unusual line break parts this from the text before it in its line", at
        )

    def find(self, path: Path) -> Place | None:
        """The place of `path`, or None where its last part, or a part before it, is absent.

        Raises EditRefused: DUPLICATE_KEY, ALIAS, ANCHOR, NOT_A_MAPPING, NOT_A_LIST.
        """
        root = self.tree.root
        if root is None:
            return None
        place = Place((), root, None, None, 0, (), False, None)
        for depth, part in enumerate(path):
            self._check_way(place, path)
            if place.node.empty or self._null(place.node):
                return None
            found = self._step(place, part, path[: depth + 1])
            if found is None:
                return None
            place = found
        return place

    def _null(self, node: Node) -> bool:
        return node.kind is Kind.SCALAR and node.style == "" and node.text in ("~", "null", "Null", "NULL")

    def _step(self, place: Place, part: str | int, path: Path) -> Place | None:
        node, text = place.node, self.tree.text
        in_flow = place.in_flow or node.style == "flow"
        if isinstance(part, int):
            if node.kind is not Kind.SEQUENCE:
                raise self.refusal(
                    Reason.NOT_A_LIST,
                    f"{format_path(path[:-1]) or 'the front matter'} is not a list",
                    node.start,
                )
            if not 0 <= part < len(node.items):
                return None
            item = node.items[part]
            dash = None if in_flow else self.tree.tokens.last_before(self.tree.tokens.dashes, item.start)
            return Place(path, item, None, node, part, (*place.trail, part), in_flow, dash)
        if node.kind is not Kind.MAPPING:
            raise self.refusal(
                Reason.NOT_A_MAPPING,
                f"{format_path(path[:-1]) or 'the front matter'} has no keys: "
                f"it is {'a list' if node.kind is Kind.SEQUENCE else 'a single value'}",
                node.start,
            )
        found = [at for at, (key, _) in enumerate(node.pairs) if key_text(key, text) == part]
        if not found:
            return None
        if len(found) > 1:
            second = node.pairs[found[1]][0]
            raise self.refusal(
                Reason.DUPLICATE_KEY, f"the key {format_path((part,))} stands there twice", second.start
            )
        at = found[0]
        key, value = node.pairs[at]
        return Place(path, value, key, node, at, (*place.trail, at), in_flow, self._colon(key, value))

    def _colon(self, key: Node, value: Node) -> int | None:
        # The usual `key: value` needs no scan of the tokens.
        text = self.tree.text
        if text[key.end : key.end + 1] == ":" and not text[key.end + 1 : value.start].strip(" \t"):
            return key.end
        return self.tree.tokens.first(self.tree.tokens.colons, key.end, max(value.start, key.end + 1))

    def _check_way(self, place: Place, path: Path) -> None:
        """What lies on the way to an edit must be written here and nowhere else."""
        if place.node.kind is Kind.ALIAS:
            raise self.refusal(
                Reason.ALIAS,
                f"{format_path(path)} lies within *{place.node.text}, which is written elsewhere",
                place.node.start,
            )
        if place.node.anchor in self._aliases and place.node.anchor is not None:
            raise self.anchored(place.node)

    def anchored(self, node: Node) -> EditRefused:
        """The refusal to change what an alias repeats elsewhere."""
        return self.refusal(
            Reason.ANCHOR, f"&{node.anchor} is used again as *{node.anchor}: both would change", node.start
        )

    def check_replaceable(self, node: Node) -> None:
        """Refuse if an alias elsewhere needs what is anchored in `node`."""
        if self._aliases:
            if node.anchor in self._aliases and node.anchor is not None:
                raise self.anchored(node)
            for child in node.children:
                self.check_replaceable(child)

    def has_anchors(self, node: Node) -> bool:
        """Whether an anchor or alias occurs in or below `node`."""
        return node.anchor is not None or node.kind is Kind.ALIAS or any(map(self.has_anchors, node.children))

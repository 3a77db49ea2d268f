"""A step -> the smallest change of a text that makes it, in whatever notation: what all of them share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from curator.frontmatter.edits import Edit, Insert, KeyOrder, Move, Rename, Reorder, Set, Unset
from curator.frontmatter.errors import Reason
from curator.frontmatter.meaning import Meaning
from curator.frontmatter.patches import Change, Patch, edited, with_children
from curator.frontmatter.places import Finder, Place
from curator.frontmatter.syntax import Kind, Tree
from curator.frontmatter.values import Path, Value, format_path

_Tree = TypeVar("_Tree", bound=Tree)


class Splices(ABC, Generic[_Tree]):
    """The changes of one text."""

    def __init__(
        self,
        tree: _Tree,
        values: dict[str, Value],
        meaning: Meaning,
        order: KeyOrder,
        line_break: str,
        source: str,
    ) -> None:
        """The text of `tree` means `values` and `meaning`.

        Args:
            line_break: what ends a line where there is no neighbour to learn it from.
        """
        self.tree = tree
        self.values = values
        self.meaning = meaning
        self.order = order
        self.line_break = line_break
        self.finder = Finder(tree, source)

    def change(self, step: Edit) -> Change:
        """One step worked out. Raises EditRefused."""
        if isinstance(step, Set):
            place = self.finder.find(step.path)
            return self._new_key(step) if place is None else self._replacement(place, step)
        if isinstance(step, Unset):
            return self._removal(step.path)
        if isinstance(step, Rename):
            return self._renaming(step)
        place = self._list(step.path)
        if isinstance(step, Insert):
            index = len(place.node.items) if step.index is None else step.index
            return self._insertion(place, index, step)
        if isinstance(step, Move):
            order = list(range(len(place.node.items)))
            order.insert(step.target, order.pop(step.source))
            return self._reordering(place, order)
        assert isinstance(step, Reorder)
        return self._reordering(place, list(step.order))

    @abstractmethod
    def _new_key(self, step: Set) -> Change:
        """A key that is not there yet."""

    @abstractmethod
    def _replacement(self, place: Place, step: Set) -> Change:
        """Another value in the place of one."""

    @abstractmethod
    def _removal(self, path: Path) -> Change:
        """A key or a list item goes."""

    @abstractmethod
    def _renaming(self, step: Rename) -> Change:
        """A key gets another name."""

    @abstractmethod
    def _insertion(self, place: Place, index: int, step: Insert) -> Change:
        """A list gets one item more."""

    @abstractmethod
    def _reordering(self, place: Place, order: list[int]) -> Change:
        """The items of a list stand in another order, each told by where it stood."""

    def _list(self, path: Path) -> Place:
        """The list at `path`. Raises EditRefused."""
        place = self.finder.find(path)
        if place is None or place.node.kind is not Kind.SEQUENCE:
            raise self.finder.refusal(Reason.NOT_A_LIST, f"{format_path(path)} is not a list")
        return place

    def _place(self, path: Path) -> Place:
        """What stands at `path`: something does, for the step was made of it."""
        place = self.finder.find(path)
        assert place is not None
        return place

    def _changed(
        self,
        place: Place,
        patches: list[Patch],
        edit: Callable[[list[Any]], object],
        cut: tuple[tuple[int, int], ...] = (),
    ) -> Change:
        """The change by which `edit` is done to what the mapping or list at `place` holds."""
        expected = edited(self.meaning, place.trail, lambda meaning: with_children(meaning, edit))
        return Change(tuple(patches), expected, cut)

    def _reordered(self, place: Place, patches: list[Patch], order: list[int]) -> Change:
        """The change by which the items at `place` stand in another order."""

        def reorder(items: list[Any]) -> None:
            items[:] = [items[old] for old in order]

        return self._changed(place, patches, reorder)

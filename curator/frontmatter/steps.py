"""An edit -> the steps it takes: each changes one entry, and each is valid after the one before."""

from __future__ import annotations

from curator.frontmatter.collections_diff import mapping_steps, sequence_steps
from curator.frontmatter.edits import Edit, Insert, Remove, Rename, Reorder, Set, Unset
from curator.frontmatter.errors import Reason
from curator.frontmatter.places import Finder
from curator.frontmatter.syntax import Kind
from curator.frontmatter.values import ABSENT, Path, Value, format_path, same, value_at


class Steps:
    """The way from edits to steps in one text."""

    def __init__(self, finder: Finder, values: dict[str, Value]) -> None:
        self.finder = finder
        self.values = values

    def of(self, edit: Edit) -> list[Edit]:
        """The edit's steps; none if it changes nothing.

        Raises EditRefused where the path leads nowhere.
        """
        if isinstance(edit, Set):
            return self._set_steps(edit)
        if isinstance(edit, Unset):
            if not edit.path:
                raise self.finder.refusal(
                    Reason.NO_SUCH_PATH, "the front matter as a whole cannot be removed"
                )
            if self.finder.find(edit.path) is not None:
                return [edit]
            self._check_not_merged(edit.path)
            return []
        if isinstance(edit, Rename):
            return self._rename_steps(edit)
        count = self._count(edit.path)
        if isinstance(edit, Insert):
            if not count:
                self._check_index(edit.path, edit.index or 0, 1)
                return self._set_steps(Set(edit.path, [edit.value]))
            self._check_index(edit.path, count if edit.index is None else edit.index, count + 1)
            return [edit]
        if isinstance(edit, Remove):
            self._check_index(edit.path, edit.index, count)
            return [Unset((*edit.path, edit.index))]
        if isinstance(edit, Reorder):
            if sorted(edit.order) != list(range(count)):
                raise self.finder.refusal(
                    Reason.NO_SUCH_PATH, f"{format_path(edit.path)} has not the items of that order"
                )
            return [] if list(edit.order) == list(range(count)) else [edit]
        self._check_index(edit.path, edit.source, count)
        self._check_index(edit.path, edit.target, count)
        return [] if edit.source == edit.target else [edit]

    def _rename_steps(self, edit: Rename) -> list[Edit]:
        if not edit.path or not isinstance(edit.path[-1], str):
            raise self.finder.refusal(Reason.NO_SUCH_PATH, "only a key can be renamed")
        place = self.finder.find(edit.path)
        if place is None or place.key is None:
            self._check_not_merged(edit.path)
            raise self.finder.refusal(Reason.NO_SUCH_PATH, f"there is no {format_path(edit.path)}")
        if edit.path[-1] == edit.name and edit.spelling is None:
            return []
        other = value_at(self.values, edit.renamed)
        if edit.path[-1] != edit.name and other is not ABSENT:
            raise self.finder.refusal(
                Reason.DUPLICATE_KEY, f"there is a key {format_path(edit.renamed)} already", place.key.start
            )
        return [edit]

    def _set_steps(self, edit: Set) -> list[Edit]:
        path, value = edit.path, edit.value
        if not path:
            raise self.finder.refusal(Reason.NO_SUCH_PATH, "the front matter as a whole cannot be set")
        old = value_at(self.values, path)
        if (
            old is not ABSENT
            and same(old, value)
            and (edit.spelling is None or isinstance(value, (dict, list)))
        ):
            return []
        place = self.finder.find(path)
        if place is None:
            return self._creation(edit)
        collection = place.node.kind in (Kind.MAPPING, Kind.SEQUENCE)
        if collection and isinstance(old, dict) and isinstance(value, dict) and old and value:
            return mapping_steps(path, old, value)
        if collection and isinstance(old, list) and isinstance(value, list) and old and value:
            return sequence_steps(path, old, value)
        return [edit]

    def _creation(self, edit: Set) -> list[Edit]:
        """An absent key, its absent parents folded into the value."""
        path, value = edit.path, edit.value
        while True:
            last = path[-1]
            if not isinstance(last, str):
                raise self.finder.refusal(Reason.NO_SUCH_PATH, f"there is no {format_path(path)}")
            parent = self.finder.find(path[:-1]) if len(path) > 1 else None
            if len(path) == 1 or (
                parent is not None and parent.node.kind is Kind.MAPPING and parent.node.pairs
            ):
                self._check_not_merged(path)
                return [edit if path == edit.path else Set(path, value)]
            if parent is not None:
                # The parent is there but empty, or cannot have keys: then `find` on a key of it says so.
                if parent.node.kind is Kind.ALIAS or not self._holds_nothing(path[:-1]):
                    self.finder.find(path)
                    raise self.finder.refusal(
                        Reason.NOT_A_MAPPING, f"{format_path(path[:-1])} has no keys", parent.node.start
                    )
                return [Set(path[:-1], {last: value})]
            path, value = path[:-1], {last: value}

    def _holds_nothing(self, path: Path) -> bool:
        value = value_at(self.values, path)
        return value is None or value == {}

    def _check_not_merged(self, path: Path) -> None:
        if value_at(self.values, path) is not ABSENT:
            raise self.finder.refusal(
                Reason.MERGE_KEY,
                f"{format_path(path)} comes from a merge key (<<), which is written elsewhere",
            )

    def _count(self, path: Path) -> int:
        value = value_at(self.values, path)
        if value is ABSENT or value is None:
            return 0
        if not isinstance(value, list):
            raise self.finder.refusal(Reason.NOT_A_LIST, f"{format_path(path)} is not a list")
        return len(value)

    def _check_index(self, path: Path, index: int, count: int) -> None:
        if not 0 <= index < count:
            raise self.finder.refusal(Reason.NO_SUCH_PATH, f"there is no {format_path((*path, index))}")

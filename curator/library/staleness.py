"""Whether the field that an edit touches is still what the editor saw."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from curator.frontmatter import (
    ABSENT,
    Absent,
    Document,
    Edit,
    Insert,
    Move,
    Path,
    Remove,
    Rename,
    Reorder,
    Set,
    Unset,
    Value,
    same,
)
from curator.frontmatter.values import value_at
from curator.library.gestures import Conflict


class Base(Protocol):
    """What an editor saw of a file."""

    def is_same(self, path: Path, now: Document) -> bool:
        """Whether the field at `path` is the same in `now`."""
        ...

    def get(self, path: Path) -> Value | Absent:
        """The value at `path`; None where it is not known any more."""
        ...


class Seen:
    """The values of a document, or of those of its keys that matter, as a base."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = dict(values)

    def is_same(self, path: Path, now: Document) -> bool:
        """Whether the field at `path` is the same in `now`."""
        return same(self.get(path), now.get(path))

    def get(self, path: Path) -> Value | Absent:
        """The value at `path`."""
        return value_at(self._values, path)


def outdated(edit: Edit, base: Base, now: Document) -> bool:
    """Whether `edit` would overrule somebody: its field differs between `base` and `now`."""
    if isinstance(edit, Rename):
        return False  # whatever the key holds by now, it is that which is called otherwise
    place = watched(edit)
    if not base.is_same(place, now):
        return True
    if place and isinstance(place[-1], int):  # `watched` ends a path at its first position in a list
        before = base.get(place[:-1])
        return before is not None and _length(before) != _length(now.get(place[:-1]))
    return False


def is_there(edit: Edit, now: Document) -> bool:
    """Whether what `edit` means is in `now` already."""
    match edit:
        case Set():
            return same(now.get(edit.path), edit.value)
        case Unset():
            return isinstance(edit.path[-1], str) and now.get(edit.path) is ABSENT
        case _:
            return False


def conflict(path: str, edit: Edit, base: Base, now: Document) -> Conflict:
    """What to ask the editor: was, mine, theirs. Of the edit's own field, or of the list item around it when
    it is that which changed."""
    field = _target(edit)
    if base.is_same(field, now):
        field = watched(edit)
    was, theirs = base.get(field), now.get(field)
    return Conflict(
        path, field, was, _meant(edit, theirs if was is None else was, _target(edit)[len(field) :]), theirs
    )


def watched(edit: Edit) -> Path:
    """The place that must be unchanged for `edit` to mean what it meant. Positions in a list move with its
    items, so within a list it is the whole item, and for what adds, removes or moves items the whole list."""
    path = _target(edit)
    first = next((depth for depth, part in enumerate(path) if isinstance(part, int)), None)
    return path if first is None else path[: first + 1]


def _target(edit: Edit) -> Path:
    """The field that `edit` changes: the list, for an item that comes, goes or moves."""
    return edit.path[:-1] if isinstance(edit, Unset) and isinstance(edit.path[-1], int) else edit.path


def _length(value: Value | Absent) -> int:
    return len(value) if isinstance(value, list) else -1


def _meant(edit: Edit, was: Value | Absent, rest: Path) -> Value | Absent:
    """What becomes of the value `was` by `edit`, whose field is at `rest` inside it."""
    if not rest:
        return _result(edit, was)
    inner: Value | Absent
    match was, rest[0]:
        case list(), int(at) if at < len(was):
            inner = _meant(edit, was[at], rest[1:])
            return [*was[:at], *([] if isinstance(inner, Absent) else [inner]), *was[at + 1 :]]
        case dict(), str(key):
            inner = _meant(edit, was.get(key, ABSENT), rest[1:])
            others = {name: value for name, value in was.items() if name != key}
            return others if isinstance(inner, Absent) else {**was, key: inner}
        case _:
            return ABSENT


def _result(edit: Edit, was: Value | Absent) -> Value | Absent:
    items = list(was) if isinstance(was, list) else []
    match edit:
        case Set():
            return edit.value
        case Insert():
            at = len(items) if edit.index is None else edit.index
            return [*items[:at], edit.value, *items[at:]]
        case Remove(index=at):
            return items[:at] + items[at + 1 :]
        case Move(source=source, target=target):
            moved = items[source : source + 1]
            rest = items[:source] + items[source + 1 :]
            return rest[:target] + moved + rest[target:]
        case Reorder(order=order):
            return [items[at] for at in order] if len(order) == len(items) else items
        case Unset(path=(*_, int(at))):
            return items[:at] + items[at + 1 :]
        case _:
            return ABSENT

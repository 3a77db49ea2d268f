"""What an editor decided in the detail pane, as one value; and the same decision on another document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from curator.frontmatter import (
    ABSENT,
    Absent,
    Document,
    Edit,
    Move,
    Path,
    Remove,
    Reorder,
    Set,
    Unset,
    Value,
    same,
)


@dataclass(frozen=True, slots=True)
class Intent:
    """A decision about one article.

    Attributes:
        label: what it is called in the history.
        edits: all of one top-level key.
    """

    label: str
    edits: tuple[Edit, ...]

    @property
    def key(self) -> str:
        return str(self.edits[0].path[0])


class Choice(Enum):
    """The answer to a conflict: what the editor wants, what the file holds, what both started from."""

    MINE = auto()
    THEIRS = auto()
    WAS = auto()


def setting(label: str, key: str, value: Value | Absent) -> Intent:
    """The intent that `key` holds `value`, or goes when that is ABSENT."""
    return Intent(label, (Unset((key,)) if isinstance(value, Absent) else Set((key,), value),))


def carried_over(intent: Intent, base: Document, now: Document) -> Intent | None:
    """`intent`, made looking at `base`, as it applies to `now`; None where what it was about is gone.

    List entries are found again by their value, so that the entry meant is the entry removed or moved.
    """
    edits: list[Edit] = []
    lists = {_list_of(edit): list(_items(now, _list_of(edit))) for edit in intent.edits}
    for edit in intent.edits:
        before, entries = _items(base, _list_of(edit)), lists[_list_of(edit)]
        moved = _carried(edit, before, entries)
        if moved is None:
            return None
        edits.append(moved)
    return Intent(intent.label, tuple(edits))


def _list_of(edit: Edit) -> Path:
    """The list in which the edit means an entry, or changes the order; () for an edit that does neither."""
    if isinstance(edit, Remove | Move | Reorder):
        return edit.path
    at = next((depth for depth, part in enumerate(edit.path) if isinstance(part, int)), 0)
    return edit.path[:at]


def _carried(edit: Edit, before: list[Value], entries: list[Value]) -> Edit | None:
    """The edit for `entries`, the list as it is now, which it changes; None where its entry is gone."""
    match edit:
        case Remove(index=source) | Move(source=source):
            place = _place(before[source], entries) if source < len(before) else None
            if place is None:
                return None
            if isinstance(edit, Remove):
                entries.pop(place)
                return Remove(edit.path, place)
            moved = entries.pop(place)
            target = _target(edit, before, entries)
            entries.insert(target, moved)
            return Move(edit.path, place, target)
        case Reorder():
            return _reordered(edit, before, entries)
    path = _list_of(edit)
    if not path:
        return edit
    at = edit.path[len(path)]
    if not isinstance(at, int) or at >= len(before):
        return None
    place = _place(before[at], entries)
    if place is None:  # it is the entry itself that changed: it is the one in its place, if that still is one
        place = at if len(before) == len(entries) else None
    return None if place is None else replace(edit, path=(*path, place, *edit.path[len(path) + 1 :]))


def _target(edit: Move, before: list[Value], others: list[Value]) -> int:
    """Where the entry that `edit` moves in `before` comes among the `others` that are there now: behind the
    nearest entry above it that is still one of them."""
    rest = [*before[: edit.source], *before[edit.source + 1 :]]
    for above in reversed(rest[: edit.target]):
        if (place := _place(above, others)) is not None:
            return place + 1
    return 0


def _reordered(edit: Reorder, before: list[Value], entries: list[Value]) -> Edit | None:
    """The same order of the entries that both lists have; the others stay behind them as they were."""
    left: list[int] = list(range(len(entries)))
    order: list[int] = []
    for source in edit.order:
        place = next((at for at in left if same(entries[at], before[source])), None)
        if place is not None:
            left.remove(place)
            order.append(place)
    return Reorder(edit.path, (*order, *left)) if order else None


def without_effect(intent: Intent, doc: Document) -> bool:
    """Whether `doc` holds already what is wanted, so that there is nothing to write."""
    for edit in intent.edits:
        if isinstance(edit, Set) and same(doc.get(edit.path), edit.value):
            continue
        if isinstance(edit, Unset) and doc.get(edit.path) is ABSENT:
            continue
        if isinstance(edit, Move) and edit.source == edit.target:
            continue
        if isinstance(edit, Reorder) and list(edit.order) == sorted(edit.order):
            continue
        return False
    return True


def _items(doc: Document, path: Iterable[str | int]) -> list[Value]:
    value = doc.get(tuple(path))
    return value if isinstance(value, list) else []


def _place(wanted: Value, entries: list[Value]) -> int | None:
    return next((at for at, entry in enumerate(entries) if same(entry, wanted)), None)

"""What an editor decided in the detail pane, as one value; and the same decision on another document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from curator.frontmatter import (
    ABSENT,
    Absent,
    Document,
    Edit,
    Move,
    Remove,
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
    left = {edit.path: list(_items(now, edit.path)) for edit in intent.edits}
    for edit in intent.edits:
        if not isinstance(edit, Remove | Move):
            edits.append(edit)
            continue
        before = _items(base, edit.path)
        source = edit.index if isinstance(edit, Remove) else edit.source
        place = _place(before[source], left[edit.path]) if source < len(before) else None
        if place is None:
            return None
        entries = left[edit.path]
        if isinstance(edit, Remove):
            entries.pop(place)
            edits.append(Remove(edit.path, place))
        else:
            target = min(edit.target, len(entries) - 1)
            entries.insert(target, entries.pop(place))
            edits.append(Move(edit.path, place, target))
    return Intent(intent.label, tuple(edits))


def without_effect(intent: Intent, doc: Document) -> bool:
    """Whether `doc` holds already what is wanted, so that there is nothing to write."""
    for edit in intent.edits:
        if isinstance(edit, Set) and same(doc.get(edit.path), edit.value):
            continue
        if isinstance(edit, Unset) and doc.get(edit.path) is ABSENT:
            continue
        if isinstance(edit, Move) and edit.source == edit.target:
            continue
        return False
    return True


def _items(doc: Document, path: Iterable[str | int]) -> list[Value]:
    value = doc.get(tuple(path))
    return value if isinstance(value, list) else []


def _place(wanted: Value, entries: list[Value]) -> int | None:
    return next((at for at, entry in enumerate(entries) if same(entry, wanted)), None)

"""From the words of a writing command to the edits of one file."""

from __future__ import annotations

from collections.abc import Sequence

from curator.cli.grammar import Assignment
from curator.content import Profile
from curator.frontmatter import (
    Document,
    Edit,
    Insert,
    Move,
    Path,
    Remove,
    Set,
    Unset,
    Value,
    format_path,
    same,
)


def set_edits(assignments: Sequence[Assignment], document: Document, profile: Profile) -> tuple[Edit, ...]:
    """Set each key. Raises ValueError for a text that is no value of its field."""
    return tuple(
        Set(one.path, one.value(profile.field(one.path), document.get(one.path))) for one in assignments
    )


def unset_edits(paths: Sequence[Path], _document: Document, _profile: Profile) -> tuple[Edit, ...]:
    """Remove each key or list item; from the end on, so that no removal moves the next one's place."""
    return tuple(Unset(path) for path in sorted(set(paths), key=_place_in_order, reverse=True))


def _place_in_order(path: Path) -> list[tuple[bool, int, str]]:
    return [(True, part, "") if isinstance(part, int) else (False, 0, part) for part in path]


def add_edits(item: Assignment, document: Document, profile: Profile) -> tuple[Edit, ...]:
    """Append one item, typed like its siblings. Raises ValueError."""
    return (Insert(item.path, item.value(profile.field((*item.path, 0)), document.get((*item.path, 0)))),)


def remove_edits(item: Assignment, document: Document, profile: Profile) -> tuple[Edit, ...]:
    """Take every item of that value out of the list. Raises ValueError where there is no list."""
    items = document.get(item.path)
    if not items:
        return ()
    if not isinstance(items, list):
        raise ValueError(f"{format_path(item.path)} is no list")
    found = [index for index, there in enumerate(items) if _means(item, there, profile, (*item.path, index))]
    return tuple(Remove(item.path, index) for index in reversed(found))


def _means(item: Assignment, there: Value, profile: Profile, path: Path) -> bool:
    try:
        return same(item.value(profile.field(path), there), there)
    except ValueError:
        return False


def move_edits(path: Path, source: int, target: int, document: Document, _: Profile) -> tuple[Edit, ...]:
    """Move one item; negative places count from the end. Raises ValueError for a place outside the list."""
    items = document.get(path)
    if not isinstance(items, list):
        raise ValueError(f"{format_path(path)} is no list")
    for index in (source, target):
        if not -len(items) <= index < len(items):
            raise ValueError(f"{format_path(path)} has no item {index}: it has {len(items)}, counted from 0")
    return (Move(path, source % len(items), target % len(items)),)

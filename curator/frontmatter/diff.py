"""What differs between two documents, field by field."""

from __future__ import annotations

from dataclasses import dataclass

from curator.frontmatter.document import Document
from curator.frontmatter.values import ABSENT, Absent, Path, Value, same


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One place whose value differs; ABSENT on the side that does not have it."""

    path: Path
    before: Value | Absent
    after: Value | Absent


def diff(before: Document, after: Document) -> list[FieldChange]:
    """The smallest set of paths whose values differ, in the order of the texts. A list is entered when both
    sides have as many items, else it is one change as a whole."""
    return list(_changes((), before.values, after.values))


def _changes(path: Path, before: Value | Absent, after: Value | Absent) -> list[FieldChange]:
    if isinstance(before, dict) and isinstance(after, dict):
        found: list[FieldChange] = []
        for key in dict.fromkeys([*before, *after]):
            found += _changes((*path, key), before.get(key, ABSENT), after.get(key, ABSENT))
        return found
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        found = []
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            found += _changes((*path, index), old, new)
        return found
    return [] if same(before, after) else [FieldChange(path, before, after)]

"""What leads from the rows shown to the rows to be shown; found away from the UI thread, applied on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise

from curator.library import Row

Run = tuple[int, int]
"""Places from the first to the last one, both included."""

_MAX_RUNS = 64


@dataclass(frozen=True, slots=True)
class RowDifference:
    """How `old` becomes `new`.

    Attributes:
        reset: the two have too little in common; `gone`, `come` and `changed` are empty.
        gone: runs of places in `old` to take out; those left have the same order in `new`.
        come: runs of places in `new` to put in, rising.
        changed: runs of places in `new` whose row is another one than before.
        places: path -> place in `new`.
    """

    old: list[Row]
    new: list[Row]
    reset: bool
    places: dict[str, int]
    gone: tuple[Run, ...] = ()
    come: tuple[Run, ...] = ()
    changed: tuple[Run, ...] = ()


def row_difference(old: list[Row], new: list[Row]) -> RowDifference:
    """The difference; a reset where many runs came and went or the order is another one."""
    old_paths = {row.path: place for place, row in enumerate(old)}
    new_paths = {row.path: place for place, row in enumerate(new)}
    gone = runs(place for place, row in enumerate(old) if row.path not in new_paths)
    come = runs(place for place, row in enumerate(new) if row.path not in old_paths)
    staying = [old_paths[row.path] for row in new if row.path in old_paths]
    moved = any(a > b for a, b in pairwise(staying))
    if not staying or moved or len(gone) + len(come) > _MAX_RUNS:
        return RowDifference(old, new, True, new_paths)
    changed = runs(
        place
        for place, row in enumerate(new)
        if (before := old_paths.get(row.path)) is not None and old[before] != row
    )
    return RowDifference(old, new, False, new_paths, tuple(gone), tuple(come), tuple(changed))


def runs(places: Iterable[int]) -> list[Run]:
    """Rising places as unbroken runs."""
    found = []
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        members = [place for _, place in run]
        found.append((members[0], members[-1]))
    return found

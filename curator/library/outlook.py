"""What an interrupted entry has come to, and what finishing or rolling it back would do. Writes nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from curator.library.gestures import Changes, Entry
from curator.library.history import FileState


@dataclass(frozen=True, slots=True)
class Blocked:
    """A file that cannot be brought one way, or neither: why, "" where nothing is in the way."""

    path: str
    finish: str = ""
    back: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Attributes:
    done: files that hold what they were to hold.
    left: files that hold what they held before.
    unsure: files that hold neither, or cannot be read.
    blocked: those that cannot be brought one way or the other.
    """

    entry: Entry
    done: int
    left: int
    unsure: int
    blocked: tuple[Blocked, ...] = ()


def outlook(
    entry: Entry,
    states: Mapping[str, FileState],
    meant: Collection[str] | None,
    finish: Changes,
    back: Changes,
) -> Outlook:
    """The outlook of `entry`.

    Args:
        states: what is in its files. meant: the files it is about; None: all.
        finish, back: what finishing it and rolling it back would do.
    """
    its = [state for path, state in states.items() if meant is None or path in meant]
    aim, other = FileState.DONE, FileState.UNDONE
    if entry.cut == "undo":
        aim, other = other, aim
    why_not_finish = {refusal.path: refusal.reason for refusal in finish.refused}
    why_not_back = {refusal.path: refusal.reason for refusal in back.refused}
    paths = sorted({*why_not_finish, *why_not_back})
    blocked = (Blocked(path, why_not_finish.get(path, ""), why_not_back.get(path, "")) for path in paths)
    unsure = len(its) - its.count(aim) - its.count(other)
    return Outlook(entry, its.count(aim), its.count(other), unsure, tuple(blocked))

"""Going through many articles one by one: which of them are decided, seen or put off, and what comes next.

Knows neither files nor rows; a place is a number from 0.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Mark(IntEnum):
    """What became of one article; the numbers are stored."""

    OPEN = 0
    SEEN = 1
    LATER = 2
    PUBLISHED = 3
    UNPUBLISHED = 4
    CHANGED = 5


UNDECIDED = (Mark.OPEN, Mark.SEEN, Mark.LATER)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many articles there are of each kind. `decided` is published, unpublished and changed together."""

    total: int
    published: int
    unpublished: int
    changed: int
    later: int
    seen: int

    @property
    def decided(self) -> int:
        return self.published + self.unpublished + self.changed

    @property
    def left(self) -> int:
        """Those to be decided still, put off or not."""
        return self.total - self.decided


class Triage:
    """One byte an article, so that 100,000 are asked at once.

    Attributes:
        name: what is gone through, for people.
        paths: the articles, in the order they come.
        started_after: the youngest entry of the history when it was started.
        place: where the editor is.
    """

    def __init__(
        self, name: str, paths: list[str], marks: bytes = b"", place: int = 0, started_after: int = 0
    ) -> None:
        """`marks` of another length than `paths` are taken as none."""
        self.name = name
        self.paths = paths
        self.started_after = started_after
        self.place = max(0, min(place, len(paths) - 1))
        self._marks = bytearray(marks if len(marks) == len(paths) else len(paths))
        self._places = {path: place for place, path in enumerate(paths)}

    def __len__(self) -> int:
        return len(self.paths)

    def place_of(self, path: str) -> int | None:
        """Where an article comes; None when it is not one of them."""
        return self._places.get(path)

    def mark(self, place: int) -> Mark:
        return Mark(self._marks[place])

    def put(self, places: Iterable[int], mark: Mark) -> dict[int, Mark]:
        """Mark these; the answer holds those that were marked otherwise.

        A value set does not hide that an article was published or unpublished; being seen takes nothing
        back.
        """
        done = {}
        for place in places:
            now = self._marks[place]
            if mark is Mark.SEEN and now != Mark.OPEN:
                continue
            if mark is Mark.CHANGED and now in (Mark.PUBLISHED, Mark.UNPUBLISHED):
                continue
            if now != mark:
                self._marks[place] = mark
                done[place] = mark
        return done

    def withdraw(self, places: Iterable[int]) -> dict[int, Mark]:
        """These are decided no longer; the answer holds those that were."""
        done = {}
        for place in places:
            if Mark(self._marks[place]) not in UNDECIDED:
                self._marks[place] = Mark.SEEN
                done[place] = Mark.SEEN
        return done

    def after(self, place: int) -> int | None:
        """What comes after `place`: the next one that is undecided, at the end those before it that were left
        out, then those put off, one after another. None: all are decided."""
        for kinds in ((Mark.OPEN, Mark.SEEN), (Mark.LATER,)):
            for start, stop in ((place + 1, len(self._marks)), (0, place + 1)):
                found = [at for kind in kinds if (at := self._marks.find(kind, start, stop)) >= 0]
                if found:
                    return min(found)
        return None

    def without(self, places: Iterable[int]) -> Triage:
        """The same without these."""
        gone = frozenset(places)
        kept = [place for place in range(len(self)) if place not in gone]
        here = sum(place not in gone for place in range(self.place))
        marks = bytes(self._marks[place] for place in kept)
        return Triage(self.name, [self.paths[place] for place in kept], marks, here, self.started_after)

    def tally(self) -> Tally:
        count = self._marks.count
        return Tally(
            len(self._marks),
            count(Mark.PUBLISHED),
            count(Mark.UNPUBLISHED),
            count(Mark.CHANGED),
            count(Mark.LATER),
            count(Mark.SEEN),
        )

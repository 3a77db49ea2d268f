"""Which of many places are chosen: one byte each, so that 100,000 of them are asked and set at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

Run = tuple[int, int]
"""Places from the first to the last one, both included."""


class Places:
    """A set of places below `total`. Copy it before another thread reads it while this one goes on."""

    __slots__ = ("_marks",)

    def __init__(self, total: int = 0, chosen: Iterable[Run] = ()) -> None:
        self._marks = bytearray(total)
        for first, last in chosen:
            self.put(first, last)

    @property
    def total(self) -> int:
        """How many places there are, chosen or not."""
        return len(self._marks)

    def __len__(self) -> int:
        return self._marks.count(1)

    def __bool__(self) -> bool:
        return 1 in self._marks

    def __contains__(self, place: int) -> bool:
        return 0 <= place < len(self._marks) and self._marks[place] == 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Places) and self._marks == other._marks

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> Places:
        """The same places, on their own from now on."""
        made = Places()
        made._marks = bytearray(self._marks)
        return made

    def put(self, first: int, last: int, chosen: bool = True) -> None:
        """Choose the places from `first` to `last`, or no longer; those that do not exist are left out."""
        first, stop = max(0, first), min(last + 1, len(self._marks))
        if first < stop:
            self._marks[first:stop] = (b"\x01" if chosen else b"\x00") * (stop - first)

    def turn(self, first: int, last: int) -> None:
        """Choose those from `first` to `last` that are not chosen, and no longer those that are."""
        first, stop = max(0, first), min(last + 1, len(self._marks))
        if first < stop:
            self._marks[first:stop] = self._marks[first:stop].translate(_TURNED)

    def runs(self, first: int = 0, last: int | None = None) -> Iterator[Run]:
        """The chosen places between `first` and `last` as unbroken runs, rising."""
        marks, stop = self._marks, len(self._marks) if last is None else min(last + 1, len(self._marks))
        start = marks.find(1, first, stop)
        while start >= 0:
            end = marks.find(0, start, stop)
            if end < 0:
                yield start, stop - 1
                return
            yield start, end - 1
            start = marks.find(1, end, stop)

    def among(self, places: Iterable[int]) -> int:
        """How many of `places` are chosen."""
        marks = self._marks
        return sum(marks[place] for place in places)

    def carried(self, old: Sequence[int], new: Sequence[int]) -> Places:
        """The places in `new` of what is chosen of `old`; both name what stands at each place."""
        made = Places()
        if self:
            chosen = set(compress(old, self._marks))
            made._marks = bytearray(map(chosen.__contains__, new))
        else:
            made._marks = bytearray(len(new))
        return made


_TURNED = bytes((1, 0)) + bytes(range(2, 256))

"""Which pieces of two sequences are equal, as difflib finds them, but in bounded time for any two.

difflib's matcher takes a time that grows with the cube of the length where pieces repeat: minutes for a
list of 20,000 equal lines. There the pieces that stand once on both sides are the framework, as in git's
patience diff, and what lies between them is compared by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

MAX_PAIRS = 1_000_000
"""Pairs of equal pieces up to which difflib is asked."""

_DEPTH = 20


class Run(NamedTuple):
    """`a[start:end]` and `b[other_start:other_end]`: equal, or what each has in the same place."""

    equal: bool
    start: int
    end: int
    other_start: int
    other_end: int


def runs(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """Both sequences from begin to end: runs that are equal, and between them runs that differ."""
    found: list[Run] = []
    for run in _aligned(a, b, 0, len(a), 0, len(b), 0):
        last = found[-1] if found else None
        if last is not None and last.equal == run.equal:
            found[-1] = Run(run.equal, last.start, run.end, last.other_start, run.other_end)
        else:
            found.append(run)
    return found


def _aligned(
    a: Sequence[str], b: Sequence[str], start: int, end: int, other_start: int, other_end: int, depth: int
) -> Iterator[Run]:
    """The runs of `a[start:end]` and `b[other_start:other_end]`."""
    head = 0
    while start + head < end and other_start + head < other_end and a[start + head] == b[other_start + head]:
        head += 1
    if head:
        yield Run(True, start, start + head, other_start, other_start + head)
        start, other_start = start + head, other_start + head
    tail = 0
    while tail < min(end - start, other_end - other_start) and a[end - 1 - tail] == b[other_end - 1 - tail]:
        tail += 1
    yield from _between(a, b, start, end - tail, other_start, other_end - tail, depth)
    if tail:
        yield Run(True, end - tail, end, other_end - tail, other_end)


def _between(
    a: Sequence[str], b: Sequence[str], start: int, end: int, other_start: int, other_end: int, depth: int
) -> Iterator[Run]:
    if start == end and other_start == other_end:
        return
    first, second = Counter(a[start:end]), Counter(b[other_start:other_end])
    if sum(number * second[piece] for piece, number in first.items()) <= MAX_PAIRS:
        matcher = SequenceMatcher(None, a[start:end], b[other_start:other_end], autojunk=False)
        for tag, one, two, three, four in matcher.get_opcodes():
            yield Run(tag == "equal", start + one, start + two, other_start + three, other_start + four)
        return
    once = {piece for piece, number in first.items() if number == 1 and second[piece] == 1}
    if not once or depth == _DEPTH:
        yield Run(False, start, end, other_start, other_end)
        return
    for at, other in _rising(a, b, start, end, other_start, other_end, once):
        yield from _aligned(a, b, start, at, other_start, other, depth + 1)
        yield Run(True, at, at + 1, other, other + 1)
        start, other_start = at + 1, other + 1
    yield from _aligned(a, b, start, end, other_start, other_end, depth + 1)


def _rising(
    a: Sequence[str],
    b: Sequence[str],
    start: int,
    end: int,
    other_start: int,
    other_end: int,
    once: set[str],
) -> list[tuple[int, int]]:
    """The longest row of pieces, each of which stands once on both sides, in the order of both."""
    places = {b[at]: at for at in range(other_start, other_end) if b[at] in once}
    tops: list[int] = []
    before: dict[int, int | None] = {}
    own: dict[int, int] = {}
    for at in range(start, end):
        if a[at] not in once:
            continue
        other = places[a[at]]
        own[other] = at
        pile = bisect_left(tops, other)
        before[other] = tops[pile - 1] if pile else None
        if pile == len(tops):
            tops.append(other)
        else:
            tops[pile] = other
    row: list[tuple[int, int]] = []
    last: int | None = tops[-1] if tops else None
    while last is not None:
        row.append((own[last], last))
        last = before[last]
    return row[::-1]

"""Two versions of one file, kept small: the first compressed, the second as its difference from the first."""

from __future__ import annotations

import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Delta:
    """`before` and `after`, exactly, in a fraction of their size.

    Attributes:
        packed: `before`, compressed by zlib.
        head, tail: how many bytes at the start and at the end both versions share.
        middle: what stands between them in `after`.
    """

    packed: bytes
    head: int
    tail: int
    middle: bytes

    @classmethod
    def between(cls, before: bytes, after: bytes) -> Delta:
        """The delta that leads from `before` to `after`."""
        head = _shared(before, after)
        rest = min(len(before), len(after)) - head
        tail = _shared(before[len(before) - rest :][::-1], after[len(after) - rest :][::-1])
        return cls(zlib.compress(before, 1), head, tail, after[head : len(after) - tail])

    @property
    def before(self) -> bytes:
        """The first version."""
        return zlib.decompress(self.packed)

    @property
    def after(self) -> bytes:
        """The second version."""
        return self._after(self.before)

    def both(self) -> tuple[bytes, bytes]:
        """Both versions, unpacked once."""
        before = self.before
        return before, self._after(before)

    def _after(self, before: bytes) -> bytes:
        return before[: self.head] + self.middle + before[len(before) - self.tail :]


def _shared(one: bytes, other: bytes) -> int:
    """How many bytes two byte strings share at their start: by halves, so that long ones cost little."""
    if one == other:
        return len(one)
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low

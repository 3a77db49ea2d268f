"""Where the articles of a folder come from, held in a tenth of what their addresses would take."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from curator.content.addresses import canonical
from curator.library.problems.findings import place_of

Plain: TypeAlias = tuple[bytes, bytes, bytes]
"""`OwnPlaces` as it is sent to another process."""

_DRAWERS = 4_096
_END = b"\0"


class Coming(NamedTuple):
    """An article, and where it comes from; "" for one that does not say.

    Attributes:
        number: of its place, see `place_of`, where it is known.
    """

    id: int
    path: str
    address: str
    number: int = 0


class OwnPlaces:
    """Canonical address -> path of the article that comes from there; of several the one that came last.

    Of each article are kept the number of its place, see `place_of`, and its path among those of all. Those
    that changed make another one of it, so that who asks this one is not disturbed.
    """

    def __init__(self) -> None:
        self._numbers = array("q")
        self._starts = array("I")
        self._paths = bytearray()
        self._drawers = [array("I") for _ in range(_DRAWERS)]

    def get(self, place: str) -> str | None:
        """The path of the article that comes from a canonical address; None where there is none."""
        number = place_of(place)
        if not number:
            return None
        found = [one for one in self._drawers[number % _DRAWERS] if self._numbers[one] == number]
        if not found:
            return None
        start = self._starts[max(found)]
        return self._paths[start : self._paths.index(_END, start)].decode("utf-8", "surrogatepass")

    def changed(self, coming: Iterable[Coming], gone: Iterable[int] = ()) -> OwnPlaces:
        """The same after these articles are other ones, or new, and those are gone."""
        new = OwnPlaces()
        new._numbers, new._starts = self._numbers[:], self._starts[:]
        new._paths = self._paths  # only ever gets longer
        new._drawers = list(self._drawers)
        copied: set[int] = set()
        for one in gone:
            new._put(one, 0, copied)
        for article in coming:
            number = article.number or place_of(canonical(article.address))
            if new._put(article.id, number, copied):
                new._starts[article.id] = len(new._paths)
                new._paths += article.path.encode("utf-8", "surrogatepass") + _END
        return new

    def _put(self, article: int, number: int, copied: set[int]) -> bool:
        """Let the article come from this place; whether it is another one now, and one at all."""
        if article >= len(self._numbers):
            if not number:
                return False
            more = article + 1 - len(self._numbers)
            self._numbers.frombytes(bytes(more * self._numbers.itemsize))
            self._starts.frombytes(bytes(more * self._starts.itemsize))
        before = self._numbers[article]
        if before == number:
            return False
        self._numbers[article] = number
        if before:
            self._drawer(before, copied).remove(article)
        if number:
            self._drawer(number, copied).append(article)
        return bool(number)

    def _drawer(self, number: int, copied: set[int]) -> array[int]:
        at = number % _DRAWERS
        if at not in copied:
            copied.add(at)
            self._drawers[at] = self._drawers[at][:]
        return self._drawers[at]

    def plain(self) -> Plain:
        """All of it as plain values; see `of`."""
        return self._numbers.tobytes(), self._starts.tobytes(), bytes(self._paths)

    @classmethod
    def of(cls, plain: Plain) -> OwnPlaces:
        """What `plain` gave."""
        made = cls()
        numbers, starts, paths = plain
        made._numbers.frombytes(numbers)
        made._starts.frombytes(starts)
        made._paths = bytearray(paths)
        for article, number in enumerate(made._numbers):
            if number:
                made._drawers[number % _DRAWERS].append(article)
        return made

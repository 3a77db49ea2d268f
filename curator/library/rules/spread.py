"""How one number is spread over the articles of a view, by status: counted once, then asked for any line.

Every question about a line is answered from sums over the values below it, without a look at the index.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate
from typing import NamedTuple, overload

from curator.content import Status
from curator.library.ordering import Ids
from curator.library.rules.number_fields import NumberField
from curator.library.rules.threshold import Keyless, Threshold

COUNTED = (Status.PUBLISHED, Status.DRAFT, Status.ABSENT)
"""The states of articles that a rule speaks of."""


class Order(Enum):
    """How the articles that a rule changes are listed."""

    HIGHEST = auto()
    NEAREST = auto()  # to the line


@dataclass(frozen=True, slots=True)
class RuleCounts:
    """What a rule would do.

    Attributes:
        publish, unpublish: articles that would change.
        follows: articles that are as the rule wants them already.
        keyless: articles with the number and without the published key, whatever becomes of them.
    """

    publish: int
    unpublish: int
    follows: int
    keyless: int

    @property
    def changes(self) -> int:
        return self.publish + self.unpublish


class Change(NamedTuple):
    """What becomes of some articles: `publish`, or unpublish, those with this number and status."""

    value: float
    status: Status
    publish: bool


class Changing(Sequence[Change]):
    """What a rule changes, in order: for each place the change, and in `ids` the article."""

    def __init__(self, runs: Iterable[tuple[Change, Ids]]) -> None:
        self.ids: Ids = array("I")
        self._starts: list[int] = []
        self._changes: list[Change] = []
        for change, ids in runs:
            self._starts.append(len(self.ids))
            self._changes.append(change)
            self.ids.extend(ids)

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Change: ...
    @overload
    def __getitem__(self, place: slice) -> list[Change]: ...
    def __getitem__(self, place: int | slice) -> Change | list[Change]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        return self._changes[bisect_right(self._starts, place % len(self)) - 1]


class Spread:
    """The articles of a view by one number and their status.

    Attributes:
        field: the number.
        values: the different values, rising.
        total: all articles of the view.
        broken: how many of them cannot be read; they are in no other count.
        without: how many have no such number, by their status.
        state: the state of the index that was counted.
    """

    def __init__(
        self,
        field: NumberField,
        groups: Mapping[tuple[float, Status], Ids],
        without: Mapping[Status, int] | None = None,
        broken: int = 0,
        state: int = 0,
    ) -> None:
        """`groups`: the ids of the articles with each value and status."""
        self.field = field
        self.values: Sequence[float] = sorted({value for value, _status in groups})
        self.without = {status: (without or {}).get(status, 0) for status in COUNTED}
        self.broken = broken
        self.state = state
        self._groups = groups
        self._below = {status: self._sums(status) for status in COUNTED}
        self.numbered = sum(below[-1] for below in self._below.values())
        self.total = self.numbered + sum(self.without.values()) + broken

    def _sums(self, status: Status) -> array[int]:
        """How many of this status are below the first value, the second, ...; at last: how many there are."""
        counts = (len(self._groups.get((value, status), ())) for value in self.values)
        return array("q", accumulate(counts, initial=0))

    def of(self, status: Status, low: float | None = None, high: float | None = None) -> int:
        """How many of this status have a number from `low` to below `high`; None: no limit."""
        sums = self._below[status]
        first = 0 if low is None else bisect_left(self.values, low)
        last = len(self.values) if high is None else bisect_left(self.values, high)
        return max(0, sums[last] - sums[first])

    def counts(self, rule: Threshold) -> RuleCounts:
        """What `rule` would do."""
        line = rule.line
        above, below = ({s: self.of(s, *ends) for s in COUNTED} for ends in ((line, None), (None, line)))
        keyless = (
            above[Status.ABSENT] * rule.keyless.publishes,
            below[Status.ABSENT] * rule.keyless.unpublishes,
        )
        publish, unpublish = above[Status.DRAFT] + keyless[0], below[Status.PUBLISHED] + keyless[1]
        settled = self.numbered
        if rule.keyless is Keyless.LEAVE:
            settled -= self.of(Status.ABSENT)
        return RuleCounts(publish, unpublish, settled - publish - unpublish, self.of(Status.ABSENT))

    def near(self, line: float, band: float) -> int:
        """How many articles are at most `band` away from the line."""
        first, last = bisect_left(self.values, line - band), bisect_right(self.values, line + band)
        return sum(sums[max(first, last)] - sums[first] for sums in self._below.values())

    def changing(
        self, rule: Threshold, order: Order = Order.HIGHEST, signs: Collection[bool] = (True, False)
    ) -> Changing:
        """What `rule` would change, those of one value in the order of their ids.

        `signs`: only what it would publish (True) or unpublish (False).
        """
        return Changing(self._runs(rule, order, signs))

    def _runs(self, rule: Threshold, order: Order, signs: Collection[bool]) -> Iterator[tuple[Change, Ids]]:
        for value in self._ordered(rule.line, order):
            for status in COUNTED:
                publish = rule.changes(value, status)
                if publish is not None and publish in signs and (value, status) in self._groups:
                    yield Change(value, status, publish), self._groups[value, status]

    def fitting_line(self) -> float | None:
        """The line that leaves the fewest articles to change: the rule that is followed today.

        The lowest such line that is a value (of several as good); None where nothing is decided.
        """
        if not self.of(Status.PUBLISHED) and not self.of(Status.DRAFT):
            return None
        published, draft = self._below[Status.PUBLISHED], self._below[Status.DRAFT]

        def wrong(place: int) -> int:
            return published[place] + draft[-1] - draft[place]

        best = min(range(len(self.values) + 1), key=wrong)
        if best == len(self.values):  # nothing is published: the line is above all
            return self.values[-1] + 1
        return self.values[best]

    def is_whole(self) -> bool:
        """Whether all values are whole numbers."""
        return all(float(value).is_integer() for value in self.values)

    def _ordered(self, line: float, order: Order) -> Iterable[float]:
        if order is Order.HIGHEST:
            return reversed(self.values)
        return sorted(self.values, key=lambda value: (abs(value - line), -value))

"""The bars of a number: as wide as a person would make them, and many enough to see its shape."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from curator.content import Status
from curator.library.rules.spread import COUNTED, Spread

MOST_BARS = 48
FEWEST_BARS = 8
_OUTLYING = 3.0
"""What lies further from the middle half's ends than so many times its width does not stretch the scale."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The articles from `low` to below `high`; the first and last bar also hold what lies beyond them."""

    low: float
    high: float
    counts: dict[Status, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Scale:
    """From where to where bars are drawn, how wide one is, and the step of the line."""

    low: float
    high: float
    width: float
    step: float

    @property
    def bars(self) -> int:
        return max(1, round((self.high - self.low) / self.width))

    def edge(self, place: int) -> float:
        """Where the bar at `place` begins."""
        return _clean(self.low + place * self.width)

    def snapped(self, value: float) -> float:
        """The nearest value that the line may have."""
        return _clean(round(value / self.step) * self.step)

    def ticks(self, most: int) -> list[float]:
        """Round numbers to write below the bars, `most` of them at most, from the lowest to the highest."""
        span = self.high - self.low
        wide = next(width for width in _widths(span / max(1, most)) if width * most >= span)
        first = math.ceil(round(self.low / wide, 9))
        last = math.floor(round(self.high / wide, 9))
        return [_clean(place * wide) for place in range(first, last + 1)]


def scale_of(spread: Spread) -> Scale:
    """The scale of a number: what the profile declares, stretched to what there is, but not to outliers."""
    low, high = spread.field.low, spread.field.high
    if spread.values:
        least, most = _usual(spread)
        low = least if low is None else min(low, least)
        high = most if high is None else max(high, most)
    low = 0.0 if low is None else low
    high = low + 100.0 if high is None else high
    whole = spread.is_whole()
    width = _bar_width(high - low, whole)
    start, end = math.floor(low / width), math.ceil(high / width)
    end = max(end, start + FEWEST_BARS)
    step = 1.0 if whole else width / 10
    return Scale(_clean(start * width), _clean(end * width), width, step)


def bars_of(spread: Spread, scale: Scale) -> list[Bar]:
    """The bars from left to right."""
    bars = []
    for place in range(scale.bars):
        low, high = scale.edge(place), scale.edge(place + 1)
        first = None if place == 0 else low
        last = None if place == scale.bars - 1 else high
        bars.append(Bar(low, high, {status: spread.of(status, first, last) for status in COUNTED}))
    return bars


def _usual(spread: Spread) -> tuple[float, float]:
    """The least and the greatest value that stretch the scale."""
    values: Sequence[float] = spread.values
    quarter, three = (_at_share(spread, share) for share in (0.25, 0.75))
    reach = _OUTLYING * max(three - quarter, 1.0 if spread.is_whole() else 0.0, 10**-6)
    floor = quarter - reach if spread.field.low is None else min(quarter - reach, spread.field.low)
    ceiling = three + reach if spread.field.high is None else max(three + reach, spread.field.high)
    inside = [value for value in values if floor <= value <= ceiling]
    return inside[0], inside[-1]


def _at_share(spread: Spread, share: float) -> float:
    """The value below or at which this share of the articles lies."""
    wanted = share * spread.numbered
    low, high = 0, len(spread.values) - 1
    while low < high:
        middle = (low + high) // 2
        if sum(spread.of(status, None, spread.values[middle + 1]) for status in COUNTED) >= wanted:
            high = middle
        else:
            low = middle + 1
    return spread.values[low]


def _bar_width(span: float, whole: bool) -> float:
    least = span / MOST_BARS
    return next(width for width in _widths(least) if width >= least and (width >= 1 or not whole))


def _widths(about: float) -> list[float]:
    """1, 2, 5 and their tens, some below `about` and some above."""
    power = math.floor(math.log10(about)) if about > 0 else 0
    return [
        _clean(part * 10.0**exponent)
        for exponent in range(power - 1, max(power, 0) + 3)
        for part in (1, 2, 5)
    ]


def _clean(value: float) -> float:
    """Without the dust that adding fractions leaves."""
    return float(f"{value:.12g}")

"""Arithmetic on a number field, in decimal so that 0.1 + 0.2 is 0.3.

A number written whole stays whole: a result between two whole numbers is rounded to the nearest, halves away
from zero. A number written with a fraction keeps at most six places.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from curator.content import is_number
from curator.frontmatter import Edit, Set
from curator.library.bulk.verbs import Place, Unfit

_PLACES = Decimal("0.000001")
_WHOLE = Decimal(1)

Number = int | float


@dataclass(frozen=True, slots=True)
class Add:
    """`amount` is added; a negative one is taken away. Articles without a number stay as they are."""

    amount: Number

    def edits(self, place: Place) -> tuple[Edit, ...]:
        return _changed(place, lambda now: now + _decimal(self.amount))


@dataclass(frozen=True, slots=True)
class Scale:
    """The number is multiplied by `factor`: 1.1 is ten percent more."""

    factor: Number

    def edits(self, place: Place) -> tuple[Edit, ...]:
        return _changed(place, lambda now: now * _decimal(self.factor))


@dataclass(frozen=True, slots=True)
class Clamp:
    """A number below `low` becomes `low`, one above `high` becomes `high`; None leaves that end open.

    Of a whole number both ends are taken as the nearest whole numbers within.
    """

    low: Number | None = None
    high: Number | None = None

    def __post_init__(self) -> None:
        """Raises ValueError, with a sentence for the editor, for a range that holds no number."""
        if self.low is None and self.high is None:
            raise ValueError("Give the least number, the greatest, or both.")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("The least number is greater than the greatest.")

    def edits(self, place: Place) -> tuple[Edit, ...]:
        now = _number(place)
        if now is None:
            return ()
        low = None if self.low is None else _decimal(self.low)
        high = None if self.high is None else _decimal(self.high)
        if isinstance(now, int):
            low = None if low is None else low.to_integral_value(ROUND_CEILING)
            high = None if high is None else high.to_integral_value(ROUND_FLOOR)
            if low is not None and high is not None and low > high:
                raise Unfit(f"{place.name} is a whole number, and there is none in that range")
        wanted = _decimal(now)
        if low is not None:
            wanted = max(wanted, low)
        if high is not None:
            wanted = min(wanted, high)
        return _set(place, now, wanted)


def _changed(place: Place, change: Callable[[Decimal], Decimal]) -> tuple[Edit, ...]:
    now = _number(place)
    return () if now is None else _set(place, now, change(_decimal(now)))


def _set(place: Place, now: Number, wanted: Decimal) -> tuple[Edit, ...]:
    if wanted == _decimal(now):
        return ()
    if not is_number(float(wanted)):
        raise Unfit(f"{place.name} would become too large a number")
    if isinstance(now, int):
        return (Set(place.path, int(wanted.quantize(_WHOLE, ROUND_HALF_UP))),)
    return (Set(place.path, float(wanted.quantize(_PLACES, ROUND_HALF_UP))),)


def _number(place: Place) -> Number | None:
    if place.holds_nothing:
        return None
    now = place.now
    if not isinstance(now, int | float) or not is_number(now):
        raise place.unfit("a number")
    return now


def _decimal(number: Number) -> Decimal:
    return Decimal(repr(number))

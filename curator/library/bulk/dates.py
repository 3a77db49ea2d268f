"""Moving dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from curator.content import shifted_date
from curator.frontmatter import Edit, Set, Timestamp
from curator.library.bulk.verbs import Place, Unfit


@dataclass(frozen=True, slots=True)
class Shift:
    """The date moves; its zone, its quotes and the way it is written stay."""

    by: timedelta

    def edits(self, place: Place) -> tuple[Edit, ...]:
        now = place.now
        if place.holds_nothing:
            return ()
        if not isinstance(now, str):
            raise place.unfit("a date")
        try:
            moved = shifted_date(now, self.by)
        except ValueError as error:
            raise Unfit(f"{place.name}: {error}") from error
        if moved == now:
            return ()
        spelled = place.document.spelling(place.path)
        spelling = spelled.replace(now, moved) if spelled is not None and spelled.count(now) == 1 else None
        value = Timestamp(moved) if isinstance(now, Timestamp) else moved
        return (Set(place.path, value, spelling=spelling),)

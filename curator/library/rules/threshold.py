"""The rule of a line: what is at or above it is published, what is below it is not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.content import Status


class Keyless(StrEnum):
    """What the rule makes of an article without the published key (or with neither yes nor no there).

    LEAVE: nothing. AS_DRAFT, AS_PUBLISHED: it counts as one of these, so that it gets the key only where the
    rule wants the opposite. SET: it gets the key whatever the rule wants.
    """

    LEAVE = "leave"
    AS_DRAFT = "draft"
    AS_PUBLISHED = "published"
    SET = "set"

    @property
    def publishes(self) -> bool:
        """Whether those at or above the line change."""
        return self in (Keyless.AS_DRAFT, Keyless.SET)

    @property
    def unpublishes(self) -> bool:
        """Whether those below the line change."""
        return self in (Keyless.AS_PUBLISHED, Keyless.SET)


@dataclass(frozen=True, slots=True)
class Threshold:
    """A line in a number; it says nothing of an article without the number."""

    line: float
    keyless: Keyless = Keyless.LEAVE

    def wants(self, value: float) -> bool:
        """Whether an article with this number is to be published."""
        return value >= self.line

    def changes(self, value: float | None, status: Status) -> bool | None:
        """What becomes of an article: True, it is published; False, unpublished; None, nothing changes."""
        if value is None or status is Status.BROKEN:
            return None
        wanted = self.wants(value)
        match status:
            case Status.PUBLISHED:
                return None if wanted else False
            case Status.DRAFT:
                return True if wanted else None
            case _:
                keyless = self.keyless.publishes if wanted else self.keyless.unpublishes
                return wanted if keyless else None

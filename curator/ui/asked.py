"""What a search asks for, of what the sidebar offers. Reads the library's grammar; has none of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from curator.library import QueryError
from curator.library.conditions import bounds
from curator.library.months import months_named
from curator.library.query import query_parts
from curator.library.refining import named_in

Bound = float | None

NUMBERS = ("quality", "heat")


@dataclass(frozen=True, slots=True)
class Asked:
    """One search.

    Attributes:
        text: as it stands in the search field, without blanks around it.
        signs: (key, value), the value in small letters, -> the value as written and whether it is included
            (or excluded). Only what all of the search depends on: not what stands in a larger group.
        ranges: from where to where a number may be; both ends belong to it, None is open.
        readable: whether the search can be understood so far.
    """

    text: str = ""
    signs: Mapping[tuple[str, str], tuple[str, bool]] = field(default_factory=dict)
    ranges: Mapping[str, tuple[Bound, Bound]] = field(default_factory=dict)
    readable: bool = True

    def sign(self, key: str, value: str) -> bool | None:
        """Whether the value is included or excluded; None: it is not named."""
        found = self.signs.get((key, value.casefold()))
        return None if found is None else found[1]

    def named(self, key: str) -> Iterator[str]:
        """The values of `key` that the search includes or excludes, as written."""
        return (written for (own, _folded), (written, _sign) in self.signs.items() if own == key)


def asked_in(text: str) -> Asked:
    """What `text` asks for; of one that cannot be understood nothing but the text."""
    text = text.strip()
    try:
        parts = query_parts(text)
    except QueryError:
        return Asked(text, readable=False)
    signs: dict[tuple[str, str], tuple[str, bool]] = {}
    ranges: dict[str, tuple[Bound, Bound]] = {}
    for part in parts:
        for named in named_in(part.term):
            signs[named.key, named.value.casefold()] = (named.value, named.included)
            if named.key in NUMBERS and named.alone and named.included and not named.quoted:
                span = bounds(named.value)
                if span is not None:
                    ranges[named.key] = span
    for month, included in months_named(text).items():
        signs["month", month] = (month, included)
    return Asked(text, signs, ranges)

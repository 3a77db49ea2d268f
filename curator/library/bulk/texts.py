"""What can be done to a text, or to each text of a list. Dates are none: they have verbs of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from curator.content import plain_text
from curator.frontmatter import Edit, Remove, Set, Timestamp
from curator.library.bulk.patterns import Finding
from curator.library.bulk.verbs import Place, Unfit

_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """What is found is replaced, wherever it is found."""

    finding: Finding

    def edits(self, place: Place) -> tuple[Edit, ...]:
        return _changed(place, self.finding.replaced)


@dataclass(frozen=True, slots=True)
class Trim:
    """Blanks and line ends go from both ends; the line end of a block of lines (`|`, `>`) belongs to it."""

    def edits(self, place: Place) -> tuple[Edit, ...]:
        in_block = (place.document.spelling(place.path) or "").startswith(("|", ">"))

        def trimmed(text: str) -> str:
            return text.strip() + ("\n" if in_block and text.endswith("\n") and text.strip() else "")

        return _changed(place, trimmed)


@dataclass(frozen=True, slots=True)
class DecodeEntities:
    """HTML entities become the characters they mean: `&amp;` is `&`. Once: `&amp;amp;` becomes `&amp;`."""

    def edits(self, place: Place) -> tuple[Edit, ...]:
        return _changed(place, plain_text)


def _changed(place: Place, change: Callable[[str], str]) -> tuple[Edit, ...]:
    """The edits to the text, or to each text of the list; a list's text that becomes empty goes."""
    if place.holds_nothing:
        return ()
    now = place.now
    if isinstance(now, Timestamp) or not isinstance(now, str | list):
        raise place.unfit("text")
    if isinstance(now, str):
        after = _bounded(change(now), place)
        return () if after == now else (Set(place.path, after),)
    sets: list[Edit] = []
    gone: list[Edit] = []
    for index, item in enumerate(now):
        if isinstance(item, list | dict):
            raise Unfit(f"{place.name} is a list of groups of keys, not of texts")
        if not isinstance(item, str) or isinstance(item, Timestamp):
            continue
        after = _bounded(change(item), place)
        if not after and item:
            gone.append(Remove(place.path, index))
        elif after != item:
            sets.append(Set((*place.path, index), after))
    return (*sets, *reversed(gone))


def _bounded(text: str, place: Place) -> str:
    if len(text) > _LARGEST:
        raise Unfit(f"{place.name} would become too long")
    return text

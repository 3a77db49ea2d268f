"""What can be done to a list of texts. Only the items that come, go or change are touched.

A list that is written as one text (Jekyll's `tags: a b`) stays one.
"""

from __future__ import annotations

from dataclasses import dataclass

from curator.content import as_text
from curator.frontmatter import Edit, Insert, Remove, Set, Value
from curator.library.bulk.verbs import Place, Unfit


@dataclass(frozen=True, slots=True)
class ChangeItems:
    """Items come and go at once: those of `remove` go, then those of `add` not there yet are appended."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()

    def edits(self, place: Place) -> tuple[Edit, ...]:
        have = _texts(place)
        gone = [index for index, item in enumerate(have) if item in self.remove]
        kept = [item for item in have if item not in self.remove]
        new = [item for item in dict.fromkeys(self.add) if item not in kept]
        if _is_one_text(place):
            return _as_one_text(place, have, [*kept, *new])
        return (
            *(Remove(place.path, index) for index in reversed(gone)),
            *(Insert(place.path, item) for item in new),
        )


@dataclass(frozen=True, slots=True)
class AddItems:
    """Those of `items` that are not there yet are appended, in their order; an absent list appears."""

    items: tuple[str, ...]

    def edits(self, place: Place) -> tuple[Edit, ...]:
        return ChangeItems(add=self.items).edits(place)


@dataclass(frozen=True, slots=True)
class RemoveItems:
    """Every occurrence of `items` goes. A list that loses all stays as an empty one."""

    items: tuple[str, ...]

    def edits(self, place: Place) -> tuple[Edit, ...]:
        return ChangeItems(remove=self.items).edits(place)


@dataclass(frozen=True, slots=True)
class ReplaceList:
    """The list becomes exactly `items`; an absent one appears."""

    items: tuple[str, ...]

    def edits(self, place: Place) -> tuple[Edit, ...]:
        have = _texts(place)
        wanted = list(dict.fromkeys(self.items))
        if have == wanted and not place.holds_nothing:
            return ()
        if _is_one_text(place):
            return _as_one_text(place, have, wanted)
        return (Set(place.path, [*wanted]),)


@dataclass(frozen=True, slots=True)
class RenameItem:
    """The item `old` is called `new` from now on, at its place, quoted as it was.

    Where the list has `new` already, `old` just goes: no item stands there twice afterwards.
    """

    old: str
    new: str

    def __post_init__(self) -> None:
        """Raises ValueError, with a sentence for the editor."""
        if not self.old or not self.new:
            raise ValueError("Give the item and what it shall be called.")

    def edits(self, place: Place) -> tuple[Edit, ...]:
        have = _texts(place)
        found = [index for index, item in enumerate(have) if item == self.old]
        if not found or self.old == self.new:
            return ()
        if _is_one_text(place):
            renamed = [self.new if item == self.old else item for item in have]
            return _as_one_text(place, have, list(dict.fromkeys(renamed)))
        kept = [] if self.new in have else found[:1]
        gone = [index for index in found if index not in kept]
        return (
            *(Set((*place.path, index), self.new) for index in kept),
            *(Remove(place.path, index) for index in reversed(gone)),
        )


def _is_one_text(place: Place) -> bool:
    return place.field.or_text and isinstance(place.now, str)


def _texts(place: Place) -> list[str]:
    """The items as texts, at their positions in the file."""
    now = place.now
    if place.holds_nothing:
        return []
    if _is_one_text(place):
        return str(now).split()
    if not isinstance(now, list):
        raise place.unfit("a list")
    return [_text(item, place) for item in now]


def _text(item: Value, place: Place) -> str:
    if isinstance(item, list | dict):
        raise Unfit(f"{place.name} is a list of groups of keys, not of texts")
    return as_text(item)


def _as_one_text(place: Place, have: list[str], wanted: list[str]) -> tuple[Edit, ...]:
    if have == wanted:
        return ()
    for item in wanted:
        if len(item.split()) != 1:
            raise Unfit(f"{place.name} is written as one text, in which {item!r} would be several entries")
    return (Set(place.path, " ".join(wanted)),)

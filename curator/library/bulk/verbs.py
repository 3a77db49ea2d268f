"""What a bulk edit does to one field of an article: the contract of verbs, and the two that fit any field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from curator.content import Field, Kind, described, value_for
from curator.frontmatter import Absent, Document, Edit, Path, Set, Unset, Value


class Unfit(ValueError):  # noqa: N818 - no fault: the verb has nothing to work on
    """The verb cannot be done to what the article holds; the text tells the editor why."""


class TooSlow(Unfit):
    """It took longer than anybody would wait."""


@dataclass(frozen=True, slots=True)
class Place:
    """A field of one article, as its file holds it."""

    document: Document
    path: Path
    field: Field

    @property
    def now(self) -> Value | Absent:
        """The value that is there."""
        return self.document.get(self.path)

    @property
    def name(self) -> str:
        """What the field is called, in the middle of a sentence."""
        return ".".join(map(str, self.path))

    @property
    def holds_nothing(self) -> bool:
        """No such key, or no value behind it: nothing that a verb could change."""
        return self.now is None or isinstance(self.now, Absent)

    def unfit(self, wanted: str) -> Unfit:
        """That the value is of another type than `wanted` ("a number")."""
        now = self.now
        what = "missing" if isinstance(now, Absent) else described(now)
        return Unfit(f"{self.name} should be {wanted}, it is {what}")


_WANTED = {
    Kind.ANY: "one value",
    Kind.NUMBER: "a number",
    Kind.FLAG: "true or false",
    Kind.DATETIME: "a date",
    Kind.TAGS: "a list",
}
"""What a field of that kind takes, in words; a text where it is not named here."""


class Verb(Protocol):
    """One thing to do to a field. Verbs are values: comparable, and the same for every article."""

    def edits(self, place: Place) -> tuple[Edit, ...]:
        """The edits that do it there; none where there is nothing to do. Raises Unfit."""
        ...


@dataclass(frozen=True, slots=True)
class SetTo:
    """The field gets the value that `text` means for it, as if it were typed there; an absent key appears.

    What is a list or a group of keys now is refused: a text in its place would throw away all of it.
    """

    text: str

    def edits(self, place: Place) -> tuple[Edit, ...]:
        now = place.now
        if isinstance(now, list | dict):
            raise place.unfit(_WANTED.get(place.field.kind, "a text"))
        try:
            return (Set(place.path, value_for(place.field, self.text, now)),)
        except ValueError as error:
            raise Unfit(str(error)) from error


@dataclass(frozen=True, slots=True)
class Clear:
    """The key goes, with whatever it holds."""

    def edits(self, place: Place) -> tuple[Edit, ...]:
        return (Unset(place.path),)

"""Which fields a bulk edit offers on a kind of site, and what can be done to each. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from curator.content import LISTS_OF_OBJECTS, TEXT_KINDS, Field, Kind, Profile
from curator.frontmatter import Path
from curator.ui.wording import said


class Do(Enum):
    """What can be done to a field."""

    SET = auto()
    ADD = auto()
    CLAMP = auto()
    SCALE = auto()
    ADD_ITEMS = auto()
    REMOVE_ITEMS = auto()
    REPLACE_LIST = auto()
    RENAME_ITEM = auto()
    REPLACE_TEXT = auto()
    TRIM = auto()
    DECODE = auto()
    SHIFT = auto()
    SWITCH = auto()
    CLEAR = auto()


_NUMBER = (Do.SET, Do.ADD, Do.CLAMP, Do.SCALE, Do.CLEAR)
_TEXT = (Do.SET, Do.REPLACE_TEXT, Do.TRIM, Do.DECODE, Do.CLEAR)
_ITEMS = (Do.ADD_ITEMS, Do.REMOVE_ITEMS, Do.REPLACE_LIST, Do.RENAME_ITEM)
_ANY = (*_TEXT[:-1], Do.ADD, Do.CLAMP, Do.SCALE, *_ITEMS, Do.SHIFT, Do.CLEAR)


@dataclass(frozen=True, slots=True)
class Offered:
    """A field that can be edited in many articles at once."""

    path: Path
    label: str
    field: Field

    @property
    def verbs(self) -> tuple[Do, ...]:
        """What can be done to it, the commonest first."""
        match self.field.kind:
            case Kind.NUMBER:
                return _NUMBER
            case Kind.FLAG:
                return (Do.SWITCH,)
            case Kind.DATETIME:
                return (Do.SET, Do.SHIFT, Do.CLEAR)
            case Kind.TAGS:
                return (*_ITEMS, Do.REPLACE_TEXT, Do.TRIM, Do.DECODE, Do.CLEAR)
            case kind if kind in TEXT_KINDS:
                return _TEXT
            case Kind.ANY:
                return _ANY
            case _:
                return (Do.CLEAR,)


def offered_fields(profile: Profile) -> list[Offered]:
    """Every field of the profile that one text can say the value of; of groups their parts."""
    return [found for field in profile.fields for found in _offered(field, (), "")]


def offered_field(profile: Profile, path: Path) -> Offered:
    """The field at any path, known to the profile or not."""
    labels = (said(profile.field(path[:length]).label) for length in range(1, len(path) + 1))
    return Offered(path, " › ".join(labels), profile.field(path))


def _offered(field: Field, above: Path, before: str) -> Iterator[Offered]:
    path, label = (*above, field.key), f"{before}{said(field.label)}"
    if field.many or field.kind in LISTS_OF_OBJECTS or field.kind is Kind.OPAQUE:
        return
    if field.kind is Kind.OBJECT:
        for part in field.parts:
            yield from _offered(part, path, f"{label} › ")
    else:
        yield Offered(path, label, field)


def words_of(do: Do) -> str:
    """What a verb is called in a list of verbs."""
    return {
        Do.SET: _tr("Set to"),
        Do.ADD: _tr("Add"),
        Do.CLAMP: _tr("Keep within"),
        Do.SCALE: _tr("Multiply by"),
        Do.ADD_ITEMS: _tr("Add entries"),
        Do.REMOVE_ITEMS: _tr("Remove entries"),
        Do.REPLACE_LIST: _tr("Replace the list"),
        Do.RENAME_ITEM: _tr("Rename an entry"),
        Do.REPLACE_TEXT: _tr("Find and replace"),
        Do.TRIM: _tr("Trim blanks"),
        Do.DECODE: _tr("Decode HTML entities"),
        Do.SHIFT: _tr("Move by"),
        Do.SWITCH: _tr("Set to"),
        Do.CLEAR: _tr("Remove the key"),
    }[do]


def _tr(text: str) -> str:
    return QCoreApplication.translate("bulk_edit", text)

"""One place in an article's front matter: what is there, what should be, which editor fits. No widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as field_of
from enum import Enum, auto
from typing import overload

from curator.content import LISTS_OF_OBJECTS, Field, Kind, core_schema, is_number, value_for
from curator.frontmatter import Absent, Path, Timestamp, Value
from curator.ui.detail.addresses import web_address
from curator.ui.detail.by_default import default_in_words
from curator.ui.detail.chips import MOST_CHIPS
from curator.ui.detail.shown import Shown
from curator.ui.wording import said

LONGEST_LINE = 300
DEEPEST = 12
"""Levels below the top that are shown; what lies deeper is for the source."""


class Look(Enum):
    """The editors."""

    LOCKED = auto()
    FLAG = auto()
    NUMBER = auto()
    DATE = auto()
    CHOICE = auto()
    ADDRESS = auto()
    LINE = auto()
    LINES = auto()
    CHIPS = auto()
    GROUP = auto()
    LIST = auto()
    DEEP = auto()


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A key, or an entry of a list, as the file has it now.

    Attributes:
        shown: the article.
        written: the scalar as one would type it, "" for what is none.
        reason: why the value is not what the field should hold, "" where it is.
        locked: the value is kept exactly as it is and never shown.
        by_default: in words what the site's own settings give it; "" if nothing does, or the file does.
    """

    shown: Shown = field_of(repr=False, compare=False)
    path: Path
    field: Field
    value: Value | Absent
    written: str = ""
    reason: str = ""
    locked: bool = False
    by_default: str = ""

    @property
    def name(self) -> str:
        """The key, or the number of the entry, counted from 1."""
        last = self.path[-1]
        return str(last + 1) if isinstance(last, int) else last

    @property
    def is_entry(self) -> bool:
        """Whether it is an entry of a list."""
        return isinstance(self.path[-1], int)

    @property
    def depth(self) -> int:
        """How many levels below the top it stands."""
        return len(self.path) - 1

    @property
    def look(self) -> Look:
        """The editor that fits the value, and where there is none the field."""
        if self.locked:
            return Look.LOCKED
        if isinstance(self.value, dict):
            return Look.GROUP if len(self.path) < DEEPEST else Look.DEEP
        if isinstance(self.value, list):
            return self._list_look(self.value)
        if isinstance(self.value, Absent | None) and self.field.kind in _BY_KIND:
            return _BY_KIND[self.field.kind]
        if self.reason:
            return self._text_look()
        return self._scalar_look()

    def typed(self, text: str) -> Value:
        """The value that `text` means here. Raises ValueError, with a sentence for the editor.

        A value of the wrong type may stay one: then it is text as it was, or what YAML takes it for.
        """
        if not self.reason or isinstance(self.value, None | Absent):
            return value_for(self.field, text, self.value)
        if self.field.kind in (Kind.NUMBER, Kind.FLAG, Kind.DATETIME):
            try:
                return value_for(self.field, text, self.value)
            except ValueError:
                pass
        return text if isinstance(self.value, str) else core_schema(text)

    def _list_look(self, entries: list[Value]) -> Look:
        if len(self.path) >= DEEPEST:
            return Look.DEEP
        if self.field.many or self.field.kind in LISTS_OF_OBJECTS:
            return Look.LIST
        plain = all(isinstance(entry, str) and not isinstance(entry, Timestamp) for entry in entries)
        return Look.CHIPS if plain and len(entries) <= MOST_CHIPS else Look.LIST

    def _scalar_look(self) -> Look:
        value, kind = self.value, self.field.kind
        if kind is Kind.ANY and isinstance(value, bool):
            return Look.FLAG
        if kind is Kind.ANY and isinstance(value, int | float):
            return Look.NUMBER if is_number(value) else Look.LINE
        if kind is Kind.ANY and isinstance(value, Timestamp):
            return Look.DATE
        if kind in (Kind.NUMBER, Kind.FLAG, Kind.DATETIME):
            return _BY_KIND[kind]
        if kind is Kind.TAGS and self.field.or_text:
            return Look.CHIPS
        return self._text_look()

    def _text_look(self) -> Look:
        text, kind = self.written, self.field.kind
        if len(text) > LONGEST_LINE or not text.isprintable():
            return Look.LINES
        if self.reason:
            return Look.LINE
        if kind is Kind.LONG_TEXT:
            return Look.LINES
        if kind is Kind.CHOICE or self.field.choices:
            return Look.CHOICE
        if kind is Kind.URL or (kind is Kind.ANY and web_address(text) is not None):
            return Look.ADDRESS
        return Look.LINE


_BY_KIND = {
    Kind.TEXT: Look.LINE,
    Kind.LONG_TEXT: Look.LINES,
    Kind.NUMBER: Look.NUMBER,
    Kind.FLAG: Look.FLAG,
    Kind.DATETIME: Look.DATE,
    Kind.CHOICE: Look.CHOICE,
    Kind.TAGS: Look.CHIPS,
    Kind.URL: Look.ADDRESS,
    Kind.OBJECT: Look.GROUP,
    Kind.IMAGES: Look.LIST,
    Kind.RELATED: Look.LIST,
}
"""The editor of a field that has no value."""


class Places(Sequence[FieldPlace]):
    """The places of the keys of a group, or of a list's entries, looked at when they are asked for: there may
    be thousands."""

    def __init__(self, shown: Shown, above: Path, parts: Sequence[str | int]) -> None:
        self._shown = shown
        self._above = above
        self._parts = parts

    def __len__(self) -> int:
        return len(self._parts)

    @overload
    def __getitem__(self, part: int) -> FieldPlace: ...
    @overload
    def __getitem__(self, part: slice) -> list[FieldPlace]: ...
    def __getitem__(self, part: int | slice) -> FieldPlace | list[FieldPlace]:
        if isinstance(part, slice):
            return [place_of(self._shown, (*self._above, one)) for one in self._parts[part]]
        return place_of(self._shown, (*self._above, self._parts[part]))


def place_of(shown: Shown, path: Path, field: Field | None = None) -> FieldPlace:
    """What stands at `path` of the article. `field`: what it should be, where the profile says too little."""
    value = shown.doc.get(path)
    field = shown.profile.field(path) if field is None else field
    locked = bool(shown.opaque_keys.intersection(map(str, path)))
    reason = "" if locked else _reason(field, value, path)
    written = "" if locked else shown.written(path)
    by_default = default_in_words(shown, str(path[0])) if len(path) == 1 else ""
    return FieldPlace(shown, path, field, value, written, reason, locked, by_default)


def _reason(field: Field, value: Value | Absent, path: Path) -> str:
    """Why the value itself, whatever is wrong inside of it, is not what the field holds."""
    fits = (isinstance(value, list) and field.is_list) or (
        isinstance(value, dict) and field.kind is Kind.OBJECT and not field.is_list
    )
    if fits or isinstance(value, Absent):
        return ""
    wrong = next(field.mismatches(value, path), None)
    return "" if wrong is None else said(wrong.message)

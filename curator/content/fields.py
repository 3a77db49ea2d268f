"""Every field once: its key, what it is called, what kind of value it holds and how it is edited and listed.

Knows single values; knows nothing of documents, folders or widgets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from curator.content.dates import parse_date
from curator.frontmatter import Path, Timestamp, Value


class Kind(StrEnum):
    """What a field holds; each kind has one editing widget and one rule for typed text."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    NUMBER = "number"
    FLAG = "flag"
    DATETIME = "datetime"
    CHOICE = "choice"
    TAGS = "tags"
    URL = "url"
    OBJECT = "object"
    IMAGES = "images"
    RELATED = "related"
    OPAQUE = "opaque"
    ANY = "any"


TEXT_KINDS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.URL})
LARGEST_NUMBER = 10**15
LISTS_OF_OBJECTS = frozenset({Kind.IMAGES, Kind.RELATED})


class Mismatch(NamedTuple):
    """A value that is not what its field holds: where, and how; `message` goes on after the name."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Field:
    """One key of an article.

    `minimum`, `maximum` and `step` are the range of the editing widget: a value outside is
    shown as it is and never altered. `choices` are offered, not enforced. `parts` are the
    fields of an object, or of each entry where the value is a list of objects (`many`,
    and always so for images and related entries). `vocabulary` names the site's list that
    completes the text ("topics"). `column` says that lists show the field by default.
    `or_text` says that a list may also be written as one text (Jekyll's `tags: a b`).
    """

    key: str
    label: str
    kind: Kind = Kind.ANY
    minimum: int | None = None
    maximum: int | None = None
    step: int = 1
    choices: tuple[str, ...] = ()
    parts: tuple[Field, ...] = ()
    many: bool = False
    vocabulary: str = ""
    column: bool = False
    or_text: bool = False

    @property
    def is_list(self) -> bool:
        """Whether the value is a list."""
        return self.many or self.kind is Kind.TAGS or self.kind in LISTS_OF_OBJECTS

    def part(self, key: str) -> Field:
        """The field of `key` inside this one's object or entries; of kind ANY when not declared."""
        return find_field(self.parts, key)

    def entry(self) -> Field:
        """The field of one entry of this list; of kind ANY when this is no list."""
        if self.kind is Kind.TAGS:
            return Field(self.key, self.label, Kind.TEXT, choices=self.choices, vocabulary=self.vocabulary)
        if self.is_list:
            return Field(self.key, self.label, Kind.OBJECT, parts=self.parts)
        return Field(self.key, self.label)

    def mismatches(self, value: Value, path: Path) -> Iterator[Mismatch]:
        """Everything in `value` (found at `path`) that is not what this field holds.

        No value at all (`key:`) is fine but where it leaves a yes or no, or a number, open.
        """
        if self.is_list:
            yield from self._list_mismatches(value, path)
        elif self.kind is Kind.OBJECT:
            yield from self._object_mismatches(value, path)
        elif (wanted := _scalar_mismatch(self.kind, value)) is not None:
            yield Mismatch(path, wanted)

    def _list_mismatches(self, value: Value, path: Path) -> Iterator[Mismatch]:
        if value is None:
            return
        if self.or_text and isinstance(value, str):
            return
        if not isinstance(value, list):
            yield Mismatch(path, f"should be a list, it is {described(value)}")
            return
        entry = self.entry()
        for index, item in enumerate(value):
            if item is None:
                yield Mismatch((*path, index), "is an entry without a value")
            else:
                yield from entry.mismatches(item, (*path, index))

    def _object_mismatches(self, value: Value, path: Path) -> Iterator[Mismatch]:
        if value is None:
            return
        if not isinstance(value, dict):
            yield Mismatch(path, f"should be a group of keys, it is {described(value)}")
            return
        for key, item in value.items():
            yield from self.part(str(key)).mismatches(item, (*path, str(key)))


def find_field(fields: tuple[Field, ...], key: str) -> Field:
    """The field of `key` among `fields`; one of kind ANY, labelled after the key, when none is."""
    for field in fields:
        if field.key == key:
            return field
    return Field(key, label_of(key))


def label_of(key: str) -> str:
    """A key as a label: `featuredContent` and `featured_content` are "Featured content"."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\-\s]+", " ", key).split()
    spelled = [
        word.upper() if word.lower() in {"url", "id", "amp", "cdn"} else word.lower() for word in words
    ]
    label = " ".join(spelled)
    return label[:1].upper() + label[1:]


def is_number(value: Value) -> bool:
    """Whether `value` is a number that can be shown and sorted: no flag, finite, of a sane size."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < LARGEST_NUMBER


def described(value: Value) -> str:
    """What a value is, in the words of messages."""
    match value:
        case None:
            return "empty"
        case bool():
            return "true or false"
        case int() | float():
            return f"the number {value}" if is_number(value) else "none that can be shown"
        case Timestamp():
            return "a date"
        case str():
            return "text"
        case list():
            return "a list"
        case _:
            return "a group of keys"


def _scalar_mismatch(kind: Kind, value: Value) -> str | None:
    match kind:
        case Kind.ANY | Kind.OPAQUE:
            return None
        case Kind.FLAG:
            if isinstance(value, bool):
                return None
            return f"should be true or false, it is {described(value)}"
        case Kind.NUMBER:
            if is_number(value):
                return None
            return f"should be a number, it is {described(value)}"
        case Kind.DATETIME:
            if value is None or (isinstance(value, str) and parse_date(value) is not None):
                return None
            what = "other text" if isinstance(value, str) else described(value)
            return f"should be a date, it is {what}"
        case _:
            if isinstance(value, list | dict):
                return f"should be text, it is {described(value)}"
            return None

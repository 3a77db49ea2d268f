"""Which values of one entry of a list (a related article, an image) can be edited, and the edits that do it.

Knows no widget. What an entry holds is told by the profile's field of the list; keys that the profile does
not know are offered behind those it knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from curator.content import Field, Kind
from curator.frontmatter import ABSENT, Absent, Edit, Insert, Path, Set, Unset, Value
from curator.frontmatter.values import value_at
from curator.ui.wording import said

_GROUPS = frozenset({Kind.OBJECT, Kind.IMAGES, Kind.RELATED, Kind.TAGS, Kind.OPAQUE})


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """One value of an entry.

    Attributes:
        path: inside the entry; () where the entry is a bare value itself.
        label: what it is called.
    """

    path: Path
    field: Field
    label: str


def entry_places(field: Field, value: Value) -> tuple[EntryPlace, ...]:
    """The plain values of `value`, an entry of the list `field`: those that are there, those that may be."""
    entry = _entry_of(field)
    if not isinstance(value, dict):
        return (EntryPlace((), Field(field.key, field.label, Kind.URL), said(field.label)),)
    known = [place for part in entry.parts for place in _places_of(part, value.get(part.key, ABSENT))]
    names = {part.key for part in entry.parts}
    others = [
        EntryPlace((key,), Field(key, key), key)
        for key, item in value.items()
        if key not in names and not isinstance(item, list | dict)
    ]
    return (*known, *others)


def _entry_of(field: Field) -> Field:
    """The field of one entry, also where the profile lets the list be a single group (`image:`)."""
    return field.entry() if field.is_list else field


def _places_of(part: Field, value: Value | Absent) -> Iterator[EntryPlace]:
    if part.kind is Kind.OBJECT and not part.many:
        if isinstance(value, dict | Absent | None):
            for inner in part.parts:
                if inner.kind not in _GROUPS:
                    yield EntryPlace((part.key, inner.key), inner, f"{said(part.label)}: {said(inner.label)}")
        else:
            yield EntryPlace((part.key,), Field(part.key, part.label, Kind.TEXT), said(part.label))
    elif part.kind is Kind.IMAGES:
        address = address_part(part)
        empty = isinstance(value, Absent) or not value
        first = value[0] if isinstance(value, list) and value else None
        if address is not None and (empty or isinstance(first, dict)):
            yield EntryPlace((part.key, 0, address.key), address, said(part.label))
        elif isinstance(first, str):
            yield EntryPlace((part.key, 0), Field(part.key, part.label, Kind.URL), said(part.label))
    elif part.kind not in _GROUPS:
        yield EntryPlace((part.key,), part, said(part.label))


def address_part(field: Field) -> Field | None:
    """The part of a list's entries (or of a group) that holds an address."""
    return next((part for part in field.parts if part.kind is Kind.URL), None)


def value_in(entry: Value, path: Path) -> Value | Absent:
    """The value at `path` inside an entry."""
    return entry if not path else value_at(entry, path) if isinstance(entry, dict) else ABSENT


def setting_of(base: Path, entry: Value, path: Path, value: Value | Absent) -> Edit:
    """The edit that gives what is at `path` of the entry at `base` this value, or takes its key away."""
    at = next((depth for depth, part in enumerate(path) if isinstance(part, int)), None)
    if at is None:
        if isinstance(value, Absent):
            return Unset((*base, *path))
        return Set((*base, *path), value)
    items = value_in(entry, path[:at])
    inner = (*base, *path[:at])
    if isinstance(items, list) and items:
        if not isinstance(value, Absent):
            return Set((*base, *path), value)
        alone = not isinstance(items[0], dict) or len(items[0]) == 1
        if not alone:
            return Unset((*base, *path))
        return Unset(inner) if len(items) == 1 else Unset((*inner, 0))
    if isinstance(value, Absent):
        return Unset(inner)
    rest = path[at + 1 :]
    return Insert(inner, {str(rest[0]): value} if rest else value)


def new_image(field: Field, items: list[Value], address: str, size: tuple[int, int] | None = None) -> Value:
    """An entry for an image, in the form that the profile and the entries there have."""
    entry = _entry_of(field)
    named = address_part(entry)
    if named is None or (items and all(isinstance(item, str) for item in items)):
        return address
    dictionaries = [item for item in items if isinstance(item, dict)]
    keys = {part.key for part in entry.parts}
    urls = [part.key for part in entry.parts if part.kind is Kind.URL]
    used = next((key for item in dictionaries for key in urls if key in item), named.key)
    made: dict[str, Value] = {used: address}
    if size is not None:
        made |= {key: length for key, length in zip(("width", "height"), size, strict=True) if key in keys}
    return made


def additions(
    key: str, field: Field, now: Value | Absent, entries: Sequence[Value], *, plural: bool
) -> tuple[Edit, ...]:
    """The edits that put `entries` at the end of the list `key`.

    plural: the key holds a list on this kind of site, also where there is none yet.
    Raises ValueError where the file holds, or can hold, a single entry there.
    """
    nothing = isinstance(now, Absent | None) or now == ""
    if isinstance(now, list) or (nothing and (field.is_list or plural)):
        return tuple(Insert((key,), entry) for entry in entries)
    if nothing and len(entries) == 1:
        return (Set((key,), entries[0]),)
    raise ValueError(f"“{key}” holds one entry in an article: change that one, or remove it first.")

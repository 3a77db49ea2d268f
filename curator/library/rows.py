"""What a list shows of the articles: rows, counts, and what the last indexing did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from curator.content import Status


class Row(NamedTuple):
    """One article in a list: plain values, ready to show (HTML entities are decoded).

    A named tuple, for there are 100,000 of them.

    Attributes:
        path: relative to the content folder, parts joined by "/"; the article's identity.
        collection: folder that the profile counts as one, "" for the root.
        title: the file name where the file has no title or cannot be read.
        date: UTC, `YYYY-MM-DDTHH:MM:SSZ`, sortable as text; "" if absent or no date.
        date_text: the date as the file writes it.
        image: address of the first image, "" if none.
        images, related: how many there are.
        quality, heat: None if absent or no number.
        published: None if the key is absent or the file cannot be read.
        problem: why the file cannot be read, with its line; "" for a sound file.
        edited: changed by Curator since midnight, local time, and not undone.
        severity: of the worst problem that the checks found; "" for none, and before they looked.
        codes: what they found, the worst first.
    """

    path: str
    collection: str = ""
    title: str = ""
    excerpt: str = ""
    provider: str = ""
    domain: str = ""
    date: str = ""
    date_text: str = ""
    topics: tuple[str, ...] = ()
    image: str = ""
    images: int = 0
    related: int = 0
    quality: float | None = None
    heat: float | None = None
    published: bool | None = None
    status: Status = Status.ABSENT
    category: str = ""
    type: str = ""
    problem: str = ""
    size: int = 0
    mtime_ns: int = 0
    edited: bool = False
    severity: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many articles have a number of which size: `counts[i]` from `edges[i]` up to `edges[i + 1]`.

    Numbers outside of the profile's range count at its ends; articles without the number nowhere.
    """

    edges: tuple[float, ...] = (0, 100)
    counts: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts over the articles that a query selects; each mapping is sorted by falling count, then name.

    `months` are `YYYY-MM`. What has no value counts nowhere, but in `collections`, where "" is the root.
    `duplicates` is None until they were looked for.
    """

    total: int = 0
    status: Mapping[Status, int] = field(default_factory=dict)
    collections: Mapping[str, int] = field(default_factory=dict)
    topics: Mapping[str, int] = field(default_factory=dict)
    providers: Mapping[str, int] = field(default_factory=dict)
    categories: Mapping[str, int] = field(default_factory=dict)
    types: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    quality: Histogram = Histogram()
    heat: Histogram = Histogram()
    problems: int = 0
    duplicates: int | None = None
    edited_today: int = 0


class Skipped(NamedTuple):
    """Something in the folder that was not looked into, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What indexing a folder did.

    Attributes:
        articles: rows there are now, those that cannot be read included.
        problems: rows whose file cannot be read.
        skipped: things not looked into: links to folders, pipes, unreadable folders ...
        seconds: how long it took.
        read: files that were read.
        reused: files that were unchanged since an earlier run and not read.
        notes: the first of the skipped things with their reasons.
    """

    articles: int = 0
    problems: int = 0
    skipped: int = 0
    seconds: float = 0.0
    read: int = 0
    reused: int = 0
    notes: tuple[Skipped, ...] = ()

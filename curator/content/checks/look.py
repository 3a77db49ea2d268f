"""What a check is given to look at, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Protocol

from curator.content.article import Article
from curator.content.checks.problem import Fix
from curator.content.checks.rules import ALL_RULES, Rules
from curator.content.fields import Field, Kind
from curator.content.profile import Profile
from curator.frontmatter import Document, Path, Value, format_path

Size = tuple[int, int]


def _no_size(_address: str) -> Size | None:
    return None


class Places(Protocol):
    """Which article of the folder comes from where."""

    def get(self, place: str, /) -> str | None:
        """The path of the article that comes from a canonical address; None where there is none."""


def _nowhere() -> Places:
    none: dict[str, str] = {}
    return none


@dataclass(frozen=True)
class Around:
    """What surrounds an article, as far as checks have to know it.

    Attributes:
        now: the moment that "future" starts at.
        topics: the site's vocabulary; () if it has none.
        topic_leads, provider_leads: spelling -> the one that the folder mostly uses, of those that it has
            several of; names without entities.
        own: canonical address -> path of the folder's own article there.
        dead: address -> what was answered, of addresses where nothing is, as the network said.
        size_of: width and height of an image of the site's own, by its address; None for any other.
    """

    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    topics: tuple[str, ...] = ()
    own: Places = field(default_factory=_nowhere)
    topic_leads: Mapping[str, str] = field(default_factory=dict)
    provider_leads: Mapping[str, str] = field(default_factory=dict)
    dead: Mapping[str, str] = field(default_factory=dict)
    size_of: Callable[[str], Size | None] = _no_size


@dataclass(frozen=True)
class Look:
    """One article, and everything that a check may want to know about it."""

    doc: Document
    article: Article
    profile: Profile
    around: Around
    rules: Rules = ALL_RULES

    @cached_property
    def scalars(self) -> tuple[tuple[Path, Field, Value], ...]:
        """Every value that is no group and no list: its place, its field, itself. Nothing opaque."""
        return tuple(
            leaf
            for key, value in self.doc.values.items()
            if (field := self.profile.field(key)).kind is not Kind.OPAQUE
            for leaf in _leaves((key,), field, value)
        )

    def key(self, role: str) -> str:
        """The key that `role` stands under in this document, or would."""
        return self.profile.key(role, self.doc.values)


def _leaves(path: Path, field: Field, value: Value) -> Iterator[tuple[Path, Field, Value]]:
    match value:
        case dict():
            for key, item in value.items():
                yield from _leaves((*path, key), field.part(key), item)
        case list():
            entry = field.entry()
            for index, item in enumerate(value):
                yield from _leaves((*path, index), entry, item)
        case _:
            yield path, field, value


@dataclass(frozen=True, slots=True)
class Found:
    """Something that a check found; severity and line are put to it afterwards."""

    code: str
    path: Path
    message: str
    fixes: tuple[Fix, ...] = ()
    line: int | None = None


Check = Callable[[Look], Iterator[Found]]


def name_of(profile: Profile, path: Path) -> str:
    """A place in the words of messages: the field's label, with its key where it lies within another."""
    label = profile.field(path).label
    return label if len(path) == 1 else f"{label} ({format_path(path)})"

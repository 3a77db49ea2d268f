"""What articles may have in common: where they come from, what they are about, their words, their numbers."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from curator.library import schema
from curator.library.rules.number_fields import NumberField
from curator.library.tokens import spelled

_LEAST_WORD = 3
_MOST_WORDS = 120
"""Words of a text that are looked at."""

_WORD = re.compile(r"[^\W_]+")


class TraitKind(StrEnum):
    """Kinds of traits; of two that fit as well, the earlier one says it better."""

    PROVIDER = "provider"
    DOMAIN = "domain"
    TOPIC = "topic"
    CATEGORY = "category"
    TYPE = "type"
    FOLDER = "in"
    NO_IMAGE = "image"
    NUMBER = "number"
    TITLE_PHRASE = "title-phrase"
    EXCERPT_PHRASE = "excerpt-phrase"
    TITLE = "title"
    EXCERPT = "excerpt"


_QUALIFIERS = {
    TraitKind.TITLE_PHRASE: "title",
    TraitKind.EXCERPT_PHRASE: "excerpt",
}
_PLACE = {kind: place for place, kind in enumerate(TraitKind)}


@dataclass(frozen=True, slots=True)
class Trait:
    """Something that an article has.

    Attributes:
        value: of the kind; of a number its query, which says it all.
    """

    kind: TraitKind
    value: str = ""

    @property
    def query(self) -> str:
        """The search for it."""
        match self.kind:
            case TraitKind.NO_IMAGE:
                return "-has:image"
            case TraitKind.NUMBER:
                return self.value
            case TraitKind.TITLE | TraitKind.EXCERPT | TraitKind.TITLE_PHRASE | TraitKind.EXCERPT_PHRASE:
                return f'{_QUALIFIERS.get(self.kind, self.kind)}:"{self.value}"'  # whole words
            case _:
                return spelled(self.kind, self.value)

    @property
    def place(self) -> int:
        """Where its kind stands among the others."""
        return _PLACE[self.kind]


Having = Mapping[Trait, list[int]]


def traits_of(connection: sqlite3.Connection, ids: Iterable[int]) -> Having:
    """The articles by what they have, without numbers."""
    having: dict[Trait, list[int]] = defaultdict(list)
    rows = connection.execute(
        "SELECT id, provider, domain, topics, category, type, collection, images, title, excerpt "
        "FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN article ON id = wanted",
        (json.dumps(list(ids)),),
    )
    for row in rows:
        for trait in set(_traits(*row[1:])):
            having[trait].append(row[0])
    return having


def _traits(
    provider: str,
    domain: str,
    topics: str,
    category: str,
    kind: str,
    collection: str,
    images: int,
    title: str,
    excerpt: str,
) -> Iterator[Trait]:
    """What one article has; texts in lower case, as the search compares them."""
    named = (
        (TraitKind.PROVIDER, provider),
        (TraitKind.DOMAIN, domain),
        (TraitKind.CATEGORY, category),
        (TraitKind.TYPE, kind),
    )
    yield from (Trait(name, text.casefold()) for name, text in named if text)
    yield from (Trait(TraitKind.TOPIC, one.casefold()) for one in topics.split(schema.TOPICS_APART) if one)
    if collection:
        yield Trait(TraitKind.FOLDER, collection)
    if not images:
        yield Trait(TraitKind.NO_IMAGE)
    yield from _words(title, TraitKind.TITLE, TraitKind.TITLE_PHRASE)
    yield from _words(excerpt, TraitKind.EXCERPT, TraitKind.EXCERPT_PHRASE)


def _words(text: str, word: TraitKind, phrase: TraitKind) -> Iterator[Trait]:
    found = _WORD.findall(text.casefold())[:_MOST_WORDS]
    for one in found:
        if len(one) >= _LEAST_WORD:
            yield Trait(word, one)
    for one, other in pairwise(found):
        if max(len(one), len(other)) >= _LEAST_WORD:
            yield Trait(phrase, f"{one} {other}")


def ranges_of(field: NumberField, values: Mapping[int, float], least: int) -> Having:
    """The articles from one of the values on, and up to it, where that are `least` at least and not all."""
    rising = sorted(values, key=lambda article: values[article])
    having: dict[Trait, list[int]] = {}
    for at in range(least, len(rising) - least + 1):
        below, above = values[rising[at - 1]], values[rising[at]] if at < len(rising) else None
        if above is None or below == above:
            continue
        for query, articles in (
            (field.within(None, below), rising[:at]),
            (field.within(above, None), rising[at:]),
        ):
            if query is not None:
                having[Trait(TraitKind.NUMBER, query)] = articles
    return having

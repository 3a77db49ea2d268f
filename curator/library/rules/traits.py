"""What articles may have in common: where they come from, what they are about, their words, their numbers."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
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
        value: of the kind, in lower case; of a number its query, which says it all.
        spelling: the value as an article spells it.
    """

    kind: TraitKind
    value: str = ""
    spelling: str = field(default="", compare=False)

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
_Key = tuple[TraitKind, str]


def traits_of(connection: sqlite3.Connection, ids: Iterable[int], least: int) -> Having:
    """The articles by what `least` of them at least have, without numbers."""
    having: dict[_Key, list[int]] = defaultdict(list)
    spellings: dict[_Key, str] = {}
    rows = connection.execute(
        "SELECT id, title, excerpt, provider, domain, topics, category, type, collection, images "
        "FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN article ON id = wanted",
        (json.dumps(list(ids)),),
    )
    for article, title, excerpt, *rest in rows:
        named = {
            (kind, text if kind is TraitKind.FOLDER else text.casefold()): text
            for kind, text in _named(*rest)
        }
        spellings.update(named)
        words = _words(title, TraitKind.TITLE, TraitKind.TITLE_PHRASE)
        words |= _words(excerpt, TraitKind.EXCERPT, TraitKind.EXCERPT_PHRASE)
        for key in (*named, *words):
            having[key].append(article)
    return {
        Trait(*key, spellings.get(key, "")): articles
        for key, articles in having.items()
        if len(articles) >= least
    }


def _named(
    provider: str, domain: str, topics: str, category: str, kind: str, collection: str, images: int
) -> Iterator[tuple[TraitKind, str]]:
    """What one article has beside its words."""
    for name, text in (
        (TraitKind.PROVIDER, provider),
        (TraitKind.DOMAIN, domain),
        (TraitKind.CATEGORY, category),
        (TraitKind.TYPE, kind),
        *((TraitKind.TOPIC, topic) for topic in topics.split(schema.TOPICS_APART)),
    ):
        if text:
            yield name, text
    if collection:
        yield TraitKind.FOLDER, collection
    if not images:
        yield TraitKind.NO_IMAGE, ""


def _words(text: str, word: TraitKind, phrase: TraitKind) -> set[_Key]:
    """The words of a text that are not too short, and what stands side by side."""
    found = _WORD.findall(text.casefold())[:_MOST_WORDS]
    words = {(word, one) for one in found if len(one) >= _LEAST_WORD}
    words.update((phrase, f"{one} {other}") for one, other in pairwise(found) if len(one) + len(other) > 3)
    return words


def ranges_of(number: NumberField, values: Mapping[int, float], least: int) -> Having:
    """The articles from one of the values on, and up to it, where that are `least` at least and not all."""
    rising = sorted(values, key=lambda article: values[article])
    having: dict[Trait, list[int]] = {}
    for at in range(least, len(rising) - least + 1):
        below, above = values[rising[at - 1]], values[rising[at]] if at < len(rising) else None
        if above is None or below == above:
            continue
        for query, articles in (
            (number.within(None, below), rising[:at]),
            (number.within(above, None), rising[at:]),
        ):
            if query is not None:
                having[Trait(TraitKind.NUMBER, query)] = articles
    return having

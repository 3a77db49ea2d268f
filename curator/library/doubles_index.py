"""Finds pairs of articles that tell the same, and keeps them up to date article by article.

A pair shares an address, or its titles are equal or nearly so and its dates near each other, or one lists the
other as related under a similar title. Nearly equal titles share one of their rarest words (prefix
filtering), so that each article is compared with a few others, not with all.
"""

from __future__ import annotations

import bisect
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz import fuzz, process

NEAR_DAYS = 3.0
"""Days within which nearly equal titles tell the same."""

EQUAL_DAYS = 14.0
"""Days within which equal titles do: feeds bring a story again after a while, series have numbers."""

_ALIKE = 85.0
_ALIKE_OF_ONE_SOURCE = 95.0  # who brings out much in one form ("Announcing ... for ...") means several things
_LOOSELY_ALIKE = 75.0
_FEW_WORDS = 3
_WORDS = re.compile(r"[^\W_]+(?:[+#]+)?")
_NO_DATE = -1.0e9


class Reason(StrEnum):
    """Why two articles are taken for duplicates, the surest first."""

    ADDRESS = "address"
    TITLE = "title"
    SIMILAR_TITLE = "similar-title"
    RELATED = "related"


class Features(NamedTuple):
    """What duplicates are told by.

    Attributes:
        title: normalised, see `normalised`.
        day: days since 1970; None without a date.
        source: who brought it out; "" if unknown.
        addresses: canonical addresses of the article itself.
        related: those of its related entries.
    """

    title: str
    day: float | None
    source: str
    addresses: frozenset[str]
    related: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles and why they are taken for duplicates; `first` comes before `second` by path.

    Attributes:
        detail: the shared address, or how alike the titles are, of 100.
    """

    first: str
    second: str
    reason: Reason
    detail: str


def normalised(title: str, source: str = "") -> str:
    """The words of a title without case, accents and signs, and without the source's name at its end."""
    letters = unicodedata.normalize("NFKD", title.casefold())
    if not letters.isascii():
        letters = "".join(sign for sign in letters if not unicodedata.combining(sign))
    words = _WORDS.findall(letters)
    if source and re.search(r"[|\u2013\u2014-]\s*[^|\u2013\u2014-]+$", title):
        tail = normalised(source).split()
        if len(words) > len(tail) > 0 and words[-len(tail) :] == tail:
            words = words[: -len(tail)]
    return " ".join(words)


class _Places:
    """Which articles have a key; small, for there are hundreds of thousands of keys, most of one article."""

    def __init__(self) -> None:
        self._paths: dict[str, tuple[str, ...]] = {}

    def get(self, key: str) -> tuple[str, ...]:
        return self._paths.get(key, ())

    def add(self, key: str, path: str) -> None:
        self._paths[key] = (*self.get(key), path)

    def remove(self, key: str, path: str) -> None:
        left = tuple(other for other in self.get(key) if other != path)
        if left:
            self._paths[key] = left
        else:
            self._paths.pop(key, None)


class DoublesIndex:
    """All pairs among some articles. Not for several threads at once."""

    def __init__(self) -> None:
        self._features: dict[str, Features] = {}
        self._pairs: dict[str, dict[str, Pair]] = {}
        self._at_address = _Places()
        self._relating = _Places()
        self._titled = _Places()
        self._holding: dict[str, list[tuple[float, str]]] = defaultdict(list)
        self._frequency: Counter[str] = Counter()

    def __contains__(self, path: str) -> bool:
        return path in self._features

    @property
    def paths(self) -> Iterable[str]:
        """The articles that are held."""
        return self._features.keys()

    def features(self, path: str) -> Features | None:
        """What is held of an article."""
        return self._features.get(path)

    def learn(self, titles: Iterable[str]) -> None:
        """Take from these titles which words are frequent; only before the first `put`."""
        if self._features:
            raise ValueError("which words are frequent is fixed with the first article")
        for title in titles:
            self._frequency.update(set(title.split()))

    def put(self, path: str, features: Features) -> None:
        """Hold an article, in the place of what was held of it."""
        if self._features.get(path) == features:
            return
        self.remove(path)
        self._features[path] = features
        for pair in self._new_pairs(path, features):
            other = pair.second if pair.first == path else pair.first
            self._pairs.setdefault(path, {})[other] = pair
            self._pairs.setdefault(other, {})[path] = pair
        self._enter(path, features)

    def remove(self, path: str) -> None:
        """Hold an article no longer."""
        features = self._features.pop(path, None)
        if features is None:
            return
        for other in self._pairs.pop(path, {}):
            self._pairs[other].pop(path, None)
        for places, keys in (
            (self._at_address, features.addresses),
            (self._relating, features.related),
            (self._titled, frozenset({features.title})),
        ):
            for key in keys:
                places.remove(key, path)
        entry = (_day(features), path)
        for word in self._rarest(features.title):
            held = self._holding[word]
            at = bisect.bisect_left(held, entry)
            if at < len(held) and held[at] == entry:
                del held[at]

    def pairs(self) -> Iterator[Pair]:
        """Every pair, once."""
        for path, others in self._pairs.items():
            for other, pair in others.items():
                if path < other:
                    yield pair

    # -- inside

    def _enter(self, path: str, features: Features) -> None:
        for address in features.addresses:
            self._at_address.add(address, path)
        for address in features.related:
            self._relating.add(address, path)
        if features.title:
            self._titled.add(features.title, path)
        entry = (_day(features), path)
        for word in self._rarest(features.title):
            bisect.insort(self._holding[word], entry)

    def _new_pairs(self, path: str, features: Features) -> Iterator[Pair]:
        """The pairs of a new article with those held, each other article once, by the surest reason."""
        met = {path}

        def pair(other: str, reason: Reason, detail: str) -> Pair:
            met.add(other)
            return Pair(min(path, other), max(path, other), reason, detail)

        for address in sorted(features.addresses):
            for other in set(self._at_address.get(address)) - met:
                yield pair(other, Reason.ADDRESS, address)
        for other in set(self._titled.get(features.title)) - met:
            if _equal_titles_tell(features, self._features[other]):
                yield pair(other, Reason.TITLE, "100")
        for other, score in self._alike(features, met):
            yield pair(other, Reason.SIMILAR_TITLE, f"{score:.0f}")
        linked = {one for place in features.related for one in self._at_address.get(place)}
        linked |= {one for place in features.addresses for one in self._relating.get(place)}
        for other in linked - met:
            score = fuzz.token_set_ratio(features.title, self._features[other].title)
            if score >= _LOOSELY_ALIKE and _near(features, self._features[other], EQUAL_DAYS):
                yield pair(other, Reason.RELATED, f"{score:.0f}")

    def _alike(self, features: Features, met: set[str]) -> Iterator[tuple[str, float]]:
        words = features.title.split()
        if len(words) <= _FEW_WORDS:
            return
        day = _day(features)
        candidates: dict[str, str] = {}
        for word in self._rarest(features.title):
            held = self._holding.get(word, [])
            start = bisect.bisect_left(held, (day - NEAR_DAYS, ""))
            for when, other in held[start:]:
                if when > day + NEAR_DAYS:
                    break
                if other not in met:
                    candidates[other] = self._features[other].title
        if not candidates:
            return
        numbers = _numbers(words)
        found = process.extract(
            features.title, candidates, scorer=_score, processor=None, score_cutoff=_ALIKE, limit=None
        )
        for title, score, other in found:
            source = self._features[other].source
            least = _ALIKE_OF_ONE_SOURCE if source and source == features.source else _ALIKE
            if score >= least and len(title.split()) > _FEW_WORDS and _numbers(title.split()) == numbers:
                yield other, score

    def _rarest(self, title: str) -> list[str]:
        """The rarest words of a title: two that are nearly equal share one of them."""
        words = sorted(set(title.split()), key=lambda word: (self._frequency[word], word))
        return words[: 1 + max(1, math.ceil(len(words) * 0.25))] if len(words) > _FEW_WORDS else []


_score = fuzz.token_sort_ratio


def _day(features: Features) -> float:
    return _NO_DATE if features.day is None else features.day


def _near(one: Features, other: Features, days: float) -> bool:
    return abs(_day(one) - _day(other)) <= days


def _equal_titles_tell(one: Features, other: Features) -> bool:
    """Whether an equal title is no accident: short ones only of one source and nearly one day."""
    if len(one.title.split()) > _FEW_WORDS:
        return _near(one, other, EQUAL_DAYS)
    return bool(one.title) and one.source == other.source and _near(one, other, 1.0)


def _numbers(words: list[str]) -> list[str]:
    """What makes another part or version of two titles that are alike otherwise."""
    return sorted(word for word in words if any(sign.isdigit() for sign in word))

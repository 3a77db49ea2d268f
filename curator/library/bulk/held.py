"""What each field holds in some of the articles, counted: from the index where it has the field, else from
the files. Writes nothing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from curator.frontmatter import ABSENT, Absent, FrontMatterError, Path, Value
from curator.frontmatter.values import value_at
from curator.library import store
from curator.library.bulk.survey import quick_values
from curator.library.errors import StoreError
from curator.library.known import APART, CUT
from curator.library.library import Library

MOST_VALUES = 1_000
"""Different values of one field that are told apart; of more it is only counted in how many they are."""

SHOWN_VALUES = 12
_LARGE = object()

_Mark = tuple[str, object]


@dataclass(frozen=True, slots=True)
class HeldValues:
    """One field of many articles.

    Attributes:
        present: how many have it. values: the commonest values with how many have each.
        distinct: how many different values there are; no more are told apart than `MOST_VALUES`.
    """

    present: int
    values: tuple[tuple[Value, int], ...]
    distinct: int

    @property
    def common(self) -> Value | Absent:
        """The value of all that have the field; ABSENT where they differ, or none has it."""
        return self.values[0][0] if self.distinct == 1 and self.values else ABSENT


@dataclass(frozen=True, slots=True)
class Held:
    """What was found so far.

    Attributes:
        articles: how many were looked at and can be read. unread: how many cannot.
        fields: the fields that at least one of them has, the commonest first.
    """

    articles: int = 0
    unread: int = 0
    fields: Mapping[Path, HeldValues] = field(default_factory=dict)


class Tally:
    """Counts article after article. May be used by several threads, one at a time.

    `parts` are the places inside of groups that are counted as fields of their own, and not their groups;
    of the `opaque` keys nothing but whether they are there is looked at.
    """

    def __init__(self, parts: Iterable[Path] = (), opaque: Iterable[str] = ()) -> None:
        self._parts: dict[str, list[Path]] = {}
        for path in parts:
            self._parts.setdefault(str(path[0]), []).append(path)
        self._opaque = frozenset(opaque)
        self._counts: dict[Path, Counter[_Mark]] = {}
        self._values: dict[_Mark, Value] = {}
        self._samples: dict[tuple[Path, _Mark], str] = {}
        self._present: Counter[Path] = Counter()
        self.articles = 0
        self.unread = 0

    def add(self, library: Library, articles: Iterable[tuple[str, str]]) -> int:
        """Count these articles, given as `Library.kept_fields` gives them; how many there were."""
        count = 0
        for path, kept in articles:
            count += 1
            found = self._kept(kept)
            if found is None:
                try:
                    data = store.read(store.inside(library.root, path)).data
                    found = (quick_values(data, path), {})
                except (StoreError, FrontMatterError):
                    self.unread += 1
                    continue
            self.articles += 1
            self._count(path, *found)
        return count

    def held(self, library: Library, *, whole: bool) -> Held:
        """What was found so far; `whole`: long values, too, which are read from a file that has them."""
        order = sorted(self._present, key=lambda path: (-self._present[path], str(path)))
        fields = {path: self._of(library, path, whole=whole) for path in order}
        return Held(self.articles, self.unread, fields)

    # -- inside ------------------------------------------------------------------------------------

    def _kept(self, text: str) -> tuple[Mapping[str, Value], Mapping[str, str]] | None:
        """The small fields, and the digests of the large ones; None where the index does not tell."""
        if not text:
            return None
        digests: dict[str, str] = {}
        small = [text]
        if CUT in text:
            sections = text.split(APART)
            small = [part for part in sections if not part.startswith(CUT)]
            digests = dict(part[1:].split(CUT) for part in sections if part.startswith(CUT))
            if "" in digests or not self._parts.keys().isdisjoint(digests):
                return None
        elif APART in text:
            small = text.split(APART)
        data = "\n".join(("---", *small, "---", "")).encode("utf-8", "surrogatepass")
        try:
            return quick_values(data, ""), digests
        except FrontMatterError:
            return None  # an alias of what only a digest is kept of, say

    def _count(self, path: str, values: Mapping[str, Value], digests: Mapping[str, str]) -> None:
        for key, digest in digests.items():
            self._note(path, (key,), ("digest", digest), _LARGE)
        for key, value in values.items():
            inner = self._parts.get(key)
            if inner is None or not isinstance(value, dict):
                self._note(path, (key,), _mark(value), value)
                continue
            for part in inner:
                there = value_at(value, part[1:])
                if not isinstance(there, Absent):
                    self._note(path, part, _mark(there), there)

    def _note(self, article: str, path: Path, mark: _Mark, value: object) -> None:
        self._present[path] += 1
        if path[0] in self._opaque:
            return
        counts = self._counts.setdefault(path, Counter())
        if mark not in counts:
            if len(counts) >= MOST_VALUES:
                return
            if value is _LARGE:
                self._samples[path, mark] = article
            else:
                self._values[mark] = value  # type: ignore[assignment]
        counts[mark] += 1

    def _of(self, library: Library, path: Path, *, whole: bool) -> HeldValues:
        counts = self._counts.get(path, Counter())
        values = []
        for mark, count in counts.most_common(SHOWN_VALUES):
            value = self._values.get(mark, ABSENT)
            if isinstance(value, Absent):
                value = self._sample(library, path, mark) if whole else "…"
            values.append((value, count))
        return HeldValues(self._present[path], tuple(values), len(counts))

    def _sample(self, library: Library, path: Path, mark: _Mark) -> Value:
        try:
            value = library.document(self._samples[path, mark]).get(path)
        except (StoreError, FrontMatterError):
            return "…"
        if not isinstance(value, Absent):
            self._values[mark] = value
            return value
        return "…"


def held(
    library: Library, ids: Sequence[int], parts: Iterable[Path] = (), opaque: Iterable[str] = ()
) -> Held:
    """What these articles hold, in one go."""
    tally = Tally(parts, opaque)
    tally.add(library, kept(library, ids))
    return tally.held(library, whole=True)


def kept(library: Library, ids: Sequence[int], at_once: int = 256) -> Iterator[tuple[str, str]]:
    """Path and kept fields of these articles, read some at a time."""
    rest = iter(ids)
    while some := list(islice(rest, at_once)):
        yield from library.kept_fields(some)


def _mark(value: Value) -> _Mark:
    """What two values have in common exactly when they are the same; quotes around a date count not."""
    if isinstance(value, str):
        return "str", str(value)
    if isinstance(value, list | dict):
        return type(value).__name__, json.dumps(value, sort_keys=True, default=str)
    return type(value).__name__, repr(value) if isinstance(value, float) else value

"""Groups of articles that tell the same, the one to keep first; what is marked as different stays apart.

Precision, checked by hand on the excerpt of a real site (396 articles): 6 groups with 9 pairs, of which 2
by an equal title, 6 by titles that are alike, 1 by the address; all 9 tell the same indeed. With 7 days
instead of 3 and a bound of 70 instead of 85 there are 6 more pairs: 3 right ones, which are missed, and 3
wrong ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from curator.content import Profile, Status, read_settings
from curator.content.folder_settings import ProfileError
from curator.library import store
from curator.library.asking import Asked, Progress
from curator.library.doubles_index import DoublesIndex, Features, Pair, normalised
from curator.library.errors import Cancelled, StoreError
from curator.library.gestures import FileEdits, Gesture
from curator.library.library import Library
from curator.library.links_in_files import LinkReader
from curator.library.rows import Row

_DAY = 86_400.0
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that tell the same.

    Attributes:
        rows: the articles, the one to keep first.
        why_lead: what speaks for the first one, in words.
        pairs: which of them are taken for duplicates of which, and why.
    """

    rows: tuple[Row, ...]
    why_lead: tuple[str, ...]
    pairs: tuple[Pair, ...]

    @property
    def lead(self) -> Row:
        """The article to keep."""
        return self.rows[0]

    def keeping(self, path: str, profile: Profile) -> Gesture:
        """The gesture that keeps `path` as it is and unpublishes the others that are not drafts already."""
        others = [row.path for row in self.rows if row.path != path and row.published is not False]
        articles = "1 duplicate" if len(others) == 1 else f"{len(others)} duplicates"
        edits = (profile.publishing(False),)
        return Gesture(f"Unpublish {articles}", tuple(FileEdits(other, edits) for other in others))


class Duplicates:
    """The duplicates of one folder; asked again, only files that changed meanwhile are looked at."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._profile = library.profile
        self._index = DoublesIndex()
        self._seen: dict[str, tuple[object, ...]] = {}

    def find(self, *, progress: Progress | None = None, cancelled: Asked | None = None) -> tuple[Group, ...]:
        """The groups as the folder's index has the articles now, the youngest first.

        Raises Cancelled; what was done so far is kept.
        """
        if self._library.profile != self._profile:
            self._profile = self._library.profile
            self._index = DoublesIndex()
            self._seen = {}
        rows = {row.path: row for row in self._library.select("", "path") if row.status is not Status.BROKEN}
        self._update(rows, progress, cancelled)
        return self._groups(rows)

    def _update(self, rows: dict[str, Row], progress: Progress | None, cancelled: Asked | None) -> None:
        for path in [path for path in self._seen if path not in rows]:
            self._index.remove(path)
            del self._seen[path]
        todo = [row for row in rows.values() if self._seen.get(row.path) != _look(row)]
        titles = {row.path: normalised(row.title, row.provider) for row in todo}
        if not self._seen:
            self._index.learn(titles.values())
        reader = LinkReader(self._profile)
        for number, row in enumerate(todo, 1):
            if cancelled is not None and number % 100 == 0 and cancelled():
                raise Cancelled("Looking for duplicates was stopped.")
            self._index.put(row.path, self._features(row, titles[row.path], reader))
            self._seen[row.path] = _look(row)
            if progress is not None and number % 100 == 0:
                progress(number, len(todo))

    def _features(self, row: Row, title: str, reader: LinkReader) -> Features:
        try:
            own, related = reader.read(store.read(self._library.root / row.path).data)
        except StoreError:
            own = related = frozenset()
        return Features(title, _days(row.date), (row.provider or row.domain).casefold(), own, related)

    def _groups(self, rows: dict[str, Row]) -> tuple[Group, ...]:
        apart = not_duplicates(self._library)
        pairs = [
            pair
            for pair in self._index.pairs()
            if not any({pair.first, pair.second} <= set(one) for one in apart)
        ]
        groups = []
        for paths, inside in _connected(pairs):
            ordered = sorted((rows[path] for path in paths), key=_rank)
            groups.append(Group(tuple(ordered), _why(ordered), tuple(inside)))
        return tuple(sorted(groups, key=lambda group: (group.lead.date, group.lead.path), reverse=True))


def not_duplicates(library: Library) -> tuple[frozenset[str], ...]:
    """What `.curator.yaml` says are different articles, each entry a set of paths."""
    try:
        settings = read_settings(library.root)
    except ProfileError:
        return ()
    return () if settings is None else tuple(frozenset(one) for one in settings.not_duplicates)


def _look(row: Row) -> tuple[object, ...]:
    return (row.title, row.date, row.provider, row.domain, row.size, row.mtime_ns)


def _days(date: str) -> float | None:
    if not date:
        return None
    moment = datetime.fromisoformat(date.removesuffix("Z")).replace(tzinfo=UTC)
    return (moment - _EPOCH).total_seconds() / _DAY


def _connected(pairs: Iterable[Pair]) -> list[tuple[list[str], list[Pair]]]:
    """What hangs together over pairs, and the pairs in it."""
    parent: dict[str, str] = {}

    def root(path: str) -> str:
        parent.setdefault(path, path)
        while parent[path] != path:
            parent[path] = parent[parent[path]]
            path = parent[path]
        return path

    every = sorted(pairs, key=lambda pair: (pair.first, pair.second))
    for pair in every:
        parent[root(pair.second)] = root(pair.first)
    members: dict[str, list[str]] = defaultdict(list)
    inside: dict[str, list[Pair]] = defaultdict(list)
    for path in parent:
        members[root(path)].append(path)
    for pair in every:
        inside[root(pair.first)].append(pair)
    return [(paths, inside[top]) for top, paths in members.items()]


_STANDING = {Status.PUBLISHED: 0, Status.ABSENT: 1, Status.DRAFT: 2, Status.BROKEN: 3}


def _rank(row: Row) -> tuple[object, ...]:
    """What is kept comes first: published, of high quality, with image and a long excerpt, the first one."""
    return (
        _STANDING[row.status],
        -(row.quality or 0),
        -(row.heat or 0),
        not row.image,
        -min(len(row.excerpt), 300),
        row.date or "9999",
        row.path,
    )


def _why(rows: list[Row]) -> tuple[str, ...]:
    lead, others = rows[0], rows[1:]
    said = []
    if lead.status is Status.PUBLISHED and any(row.status is not Status.PUBLISHED for row in others):
        said.append("is published")
    if all((lead.quality or 0) > (row.quality or 0) for row in others):
        said.append("has the highest quality")
    if all((lead.heat or 0) > (row.heat or 0) for row in others):
        said.append("has the highest heat")
    if lead.image and not all(row.image for row in others):
        said.append("has an image")
    if lead.date and all(lead.date < row.date for row in others if row.date):
        said.append("came first")
    if all(len(lead.excerpt) > len(row.excerpt) for row in others):
        said.append("has the longest excerpt")
    return tuple(said) or ("nothing sets it apart",)

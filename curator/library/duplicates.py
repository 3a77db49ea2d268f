"""Groups of articles that tell the same, the one to keep first; what is marked as different stays apart.

Precision, checked by hand on the excerpt of a real site (396 articles): 6 groups with 9 pairs, of which 2
by an equal title, 6 by titles that are alike, 1 by the address; all 9 tell the same indeed. With 7 days
instead of 3 and a bound of 70 instead of 85 there are 6 more pairs: 3 right ones, which are missed, and 3
wrong ones.
"""

from __future__ import annotations

import logging
import threading
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from curator.content import Profile, Status
from curator.library.asking import Asked, Progress
from curator.library.catalogue import Catalogue
from curator.library.doubles_index import Pair
from curator.library.doubles_looking import DoublesLook, Question
from curator.library.doubles_process import WORTHWHILE, DoublesBeside
from curator.library.errors import Cancelled
from curator.library.other_process import ProcessEndedError
from curator.library.rows import Row
from curator.library.selection import Selection
from curator.library.told_apart import not_duplicates

_log = logging.getLogger(__name__)


class Merit(StrEnum):
    """What speaks for keeping one article of a group."""

    PUBLISHED = "is published"
    QUALITY = "has the highest quality"
    HEAT = "has the highest heat"
    IMAGE = "has an image"
    FIRST = "came first"
    EXCERPT = "has the longest excerpt"
    NONE = "nothing sets it apart"


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that tell the same.

    Attributes:
        rows: the articles, the one to keep first.
        why_lead: what speaks for the first one.
        pairs: which of them are taken for duplicates of which, and why.
    """

    rows: tuple[Row, ...]
    why_lead: tuple[Merit, ...]
    pairs: tuple[Pair, ...]

    @property
    def lead(self) -> Row:
        """The article to keep."""
        return self.rows[0]

    @property
    def is_open(self) -> bool:
        """Whether more than one of them may be on the site, so that there is something to decide."""
        return sum(row.published is not False for row in self.rows) > 1


class Found(NamedTuple):
    """Attributes:
    groups: the youngest first. looked_at: how many files were looked at for that.
    apart: what is told apart, each entry a set of paths.
    """

    groups: tuple[Group, ...] = ()
    looked_at: int = 0
    apart: tuple[frozenset[str], ...] = ()

    @property
    def paths(self) -> frozenset[str]:
        """The articles in all groups."""
        return frozenset(row.path for group in self.groups for row in group.rows)


class Duplicates:
    """The duplicates of one folder; asked again, only files that changed meanwhile are looked at."""

    def __init__(self, root: Path, catalogue: Catalogue) -> None:
        self._root = root
        self._catalogue = catalogue
        self._profile: Profile | None = None
        self._look: DoublesLook | DoublesBeside | None = None
        self._working = threading.Lock()
        self._closed = False

    def find(
        self,
        profile: Profile,
        paths: Collection[str] | None = None,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
        *,
        beside: bool = False,
    ) -> Found:
        """The groups as the folder's index has the articles now; `is:duplicate` selects them from now on.

        With `paths` only these files are looked at again, whatever became of the others. With `beside`
        another process looks where there are many articles, and remembers what it saw.
        Raises Cancelled; what was done so far is kept.
        """
        with self._working:
            if self._look is None or profile != self._profile:
                self._leave_off()
                self._profile, self._look, paths = profile, self._begun(profile, beside=beside), None
            looked_at = self._looked(profile, paths, progress, cancelled)
            apart = not_duplicates(self._root)
            found = Found(self._groups(self._look.pairs(), apart), looked_at, apart)
            self._catalogue.note_duplicates(found.paths)
        return found

    def close(self) -> None:
        """End the other process, if there is one; a `find` under way raises Cancelled."""
        self._closed = True
        self._leave_off()

    def _begun(self, profile: Profile, *, beside: bool) -> DoublesLook | DoublesBeside:
        """What looks at the articles; it has seen none."""
        if beside and self._catalogue.asked(lambda selection: selection.count("")) >= WORTHWHILE:
            started = DoublesBeside.started(self._root, profile, self._catalogue.index.file)
            if started is not None:
                return started
        return DoublesLook(self._root, profile, self._asked)

    def _looked(
        self,
        profile: Profile,
        paths: Collection[str] | None,
        progress: Progress | None,
        cancelled: Asked | None,
    ) -> int:
        """Look at the articles; where the other process has ended, this one looks at all."""
        assert self._look is not None
        try:
            if not self._closed:
                return self._look.look(paths, progress, cancelled)
        except ProcessEndedError:
            self._leave_off()
        if self._closed:
            self._leave_off()
            raise Cancelled("The folder was closed.")
        _log.warning("the process that looks for duplicates has ended; this one looks for them")
        self._look = DoublesLook(self._root, profile, self._asked)
        return self._look.look(None, progress, cancelled)

    def _leave_off(self) -> None:
        if isinstance(self._look, DoublesBeside):
            self._look.close()

    def _asked(self, question: Question[Any]) -> Any:
        """The answer of the index."""

        def ask(_selection: Selection) -> Any:
            with self._catalogue.index.reading() as connection:
                return question(connection)

        return self._catalogue.asked(ask)

    def _rows(self, paths: Collection[str]) -> dict[str, Row]:
        """Those of these articles that can be read."""
        rows = self._catalogue.asked(lambda selection: selection.rows_at(list(paths)))
        return {row.path: row for row in rows if row.status is not Status.BROKEN}

    def _groups(self, found: Iterable[Pair], told_apart: Iterable[frozenset[str]]) -> tuple[Group, ...]:
        apart: dict[str, set[int]] = defaultdict(set)
        for number, one in enumerate(told_apart):
            for path in one:
                apart[path].add(number)
        pairs = [
            pair
            for pair in found
            if not apart or apart.get(pair.first, set()).isdisjoint(apart.get(pair.second, ()))
        ]
        rows = self._rows({path for pair in pairs for path in (pair.first, pair.second)})
        groups = []
        for paths, inside in _connected(pairs):
            ordered = sorted((rows[path] for path in paths if path in rows), key=_rank)
            if len(ordered) > 1:
                groups.append(Group(tuple(ordered), _why(ordered), tuple(inside)))
        return tuple(sorted(groups, key=lambda group: (group.lead.date, group.lead.path), reverse=True))


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


def _why(rows: list[Row]) -> tuple[Merit, ...]:
    lead, others = rows[0], rows[1:]
    said: list[Merit] = []
    if lead.status is Status.PUBLISHED and any(row.status is not Status.PUBLISHED for row in others):
        said.append(Merit.PUBLISHED)
    if all((lead.quality or 0) > (row.quality or 0) for row in others):
        said.append(Merit.QUALITY)
    if all((lead.heat or 0) > (row.heat or 0) for row in others):
        said.append(Merit.HEAT)
    if lead.image and not all(row.image for row in others):
        said.append(Merit.IMAGE)
    if lead.date and all(lead.date < row.date for row in others if row.date):
        said.append(Merit.FIRST)
    if all(len(lead.excerpt) > len(row.excerpt) for row in others):
        said.append(Merit.EXCERPT)
    return tuple(said) or (Merit.NONE,)

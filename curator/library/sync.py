"""Brings the index in line with the folder: reads what is new or changed, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from curator.content import Profile
from curator.library.asking import Arrived, Asked, Progress
from curator.library.file_reading import Outcome, Wanted, read_files
from curator.library.filling import Stored
from curator.library.index import Index, Seen
from curator.library.reading_together import read_together
from curator.library.rows import Skipped
from curator.library.scan import SEEN_APART, Found, scan
from curator.library.signature import Signature

STEP = 200
"""Files read between two questions whether to go on."""

_PATIENCE = 0.5
"""Seconds after which what was read is put into the index, to be seen, and to be kept when it is stopped.
Other processes wait no longer for it than that took. The first files go in at once."""

_MOST = 2_000
"""Files of which what was read waits for that at most: it takes memory."""


@dataclass(slots=True)
class Synced:
    """What was done, by path.

    Attributes:
        read, reused: how many files were opened, and how many were not.
        skipped: what was not looked into.
        littered: folders with temporary files in them.
    """

    read: int = 0
    reused: int = 0
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    littered: set[str] = field(default_factory=set)


def synchronise(
    index: Index,
    root: Path,
    profile: Profile,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
    arrived: Arrived | None = None,
) -> Synced:
    """Make `index` hold what is in the folder.

    Args:
        arrived: called whenever rows came in, with how many; they can be asked for then.

    Raises FolderError when the folder cannot be listed. Cancelled: what was read so far stays in the index,
    and the next time goes on from there.
    """
    seen = index.seen(settled=True)
    found = scan(root, profile, cancelled, seen)
    held = index.unsettled() | _paths(seen)
    result = Synced(reused=found.same, skipped=found.skipped, littered=found.littered)
    result.removed = list(held.difference([file.path for file in found.found]))
    del seen
    reading = _Reading(index, result, arrived)
    total = len(found.found)
    batches = _batches(index, found.found, held)
    with closing(read_together(root, profile, batches, total, cancelled)) as read:
        try:
            for files, outcomes in read:
                reading.note(files, outcomes)
                if progress is not None:
                    progress(result.read, total)
        finally:
            reading.write()
    index.remove(result.removed)
    index.look_up()
    return result


def outdated(index: Index, root: Path, profile: Profile, cancelled: Asked | None = None) -> frozenset[str]:
    """The files that look otherwise than when they were read, those that came and those that went.

    Raises FolderError, Cancelled.
    """
    seen = index.seen()
    found = scan(root, profile, cancelled, seen)
    return frozenset(_paths(seen).union([file.path for file in found.found]))


def _paths(seen: Iterable[str]) -> set[str]:
    return {line.rpartition(SEEN_APART)[0] for line in seen}


def reread(
    index: Index, root: Path, profile: Profile, paths: Iterable[str], cancelled: Asked | None = None
) -> Synced:
    """Read these files again, and no others; one that is not there is held no longer.

    Raises Cancelled: what was read so far stays in the index.
    """
    result = Synced()
    others = list(_other_than_held(index, root, profile, paths, result))
    reading = _Reading(index, result)
    with closing(read_together(root, profile, _batches(index, others), len(others), cancelled)) as read:
        try:
            for files, outcomes in read:
                reading.note(files, outcomes)
        finally:
            reading.write()
    index.remove(result.removed)
    return result


def _batches(
    index: Index, files: Iterable[Found], held: Container[str] | None = None
) -> Iterator[list[Wanted]]:
    """The files in parts, with what the index has of each. `held`: the paths it has; else it tells."""
    todo = iter(files)
    while part := list(islice(todo, STEP)):
        digests = index.digests(file.path for file in part if held is None or file.path in held)
        yield [Wanted(file, digests.get(file.path)) for file in part]


def _other_than_held(
    index: Index, root: Path, profile: Profile, paths: Iterable[str], result: Synced
) -> Iterator[Found]:
    """The articles among the files at `paths`, but for those that look as they did when they were read.

    What was written within a tick of the clock after it was read looks so too. It stays unsettled in
    the index, so that the next look at the whole folder reads it.
    """
    for path in paths:
        collection = profile.collect(path)
        if collection is None:
            continue
        try:
            now = Signature.of((root / path).stat())
        except (OSError, ValueError):
            now = None
        if now is not None and now.is_settled(time.time_ns()) and index.signature(path) == str(now):
            result.reused += 1
        else:
            yield Found(path, collection)


def update(index: Index, root: Path, profile: Profile, paths: Iterable[str]) -> list[str]:
    """Read these files again; the paths whose rows are other than before."""
    collected = ((path, profile.collect(path)) for path in paths)
    batch = [Found(path, collection) for path, collection in collected if collection is not None]
    result = Synced()
    reading = _Reading(index, result)
    for asked in _batches(index, batch):
        reading.note(asked, read_files(root, profile, asked))
    reading.write()
    index.remove(result.removed)
    return [*result.added, *result.updated, *result.removed]


class _Reading:
    """Takes what was read of files, and now and then puts it into the index."""

    def __init__(self, index: Index, result: Synced, arrived: Arrived | None = None) -> None:
        self._index = index
        self._result = result
        self._arrived = arrived
        self._added: list[Stored] = []
        self._changed: list[Stored] = []
        self._same: list[Seen] = []
        self._write_at = 0.0

    def note(self, files: Sequence[Wanted], outcomes: Sequence[Outcome]) -> None:
        """Take what was read of these."""
        result = self._result
        for (file, digest), outcome in zip(files, outcomes, strict=True):
            if isinstance(outcome, Seen):
                self._same.append(outcome)
            elif outcome is None:
                if digest is not None:
                    result.removed.append(file.path)
            elif digest is None:
                self._added.append(outcome)
                result.added.append(file.path)
            else:
                self._changed.append(outcome)
                result.updated.append(file.path)
        result.read += len(files)
        waiting = len(self._added) + len(self._changed)
        if waiting >= _MOST or time.monotonic() >= self._write_at:
            self.write()

    def write(self) -> None:
        """Put what was read into the index."""
        self._index.add(self._added)
        self._index.put(self._changed)
        self._index.settle(self._same)
        number = len(self._added) + len(self._changed)
        self._added, self._changed, self._same = [], [], []
        self._write_at = time.monotonic() + _PATIENCE
        if number and self._arrived is not None:
            self._arrived(number)

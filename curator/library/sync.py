"""Brings the index in line with the folder: reads what is new or changed, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from curator.content import Profile
from curator.library import store
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled, StoreError, StoreReason
from curator.library.index import Index, Seen
from curator.library.records import Record, describe, describe_broken, digest_of
from curator.library.scan import Found
from curator.library.signature import NO_SIGNATURE, Signature

BATCH = 200
"""Files read per transaction: so much is kept when it is stopped, and other processes wait no longer."""


@dataclass(slots=True)
class Synced:
    """What was done, by path; `read` counts the files that were opened, `reused` those that were not."""

    read: int = 0
    reused: int = 0
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)


def synchronise(
    index: Index,
    root: Path,
    profile: Profile,
    found: Sequence[Found],
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> Synced:
    """Make `index` hold what is `found` in the folder.

    Raises Cancelled: what was read so far stays in the index, and the next time goes on from there.
    """
    kept = index.kept()
    result = Synced()
    waiting: list[Found] = []
    for file in found:
        held = kept.get(file.path)
        if held is not None and held.settled and held.signature == str(file.signature):
            result.reused += 1
        else:
            waiting.append(file)
    result.removed = list(kept.keys() - {file.path for file in found})
    todo = iter(waiting)
    while batch := list(islice(todo, BATCH)):
        if cancelled is not None and cancelled():
            raise Cancelled("Reading the folder was stopped.")
        _read_batch(index, root, profile, batch, result)
        result.read += len(batch)
        if progress is not None:
            progress(result.read, len(waiting))
    index.remove(result.removed)
    return result


def outdated(index: Index, found: Iterable[Found]) -> frozenset[str]:
    """The files that look otherwise than when they were read, those that came and those that went."""
    kept = index.kept()
    others = set()
    for file in found:
        held = kept.pop(file.path, None)
        if held is None or held.signature != str(file.signature):
            others.add(file.path)
    return frozenset(others | kept.keys())


def reread(
    index: Index, root: Path, profile: Profile, paths: Iterable[str], cancelled: Asked | None = None
) -> Synced:
    """Read these files again, and no others; one that is not there is held no longer.

    Raises Cancelled: what was read so far stays in the index.
    """
    result = Synced()
    todo = _other_than_held(index, root, profile, paths, result)
    while batch := list(islice(todo, BATCH)):
        if cancelled is not None and cancelled():
            raise Cancelled("Reading the folder was stopped.")
        _read_batch(index, root, profile, batch, result)
        result.read += len(batch)
    index.remove(result.removed)
    return result


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
            yield Found(path, collection, now or NO_SIGNATURE)


def update(index: Index, root: Path, profile: Profile, paths: Iterable[str]) -> list[str]:
    """Read these files again; the paths whose rows are other than before."""
    collected = ((path, profile.collect(path)) for path in paths)
    batch = [
        Found(path, collection, NO_SIGNATURE) for path, collection in collected if collection is not None
    ]
    result = Synced()
    _read_batch(index, root, profile, batch, result)
    index.remove(result.removed)
    return [*result.added, *result.updated, *result.removed]


def _read_batch(index: Index, root: Path, profile: Profile, batch: Sequence[Found], result: Synced) -> None:
    changed: list[Record] = []
    same: list[Seen] = []
    for file in batch:
        held = index.known(file.path)
        outcome = _read(root, profile, file, None if held is None else held[0])
        if isinstance(outcome, Seen):
            same.append(outcome)
        elif outcome is not None:
            changed.append(outcome)
            (result.added if held is None else result.updated).append(file.path)
        elif held is not None:
            result.removed.append(file.path)
    index.put(changed)
    index.settle(same)


def _read(root: Path, profile: Profile, file: Found, digest: bytes | None) -> Record | Seen | None:
    """The file's new record; only when it was seen, if it holds what it held; None, if it is gone."""
    path, collection, _, problem = file
    if problem:
        return _broken(file, problem, digest, settled=True)
    try:
        snapshot = store.read(store.inside(root, path))
    except StoreError as error:
        if error.reason in (StoreReason.MISSING, StoreReason.NOT_A_FILE):
            return None
        return _broken(file, str(error), digest, settled=False)
    if digest == digest_of(snapshot.data):
        return Seen(path, snapshot.signature, snapshot.is_settled)
    record = describe(path, collection, snapshot.data, snapshot.signature, profile)
    return record.seen_as(snapshot.signature, snapshot.is_settled)


def _broken(file: Found, problem: str, digest: bytes | None, settled: bool) -> Record | Seen:
    record = describe_broken(file.path, file.collection, problem, file.signature)
    if record.digest == digest:
        return Seen(file.path, file.signature, settled)
    return record.seen_as(file.signature, settled)

"""Replaces the texts of many files, some of them at the same time. Knows no history and no index.

Files are taken in batches. While the texts of one batch are on their way to the disk and the files of the
one before are put in their places, by other threads, this thread writes the texts of the next one: waiting
and calculating cost the time of the longer of them, not of both.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from curator.library import store
from curator.library.asking import Asked
from curator.library.errors import Cancelled, StoreError, StoreReason
from curator.library.planned import Planned
from curator.library.signature import Signature

TOGETHER = 48 if sys.platform == "darwin" else 128
"""Files that wait for the disk together: while it notes that they are there, no other one is made or renamed.
Up to three times as many are open, where macOS allows 256 and Linux 1,024."""

AT_ONCE = 8
"""Threads that wait for the disk with the new texts of one batch, and as many that put another one's files in
their places. Each does several: to hand a single one over takes as long as to do it."""

_One = TypeVar("_One")
_Each = TypeVar("_Each")


class Replaced(NamedTuple):
    """What became of one file.

    Attributes:
        folder: that it is in.
        outcome: what it looks like now, or why it was not replaced.
    """

    plan: Planned
    folder: Path
    outcome: Signature | StoreError


class _Ready(NamedTuple):
    """A file whose new text stands beside it.

    Attributes:
        failure: why it cannot take its place all the same.
    """

    plan: Planned
    replacement: store.Replacement
    failure: StoreError | None = None


def replaced(
    root: Path, plans: Iterator[Planned], cancelled: Asked | None = None
) -> Generator[Replaced, None, None]:
    """Replace the texts of files in the folder `root`, and tell of each.

    Each new text is on disk before its file is replaced, as if it were alone (fsync, which Linux and macOS
    keep as far as the disk does, and Windows' FlushFileBuffers), so that after a loss of power a file holds
    the one or the other. Waiting in several threads lets the file system make one journal entry of many: a
    tenth of the time. So do replacements, which wait until the old text's room on the disk is free.

    No temporary file stays of those that were not replaced. Raises Cancelled, and whatever `plans` raises,
    when it has been told what became of the files that were on their way into their places.
    """
    syncing: _Syncing | None = None
    putting: _Putting | None = None
    later: list[Replaced] = []
    with closing(_Beside(root)) as beside, ThreadPoolExecutor(2 * AT_ONCE) as pool:
        while True:
            part: list[Planned] = []
            failure: Exception | None = None
            try:
                if not later:
                    part = list(islice(plans, TOGETHER))
            except Exception as error:
                failure = error
            ready = beside.written(part, later)
            if putting is not None:
                yield from putting.outcomes(later)
                beside.forget(len(putting.files))
            if failure is not None:
                raise failure
            if cancelled is not None and (syncing or ready or later) and cancelled():
                raise Cancelled("Stopped.")
            putting = None if syncing is None else _Putting(syncing.synced(), pool)
            syncing = _Syncing(ready, pool) if ready else None
            if putting is None and syncing is None:
                if not part and not later:
                    return
                yield from later  # none of the others' files is open any more
                later.clear()


class _Beside:
    """The new texts that stand beside their files. To be closed: none of them stays."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._open: deque[store.Replacement] = deque()
        self._files: set[object] = set()

    def written(self, plans: Sequence[Planned], later: list[Replaced]) -> list[_Ready]:
        """Write those of some more files; where that fails it is told `later`."""
        ready = []
        for plan in plans:
            before, after = plan.change.delta.both()
            try:
                target = store.inside(self._root, plan.change.path)
                replacement = store.Replacement(target, after, before)
                if replacement.file in self._files:  # a link to another one of these: it will have changed
                    replacement.close()
                    raise store.changed()
            except StoreError as error:
                later.append(Replaced(plan, self._root, error))
                continue
            self._files.add(replacement.file)
            self._open.append(replacement)
            ready.append(_Ready(plan, replacement))
        return ready

    def forget(self, number: int) -> None:
        """The first so many are beside their files no more."""
        for _ in range(number):
            self._files.discard(self._open.popleft().file)

    def close(self) -> None:
        """Remove those that are left."""
        while self._open:
            self._open.popleft().close()


class _Syncing:
    """Files whose new texts are on their way to the disk."""

    def __init__(self, files: list[_Ready], pool: ThreadPoolExecutor) -> None:
        self._files = files
        self._under_way = _spread(_synced, files, pool)

    def synced(self) -> list[_Ready]:
        """The same files, when that is done; on macOS the drive is waited for once for all."""
        files = _gathered(self._under_way)
        last = next((file for file in reversed(files) if file.failure is None), None)
        try:
            if last is not None:
                last.replacement.sync_drive()
        except StoreError as error:
            return [file if file.failure else file._replace(failure=error) for file in files]
        return files


class _Putting:
    """Files that are on their way into their places.

    Attributes:
        files: all of them.
    """

    def __init__(self, files: list[_Ready], pool: ThreadPoolExecutor) -> None:
        self.files = files
        self._under_way = _spread(_put, files, pool)

    def outcomes(self, later: list[Replaced]) -> Iterator[Replaced]:
        """What became of each, in their order; of those that may be tried again it is told `later`."""
        for outcome in _gathered(self._under_way):
            error = outcome.outcome
            if isinstance(error, StoreError) and error.reason is not StoreReason.UNSURE:
                later.append(outcome)
            else:
                yield outcome


def _synced(file: _Ready) -> _Ready:
    try:
        file.replacement.sync()
    except StoreError as error:
        return file._replace(failure=error)
    return file


def _put(file: _Ready) -> Replaced:
    plan, replacement, failure = file
    outcome: Signature | StoreError
    try:
        if failure is not None:
            raise failure
        outcome = replacement.put()
    except StoreError as error:
        replacement.close()
        outcome = error
    return Replaced(plan, replacement.folder, outcome)


def _spread(
    work: Callable[[_One], _Each], items: Sequence[_One], pool: ThreadPoolExecutor
) -> list[Future[list[_Each]]]:
    """Begin to do it with each, in several threads; one alone needs none, and is done by this one."""

    def done(some: Sequence[_One]) -> list[_Each]:
        return [work(item) for item in some]

    if len(items) > 1:
        size = -(-len(items) // AT_ONCE)
        return [pool.submit(done, items[start : start + size]) for start in range(0, len(items), size)]
    future: Future[list[_Each]] = Future()
    future.set_result(done(items))
    return [future]


def _gathered(under_way: Sequence[Future[list[_Each]]]) -> list[_Each]:
    """The results, in the order of the items."""
    return list(chain.from_iterable(future.result() for future in under_way))

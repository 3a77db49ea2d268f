"""Carries a gesture, an undo or a redo through: planned, announced in the history, written, noted."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from curator.content import Profile
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled, HistoryError, IndexFailure
from curator.library.gestures import Changes, Entry, FileChange, FileEdits, FileRepair, Gesture
from curator.library.history import FileState, History, Step
from curator.library.index import Index
from curator.library.planning import Outcome, Planner
from curator.library.recovery import recover
from curator.library.spelling import as_spelled
from curator.library.sync import update
from curator.library.write_lock import WriteLock
from curator.library.writing import Tally, Writing

TOGETHER = 512
"""Files that are planned, announced and written before the next ones are: so many are in memory."""

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class Editing:
    """One change to one folder."""

    def __init__(
        self, root: Path, profile: Profile, index: Index, history: History | None, lock: WriteLock
    ) -> None:
        """`history` may only be None for what writes nothing."""
        self._root = root
        self._profile = profile
        self._index = index
        self._history = history
        self._lock = lock
        self._planner = Planner(root, profile, index)

    def apply(
        self, gesture: Gesture, dry_run: bool, progress: Progress | None, cancelled: Asked | None
    ) -> Changes:
        """See `Library.apply`."""
        wanted = self._merged(gesture)
        tally = Tally()
        pace = _Pace(2 * len(wanted), progress)
        edits = list(wanted.values())
        size = max(1, len(edits)) if dry_run else TOGETHER
        first, *others = [edits[at : at + size] for at in range(0, len(edits), size)] or [[]]
        if not self._plan(first, self._planner.make, tally, pace, cancelled):
            return Changes(label=gesture.label, cancelled=True)
        if dry_run:
            tally.changed = [plan.change for plan in tally.planned]
            return tally.changes(None, gesture.label)
        if not tally.planned and not others:
            return self._answer(tally, None, gesture.label)

        def again(path: str) -> Outcome:
            return self._planner.make(wanted[path])

        try:
            with self._locked(cancelled) as history:
                entry = history.begin(gesture.label, [plan.change for plan in tally.planned])
                writing = Writing(self._root, history, self._index, entry, Step.APPLY, again)
                writing.run(tally, pace.step, cancelled)
                for part in others:
                    if tally.cancelled or not self._plan(part, self._planner.make, tally, pace, cancelled):
                        break
                    history.announce(entry, [plan.change for plan in tally.planned])
                    writing.run(tally, pace.step, cancelled)
                writing.finish(tally, "done")
        except Cancelled:
            return Changes(label=gesture.label, cancelled=True)
        return self._answer(tally, entry if tally.changed else None, gesture.label)

    def step(
        self,
        step: Step,
        number: int | None,
        paths: Collection[str] | None,
        progress: Progress | None,
        cancelled: Asked | None,
    ) -> Changes:
        """See `Library.undo` and `Library.redo`."""
        only = None if paths is None else frozenset(paths)
        try:
            with self._locked(cancelled) as history:
                entry = _entry_for(history, step, number, only)
                source = FileState.DONE if step is Step.UNDO else FileState.UNDONE
                tally = Tally()
                pace = _Pace(2 * (entry.files if only is None else len(only)), progress)

                def make(known: FileChange) -> Outcome:
                    return self._planner.step(step, known)

                def again(path: str) -> Outcome:
                    return make(history.change(entry.id, path))

                writing = Writing(self._root, history, self._index, entry.id, step, again)
                changes = history.changes(entry.id, source, only)
                begun = False
                while part := list(islice(changes, TOGETHER)):
                    if not self._plan(part, make, tally, pace, cancelled):
                        break
                    history.begin_again(
                        entry.id, step, [plan.kept for plan in tally.planned if plan.kept is not None]
                    )
                    begun = True
                    writing.run(tally, pace.step, cancelled)
                    if tally.cancelled:
                        break
                if not begun:
                    return Changes(label=entry.label, cancelled=True)
                writing.finish(tally, entry.state, some=only is not None)
        except Cancelled:
            return Changes(cancelled=True)
        return replace(self._answer(tally, entry.id, entry.label), undone=step is Step.UNDO)

    @staticmethod
    def _plan(
        part: Sequence[_T],
        make: Callable[[_T], Outcome],
        tally: Tally,
        pace: _Pace,
        cancelled: Asked | None,
    ) -> bool:
        """Plan some files; False when it was stopped: then none of them is to be written."""
        for wanted in part:
            if cancelled is not None and cancelled():
                tally.cancelled = True
                tally.planned.clear()
                return False
            tally.add(make(wanted))
            pace.step()
        return True

    @contextmanager
    def _locked(self, cancelled: Asked | None) -> Iterator[History]:
        """The history, with the folder to ourselves, after looking after what killed programs left."""
        if self._history is None:
            raise HistoryError("There is no history to write to; no file was changed.")
        with self._lock.held(cancelled=cancelled):
            recover(self._history, self._root)
            yield self._history

    def _merged(self, gesture: Gesture) -> dict[str, FileEdits | FileRepair]:
        """The edits by file, each file once. Raises ValueError for a repair together with other changes."""
        merged: dict[str, FileEdits | FileRepair] = {}
        for edits in gesture.files:
            path = edits.path
            if not self._index.has(path):
                path = as_spelled(self._root, path)
            first = merged.get(path)
            if isinstance(edits, FileRepair) or isinstance(first, FileRepair):
                if first is not None or isinstance(edits, FileEdits):
                    raise ValueError(f"{path} is to be repaired and changed otherwise in one gesture")
                merged[path] = replace(edits, path=path)
            elif first is None:
                merged[path] = FileEdits(path, edits.edits, edits.base)
            else:
                merged[path] = FileEdits(path, first.edits + edits.edits, first.base or edits.base)
        return merged

    def _answer(self, tally: Tally, entry: int | None, label: str) -> Changes:
        updated: list[str] = []
        try:
            updated = update(self._index, self._root, self._profile, tally.stale)
        except IndexFailure as error:  # the files are written; the index is made good by the next refresh
            _log.error("%s", error)
        return tally.changes(entry, label, updated)


class _Pace:
    """How far the work has come: each file is planned and then written."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self._total = total
        self._progress = progress
        self._done = 0

    def step(self) -> None:
        """One more file is planned, or written."""
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)


def _entry_for(history: History, step: Step, number: int | None, only: Collection[str] | None) -> Entry:
    """The entry to undo or redo. Raises HistoryError when there is none, or nothing in it to be done, or in
    those of its files that are meant."""
    undoing = step is Step.UNDO
    if number is None:
        entry = history.to_undo() if undoing else history.to_redo()
        if entry is None:
            raise HistoryError(f"There is nothing to {step}.")
        return entry
    entry = history.entry(number)
    wanted = FileState.DONE if undoing else FileState.UNDONE
    states = history.states(number)
    if only is not None and wanted in states.values():
        if not any(states.get(path) is wanted for path in only):
            state = "has nothing to undo" if undoing else "has nothing to redo"
            raise HistoryError(f"Entry {number} of the history {state} in these files.")
    elif wanted not in states.values():
        state = "is undone already" if undoing else "is not undone, so there is nothing to redo"
        raise HistoryError(f"Entry {number} of the history {state}.")
    return entry

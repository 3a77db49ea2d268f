"""Carries a gesture, an undo or a redo through: planned, announced in the history, written, noted."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from curator.content import Profile
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled, HistoryError, IndexFailure, LibraryError
from curator.library.gestures import Changes, Entry, EntryState, FileCreation, FileEdits, FileWish, Gesture
from curator.library.history import FileState, History, Step
from curator.library.index import Index
from curator.library.planned import Outcome
from curator.library.planning import Planner
from curator.library.recovery import recover
from curator.library.spelling import as_spelled
from curator.library.sync import update
from curator.library.write_lock import WriteLock
from curator.library.writing import Tally, Writing

TOGETHER = 512
"""Files that are planned, announced and written before the next ones are: so many are in memory."""

_SOURCES = {
    Step.UNDO: (FileState.DONE, FileState.UNSURE),
    Step.REDO: (FileState.UNDONE, FileState.UNSURE),
}
"""What state the files of an entry are in that a step is about."""

_Wanted = dict[str, FileWish]
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
        try:
            if dry_run or len(wanted) <= TOGETHER:
                return self._apply_at_once(gesture.label, wanted, dry_run, tally, pace, cancelled)
            return self._apply_in_parts(gesture.label, wanted, tally, pace, cancelled)
        except Cancelled:
            return Changes(label=gesture.label, cancelled=True)

    def _apply_at_once(
        self, label: str, wanted: _Wanted, dry_run: bool, tally: Tally, pace: _Pace, cancelled: Asked | None
    ) -> Changes:
        """Plan all files, announce them, and write them."""
        self._plan(list(wanted.values()), self._planner.make, tally, pace, cancelled)
        if dry_run:
            tally.changed = [plan.change for plan in tally.planned]
            return tally.changes(None, label)
        if not tally.planned:
            return self._answer(tally, None, label)
        with self._locked(cancelled) as history:
            entry = history.begin(label, [plan.change for plan in tally.planned])
            writing = self._writing(history, entry, wanted)
            writing.run(tally, pace.step, cancelled)
            writing.finish(tally, "done")
        return self._answer(tally, entry if tally.changed else None, label)

    def _apply_in_parts(
        self, label: str, wanted: _Wanted, tally: Tally, pace: _Pace, cancelled: Asked | None
    ) -> Changes:
        """Plan and announce part by part; only when all is announced, write, part by part.

        So what an interrupted gesture was to do is known whole, and the memory holds one part of it.
        """
        edits = iter(wanted.values())
        with self._locked(cancelled) as history:
            entry = history.begin(label, (), whole=False)
            try:
                while part := list(islice(edits, TOGETHER)):
                    self._plan(part, self._planner.to_announce, tally, pace, cancelled)
                    history.announce(entry, [plan.change for plan in tally.planned], whole=False)
                    tally.planned.clear()
                history.announce(entry, (), whole=True)
            except LibraryError:
                history.forget(entry)
                raise
            writing = self._writing(history, entry, wanted)
            announced = history.changes(entry)
            try:
                while not tally.cancelled and (known := list(islice(announced, TOGETHER))):
                    tally.planned = [self._planner.announced(change) for change in known]
                    writing.run(tally, pace.step, cancelled)
            except LibraryError as error:  # what is written is written: tell it, and refuse the rest
                tally.refuse(wanted.keys() - tally.told, error)
            writing.finish(tally, "done")
        return self._answer(tally, entry if tally.changed else None, label)

    def _writing(self, history: History, entry: int, wanted: _Wanted) -> Writing:
        def again(path: str) -> Outcome:
            return self._planner.make(wanted[path])

        return Writing(self._root, history, self._index, entry, Step.APPLY, again)

    def step(
        self,
        step: Step,
        number: int | None,
        paths: Collection[str] | None,
        dry_run: bool,
        progress: Progress | None,
        cancelled: Asked | None,
    ) -> Changes:
        """See `Library.undo` and `Library.redo`."""
        only = None if paths is None else frozenset(paths)
        try:
            with self._locked(cancelled) as history:
                entry = _entry_for(history, step, number, only)
                if only is None and entry.cut is not None:
                    only = history.meant(entry.id)
                pace = _Pace(2 * (entry.files if only is None else len(only)), progress)
                if dry_run:
                    return self._try_step(history, entry, step, only, pace, cancelled)
                tally = self._do_step(history, entry, step, only, paths is not None, pace, cancelled)
        except Cancelled:
            return Changes(cancelled=True)
        return replace(self._answer(tally, entry.id, entry.label), undone=step is Step.UNDO)

    def _try_step(
        self,
        history: History,
        entry: Entry,
        step: Step,
        only: Collection[str] | None,
        pace: _Pace,
        cancelled: Asked | None,
    ) -> Changes:
        """What `_do_step` would do."""
        tally = Tally()
        known = history.changes(entry.id, _SOURCES[step], only)
        while part := list(islice(known, TOGETHER)):
            self._plan(part, partial(self._planner.step, step), tally, pace, cancelled)
            tally.changed += [plan.change for plan in tally.planned]
            tally.planned.clear()
        return tally.changes(None, entry.label)

    def _do_step(
        self,
        history: History,
        entry: Entry,
        step: Step,
        only: Collection[str] | None,
        chosen: bool,
        pace: _Pace,
        cancelled: Asked | None,
    ) -> Tally:
        """Undo or redo an entry, of files `only` if given: `chosen` by the editor, or those that a step was
        about which was interrupted. Raises Cancelled, LibraryError: then nothing was written."""
        tally = Tally()
        make = partial(self._planner.step, step)

        def again(path: str) -> Outcome:
            return make(history.change(entry.id, path))

        writing = Writing(self._root, history, self._index, entry.id, step, again)
        paths = history.paths_in(entry.id, _SOURCES[step], only)
        begun = False
        try:
            for start in range(0, len(paths), TOGETHER):
                if tally.cancelled:
                    break
                part = [history.change(entry.id, path) for path in paths[start : start + TOGETHER]]
                self._plan(part, make, tally, pace, cancelled)
                kept = [plan.kept for plan in tally.planned if plan.kept is not None]
                history.begin_again(entry.id, step, kept, only)
                begun = True
                writing.run(tally, pace.step, cancelled)
        except Cancelled:
            if not begun:
                raise
            tally.cancelled = True
        except LibraryError as error:  # what is written is written: tell it, and refuse the rest
            if not begun:
                raise
            told = tally.told
            tally.refuse([path for path in paths if path not in told], error)
        aim: EntryState = "undone" if step is Step.UNDO else "done"
        before = "done" if entry.state == "interrupted" and not chosen else entry.state
        if only is None:
            writing.finish(tally, entry.state if begun else aim)
        else:
            writing.finish(tally, before, some=True)
        return tally

    @staticmethod
    def _plan(
        part: Sequence[_T],
        make: Callable[[_T], Outcome],
        tally: Tally,
        pace: _Pace,
        cancelled: Asked | None,
    ) -> None:
        """Plan some files. Raises Cancelled when it was stopped: then none of them is to be written."""
        for wanted in part:
            if cancelled is not None and cancelled():
                tally.planned.clear()
                raise Cancelled("Stopped; no file was changed.")
            tally.add(make(wanted))
            pace.step()

    @contextmanager
    def _locked(self, cancelled: Asked | None) -> Iterator[History]:
        """The history, with the folder to ourselves, after looking after what killed programs left."""
        if self._history is None:
            raise HistoryError("There is no history to write to; no file was changed.")
        with self._lock.held(cancelled=cancelled):
            recover(self._history, self._root)
            yield self._history

    def _merged(self, gesture: Gesture) -> _Wanted:
        """The edits by file, each file once. Raises ValueError for a file that is repaired, made, moved or
        trashed and changed otherwise in one gesture."""
        merged: _Wanted = {}
        for wish in gesture.files:
            path = wish.path
            if not isinstance(wish, FileCreation) and not self._index.has(path):
                path = as_spelled(self._root, path)
            first = merged.get(path)
            if first is None:
                merged[path] = replace(wish, path=path)
            elif isinstance(first, FileEdits) and isinstance(wish, FileEdits):
                merged[path] = FileEdits(path, first.edits + wish.edits, first.base or wish.base)
            else:
                raise ValueError(f"{path} is to be changed in two ways in one gesture")
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
    states = history.states(number)
    if entry.cut is not None and only is None:
        return entry
    if only is not None and any(state in _SOURCES[step] for state in states.values()):
        if not any(states.get(path) in _SOURCES[step] for path in only):
            state = "has nothing to undo" if undoing else "has nothing to redo"
            raise HistoryError(f"Entry {number} of the history {state} in these files.")
    elif not any(state in _SOURCES[step] for state in states.values()):
        state = "is undone already" if undoing else "is not undone, so there is nothing to redo"
        raise HistoryError(f"Entry {number} of the history {state}.")
    return entry

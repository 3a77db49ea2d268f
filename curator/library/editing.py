"""Carries a gesture, an undo or a redo through: planned, announced in the history, written, noted."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from curator.content import Profile
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled, HistoryError, IndexFailure, LibraryError
from curator.library.gestures import Changes, Entry, EntryState, FileCreation, FileEdits, FileWish, Gesture
from curator.library.history import FileState, History, Step
from curator.library.index import Index
from curator.library.planned import Outcome, Planned
from curator.library.planning import Planner, Task
from curator.library.planning_together import PlanningTogether
from curator.library.recovery import recover
from curator.library.spelling import as_spelled
from curator.library.sync import update
from curator.library.write_lock import WriteLock
from curator.library.writing import Tally, Writing

TOGETHER = 512
"""Files that are written before the next ones are: so many are in memory."""

ANNOUNCED = 64
"""Files that are planned and announced before the next ones are."""

_SOURCES = {
    Step.UNDO: (FileState.DONE, FileState.UNSURE),
    Step.REDO: (FileState.UNDONE, FileState.UNSURE),
}
"""What state the files of an entry are in that a step is about."""

_TASKS = {Step.UNDO: Task.UNDO, Step.REDO: Task.REDO}
_Wanted = dict[str, FileWish]
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
        self._planner = Planner(root, profile, index.known)

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
        for wish in wanted.values():
            if cancelled is not None and cancelled():
                raise Cancelled("Stopped; no file was changed.")
            tally.add(self._planner.make(wish))
            pace.step()
        if dry_run:
            tally.changed = [plan.change for plan in tally.planned]
            return tally.changes(None, label)
        if not tally.planned:
            return self._answer(tally, None, label)
        with self._locked(cancelled) as history:
            entry = history.begin(label, [plan.change for plan in tally.planned])
            writing = self._writing(history, entry, wanted)
            try:
                writing.run(tally.take_planned(), tally, pace.step, cancelled)
            except Cancelled:
                tally.cancelled = True
            writing.finish(tally, "done")
        return self._answer(tally, entry if tally.changed else None, label)

    def _apply_in_parts(
        self, label: str, wanted: _Wanted, tally: Tally, pace: _Pace, cancelled: Asked | None
    ) -> Changes:
        """Plan and announce part by part; only when all is announced, write, part by part.

        So what an interrupted gesture was to do is known whole, and the memory holds one part of it.
        """
        with self._locked(cancelled) as history, self._together(len(wanted)) as together:
            entry = history.begin(label, (), whole=False)
            try:
                for part in together.outcomes(Task.ANNOUNCE, wanted.values(), ANNOUNCED, cancelled):
                    _take(part, tally, pace)
                    history.announce(entry, [plan.change for plan in tally.planned], whole=False)
                    tally.planned.clear()
                history.announce(entry, (), whole=True)
            except LibraryError:
                history.forget(entry)
                raise
            writing = self._writing(history, entry, wanted)
            parts = together.outcomes(Task.WRITE, history.changes(entry), TOGETHER, cancelled)
            try:
                writing.run(_planned(parts, tally), tally, pace.step, cancelled)
            except Cancelled:
                tally.cancelled = True
            except LibraryError as error:  # what is written is written: tell it, and refuse the rest
                tally.refuse(wanted.keys() - tally.told, error)
            writing.finish(tally, "done")
        return self._answer(tally, entry if tally.changed else None, label)

    def _together(self, total: int) -> PlanningTogether:
        return PlanningTogether(self._root, self._profile, self._index, self._planner, total)

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
        with self._together(entry.files if only is None else len(only)) as together:
            for part in together.outcomes(_TASKS[step], known, TOGETHER, cancelled):
                _take(part, tally, pace)
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

        def again(path: str) -> Outcome:
            return self._planner.step(step, history.change(entry.id, path))

        writing = Writing(self._root, history, self._index, entry.id, step, again)
        paths = history.paths_in(entry.id, _SOURCES[step], only)
        changes = history.changes_to(entry.id, paths)
        begun = False

        def announced(parts: Iterable[Sequence[Outcome]]) -> Iterator[Planned]:
            nonlocal begun
            for part in parts:
                _take(part, tally, pace)
                planned = tally.take_planned()
                history.begin_again(
                    entry.id, step, [plan.kept for plan in planned if plan.kept is not None], only
                )
                begun = True
                yield from planned

        try:
            with self._together(len(paths)) as together:
                parts = together.outcomes(_TASKS[step], changes, TOGETHER, cancelled)
                writing.run(announced(parts), tally, pace.step, cancelled)
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
        held = self._index.held(wish.path for wish in gesture.files if not isinstance(wish, FileCreation))
        for wish in gesture.files:
            path = wish.path
            if path not in held and not isinstance(wish, FileCreation):
                path = as_spelled(self._root, path)
            first = merged.get(path)
            if first is None:
                merged[path] = wish if path == wish.path else replace(wish, path=path)
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


def _planned(parts: Iterable[Sequence[Outcome]], tally: Tally) -> Iterator[Planned]:
    """What is to be written, part by part, as it is asked for."""
    for part in parts:
        _take(part, tally)
        yield from tally.take_planned()


def _take(part: Sequence[Outcome], tally: Tally, pace: _Pace | None = None) -> None:
    """Note what was planned for some files; with `pace` they are on their way."""
    for outcome in part:
        tally.add(outcome)
        if pace is not None:
            pace.step()


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

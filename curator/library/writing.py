"""Writes the files of one announced step, one after another, and notes what became of each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from curator.library import store
from curator.library.asking import Asked, Progress
from curator.library.errors import HistoryError, IndexFailure, StoreError, StoreReason
from curator.library.gestures import Changes, EntryState, FileChange, Refusal
from curator.library.history import FileState, History, Step
from curator.library.index import Index
from curator.library.planning import Outcome, Planned, Unchanged, refusal
from curator.library.records import Record

_ATTEMPTS = 3  # a file that changes each time it is planned anew belongs to the other program
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Tally:
    """What has become of the files of one step so far.

    Attributes:
        planned: files that are still to be written.
        stale: files that are not as the index has them.
    """

    planned: list[Planned] = field(default_factory=list)
    changed: list[FileChange] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    cancelled: bool = False

    def add(self, outcome: Outcome) -> None:
        """Note what was planned for one file."""
        match outcome:
            case Planned():
                self.planned.append(outcome)
            case Unchanged(path, is_stale):
                self.unchanged.append(path)
                if is_stale:
                    self.stale.append(path)
            case Refusal(path=path):
                self.refused.append(outcome)
                self.stale.append(path)

    def changes(self, entry: int | None, label: str, updated: Sequence[str] = ()) -> Changes:
        """The whole, for the caller."""
        return Changes(
            entry,
            label,
            tuple(self.changed),
            tuple(self.unchanged),
            tuple(self.refused),
            updated=tuple(updated),
            cancelled=self.cancelled,
        )


class Writing:
    """One step of one entry, announced in the history. Whoever makes it holds the folder's write lock.

    When an exception cuts it off, the step stays announced and `recovery` finds out what was written.
    """

    def __init__(
        self,
        root: Path,
        history: History,
        index: Index,
        entry: int,
        step: Step,
        again: Callable[[str], Outcome],
    ) -> None:
        """`again` plans a file once more that changed after it was planned."""
        self._root = root
        self._history = history
        self._index = index
        self._entry = entry
        self._step = step
        self._again = again
        self._records: list[Record] = []

    def run(self, tally: Tally, progress: Progress | None = None, cancelled: Asked | None = None) -> None:
        """Write what is planned in `tally`, and move it there to where it belongs."""
        planned, tally.planned = tally.planned, []
        total = len(planned)
        for number, plan in enumerate(planned, 1):
            if cancelled is not None and cancelled():
                tally.cancelled = True
                break
            self._write(plan, tally)
            if progress is not None:
                progress(total + number, 2 * total)
        for folder in {(self._root / change.path).parent for change in tally.changed}:
            store.sync_folder(folder)

    def finish(self, tally: Tally, state: EntryState) -> None:
        """Note the outcome in the history and in the index. `state` is the entry's if nothing was written.

        The files are written by now: what goes wrong here is made good when the folder is used next.
        """
        target = FileState.UNDONE if self._step is Step.UNDO else FileState.DONE
        paths = [change.path for change in tally.changed]
        if self._step is not Step.APPLY:
            paths += tally.unchanged
        if paths:
            state = "undone" if self._step is Step.UNDO else "done"
        try:
            self._history.finish(self._entry, self._step, dict.fromkeys(paths, target), state)
            self._index.put(self._records)
        except (HistoryError, IndexFailure) as error:
            _log.error("%d files were written, and then: %s", len(tally.changed), error)

    def _write(self, plan: Planned, tally: Tally) -> None:
        for _ in range(_ATTEMPTS):
            path = plan.change.path
            before, after = plan.change.delta.both()
            try:
                signature = store.replace(store.inside(self._root, path), after, before)
            except StoreError as error:
                outcome: Outcome = refusal(path, error)
                if error.reason is StoreReason.CHANGED:
                    outcome = self._again(path)
            else:
                tally.changed.append(plan.change)
                if plan.record is not None:
                    self._records.append(plan.record.seen_as(signature, settled=False))
                return
            try:
                if isinstance(outcome, Planned) and outcome.kept is not None:
                    self._history.amend(self._entry, outcome.kept)
            except HistoryError as error:
                outcome = Refusal(path, str(error), "history")
            if not isinstance(outcome, Planned):
                tally.add(outcome)
                return
            plan = outcome
        tally.add(Refusal(plan.change.path, "another program keeps changing the file", StoreReason.CHANGED))

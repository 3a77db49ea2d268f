"""Writes the files of one announced step and notes what became of each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from curator.library import disk, store
from curator.library.asking import Asked
from curator.library.errors import (
    Cancelled,
    HistoryError,
    IndexFailure,
    LibraryError,
    StoreError,
    StoreReason,
)
from curator.library.filling import stored
from curator.library.gestures import ChangeKind, Changes, EntryState, FileChange, Refusal
from curator.library.history import FileState, History, Step
from curator.library.index import Index
from curator.library.placement import carry_out
from curator.library.planned import Outcome, Planned, Unchanged, refusal
from curator.library.records import Record
from curator.library.replacing import replaced
from curator.library.signature import NO_SIGNATURE, Signature

_INDEXED = 512  # files that are put into the index together
_ATTEMPTS = 3  # a file that changes each time it is planned anew belongs to the other program
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Tally:
    """What has become of the files of one step so far.

    Attributes:
        planned: files that are still to be written.
        written: by which paths the entry of the history knows the files of `changed`.
        stale: files that are not as the index has them.
    """

    planned: list[Planned] = field(default_factory=list)
    changed: list[FileChange] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
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

    def take_planned(self) -> list[Planned]:
        """What is still to be written, for whoever writes it."""
        planned, self.planned = self.planned, []
        return planned

    def refuse(self, paths: Iterable[str], error: LibraryError) -> None:
        """None of these is written any more, because what was to be noted of them could not be."""
        reason, code = "the history cannot be written any more, and without it nothing is", "history"
        if not isinstance(error, HistoryError):
            reason, code = "the index cannot be read any more, and without it nothing is written", "index"
        self.refused += [Refusal(path, reason, code) for path in paths]
        self.planned.clear()

    @property
    def told(self) -> set[str]:
        """The files of which it is said what became of them."""
        told = {*self.unchanged, *self.written}
        return told.union(refusal.path for refusal in self.refused)

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
        self._gone: list[str] = []
        self._folders: set[Path] = set()
        self._unsure = False

    def run(
        self,
        plans: Iterable[Planned],
        tally: Tally,
        told: Callable[[], None],
        cancelled: Asked | None = None,
    ) -> None:
        """Write what is planned, and note in `tally` what became of it.

        What `plans` gives has been announced by then. May be called again, with more. `told` is called after
        each file. Raises Cancelled, and what `plans` raises, with all noted that was written.
        """
        try:
            with closing(
                replaced(self._root, self._texts(plans, tally, told, cancelled), cancelled)
            ) as files:
                for plan, folder, outcome in files:
                    if isinstance(outcome, StoreError):
                        self._write_otherwise(plan, outcome, tally)
                    else:
                        self._note(plan, folder, outcome, tally)
                    told()
                    if len(self._records) >= _INDEXED:
                        self._put_into_index(tally)
        finally:
            self._put_into_index(tally)

    def finish(self, tally: Tally, state: EntryState, *, some: bool = False) -> None:
        """Note the outcome in the history. `state` is the entry's if nothing was written.

        With `some` the step was meant for some of the entry's files only: it counts as undone when none of
        them is left that is not, and keeps its turn with plain undo and redo while it counts as before.
        The files are written by now: what goes wrong here is made good when the folder is used next. So is
        the step itself where it cannot be told what became of a file: it stays announced.
        """
        for folder in self._folders:
            disk.sync_folder(folder)
        self._folders.clear()
        if self._unsure:
            return
        target = FileState.UNDONE if self._step is Step.UNDO else FileState.DONE
        paths = list(tally.written)
        if self._step is not Step.APPLY:
            paths += tally.unchanged
        before = state
        if paths:
            state = "undone" if self._step is Step.UNDO else "done"
        try:
            if some and paths:
                states = self._history.states(self._entry) | dict.fromkeys(paths, target)
                if FileState.DONE in states.values():
                    state = "done" if before == "undone" else before
            moves = not some or state != before
            self._history.finish(self._entry, self._step, dict.fromkeys(paths, target), state, moves)
        except HistoryError as error:
            _log.error("%d files were written, and then: %s", len(tally.changed), error)

    def _texts(
        self, plans: Iterable[Planned], tally: Tally, told: Callable[[], None], cancelled: Asked | None
    ) -> Iterator[Planned]:
        """Those of the plans that give a file another text; the others are carried out on the way."""
        for plan in plans:
            if plan.change.kind is ChangeKind.EDIT:
                yield plan
                continue
            if cancelled is not None and cancelled():
                raise Cancelled("Stopped.")
            self._place(plan, tally)
            told()

    def _put_into_index(self, tally: Tally) -> None:
        """Let the index know of what was written since the last time."""
        records, self._records = self._records, []
        gone, self._gone = self._gone, []
        try:
            self._index.remove(gone)
            self._index.put(list(map(stored, records)))
        except IndexFailure as error:
            _log.error("%d files were written, and then: %s", len(tally.changed), error)

    def _place(self, plan: Planned, tally: Tally) -> None:
        """Make, move or remove one file, as a whole."""
        for _ in range(_ATTEMPTS):
            try:
                signature = carry_out(self._root, plan.change)
            except StoreError as failure:
                error = failure
            else:
                self._note_placed(plan, signature, tally)
                return
            outcome = self._instead(plan, error)
            if not isinstance(outcome, Planned):
                tally.add(outcome)
                return
            plan = outcome
        tally.add(refusal(plan.key, error))

    def _note_placed(self, plan: Planned, signature: Signature | None, tally: Tally) -> None:
        change = plan.change
        tally.changed.append(change)
        tally.written.append(plan.key)
        if change.path != change.place:
            self._gone.append(change.path)
        if signature == NO_SIGNATURE or (signature is not None and plan.record is None):
            tally.stale.append(change.place)
        elif signature is not None and plan.record is not None:
            self._records.append(plan.record.seen_as(signature, settled=False))

    def _write_otherwise(self, plan: Planned, error: StoreError, tally: Tally) -> None:
        """What becomes of a file that could not be written with the others: tried alone where too many were
        open, planned anew if it changed, else refused."""
        path = plan.change.path
        for _ in range(_ATTEMPTS):
            outcome = self._instead(plan, error)
            if not isinstance(outcome, Planned):
                tally.add(outcome)
                return
            plan = outcome
            before, after = plan.change.delta.both()
            try:
                target = store.inside(self._root, path)
                signature = store.replace(target, after, before)
            except StoreError as failure:
                error = failure
            else:
                self._note(plan, target.parent, signature, tally)
                return
        self._unsure |= error.reason is StoreReason.UNSURE
        tally.add(refusal(path, error))

    def _instead(self, plan: Planned, error: StoreError) -> Outcome:
        """What to do with a file that was not written for this reason."""
        path = plan.key
        if error.reason is StoreReason.TOO_MANY_OPEN:
            return plan
        self._unsure |= error.reason is StoreReason.UNSURE
        if error.reason is not StoreReason.CHANGED:
            return refusal(path, error)
        try:
            outcome = self._again(path)
            if isinstance(outcome, Planned) and outcome.kept is not None:
                self._history.amend(self._entry, outcome.kept)
        except LibraryError as failure:
            code = "history" if isinstance(failure, HistoryError) else "index"
            return Refusal(path, str(failure), code)
        return outcome

    def _note(self, plan: Planned, folder: Path, signature: Signature, tally: Tally) -> None:
        tally.changed.append(plan.change)
        tally.written.append(plan.key)
        self._folders.add(folder)
        if signature == NO_SIGNATURE:
            tally.stale.append(plan.change.path)
        elif plan.record is not None:
            self._records.append(plan.record.seen_as(signature, settled=False))

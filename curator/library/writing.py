"""Writes the files of one announced step, some at a time, and notes what became of each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from curator.library import disk, store
from curator.library.asking import Asked
from curator.library.errors import HistoryError, IndexFailure, LibraryError, StoreError, StoreReason
from curator.library.filling import stored
from curator.library.gestures import ChangeKind, Changes, EntryState, FileChange, Refusal
from curator.library.history import FileState, History, Step
from curator.library.index import Index
from curator.library.placement import carry_out
from curator.library.planned import Outcome, Planned, Unchanged, refusal
from curator.library.records import Record
from curator.library.signature import NO_SIGNATURE, Signature

TOGETHER = 64
"""Files that wait for the disk together; so many are open at a time, where macOS allows 256."""

AT_ONCE = 8
"""Files that are written, or put in their places, at the same time, by as many threads."""

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
        self._unsure = False

    def run(self, tally: Tally, told: Callable[[], None], cancelled: Asked | None = None) -> None:
        """Write what is planned in `tally`, and move it there to where it belongs.

        May be called again, with more that was announced. `told` is called after each file.
        """
        planned, tally.planned = tally.planned, []
        folders: set[Path] = set()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for start in range(0, len(planned), TOGETHER):
                self._write(planned[start : start + TOGETHER], tally, folders, pool, told, cancelled)
                if tally.cancelled:
                    break
        for folder in folders:
            disk.sync_folder(folder)
        records, self._records = self._records, []
        gone, self._gone = self._gone, []
        try:
            self._index.remove(gone)
            self._index.put(list(map(stored, records)))
        except IndexFailure as error:
            _log.error("%d files were written, and then: %s", len(tally.changed), error)

    def finish(self, tally: Tally, state: EntryState, *, some: bool = False) -> None:
        """Note the outcome in the history. `state` is the entry's if nothing was written.

        With `some` the step was meant for some of the entry's files only: it counts as undone when none of
        them is left that is not, and keeps its turn with plain undo and redo while it counts as before.
        The files are written by now: what goes wrong here is made good when the folder is used next. So is
        the step itself where it cannot be told what became of a file: it stays announced.
        """
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

    def _write(
        self,
        part: Sequence[Planned],
        tally: Tally,
        folders: set[Path],
        pool: ThreadPoolExecutor,
        told: Callable[[], None],
        cancelled: Asked | None,
    ) -> None:
        """Write some files beside their places, wait for the disk once for all, then put each in its place.

        Each new text is on disk before its file is replaced, as if it were alone (fsync, which Linux and
        macOS keep as far as the disk does, and Windows' FlushFileBuffers), so that after a loss of power a
        file holds the one or the other. Waiting in several threads lets the file system make one journal
        entry of many: a tenth of the time. So do replacements, which wait until the old text's room on the
        disk is free. The history, committed before, tells afterwards which are done.
        """
        whole = [plan for plan in part if plan.change.kind is not ChangeKind.EDIT]
        for plan in whole:
            if cancelled is not None and cancelled():
                tally.cancelled = True
                return
            self._place(plan, tally)
            told()
        part = [plan for plan in part if plan.change.kind is ChangeKind.EDIT]
        each = map if len(part) == 1 else pool.map  # one needs no thread
        later: list[tuple[Planned, StoreError]] = []
        with ExitStack() as temporary:
            ready: list[tuple[Planned, store.Replacement]] = []
            files: set[object] = set()
            for plan, prepared in zip(part, each(partial(self._prepared, temporary), part), strict=True):
                if isinstance(prepared, StoreError):
                    later.append((plan, prepared))
                elif prepared.file in files:  # a link to another one of these: it will have changed
                    prepared.close()
                    later.append((plan, store.changed()))
                else:
                    files.add(prepared.file)
                    ready.append((plan, prepared))
            failure = _sync_drive([replacement for _, replacement in ready])
            for start in range(0, len(ready), AT_ONCE):
                if cancelled is not None and cancelled():
                    tally.cancelled = True
                    return
                some = ready[start : start + AT_ONCE]
                put = each(partial(_put, failure), [replacement for _, replacement in some])
                for (plan, replacement), outcome in zip(some, put, strict=True):
                    if isinstance(outcome, StoreError):
                        later.append((plan, outcome))
                    else:
                        self._note(plan, replacement.folder, outcome, tally, folders)
                        told()
        for plan, reason in later:  # none of the others' files is open any more
            self._write_otherwise(plan, reason, tally, folders)
            told()

    def _prepared(self, temporary: ExitStack, plan: Planned) -> store.Replacement | StoreError:
        """A file's new text beside it and on its way to the disk, to be removed with `temporary`; or why
        not. Any thread may do this."""
        before, after = plan.change.delta.both()
        try:
            target = store.inside(self._root, plan.change.path)
            replacement = store.Replacement(target, after, before)
            temporary.callback(replacement.close)
            replacement.sync()
        except StoreError as error:
            return error
        return replacement

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

    def _write_otherwise(self, plan: Planned, error: StoreError, tally: Tally, folders: set[Path]) -> None:
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
                self._note(plan, target.parent, signature, tally, folders)
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

    def _note(
        self, plan: Planned, folder: Path, signature: Signature, tally: Tally, folders: set[Path]
    ) -> None:
        tally.changed.append(plan.change)
        tally.written.append(plan.key)
        folders.add(folder)
        if signature == NO_SIGNATURE:
            tally.stale.append(plan.change.path)
        elif plan.record is not None:
            self._records.append(plan.record.seen_as(signature, settled=False))


def _sync_drive(replacements: Sequence[store.Replacement]) -> StoreError | None:
    """Wait for the disk once for all that were synced; what went wrong with that."""
    try:
        if replacements:
            replacements[-1].sync_drive()
    except StoreError as error:
        return error
    return None


def _put(failure: StoreError | None, replacement: store.Replacement) -> Signature | StoreError:
    """Let a file take its place, unless something failed before; else why not."""
    try:
        if failure is not None:
            raise failure
        return replacement.put()
    except StoreError as error:
        replacement.close()
        return error

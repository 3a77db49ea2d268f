"""What the articles held before this sitting: since the folder was opened, by what this program did to them.

Keeps no bytes: those are in the history.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from curator.frontmatter import Document, FrontMatterError, diff
from curator.library import store
from curator.library.errors import HistoryError, StoreError
from curator.library.gestures import ChangeKind, Changes, FileChange, FileEdits, FileRepair, Gesture, Refusal
from curator.library.history import History, Step
from curator.library.planned import refusal
from curator.library.planning import edits_for

_EVERYTHING: frozenset[str] = frozenset({"*"})
"""Stands for all keys of a file that was repaired as a whole."""


@dataclass(frozen=True, slots=True)
class Restoring:
    """How articles get back what they had before the sitting.

    Attributes:
        untouched: articles that hold it already.
        refused: articles of which it is not known any more, or whose files cannot be read.
    """

    gesture: Gesture
    untouched: tuple[str, ...]
    refused: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class _Touched:
    """What was done to one file.

    Attributes:
        first: the entry that changed it first; done: by doing it (else by undoing it); path: as it was
            called then.
        last, last_done, last_path: the same of the one that changed it last.
        keys: the top-level keys that were changed.
    """

    first: int
    done: bool
    path: str
    last: int
    last_done: bool
    last_path: str
    keys: frozenset[str]


class Sitting:
    """Which entries changed which files since the folder was opened."""

    def __init__(self) -> None:
        self._touched: dict[str, _Touched] = {}
        self._known: dict[frozenset[str], frozenset[str]] = {}

    def note(self, changes: Changes, step: Step) -> None:
        """Files were written by a step of an entry."""
        entry, done = changes.entry, step is not Step.UNDO
        if entry is None:
            return
        for change in changes.changed:
            if change.kind is not ChangeKind.EDIT:
                self._follow(change)
                continue
            path = change.path
            keys = frozenset(str(field[0]) for field in change.fields if field) or _EVERYTHING
            before = self._touched.get(path)
            if before is None:
                self._touched[path] = _Touched(entry, done, path, entry, done, path, self._shared(keys))
            else:
                keys = self._shared(keys | before.keys)
                self._touched[path] = replace(before, last=entry, last_done=done, last_path=path, keys=keys)

    def restoring(self, label: str, paths: Iterable[str], history: History, root: Path) -> Restoring:
        """The gesture that takes these files back. Reads the files as they are now."""
        wanted: list[FileEdits | FileRepair] = []
        untouched: list[str] = []
        refused: list[Refusal] = []
        for path in paths:
            touched = self._touched.get(path)
            if touched is None:
                untouched.append(path)
                continue
            try:
                edits = _back(path, touched, history, root)
            except (StoreError, FrontMatterError) as error:
                refused.append(refusal(path, error))
            except HistoryError as error:
                refused.append(Refusal(path, str(error), "history"))
            else:
                if edits is None:
                    untouched.append(path)
                else:
                    wanted.append(edits)
        return Restoring(Gesture(label, tuple(wanted)), tuple(untouched), tuple(refused))

    def _follow(self, change: FileChange) -> None:
        """A file has another path now, or is gone; what was done to it before goes with it."""
        touched = self._touched.pop(change.path, None)
        if touched is not None and change.kind is ChangeKind.MOVE:
            self._touched[change.place] = touched

    def _shared(self, keys: frozenset[str]) -> frozenset[str]:
        """One set for all files that have the same keys: there may be 100,000."""
        return self._known.setdefault(keys, keys)


def _back(path: str, touched: _Touched, history: History, root: Path) -> FileEdits | FileRepair | None:
    """What gives a file back what it had; None when it has it.

    To the very bytes where the file holds what was written last and nobody else changed another field of it
    meanwhile; else the keys that were changed here, and no others.
    """
    first = history.change(touched.first, touched.path)
    before = first.before if touched.done else first.after
    now = store.read(store.inside(root, path)).data
    if now == before:
        return None
    last = history.change(touched.last, touched.last_path)
    written = last.after if touched.last_done else last.before
    was, document = Document.parse(before, path), Document.parse(now, path)
    fields = diff(document, was)
    whole = touched.keys >= _EVERYTHING
    mine = [field for field in fields if whole or str(field.path[0]) in touched.keys]
    if now == written and len(mine) == len(fields) and was.body == document.body:
        return FileRepair(path, now, before)
    edits = tuple(edit for field in mine for edit in edits_for(field, was))
    return FileEdits(path, edits, document) if edits else None

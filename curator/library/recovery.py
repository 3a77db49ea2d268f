"""Finds out what a program that was killed while it wrote has written, by looking at the files themselves."""

from __future__ import annotations

import os
from pathlib import Path

from curator.frontmatter import Document, FrontMatterError, diff, same
from curator.library import store
from curator.library.errors import StoreError
from curator.library.gestures import ChangeKind, EntryState, FileChange
from curator.library.history import FileState, History, Pending, Step
from curator.library.leftovers import sweep
from curator.library.placement import state_of


def recover(history: History, root: Path) -> None:
    """Bring every step that was announced and not finished to a truthful end, without writing any article:
    what was cut off in the middle is an interrupted entry, which the editor finishes or rolls back.

    To be called with the folder's write lock held: then nobody is at it any more.
    """
    for pending in history.pending():
        if pending.step is Step.ANNOUNCE:
            history.forget(pending.entry)
        else:
            _settle(history, root, pending)


def _settle(history: History, root: Path, pending: Pending) -> None:
    states: dict[str, FileState] = {}
    folders: set[Path] = set()
    meant = history.meant(pending.entry)
    for change in history.changes(pending.entry, only=meant):
        states[change.path] = _state_of(root, change)
        folders.update(_folder_of(root, path) for path in change.paths)
    for folder in folders:
        sweep(folder)
    aim = FileState.UNDONE if pending.step is Step.UNDO else FileState.DONE
    state: EntryState = "interrupted"
    if all(its is aim for its in states.values()):
        left = FileState.DONE in (history.states(pending.entry) | states).values()
        state = "done" if left else "undone"
    history.settle(pending.entry, pending.step, states, state)


def _folder_of(root: Path, path: str) -> Path:
    return Path(os.path.realpath(root / path)).parent


def _state_of(root: Path, change: FileChange) -> FileState:
    """Whether the change is in the file; UNSURE where others have changed the same fields since, or where
    the file is not to be read (its disk may come back)."""
    if change.kind is not ChangeKind.EDIT:
        return state_of(root, change)
    undone, done = change.delta.both()
    try:
        now = store.read(store.inside(root, change.path)).data
        if now in (done, undone):
            return FileState.DONE if now == done else FileState.UNDONE
        document = Document.parse(now)
        fields = diff(Document.parse(undone), Document.parse(done))
    except (StoreError, FrontMatterError):
        return FileState.UNSURE
    if fields and all(same(document.get(field.path), field.after) for field in fields):
        return FileState.DONE
    if fields and all(same(document.get(field.path), field.before) for field in fields):
        return FileState.UNDONE
    return FileState.UNSURE

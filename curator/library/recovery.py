"""Finds out what a program that was killed while it wrote has written, by looking at the files themselves."""

from __future__ import annotations

import os
from pathlib import Path

from curator.frontmatter import Document, FrontMatterError, diff, same
from curator.library import store
from curator.library.errors import StoreError
from curator.library.gestures import EntryState, FileChange
from curator.library.history import FileState, History, Pending, Step


def recover(history: History, root: Path) -> None:
    """Bring every step that was announced and not finished to a truthful end, without writing any article.

    To be called with the folder's write lock held: then nobody is at it any more.
    """
    for pending in history.pending():
        _settle(history, root, pending)


def _settle(history: History, root: Path, pending: Pending) -> None:
    states: dict[str, FileState] = {}
    before = history.states(pending.entry)
    for change in history.changes(pending.entry):
        store.remove_leftovers(Path(os.path.realpath(root / change.path)).parent)
        state = _state_of(root, change)
        if state is not None:
            states[change.path] = state
    if pending.step is Step.APPLY:
        written = {path: state for path, state in states.items() if state is FileState.DONE}
        history.finish(pending.entry, Step.APPLY, written, "interrupted")
        return
    after = {**before, **states}
    state_now: EntryState = "undone" if FileState.UNDONE in after.values() else "done"
    history.finish(pending.entry, pending.step, states, state_now)


def _state_of(root: Path, change: FileChange) -> FileState | None:
    """Whether the change is in the file; None where others have changed the same fields since."""
    undone, done = change.delta.both()
    try:
        now = store.read(store.inside(root, change.path)).data
        if now in (done, undone):
            return FileState.DONE if now == done else FileState.UNDONE
        document = Document.parse(now)
        fields = diff(Document.parse(undone), Document.parse(done))
    except (StoreError, FrontMatterError):
        return None
    if all(same(document.get(field.path), field.after) for field in fields):
        return FileState.DONE
    if all(same(document.get(field.path), field.before) for field in fields):
        return FileState.UNDONE
    return None

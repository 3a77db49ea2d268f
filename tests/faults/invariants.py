"""What must hold after any fault. Each check raises `Broken` with what was found instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from curator.directories import settings_file
from curator.library import Changes, Library, LibraryError
from curator.library.gestures import ChangeKind, Entry, FileChange
from curator.library.history import FileState, History
from curator.library.leftovers import PREFIX
from curator.settings import SettingsError, load
from tests.faults.scenarios import Place

_OWN = {
    "config": re.compile(r"settings\.json"),
    "data": re.compile(r"site-[0-9a-f]{16}\.(history(-wal|-shm|-journal)?|(lock|watch)(-journal)?)"),
    "cache": re.compile(r"site-[0-9a-f]{16}\.index(-wal|-shm|-journal)?"),
}


class Broken(AssertionError):  # noqa: N818 - reads as what it says
    """A promise was not kept."""


Texts = Mapping[str, bytes]
Wanted = Mapping[str, bytes | None]
"""What files are to hold; None: no file."""


def check_texts(now: Texts, old: Texts, new: Texts) -> None:
    """Each file holds its old or its new bytes, whole; none is lost, none came but temporary ones."""
    for path in old.keys() | new.keys():
        whole = {texts.get(path) for texts in (old, new)}
        if now.get(path) not in whole:
            raise Broken(f"{path} holds neither its old nor its new bytes: {now.get(path)!r}")
    others = [path for path in now if path not in old and path not in new and PREFIX not in path]
    if others:
        raise Broken(f"files came from nowhere: {others}")


def check_told(now: Texts, old: Texts, new: Texts, changes: Changes) -> None:
    """What was reported is what is on disk."""
    changed = {path for change in changes.changed for path in change.paths}
    for path in changed:
        if now.get(path) != new.get(path):
            raise Broken(f"{path} was reported as changed and is not")
    unsure = {refusal.path for refusal in changes.refused if refusal.code == "unsure"}
    if unsure:  # of a move only its first path is told
        unsure |= {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    there = {path for path in now if PREFIX not in path}
    for path in (old.keys() | there) - changed - unsure - set(changes.unchanged):
        if now.get(path) != old.get(path):
            raise Broken(f"{path} was changed and not reported")


def check_failure(now: Texts, old: Texts, error: BaseException) -> None:
    """What was raised is the domain's own, says something, and lies about nothing."""
    if not isinstance(error, LibraryError | SettingsError):
        raise Broken(f"an error that is not the domain's own: {error!r}") from error
    if not str(error).strip():
        raise Broken(f"an error that says nothing: {error!r}")
    if "no file was changed" in str(error) and now != old:
        raise Broken(f"files were changed, and it was said: {error}")


def check_clean(place: Place) -> None:
    """Nothing stays behind: in the folder, in the user's own directories, in the system's temporary one."""
    left = [file.name for file in place.site.rglob("*") if file.name.startswith(PREFIX)]
    left += [file.name for file in place.temporary.iterdir()]
    for name, own in _OWN.items():
        folder = place.base / name
        if folder.exists():
            left += [file.name for file in folder.iterdir() if not own.fullmatch(file.name)]
    if left:
        raise Broken(f"left behind: {left}")


def check_settings(place: Place) -> None:
    """The settings can be read, and are the old or the new ones."""
    settings, note = load(settings_file(place.directories))
    if note or settings.sort not in ("title", "-heat"):
        raise Broken(f"the settings are torn: {note or settings.sort}")


def check_history(place: Place) -> None:
    """Nothing is left open, and of the last entry the history tells what is in each file."""
    (file,) = place.directories.data.glob("*.history")
    history = History(file)
    try:
        if history.pending():
            raise Broken(f"a step was not settled: {history.pending()}")
        entries = history.entries()
        if entries:
            _check_entry(place, history, max(entries, key=lambda entry: _moved(history, entry)))
    finally:
        history.close()


def _moved(history: History, entry: Entry) -> int:
    with history._reading() as connection:
        moved: int = connection.execute("SELECT moved FROM entry WHERE id = ?", (entry.id,)).fetchone()[0]
    return moved


def meant(change: FileChange, done: bool) -> dict[str, bytes | None]:
    """What the files of a change are to hold when it is done, and when it is undone; None: no file."""
    match change.kind:
        case ChangeKind.MOVE:
            here, gone = (change.target, change.path) if done else (change.path, change.target)
            return {here: change.after, gone: None}
        case ChangeKind.CREATE:
            return {change.path: change.after if done else None}
        case ChangeKind.TRASH:
            return {change.path: None if done else change.before}
        case _:
            return {change.path: change.after if done else change.before}


def _check_entry(place: Place, history: History, entry: Entry) -> None:
    states = history.states(entry.id)
    now = place.texts()
    for change in history.changes(entry.id):
        state = states[change.path]
        if state not in (FileState.DONE, FileState.UNDONE):
            raise Broken(f"{change.path} is {state} in entry {entry.id}")
        wanted = meant(change, state is FileState.DONE)
        if any(now.get(path) != data for path, data in wanted.items()):
            raise Broken(f"{change.path} is {state} in entry {entry.id} and holds something else")


def settle(place: Place, library: Library, finish: bool, exact: bool) -> None:
    """Finish or roll back what was interrupted, and see that it is; `exact`: to the very bytes."""
    for entry in library.past.interrupted():
        forward = finish != (entry.cut == "undo")
        step = library.redo if forward else library.undo
        aims = {path for change in step(entry.id, dry_run=True).changed for path in change.paths}
        changes = step(entry.id)
        if changes.refused or {path for change in changes.changed for path in change.paths} != aims:
            raise Broken(f"not brought to an end: {changes.refused}")
        now = place.texts()
        for change in library.past.changes(entry.id):
            wanted = meant(change, forward)
            if exact and aims & wanted.keys() and any(now.get(path) != wanted[path] for path in wanted):
                raise Broken(f"{change.path} was not brought to an end to the byte")
    if library.past.interrupted():
        raise Broken(f"still interrupted: {library.past.interrupted()}")


def check_way_back(place: Place, library: Library, origin: Wanted) -> None:
    """All entries are undone, the youngest first, to the very bytes with which it began; redone, the oldest
    first, each file holds the very bytes that the last of its entries gave it; and undone again."""
    entries = [entry.id for entry in library.past.entries()]
    _walk(library, entries, library.undo, FileState.DONE)
    if library.past.to_undo() is not None:
        raise Broken(f"all is undone, and {library.past.to_undo()} could be")
    _compare(place.texts(), origin, "undone")
    _walk(library, entries[::-1], library.redo, FileState.UNDONE)
    after: dict[str, bytes | None] = dict(origin)
    for entry in entries[::-1]:
        for change in library.past.changes(entry):
            after.update(meant(change, True))
    _compare(place.texts(), after, "redone")
    for _ in entries:
        if library.undo().refused:
            raise Broken("a plain undo does not work")
    _compare(place.texts(), origin, "undone one after another")
    for _ in entries:
        if library.redo().refused:
            raise Broken("a plain redo does not work")
    _compare(place.texts(), after, "redone one after another")


def _walk(library: Library, entries: Sequence[int], step: Callable[[int], Changes], left: FileState) -> None:
    """Do the step to each entry that still has files for it."""
    for entry in entries:
        if left in library.past.states(entry).values():
            changes = step(entry)
            if changes.refused:
                raise Broken(f"entry {entry} cannot be stepped over: {changes.refused}")


def _compare(now: Texts, wanted: Wanted, what: str) -> None:
    for path, data in wanted.items():
        if now.get(path) != data:
            raise Broken(f"{path} was not {what} to the byte: {now.get(path)!r}")


def check_index(library: Library) -> None:
    """The rows are those of an index that is built anew."""
    library.refresh()
    rows = library.select(sort="path")
    library.rebuild()
    if rows != library.select(sort="path"):
        raise Broken("the index does not hold what the files hold")

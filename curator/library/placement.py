"""What is to be done to make, move or remove whole files, to take that back and to repeat it; and what of it
is done.

A name that a file has already, in any case and any Unicode form, is refused on every system: the folder may
be checked out on another one, which takes both for one file.
"""

from __future__ import annotations

import os
from pathlib import Path

from curator.content import Profile
from curator.frontmatter import Document, FrontMatterError
from curator.library import placing, store
from curator.library.disk_errors import explained
from curator.library.errors import StoreError, StoreReason
from curator.library.exclusive_rename import is_same_file
from curator.library.gestures import ChangeKind, FileChange, FileCreation, FileMove, FileTrashing, Refusal
from curator.library.history import FileState, Step
from curator.library.planned import Outcome, Planned, Unchanged, refusal
from curator.library.records import Record, describe
from curator.library.signature import NO_SIGNATURE, Signature
from curator.library.spelling import alike

WHOLE = (FileCreation, FileMove, FileTrashing)
"""The wishes that are about files as a whole."""


class Placement:
    """Plans for whole files of one folder, of one gesture: no two of them get one name."""

    def __init__(self, root: Path, profile: Profile) -> None:
        self._root = root
        self._profile = profile
        self._names: dict[Path, dict[str, set[str]]] = {}
        self._claimed: dict[tuple[Path, str], str] = {}

    def make(self, wanted: FileCreation | FileMove | FileTrashing) -> Outcome:
        """What is to be done for one file of a gesture."""
        try:
            match wanted:
                case FileCreation():
                    return self._creation(wanted)
                case FileMove():
                    return self._move(wanted)
                case FileTrashing():
                    return self._trashing(wanted)
        except (StoreError, FrontMatterError) as error:
            return refusal(wanted.path, error)
        except OSError as error:
            return refusal(wanted.path, explained(error))

    def step(self, step: Step, known: FileChange) -> Outcome:
        """What takes back, or repeats, a change that the history knows."""
        undoing = step is Step.UNDO
        try:
            if known.kind is ChangeKind.MOVE:
                return self._move_again(known, undoing)
            if undoing == (known.kind is ChangeKind.TRASH):
                return self._bring(known)
            return self._take_away(known)
        except StoreError as error:
            return refusal(known.path, error)
        except OSError as error:
            return refusal(known.path, explained(error))

    def announced(self, change: FileChange) -> Planned:
        """A change that was planned and announced before."""
        return Planned(change, None, self._record(change.place, change.after))

    # -- for the first time ---------------------------------------------------------------------------------

    def _creation(self, wanted: FileCreation) -> Outcome:
        place = placing.place_at(self._root, wanted.path)
        self._check_collection(wanted.path)
        self._claim(place, wanted.path, wanted.path)
        Document.parse(wanted.new, wanted.path)
        change = FileChange.creation(wanted.path, wanted.new)
        return Planned(change, change, self._record(wanted.path, wanted.new))

    def _move(self, wanted: FileMove) -> Outcome:
        source = placing.file_at(self._root, wanted.path)
        if wanted.target == wanted.path:
            return Unchanged(wanted.path)
        place = placing.place_at(self._root, wanted.target)
        self._check_collection(wanted.target)
        self._claim(place, wanted.target, wanted.path, source)
        data = store.read(source).data
        change = FileChange.move(wanted.path, wanted.target, data)
        return Planned(change, change, self._record(wanted.target, data))

    def _trashing(self, wanted: FileTrashing) -> Outcome:
        data = store.read(placing.file_at(self._root, wanted.path)).data
        if wanted.expected is not None and data != wanted.expected:
            reason = "the file was changed by another program since you saw it"
            return Refusal(wanted.path, reason, StoreReason.CHANGED)
        change = FileChange.trashing(wanted.path, data)
        return Planned(change, change, None)

    # -- back, and again ------------------------------------------------------------------------------------

    def _move_again(self, known: FileChange, undoing: bool) -> Outcome:
        """The name is what counts: a file that others edited meanwhile is moved as it is."""
        source, target = known.path, known.target
        if undoing:
            source, target = target, source
        place = placing.place_at(self._root, target)
        try:
            file = placing.file_at(self._root, source)
        except StoreError as error:
            if error.reason is not StoreReason.MISSING:
                raise StoreError(f"{source}, as it is called now: {error}", error.reason) from error
            if os.path.lexists(place):
                return Unchanged(known.path, is_stale=True)
            raise StoreError(f"{source}, as it was called, is not there any more", error.reason) from error
        if not is_same_file(file, place):  # else a killed program left it with both names
            self._claim(place, target, source, file)
        data = store.read(file).data
        change = FileChange.move(source, target, data)
        return Planned(change, None, self._record(target, data), known.path)

    def _bring(self, known: FileChange) -> Outcome:
        """Make the file again."""
        path, data = known.path, known.before or known.after
        place = placing.place_at(self._root, path)
        if os.path.lexists(place) and self._held(path) == data:
            return Unchanged(path, is_stale=True)
        self._claim(place, path, path)
        return Planned(FileChange.creation(path, data), None, self._record(path, data))

    def _take_away(self, known: FileChange) -> Outcome:
        path, data = known.path, known.before or known.after
        try:
            held = store.read(placing.file_at(self._root, path)).data
        except StoreError as error:
            if error.reason is StoreReason.MISSING:
                return Unchanged(path, is_stale=True)
            raise
        if held != data:
            reason = "the file was changed since; move it to the trash if it is to go"
            return Refusal(path, reason, StoreReason.CHANGED)
        trashes = known.kind is ChangeKind.TRASH
        change = FileChange.trashing(path, data) if trashes else FileChange.removal(path, data)
        return Planned(change, None, None)

    # -- inside ---------------------------------------------------------------------------------------------

    def _check_collection(self, path: str) -> None:
        if self._profile.collect(path) is None:
            raise StoreError(
                "no article can be there: neither its folder nor its ending is one of this site's articles",
                StoreReason.BAD_NAME,
            )

    def _claim(self, place: Path, path: str, owner: str, source: Path | None = None) -> None:
        """Take a name for a file. Raises StoreError when another file has it, or will have."""
        names = self._names.get(place.parent)
        if names is None:
            names = self._names[place.parent] = _names_in(place.parent)
        key = alike(place.name)
        taken = names.get(key, set())
        if source is not None and source.parent == place.parent and place.name not in taken:
            taken = taken - {source.name}  # another spelling of its own name
        other = min(taken, default="")
        if other or (os.path.lexists(place) and (source is None or not is_same_file(source, place))):
            told = place.name if other in ("", place.name) else f"{other}, which is the same to some systems"
            raise StoreError(f"there is a file {told} already", StoreReason.EXISTS)
        if self._claimed.setdefault((place.parent, key), owner) != owner:
            raise StoreError(f"two files cannot both be called {path}", StoreReason.EXISTS)

    def _held(self, path: str) -> bytes | None:
        try:
            return store.read(placing.file_at(self._root, path)).data
        except StoreError:
            return None

    def _record(self, path: str, data: bytes) -> Record | None:
        collection = self._profile.collect(path) if path else None
        return None if collection is None else describe(path, collection, data, NO_SIGNATURE, self._profile)


def carry_out(root: Path, change: FileChange) -> Signature | None:
    """Do what was planned and announced; the signature of the file, None where there is none now.

    Raises StoreError.
    """
    try:
        match change.kind:
            case ChangeKind.CREATE:
                return placing.create(root, change.path, change.after)
            case ChangeKind.MOVE:
                return placing.move(root, change.path, change.target)
            case ChangeKind.TRASH:
                placing.trash(root, change.path, change.before)
            case ChangeKind.REMOVE:
                placing.remove(root, change.path, change.before)
            case ChangeKind.EDIT:
                raise ValueError(f"{change.path} is edited, not placed")
    except OSError as error:  # met while looking, before anything was done
        raise explained(error) from error
    return None


def state_of(root: Path, change: FileChange) -> FileState:
    """Whether a change of a whole file is done, by what is there; UNSURE where others wrote there since."""
    try:
        if change.kind is ChangeKind.MOVE:
            before, after = (placing.place_at(root, path) for path in (change.path, change.target))
            return _state_of_move(before, after)
        data = store.read(placing.file_at(root, change.path)).data
    except StoreError as error:
        if error.reason is not StoreReason.MISSING:
            return FileState.UNSURE
        return FileState.DONE if change.kind is ChangeKind.TRASH else FileState.UNDONE
    except OSError:
        return FileState.UNSURE
    if data != (change.before or change.after):
        return FileState.UNSURE
    return FileState.UNDONE if change.kind is ChangeKind.TRASH else FileState.DONE


def _state_of_move(before: Path, after: Path) -> FileState:
    """Raises OSError."""
    if is_same_file(before, after):
        names = os.listdir(before.parent)  # noqa: PTH208
        if before.parent != after.parent or (before.name in names and after.name in names):
            return FileState.UNSURE  # it has both names
        return FileState.UNDONE if before.name in names else FileState.DONE
    if _is_there(before):
        return FileState.UNDONE
    return FileState.DONE if _is_there(after) else FileState.UNSURE


def _is_there(path: Path) -> bool:
    """Raises OSError where that cannot be seen."""
    try:
        os.lstat(path)
    except FileNotFoundError:
        return False
    return True


def _names_in(folder: Path) -> dict[str, set[str]]:
    """The names in a folder, by what is alike; none where it is not there."""
    names: dict[str, set[str]] = {}
    try:
        for name in os.listdir(folder):  # noqa: PTH208
            names.setdefault(alike(name), set()).add(name)
    except OSError:
        return {}
    return names

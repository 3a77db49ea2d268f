"""What an editor means to do to files, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Literal

from curator.frontmatter import Absent, Document, Edit, Path, Value
from curator.library.delta import Delta


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What the editor saw of a file: only the top-level keys that the edits touch, those that were there."""

    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class FileEdits:
    """Edits of one file.

    Attributes:
        base: what the editor saw, the whole document or what the edits touch; None: what the index saw.
    """

    path: str
    edits: tuple[Edit, ...]
    base: Document | Glimpse | None = None


@dataclass(frozen=True, slots=True)
class FileRepair:
    """A file that gets other bytes as a whole: the way to mend one that edits cannot reach.

    Attributes:
        expected: what the file held when the repair was made; holds it anything else now, it is refused.
        new: what it shall hold: front matter that can be read.
    """

    path: str
    expected: bytes
    new: bytes


@dataclass(frozen=True, slots=True)
class FileCreation:
    """A file that is to be made; refused where there is one of that name, in any case or Unicode form."""

    path: str
    new: bytes


@dataclass(frozen=True, slots=True)
class FileMove:
    """A file that gets another name, or another folder, or both; its bytes stay.

    Attributes:
        target: its new path. It is refused where there is a file of that name.
    """

    path: str
    target: str


@dataclass(frozen=True, slots=True)
class FileTrashing:
    """A file that goes to the system's trash. The history keeps its bytes, so that they come back to its
    place also when the trash was emptied.

    Attributes:
        expected: what the file held when the editor saw it; None: whatever it holds.
    """

    path: str
    expected: bytes | None = None


FileWish = FileEdits | FileRepair | FileCreation | FileMove | FileTrashing
"""What a gesture is to do to one file."""


class ChangeKind(StrEnum):
    """What is done to a file as a whole."""

    EDIT = "edit"
    """It gets other bytes."""
    CREATE = "create"
    """It comes to be."""
    MOVE = "move"
    """It gets another path."""
    TRASH = "trash"
    """It goes to the system's trash."""
    REMOVE = "remove"
    """It goes for good: a creation is taken back, and the history keeps the bytes."""


@dataclass(frozen=True, slots=True)
class Gesture:
    """One thing an editor does, to one file or to ten thousand: one entry of the history."""

    label: str
    files: tuple[FileWish, ...]

    @classmethod
    def same(cls, label: str, paths: Iterable[str], edits: Iterable[Edit]) -> Gesture:
        """The same edits to each of the paths."""
        shared = tuple(edits)
        return cls(label, tuple(FileEdits(path, shared) for path in paths))


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that was changed on disk while the editor changed it too.

    Attributes:
        was: the value both started from; None where only its digest is known.
        mine: what the editor wants it to be.
        theirs: what the file holds now.
    """

    path: str
    field: Path
    was: Value | Absent
    mine: Value | Absent
    theirs: Value | Absent


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was left as it was.

    Attributes:
        reason: for a person, with the line where there is one.
        code: for a program: a `StoreReason`, a `frontmatter.Reason`, or "conflict".
    """

    path: str
    reason: str
    code: str
    conflict: Conflict | None = None


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file that was changed (in a dry run: would be).

    Attributes:
        delta: its bytes before and after; b"" where there is no file.
        target: the path that it has after a move, which was `path` before.
    """

    path: str
    fields: tuple[Path, ...]
    delta: Delta
    kind: ChangeKind = ChangeKind.EDIT
    target: str = ""

    @classmethod
    def of(cls, path: str, fields: Iterable[Path], before: bytes, after: bytes) -> FileChange:
        """The change of a file from the bytes `before` to the bytes `after`."""
        return cls(path, tuple(fields), Delta.between(before, after))

    @classmethod
    def creation(cls, path: str, new: bytes) -> FileChange:
        """A file that comes to be."""
        return cls(path, (), Delta.between(b"", new), ChangeKind.CREATE)

    @classmethod
    def move(cls, path: str, target: str, data: bytes) -> FileChange:
        """A file that holds `data` and gets another path."""
        return cls(path, (), Delta.between(data, data), ChangeKind.MOVE, target)

    @classmethod
    def trashing(cls, path: str, data: bytes) -> FileChange:
        """A file that holds `data` and goes to the trash."""
        return cls(path, (), Delta.between(data, b""), ChangeKind.TRASH)

    @classmethod
    def removal(cls, path: str, data: bytes) -> FileChange:
        """A file that holds `data` and goes for good."""
        return cls(path, (), Delta.between(data, b""), ChangeKind.REMOVE)

    @property
    def paths(self) -> tuple[str, ...]:
        """Every path at which something is another one afterwards."""
        return (self.path, self.target) if self.target else (self.path,)

    @property
    def place(self) -> str:
        """Where the file is afterwards; "" where there is none any more."""
        if self.kind in (ChangeKind.TRASH, ChangeKind.REMOVE):
            return ""
        return self.target or self.path

    @property
    def before(self) -> bytes:
        """The bytes before the change (kept compressed: unpacked at each call)."""
        return self.delta.before

    @property
    def after(self) -> bytes:
        """The bytes after the change (kept compressed: unpacked at each call)."""
        return self.delta.after


@dataclass(frozen=True)
class Changes:
    """What a gesture, an undo, a redo or a refresh did, truthfully and file by file.

    Attributes:
        entry: the entry of the history; None where nothing was written.
        changed: files that Curator wrote.
        unchanged: files that held already what was asked for.
        refused: files that were left as they were, and why.
        added, removed, updated: rows that came, went or are other than before for what others did on disk.
        cancelled: the caller stopped it: files that are in none of the lists were not touched.
        undone: it took an entry back.
    """

    entry: int | None = None
    label: str = ""
    changed: tuple[FileChange, ...] = ()
    unchanged: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    cancelled: bool = False
    undone: bool = False

    @cached_property
    def paths(self) -> frozenset[str]:
        """Every path whose row may be another one now."""
        written = (path for change in self.changed for path in change.paths)
        return frozenset((*written, *self.added, *self.removed, *self.updated))

    @property
    def arrived(self) -> tuple[str, ...]:
        """The paths that hold an article now and did not before, by what Curator wrote."""
        coming = (ChangeKind.CREATE, ChangeKind.MOVE)
        return tuple(change.place for change in self.changed if change.kind in coming)

    def with_more(self, later: Changes) -> Changes:
        """These and `later` ones, as one answer; with the entry and label of the later ones."""
        return replace(
            later,
            changed=(*self.changed, *later.changed),
            unchanged=(*self.unchanged, *later.unchanged),
            refused=(*self.refused, *later.refused),
            added=(*self.added, *later.added),
            removed=(*self.removed, *later.removed),
            updated=(*self.updated, *later.updated),
            cancelled=self.cancelled or later.cancelled,
        )


EntryState = Literal["done", "undone", "interrupted"]
CutStep = Literal["apply", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the history.

    Attributes:
        when: when the gesture was made, UTC, aware.
        files: how many files it changed, or was to change when it was interrupted; undone: how many of these
            changes are taken back, or were not made.
        state: "interrupted": the program ended in the middle. Redoing and undoing bring it to an end.
        cut: what was interrupted; None where nothing is.
    """

    id: int
    label: str
    when: datetime
    files: int
    state: EntryState
    undone: int = 0
    cut: CutStep | None = None

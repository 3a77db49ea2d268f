"""What is to be written into one file, to edit it, to take a change back or to repeat it. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path as FilePath

from curator.content import Profile
from curator.frontmatter import (
    Absent,
    Document,
    Edit,
    FieldChange,
    FrontMatterError,
    Insert,
    Path,
    Remove,
    Rename,
    Set,
    Unset,
    Value,
    diff,
    format_path,
    merge,
    same,
)
from curator.library import store
from curator.library.errors import StoreError, StoreReason
from curator.library.gestures import (
    ChangeKind,
    FileChange,
    FileEdits,
    FileRepair,
    FileWish,
    Glimpse,
    Refusal,
)
from curator.library.history import Step
from curator.library.placement import WHOLE, Placement
from curator.library.planned import Outcome, Planned, Unchanged, refusal
from curator.library.records import Record, describe, describe_document, digest_of
from curator.library.signature import NO_SIGNATURE
from curator.library.staleness import Base, Seen, conflict, is_there, outdated
from curator.line_merge import merge_lines


class Task(StrEnum):
    """What is to be planned of a file: what is announced of a wish, what was announced, or a step."""

    ANNOUNCE = "announce"
    WRITE = "write"
    UNDO = "undo"
    REDO = "redo"


class Planner:
    """Plans for the files of one folder. Whatever stands in the way of one file is a `Refusal`."""

    def __init__(
        self,
        root: FilePath,
        profile: Profile,
        known: Callable[[str], tuple[bytes, Base | None] | None],
    ) -> None:
        """`known` tells what the index has of a file, see `Index.known`."""
        self._root = root
        self._profile = profile
        self._known = known
        self._placement = Placement(root, profile)

    def plan(self, task: Task, item: FileWish | FileChange) -> Outcome:
        """What is to be written for one file: of a wish for ANNOUNCE, else of a change of the history."""
        if not isinstance(item, FileChange):
            return self.to_announce(item)
        if task is Task.WRITE:
            return self.announced(item)
        return self.step(Step.UNDO if task is Task.UNDO else Step.REDO, item)

    def make(self, wanted: FileWish) -> Outcome:
        """What is to be written for one file of a gesture."""
        if isinstance(wanted, WHOLE):
            return self._placement.make(wanted)
        return self.repair(wanted) if isinstance(wanted, FileRepair) else self.edit(wanted)

    def to_announce(self, wanted: FileWish) -> Outcome:
        """The same, without a record for the index: `announced` makes it."""
        if isinstance(wanted, WHOLE):
            return self._placement.make(wanted)
        return self.repair(wanted) if isinstance(wanted, FileRepair) else self.edit(wanted, described=False)

    def repair(self, wanted: FileRepair) -> Outcome:
        """Replace the whole file, if it is what was repaired and can be read afterwards."""
        path = wanted.path
        try:
            now = store.read(store.inside(self._root, path)).data
            if now == wanted.new:
                return Unchanged(path, is_stale=True)
            if now != wanted.expected:
                reason = "the file was changed by another program meanwhile"
                return Refusal(path, reason, StoreReason.CHANGED)
            new = Document.parse(wanted.new, path)
        except (StoreError, FrontMatterError) as error:
            return refusal(path, error)
        change = FileChange.of(path, _fields_between(now, new), now, wanted.new)
        return Planned(change, change, self._record(path, new))

    def edit(self, wanted: FileEdits, *, described: bool = True) -> Outcome:
        """Apply the edits to what the file holds now, if their fields are still what the editor saw."""
        path = wanted.path
        try:
            data = store.read(store.inside(self._root, path)).data
            now = Document.parse(data, path)
            base = self._base(wanted, data)
            edits = []
            for edit in wanted.edits:
                if base is None or not outdated(edit, base, now):
                    edits.append(edit)
                elif not is_there(edit, now):
                    return _conflicting(path, edit, base, now)
            new = now.apply(*edits, order=self._profile.key_order_for(path))
        except (StoreError, FrontMatterError) as error:
            return refusal(path, error)
        if new is now:
            return Unchanged(path, is_stale=base is not None)
        touched = dict.fromkeys(path for edit in edits for path in _touched(edit))
        fields = [field for field in touched if not same(now.get(field), new.get(field))]
        change = FileChange.of(path, fields, now.data, new.data)
        return Planned(change, change, self._record(path, new) if described else None)

    def announced(self, change: FileChange) -> Planned:
        """A change that was planned and announced before."""
        if change.kind is not ChangeKind.EDIT:
            return self._placement.announced(change)
        return Planned(change, None, self._record_of(change.path, change.after))

    def step(self, step: Step, known: FileChange) -> Outcome:
        """Take back, or repeat, a change that the history knows: to the very bytes where the file still holds
        what was written, else field by field."""
        if known.kind is not ChangeKind.EDIT:
            return self._placement.step(step, known)
        path = known.path
        undone, done = known.delta.both()
        written, wanted = (done, undone) if step is Step.UNDO else (undone, done)
        try:
            now = store.read(store.inside(self._root, path)).data
            if now == wanted:
                return Unchanged(path, is_stale=True)
            if now == written:
                change = FileChange.of(path, known.fields, now, wanted)
                return Planned(change, None, self._record_of(path, wanted))
            return self._step_by_field(step, path, written, wanted, Document.parse(now, path))
        except (StoreError, FrontMatterError) as error:
            return refusal(path, error)

    def _step_by_field(self, step: Step, path: str, written: bytes, wanted: bytes, now: Document) -> Outcome:
        source, target = Document.parse(written, path), Document.parse(wanted, path)
        if source.body != target.body or not diff(source, target):
            return self._step_with_text(step, path, written, wanted, now)
        edits: list[Edit] = []
        base = Seen(source.values)
        for field in diff(source, target):
            if same(now.get(field.path), field.after):
                continue
            for edit in edits_for(field, target):
                if outdated(edit, base, now):
                    return _conflicting(path, edit, base, now)
                edits.append(edit)
        new = now.apply(*edits, order=self._profile.key_order_for(path))
        if new is now:
            return Unchanged(path, is_stale=True)
        fields = tuple(dict.fromkeys(edit.path for edit in edits))
        change = FileChange.of(path, fields, now.data, new.data)
        kept = FileChange.of(path, fields, new.data, now.data) if step is Step.UNDO else change
        return Planned(change, kept, self._record(path, new))

    def _step_with_text(self, step: Step, path: str, written: bytes, wanted: bytes, now: Document) -> Outcome:
        """The same where more than fields was changed, the text below them or comments: what others did
        since is joined."""
        order = self._profile.key_order_for(path)
        merged = merge(written, wanted, now.data, merge_lines, order=order)
        if not merged.clean:
            what = "the text below the fields"
            if merged.conflicts:
                what = ", ".join(format_path(conflict.path) for conflict in merged.conflicts[:3])
            return Refusal(path, f"{what} was changed by another program meanwhile", "conflict")
        if merged.data == now.data:
            return Unchanged(path, is_stale=True)
        new = Document.parse(merged.data, path)
        fields = tuple(field.path for field in diff(now, new))
        change = FileChange.of(path, fields, now.data, new.data)
        kept = FileChange.of(path, fields, new.data, now.data) if step is Step.UNDO else change
        return Planned(change, kept, self._record(path, new))

    def _base(self, wanted: FileEdits, data: bytes) -> Base | None:
        """What the editor saw, if the file is another one now."""
        if isinstance(wanted.base, Glimpse):
            return Seen(wanted.base.values)
        if wanted.base is not None:
            return None if wanted.base.data == data else Seen(wanted.base.values)
        kept = self._known(wanted.path)
        if kept is None:
            return None
        digest, known = kept
        return None if digest == digest_of(data) else known

    def _record_of(self, path: str, data: bytes) -> Record | None:
        """The record of bytes that, before a repair, could perhaps not be read."""
        collection = self._profile.collect(path)
        return None if collection is None else describe(path, collection, data, NO_SIGNATURE, self._profile)

    def _record(self, path: str, document: Document) -> Record | None:
        collection = self._profile.collect(path)
        if collection is None:
            return None
        return describe_document(path, collection, document, self._profile)


def edits_for(field: FieldChange, target: Document) -> list[Edit]:
    """The edits that make one difference: of a list that grew or shrank only the items that came or went."""
    before, after = field.before, field.after
    if isinstance(after, Absent):
        return [Unset(field.path)]
    if not (isinstance(before, list) and isinstance(after, list)):
        return [Set(field.path, after, spelling=target.spelling(field.path))]
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    gone = range(len(before) - tail - 1, head - 1, -1)
    come = range(head, len(after) - tail)
    removals: list[Edit] = [Remove(field.path, index) for index in gone]
    return removals + [Insert(field.path, after[index], index) for index in come]


def _conflicting(path: str, edit: Edit, base: Base, now: Document) -> Refusal:
    found = conflict(path, edit, base, now)
    line = now.line(found.field)
    message = (
        f"{format_path(found.field)} was changed by another program meanwhile: "
        f"{_shown(found.theirs)} stands there now, not {_shown(found.was)}"
    )
    return Refusal(path, message if line is None else f"line {line}: {message}", "conflict", found)


def _touched(edit: Edit) -> tuple[Path, ...]:
    """The fields that an edit may change."""
    return (edit.path, edit.renamed) if isinstance(edit, Rename) else (edit.path,)


def _fields_between(before: bytes, after: Document) -> tuple[Path, ...]:
    """The fields that a repair changes; none where they could not be read before."""
    try:
        return tuple(field.path for field in diff(Document.parse(before), after))
    except FrontMatterError:
        return ()


def _shown(value: Value | Absent) -> str:
    match value:
        case Absent():
            return "no value"
        case None:
            return "what it was"
        case list():
            return f"a list of {len(value)}"
        case dict():
            return f"a group of {len(value)} keys"
        case _:
            text = str(value).lower() if isinstance(value, bool) else str(value)
            return text if len(text) <= 60 else f"{text[:60]}…"


def _shared(one: list[Value], other: list[Value]) -> int:
    """How many items two lists share at their start."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if not same(a, b):
            break
        count += 1
    return count

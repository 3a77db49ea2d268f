"""What an entry of the history did to a file, field by field, out of the bytes that it kept."""

from __future__ import annotations

from dataclasses import dataclass

from curator.content import Profile
from curator.frontmatter import Document, FieldChange, FrontMatterError, diff
from curator.library.gestures import ChangeKind, FileChange
from curator.library.history import FileState


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """One file of an entry.

    Attributes:
        title: what the article was called before; "" where it has no title.
        state: whether the change is done or undone now, as far as this entry is concerned.
        fields: what differs, before and after the entry was done.
        body: whether the text below the front matter differs.
        problem: why the fields cannot be told: one of the two versions could not be read.
        kind: what was done to the file as a whole; target: the path that a move gave it.
    """

    path: str
    title: str
    state: FileState
    fields: tuple[FieldChange, ...] = ()
    body: bool = False
    problem: str = ""
    kind: ChangeKind = ChangeKind.EDIT
    target: str = ""


def changed_file(change: FileChange, state: FileState, profile: Profile) -> ChangedFile:
    """The change of one file, told by its two versions."""
    before, after = change.delta.both()
    if change.kind is not ChangeKind.EDIT:
        title = _title(before or after, change.path, profile)
        return ChangedFile(change.path, title, state, kind=change.kind, target=change.target)
    try:
        old, new = Document.parse(before, change.path), Document.parse(after, change.path)
    except FrontMatterError as error:
        return ChangedFile(change.path, "", state, problem=str(error))
    return ChangedFile(
        change.path,
        _title_of(old, profile),
        state,
        tuple(diff(old, new)),
        old.body != new.body,
    )


def _title(data: bytes, path: str, profile: Profile) -> str:
    try:
        return _title_of(Document.parse(data, path), profile)
    except FrontMatterError:
        return ""


def _title_of(document: Document, profile: Profile) -> str:
    title = document.values.get(profile.key("title", document.values))
    return title if isinstance(title, str) else ""

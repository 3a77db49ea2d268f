"""The articles that are not as in the last commit, with the fields that differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from curator.content import Profile
from curator.frontmatter import Document, FieldChange, ReadError, diff
from curator.library import store
from curator.library.asking import Asked
from curator.library.errors import StoreError
from curator.library.gestures import FileChange
from curator.library.git.blobs import contents
from curator.library.git.repository import Repository
from curator.library.git.status import ChangedFile, Kind

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class ChangedArticle:
    """An article that is not as in the last commit.

    Attributes:
        committed: as it is in the last commit; None where it is not in it, or cannot be read there.
        now: as it lies in the folder; None where it is gone, or cannot be read.
        fields: the fields that differ, from the commit to now.
        body_differs: whether the text below the front matter differs, or anything else that is no field
            (comments, order, blanks) where no field does.
        problem: why fields cannot be compared; "" where they can.
    """

    file: ChangedFile
    committed: Document | None
    now: Document | None
    fields: tuple[FieldChange, ...] = ()
    body_differs: bool = False
    problem: str = ""

    @property
    def path(self) -> str:
        """Relative to the content folder."""
        return self.file.path


def articles_only(files: Iterable[ChangedFile], profile: Profile) -> Iterator[ChangedFile]:
    """Those of the files that are articles."""
    return (file for file in files if profile.collect(file.path) is not None)


def with_fields(
    repository: Repository, files: Iterable[ChangedFile], cancelled: Asked | None = None
) -> Iterator[ChangedArticle]:
    """The files with their field differences, in order, as they are read. Raises GitError; Cancelled."""
    rest = iter(files)
    while group := list(islice(rest, _AT_ONCE)):
        known = [(file.blob, file.path) for file in group if file.blob]
        committed = dict(
            zip((path for _, path in known), contents(repository, known, cancelled), strict=True)
        )
        for file in group:
            yield _compared(repository, file, committed.get(file.path))


def of_gesture(file: ChangedFile, change: FileChange) -> ChangedArticle:
    """The difference that one gesture made in a file, whatever else has changed in it."""
    before, after = change.delta.both()
    return _difference(file, before, after)


def _compared(repository: Repository, file: ChangedFile, committed: bytes | None) -> ChangedArticle:
    return _difference(file, committed, _now(repository, file))


def _difference(file: ChangedFile, committed: bytes | None, now: bytes | str | None) -> ChangedArticle:
    problem = ""
    documents: list[Document | None] = []
    for when, data in (("in the last commit", committed), ("", now)):
        if isinstance(data, str):
            problem = data
        try:
            documents.append(Document.parse(data, file.path) if isinstance(data, bytes) else None)
        except ReadError as error:
            problem = f"{when}: {error}" if when else str(error)
            documents.append(None)
    before, after = documents
    if before is None or after is None:
        return ChangedArticle(file, before, after, problem=problem)
    fields = tuple(diff(before, after))
    differs = _text(before.body) != _text(after.body) if fields else _text(before.data) != _text(after.data)
    return ChangedArticle(file, before, after, fields, differs)


def _now(repository: Repository, file: ChangedFile) -> bytes | str | None:
    """The file's bytes; None where it is gone; else why it cannot be read."""
    if file.kind is Kind.REMOVED:
        return None
    try:
        return store.read(store.inside(repository.root, file.path)).data
    except StoreError as error:
        return str(error)


def _text(data: bytes) -> bytes:
    """Without what `core.autocrlf` may have done."""
    return data.replace(b"\r\n", b"\n")

"""What a bulk edit would do to each article, found out with its real file. Writes nothing.

Every edit is carried through in memory, so what would be refused is known before anything is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from curator.content import Profile
from curator.frontmatter import Absent, Document, Edit, FrontMatterError, Path, Value, same
from curator.library import store
from curator.library.bulk.bulk_edit import BulkEdit
from curator.library.bulk.verbs import TooSlow, Unfit
from curator.library.errors import StoreError
from curator.library.gestures import FileEdits, Glimpse, Refusal
from curator.library.library import Library
from curator.library.planned import refusal

UNFIT = "unfit"
"""The code of a refusal because a field is not of the type that the edit works on."""

TOO_SLOW = "too-slow"
_PATIENCE = 3
"""After so many articles for which a pattern took too long it is not tried on the others."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that would change. A value that is absent has no text."""

    path: Path
    before: Value | Absent
    after: Value | Absent


@dataclass(frozen=True, slots=True)
class Proposal:
    """An article that would change: how, and the edits that do it; `glimpse` is what they were made from."""

    path: str
    edits: tuple[Edit, ...]
    glimpse: Glimpse
    differences: tuple[Difference, ...]

    @property
    def file_edits(self) -> FileEdits:
        """What a gesture takes."""
        return FileEdits(self.path, self.edits, self.glimpse)


@dataclass(frozen=True, slots=True)
class Nothing:
    """An article that stays as it is: it holds what is asked for, or has nothing to work on."""

    path: str


def proposals(
    library: Library, bulk: BulkEdit, paths: Iterable[str]
) -> Iterator[Proposal | Nothing | Refusal]:
    """What `bulk` would do to each of the articles, in their order. For any thread."""
    slow = 0
    for path in paths:
        if slow >= _PATIENCE:
            yield Refusal(path, f"not tried: {_GAVE_UP}", TOO_SLOW)
            continue
        try:
            document = Document.parse(store.read(store.inside(library.root, path)).data, path)
            yield propose(document, bulk, library.profile)
        except TooSlow as error:
            slow += 1
            yield Refusal(path, str(error), TOO_SLOW)
        except Unfit as error:
            yield Refusal(path, str(error), UNFIT)
        except (StoreError, FrontMatterError) as error:
            yield refusal(path, error)


_GAVE_UP = f"the regular expression took too long for {_PATIENCE} articles before"


def propose(document: Document, bulk: BulkEdit, profile: Profile) -> Proposal | Nothing:
    """What `bulk` would do to the article of `document`. Raises Unfit, frontmatter.EditRefused."""
    path = document.source
    edits = bulk.edits(document, profile)
    new = document.apply(*edits, order=profile.key_order_for(path)) if edits else document
    if new is document:
        return Nothing(path)
    touched = tuple(dict.fromkeys(field.path for field in bulk.fields))
    differences = tuple(
        Difference(field, document.get(field), new.get(field))
        for field in touched
        if not same(document.get(field), new.get(field))
    )
    return Proposal(path, edits, _glimpse(document, edits), differences)


def _glimpse(document: Document, edits: Iterable[Edit]) -> Glimpse:
    keys = {str(edit.path[0]) for edit in edits}
    return Glimpse({key: document.values[key] for key in keys if key in document.values})

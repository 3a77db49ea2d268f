"""What an entry of the history did to one article, in words and texts. Knows no widget."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from curator.content import Profile
from curator.frontmatter import ABSENT, FieldChange, format_path
from curator.frontmatter.folding import SourceProblem, fold_source
from curator.library import ChangeKind, Entry, FileChange, FileState, Library
from curator.library.changed_files import ChangedFile, changed_file
from curator.ui.detail.shown import opaque_keys
from curator.ui.history.words import field_names, value_of, values
from curator.ui.source.differing import differing
from curator.ui.wording import said

MOST_TEXTS = 40
_LONGEST = 4_000

Sides = tuple[str, str | None, str | None]
"""A label, and what was and is; None: there was, or is, no such key."""


@dataclass(frozen=True, slots=True)
class PastEntry:
    """An entry that changed the article, and whether that is done in it."""

    entry: Entry
    state: FileState


@dataclass(frozen=True, slots=True)
class PastChange:
    """What an entry did to the article.

    Attributes:
        texts: what it is about, before and after.
        left_out: how many of these are not told.
    """

    texts: tuple[Sides, ...]
    left_out: int = 0


def past_entries(library: Library, path: str, most: int) -> list[PastEntry]:
    """The entries that changed the article, the youngest first."""
    return [PastEntry(entry, state) for entry, state in library.past.entries_of(path, most)]


def past_change(library: Library, entry: int, path: str) -> PastChange:
    """What that entry did to the article. Raises HistoryError."""
    change = library.past.change(entry, path)
    profile = library.profile
    changed = changed_file(change, FileState.DONE, profile)
    if changed.kind is not ChangeKind.EDIT:
        name = field_names(changed)
        before, after = (values(changed, profile, after=is_after) or None for is_after in (False, True))
        return PastChange(((name, before, after),))
    texts = [_sides(field, profile) for field in changed.fields]
    if changed.body or changed.problem or not changed.fields:
        texts += _runs(change, changed, profile)
    return PastChange(tuple(texts[:MOST_TEXTS]), max(0, len(texts) - MOST_TEXTS))


def _sides(field: FieldChange, profile: Profile) -> Sides:
    """A field's value before and after."""
    before, after = (
        None if value is ABSENT else value_of(field, profile, after=is_after, limit=_LONGEST)
        for value, is_after in ((field.before, False), (field.after, True))
    )
    if before == after and str(field.path[0]) not in opaque_keys(profile):  # told alike, and not the same
        before, after = (
            json.dumps(value, ensure_ascii=False, default=str, indent=1)
            for value in (field.before, field.after)
        )
    return format_path(field.path), before, after


def _runs(change: FileChange, changed: ChangedFile, profile: Profile) -> list[Sides]:
    """The lines that differ, where more than fields did."""
    name = _tr("Text below the fields") if changed.body else _tr("Spelling")
    if changed.problem:
        name = _tr("Lines of the file")
    try:
        before, after = (fold_source(data, opaque_keys(profile)) for data in change.delta.both())
    except SourceProblem as error:
        return [(name, said(error.message), said(error.message))]
    if changed.body and changed.fields:  # the fields were told
        return [(name, old, new) for old, new in differing(before.below, after.below)]
    return [(name, old, new) for old, new in differing(before.text, after.text)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Past", text)

"""Back to the last commit: an article's fields, or one of them, as a gesture that the history can undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from curator.frontmatter import ABSENT, Absent, Document, Edit, FieldChange, Path, Set, diff
from curator.library.gestures import FileEdits, Gesture
from curator.library.git.changes import ChangedArticle
from curator.library.planning import edits_for


def reverting(articles: Iterable[ChangedArticle], field: Path | None = None) -> Gesture:
    """The gesture that gives the articles' fields back the values of the last commit; with `field` only this
    one and what lies in it. Articles that are not in the last commit, or cannot be read, are left out, and
    so is the text below the front matter.

    To be carried out by `Library.apply`, which refuses what was changed meanwhile.
    """
    files = [
        FileEdits(article.path, edits, article.now)
        for article in articles
        if (edits := _edits(article, field))
    ]
    of_them = f"{len(files):,} article{'' if len(files) == 1 else 's'}"
    label = f"Revert {of_them} to the last commit"
    if field:
        label = f"Revert {'.'.join(map(str, field))} of {of_them} to the last commit"
    return Gesture(label, tuple(files))


def _edits(article: ChangedArticle, field: Path | None) -> tuple[Edit, ...]:
    if article.now is None or article.committed is None:
        return ()
    changes = [change for change in diff(article.now, article.committed) if _concerns(change, field)]
    return tuple(
        _in_place(edit, change, article.now, article.committed)
        for change in changes
        for edit in edits_for(change, article.committed)
    )


def _in_place(edit: Edit, change: FieldChange, now: Document, committed: Document) -> Edit:
    """A key that comes back stands behind the key that it stood behind, if that is still there."""
    parent = committed.get(change.path[:-1]) if len(change.path) > 1 else committed.values
    if not isinstance(edit, Set) or not isinstance(change.before, Absent) or not isinstance(parent, dict):
        return edit
    keys = list(parent)
    at = keys.index(str(change.path[-1]))
    there = [key for key in keys if now.get((*change.path[:-1], key)) is not ABSENT]
    above = next((key for key in reversed(keys[:at]) if key in there), None)
    below = next((key for key in keys[at + 1 :] if key in there), None)
    if above is not None:
        return replace(edit, after=above)
    return edit if below is None else replace(edit, before=below)


def _concerns(change: FieldChange, field: Path | None) -> bool:
    return field is None or change.path[: len(field)] == field

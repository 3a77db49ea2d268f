"""Conflict markers that an unfinished merge left in a file: its two versions, and what merges of them."""

from __future__ import annotations

from collections.abc import Iterator

from curator.content.checks.problem import Fix, Problem, Severity
from curator.frontmatter import Document, FrontMatterError, Merged, merge
from curator.frontmatter.markers import Sides, sides
from curator.frontmatter.threeway import marked_text


def conflict(data: bytes) -> Problem | None:
    """The problem of a file with conflict markers; None for any other."""
    found = sides(data)
    if found is None:
        return None
    places = "1 conflict is" if found.conflicts == 1 else f"{found.conflicts} conflicts are"
    return Problem(
        "conflict",
        Severity.ERROR,
        (),
        found.first_line,
        f"{places} left of a merge that was not finished",
        fixes=tuple(_fixes(found)),
    )


def _fixes(found: Sides) -> Iterator[Fix]:
    merged = _merged(found)
    if merged is not None and merged.clean and _is_readable(merged.data):
        yield Fix("Merge both versions field by field", data=merged.data, is_sure=found.has_base)
    elif merged is not None and _is_readable(merged.ours):
        yield Fix("Merge both versions, mine where they conflict", data=merged.ours)
    for label, data in (
        ("Keep mine (the upper version)", found.ours),
        ("Keep theirs (the lower version)", found.theirs),
    ):
        if _is_readable(data):
            yield Fix(label, data=data)


def _merged(found: Sides) -> Merged | None:
    """Both versions merged; None where there is no common version to tell what was changed."""
    return merge(found.base, found.ours, found.theirs, _lines_merged) if found.has_base else None


def _lines_merged(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    text, conflicting = marked_text(*(data.decode("latin-1") for data in (base, ours, theirs)))
    return text.encode("latin-1"), conflicting


def _is_readable(data: bytes) -> bool:
    try:
        Document.parse(data)
    except FrontMatterError:
        return False
    return True

"""Merges three texts: what only one side changed is taken, and where both did, one side is preferred.

Knows nothing of YAML. Lines first; where lines collide, the words within them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from curator.frontmatter.alignment import runs

_WORDS = re.compile(r"\w+|\s+|.", re.DOTALL)
_MAX_WORDS = 4_000


@dataclass(frozen=True, slots=True)
class _Hunk:
    """`base[start:end]` becomes `new` on one side."""

    start: int
    end: int
    new: Sequence[str]


def merged_text(base: str, other: str, preferred: str) -> str:
    """The three-way merge of lines and words; where both sides changed the same words, `preferred`'s."""
    parts: list[str] = []
    lines = [text.splitlines(keepends=True) for text in (base, other, preferred)]
    for old, first, second in _regions(*lines):
        if first is None:
            parts += second
        else:
            parts.append(_merged_words("".join(old), "".join(first), "".join(second)))
    return "".join(parts)


def _merged_words(base: str, other: str, preferred: str) -> str:
    """The same for the words of lines that both sides changed; all of `preferred` if they collide too."""
    words = [_WORDS.findall(text) for text in (base, other, preferred)]
    if sum(map(len, words)) > _MAX_WORDS:
        return preferred
    parts: list[str] = []
    for _, first, second in _regions(*words):
        if first is not None:
            return preferred
        parts += second
    return "".join(parts)


def _regions(
    base: Sequence[str], other: Sequence[str], preferred: Sequence[str]
) -> list[tuple[Sequence[str], Sequence[str] | None, Sequence[str]]]:
    """The text in order, as (base, other, preferred): where they collide all three, else only the last,
    which is then the merged text."""
    regions: list[tuple[Sequence[str], Sequence[str] | None, Sequence[str]]] = []
    sides = (_hunks(base, other), _hunks(base, preferred))
    at = 0
    while any(sides):
        group: tuple[list[_Hunk], list[_Hunk]] = ([], [])
        first = min((side[0] for side in sides if side), key=lambda hunk: (hunk.start, hunk.end))
        start, end = first.start, first.end
        grown = True
        while grown:
            grown = False
            for side, taken in zip(sides, group, strict=True):
                while side and _touches(side[0], start, end, first):
                    taken.append(side.pop(0))
                    end = max(end, taken[-1].end)
                    grown = True
        regions.append(([], None, base[at:start]))
        versions = [_version(base, start, end, side) for side in group]
        if not group[0] or not group[1] or versions[0] == versions[1]:
            regions.append(([], None, versions[0] if group[0] else versions[1]))
        else:
            regions.append((base[start:end], versions[0], versions[1]))
        at = end
    regions.append(([], None, base[at:]))
    return regions


def _touches(hunk: _Hunk, start: int, end: int, first: _Hunk) -> bool:
    """Whether a hunk belongs to a region: it overlaps, or inserts where the region inserts."""
    if hunk is first:
        return True
    if start == end or hunk.start == hunk.end:
        return hunk.start == start and hunk.end == end if start == end else start < hunk.start < end
    return hunk.start < end and hunk.end > start


def _version(base: Sequence[str], start: int, end: int, hunks: list[_Hunk]) -> list[str]:
    out: list[str] = []
    at = start
    for hunk in hunks:
        out += [*base[at : hunk.start], *hunk.new]
        at = hunk.end
    return [*out, *base[at:end]]


def _hunks(base: Sequence[str], side: Sequence[str]) -> list[_Hunk]:
    return [
        _Hunk(run.start, run.end, side[run.other_start : run.other_end])
        for run in runs(base, side)
        if not run.equal
    ]


def marked_text(base: str, ours: str, theirs: str) -> tuple[str, bool]:
    """The three-way merge of lines with ordinary conflict markers where both sides changed the same or
    neighbouring lines, and whether there are any. Markers end as the lines they stand among do."""
    lines = [re.findall(r"[^\n]*\n|[^\n]+", text) for text in (base, ours, theirs)]
    parts: list[str] = []
    conflicting = False
    for _, first, second in _regions(*lines):
        if first is None:
            parts += second
            continue
        conflicting = True
        ends = "\r\n" if "".join([*first, *second]).endswith("\r\n") else "\n"
        for marker, side in (("<<<<<<< ours", first), ("=======", second), (">>>>>>> theirs", None)):
            parts += [f"{marker}{ends}", *(side or [])]
            if side and not side[-1].endswith("\n"):
                parts.append(ends)
    return "".join(parts), conflicting

"""Reads only the top-level entry that a change touched, where all else is sure to mean what it meant.

Why that is enough: where a key of the root mapping begins, at the first column of a line, a YAML reader is in
one and the same state whatever stood before, as long as no anchor, alias or tag reaches across. So a text
that is changed within one entry, between two such places, reads there as the entry reads alone, if the entry
ends where it ended: a key that is put behind it has to be found exactly at the place of the next one. The
rest of the text is the same, and is read from the same state. Where anything is otherwise than this, nothing
is said here, and the whole text has to be read.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from curator.frontmatter.errors import ReadError
from curator.frontmatter.meaning import Meaning, meaning_of, values_of
from curator.frontmatter.parsing import parse
from curator.frontmatter.patches import Change
from curator.frontmatter.syntax import Tree
from curator.frontmatter.values import Value

_LARGEST = 100_000
"""Characters of a text that is below every bound on what is read, however it is written."""

_SHORT = 200
"""Characters of lines that may stand in many files."""

_NEXT = "next-key"
_BEHIND = f"{_NEXT}: 0\n"


class Entry(NamedTuple):
    """The one entry of the root mapping that a change is within.

    Attributes:
        position: which one.
        start, end: its lines, up to those of the next one, with the comments between.
    """

    position: int
    start: int
    end: int


def touched(tree: Tree, change: Change) -> Entry | None:
    """The entry; None where the change goes beyond one, or where an entry is no world of its own."""
    root = tree.root
    if root is None or root.style != "block" or tree.linked or not change.patches:
        return None
    first = min(patch.start for patch in change.patches)
    last = max(patch.end for patch in change.patches)
    starts = [key.start for key, _ in root.pairs]
    position = sum(start <= first for start in starts) - 1
    if position > 0 and first == last == starts[position]:
        position -= 1  # what is put between two entries may belong to the one before
    if position < 0:
        return None
    is_last = position + 1 == len(starts)
    entry = Entry(position, starts[position], len(tree.text) if is_last else starts[position + 1])
    edges = (entry.start,) if is_last else (entry.start, entry.end)
    if last > entry.end or any(at and tree.text[at - 1] != "\n" for at in edges):
        return None
    return entry


def values_after(
    tree: Tree, values: dict[str, Value], before: Meaning, change: Change, entry: Entry, yaml: str
) -> dict[str, Value] | None:
    """The values of `yaml`, which `change` made of the tree's text, if it means what was meant; None where
    that cannot be told by this entry alone.

    Args:
        values, before: of the tree's text.
    """
    if len(yaml) > _LARGEST or "<<" in yaml:
        return None
    section = yaml[entry.start : len(yaml) - (len(tree.text) - entry.end)]
    read = (_read_again if len(section) <= _SHORT else _read)(section, entry.end < len(tree.text))
    if read is None:
        return None
    old, at = before[3], entry.position
    if change.expected != [*before[:3], [*old[:at], *read.meaning, *old[at + 1 :]]]:
        return None
    if _loses_comments(tree, change, entry, section, read.tree):
        return None
    names = list(values)
    result = {name: values[name] for name in names[:at]}
    result.update(read.values)
    result.update((name, values[name]) for name in names[at + 1 :])
    is_each_once = len(names) == len(old) and len(result) == len(change.expected[3])
    return result if is_each_once else None


class _Read(NamedTuple):
    """An entry's lines, read alone; not to be changed.

    Attributes:
        meaning: of each pair.
    """

    tree: Tree
    meaning: list[list[Meaning]]
    values: dict[str, Value]


def _read(section: str, is_followed: bool) -> _Read | None:
    """The entries that the lines of one became, read alone; None if they would not end with the lines."""
    try:
        tree = parse(section + _BEHIND if is_followed else section)
        values = values_of(tree)
    except ReadError:
        return None
    root = tree.root
    pairs = [] if root is None else list(root.pairs)
    if tree.linked or (root is not None and root.style != "block"):
        return None
    if is_followed:
        if not pairs or pairs[-1][0].start != len(section) or values.pop(_NEXT, None) != 0:
            return None
        pairs.pop()
    if section and (not pairs or pairs[0][0].start):
        return None  # lines before the first key may belong to the value before the entry
    return _Read(tree, [[meaning_of(key), meaning_of(value)] for key, value in pairs], values)


@lru_cache(maxsize=1024)
def _read_again(section: str, is_followed: bool) -> _Read | None:
    """The same of short lines, remembered: one edit of many files leaves the same in many of them."""
    return _read(section, is_followed)


def _loses_comments(tree: Tree, change: Change, entry: Entry, section: str, now: Tree) -> bool:
    """Whether other comments stand in the entry than did, but for those that may go."""
    if "#" not in section and tree.text.find("#", entry.start, entry.end) < 0:
        return False
    kept = Counter(
        comment
        for at, comment in tree.comments()
        if entry.start <= at < entry.end and not any(start <= at < end for start, end in change.cut)
    )
    return Counter(comment for _, comment in now.comments()) != kept

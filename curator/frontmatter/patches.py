"""A change of YAML text: the pieces to replace, and what the text must mean afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from curator.frontmatter.meaning import Meaning

Trail = tuple[int, ...]
"""Where a node's meaning stands: for each level the position of its pair, or its item."""


@dataclass(frozen=True, slots=True)
class Patch:
    """`text` takes the place of the characters in [start, end)."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One edit worked out on one text.

    Attributes:
        patches: pieces that do not overlap.
        expected: the meaning of the whole front matter afterwards.
        cut: the spans whose comments may go with them.
    """

    patches: tuple[Patch, ...]
    expected: Meaning
    cut: tuple[tuple[int, int], ...] = ()


def patched(text: str, patches: Iterable[Patch]) -> str:
    """`text` with the patches made; those at one place in the order given."""
    out: list[str] = []
    at = 0
    for patch in sorted(patches, key=lambda patch: patch.start):
        assert patch.start >= at, "patches overlap"
        out += [text[at : patch.start], patch.text]
        at = patch.end
    return "".join((*out, text[at:]))


def edited(meaning: Meaning, trail: Trail, edit: Callable[[Meaning], Meaning]) -> Meaning:
    """A copy of `meaning` in which `edit` was made on the meaning at `trail`; the rest is shared."""
    if not trail:
        return edit(meaning)
    copy = list(meaning)
    children = list(copy[3])
    copy[3] = children
    at = trail[0]
    if copy[0] == "map":
        key, value = children[at]
        children[at] = [key, edited(value, trail[1:], edit)]
    else:
        children[at] = edited(children[at], trail[1:], edit)
    return copy


def with_children(meaning: Meaning, edit: Callable[[list[Any]], object]) -> Meaning:
    """A copy of a collection's meaning whose list of pairs or items was changed by `edit` in place."""
    copy = list(meaning)
    children: list[Any] = list(copy[3])
    edit(children)
    copy[3] = children
    return copy

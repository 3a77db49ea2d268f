"""The source of an article as numbered lines to look at: bounded, and without what is never shown."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from curator.frontmatter.folding import ends_value

LONGEST_LINE = 600


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the file: its 1-based number there, and its text without the line end."""

    number: int
    text: str


def lines_around(
    text: str, line: int, hidden: Collection[str], mask: str, reach: int = 5
) -> list[SourceLine]:
    """The lines of `text` from `reach` before line number `line` to as many behind it."""
    lines = masked(split(text), hidden, mask)
    return [each for each in lines if line - reach <= each.number <= line + reach]


def split(text: str) -> Iterator[SourceLine]:
    """The lines of `text`; one behind a last line end is none."""
    pieces = text.split("\n")
    if pieces and not pieces[-1]:
        pieces.pop()
    for number, piece in enumerate(pieces, 1):
        yield SourceLine(number, piece.removesuffix("\r"))


def masked(lines: Iterator[SourceLine], hidden: Collection[str], mask: str) -> Iterator[SourceLine]:
    """`lines` with the values of the keys `hidden` replaced by `mask`, and long ones cut."""
    if not hidden:
        yield from (SourceLine(line.number, _cut(line.text)) for line in lines)
        return
    names = "|".join(re.escape(key) for key in sorted(hidden))
    opening = re.compile(
        r"([ \t]*(?:-[ \t]+)*)(?:[{\[].*?[{, \t])?"
        rf"""\[*(["']?)(?:{names})\2[ \t]*[]:=]+(?! *{re.escape(mask)})"""
    )
    indent = -1  # of the hidden key that we are inside, -1 outside of one
    for line in lines:
        found = opening.match(line.text)
        if found is not None:
            indent = len(found[1])
            yield SourceLine(line.number, f"{_cut(found[0])} {mask}")
        elif indent < 0 or ends_value(line.text, indent):
            indent = -1
            yield SourceLine(line.number, _cut(line.text))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_LINE else text[: LONGEST_LINE - 1] + "…"

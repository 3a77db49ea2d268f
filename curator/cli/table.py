"""Text in aligned columns that fit the terminal, whatever script it is written in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.cli.cells import cells, cut, one_line

_GAP = "  "


@dataclass(frozen=True, slots=True)
class Column:
    """How one column is laid out.

    Attributes:
        least: cells it keeps when the table has to shrink; 0: it never shrinks.
        right: numbers stand at the right.
        keep_end: what is too long loses its beginning (a path's end tells more).
        rank: a column of a higher rank is left out first where not all have room.
    """

    title: str
    least: int = 0
    right: bool = False
    keep_end: bool = False
    rank: int = 0


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The lines of a table with its headings; none is wider than `width` cells.

    Columns that have no room even when all shrink to their least are left out, highest rank first.
    """
    lines = [[column.title for column in columns], *([one_line(text) for text in row] for row in rows)]
    natural = [max(cells(line[index]) for line in lines) for index in range(len(columns))]
    least = [min(size, column.least or size) for size, column in zip(natural, columns, strict=True)]
    shown = list(range(len(columns)))
    while len(shown) > 1 and sum(least[index] for index in shown) + len(_GAP) * (len(shown) - 1) > width:
        shown.remove(max(shown, key=lambda index: (columns[index].rank, index)))
    room = width - len(_GAP) * (len(shown) - 1)
    widths = _shared(room, [natural[index] for index in shown], [least[index] for index in shown])
    laid_out = [(index, columns[index], size) for index, size in zip(shown, widths, strict=True)]
    return [
        _GAP.join(_cell(line[index], column, size) for index, column, size in laid_out).rstrip()
        for line in lines
    ]


def _shared(room: int, natural: list[int], least: list[int]) -> list[int]:
    """Widths that sum up to at most `room`: what is missing the widest columns give, cell by cell."""
    widths = [max(min(size, room), 0) for size in natural]
    for _ in range(sum(widths) - room):
        can = [index for index, size in enumerate(widths) if size > least[index]]
        widest = max(can or range(len(widths)), key=lambda index: widths[index])
        widths[widest] -= 1
    return widths


def _cell(text: str, column: Column, width: int) -> str:
    text = cut(text, width, keep_end=column.keep_end)
    padding = " " * (width - cells(text))
    return padding + text if column.right else text + padding

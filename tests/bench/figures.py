"""A measured figure beside its limit, and the table of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

BULK = 20_000
"""So many articles are published in one gesture, at most."""

HEAD = ("what", "Curator", "beside", "limit", "ratio", "target", "")


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table.

    Attributes:
        value: what Curator takes, in `unit`; None where it could not be measured.
        unit: "s", "ms" or "MB".
        beside: what the limit is, in words; "" for a figure that stands for itself.
        limit: the limit, measured in the same run and in the same unit.
        most: the target: the ratio to the limit, or without a limit the value, that it is to be at most.
        note: anything else to be said.
    """

    what: str
    value: float | None
    unit: str
    beside: str = ""
    limit: float | None = None
    most: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the target was hit; "" where there is none, or nothing to hold against it."""
        reached = self.value
        if self.beside and reached is not None:
            reached = reached / self.limit if self.limit else None
        if self.most is None or reached is None:
            return ""
        return "hit" if reached <= self.most else "missed"

    def cells(self) -> tuple[str, ...]:
        """The row, as text."""
        ratio = "" if not self.limit or self.value is None else f"{self.value / self.limit:.2f}"
        return (
            self.what,
            shown(self.value, self.unit),
            self.beside,
            "" if not self.beside else shown(self.limit, self.unit),
            ratio,
            "" if self.most is None else f"≤ {self.most:g}" + ("" if self.beside else f" {self.unit}"),
            " ".join(filter(None, (self.verdict, self.note))),
        )


def shown(value: float | None, unit: str) -> str:
    """A value with its unit, to three digits."""
    if value is None:
        return "not measured"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 1 else 3
    return f"{value:,.{digits}f} {unit}"


def table(figures: Iterable[Figure]) -> str:
    """The figures as Markdown."""
    rows = [HEAD, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]

    def line(cells: Sequence[str]) -> str:
        padded = (
            cell.rjust(width) if column in (1, 3, 4) else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        return f"| {' | '.join(padded)} |"

    rule = "|" + "|".join(
        "-" * (width + 1) + (":" if column in (1, 3, 4) else "-") for column, width in enumerate(widths)
    )
    return "\n".join([line(rows[0]), f"{rule}|", *map(line, rows[1:])])


def percentile(values: Sequence[float], part: float) -> float:
    """The value that `part` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def median(runs: int, work: Callable[[], float]) -> float:
    """The median of what `work` returns."""
    return statistics.median(work() for _ in range(runs))

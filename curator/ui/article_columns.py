"""The columns a list of articles can have: which, how they sort, how wide they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

ARTICLE, PROVIDER, DATE, TOPICS, CATEGORY, TYPE, COLLECTION, PATH, QUALITY, HEAT, STATUS = range(11)
"""The columns, as the model numbers them and from where reading starts."""

COLUMNS = 11


class Shape(Enum):
    """How a column shows its value."""

    ARTICLE = auto()
    TEXT = auto()
    BAR = auto()
    PILL = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` names it in settings and saved views, and is the sort key too; `width` is in the
    pixels of the pictures."""

    key: str
    shape: Shape
    width: int


COLUMN: tuple[Column, ...] = (
    Column("title", Shape.ARTICLE, 0),
    Column("provider", Shape.TEXT, 120),
    Column("date", Shape.TEXT, 96),
    Column("topics", Shape.TEXT, 150),
    Column("category", Shape.TEXT, 96),
    Column("type", Shape.TEXT, 96),
    Column("collection", Shape.TEXT, 110),
    Column("path", Shape.TEXT, 180),
    Column("quality", Shape.BAR, 86),
    Column("heat", Shape.BAR, 86),
    Column("status", Shape.PILL, 92),
)
"""What stands behind the numbers."""

CHOICES: tuple[str, ...] = tuple(column.key for column in COLUMN[1:])
"""The keys of the columns that can be shown beside the articles."""

USUAL: tuple[str, ...] = ("quality", "heat", "status")
"""Those that are shown when nobody chose."""

NUMBER_OF: dict[str, int] = {column.key: number for number, column in enumerate(COLUMN)}


def known(keys: Iterable[str]) -> tuple[str, ...]:
    """Those of the keys that name a column, in the columns' order."""
    wanted = set(keys)
    return tuple(key for key in CHOICES if key in wanted)

"""The rows of the list as a Qt item model over a view of the library, of which it holds what is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.content import Status
from curator.library import Row
from curator.ui.actions import sort_label
from curator.ui.article_columns import (
    ARTICLE,
    CATEGORY,
    COLLECTION,
    COLUMN,
    COLUMNS,
    DATE,
    HEAT,
    PATH,
    PROVIDER,
    QUALITY,
    STATUS,
    TOPICS,
    TYPE,
)
from curator.ui.detail.plain import tooltip
from curator.ui.places import Run
from curator.ui.problems.words import kind_label, severity_name
from curator.ui.row_pages import Pages, Read, RowPages, RowView
from curator.ui.wording import day, number, said

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex

_BETWEEN = " · "


class ArticleModel(QAbstractTableModel):
    """Articles, one a row; `ROW_ROLE` gives the whole `Row`, None while it is being read.

    Attributes:
        broken: the places, rising, of the files that cannot be read; whoever finds out sets them.
        published_by_default: what the site's own settings say of the article at a path whose file does not
            say it; None for nothing. Whoever knows the site sets it.
    """

    def __init__(self, read: Read | None = None, parent: QObject | None = None) -> None:
        """`read` is asked for rows that are looked at and not here."""
        super().__init__(parent)
        self._pages = RowPages(read, self)
        self._pages.arrived.connect(self._arrived)
        self._count = 0
        self.broken: Sequence[int] = ()
        self._statuses = self.status_texts()
        self._names: dict[str, str] = {}
        self.published_by_default: Callable[[str], bool | None] = lambda _path: None

    # -- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        row = self._pages.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return self._spoken(row) if column == ARTICLE else self._spoken_cell(row, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == ARTICLE:
            return self.tr("Article")
        return self._name(section) if 0 < section < COLUMNS else None

    # -- what the window asks -----------------------------------------------------------------------

    def name_columns(self, names: Mapping[str, str]) -> None:
        """Call the columns so: a name for the key of each."""
        self._names = dict(names)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def _name(self, column: int) -> str:
        key = COLUMN[column].key
        return self._names.get(key) or sort_label(key)

    @property
    def view(self) -> RowView:
        """What is shown."""
        return self._pages.view

    def row(self, place: int) -> Row | None:
        """The row at `place`; None where there is none, and while it is being read."""
        return self._pages.row(place)

    def show(self, view: RowView, pages: Pages) -> None:
        """Show `view`, of which some pages are read already.

        Where it holds the same articles in the same places, they are only painted anew; else Qt starts over
        and knows nothing of the selection any more.
        """
        if view.ids == self._pages.view.ids:
            self._pages.show(view, pages)
            if self._count:
                self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, COLUMNS - 1))
            return
        self.beginResetModel()
        self.broken = ()
        self._pages.show(view, pages)
        self._count = len(view)
        self.endResetModel()

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows in the places where the articles with their paths are seen; others are left out."""
        for first, last in _runs(sorted(self._pages.replace(rows))):
            self._arrived(first, last)

    # -- inside -------------------------------------------------------------------------------------

    def _arrived(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, COLUMNS - 1))

    def text(self, row: Row, column: int) -> str:
        """What a cell says."""
        if column == QUALITY:
            return "" if row.quality is None else number(row.quality)
        if column == HEAT:
            return "" if row.heat is None else number(row.heat)
        if column == STATUS:
            return self.status_text(row)
        if column == ARTICLE:
            return row.title or row.path.rpartition("/")[2]
        if column == DATE:
            return day(row.date, date.today().year) or row.date_text
        if column == TOPICS:
            return ", ".join(row.topics)
        return {
            PROVIDER: row.provider or row.domain,
            CATEGORY: row.category,
            TYPE: row.type,
            COLLECTION: row.collection,
            PATH: row.path,
        }[column]

    def status_text(self, row: Row) -> str:
        """What the pill says: where the file has no such key, what the site's settings make of that."""
        given = self._given(row)
        if given is None:
            return self._statuses[row.status]
        return self._statuses[Status.PUBLISHED if given else Status.DRAFT]

    def _given(self, row: Row) -> bool | None:
        return self.published_by_default(row.path) if row.status is Status.ABSENT else None

    def status_texts(self) -> dict[Status, str]:
        """What pills say."""
        return {
            Status.PUBLISHED: self.tr("Published"),
            Status.DRAFT: self.tr("Draft"),
            Status.ABSENT: self.tr("No key"),
            Status.BROKEN: self.tr("Broken"),
        }

    def second_line(self, row: Row, elsewhere: frozenset[int] = frozenset()) -> str:
        """Provider, day and topics, but for those that have a column (`elsewhere`); of a broken file the
        reason."""
        if row.problem and row.status is Status.BROKEN:
            return said(row.problem)
        parts = [self.text(row, column) for column in (PROVIDER, DATE) if column not in elsewhere]
        if TOPICS not in elsewhere:
            parts += row.topics
        return _BETWEEN.join(part for part in parts if part)

    def _tip(self, row: Row, column: int) -> str | None:
        if row.problem:
            return tooltip(said(row.problem))
        if column == STATUS:
            return self._told_status(row)
        if column in (QUALITY, HEAT):
            return None
        return tooltip(self.text(row, column))

    def _told_status(self, row: Row) -> str | None:
        """Where what the pill says comes from, if it is not the file."""
        given = self._given(row)
        if given is None:
            return None
        if given:
            return self.tr("Published by the site's settings: the file has no key for it")
        return self.tr("Not published by the site's settings: the file has no key for it")

    def problems_text(self, row: Row) -> str:
        """What the checks found: "Warning: Out of range, No image"; "" for nothing, and where the file
        cannot be read, of which the row speaks itself."""
        if not row.severity or row.status is Status.BROKEN:
            return ""
        named = ", ".join(map(kind_label, row.codes))
        return f"{severity_name(row.severity)}: {named}"

    def _spoken(self, row: Row) -> str:
        status = self._told_status(row) or self.status_text(row)
        parts = [self.text(row, ARTICLE), self.second_line(row), status]
        parts.append(self.problems_text(row))
        if row.quality is not None:
            parts.append(f"{self._name(QUALITY).lower()} {number(row.quality)}")
        if row.heat is not None:
            parts.append(f"{self._name(HEAT).lower()} {number(row.heat)}")
        return ", ".join(part for part in parts if part)

    def _spoken_cell(self, row: Row, column: int) -> str:
        """A cell for whoever does not see what column it is in; an empty one is told as such."""
        name = self._name(column)
        return f"{name}: {self.text(row, column) or self.tr('none')}"


_ROLES = frozenset(
    {
        ROW_ROLE,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.AccessibleDescriptionRole),
    }
)


def _runs(places: Iterable[int]) -> list[Run]:
    """Rising places as unbroken runs."""
    found = []
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        members = [place for _, place in run]
        found.append((members[0], members[-1]))
    return found

"""The rows of the list as a Qt item model. Knows no library: it is given rows, sorted and filtered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.content import Status
from curator.library import Row
from curator.ui.detail.plain import tooltip
from curator.ui.row_difference import RowDifference, Run, runs
from curator.ui.wording import day, number

ARTICLE, QUALITY, HEAT, STATUS = range(4)
COLUMNS = 4
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractTableModel):
    """Rows of articles in four columns; `ROW_ROLE` gives the whole `Row` at each of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._statuses = self.status_texts()

    # -- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = index.column()
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row.problem or row.title) if column == ARTICLE or row.problem else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._spoken(row) if column == ARTICLE else self._text(row, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("Article"), self.tr("Quality"), self.tr("Heat"), self.tr("Status"))
            return names[section] if 0 <= section < COLUMNS else None
        return None

    # -- what the window asks -----------------------------------------------------------------------

    @property
    def rows(self) -> list[Row]:
        """What is shown, to be read only."""
        return self._rows

    def row(self, place: int) -> Row | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, path: str) -> int | None:
        """Where the article with this path stands now; None when it is not shown."""
        return self._places.get(path)

    def places_of(self, paths: Iterable[str]) -> list[int]:
        """The places, rising, of those of the articles that are shown."""
        places = self._places
        return sorted(places[path] for path in paths if path in places)

    def apply(self, difference: RowDifference) -> None:
        """Show the new rows of `difference`. When it starts from other rows than those shown now, or is a
        reset, the model is reset; else Qt keeps up the places of what stays."""
        if difference.reset or difference.old is not self._rows:
            self.beginResetModel()
            self._rows, self._places = difference.new, difference.places
            self.endResetModel()
            return
        rows = self._rows
        self._places = difference.places
        for first, last in reversed(difference.gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._rows = rows = rows[:first] + rows[last + 1 :]
            self.endRemoveRows()
        for first, last in difference.come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows = rows = rows[:first] + difference.new[first : last + 1] + rows[first:]
            self.endInsertRows()
        self._rows = difference.new
        self._announce(difference.changed)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows in the places where the articles with their paths stand; others are left out."""
        places = []
        for row in rows:
            place = self.place_of(row.path)
            if place is not None and self._rows[place] != row:
                self._rows[place] = row
                places.append(place)
        self._announce(runs(sorted(places)))

    # -- inside -------------------------------------------------------------------------------------

    def _announce(self, changed: Iterable[Run]) -> None:
        for first, last in changed:
            self.dataChanged.emit(self.index(first, 0), self.index(last, COLUMNS - 1))

    def _text(self, row: Row, column: int) -> str:
        if column == ARTICLE:
            return row.title or row.path.rpartition("/")[2]
        if column == QUALITY:
            return "" if row.quality is None else number(row.quality)
        if column == HEAT:
            return "" if row.heat is None else number(row.heat)
        return self.status_text(row)

    def status_text(self, row: Row) -> str:
        """What the pill says."""
        return self._statuses[row.status]

    def status_texts(self) -> dict[Status, str]:
        """What pills say."""
        return {
            Status.PUBLISHED: self.tr("Published"),
            Status.DRAFT: self.tr("Draft"),
            Status.ABSENT: self.tr("No key"),
            Status.BROKEN: self.tr("Broken"),
        }

    def second_line(self, row: Row) -> str:
        """Provider, day and topics; of a broken file the reason."""
        if row.problem and row.status is Status.BROKEN:
            return row.problem
        parts = (row.provider or row.domain, day(row.date, date.today().year) or row.date_text, *row.topics)
        return " · ".join(part for part in parts if part)

    def _spoken(self, row: Row) -> str:
        parts = [self._text(row, ARTICLE), self.second_line(row), self.status_text(row)]
        if row.quality is not None:
            parts.append(self.tr("quality {n}").format(n=number(row.quality)))
        if row.heat is not None:
            parts.append(self.tr("heat {n}").format(n=number(row.heat)))
        return ", ".join(part for part in parts if part)

"""The lines of the sidebar as an item model; lines that stay keep their place and their widget."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.ui.detail.plain import tooltip
from curator.ui.sidebar_entries import SidebarEntry

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class SidebarModel(QAbstractListModel):
    """Attributes:
    entries: the lines from top to bottom.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[SidebarEntry] = []

    def show(self, entries: Sequence[SidebarEntry]) -> None:
        """Show these lines. Blocks with other lines now are replaced, the rest is described anew."""
        new = [list(lines) for _block, lines in groupby(entries, key=lambda entry: entry.block)]
        wanted = {lines[0].block for lines in new}
        self._drop(wanted)
        row = 0
        for lines in new:
            old = self._block_at(row)
            if not old or old[0].block != lines[0].block:
                self._insert(row, lines)
            elif [entry.identity for entry in old] != [entry.identity for entry in lines]:
                self._remove(row, len(old))
                self._insert(row, lines)
            elif old != lines:
                self.entries[row : row + len(lines)] = lines
                self.dataChanged.emit(self.index(row), self.index(row + len(lines) - 1))
            row += len(lines)
        self._remove(row, len(self.entries) - row)

    def place_of(self, entry: SidebarEntry) -> int | None:
        """The row of the line that is what `entry` was."""
        wanted = entry.identity
        return next((row for row, other in enumerate(self.entries) if other.identity == wanted), None)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(f"{entry.label}\n{entry.note}" if entry.note else entry.label)
            case _:
                return entry if role == ENTRY else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def _drop(self, wanted: set[tuple[str, str]]) -> None:
        row = len(self.entries)
        while row > 0:
            block = self.entries[row - 1].block
            start = row
            while start > 0 and self.entries[start - 1].block == block:
                start -= 1
            if block not in wanted:
                self._remove(start, row - start)
            row = start

    def _block_at(self, row: int) -> list[SidebarEntry]:
        if row >= len(self.entries):
            return []
        block, end = self.entries[row].block, row
        while end < len(self.entries) and self.entries[end].block == block:
            end += 1
        return self.entries[row:end]

    def _insert(self, row: int, lines: list[SidebarEntry]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(lines) - 1)
        self.entries[row:row] = lines
        self.endInsertRows()

    def _remove(self, row: int, count: int) -> None:
        if count > 0:
            self.beginRemoveRows(QModelIndex(), row, row + count - 1)
            del self.entries[row : row + count]
            self.endRemoveRows()


def entry_of(index: Index) -> SidebarEntry | None:
    """The line at `index`."""
    entry = index.data(ENTRY)
    return entry if isinstance(entry, SidebarEntry) else None

"""The files of an interrupted change that cannot be brought one way or the other, each with the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from curator.library.outlook import Blocked
from curator.ui.detail.plain import tooltip
from curator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class BlockedModel(QAbstractTableModel):
    """One row a file: its path, why it cannot be finished, why it cannot be rolled back."""

    def __init__(self, blocked: Sequence[Blocked], parent: QWidget) -> None:
        super().__init__(parent)
        self._blocked = blocked

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._blocked)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        file = self._blocked[index.row()]
        text = (file.path, file.finish, file.back)[index.column()] or self.tr("can be done")
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Finishing it"), self.tr("Rolling it back"))[section]
        return None


class BlockedTable(QTableView):
    """The model as a table that is read, not edited."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Files that cannot be brought both ways"))
        self.setProperty("look", "card")
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(theme.px(130))

    def show_files(self, blocked: Sequence[Blocked]) -> None:
        """Show these."""
        self.setModel(BlockedModel(blocked, self))

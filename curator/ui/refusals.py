"""The dialog that says which files were left as they were, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curator.library import Refusal
from curator.library.messages import advice
from curator.ui.detail.plain import tooltip
from curator.ui.theme import Text, Theme
from curator.ui.wording import number, said

Index = QModelIndex | QPersistentModelIndex


class RefusalModel(QAbstractTableModel):
    """One row a refused file: its path, the reason, and what to do."""

    def __init__(self, refusals: Sequence[Refusal], parent: QWidget) -> None:
        super().__init__(parent)
        self._refusals = refusals

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._refusals)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            refusal = self._refusals[index.row()]
            text = (refusal.path, said(refusal.reason), said(advice(refusal.code)))[index.column()]
            return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Why it was left as it was"), self.tr("What to do"))[section]
        return None


class RefusalsDialog(QDialog):
    """Lists the refusals; they can be copied as text."""

    def __init__(self, label: str, refusals: Sequence[Refusal], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not done"))
        self._refusals = refusals
        title = QLabel(label, self)
        title.setFont(theme.font(Text.TITLE))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        if len(refusals) == 1:
            text = self.tr("One file was left exactly as it was.")
        else:
            text = self.tr("{n} files were left exactly as they were.", n=len(refusals)).format(
                n=number(len(refusals))
            )
        explanation = QLabel(text, self)
        explanation.setProperty("look", "muted")
        self.table = QTableView(self)
        self.table.setModel(RefusalModel(refusals, self))
        self.table.setAccessibleName(self.tr("Refused files"))
        self.table.setProperty("look", "card")
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, theme.px(280))
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy as Text"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(12))
        for part in (title, explanation):
            layout.addWidget(part)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.resize(QSize(theme.px(900), theme.px(380)))

    def _copy(self) -> None:
        told = ((one, said(advice(one.code))) for one in self._refusals)
        lines = (f"{one.path}: {said(one.reason)}{f' - {todo}' if todo else ''}" for one, todo in told)
        QGuiApplication.clipboard().setText("\n".join(lines))

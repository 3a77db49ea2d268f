"""The preview of a bulk edit: original and new value of each article, with a tick each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curator.ui.bulk import Plan, PlannedChange
from curator.ui.detail.plain import tooltip
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number

Index = QModelIndex | QPersistentModelIndex

ARTICLE, BEFORE, AFTER = range(3)


class PreviewModel(QAbstractTableModel):
    """The planned changes, each with a tick; then the broken files, with their reason and without a tick."""

    def __init__(self, plan: Plan, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._theme = theme
        self._ticked = bytearray(b"\x01" * len(plan.changes))

    def chosen(self) -> list[PlannedChange]:
        """The changes that are ticked."""
        return [change for change, tick in zip(self._plan.changes, self._ticked, strict=True) if tick]

    def ticked(self) -> int:
        return sum(self._ticked)

    def tick_all(self, on: bool) -> None:
        self._ticked = bytearray((b"\x01" if on else b"\x00") * len(self._ticked))
        if self._ticked:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ticked) - 1, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._plan.changes) + len(self._plan.broken)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.row() >= len(self._plan.changes):
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.column() == ARTICLE else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place, column = index.row(), index.column()
        if place >= len(self._plan.changes):
            row = self._plan.broken[place - len(self._plan.changes)]
            if role == Qt.ItemDataRole.DisplayRole:
                return (row.title or row.path, self.tr("cannot be edited"), row.problem)[column]
            if role == Qt.ItemDataRole.ToolTipRole:
                return tooltip((row.path, row.problem, row.problem)[column])
            return QColor(self._theme.tokens.danger) if role == Qt.ItemDataRole.ForegroundRole else None
        change = self._plan.changes[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return (change.row.title or change.row.path, change.before, change.after)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip((change.row.path, change.before, change.after)[column])
        if role == Qt.ItemDataRole.CheckStateRole and column == ARTICLE:
            return Qt.CheckState.Checked if self._ticked[place] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(("text", "muted", "accent")[column])
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != ARTICLE:
            return False
        if index.row() >= len(self._ticked):
            return False
        self._ticked[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Article"), self.tr("Original"), self.tr("New"))[section]
        return None


class PreviewDialog(QDialog):
    """Asks before a bulk edit is done. Enter and Escape mean Cancel; `chosen()` after it was accepted."""

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setWindowTitle(self.tr("Preview changes"))
        self.setModal(True)
        self.model = PreviewModel(plan, theme, self)
        title = QLabel(plan.label(len(plan.changes)), self)
        title.setFont(theme.font(Text.TITLE))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self.counts = QLabel(self)
        self.counts.setProperty("look", "muted")
        self._all = QPushButton(self.tr("Tick all"), self)
        self._none = QPushButton(self.tr("Tick none"), self)
        for button, on in ((self._all, True), (self._none, False)):
            button.setProperty("look", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, on=on: self.model.tick_all(on))
        self.table = _table(self.model, theme, self)
        self._buttons = QDialogButtonBox(self)
        self.apply_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply_button.setAutoDefault(False)
        self.cancel_button = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.counts, 1)
        line.addWidget(self._all)
        line.addWidget(self._none)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(12))
        layout.addWidget(title)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._buttons)
        self.resize(QSize(theme.px(760), theme.px(520)))
        self.model.dataChanged.connect(self._count)
        self._count()
        self.cancel_button.setFocus()

    def chosen(self) -> list[PlannedChange]:
        return self.model.chosen()

    def _count(self) -> None:
        ticked = self.model.ticked()
        parts = [self.tr("{what} will change").format(what=articles(ticked))]
        if self._plan.same:
            parts.append(self.tr("{n} already so").format(n=number(self._plan.same)))
        if self._plan.broken:
            parts.append(self.tr("{n} cannot be edited").format(n=number(len(self._plan.broken))))
        self.counts.setText(" · ".join(parts))
        self.apply_button.setText(self.tr("Change {what}").format(what=articles(ticked)))
        self.apply_button.setEnabled(ticked > 0)


def _table(model: PreviewModel, theme: Theme, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(parent.tr("Planned changes"))
    table.setProperty("look", "card")
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(30))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(ARTICLE, QHeaderView.ResizeMode.Stretch)
    for column in (BEFORE, AFTER):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(column, theme.px(170))
    return table

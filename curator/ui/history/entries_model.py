"""The entries of the history as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.library import Entry
from curator.ui.detail.plain import tooltip
from curator.ui.history.words import state_of, when
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, said

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class EntriesModel(QAbstractListModel):
    """The youngest first; `ENTRY_ROLE` gives the whole `Entry`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these. Where they are the same ones in other states, Qt keeps its selection."""
        if [entry.id for entry in entries] == [entry.id for entry in self.entries]:
            self.entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def row_of(self, entry: int) -> int:
        """Where the entry with this id stands; -1 where it is not shown."""
        return next((row for row, one in enumerate(self.entries) if one.id == entry), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return said(entry.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{said(entry.label)}\n{second_line(entry)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{said(entry.label)}, {second_line(entry)}"
        return None


def second_line(entry: Entry) -> str:
    """When it was made, how many articles it changed, what has become of it."""
    parts = (when(entry.when), articles(entry.files), state_of(entry))
    return " · ".join(part for part in parts if part)


class EntryRows(QStyledItemDelegate):
    """Draws an entry on two lines: what it was, and when."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is None:
            return
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        inside = rect.adjusted(px(14), px(8), -px(14), -px(8))
        half = inside.height() // 2
        gone = entry.files and entry.undone >= entry.files
        for text, font, token, top in (
            (said(entry.label), Text.BODY, "muted" if gone else "text", inside.top()),
            (second_line(entry), Text.SMALL, "muted", inside.top() + half),
        ):
            painter.setFont(theme.font(font))
            painter.setPen(theme.color(token))
            line = QRect(inside.left(), top, inside.width(), half)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(line, aligned, shown)
        painter.restore()

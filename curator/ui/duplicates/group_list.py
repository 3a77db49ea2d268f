"""The groups under each other: a title, what makes them one, and a sign where nothing is left to decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.library import Group
from curator.ui.detail.plain import one_line, tooltip
from curator.ui.duplicates.words import summary
from curator.ui.theme import Text, Theme

_Index = QModelIndex | QPersistentModelIndex


class GroupModel(QAbstractListModel):
    """Attributes:
    groups: what is shown, those to decide about first.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        self.beginResetModel()
        self.groups = tuple(sorted(groups, key=lambda group: not group.is_open))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.groups):
            return None
        group = self.groups[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(group.lead.title, 200)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(group.lead.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                done = "" if group.is_open else self.tr("nothing to decide")
                return ", ".join(filter(None, (group.lead.title, summary(group), done)))
        return None


class GroupList(QListView):
    """Attributes:
    groups: the model.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupModel(self)
        self.setModel(self.groups)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(self.tr("Groups of duplicates"))
        self.setProperty("look", "chrome")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMinimumWidth(theme.px(200))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions in this dialog."""


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: GroupList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups = parent.groups

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, px = self._theme, self._theme.px
        group = self._groups.groups[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        inner = rect.adjusted(px(14), px(7), -px(12), -px(7))
        lines = (
            (Text.STRONG, "text" if group.is_open else "muted", str(index.data())),
            (Text.SMALL, "muted", ("" if group.is_open else "✓ ") + summary(group)),
        )
        for number, (style, token, text) in enumerate(lines):
            font = theme.font(style)
            place = QRect(inner.left(), inner.top() + number * px(19), inner.width(), px(18))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.setFont(font)
            painter.setPen(theme.color(token))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

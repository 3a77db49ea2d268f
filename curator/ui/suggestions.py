"""The list under the search field: what could stand where the editor is typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator.ui.theme import Text, Theme
from curator.ui.wording import number

Index = QModelIndex | QPersistentModelIndex

_MOST_ROWS = 9
_NO_PARENT = QModelIndex()
_OWN = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to write.

    Attributes:
        start, end: the characters of the search that `text` would replace.
        label: how it is shown; note: what it means; count: how many articles have it, None: not said.
        whole: whether something may follow: then a blank is put behind it and typing goes on.
    """

    start: int
    end: int
    text: str
    label: str
    note: str = ""
    count: int | None = None
    whole: bool = True


class SuggestionList(QFrame):
    """Lies over the window below a field, never takes the keyboard from it.

    Signals:
        picked(Suggestion): one was clicked.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items = _Items(self)
        self._view = QListView(self)
        self._view.setModel(self._items)
        self._view.setItemDelegate(_Delegate(theme, self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setAccessibleName(self.tr("Suggestions"))
        self._view.clicked.connect(self._clicked)
        self.setProperty("look", "suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        margin = theme.px(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self._view)
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion], below: QRect) -> None:
        """Show these under the rectangle `below` of the parent; none hides the list. None is current."""
        self._items.show(suggestions)
        self._view.setCurrentIndex(QModelIndex())
        self.setVisible(bool(suggestions))
        if not suggestions:
            return
        row = self._view.sizeHintForRow(0)
        around = 2 * self._theme.px(5) + 2 * self.frameWidth()
        height = row * min(len(suggestions), _MOST_ROWS) + around
        top = below.bottom() + self._theme.px(4)
        room = self.window().height() - top - self._theme.px(8)
        self.setGeometry(below.left(), top, below.width(), max(row + around, min(height, room)))
        self.raise_()

    def suggestions(self) -> list[Suggestion]:
        """What is offered, from top to bottom."""
        return list(self._items.suggestions) if self.isVisible() else []

    def step(self, by: int) -> Suggestion | None:
        """Make the next one, or the one before, current; beyond an end there is none."""
        count = self._items.rowCount()
        row = self._view.currentIndex().row()
        row = (row + by + (count + 1 if row + by < -1 else 0)) if row >= 0 or by > 0 else count - 1
        self._view.setCurrentIndex(self._items.index(row) if 0 <= row < count else QModelIndex())
        return self.current()

    def current(self) -> Suggestion | None:
        """The one that the keyboard is at."""
        found = self._view.currentIndex().data(_OWN)
        return found if isinstance(found, Suggestion) else None

    def first(self) -> Suggestion | None:
        """The one on top."""
        return self._items.suggestions[0] if self._items.suggestions else None

    def rect_of(self, place: int) -> QRect:
        """Where one of them lies, in the coordinates of this list's view."""
        return self._view.visualRect(self._items.index(place))

    @property
    def viewport(self) -> QWidget:
        """What is clicked."""
        return self._view.viewport()

    def _clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(_OWN))


class _Items(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestions: list[Suggestion] = []

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.suggestions = list(suggestions)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.suggestions[index.row()]
        count = "" if one.count is None else number(one.count)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (one.label, one.note, count)))
            case _:
                return one if role == _OWN else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(100), self._theme.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(_OWN)
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(rect, px(5), px(5))
        inner = rect.adjusted(px(9), 0, -px(9), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        leading, trailing = Qt.AlignmentFlag.AlignLeading | middle, Qt.AlignmentFlag.AlignTrailing | middle
        count = "" if one.count is None else number(one.count)
        painter.setFont(theme.font(Text.COUNT))
        painter.setPen(theme.color("muted"))
        painter.drawText(inner, trailing, count)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(count) - px(12)
        right_to_left = theme.right_to_left()
        font = theme.font(Text.BODY)
        metrics = QFontMetrics(font)
        label = metrics.elidedText(one.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if chosen else "text"))
        painter.drawText(inner, leading, label)
        used = metrics.horizontalAdvance(label) + px(12)
        if one.note and room - used > px(40):
            rest = (
                inner.adjusted(inner.width() - room, 0, -used, 0)
                if right_to_left
                else inner.adjusted(used, 0, room - inner.width(), 0)
            )
            small = theme.font(Text.SMALL)
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            note = QFontMetrics(small).elidedText(one.note, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, leading, note)
        painter.restore()

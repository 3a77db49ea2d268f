"""The strip of an article's images: side by side, in as many lines as they need; the pane scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from curator.ui.detail.entry_delegate import EntryDelegate
from curator.ui.detail.entry_list import EntryList
from curator.ui.detail.entry_model import ENTRY_ROLE, Index, ListedEntry
from curator.ui.pictures import Pictures
from curator.ui.theme import Text, Theme

_CELL = (132, 122)
_THUMB_HEIGHT = 76


class StripDelegate(EntryDelegate):
    """Paints an image with its name and size below."""

    @property
    def row_height(self) -> int:
        return self._theme.px(_CELL[1])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        strip = self.parent()
        width = strip.cell_width() if isinstance(strip, Strip) else self._theme.px(_CELL[0])
        return QSize(width, self.row_height)

    def button_at(self, row: QRect, x: int, entry: ListedEntry) -> int:
        return -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, ListedEntry):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        px, color = self._theme.px, self._theme.color
        place = rect.adjusted(px(3), px(3), -px(3), -px(3))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or bool(state & QStyle.StateFlag.State_HasFocus):
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(color("accent" if focused else "line_strong"), 1.5))
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(place), px(7), px(7))
        elif index.row() == self.hovered[0]:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(place), px(7), px(7))
        inner = place.adjusted(px(4), px(4), -px(4), -px(4))
        thumb = QRect(inner.left(), inner.top(), inner.width(), px(_THUMB_HEIGHT))
        self._paint_picture(painter, thumb, entry)
        first = QRect(inner.left(), thumb.bottom() + px(3), inner.width(), px(16))
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), px(15))
        self._line(painter, rect, first, Text.SMALL, "text", entry.title)
        used = self._line(painter, rect, second, Text.SMALL, "muted", entry.second)
        if entry.mark:
            second.setLeft(second.left() + used + (px(6) if used else 0))
            self._line(painter, rect, second, Text.SMALL, "warn", entry.mark)
        painter.restore()


class Strip(EntryList):
    """An EntryList whose entries stand side by side; Alt with left and right moves one, Enter shows it large.

    Signals:
        large_wanted(int): the picture at this position shall be shown large.
    """

    large_wanted = Signal(int)

    _back = (Qt.Key.Key_Left,)
    _on = (Qt.Key.Key_Right,)

    def __init__(
        self, theme: Theme, pictures: Pictures, name: str, nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, pictures, name, (), editable=True, nothing=nothing, parent=parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setViewportMargins(theme.px(11), 0, theme.px(11), 0)
        self.takes_files = True
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The keys that move an image are its own, whatever the window does with them elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride:
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier  # type: ignore[attr-defined]
            if alt and event.key() in (*self._back, *self._on):  # type: ignore[attr-defined]
                event.accept()
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_delegate(self, pictures: Pictures, side: int) -> EntryDelegate:
        return StripDelegate(self._theme, pictures, (), side, self)

    def _wanted_height(self) -> int:
        count = len(self.entry_model.entries)
        if not count:
            return self._theme.px(64)
        return -(-count // self._beside()) * self._delegate.row_height + self._theme.px(4)

    def _do(self, verb: str, rows: list[int]) -> None:
        if verb == "open":
            self.large_wanted.emit(rows[0])
        else:
            super()._do(verb, rows)

    def cell_width(self) -> int:
        """Of each image: as many as fit beside each other share the width."""
        return max(1, (self.viewport().width() - 1) // self._beside())

    def _beside(self) -> int:
        return max(1, (self.viewport().width() - 1) // self._theme.px(_CELL[0]))

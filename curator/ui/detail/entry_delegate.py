"""Paints one entry of a list in the detail pane: picture, two lines, a badge, small buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.ui.detail.entry_model import ENTRY_ROLE, ListedEntry
from curator.ui.detail.plain import one_line
from curator.ui.pictures import Pictures
from curator.ui.theme import Text, Theme
from curator.ui.thumbnail import paint_thumbnail

Index = QModelIndex | QPersistentModelIndex

_LOW, _TALL = 46, 66
_THUMB, _TALL_THUMB = (46, 32), (64, 46)
_BUTTON = 24
_NARROW = 400
_ICON = {"external": 15, "close": 11, "copy": 14, "edit": 13, "go-to": 14}  # so that they look alike in size


@dataclass(frozen=True, slots=True)
class RowButton:
    """A button of each row: its icon, its name for the tool tip, and which verb it stands for.

    The first one, of the verb "visit", is only there in rows of the folder's own articles.
    """

    icon: str
    name: str
    verb: str


class EntryDelegate(QStyledItemDelegate):
    """Paints rows of `ListedEntry`; the buttons are part of the picture, `button_at` tells which is where.

    Attributes:
        hovered: row and button under the mouse; -1 for none.
        tall: whether rows have room for a line of running text.
    """

    def __init__(
        self, theme: Theme, pictures: Pictures, buttons: tuple[RowButton, ...], side: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._buttons = buttons
        self._side = theme.px(side)
        self._fonts: dict[Text, tuple[QFont, QFontMetrics]] = {}
        self.hovered = (-1, -1)
        self.tall = False

    @property
    def row_height(self) -> int:
        """Of each row, in pixels."""
        return self._theme.px(_TALL if self.tall else _LOW)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self.row_height)

    def button_at(self, row: QRect, x: int, entry: ListedEntry) -> int:
        """The button at `x` of the row of `entry` that lies in `row`; -1 where there is none."""
        for number in self._buttons_of(entry, row):
            place = self._button_rect(row, number)
            if place.left() <= x <= place.right():
                return number
        return -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, ListedEntry):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state, index.row())
        px = self._theme.px
        roomy = self.tall and rect.width() >= px(_NARROW)
        width, height = _TALL_THUMB if roomy else _THUMB
        thumb = QRect(rect.left() + self._side, 0, px(width), px(height))
        thumb.moveTop(rect.center().y() - thumb.height() // 2)
        self._paint_picture(painter, self._turned(rect, thumb), entry)
        first_button = min(self._buttons_of(entry, rect), default=len(self._buttons))
        right = self._button_rect(rect, first_button, turned=False).left() - px(4)
        right = self._paint_badge(painter, rect, right, entry.badge)
        left = thumb.right() + px(11)
        middle = rect.center().y()
        lift = px(9) if self.tall else 0
        first = QRect(left, middle - px(17) - lift, right - left, px(18))
        second = QRect(left, middle + px(2) + lift, right - left, px(16))
        self._line(painter, rect, first, Text.BODY, "text", entry.title or self.tr("(no title)"))
        if self.tall:
            between = QRect(left, first.bottom() + px(2), right - left, px(16))
            self._line(painter, rect, between, Text.SMALL, "text", entry.text)
        used = self._line(painter, rect, second, Text.SMALL, "muted", entry.second)
        if entry.mark:
            second.setLeft(left + used + (px(6) if used else 0))
            self._line(painter, rect, second, Text.SMALL, "warn", entry.mark)
        self._paint_buttons(painter, rect, index.row(), entry)
        painter.restore()

    def _buttons_of(self, entry: ListedEntry, rect: QRect) -> list[int]:
        """The buttons that this row has; where it is narrow, F2 and the menu stand for editing."""
        narrow = rect.width() < self._theme.px(_NARROW)
        left_out = {"visit": not entry.own, "edit": narrow}
        return [at for at, button in enumerate(self._buttons) if not left_out.get(button.verb, False)]

    # -- parts -------------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: int) -> None:
        color, px = self._theme.color, self._theme.px
        place = QRectF(rect).adjusted(self._side - px(8), 1, -(self._side - px(10)), -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        active = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(color("accent"), 1) if active else Qt.PenStyle.NoPen)
        if selected or row == self.hovered[0]:
            painter.setBrush(color("hover"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, px(6), px(6))

    def _paint_picture(self, painter: QPainter, rect: QRect, entry: ListedEntry) -> None:
        radius = self._theme.px(5)
        ratio = painter.device().devicePixelRatioF()
        picture = self._pictures.picture(entry.picture, rect.size(), ratio, asker=self)
        paint_thumbnail(painter, QRectF(rect), picture, entry.seed or entry.title, radius, self._theme)

    def _paint_badge(self, painter: QPainter, rect: QRect, right: int, badge: str) -> int:
        """Paint the badge so that it ends at `right`; where the room that is left ends."""
        px = self._theme.px
        if not badge:
            return right - px(4)
        font, metrics = self._font(Text.STRONG)
        width = metrics.horizontalAdvance(badge) + px(14)
        place = QRect(right - width, 0, width, px(21))
        place.moveTop(rect.center().y() - place.height() // 2)
        shown = self._turned(rect, place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(QRectF(shown), px(6), px(6))
        painter.setPen(self._theme.color("accent"))
        painter.setFont(font)
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, badge)
        return place.left() - px(10)

    def _paint_buttons(self, painter: QPainter, rect: QRect, row: int, entry: ListedEntry) -> None:
        ratio = painter.device().devicePixelRatioF()
        for number in self._buttons_of(entry, rect):
            button = self._buttons[number]
            place = self._button_rect(rect, number)
            over = self.hovered == (row, number)
            if over:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("track"))
                painter.drawRoundedRect(QRectF(place), self._theme.px(4), self._theme.px(4))
            size = _ICON[button.icon]
            side = self._theme.px(size)
            at = place.center() - QRect(0, 0, side, side).center()
            quiet = "accent" if button.verb == "visit" else "muted"
            token = "text" if over else quiet
            painter.drawPixmap(at, self._theme.pixmap(button.icon, token, size, ratio))

    def _button_rect(self, rect: QRect, number: int, *, turned: bool = True) -> QRect:
        """Where button `number` is; the last one ends at the margin."""
        px = self._theme.px
        side = px(_BUTTON)
        behind = len(self._buttons) - number
        left = rect.right() + 1 - self._side + px(6) - behind * side
        place = QRect(left, rect.center().y() - side // 2, side, side)
        return self._turned(rect, place) if turned else place

    def _line(self, painter: QPainter, rect: QRect, place: QRect, style: Text, token: str, text: str) -> int:
        """Draw `text` elided in `place`; the width that it took."""
        if place.width() <= 0 or not text:
            return 0
        font, metrics = self._font(style)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        shown = metrics.elidedText(one_line(text, 400), Qt.TextElideMode.ElideRight, place.width())
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if self._theme.right_to_left() else Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(self._turned(rect, place), align | Qt.AlignmentFlag.AlignAbsolute, shown)
        return metrics.horizontalAdvance(shown)

    def _turned(self, rect: QRect, place: QRect) -> QRect:
        """`place` mirrored inside `rect` where the window reads from right to left."""
        if not self._theme.right_to_left():
            return place
        mirrored = QRect(place)
        mirrored.moveLeft(rect.left() + rect.right() - place.right())
        return mirrored

    def _font(self, style: Text) -> tuple[QFont, QFontMetrics]:
        if style not in self._fonts:
            font = self._theme.font(style)
            self._fonts[style] = (font, QFontMetrics(font))
        return self._fonts[style]

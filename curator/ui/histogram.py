"""A small histogram of one number with a range to drag: two handles, by mouse and by keyboard."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QMenu, QSizePolicy, QWidget

from curator.ui.theme import Text, Theme
from curator.ui.wording import number

PAUSE_MS = 180
"""How long the keyboard rests before a range is announced."""

Bound = float | None


class _End(IntEnum):
    LOW = 0
    HIGH = 1


class RangeHistogram(QAbstractSlider):
    """Bars over a scale, and the part of it that is chosen; None for an end that is open.

    To assistive programs it is a slider of the handle that the keyboard moves.

    Signals:
        chosen(object, object): the editor chose from where to where; None: no limit on that side.
        desk_wanted(): the editor wants to decide by this number.
    """

    chosen = Signal(object, object)
    desk_wanted = Signal()

    def __init__(self, theme: Theme, name: str, token: str, parent: QWidget | None = None) -> None:
        """`token`: the colour of the bars that are chosen."""
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._token = token
        self._edges: Sequence[float] = (0, 100)
        self._counts: Sequence[int] = (0,)
        self._range: list[Bound] = [None, None]
        self._end = _End.LOW
        self._grabbed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self._announced: tuple[Bound, Bound] = (None, None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setToolTip(
            self.tr(
                "Drag the handles, or move them with the arrow keys (Tab goes to the other one). "
                "A double click shows all again."
            )
        )
        theme.changed.connect(self.update)
        self._describe()

    def show_counts(self, edges: Sequence[float], counts: Sequence[int]) -> None:
        """Show these bars: `counts[i]` of what lies from `edges[i]` up to `edges[i + 1]`."""
        if (tuple(edges), tuple(counts)) == (self._edges, self._counts):
            return
        if len(edges) == len(counts) + 1 and edges[0] < edges[-1]:
            self._edges, self._counts = tuple(edges), tuple(counts)
            self.setRange(round(self._edges[0]), round(self._edges[-1]))
            self._describe()

    def show_range(self, low: Bound, high: Bound) -> None:
        """Show this range as chosen, silently."""
        if self._range != [low, high] and not self._grabbed and not self._pause.isActive():
            self._range = [low, high]
            self._announced = (low, high)
            self._describe()

    def range(self) -> tuple[Bound, Bound]:
        """What is chosen now; None for an open end."""
        return self._range[_End.LOW], self._range[_End.HIGH]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(76))

    # -- choosing -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        low, high = (self._x(self._shown(end)) for end in _End)
        if low == high:
            self._end = _End.LOW if x < low else _End.HIGH
        else:
            self._end = _End.LOW if abs(x - low) <= abs(x - high) else _End.HIGH
        self._grabbed = True
        self._drag(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed:
            self._drag(event.position().x())
        else:
            x = event.position().x()
            near = any(abs(x - self._x(self._shown(end))) <= self._theme.px(7) for end in _End)
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed and event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = False
            self._announce()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = False
            self._reset()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing: the sidebar scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a handle, Page Up and Down further, Home and End to the ends, Delete opens both."""
        right = -1 if self._theme.right_to_left() else 1
        low, high = self._edges[0], self._edges[-1]
        far = max(1.0, round((high - low) / 10))
        steps = {
            Qt.Key.Key_Left: -right,
            Qt.Key.Key_Right: right,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageDown: -far,
            Qt.Key.Key_PageUp: far,
            Qt.Key.Key_Home: low - high,
            Qt.Key.Key_End: high - low,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._set(self._shown(self._end) + steps[key])
            self._pause.start()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._reset()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to decide by this number, and to show all again."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the number."""
        menu = QMenu(self)
        menu.addAction(self.tr("&Decide by {name}…").format(name=self._name)).triggered.connect(
            lambda: self.desk_wanted.emit()
        )
        menu.addAction(self.tr("Show &all")).triggered.connect(self._reset)
        return menu

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from the lower handle to the upper one before it leaves."""
        other = _End.HIGH if forward else _End.LOW
        if self._end is not other and self.hasFocus():
            self._end = other
            self._describe()
            return True
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _drag(self, x: float) -> None:
        self._set(self._value(x))

    def _set(self, value: float) -> None:
        """Move the handle; it stops at the other one, and at an end of the scale it is open."""
        low, high = self._edges[0], self._edges[-1]
        value = round(value)
        if self._end is _End.LOW:
            value = min(value, self._shown(_End.HIGH))
            self._range[_End.LOW] = None if value <= low else value
        else:
            value = max(value, self._shown(_End.LOW))
            self._range[_End.HIGH] = None if value >= high else value
        self._describe()

    def _reset(self) -> None:
        self._range = [None, None]
        self._describe()
        self._announce()

    def _announce(self) -> None:
        self._pause.stop()
        if self.range() != self._announced:
            self._announced = self.range()
            self.chosen.emit(*self._announced)

    def _shown(self, end: _End) -> float:
        """Where the handle stands on the scale."""
        value = self._range[end]
        low, high = self._edges[0], self._edges[-1]
        return min(max((low, high)[end] if value is None else value, low), high)

    # -- drawing ------------------------------------------------------------------------------------

    def in_words(self) -> str:
        """The range as the editor reads it."""
        low, high = self.range()
        if low is None and high is None:
            return self.tr("any")
        if high is None:
            return f"≥ {number(low or 0)}"
        if low is None:
            return f"≤ {number(high)}"
        return number(low) if low == high else f"{number(low)} – {number(high)}"

    def _describe(self) -> None:
        end = self.tr("lower end") if self._end is _End.LOW else self.tr("upper end")
        self.setAccessibleName(f"{self._name}: {self.in_words()}")
        self.setAccessibleDescription(f"{end}: {number(self._shown(self._end))}")
        self.setValue(round(self._shown(self._end)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = QRectF(self._left(), px(4), self._right() - self._left(), px(16))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        chosen = self.range() != (None, None)
        painter.setFont(theme.font(Text.PLAIN))
        painter.setPen(theme.color("text"))
        painter.drawText(head, leading, self._name)
        painter.setFont(theme.font(Text.NUMBER if chosen else Text.COUNT))
        painter.setPen(theme.color("accent" if chosen else "muted"))
        painter.drawText(head, trailing, self.in_words())
        floor, top = px(58), px(25)
        self._paint_bars(painter, top, floor)
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.drawLine(QPointF(self._left(), floor + 0.5), QPointF(self._right(), floor + 0.5))
        self._paint_handles(painter, top, floor)
        painter.setFont(theme.font(Text.CAPTION))
        painter.setPen(theme.color("muted"))
        foot = QRectF(self._left(), floor + px(4), self._right() - self._left(), px(13))
        painter.drawText(foot, leading, number(self._edges[0]))
        painter.drawText(foot, trailing, number(self._edges[-1]))

    def _paint_bars(self, painter: QPainter, top: float, floor: float) -> None:
        theme = self._theme
        most = max(1, *self._counts)
        low, high = self._shown(_End.LOW), self._shown(_End.HIGH)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, count in enumerate(self._counts):
            if not count:
                continue
            start, end = self._edges[place], self._edges[place + 1]
            inside = end > low and (start < high or (start == high and self._range[_End.HIGH] is not None))
            painter.setBrush(theme.color(self._token) if inside else theme.color("edge"))
            left, right = sorted((self._x(start), self._x(end)))
            height = max(2.0, (floor - top) * count / most)
            bar = QRectF(left + 0.5, floor - height, max(1.0, right - left - 1), height)
            painter.drawRoundedRect(bar, 1, 1)

    def _paint_handles(self, painter: QPainter, top: float, floor: float) -> None:
        theme, px = self._theme, self._theme.px
        for end in _End:
            x = self._x(self._shown(end))
            is_open = self._range[end] is None
            ink = theme.color("edge" if is_open else "accent")
            if not is_open:
                painter.setPen(QPen(ink, px(1.5)))
                painter.drawLine(QPointF(x, top - px(2)), QPointF(x, floor))
            focused = self.hasFocus() and end is self._end
            painter.setPen(QPen(theme.color("accent") if focused else ink, px(2.2 if focused else 1.5)))
            painter.setBrush(theme.color("surface"))
            radius = px(5) if focused else px(4)
            painter.drawEllipse(QPointF(x, floor + 0.5), radius, radius)

    # -- the scale ----------------------------------------------------------------------------------

    def _left(self) -> float:
        return float(self._theme.px(18))

    def _right(self) -> float:
        return max(self._left() + 1, float(self.width() - self._theme.px(17)))

    def _x(self, value: float) -> float:
        """Bars are equally wide, whatever they hold."""
        edges = self._edges
        place = min(max(bisect_right(edges, value) - 1, 0), len(edges) - 2)
        within = (value - edges[place]) / (edges[place + 1] - edges[place])
        part = (place + min(max(within, 0.0), 1.0)) / (len(edges) - 1)
        if self._theme.right_to_left():
            part = 1 - part
        return self._left() + part * (self._right() - self._left())

    def _value(self, x: float) -> float:
        part = min(max((x - self._left()) / (self._right() - self._left()), 0.0), 1.0)
        if self._theme.right_to_left():
            part = 1 - part
        place = min(int(part * (len(self._edges) - 1)), len(self._edges) - 2)
        within = part * (len(self._edges) - 1) - place
        return self._edges[place] + within * (self._edges[place + 1] - self._edges[place])

"""A slider over a range, for a number that may also lie outside the range or not exist.

It shows, and tells what the editor's hand does; it never alters a number by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from curator.ui.theme import Theme

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10,
    Qt.Key.Key_PageUp: 10,
}


class ValueSlider(QSlider):
    """A horizontal slider with a coloured track.

    Attributes:
        number: what it was told to show; None for no value.
    Signals:
        moved(int): the hand is at this value now, nothing is decided.
        released(int): the hand let go at a value that is not the one shown.
        taken_back(): the hand let go where it was, or Escape was pressed.
    """

    moved = Signal(int)
    released = Signal(int)
    taken_back = Signal()

    def __init__(self, theme: Theme, token: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._token = token
        self.number: float | None = None
        self._hand: int | None = None  # where the hand is while it holds the handle
        self._chosen = False  # whether the hand has moved since it took the handle
        self._grip = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def use_token(self, token: str) -> None:
        """Draw the track in the colour of another token."""
        if token != self._token:
            self._token = token
            self.update()

    def set_range(self, minimum: int, maximum: int, step: int) -> None:
        if (minimum, maximum, step) != (self.minimum(), self.maximum(), self.singleStep()):
            self.setRange(minimum, max(minimum, maximum))
            self.setSingleStep(step)
            self.setPageStep(step * 10)
            self._place_handle()

    def show_number(self, number: float | None) -> None:
        """Show `number`; while the hand holds the handle, it stays with the hand."""
        self.number = number
        if self._hand is None:
            self._place_handle()

    @property
    def held(self) -> bool:
        return self._hand is not None

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(32), self._theme.px(22))

    # -- the hand ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        at = event.position().x()
        center = self._handle_x()
        if center is not None and abs(at - center) <= self._radius() + 2:
            self._grip = at - center
            self._hand = self.value()
        else:
            self._grip = 0.0
            self._hand = self.value()
            self._move_hand(self._value_at(at), first=self.number is None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hand is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._move_hand(self._value_at(event.position().x() - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self._hand is not None:
            self._take_back()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            first = self.number is None and self._hand is None
            if self._hand is None:
                self._hand = self.value()
            if key in _STEPS:
                wanted = self._hand if first else self._hand + _STEPS[key] * self.singleStep()
            else:
                wanted = self.minimum() if key is Qt.Key.Key_Home else self.maximum()
            self._move_hand(wanted, first)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._hand is not None:
            self._let_go()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat() and self._hand is not None:
            self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing: the wheel scrolls the pane, and must not change a value on its way."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()

    def _move_hand(self, value: int, first: bool = False) -> None:
        value = min(max(value, self.minimum()), self.maximum())
        if value == self._hand and not first:
            return
        self._hand = value
        self._chosen = True
        self.setValue(value)
        self.update()
        self.moved.emit(value)

    def _let_go(self) -> None:
        hand, self._hand = self._hand, None
        chosen, self._chosen = self._chosen, False
        if hand is None:
            return
        if chosen and hand != self.number:
            self.number = hand  # as the file will have it in a moment
            self.released.emit(hand)
        else:
            self._place_handle()
            self.taken_back.emit()

    def _take_back(self) -> None:
        self._hand, self._chosen = None, False
        self._place_handle()
        self.taken_back.emit()

    def _place_handle(self) -> None:
        number = self.minimum() if self.number is None else self.number
        inside = min(max(number, self.minimum()), self.maximum())
        self.setValue(round(inside))
        self.update()

    # -- the picture -------------------------------------------------------------------------------

    def _radius(self) -> float:
        return self._theme.px(16) / 2

    def _span(self) -> tuple[float, float]:
        return self._radius(), max(self.width() - self._radius(), self._radius() + 1)

    def _x_of(self, number: float) -> float:
        low, high = self._span()
        reach = max(self.maximum() - self.minimum(), 1)
        inside = min(max(number, self.minimum()), self.maximum())
        return low + (inside - self.minimum()) / reach * (high - low)

    def _value_at(self, x: float) -> int:
        low, high = self._span()
        share = min(max((x - low) / (high - low), 0.0), 1.0)
        return round(self.minimum() + share * (self.maximum() - self.minimum()))

    def _handle_x(self) -> float | None:
        if self._hand is not None and (self._chosen or self.number is not None):
            return self._x_of(self._hand if self._chosen else (self.number or 0))
        return None if self.number is None else self._x_of(self.number)

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        thick = self._theme.px(4)
        groove = QRectF(0, middle - thick / 2, self.width(), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("track"))
        painter.drawRoundedRect(groove, thick / 2, thick / 2)
        x = self._handle_x()
        if x is None:
            if self.hasFocus():
                self._paint_focus(painter, QPointF(self._radius(), middle))
            return
        own = color(self._token)
        painter.setBrush(own)
        painter.drawRoundedRect(QRectF(0, groove.top(), x, thick), thick / 2, thick / 2)
        if self.hasFocus():
            self._paint_focus(painter, QPointF(x, middle))
        self._paint_handle(painter, QPointF(x, middle))

    def _paint_handle(self, painter: QPainter, center: QPointF) -> None:
        """A ring; one that is beyond the range is hollow and stands half outside the end of the track."""
        beyond = (
            self._hand is None
            and self.number is not None
            and not (self.minimum() <= self.number <= self.maximum())
        )
        ring = self._theme.px(2)
        pen = QPen(self._theme.color(self._token), ring)
        if beyond:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.color("surface"))
        radius = self._radius() - ring / 2 - 0.5
        painter.drawEllipse(center, radius, radius)

    def _paint_focus(self, painter: QPainter, center: QPointF) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._token, 0.28))
        painter.drawEllipse(center, self._radius() + 3, self._radius() + 3)
        painter.restore()

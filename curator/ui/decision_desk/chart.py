"""The histogram of the decision desk with its line: a slider for mouse, keyboard and screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from curator.content import Status
from curator.library.rules.bins import Bar, Scale
from curator.ui.decision_desk.bars import paint_bars
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number

_CHIP = 22
_FOOT = 28


class LineChart(QAbstractSlider):
    """Bars of one number by status, and a line in it.

    Attributes:
        line: where the line is; it may lie beyond the bars.
    Signals:
        line_moved(float): the editor moved the line.
        figure_typed(str): a figure was typed: the first of the line's new value.
    """

    line_moved = Signal(float)
    figure_typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._scale = Scale(0, 100, 10, 1)
        self._bars: Sequence[Bar] = ()
        self._grip: float | None = None
        self.line = 0.0
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_bars(self, name: str, scale: Scale, bars: Sequence[Bar]) -> None:
        """Show these bars of the number called `name`."""
        self._name, self._scale, self._bars = name, scale, bars
        self.setRange(round(scale.low / scale.step), round(scale.high / scale.step))
        self.setSingleStep(1)
        self.setPageStep(max(1, round(scale.width / scale.step)))
        self.setAccessibleName(self.tr("Line in {number}").format(number=name))
        self.show_line(self.line)

    def show_line(self, line: float) -> None:
        """Put the line there, silently."""
        self.line = line
        self.setValue(min(max(round(line / self._scale.step), self.minimum()), self.maximum()))
        self.update()

    def in_words(self) -> str:
        """The rule as the editor reads it."""
        return f"{self._name} ≥ {number(self.line)}"

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(236))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(150))

    # -- moving the line ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        at, x = event.position(), self._x(self.line)
        held = abs(at.x() - x) <= self._theme.px(6) or self._chip().contains(at)
        self._grip = at.x() - x if held else 0.0
        if not held:
            self._move(self._value(at.x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grip is not None:
            self._move(self._value(at.x() - self._grip))
            return
        near = abs(at.x() - self._x(self.line)) <= self._theme.px(6) or self._chip().contains(at)
        self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing: a rule does not change by scrolling."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the line by one, Page Up and Down by a bar, Home and End to the ends."""
        right = -1 if self._theme.right_to_left() else 1
        step, page = self._scale.step, self._scale.width
        steps = {
            Qt.Key.Key_Left: -right * step,
            Qt.Key.Key_Right: right * step,
            Qt.Key.Key_Down: -step,
            Qt.Key.Key_Up: step,
            Qt.Key.Key_PageDown: -page,
            Qt.Key.Key_PageUp: page,
        }
        ends = {Qt.Key.Key_Home: self._scale.low, Qt.Key.Key_End: self._scale.high}
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in steps:
            self._move(self.line + steps[key])
        elif plain and key in ends:
            self._move(ends[key])
        elif plain and event.text() and event.text() in "-0123456789":
            self.figure_typed.emit(event.text())
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.bar_in_words(event.pos().x()), self)
            return True
        return super().event(event)

    def _move(self, line: float) -> None:
        line = self._scale.snapped(min(max(line, self._scale.low), self._scale.high))
        if line != self.line:
            self.show_line(line)
            self.line_moved.emit(line)

    # -- drawing ------------------------------------------------------------------------------------

    def bar_in_words(self, x: float) -> str:
        """What the bar at `x` holds; "" where there is none."""
        left, right = self._span()
        part = (x - left) / (right - left)
        place = int((1 - part if self._theme.right_to_left() else part) * len(self._bars))
        if not 0 <= place < len(self._bars):
            return ""
        bar = self._bars[place]
        last = bar.high - self._scale.step
        ends = number(bar.low) if last <= bar.low else f"{number(bar.low)} – {number(last)}"
        texts = (
            (Status.PUBLISHED, self.tr("{n} published")),
            (Status.DRAFT, self.tr("{n} drafts", n=bar.counts[Status.DRAFT])),
            (Status.ABSENT, self.tr("{n} without the key")),
        )
        parts = [text.format(n=number(bar.counts[status])) for status, text in texts if bar.counts[status]]
        return f"{self._name} {ends}: {', '.join([articles(bar.total), *parts])}"

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return  # nothing is counted yet
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._span()
        floor = self.height() - px(_FOOT)
        ground = QRectF(left, px(_CHIP + 14), right - left, floor - px(_CHIP + 14))
        paint_bars(painter, theme, ground, self._bars, self.line)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(left, floor + 0.5), QPointF(right, floor + 0.5))
        self._paint_ticks(painter, floor)
        self._paint_line(painter, floor)

    def _paint_ticks(self, painter: QPainter, floor: float) -> None:
        theme, px = self._theme, self._theme.px
        left, right = self._span()
        painter.setFont(theme.font(Text.SMALL))
        painter.setPen(theme.color("muted"))
        metrics = QFontMetrics(painter.font())
        for tick in self._scale.ticks(max(2, int((right - left) / px(130)))):
            text = number(tick)
            wide = metrics.horizontalAdvance(text) + 2
            start = min(max(self._x(tick) - wide / 2, left), right - wide)
            painter.drawText(QRectF(start, floor + px(5), wide, px(18)), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_line(self, painter: QPainter, floor: float) -> None:
        theme, px = self._theme, self._theme.px
        x, chip = self._x(self.line), self._chip()
        painter.setPen(QPen(theme.color("accent"), px(2)))
        painter.drawLine(QPointF(x, chip.bottom()), QPointF(x, floor + px(13)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_fill"))
        painter.drawRoundedRect(chip, px(5), px(5))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent", 0.45), px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip.adjusted(-2, -2, 2, 2), px(6), px(6))
        painter.setFont(theme.font(Text.STRONG))
        painter.setPen(theme.color("on_accent"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self.in_words())

    # -- the scale ----------------------------------------------------------------------------------

    def _chip(self) -> QRectF:
        """Where the label of the line is: over it, and always to be seen whole."""
        px = self._theme.px
        wide = QFontMetrics(self._theme.font(Text.STRONG)).horizontalAdvance(self.in_words()) + px(18)
        start = min(max(self._x(self.line) - wide / 2, 2), max(2, self.width() - wide - 2))
        return QRectF(start, px(3), wide, px(_CHIP))

    def _span(self) -> tuple[float, float]:
        return 1.0, max(2.0, self.width() - 1.0)

    def _x(self, value: float) -> float:
        left, right = self._span()
        part = min(max((value - self._scale.low) / (self._scale.high - self._scale.low), 0.0), 1.0)
        return left + (1 - part if self._theme.right_to_left() else part) * (right - left)

    def _value(self, x: float) -> float:
        left, right = self._span()
        part = (x - left) / (right - left)
        if self._theme.right_to_left():
            part = 1 - part
        return self._scale.low + part * (self._scale.high - self._scale.low)

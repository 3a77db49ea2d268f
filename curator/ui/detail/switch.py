"""A switch of three states: on, off, and no value at all."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from curator.ui.theme import Theme


class Switch(QAbstractButton):
    """Shows True, False or None (no value) and changes only when it is told to.

    A click or the space bar emits `clicked`; what that means is decided by whoever owns the switch.

    Attributes:
        state: what it shows.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.state: bool | None = None
        self.setCheckable(True)  # a check box to assistive programs
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: bool | None) -> None:
        self.state = state
        self.setChecked(state is True)
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: the state follows the file, not the click."""

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(38), self._theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(self.rect())
        radius = groove.height() / 2
        self._paint_groove(painter, groove.adjusted(0.5, 0.5, -0.5, -0.5), radius)
        gap = self._theme.px(3)
        knob = QRectF(0, gap, groove.height() - 2 * gap, groove.height() - 2 * gap)
        place = {True: groove.right() - gap - knob.width(), False: groove.left() + gap}
        middle = groove.center().x() - knob.width() / 2
        knob.moveLeft(middle if self.state is None else place[self.state])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("edge") if self.state is None else color("knob"))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(groove.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_groove(self, painter: QPainter, groove: QRectF, radius: float) -> None:
        color = self._theme.color
        if self.state is None:
            painter.setPen(QPen(color("edge"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen if self.state else QPen(color("edge"), 1))
            fill: QColor = color("accent_fill") if self.state else color("track")
            painter.setBrush(QBrush(fill))
        painter.drawRoundedRect(groove, radius, radius)

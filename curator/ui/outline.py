"""The outlines of an open folder, painted before its parts are there: sidebar, list and detail pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from curator.ui.theme import Theme

WIDTHS = (215, 772, 451)
"""Of sidebar, list and detail pane before the editor chose others, in the pixels of the pictures."""


class Outline(QWidget):
    """Paints the three grounds and the lines between them, or, without `columns`, paper."""

    def __init__(self, theme: Theme, widths: Sequence[int], columns: bool, parent: QWidget) -> None:
        """`widths` of the three in pixels; nonsense gives the usual ones."""
        super().__init__(parent)
        sound = len(widths) == len(WIDTHS) and widths[1] > 0
        self._theme = theme
        self._widths = tuple(widths) if sound else tuple(theme.px(width) for width in WIDTHS)
        self.columns = columns
        self.setAccessibleName("Curator")
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.color("surface"))
        if not self.columns:
            return
        side, _, detail = self._widths
        lines = [side, self.width() - detail - 1]
        ground = QRect(0, 0, side, self.height())
        if theme.right_to_left():
            lines = [self.width() - 1 - at for at in lines]
            ground.moveRight(self.width() - 1)
        painter.fillRect(ground, theme.color("chrome"))
        for at in lines:
            painter.fillRect(at, 0, 1, self.height(), theme.color("line"))

"""A scroll bar that lies over the margin of a view instead of taking room from it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


class OverlayScrollBar(QScrollBar):
    """Stands for the vertical scroll bar of `area`, which itself is hidden."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._real = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._real.rangeChanged.connect(self._follow_range)
        self._real.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._real.setValue)
        area.viewport().installEventFilter(self)
        self._follow_range()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _follow_range(self) -> None:
        real = self._real
        self.setRange(real.minimum(), real.maximum())
        self.setPageStep(real.pageStep())
        self.setSingleStep(real.singleStep())
        self.setValue(real.value())
        self.setVisible(real.maximum() > real.minimum())
        self._place()

    def _place(self) -> None:
        place = self._area.viewport().geometry()
        width = self.sizeHint().width()
        left = (
            place.left()
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            else place.right() + 1 - width
        )
        self.setGeometry(left, place.top(), width, place.height())
        self.raise_()

"""The strip at the foot of the pane: there is a value that is kept exactly as it is, this large."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from curator.ui.detail.elided import ElidedLabel
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class SecuredStrip(QWidget):
    """A lock, the key's name and the value's size. The value itself never comes here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lock = QLabel()
        self.text = ElidedLabel(theme, Text.PLAIN, "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(18), 0, theme.px(18), 0)
        line.setSpacing(theme.px(6))
        line.addWidget(self._lock)
        line.addWidget(self.text, 1)
        self.setFixedHeight(theme.px(43))
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_size(self, key: str, size: int | None) -> None:
        """Say how many bytes the value of `key` has; None: there is none, and no strip."""
        self.setVisible(size is not None)
        if size is not None:
            told = self.tr("1 byte") if size == 1 else self.tr("{n} bytes", n=size).format(n=number(size))
            self.text.show_text(self.tr("{key} · {size}, kept exactly as it is").format(key=key, size=told))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _draw(self) -> None:
        self._lock.setPixmap(self._theme.pixmap("lock", "muted", 13, self.devicePixelRatioF()))

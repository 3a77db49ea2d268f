"""A label of several lines that is never squeezed: as high as its text at its width."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from curator.ui.theme import Text, Theme

_UNBOUND = 1 << 20


class WrappedLabel(QLabel):
    """Plain text. What knows only smallest sizes, as a scroll area does, would cut lines of a usual label."""

    def __init__(self, theme: Theme, style: Text = Text.SMALL) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(style))
        self.setWordWrap(True)
        self.setProperty("look", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def heightForWidth(self, width: int) -> int:
        """What the text needs. QLabel's own answer is never less than the height that was fixed before."""
        sides = self.contentsMargins()
        room = QRect(0, 0, max(width - sides.left() - sides.right(), 1), _UNBOUND)
        needed = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height()
        return needed + sides.top() + sides.bottom()

    def _fit(self) -> None:
        wanted = self.heightForWidth(self.width())
        if self.width() > 1 and 0 < wanted != self.height():
            self.setFixedHeight(wanted)

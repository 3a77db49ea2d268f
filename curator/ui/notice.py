"""A message across the list that stays until it is dismissed or settled; never in the way of work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from curator.ui.theme import Theme


class Notice(QFrame):
    """Shows one message; hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "notice")
        self.setAccessibleName(self.tr("Message"))
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setProperty("look", "bare")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(8))
        layout.setSpacing(theme.px(10))
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def tell(self, message: str) -> None:
        self.text.setText(message)
        self.text.setAccessibleName(message)
        self.show()

    def dismiss(self) -> None:
        self.hide()

    def _recolour(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("warning", "danger", 16, self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close", "muted", 12))

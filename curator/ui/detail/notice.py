"""A strip that says what could not be done, or what the pane shows, until it is dismissed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.plain import bounded
from curator.ui.theme import Text, Theme


class Notice(QFrame):
    """One message, with an action maybe."""

    def __init__(self, theme: Theme, look: str, dismiss: bool, parent: QWidget | None = None) -> None:
        """look: "warn" or "info"."""
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self.setProperty("look", look)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setFont(theme.font(Text.PLAIN))
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.setProperty("look", "link")
        self.action.setFont(theme.font(Text.STRONG))
        self.action.clicked.connect(self._do)
        self.close_button = IconButton(theme, "close", self.tr("Dismiss"), size=10)
        self.close_button.setVisible(dismiss)
        self.close_button.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(18), theme.px(7), theme.px(10), theme.px(7))
        line.addWidget(self.text, 1)
        line.addWidget(self.action)
        line.addWidget(self.close_button)
        self.hide()

    def tell(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show `text`; `act` runs, and the strip goes, when the button named `action` is pressed."""
        self._act = act
        self.text.setText(bounded(text, 600))
        self.setAccessibleName(bounded(text, 600))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.show()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

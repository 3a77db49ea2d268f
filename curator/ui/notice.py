"""A message across the list that stays until it is dismissed or settled; never in the way of work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from curator.ui.theme import Theme


class Notice(QFrame):
    """Shows one message, with or without something to do about it; hidden while there is none."""

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
        self.button = QPushButton(self)
        self.button.setProperty("look", "link")
        self.button.clicked.connect(self._act)
        self._act_on: Callable[[], object] | None = None
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
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def tell(self, message: str) -> None:
        """Say that something is wrong."""
        self._show(message, "", None)

    def offer(self, message: str, label: str, act: Callable[[], object]) -> None:
        """Say what was done, with a button that does something about it."""
        self._show(message, label, act)

    def told(self) -> str:
        """What is wrong, as long as it stands there; "" also where something is only offered."""
        return self.text.text() if self.isVisible() and self._act_on is None else ""

    def let_follow(self, strip: QWidget) -> None:
        """Let another strip stand right below; to be asked for when all stands where it belongs."""
        around = self.parentWidget()
        body = None if around is None else around.layout()
        if isinstance(body, QBoxLayout) and body.indexOf(strip) < 0:
            body.insertWidget(body.indexOf(self) + 1, strip)

    def dismiss(self) -> None:
        self.hide()

    def _show(self, message: str, label: str, act: Callable[[], object] | None) -> None:
        self.text.setText(message)
        self.text.setAccessibleName(message)
        self.button.setText(label.replace("&", "&&"))
        self.button.setVisible(act is not None)
        self._act_on = act
        self._sign.setVisible(act is None)
        self.setProperty("calm", act is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _act(self) -> None:
        act, self._act_on = self._act_on, None
        self.hide()
        if act is not None:
            act()

    def _recolour(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("warning", "danger", 16, self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close", "muted", 12))

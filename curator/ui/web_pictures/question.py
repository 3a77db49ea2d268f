"""The strip that asks whether pictures may be fetched from the web; it is in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from curator.ui.theme import Theme


class Question(QFrame):
    """Signals:
    answered(bool): whether pictures may be fetched.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self.setProperty("calm", True)
        self.setAccessibleName(self.tr("Pictures from the web"))
        text = self.tr(
            "Some pictures of these articles are on the web. Fetching them tells their servers that somebody "
            "looks at them."
        )
        self.text = QLabel(text, self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.yes = self._button(self.tr("Show Them"), True)
        self.no = self._button(self.tr("Only From the Folder"), False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(8))
        layout.setSpacing(theme.px(14))
        layout.addWidget(self.text, 1)
        for button in (self.yes, self.no):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def _button(self, text: str, answer: bool) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("look", "link")
        button.clicked.connect(lambda: self.answered.emit(answer))
        return button

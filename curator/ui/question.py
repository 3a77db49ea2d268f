"""A question with two answers, which is in nobody's way: on the start page, or above the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from curator.ui.detail.wrapped_label import WrappedLabel
from curator.ui.theme import Text, Theme


class Question(QFrame):
    """Hidden until it is shown, and again when it is answered.

    Signals:
        answered(bool): yes or no.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme, name: str, text: str, yes: str, no: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self.setProperty("calm", True)
        self.setAccessibleName(name)
        self.text = WrappedLabel(theme, Text.PLAIN)
        self.text.setProperty("look", "")
        self.text.setText(text)
        self.yes = self._button(yes, True)
        self.no = self._button(no, False)
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
        button.setAccessibleDescription(self.text.text())
        button.clicked.connect(lambda: self._answer(answer))
        return button

    def _answer(self, answer: bool) -> None:
        self.hide()
        self.answered.emit(answer)

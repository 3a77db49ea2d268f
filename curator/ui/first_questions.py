"""The questions of the first start: on the start page, each until it is answered there or elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from curator.ui.question import Question
from curator.ui.theme import Text, Theme


class FirstQuestions(QFrame):
    """A card of questions; nothing is seen of it when none is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._questions: list[Question] = []
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Before you begin"))
        heading = QLabel(self.tr("Before you begin"), self)
        heading.setFont(theme.font(Text.STRONG))
        later = QLabel(self.tr("No hurry: the settings ask the same at any time."), self)
        later.setProperty("look", "muted")
        later.setFont(theme.font(Text.SMALL))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(4), theme.px(12), theme.px(4), theme.px(10))
        self._column.setSpacing(theme.px(2))
        self._column.addLayout(_indented(theme, heading))
        self._column.addLayout(_indented(theme, later))
        self.hide()

    def ask(self, name: str, text: str, yes: str, no: str) -> Question:
        """Ask one more; it goes when it is answered, or when whoever asked hides it."""
        question = Question(self._theme, name, text, yes, no, self)
        question.setProperty("look", "first-question")
        question.installEventFilter(self)
        self._questions.append(question)
        self._column.insertWidget(self._column.count() - 1, question)
        question.show()
        self._follow()
        return question

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.setVisible(any(not question.isHidden() for question in self._questions))


def _indented(theme: Theme, label: QLabel) -> QVBoxLayout:
    around = QVBoxLayout()
    around.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
    around.addWidget(label)
    return around

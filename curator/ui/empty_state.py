"""What stands where nothing can be listed: why, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.ui.theme import Text, Theme

Offer = tuple[str, Callable[[], None]]
"""A button's text and what it does."""

_MOST_PLACES = 6


def where_articles_are(patterns: Sequence[str]) -> str:
    """The folders that the patterns of a profile's collections mean, in an editor's words."""
    if "" in patterns:
        return _tr("all its folders")
    names, starts = [], []
    for pattern in patterns:
        name = pattern.rpartition("/")[2]
        if "*" not in name:
            names.append(f"“{name}”")
        elif start := name.partition("*")[0]:
            starts.append(_tr("folders whose name begins with “{start}”").format(start=start))
    words = [*dict.fromkeys(starts), *dict.fromkeys(names)][:_MOST_PLACES]
    if not words:
        return _tr("all its folders")
    if len(words) == 1:
        return words[0]
    return _tr("{some} and {last}").format(some=", ".join(words[:-1]), last=words[-1])


class EmptyState(QFrame):
    """A heading, an explanation and buttons, in the middle."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "paper")
        self.heading = QLabel(self)
        self.heading.setFont(theme.font(Text.TITLE))
        self.explanation = QLabel(self)
        self.explanation.setProperty("look", "muted")
        for label in (self.heading, self.explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(32), theme.px(32), theme.px(32), theme.px(32))
        self._column.setSpacing(theme.px(10))
        self._column.addStretch(2)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.explanation)
        self._column.addStretch(3)

    def tell(self, heading: str, explanation: str, offers: Sequence[Offer] = ()) -> None:
        self.heading.setText(heading)
        self.explanation.setText(explanation)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for text, act in offers:
            button = QPushButton(text, self)
            button.setFont(self._theme.font(Text.BODY))
            button.clicked.connect(lambda _checked=False, act=act: act())
            at = self._column.count() - 1
            self._column.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.buttons.append(button)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmptyState", text)

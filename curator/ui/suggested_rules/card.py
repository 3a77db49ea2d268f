"""One suggestion: what was found, the counts, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.library.rules.suggestions import Suggestion
from curator.ui.suggested_rules.words import headline, reasons
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class SuggestionCard(QFrame):
    """Signals:
    preview_wanted(Suggestion), save_wanted(Suggestion), show_wanted(Suggestion), dismissed(Suggestion).
    """

    preview_wanted = Signal(object)
    save_wanted = Signal(object)
    show_wanted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, suggestion: Suggestion, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        self.setProperty("look", "card")
        self.setAccessibleName(headline(suggestion))
        px = theme.px
        self.title, self.reason, self.query = (
            QLabel(text, self) for text in (headline(suggestion), reasons(suggestion), suggestion.query)
        )
        self.title.setFont(theme.font(Text.STRONG))
        self.query.setFont(theme.font(Text.MONO))
        for label in (self.title, self.reason, self.query):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.reason, self.query):
            label.setProperty("look", "muted")
        self.preview = self._button(
            theme,
            self.tr("Try it: {n} changes…", n=suggestion.changes).format(n=number(suggestion.changes)),
            self.preview_wanted,
        )
        self.preview.setEnabled(suggestion.changes > 0)
        self.save = self._button(theme, self.tr("Save as a view"), self.save_wanted)
        self.show_all = self._button(theme, self.tr("Show"), self.show_wanted)
        self.dismiss = self._button(theme, self.tr("Not useful"), self.dismissed)
        self.dismiss.setProperty("look", "quiet")
        line = QHBoxLayout()
        line.setSpacing(px(8))
        for button in (self.preview, self.save, self.show_all):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.dismiss)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(11), px(14), px(11))
        layout.setSpacing(px(5))
        for part in (self.title, self.reason, self.query):
            layout.addWidget(part)
        layout.addSpacing(px(3))
        layout.addLayout(line)

    def _button(self, theme: Theme, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(theme.font(Text.BODY))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: signal.emit(self.suggestion))
        return button

"""The suggestions under each other, with what they were counted in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.library.rules.suggestions import FEWEST_DECISIONS, Suggested
from curator.ui.suggested_rules.card import SuggestionCard
from curator.ui.suggested_rules.words import basis
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class SuggestedRulesDialog(QDialog):
    """Attributes:
        cards: what is shown.
    Signals:
        as of `SuggestionCard`; restored(): what was put away is wanted again.
    """

    preview_wanted = Signal(object)
    save_wanted = Signal(object)
    show_wanted = Signal(object)
    dismissed = Signal(object)
    restored = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[SuggestionCard] = []
        self.setWindowTitle(self.tr("Suggested rules"))
        title = QLabel(self.tr("Suggested rules"), self)
        title.setFont(theme.font(Text.TITLE))
        self.about, self.empty = QLabel(self.tr("Counting…"), self), QLabel(self)
        for label in (self.about, self.empty):
            label.setProperty("look", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Suggestions"))
        self._inside = QWidget(area)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, theme.px(10), 0)
        self._column.setSpacing(theme.px(10))
        self._column.addStretch(1)
        area.setWidget(self._inside)
        self.restore = QPushButton(self)
        self.restore.setProperty("look", "quiet")
        self.restore.clicked.connect(self.restored)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.restore)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(26), theme.px(20), theme.px(26), theme.px(20))
        layout.setSpacing(theme.px(8))
        for part in (title, self.about, self.empty):
            layout.addWidget(part)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.show_put_away(0)
        self.empty.hide()
        self.resize(QSize(theme.px(720), theme.px(620)))

    def show_suggested(self, suggested: Suggested, field: str) -> None:
        """Show these; `field`: what the number of the line is called."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = [SuggestionCard(one, self._theme, self._inside) for one in suggested.suggestions]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place, card)
            card.preview_wanted.connect(self.preview_wanted)
            card.save_wanted.connect(self.save_wanted)
            card.show_wanted.connect(self.show_wanted)
            card.dismissed.connect(self.dismissed)
        self.about.setText(basis(suggested, field))
        self.empty.setVisible(not self.cards)
        if suggested.enough:
            text = self.tr("Your decisions have nothing in common that could not be chance.")
        else:
            text = self.tr(
                "What your decisions have in common is shown here after {n} of them.", n=FEWEST_DECISIONS
            )
        self.empty.setText(text.format(n=number(FEWEST_DECISIONS)))

    def show_put_away(self, count: int) -> None:
        """Offer to show again what was put away."""
        self.restore.setVisible(count > 0)
        self.restore.setText(self.tr("Show {n} put away").format(n=number(count)))

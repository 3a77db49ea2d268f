"""What came of going through articles, told at the end, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.library import Tally
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number


class TriageSummary(QDialog):
    """Signals:
    back_wanted(): all that was decided shall be taken back.
    on_wanted(): the editor wants to go on with what is left.
    """

    back_wanted = Signal()
    on_wanted = Signal()

    def __init__(self, name: str, tally: Tally, gestures: int, theme: Theme, parent: QWidget) -> None:
        """`gestures`: how many entries of the history can be taken back for it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Triage"))
        title = QLabel(self.tr("All is decided") if not tally.left else self.tr("So far"), self)
        title.setFont(theme.font(Text.TITLE))
        about = QLabel(f"{name} · {articles(tally.total)}", self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setProperty("look", "muted")
        about.setWordWrap(True)
        self.counts = QGridLayout()
        self.counts.setHorizontalSpacing(theme.px(16))
        self.counts.setVerticalSpacing(theme.px(6))
        for row, (text, count) in enumerate(self._lines(tally)):
            amount = QLabel(number(count), self)
            amount.setFont(theme.font(Text.NUMBER))
            amount.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            self.counts.addWidget(amount, row, 0)
            self.counts.addWidget(QLabel(text, self), row, 1)
        self.counts.setColumnStretch(1, 1)
        self.told = QLabel(self._way_back(gestures), self)
        self.told.setWordWrap(True)
        self.told.setProperty("look", "muted")
        self.back = QPushButton(self.tr("Take All of It Back"), self)
        self.back.setEnabled(gestures > 0)
        self.on = QPushButton(self.tr("Go On"), self)
        self.on.setVisible(tally.left > 0)
        self.done_button = QPushButton(self.tr("Done"), self)
        self.done_button.setProperty("look", "primary")
        self.done_button.setDefault(True)
        for button in (self.back, self.on):
            button.setAutoDefault(False)
        self.back.clicked.connect(self._take_back)
        self.on.clicked.connect(self._go_on)
        self.done_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.on)
        buttons.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        margin = theme.px(24)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(12))
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addLayout(self.counts)
        layout.addWidget(self.told)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(440))
        self.done_button.setFocus()

    def _lines(self, tally: Tally) -> list[tuple[str, int]]:
        lines = [
            (self.tr("published"), tally.published),
            (self.tr("unpublished"), tally.unpublished),
            (self.tr("otherwise changed"), tally.changed),
        ]
        if tally.later:
            lines.append((self.tr("put off until later"), tally.later))
        if tally.left - tally.later:
            lines.append((self.tr("not decided"), tally.left - tally.later))
        return lines

    def _way_back(self, gestures: int) -> str:
        if not gestures:
            return self.tr("There is nothing in the history to take back for it.")
        if gestures == 1:
            return self.tr("One edit of these articles is in the history and can be taken back.")
        return self.tr(
            "{n} edits of these articles are in the history and can be taken back.", n=gestures
        ).format(n=number(gestures))

    def _take_back(self) -> None:
        self.accept()
        self.back_wanted.emit()

    def _go_on(self) -> None:
        self.accept()
        self.on_wanted.emit()

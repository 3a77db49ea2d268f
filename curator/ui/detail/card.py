"""The card of the decision: rows of a label, an editor and a way to remove the key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from curator.ui.detail.icon_button import IconButton
from curator.ui.theme import Text, Theme


class CardRow(QWidget):
    """One key of the article: its label, whatever edits it, and a button that removes the key.

    Attributes:
        editors: the layout that holds what edits the key.
    Signals:
        cleared(): the key shall go.
    """

    cleared = Signal()

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(label)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(theme.font(Text.BODY))
        self.label.setProperty("look", "muted")
        self.clear = IconButton(theme, "close", self.tr("Remove the key: {name}").format(name=label), size=10)
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(policy)
        self.clear.setFixedSize(theme.px(16), theme.px(22))
        self.clear.clicked.connect(lambda: self.cleared.emit())
        self.editors = QHBoxLayout()
        self.editors.setSpacing(theme.px(12))
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(12), theme.px(5), theme.px(1), theme.px(5))
        line.setSpacing(0)
        line.addWidget(self.label)
        line.addSpacing(theme.px(8))
        line.addLayout(self.editors, 1)
        self._line = line
        self.setMinimumHeight(theme.px(40))
        self.offer_clear(False)

    def complete(self) -> None:
        """All editors are there: the button comes last, for the eye and for Tab."""
        self._line.addWidget(self.clear)

    def call(self, label: str) -> None:
        """Call the key so, on this site."""
        if label != self.label.text():
            self.label.setText(label)
            self.clear.rename(self.tr("Remove the key: {name}").format(name=label))

    def offer_clear(self, there: bool) -> None:
        """Offer to remove the key only where it is there."""
        self.clear.setVisible(there)


class Card(QFrame):
    """Rows in a rounded frame with lines between them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "card")
        self._rows: list[CardRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)

    def add_row(self, row: CardRow) -> None:
        row.complete()
        self._rows.append(row)
        self._layout.addWidget(row)

    def align_labels(self) -> None:
        """Make the editors of all rows begin at one line."""
        wide = max(row.label.sizeHint().width() for row in self._rows)
        for row in self._rows:
            row.label.setFixedWidth(min(max(wide, self._theme.px(78)), self._theme.px(112)))
            row.label.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        for row in [row for row in self._rows if not row.isHidden()][1:]:
            painter.drawLine(1, row.y(), self.width() - 2, row.y())

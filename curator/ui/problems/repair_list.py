"""Ways to make a file that cannot be read readable, each with the lines that it changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from curator.content import Fix
from curator.ui.problems.mending import Lines, text_of
from curator.ui.theme import Text, Theme
from curator.ui.wording import number, said


class RepairList(QWidget):
    """Hidden where there are none.

    Attributes:
        cards: one a repair.
    Signals:
        fix_wanted(Fix): the file shall be repaired in this way.
    """

    fix_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[RepairCard] = []
        self.heading = QLabel(self)
        self.heading.setFont(theme.font(Text.STRONG))
        self.heading.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(self.heading)
        self.hide()

    def show_repairs(self, repairs: Sequence[tuple[Fix, Lines]]) -> None:
        """Show these repairs with the lines that they change."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        one, many = _tr("It can be repaired"), _tr("It can be repaired in one of these ways")
        self.heading.setText(one if len(repairs) == 1 else many)
        for fix, lines in repairs:
            card = RepairCard(fix, lines, self._theme, self)
            card.button.clicked.connect(lambda _on=False, fix=fix: self.fix_wanted.emit(fix))
            self._column.addWidget(card)
            self.cards.append(card)
        self.setVisible(bool(self.cards))


class RepairCard(QFrame):
    """Attributes:
    button: asks for the repair. before, after: the lines now and then.
    """

    def __init__(self, fix: Fix, lines: Lines, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme.px
        self.setProperty("look", "card")
        self.setAccessibleName(said(fix.label))
        what = QLabel(said(fix.label), self)
        what.setFont(theme.font(Text.STRONG))
        place = QLabel(_tr("line {n}").format(n=number(lines.first)), self)
        place.setFont(theme.font(Text.SMALL))
        place.setProperty("look", "muted")
        self.button = QPushButton(_tr("Repair…"), self)
        self.button.setFont(theme.font(Text.BODY))
        self.button.setAccessibleName(_tr("Repair: {what}").format(what=said(fix.label)))
        self.before = self._lines(theme, "− ", lines.before, "danger")
        self.after = self._lines(theme, "+ ", lines.after, "good")
        self.before.setAccessibleName(_tr("Now: {text}").format(text=text_of(lines.before)))
        self.after.setAccessibleName(_tr("Then: {text}").format(text=text_of(lines.after)))
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(what, 1)
        head.addWidget(place)
        head.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(8), px(8), px(10))
        layout.setSpacing(px(4))
        layout.addLayout(head)
        layout.addWidget(self.before)
        layout.addWidget(self.after)

    def _lines(self, theme: Theme, sign: str, lines: Sequence[str], look: str) -> QLabel:
        text = "\n".join(f"{sign}{line}" for line in text_of(lines).split("\n")) if lines else ""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.font(Text.MONO))
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setVisible(bool(text))
        return label


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)

"""The question when a field was changed on disk while the editor changed it too: mine, theirs, or was?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.frontmatter import same
from curator.library import Conflict
from curator.ui.detail.intents import Choice
from curator.ui.detail.value_text import value_text
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class ConflictDialog(QDialog):
    """Shows the three values and asks for one. Closing it is the same as "theirs": the file stays as it is.

    Attributes:
        conflict: what it asks about.
        for_all: ticked, the answer is meant for the other files, too; shown when there are some.
    Signals:
        chosen(Choice): emitted once.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        conflict: Conflict,
        label: str,
        parent: QWidget | None = None,
        *,
        path: str = "",
        others: int = 0,
    ) -> None:
        """`path` is shown where it is not clear which file it is about; `others` are asked about after it."""
        super().__init__(parent)
        px = theme.px
        self.conflict = conflict
        self._told = False
        self.setWindowTitle(self.tr("Changed on disk meanwhile"))
        self.setMinimumWidth(px(420))
        told = self.tr(
            "“{field}” was changed in the file while you changed it here. "
            "Nothing is written yet. Which shall it be?"
        )
        head = _text(theme, told.format(field=label), Text.PLAIN)
        head.setWordWrap(True)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(px(8))
        grid.setHorizontalSpacing(px(14))
        was_known = conflict.was is not None and not same(conflict.was, conflict.theirs)
        rows = [(self.tr("Mine"), conflict.mine), (self.tr("Theirs"), conflict.theirs)]
        if was_known:
            rows.append((self.tr("Was"), conflict.was))
        for row, (name, value) in enumerate(rows):
            caption = _text(theme, name, Text.STRONG)
            content = _text(theme, value_text(value), Text.PLAIN)
            content.setWordWrap(True)
            content.setFrameShape(QFrame.Shape.NoFrame)
            content.setAccessibleName(f"{name}: {content.text()}")
            content.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(content, row, 1)
        self.mine = QPushButton(self.tr("Write mine"))
        self.theirs = QPushButton(self.tr("Keep theirs"))
        self.was = QPushButton(self.tr("Back to what it was"))
        self.was.setVisible(was_known)
        self.theirs.setDefault(True)
        self.for_all = QCheckBox(
            self.tr("The same for the other {n}", n=others).format(n=number(others)), self
        )
        self.for_all.setVisible(others > 0)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button, choice in (
            (self.was, Choice.WAS),
            (self.mine, Choice.MINE),
            (self.theirs, Choice.THEIRS),
        ):
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(14))
        column.addWidget(head)
        if path:
            file = _text(theme, path, Text.STRONG)
            file.setWordWrap(True)
            column.addWidget(file)
        column.addLayout(grid)
        column.addWidget(self.for_all)
        column.addLayout(buttons)
        self.theirs.setFocus()

    def done(self, result: int) -> None:
        super().done(result)
        self._choose(Choice.THEIRS)

    def _choose(self, choice: Choice) -> None:
        if self._told:
            return
        self._told = True
        self.chosen.emit(choice)
        self.accept()


def _text(theme: Theme, text: str, style: Text) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.font(style))
    label.setText(text)
    return label

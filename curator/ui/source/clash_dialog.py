"""The question when a file was changed on disk where its text was changed here, too."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
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

from curator.library.source_edit import SourceClash
from curator.ui.detail.plain import bounded
from curator.ui.preview.sides import Sides
from curator.ui.source.differing import differing
from curator.ui.theme import Text, Theme

_MOST_PLACES = 30


class Version(Enum):
    """Which of the versions the file shall hold; LATER: nothing is decided, and nothing lost."""

    MINE = auto()
    THEIRS = auto()
    WAS = auto()
    LATER = auto()


class ClashDialog(QDialog):
    """Shows where mine and theirs differ and asks for one. Closing it decides nothing.

    Signals:
        chosen(Version): emitted once.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        path: str,
        clash: SourceClash,
        shown: Callable[[bytes], str],
        parent: QWidget | None = None,
    ) -> None:
        """shown: a version as a text in which nothing opaque stands."""
        super().__init__(parent)
        px = theme.px
        self._told = False
        self.setWindowTitle(self.tr("Changed on disk meanwhile"))
        self.resize(px(720), px(480))
        told = self.tr(
            "Another program changed the same lines of {path} while you typed. "
            "Nothing is written yet. Which text shall the file hold?"
        )
        head = QLabel(told.format(path=bounded(path, 300)))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.mine = QPushButton(self.tr("Write mine"))
        self.theirs = QPushButton(self.tr("Keep theirs"))
        self.was = QPushButton(self.tr("Back to what it was"))
        self.later = QPushButton(self.tr("Go on editing"))
        self.later.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button, version in (
            (self.was, Version.WAS),
            (self.theirs, Version.THEIRS),
            (self.mine, Version.MINE),
            (self.later, Version.LATER),
        ):
            button.clicked.connect(lambda _checked=False, version=version: self._choose(version))
            buttons.addWidget(button)
        sides = Sides(theme, (self.tr("Theirs"), self.tr("Mine")), style=Text.MONO)
        runs = differing(shown(clash.theirs), shown(clash.mine))
        sides.show_texts([("", theirs, mine) for theirs, mine in runs[:_MOST_PLACES]], in_full=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Where the two differ"))
        area.setWidget(sides)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(14))
        column.addWidget(head)
        column.addWidget(area, 1)
        column.addLayout(buttons)
        self.later.setFocus()

    def done(self, result: int) -> None:
        super().done(result)
        self._choose(Version.LATER)

    def _choose(self, version: Version) -> None:
        if self._told:
            return
        self._told = True
        self.accept()
        self.chosen.emit(version)

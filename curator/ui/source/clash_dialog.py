"""The question when a file was changed on disk where its text was changed here, too."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.library.source_edit import SourceClash
from curator.ui.detail.plain import bounded
from curator.ui.preview.marked_text import as_html, marked
from curator.ui.theme import Text, Theme

_MOST_LINES = 4_000
_MOST_PLACES = 30
_LONGEST = 1_500


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
        texts = tuple(map(shown, (clash.mine, clash.theirs)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(14))
        column.addWidget(head)
        column.addWidget(_differences(theme, texts, (self.tr("Mine"), self.tr("Theirs"))), 1)
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


def _differences(theme: Theme, texts: tuple[str, ...], names: tuple[str, str]) -> QScrollArea:
    inside = QFrame()
    inside.setProperty("look", "paper")
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, theme.px(6), 0)
    grid.setHorizontalSpacing(theme.px(12))
    for column, name in enumerate(names):
        caption = QLabel(name)
        caption.setFont(theme.font(Text.CAPTION))
        caption.setProperty("look", "muted")
        grid.addWidget(caption, 0, column)
        grid.setColumnStretch(column, 1)
    for row, (mine, theirs) in enumerate(differing(*texts)[:_MOST_PLACES], 1):
        for column, side in enumerate(reversed(marked(theirs, mine))):
            box = QLabel()
            box.setTextFormat(Qt.TextFormat.RichText)
            box.setText(as_html(side, theme, new=column == 0))
            box.setFont(theme.font(Text.MONO))
            box.setWordWrap(True)
            box.setProperty("look", "value")
            box.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            box.setAccessibleName(f"{names[column]}: {bounded(side.text or '', 400)}")
            grid.addWidget(box, row, column)
    grid.setRowStretch(grid.rowCount(), 1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area


def differing(one: str, other: str) -> list[tuple[str, str]]:
    """The runs of lines in which two texts differ, those of both sides, bounded."""
    old, new = one.split("\n"), other.split("\n")
    limit = min(len(old), len(new))
    head = next((at for at in range(limit) if old[at] != new[at]), limit)
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(old), len(new)) > _MOST_LINES:
        return [(bounded("\n".join(old), _LONGEST), bounded("\n".join(new), _LONGEST))]
    runs = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        (bounded("\n".join(old[a:b]), _LONGEST), bounded("\n".join(new[c:d]), _LONGEST))
        for tag, a, b, c, d in runs
        if tag != "equal"
    ]

"""Source text with line numbers and quiet colours, to be read and copied, never edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from curator.ui.detail.source_text import SourceLine
from curator.ui.source.highlighter import Highlighter
from curator.ui.source.numbers import NumberMargin
from curator.ui.source.pieces import State
from curator.ui.theme import Text, Theme


class SourceView(QPlainTextEdit):
    """Numbered lines, wrapped, as high as all of them; what is around it scrolls."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[SourceLine, ...] = ()
        self._marked: int | None = None
        self.numbers = NumberMargin(self, theme, self._number_of, self._marked_block)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(Text.MONO))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "source")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._colors = Highlighter(self.document(), theme)
        theme.changed.connect(self._mark)

    def show_lines(self, lines: Sequence[SourceLine], marked: int | None = None) -> None:
        """Show `lines`; the one with the number `marked` stands out."""
        if tuple(lines) == self._lines and marked == self._marked:
            return
        self._lines, self._marked = tuple(lines), marked
        inside = bool(self._lines) and self._lines[0].number > 1
        self._colors.begin_with(State.YAML if inside else State.NOTHING)
        self.setPlainText("\n".join(line.text for line in self._lines))
        self.numbers.make_room(self._lines[-1].number if self._lines else 1)
        self._mark()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), max(self.height(), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()
        if event.oldSize().width() != event.size().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: all lines are in sight of the view, whatever is around it scrolls."""

    def _number_of(self, block: int) -> int | None:
        return self._lines[block].number if block < len(self._lines) else None

    def _marked_block(self) -> int | None:
        return next((at for at, line in enumerate(self._lines) if line.number == self._marked), None)

    def _mark(self) -> None:
        marks = []
        for position, line in enumerate(self._lines):
            if line.number == self._marked:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(self.document().findBlockByNumber(position))
                mark.format.setBackground(self._theme.color("danger_soft"))
                mark.format.setProperty(QTextCharFormat.Property.FullWidthSelection.value, True)
                marks.append(mark)
        self.setExtraSelections(marks)

    def _fit(self) -> None:
        """As high as its lines are at this width."""
        height = 0.0
        block = self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        wanted = int(height + 2 * self.document().documentMargin() + 1)
        if wanted != self.height():
            self.setFixedHeight(wanted)
        self._place_numbers()
        self.numbers.update()

    def _place_numbers(self) -> None:
        self.numbers.setGeometry(0, 0, self.numbers.width(), self.height())

"""Source text with line numbers and quiet colours, to be read and copied, never edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from curator.ui.detail.source_text import SourceLine
from curator.ui.source.highlighter import Highlighter
from curator.ui.source.lexing import State
from curator.ui.theme import Text, Theme


class _Numbers(QWidget):
    """The margin of the view in which the numbers stand."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_numbers(self, event.rect())


class SourceView(QPlainTextEdit):
    """Numbered lines, wrapped, as high as all of them; what is around it scrolls."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[SourceLine, ...] = ()
        self._marked: int | None = None
        self.numbers = _Numbers(self)
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
        digits = len(str(self._lines[-1].number)) if self._lines else 1
        width = self.fontMetrics().horizontalAdvance("9" * max(digits, 2)) + self._theme.px(22)
        self.setViewportMargins(width, 0, 0, 0)
        self.numbers.setFixedWidth(width)
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

    def paint_numbers(self, margin: QWidget, area: QRect) -> None:
        painter = QPainter(margin)
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(offset)
            if rect.top() > area.bottom():
                break
            if rect.bottom() >= area.top() and block.blockNumber() < len(self._lines):
                number = self._lines[block.blockNumber()].number
                painter.setPen(self._theme.color("danger" if number == self._marked else "line_strong"))
                place = QRect(
                    0, int(rect.top()), margin.width() - self._theme.px(10), self.fontMetrics().height()
                )
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(number))
            block = block.next()

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

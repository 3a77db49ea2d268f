"""The margin beside source text in which the numbers of its lines stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from curator.ui.theme import Theme


class NumberMargin(QWidget):
    """Paints a number beside each line that is seen, and makes room for it; its height is the text's."""

    def __init__(
        self,
        text: QPlainTextEdit,
        theme: Theme,
        number_of: Callable[[int], int | None],
        marked: Callable[[], int | None],
        *,
        ground: bool = False,
    ) -> None:
        """
        Args:
            number_of: the number of a line of the widget (from 0); None: it has none.
            marked: the line of the widget that stands out, if one does.
            ground: whether the margin has a colour of its own, and the marked line's goes through it.
        """
        super().__init__(text)
        self._text = text
        self._theme = theme
        self._number_of = number_of
        self._marked = marked
        self._ground = ground

    def make_room(self, largest: int) -> None:
        """Be wide enough for this number, and let the text begin beside the margin."""
        digits = max(2, len(str(largest)))
        width = self._text.fontMetrics().horizontalAdvance("9" * digits) + self._theme.px(22)
        if width != self.width():
            self.setFixedWidth(width)
            self._text.setViewportMargins(width, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        text, area, marked = self._text, event.rect(), self._marked()
        painter = QPainter(self)
        painter.setFont(text.font())
        if self._ground:
            painter.fillRect(area, self._theme.color("card"))
        height, gap = text.fontMetrics().height(), self._theme.px(10)
        block, offset = text.firstVisibleBlock(), text.contentOffset()
        while block.isValid():
            rect = text.blockBoundingGeometry(block).translated(offset)
            if rect.top() > area.bottom():
                break
            number = self._number_of(block.blockNumber())
            if block.isVisible() and rect.bottom() >= area.top() and number is not None:
                is_marked = block.blockNumber() == marked
                if is_marked and self._ground:
                    whole = QRect(0, int(rect.top()), self.width(), int(rect.height()))
                    painter.fillRect(whole, self._theme.color("danger_soft"))
                painter.setPen(self._theme.color("danger" if is_marked else "muted"))
                place = QRect(0, int(rect.top()), self.width() - gap, height)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(number))
            block = block.next()

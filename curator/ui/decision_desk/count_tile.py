"""A count in a box: a number that stands out, words behind it, and something to do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from curator.ui.theme import Text, Theme


class CountTile(QAbstractButton):
    """Attributes:
    token: the colour of the number.
    """

    def __init__(self, theme: Theme, token: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure = ""
        self._words = ""
        self.token = token
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def show_count(self, figure: str, words: str) -> None:
        """Show this number and what it counts."""
        if (figure, words) != (self._figure, self._words):
            self._figure, self._words = figure, words
            self.setAccessibleName(f"{figure} {words}")
            self.updateGeometry()
            self.update()

    def in_words(self) -> str:
        """What it shows."""
        return f"{self._figure} {self._words}"

    def sizeHint(self) -> QSize:
        px = self._theme.px
        figure = QFontMetrics(self._figure_font()).horizontalAdvance(self._figure)
        words = QFontMetrics(self._theme.font(Text.PLAIN)).horizontalAdvance(self._words)
        return QSize(figure + words + px(13 + 5 + 13) + 1, px(37))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        off = self.isCheckable() and not self.isChecked()
        edge = "accent" if self.hasFocus() else "line_strong" if self.underMouse() else "line"
        painter.setPen(QPen(theme.color(edge), 1, Qt.PenStyle.DashLine if off else Qt.PenStyle.SolidLine))
        painter.setBrush(theme.color("surface" if off else "hover" if self.underMouse() else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        figure, words = self._figure_font(), theme.font(Text.PLAIN)
        figure.setStrikeOut(off)
        wide = QFontMetrics(figure).horizontalAdvance(self._figure)
        inner = QRectF(self.rect()).adjusted(px(13), 0, -px(13), 0)
        rtl = theme.right_to_left()
        first = QRectF(inner.right() - wide if rtl else inner.left(), inner.top(), wide + 1, inner.height())
        rest = inner.adjusted(0, 0, -(wide + px(5)), 0) if rtl else inner.adjusted(wide + px(5), 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setFont(figure)
        painter.setPen(theme.color("muted" if off else self.token))
        painter.drawText(first, middle, self._figure)
        painter.setFont(words)
        painter.setPen(theme.color("muted" if off else "text"))
        painter.drawText(rest.adjusted(0, px(1), 0, px(1)), middle, self._words)

    def _figure_font(self) -> QFont:
        font = self._theme.font(Text.NUMBER)
        font.setPixelSize(self._theme.px(15))
        return font

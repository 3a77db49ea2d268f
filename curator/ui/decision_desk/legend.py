"""What the colours of the bars mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.ui.theme import Text, Theme

_BOX = 10


class Legend(QWidget):
    """A small box of each colour with its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = (self.tr("Published"), self.tr("Draft"), self.tr("No key"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colours: {names}").format(names=", ".join(self._names)))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        metrics = QFontMetrics(self._theme.font(Text.SMALL))
        wide = sum(metrics.horizontalAdvance(name) + px(_BOX + 6 + 14) for name in self._names)
        return QSize(wide, px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Text.SMALL))
        metrics = QFontMetrics(painter.font())
        names = reversed(self._names) if theme.right_to_left() else self._names
        x = float(px(14))
        for name in names:
            box = QRectF(x, (self.height() - px(_BOX)) / 2, px(_BOX), px(_BOX))
            painter.setPen(Qt.PenStyle.NoPen)
            if name == self._names[2]:
                painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DotLine))
                painter.setBrush(theme.color("card"))
            else:
                painter.setBrush(theme.color("good" if name == self._names[0] else "edge"))
            painter.drawRoundedRect(box, 2, 2)
            wide = metrics.horizontalAdvance(name) + 2
            painter.setPen(theme.color("muted"))
            text = QRectF(box.right() + px(6), 0, wide, self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
            x = text.right() + px(12)

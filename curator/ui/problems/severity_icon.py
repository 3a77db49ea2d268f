"""The sign of a severity: a filled disc for an error, a triangle for a warning, a ring for a note."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from curator.content import Severity
from curator.ui.theme import Theme

_SIZE = 16


def severity_token(severity: str) -> str:
    """The colour that stands for a severity."""
    return {Severity.ERROR: "danger", Severity.WARNING: "warn"}.get(Severity(severity), "muted")


def paint_severity(painter: QPainter, rect: QRectF, severity: str, theme: Theme) -> None:
    """Paint the sign into `rect`, told apart by its shape as well as by its colour."""
    color = theme.color(severity_token(severity))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    stroke = max(1.2, side / 9)
    mark = QPen(theme.color("surface"), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    middle = box.center()
    if severity == Severity.ERROR:
        painter.drawEllipse(box)
        arm = side * 0.2
        painter.setPen(mark)
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))
    elif severity == Severity.WARNING:
        top = QPointF(middle.x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        painter.setPen(mark)
        painter.drawLine(
            QPointF(middle.x(), box.top() + side * 0.4), QPointF(middle.x(), box.top() + side * 0.62)
        )
        painter.drawPoint(QPointF(middle.x(), box.top() + side * 0.82))
    else:
        painter.setPen(QPen(color, stroke))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = stroke / 2
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        painter.setPen(QPen(color, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(
            QPointF(middle.x(), middle.y() - side * 0.02), QPointF(middle.x(), middle.y() + side * 0.2)
        )
        painter.drawPoint(QPointF(middle.x(), middle.y() - side * 0.2))
    painter.restore()


class SeverityIcon(QWidget):
    """The sign as a widget; it says nothing to a screen reader: the text beside it does."""

    def __init__(self, theme: Theme, severity: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.severity = severity
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def show_severity(self, severity: str) -> None:
        """Show this one."""
        self.severity = severity
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_SIZE), self._theme.px(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.severity:
            painter = QPainter(self)
            paint_severity(painter, QRectF(self.rect()), self.severity, self._theme)
            painter.end()

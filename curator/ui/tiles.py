"""The calm coloured tile that stands where a picture is not there (yet): its colour follows from a name."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter

_HUES = ("#5b8def", "#d97757", "#4caf8e", "#8e6bd8", "#e0a93e", "#9aa4b2", "#4aa3b8", "#c8648f")
_END_OPACITY = 0.34


def tile_color(seed: str) -> QColor:
    """The colour that belongs to a provider or domain; the same name has the same colour always."""
    return QColor(_HUES[zlib.crc32(seed.strip().casefold().encode("utf-8", "surrogatepass")) % len(_HUES)])


def tile_brush(seed: str, rect: QRectF) -> QBrush:
    """A quiet gradient of that colour over `rect`, fading into what lies behind it."""
    start = tile_color(seed)
    end = QColor(start)
    end.setAlphaF(_END_OPACITY)
    gradient = QLinearGradient(rect.topLeft(), rect.bottomRight())
    gradient.setColorAt(0.0, start)
    gradient.setColorAt(1.0, end)
    return QBrush(gradient)


def paint_tile(painter: QPainter, rect: QRectF, seed: str, radius: float) -> None:
    """Paint the tile with rounded corners."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tile_brush(seed, rect))
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()

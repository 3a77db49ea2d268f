"""The calm coloured tile that stands where a picture is not there (yet): its colour follows from a name."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from curator.ui.tokens import Tokens

_HUES = ("#5b8def", "#d97757", "#4caf8e", "#8e6bd8", "#e0a93e", "#9aa4b2", "#4aa3b8", "#c8648f")


def tile_color(seed: str) -> QColor:
    """The colour that belongs to a provider or domain; the same name has the same colour always."""
    return QColor(_HUES[zlib.crc32(seed.strip().casefold().encode()) % len(_HUES)])


def tile_brush(seed: str, rect: QRectF, tokens: Tokens) -> QBrush:
    """A quiet gradient of that colour over `rect`, as in the pictures of the target."""
    start = tile_color(seed)
    far, share = (QColor("#1d2026"), 0.42) if tokens.dark else (QColor("#ffffff"), 0.62)
    gradient = QLinearGradient(rect.topLeft(), rect.bottomRight())
    gradient.setColorAt(0.0, start)
    gradient.setColorAt(1.0, _mixed(start, far, share))
    return QBrush(gradient)


def paint_tile(painter: QPainter, rect: QRectF, seed: str, tokens: Tokens, radius: float) -> None:
    """Paint the tile with rounded corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setPen(QPen(QColor(0, 0, 0, 0)))
    painter.setBrush(tile_brush(seed, rect, tokens))
    painter.drawPath(path)
    painter.restore()


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    keep = 1.0 - share
    return QColor.fromRgbF(
        a.redF() * keep + b.redF() * share,
        a.greenF() * keep + b.greenF() * share,
        a.blueF() * keep + b.blueF() * share,
    )

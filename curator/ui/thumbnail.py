"""Paints a small picture with rounded corners; where it will not come, the tile in its place with a sign."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from curator.ui.pictures import Picture, State
from curator.ui.theme import Theme
from curator.ui.tiles import paint_tile

_SIGN = 14
_WILL_NOT_COME = (State.MISSING, State.BLOCKED, State.UNSUPPORTED, State.TOO_LARGE, State.REFUSED)


def paint_thumbnail(
    painter: QPainter, rect: QRectF, picture: Picture, seed: str, radius: float, theme: Theme
) -> None:
    """seed: what the tile's colour follows from."""
    painter.save()
    if picture.state is State.READY and picture.pixmap is not None:
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        painter.setClipPath(path)
        painter.drawPixmap(rect.topLeft(), picture.pixmap)
    else:
        paint_tile(painter, rect, seed, radius)
        if picture.state in _WILL_NOT_COME:
            ratio = painter.device().devicePixelRatioF()
            half = theme.px(_SIGN) / 2
            painter.setOpacity(0.85)
            painter.drawPixmap(
                rect.center() - QPointF(half, half), theme.pixmap("warning", "on_accent", _SIGN, ratio)
            )
    painter.restore()

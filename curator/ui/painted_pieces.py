"""Pieces of the list as they were painted, rows and cells, kept for as long as they would look the same:
texts that were shaped and cut once cost a hundredth of that the next time.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap


class PaintedPieces:
    """Some pieces, each as a picture that covers its place.

    Attributes:
        painted: how many were painted, and not taken from what was kept.
    """

    def __init__(self) -> None:
        self.painted = 0
        self._look: Hashable = None
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._most = 0

    def begin(self, look: Hashable, most: int) -> None:
        """`look` is all that pieces have in common, such as columns and colours; another one, and those kept
        are of no use. `most` of them are kept."""
        self._most = most
        if look != self._look:
            self._look = look
            self._kept.clear()

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        ground: QColor,
        key: Hashable,
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        """Draw the piece of `key`, which is all that tells it from others, into `rect`, over `ground`;
        `paint` paints it into a place of that size.

        It is painted where it stands when its edges are not those of the screen's pixels (at 125 %, say): a
        picture would be blurred there.
        """
        ratio = painter.device().devicePixelRatio()
        if not _fits(rect, ratio):
            painter.fillRect(rect, ground)
            self.painted += 1
            paint(painter, rect)
            return
        picture = self._kept.get(key)
        if picture is None:
            picture = self._picture(rect.size(), ratio, ground, paint)
            self._kept[key] = picture
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), picture)

    def _picture(
        self, size: QSize, ratio: float, ground: QColor, paint: Callable[[QPainter, QRect], None]
    ) -> QPixmap:
        picture = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)
        painter = QPainter(picture)
        self.painted += 1
        paint(painter, QRect(QPoint(), size))
        painter.end()
        return picture


def _fits(rect: QRect, ratio: float) -> bool:
    """Whether the edges of a place are edges of the screen's pixels."""
    return ratio.is_integer() or all(
        math.isclose(edge * ratio, round(edge * ratio))
        for edge in (rect.left(), rect.top(), rect.width(), rect.height())
    )

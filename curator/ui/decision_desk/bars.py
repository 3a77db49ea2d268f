"""Paints the bars of the decision desk: what follows the rule below, what breaks it on top of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from curator.content import Status
from curator.library.rules.bins import Bar
from curator.ui.theme import Theme

_TOKENS = {Status.PUBLISHED: "good", Status.DRAFT: "edge"}


def paint_bars(painter: QPainter, theme: Theme, ground: QRectF, bars: Sequence[Bar], line: float) -> None:
    """Paint the bars into `ground`, the highest as high as it."""
    most = max((bar.total for bar in bars), default=0)
    if not most:
        return
    wide = ground.width() / len(bars)
    gap = theme.px(3) if wide > theme.px(9) else 1
    for place, bar in enumerate(bars):
        left = ground.left() + (len(bars) - 1 - place if theme.right_to_left() else place) * wide
        column = QRectF(left, ground.top(), max(1.0, wide - gap), ground.height())
        _paint_bar(painter, theme, column, bar, most, bar.low >= line)


def _paint_bar(painter: QPainter, theme: Theme, column: QRectF, bar: Bar, most: int, above: bool) -> None:
    follows, breaks = (Status.PUBLISHED, Status.DRAFT) if above else (Status.DRAFT, Status.PUBLISHED)
    floor = column.bottom()
    for status in (follows, breaks, Status.ABSENT):
        count = bar.counts[status]
        if not count:
            continue
        high = max(2.0, column.height() * count / most)
        box = QRectF(column.left(), floor - high, column.width(), high)
        floor = box.top() - 1.5
        if status is Status.ABSENT:
            _paint_absent(painter, theme, box)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(_TOKENS[status]))
            painter.drawRoundedRect(box, min(2.0, high / 2), min(2.0, high / 2))


def _paint_absent(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Hollow, as everywhere where there is no key."""
    painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DotLine))
    painter.setBrush(theme.color("card"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, 0), 1, 1)

"""Own SVG icons from the resources, drawn in a colour of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from curator.resources import resource

_RATIOS = (1.0, 1.5, 2.0, 3.0)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in `colour` ("#rrggbb"), `size` logical pixels square, sharp at that device ratio."""
    return _drawn(_source(name).replace("currentColor", colour).encode(), size, ratio)


def picture_of(file: Path, size: int, ratio: float = 1.0) -> QPixmap:
    """A drawing in its own colours, `size` logical pixels square."""
    return _drawn(file.read_bytes(), size, ratio)


def make_icon(name: str, colour: str, disabled: str, size: int = 16) -> QIcon:
    """An icon that is `colour` when it can be used and `disabled` when not, sharp on every usual screen."""
    icon = QIcon()
    for ratio in _RATIOS:
        icon.addPixmap(icon_pixmap(name, colour, size, ratio), QIcon.Mode.Normal)
        icon.addPixmap(icon_pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return icon


def _drawn(source: bytes, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

"""A small flat button with one of the window's own icons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from curator.ui.theme import Theme


class IconButton(QToolButton):
    """Reached by Tab; its name is its tool tip and what assistive programs say."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        token: str = "muted",
        size: int = 14,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._token = token
        self._size = size
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("look", "icon")
        self.rename(name)
        self._draw()
        theme.changed.connect(self._draw)

    def rename(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size + 8)
        return QSize(side, side)

    def _draw(self) -> None:
        self.setIcon(self._theme.icon(self._icon, self._token, self._size))
        side = self._theme.px(self._size)
        self.setIconSize(QSize(side, side))

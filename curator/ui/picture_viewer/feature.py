"""Opens the pictures of the article that is shown, large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from curator.ui.detail.shown import Shown
from curator.ui.parts import Parts
from curator.ui.picture_viewer.viewer import PictureViewer


class PictureViewing(QObject):
    """Attributes:
    viewer: what is open, None while nothing is.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.viewer: PictureViewer | None = None
        self.action = parts.actions.add("picture", self.tr("Show Picture &Large"), "V")
        parts.menus.article.insertAction(parts.actions.open_original, self.action)
        self.action.triggered.connect(lambda: self.show_picture(0))
        parts.detail.page.picture_wanted.connect(self.show_picture)
        parts.session.closed.connect(self._leave)
        parts.window.installEventFilter(self)

    def show_picture(self, at: int) -> None:
        """Show the picture at this position of the article's list."""
        shown = self._parts.detail.shown
        if not isinstance(shown, Shown) or not shown.article.images:
            return
        self._leave()
        parts = self._parts
        self.viewer = PictureViewer(parts.theme, parts.pictures, shown.article.images, parts.window)
        self.viewer.open_wanted.connect(parts.detail.open_address)
        self.viewer.finished.connect(self._closed)
        self.viewer.show_at(at)
        self.viewer.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It closes with the window, while all that it shows is still there."""
        if event.type() is QEvent.Type.Close and watched is self._parts.window:
            self._leave()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self.viewer is not None:
            self.viewer.reject()

    def _closed(self) -> None:
        viewer, self.viewer = self.viewer, None
        if viewer is not None:
            self._parts.pictures.keep(viewer.canvas, ())
            viewer.deleteLater()

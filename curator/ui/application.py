"""The application object: its name, its style, and later its icon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from curator import __version__
from curator.resources import resource
from curator.ui.icons import picture_of

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Application(QApplication):
    """Signals:
    place_wanted(Path): the system asks for this folder or file to be opened, as macOS does for what is opened
        with Curator in the Finder or dropped on its picture in the Dock.
    """

    place_wanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.place_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def bare_application(argv: list[str]) -> Application:
    """The application object, with all that the first picture of a window needs."""
    app = Application(argv)
    app.setApplicationName("curator")
    app.setApplicationDisplayName("Curator")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    QGuiApplication.setDesktopFileName("curator")
    return app


def show_icon(app: QApplication) -> None:
    """Give all windows Curator's icon."""
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addPixmap(picture_of(resource("icons/curator.svg"), size))
    app.setWindowIcon(icon)

"""The application object: its name, its style, and later its icon."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from curator import __version__
from curator.resources import resource
from curator.ui.icons import picture_of

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def bare_application(argv: list[str]) -> QApplication:
    """The application object, with all that the first picture of a window needs."""
    app = QApplication(argv)
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

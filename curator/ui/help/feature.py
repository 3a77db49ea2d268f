"""Opens the help: F1, and the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from curator.ui.help.ideas import ideas
from curator.ui.help.window import HelpWindow
from curator.ui.help.work import work
from curator.ui.parts import Parts


class Help(QObject):
    """Attributes:
    window: the help while it is open, else None.
    """

    def __init__(self, parts: Parts, show_keys: Callable[[], None]) -> None:
        super().__init__(parts.window)
        self._parts, self._show_keys = parts, show_keys
        self.window: HelpWindow | None = None
        self.action = parts.actions.add("help", self.tr("&Help"), "F1")
        first = parts.menus.help.actions()[0]
        parts.menus.help.insertAction(first, self.action)
        self.action.triggered.connect(lambda: self.show())

    def show(self, topic: str = "") -> None:
        """Open the help, at this topic if there is one."""
        if self.window is None:
            self.window = HelpWindow((*ideas(), *work()), self._parts.theme, self._parts.window)
            self.window.keys_wanted.connect(self._show_keys)
            self.window.finished.connect(self._closed)
        self.window.turn_to(topic)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

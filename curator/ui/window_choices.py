"""What the editor chose about the window itself: its colours, its menu bar, its size and where it is divided.
Taken up, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.settings import Theme as Choice
from curator.ui.main_window import MainWindow
from curator.ui.parts import Parts
from curator.ui.welcome import Welcome


class WindowChoices(QObject):
    """Connects the settings to the window."""

    def __init__(self, window: MainWindow, parts: Parts, welcome: Welcome) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._welcome = welcome
        self._followed = parts.preferences.settings.theme  # but this time other colours may be asked for
        actions, preferences = parts.actions, parts.preferences
        stored = preferences.settings.window
        parts.workspace.restore(stored.splitter)
        actions.menu_bar.setChecked(stored.menu_bar)
        self._show_menu_bar(stored.menu_bar)
        self._follow()
        actions.menu_bar.toggled.connect(self._show_menu_bar)
        for key, action in actions.themes.items():
            action.triggered.connect(lambda _on=False, key=key: preferences.update(theme=Choice(key)))
        preferences.changed.connect(self._follow)

    def remember(self) -> None:
        """Keep where the window stands and how it is divided."""
        preferences = self._parts.preferences
        window = preferences.settings.window.model_copy(
            update={
                "geometry": bytes(self._window.saveGeometry().toBase64().data()).decode("ascii"),
                "splitter": tuple(self._parts.workspace.sizes()),
            }
        )
        preferences.update(window=window)

    def _follow(self) -> None:
        parts, settings = self._parts, self._parts.preferences.settings
        if settings.theme is not self._followed:
            self._followed = settings.theme
            parts.theme.choose(settings.theme.value)
        parts.actions.themes[settings.theme.value].setChecked(True)
        parts.menus.show_recent(settings.recent_folders)
        self._welcome.show_recent(settings.recent_folders)

    def _show_menu_bar(self, shown: bool) -> None:
        parts, bar = self._parts, self._window.menuBar()
        native = bar.isNativeMenuBar()
        bar.setVisible(shown or native)
        parts.top.hide_menu_button(shown or native)
        parts.actions.main_menu.setEnabled(not (shown or native))
        parts.actions.menu_bar.setVisible(not native)
        window = parts.preferences.settings.window
        parts.preferences.update(window=window.model_copy(update={"menu_bar": shown}))

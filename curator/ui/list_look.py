"""How the list is shown: on one line or two, with which columns; chosen in the menus and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.preferences import Preferences


class ListLook(QObject):
    """Connects the actions for rows and columns to the list and to the settings.

    Signals:
        changed(): other columns are shown now.
    """

    changed = Signal()

    def __init__(
        self, view: ArticleList, actions: Actions, columns: QMenu, preferences: Preferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._actions = actions
        self._preferences = preferences
        window = preferences.settings.window
        view.header.set_widths(window.columns)
        view.header.choose(window.shown_columns)
        view.set_compact(window.compact)
        actions.compact.setChecked(window.compact)
        self._tick()
        actions.compact.toggled.connect(self._set_compact)
        for action in actions.columns.values():
            action.triggered.connect(self._choose)
        view.header.columns_wanted.connect(columns.popup)

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns that were chosen."""
        return tuple(self._view.header.chosen)

    def show_columns(self, keys: tuple[str, ...]) -> None:
        """Show these columns, as far as there is room."""
        self._view.header.choose(keys)
        self._tick()
        self._remember(shown_columns=self._view.header.chosen)
        self.changed.emit()

    def remember_widths(self) -> None:
        """Keep the widths that the editor gave columns."""
        self._remember(columns=self._view.header.widths())

    def _choose(self) -> None:
        self.show_columns(tuple(key for key, action in self._actions.columns.items() if action.isChecked()))

    def _set_compact(self, compact: bool) -> None:
        self._view.set_compact(compact)
        self._remember(compact=compact)

    def _tick(self) -> None:
        for key, action in self._actions.columns.items():
            action.setChecked(key in self._view.header.chosen)

    def _remember(self, **values: object) -> None:
        window = self._preferences.settings.window.model_copy(update=values)
        self._preferences.update(window=window)

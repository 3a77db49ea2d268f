"""Letters typed in the list begin a search, but for those that are keys of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList


class TypedSearch(QObject):
    """Hands letters typed in `view` to the search `field`, which goes on from there."""

    def __init__(self, view: ArticleList, field: QLineEdit, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._actions = actions
        view.typed.connect(self._begin)

    def _begin(self, event: QKeyEvent) -> None:
        """An action's letter means that action also while it can do nothing."""
        keys = {key.toString() for action in self._actions.all() for key in action.shortcuts()}
        if event.text().upper() not in keys:
            self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._field.end(False)
            QCoreApplication.sendEvent(self._field, event)

"""The menus of the window, made of its actions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from curator.ui.actions import Actions

_MOST_RECENT = 10


class Menus(QObject):
    """The menu bar, the same as one menu for a button, and the menu of the folder button.

    Attributes:
        file, edit, article, view, tools, help: the menus; what a feature adds to them is the feature's own.
    Signals:
        folder_chosen(Path): a recent folder was chosen.
    """

    folder_chosen = Signal(object)

    def __init__(self, actions: Actions, bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.recent = QMenu(_tr("Open &Recent"), parent)
        self.sort = _menu(
            parent, _tr("&Sort By"), *actions.sort_by.values(), None, actions.sort_down, actions.sort_up
        )
        self.columns = _menu(parent, _tr("&Columns"), *actions.columns.values())
        theme = _menu(parent, _tr("&Theme"), *actions.themes.values())
        self.file = _menu(
            parent,
            _tr("&File"),
            actions.open_folder,
            self.recent,
            actions.sample,
            None,
            actions.close_folder,
            actions.quit,
        )
        self.edit = _menu(
            parent,
            _tr("&Edit"),
            actions.undo,
            actions.redo,
            None,
            actions.select_all,
            actions.find,
            actions.save_search,
        )
        self.article = _menu(
            parent,
            _tr("&Article"),
            actions.publish,
            actions.unpublish,
            None,
            actions.quality,
            actions.heat,
            actions.topics,
            actions.preview,
            None,
            actions.next,
            actions.previous,
            None,
            actions.open_original,
        )
        self.view = _menu(
            parent,
            _tr("&View"),
            self.sort,
            self.columns,
            actions.compact,
            None,
            theme,
            actions.menu_bar,
            None,
            actions.refresh,
        )
        self.tools = _menu(parent, _tr("&Tools"))
        self.help = _menu(parent, _tr("&Help"), actions.about)
        self.main = QMenu(parent)
        for menu in (self.file, self.edit, self.article, self.view, self.tools, self.help):
            bar.addMenu(menu)
            self.main.addMenu(menu)
        self.folder = QMenu(parent)
        self._actions = actions
        self.show_recent(())

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Fill the menus of recent folders."""
        self.recent.clear()
        self.folder.clear()
        self.folder.addAction(self._actions.open_folder)
        if folders:
            self.folder.addSection(_tr("Recent"))
        for folder in folders[:_MOST_RECENT]:
            action = QAction(f"{folder.name or folder}  —  {folder.parent}".replace("&", "&&"), self.recent)
            action.triggered.connect(lambda _checked=False, folder=folder: self.folder_chosen.emit(folder))
            self.recent.addAction(action)
            self.folder.addAction(action)
        self.recent.setEnabled(bool(folders))
        self.folder.addSeparator()
        self.folder.addAction(self._actions.refresh)
        self.folder.addAction(self._actions.close_folder)


def _menu(parent: QWidget, title: str, *parts: QAction | QMenu | None) -> QMenu:
    """A menu of actions and menus; None is a line between them."""
    menu = QMenu(title, parent)
    for part in parts:
        if part is None:
            menu.addSeparator()
        elif isinstance(part, QMenu):
            menu.addMenu(part)
        else:
            menu.addAction(part)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)

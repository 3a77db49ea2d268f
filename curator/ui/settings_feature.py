"""Opens the settings and the list of keys; gives the actions and the history what the editor chose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from curator.ui.digit_keys import DigitKeys
from curator.ui.keys.key_list import key_entries
from curator.ui.keys.keys_dialog import KeysDialog
from curator.ui.parts import Parts
from curator.ui.settings_dialog import SettingsDialog
from curator.ui.settings_pages.general_page import GeneralPage
from curator.ui.settings_pages.keys_page import KeysPage

MakePage = Callable[[], QWidget]


class SettingsFeature(QObject):
    """Attributes:
    dialog, keys_dialog: what is open, None while nothing is.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.dialog: SettingsDialog | None = None
        self.keys_dialog: KeysDialog | None = None
        self._pages: list[tuple[str, MakePage]] = [
            (self.tr("General"), lambda: GeneralPage(parts.preferences, parts.theme)),
            (self.tr("Keys"), self._keys_page),
        ]
        self.digits = DigitKeys(parts.window, parts.actions)
        self.open_settings = parts.actions.add(
            "settings",
            self.tr("&Settings…"),
            QKeySequence(QKeySequence.StandardKey.Preferences).toString() or "Ctrl+,",
            role=QAction.MenuRole.PreferencesRole,
        )
        self.open_keys = parts.actions.add("keys", self.tr("All &Keys…"), "?")
        parts.menus.edit.addSeparator()
        parts.menus.edit.addAction(self.open_settings)
        parts.menus.help.insertAction(parts.actions.about, self.open_keys)
        self.open_settings.triggered.connect(lambda: self.show_settings())
        self.open_keys.triggered.connect(self.show_keys)
        parts.preferences.changed.connect(self._follow)
        parts.session.opened.connect(lambda _library: self._follow())
        parts.window.installEventFilter(self)

    def add_page(self, name: str, make: MakePage) -> None:
        """Let the settings have one more page; `make` is called each time they are opened."""
        self._pages.append((name, make))

    def show_settings(self, name: str = "") -> None:
        """Open the settings, at the page `name` if there is one."""
        if self.dialog is None:
            pages = [(title, make()) for title, make in self._pages]
            self.dialog = SettingsDialog(pages, self._parts.theme, self._parts.window)
            self.dialog.finished.connect(self._closed)
        titles = [title for title, _ in self._pages]
        if name in titles:
            self.dialog.pages.setCurrentRow(titles.index(name))
        self.dialog.open()

    def show_keys(self) -> None:
        """Open the list of all keys."""
        if self.keys_dialog is None:
            parts = self._parts
            entries = key_entries(parts.menus.main, parts.actions)
            self.keys_dialog = KeysDialog(entries, parts.actions, parts.theme, parts.window)
            self.keys_dialog.finished.connect(self._keys_closed)
            self.keys_dialog.change_wanted.connect(self._change_keys)
        self.keys_dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The dialogs close with the window, while all that they show is still there."""
        if event.type() is QEvent.Type.Close and watched is self._parts.window:
            for dialog in (self.dialog, self.keys_dialog):
                if dialog is not None:
                    dialog.reject()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        settings, library = self._parts.preferences.settings, self._parts.session.library
        self._parts.actions.use_keys(settings.shortcuts)
        if library is not None:
            library.keep_history(settings.keeping)

    def _keys_page(self) -> QWidget:
        parts = self._parts
        entries = key_entries(parts.menus.main, parts.actions)
        return KeysPage(entries, parts.actions, parts.preferences, parts.theme)

    def _change_keys(self) -> None:
        if self.keys_dialog is not None:
            self.keys_dialog.reject()
        self.show_settings(self.tr("Keys"))

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _keys_closed(self) -> None:
        if self.keys_dialog is not None:
            self.keys_dialog.deleteLater()
            self.keys_dialog = None

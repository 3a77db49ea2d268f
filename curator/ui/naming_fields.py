"""Lets the window call the fields as the open folder does."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.library import Library
from curator.ui.actions import SORT_KEYS, sort_label
from curator.ui.parts import Parts
from curator.ui.role_names import role_name


class NamingFields(QObject):
    """Lets menus, headings and buttons follow when a folder is opened."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        parts.session.opened.connect(self._name)

    def _name(self, library: Library) -> None:
        parts, profile = self._parts, library.profile
        names = {
            key: role_name(profile, key, sort_label(key)) if key in profile.roles else sort_label(key)
            for key in SORT_KEYS
        }
        parts.actions.name_fields(names)
        parts.model.name_columns(names)
        parts.bar.name_fields(names)

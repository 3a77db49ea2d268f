"""The editor's settings while the window is open: one value, written to disk at each change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from curator.settings import Settings, SettingsError, save
from curator.ui.wording import said


class Preferences(QObject):
    """Signals:
    changed(): `settings` is another value now.
    failed(str): it could not be written; it holds until the window is closed.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, settings: Settings, file: Path | None, parent: QObject | None = None) -> None:
        """`file`: where to write; None: nowhere (a window that is only drawn)."""
        super().__init__(parent)
        self.settings = settings
        self._file = file

    @property
    def folder(self) -> Path | None:
        """Where the settings are kept, and what else is one editor's own; None: nowhere."""
        return None if self._file is None else self._file.parent

    def update(self, **values: Any) -> None:
        """Change these settings."""
        self.put(self.settings.model_copy(update=values))

    def put(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        if self._file is not None:
            try:
                save(settings, self._file)
            except SettingsError as error:
                self.failed.emit(said(error))
        self.changed.emit()

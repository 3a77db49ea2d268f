"""The editor's settings while the window is open: one value, written to disk at each change, beside what the
window does: the disk may be busy with something else for a second."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from curator.settings import Settings, save
from curator.ui.tasks import TaskRunner
from curator.ui.wording import said


class Preferences(QObject):
    """Signals:
    changed(): `settings` is another value now.
    failed(str): it could not be written; it holds until the window is closed.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, settings: Settings, file: Path | None, keeper: TaskRunner) -> None:
        """`file`: where `keeper` writes; None: nowhere (a window that is only drawn)."""
        super().__init__()
        self.settings = settings
        self._file = file
        self._keeper = keeper
        self._written = settings

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
            file = self._file
            self._keeper.start(lambda _task: self._keep(file), failed=self._tell)
        self.changed.emit()

    def finish(self) -> None:
        """Wait until all is written."""
        self._keeper.finish()

    def _keep(self, file: Path) -> None:
        """Write what is chosen now, unless a choice before this one did that already."""
        settings = self.settings
        if settings is not self._written:
            save(settings, file)
            self._written = settings

    def _tell(self, error: Exception) -> None:
        self.failed.emit(said(error))

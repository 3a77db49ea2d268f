"""Counts what the search selects, after the list has shown it: typing never waits for a count."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from curator.library import Changes, Facets
from curator.ui.session import Session
from curator.ui.tasks import Task

PAUSE_MS = 40
"""How long the search has to rest, so that letters typed in a row cost one count."""


class Counting(QObject):
    """Attributes:
        found: counts over what the search selected when it was counted last.
    Signals:
        counted(): `found` is new.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.found = Facets()
        self._session = session
        self._query = ""
        self._task: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._count)
        session.changed.connect(self._changed)

    @property
    def reading(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or (self._task is not None and not self._task.finished)

    def start(self) -> None:
        """Count the folder just opened."""
        self._query = ""
        self._count()

    def clear(self) -> None:
        """Count nothing: the folder was closed."""
        self._drop()
        self._query, self.found = "", Facets()
        self.counted.emit()

    def follow(self, query: str) -> None:
        """Count what `query` selects, a valid one."""
        if query != self._query:
            self._query = query
            self._drop()
            self._pause.start(PAUSE_MS)

    def _changed(self, changes: Changes) -> None:
        if changes.paths:
            self._drop()
            self._pause.start(PAUSE_MS)

    def _drop(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _count(self) -> None:
        self._drop()
        query = self._query
        self._task = self._session.read(
            lambda library: library.facets(query), self._take, lambda _error: None
        )

    def _take(self, found: Facets) -> None:
        self.found = found
        self.counted.emit()

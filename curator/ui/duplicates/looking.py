"""Looks for duplicates behind the window's other work: once for the folder, then for what has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from curator.library import Cancelled, Changes, FoundDuplicates, Library
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.wording import said

PAUSE_MS = 300
"""How long changes are gathered before they are looked at."""


class Looking(QObject):
    """Attributes:
        found: what is known; None until it was looked for.
    Signals:
        changed(): `found` or `looking` is another.
        regrouped(): other articles than before are duplicates.
    """

    changed = Signal()
    regrouped = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.found: FoundDuplicates | None = None
        self._session = session
        self._task: Task | None = None
        self._paths: set[str] | None = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._files_changed)
        session.filling.ended.connect(self._filled)

    @property
    def looking(self) -> bool:
        """Whether another answer is still to come."""
        return self._pause.isActive() or (self._task is not None and not self._task.finished)

    def look(self) -> None:
        """Look at all that has changed since the last time; the first time at everything."""
        if self._session.library is not None:
            self._paths = None
            self._look()

    def look_anew(self) -> None:
        """Put what was found together again: what is told apart has changed, no article has."""
        if self.found is not None and self._session.library is not None:
            self._look()

    def _opened(self, library: Library) -> None:
        library.expect_duplicates()

    def _filled(self, _changes: Changes, _whole: bool) -> None:
        self.look()  # only now all articles are known

    def _files_changed(self, changes: Changes) -> None:
        if self.found is None or not changes.paths:
            return
        if self._paths is not None:
            self._paths |= changes.paths
        self._pause.start()

    def _closed(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None
        self.found, self._paths = None, set()
        self.changed.emit()

    def _look(self) -> None:
        if self._task is not None and not self._task.finished:
            self._pause.start()  # it goes on from there: what was looked at is kept
            return
        paths, self._paths = self._paths, set()

        def work(library: Library, task: Task) -> FoundDuplicates:
            cancelled = self._session.lull.first(task.cancelled)
            return library.find_duplicates(paths, beside=True, progress=task.report, cancelled=cancelled)

        label = self.tr("Looking for duplicates") if self.found is None else ""
        self._task = self._session.behind(work, self._take, self._failed, label)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._paths = None
        if not isinstance(error, Cancelled):
            self._session.failed.emit(said(error))
        self.changed.emit()

    def _take(self, found: FoundDuplicates) -> None:
        before, self.found = self.found, found
        self.changed.emit()
        if before is None or before.paths != found.paths:
            self.regrouped.emit()

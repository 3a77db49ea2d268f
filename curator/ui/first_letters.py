"""Makes ready for the first letters of a search while the editor does nothing: they find most articles."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from curator.library import Changes, Library
from curator.ui.session import Session
from curator.ui.tasks import Task

PAUSE_MS = 500
"""How long it is waited after a change: what shows it comes first."""


class FirstLetters(QObject):
    """Has the open folder prepared when it was read to its end, and again after changes."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._prepare)
        session.filling.ended.connect(lambda _changes, _whole: self._pause.start())
        session.changed.connect(self._changed)
        session.closed.connect(self._closed)

    def _changed(self, _changes: Changes) -> None:
        if not self._session.filling.running:
            self._pause.start()

    def _closed(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _prepare(self) -> None:
        def work(library: Library, task: Task) -> None:
            library.prepare_letters(cancelled=self._session.lull.first(task.cancelled))

        if self._task is not None and not self._task.finished:
            self._pause.start()
            return
        # without it a search takes its time, and tells itself what is wrong
        self._task = self._session.check(work, lambda _nothing: None, lambda _error: None)

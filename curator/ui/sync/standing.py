"""How the open folder's repository stands, kept up to date: after edits, after git was used elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from curator.library import Changes, Library
from curator.library.errors import Cancelled
from curator.ui.session import Session
from curator.ui.sync.look import Look, look, look_again
from curator.ui.tasks import Task
from curator.ui.wording import said

PAUSE_MS = 250
"""How long changes are gathered before git is asked about them."""

_FEW = 200


class Standing(QObject):
    """Attributes:
        seen: what was seen last; None without git, outside of a repository, and while no folder is open.
    Signals:
        changed(): `seen` is another one.
        regrouped(): other files than before differ from the last commit.
    """

    changed = Signal()
    regrouped = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.seen: Look | None = None
        self._session = session
        self._task: Task | None = None
        self._asked: Library | None = None
        self._paths: set[str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _directory: self.refresh())
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._files_changed)
        session.filling.ended.connect(self.refresh)  # only now all articles that have changed are known
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._came_back)

    @property
    def looking(self) -> bool:
        """Whether another answer is still to come."""
        return self._pause.isActive() or (self._task is not None and not self._task.finished)

    def refresh(self) -> None:
        """Look at everything again, soon."""
        if self._session.library is not None:
            self._paths = None
            self._pause.start()

    def _opened(self, _library: Library) -> None:
        self._paths = None
        self._look()

    def _closed(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.drop()
        self._watch(None)
        self._take(None)

    def _files_changed(self, changes: Changes) -> None:
        if self.seen is None or not changes.paths:
            return
        if not self.looking:
            self._paths = set()
        if self._paths is not None:
            self._paths |= changes.paths
            if len(self._paths) > _FEW or self.seen.trouble:
                self._paths = None
        self._pause.start()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        """git may have been used elsewhere meanwhile."""
        if state is Qt.ApplicationState.ApplicationActive and self._session.library is not None:
            self.refresh()

    def _look(self) -> None:
        if self._task is not None and not self._task.finished:
            self._task.drop()
            self._paths = None  # what that one was to find out is not known
        before, paths, self._paths = self.seen, self._paths, set()

        def work(library: Library, task: Task) -> Look | None:
            if before is None or paths is None:
                return look(library, task.cancelled)
            return look_again(library, before, paths, task.cancelled)

        self._task = self._session.beside(work, self._take, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._session.failed.emit(said(error))

    def _take(self, seen: Look | None) -> None:
        before, self.seen = self.seen, seen
        self._watch(seen)
        self.changed.emit()
        if (before and before.files.keys()) != (seen and seen.files.keys()):
            self.regrouped.emit()

    def _watch(self, seen: Look | None) -> None:
        """Be told when git writes into its own directory: somebody commits, fetches, changes the branch."""
        wanted = [] if seen is None else [str(seen.repository.directory)]
        watched = self._watcher.directories()
        if watched != wanted:
            if watched:
                self._watcher.removePaths(watched)
            if wanted and seen is not None and seen.repository.directory.is_dir():
                self._watcher.addPaths(wanted)

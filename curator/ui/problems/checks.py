"""Looks at the articles of the open folder in the background: all that are new to it, then what changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from curator.library import Cancelled, Changes, Kind, Library, Problems
from curator.library.messages import message
from curator.ui.session import Session
from curator.ui.tasks import Task

_SETTLE_MS = 200
_TELL_MS = 600  # what was found is told of so often at most


class Checks(QObject):
    """Attributes:
        problems: those of the open folder; None while there is none.
        stopped: the editor stopped it: it does not begin again unasked.
        done, total: how far it is; total is 0 while nothing goes on.
    Signals:
        progressed(): `done` and `total` are others, or it began, ended or was stopped.
        looked(object): these paths were looked at (a frozenset); told now and then, and at the end.
        settled(): all articles were looked at, or it was stopped.
        failed(str): it cannot be done, and why.
    """

    progressed = Signal()
    looked = Signal(object)
    settled = Signal()
    failed = Signal(str)
    _found = Signal(object, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.problems: Problems | None = None
        self.stopped = False
        self.done = self.total = 0
        self._task: Task | None = None
        self._again = False
        self._waiting: set[str] = set()
        self._soon, self._tell = (self._timer(ms) for ms in (_SETTLE_MS, _TELL_MS))
        self._soon.timeout.connect(self._begin)
        self._tell.timeout.connect(self._pass_on)
        self._found.connect(self._take)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        session.looked_over.connect(self._look_over)
        session.filling.ended.connect(lambda _changes, _whole: self.look())

    @property
    def running(self) -> bool:
        """Whether articles are being looked at, or about to be."""
        return self._soon.isActive() or (self._task is not None and not self._task.finished)

    def look(self, *, anew: bool = False) -> None:
        """Look at what was not looked at yet, or `anew` at all articles."""
        problems = self.problems
        if problems is None or self._session.filling.running:
            return
        self.stopped = False
        if anew:
            self._session.check(lambda _library, _task: problems.look_again(), lambda _n: None, self._fail)
        self._begin()

    def look_again(self, paths: frozenset[str]) -> None:
        """Look at these articles again: something beside them has changed."""
        problems = self.problems
        if problems is not None:
            self._session.check(
                lambda _library, _task: problems.look_again(paths), lambda _nothing: self._begin(), self._fail
            )

    def stop(self) -> None:
        """Look at no more; what was found stays."""
        if self._task is not None and not self._task.finished:
            self.stopped = True
            self._task.cancel()

    # -- inside -------------------------------------------------------------------------------------

    def _opened(self, library: Library) -> None:
        self._closed()
        self.problems = Problems(library)
        self.stopped = False

    def _closed(self) -> None:
        if self._task is not None:
            self._task.drop()
        self._soon.stop()
        self._tell.stop()
        self._task, self.problems, self._again = None, None, False
        self._waiting.clear()
        self._report(0, 0)

    def _changed(self, changes: Changes) -> None:
        if changes.paths and not self.stopped:
            self._soon.start()

    def _look_over(self) -> None:
        """The folder's settings may want other checks now."""
        if not self.stopped:
            self._soon.start()

    def _begin(self) -> None:
        problems = self.problems
        if problems is None or self._session.filling.running:
            return
        if self._task is not None and not self._task.finished:
            self._again = True
            return
        self._again = False

        def found(paths: frozenset[str]) -> None:
            self._found.emit(problems, paths)

        self._task = self._session.check(
            lambda _library, task: problems.bring_up_to_date(
                progress=task.report, cancelled=self._session.lull.first(task.cancelled), found=found
            ),
            lambda _count: self._end(),
            self._fail,
            self._report,
        )
        self.progressed.emit()

    def _take(self, problems: Problems, paths: frozenset[str]) -> None:
        if problems is self.problems:
            self._waiting |= paths
            if not self._tell.isActive():
                self._tell.start()

    def _pass_on(self) -> None:
        self._tell.stop()
        paths, self._waiting = frozenset(self._waiting), set()
        if paths:
            self.looked.emit(paths)

    def _end(self) -> None:
        self._report(0, 0)
        self._pass_on()
        self.settled.emit()
        if self._again:
            self._begin()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(message(error).text)
        self._end()

    def _report(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.progressed.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer


def by_severity(kinds: list[Kind]) -> dict[str, list[Kind]]:
    """The kinds under their severity, the worst first."""
    found: dict[str, list[Kind]] = {}
    for kind in kinds:
        found.setdefault(str(kind.severity), []).append(kind)
    return found

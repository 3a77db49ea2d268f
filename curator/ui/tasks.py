"""Work away from the UI thread: the only place of the window that knows threads.

Knows nothing of libraries or articles; a task is any callable that may report progress and ask whether to
stop.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

_REPORT_SECONDS = 0.05

_FAULTS = (
    *(TypeError, AttributeError, NameError, LookupError, AssertionError, ArithmeticError),
    *(RecursionError, MemoryError, ImportError),
)
"""Errors that no work means to raise: faults of the program, told as such wherever they happen."""

_log = logging.getLogger(__name__)


class Task(QObject):
    """One piece of work, under way or over. Lives on the UI thread; `report` and `cancelled` may be called by
    the work on its own thread.

    Signals:
        progressed(done, total): how far it is; total 0 means unknown.
        over(): it has ended in any way; emitted after its callback was called.
    """

    progressed = Signal(int, int)
    over = Signal()
    _ended = Signal()

    def __init__(
        self, done: Callable[[Any], None] | None, failed: Callable[[Exception], None] | None
    ) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self._stop = threading.Event()
        self._dropped = False
        self._reported = 0.0
        self._worked = threading.Event()
        self._outcome: tuple[Any, Exception | None] = (None, None)
        self.finished = False
        self._ended.connect(self._deliver, Qt.ConnectionType.AutoConnection)

    def cancel(self) -> None:
        """Ask the work to stop early. What it returns then is still delivered."""
        self._stop.set()

    def drop(self) -> None:
        """Ask the work to stop and deliver nothing: its answer is no longer wanted."""
        self._dropped = True
        self._stop.set()

    def cancelled(self) -> bool:
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Say how far it is; said oftener than an eye can follow, only the last of it is passed on."""
        now = time.monotonic()
        if done == total or now - self._reported >= _REPORT_SECONDS:
            self._reported = now
            self.progressed.emit(done, total)

    def execute(self, work: Callable[[Task], Any]) -> None:
        """Run `work` on the calling thread and hand its outcome over to the thread of this task."""
        try:
            self._outcome = (None if self._dropped else work(self), None)
        except Exception as error:
            self._outcome = (None, error)
        self._worked.set()
        try:
            self._ended.emit()
        except RuntimeError:  # the window is gone; nobody waits for this
            _log.debug("a task ended after its window was closed")

    def wait(self, seconds: float) -> bool:
        """Wait so long at most for the work to end; its answer is delivered before this returns True.

        For what takes a few milliseconds and is needed now; on the UI thread only.
        """
        if self._worked.wait(seconds):
            self._deliver()
        return self.finished

    def _deliver(self) -> None:
        if self.finished:
            return  # it was waited for
        self.finished = True
        result, error = self._outcome
        self._outcome = (None, None)
        try:
            if self._dropped:
                return
            if error is None:
                if self._done is not None:
                    self._done(result)
            elif self._failed is not None:
                if isinstance(error, _FAULTS):
                    sys.excepthook(type(error), error, error.__traceback__)
                self._failed(error)
            else:
                raise error
        finally:
            self.over.emit()


class TaskRunner(Protocol):
    """Runs work so that the window does not wait for it."""

    def start(
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        """Begin `work(task)`; one of `done(result)` and `failed(error)` is called later on the UI thread.

        Works of one runner run one after another, in the order they were started.
        """
        ...

    def close(self) -> None:
        """Ask what runs to stop and wait for it, forget what waits. Nothing is delivered afterwards."""
        ...

    def finish(self) -> None:
        """Wait until all that was started is done. Nothing is delivered afterwards."""
        ...


class _Run(QRunnable):
    def __init__(self, task: Task, work: Callable[[Task], Any]) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        self._task.execute(self._work)


class ThreadRunner:
    """A TaskRunner with one thread of its own."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._tasks: set[Task] = set()

    def start(
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        task = Task(done, failed)
        if progress is not None:
            task.progressed.connect(progress)
        self._tasks.add(task)
        task.over.connect(lambda: self._tasks.discard(task))
        self._pool.start(_Run(task, work))
        return task

    def close(self) -> None:
        for task in self._tasks:
            task.drop()
        self._pool.clear()
        self._pool.waitForDone()
        self._tasks.clear()

    def finish(self) -> None:
        self._pool.waitForDone()
        self.close()


class InlineRunner:
    """A TaskRunner for tests: the work is over when `start` returns."""

    def start(
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        task = Task(done, failed)
        if progress is not None:
            task.progressed.connect(progress)
        task.execute(work)
        return task

    def close(self) -> None:
        return None

    def finish(self) -> None:
        return None

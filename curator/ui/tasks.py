"""Work away from the UI thread: the only place of the window that knows threads.

Knows nothing of libraries or articles; a task is any callable that may report progress and ask whether to
stop.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

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
        over(Task): it has ended in any way; emitted after its callback was called.
    """

    progressed = Signal(int, int)
    over = Signal(object)
    _performed = Signal()

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
        self._performed.connect(self.deliver)

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

    def perform(self, work: Callable[[Task], Any]) -> None:
        """Run `work` on the calling thread; `deliver` is to follow on the UI thread."""
        try:
            self._outcome = (None if self._dropped else work(self), None)
        except Exception as error:
            self._outcome = (None, error)
        self._worked.set()

    def execute(self, work: Callable[[Task], Any]) -> None:
        """Run `work` here, on the UI thread, and deliver what comes of it."""
        self.perform(work)
        self._performed.emit()  # what a callback raises is told as of any other slot

    def wait(self, seconds: float) -> bool:
        """Wait so long at most for the work to end; its answer is delivered before this returns True.

        For what takes a few milliseconds and is needed now; on the UI thread only.
        """
        if self._worked.wait(seconds):
            self.deliver()
        return self.finished

    def deliver(self) -> None:
        """Call back with the outcome of the work, unless that was done already or it was dropped."""
        if self.finished:
            return  # it was waited for
        self.finished = True
        (result, error), done, failed = self._outcome, self._done, self._failed
        self._outcome, self._done, self._failed = (None, None), None, None  # who keeps the task keeps no more
        try:
            if self._dropped:
                return
            if error is None:
                if done is not None:
                    done(result)
            elif failed is not None:
                if isinstance(error, _FAULTS):
                    sys.excepthook(type(error), error, error.__traceback__)
                failed(error)
            else:
                raise error
        finally:
            self.over.emit(self)


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


_Order = tuple[Task, Callable[[Task], Any]]
"""What is to be done next."""


class _Finished(QObject):
    """Brings tasks whose work is done to the UI thread, where they are delivered and, held by nobody else,
    cease to be: a task is an object of that thread."""

    _brought = Signal()

    def __init__(self, tasks: set[Task]) -> None:
        """`tasks`: those under way; one that was delivered leaves them."""
        super().__init__()
        self._tasks = tasks
        self._waiting: deque[Task] = deque()
        self._brought.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def put(self, task: Task) -> None:
        """From the thread that worked, which says `bring` once it holds the task no more."""
        self._waiting.append(task)

    def bring(self) -> None:
        try:
            self._brought.emit()
        except RuntimeError:  # the program is ending; nobody waits for this
            _log.debug("a task ended after its window was closed")

    def _deliver(self) -> None:
        task = self._waiting.popleft()
        self._tasks.discard(task)
        task.deliver()


def _work(orders: SimpleQueue[_Order | None], finished: _Finished) -> None:
    """Do what is ordered, one after another, until None is."""
    while (order := orders.get()) is not None:
        task, work = order
        task.perform(work)
        finished.put(task)
        del order, task, work
        finished.bring()


class ThreadRunner:
    """A TaskRunner with one thread of its own, there from the first work until `close` or `finish`.

    A thread of Python and not of Qt's pool: PySide gives a QRunnable away only after it was started, and one
    that is done by then is never freed, with all that its work holds.
    """

    def __init__(self) -> None:
        self._tasks: set[Task] = set()
        self._finished = _Finished(self._tasks)
        self._orders: SimpleQueue[_Order | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        weakref.finalize(self, self._orders.put, None)

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
        if self._thread is None:
            self._thread = threading.Thread(target=_work, args=(self._orders, self._finished), daemon=True)
            self._thread.start()
        self._orders.put((task, work))
        return task

    def close(self) -> None:
        for task in self._tasks:
            task.drop()
        with suppress(Empty):
            while True:
                self._orders.get_nowait()
        self._join()
        self._tasks.clear()

    def finish(self) -> None:
        self._join()
        self.close()

    def _join(self) -> None:
        """Wait for all that was ordered, and for the thread."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join()
            self._thread = None


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

"""Tells how the event loop of a window goes round: when it first paints, and how long it stands still."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from tests.bench.processes import since_begun


class FirstPaint(QObject):
    """When a window was first painted: `after` so many seconds since its process was asked for."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.after: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if self.after is None and event.type() is QEvent.Type.Paint:
            self.after = since_begun()
        return super().eventFilter(watched, event)


class Turns:
    """Comes round every two milliseconds and remembers the longest time that it did not."""

    def __init__(self) -> None:
        self._worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(2)

    def restart(self) -> None:
        """Forget what was."""
        self._worst, self._last = 0.0, time.perf_counter()

    def worst(self) -> float:
        """The longest time since `restart`, in seconds."""
        self._turn()
        return self._worst

    def _turn(self) -> None:
        now = time.perf_counter()
        self._worst, self._last = max(self._worst, now - self._last), now


def until(done: Callable[[], bool], seconds: float = 300.0) -> None:
    """Let the event loop go round until something is so. Raises TimeoutError.

    A loop of its own, which sleeps between events: one that is asked again and again to process events takes
    the time that other threads need.
    """
    loop, asking = QEventLoop(), QTimer()
    deadline = time.monotonic() + seconds
    asking.setTimerType(Qt.TimerType.PreciseTimer)
    asking.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > deadline else None)
    asking.start(2)
    if not done():
        loop.exec()
    if not done():
        raise TimeoutError("the window does not get there")


def rest(seconds: float) -> None:
    """Let the event loop go round for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()

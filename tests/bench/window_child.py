"""Uses a real window as an editor does and prints JSON: `python -m tests.bench.window_child SITE HOME`.

Nothing is written into the folder.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.directories import Directories
from curator.start import begin, options_of
from curator.ui.application import bare_application
from curator.ui.main_window import MainWindow
from tests.bench.figures import percentile
from tests.bench.machine import peak_megabytes
from tests.bench.processes import since_begun, tell
from tests.bench.turning import FirstPaint, Turns, rest, until

_FRAMES = 300
_WORDS = 8
_LETTERS = 6
_SORTS = ("title", "heat", "provider", "date")
_PAUSE = 0.5
_GAPS = (0.06, 0.11, 0.16, 0.21, 0.26)
"""Seconds between the rows of a letter and the next letter."""


class Listed(QObject):
    """Counts how often the list has shown what was asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.times = 0
        window.listing.shown.connect(self._count)

    def after(self, act: Callable[[], object]) -> float:
        """Seconds from `act` until the list shows what it asked for."""
        before, began = self.times, time.perf_counter()
        act()
        until(lambda: self.times > before)
        return time.perf_counter() - began

    def _count(self) -> None:
        self.times += 1


def used(site: Path, home: Path) -> dict[str, Any]:
    """Start, list, type, sort, select everything, scroll."""
    app = bare_application(sys.argv[:1])
    directories = Directories(home / "config", home / "data", home / "cache")
    start = begin(app, options_of([str(site), "--size", "1440x900"]), directories)
    window = start.window
    painted, turns = FirstPaint(window), Turns()
    until(lambda: painted.after is not None)
    until(lambda: hasattr(window, "features") and window.model.rowCount() > 0)
    found: dict[str, Any] = {"shown": painted.after, "listed": since_begun(), "start still": turns.worst()}
    listed = Listed(window)
    rest(3 * _PAUSE)
    until(lambda: not window.listing.reading)
    rest(_PAUSE)
    found["rows"] = window.model.rowCount()
    words = _words(site)  # before anything is measured: it is this thread that lists the names
    rest(_PAUSE)
    for name, use in (
        ("keystroke", _type),
        ("sort", _sort),
        ("select all", _select_all),
        ("scroll", _scroll),
    ):
        turns.restart()
        times = use(window, listed, words)
        rest(_PAUSE)
        found[name] = {
            "median": statistics.median(times),
            "p95": percentile(times, 0.95),
            "worst": max(times),
            "still": turns.worst(),
        }
    found["peak"] = peak_megabytes()
    window.close()
    start.end()
    return found


def _words(site: Path) -> list[str]:
    """Beginnings of words of titles."""
    names = sorted(os.listdir(site / "_news"))  # noqa: PTH208 - a hundred thousand paths take seconds
    chosen = names[:: max(1, len(names) // _WORDS)][:_WORDS]
    return [max(name.removesuffix(".md").split("-")[3:-1], key=len)[:_LETTERS] for name in chosen]


def _type(window: MainWindow, listed: Listed, words: list[str]) -> list[float]:
    """The words, letter by letter, as fast as people type: what follows a letter, such as counting, may be in
    the way of the next one."""
    field = window.top.search.field
    field.setFocus()
    gaps = cycle(_GAPS)
    times = []
    for word in words:
        for letter in word:
            rest(next(gaps))
            times.append(listed.after(lambda letter=letter: QTest.keyClick(field, letter)))  # type: ignore[misc]
        listed.after(window.top.search.clear)
    return times


def _sort(window: MainWindow, listed: Listed, _words: list[str]) -> list[float]:
    return [listed.after(lambda key=key: window.listing.sort_by(key)) for key in _SORTS]  # type: ignore[misc]


def _select_all(window: MainWindow, _listed: Listed, _words: list[str]) -> list[float]:
    times = []
    for _ in range(5):
        window.view.select_places([0], 0)
        rest(0.1)
        began = time.perf_counter()
        window.view.select_all_rows()
        QApplication.processEvents()
        times.append(time.perf_counter() - began)
    window.view.select_places([0], 0)
    return times


def _scroll(window: MainWindow, _listed: Listed, _words: list[str]) -> list[float]:
    """Frames while the wheel turns, then while the handle is dragged through all of it."""
    bar = window.view.verticalScrollBar()
    times = []
    for frame in range(_FRAMES):
        if frame < _FRAMES // 2:
            target = bar.value() + 3 * window.view.rowHeight(0)
        else:
            target = bar.maximum() * (frame - _FRAMES // 2) // (_FRAMES // 2)
        began = time.perf_counter()
        bar.setValue(target)
        QApplication.processEvents()
        window.view.viewport().repaint()
        times.append(time.perf_counter() - began)
    return times


if __name__ == "__main__":
    tell(used(Path(sys.argv[1]), Path(sys.argv[2])))

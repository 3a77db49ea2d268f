"""How long the window stands still: opens FOLDER, sorts, filters, searches, selects all, edits, takes back.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.window_bench FOLDER [--edit N]

Prints, for each step, how long it took to be shown and the longest time the UI thread did not come round.
Edits quality of N articles of FOLDER and takes it back; use a copy.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance

from curator.app import SWITCH_SECONDS, Runners, make_application, make_window
from curator.library import Directories
from curator.settings import Settings
from curator.ui.collector import Collector

_AFTER_MS = 500


class Clock:
    """Comes round every two milliseconds and remembers the longest gap."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(2)

    def start(self) -> None:
        self.worst, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst, self._last = max(self.worst, now - self._last), now


def measure(name: str, clock: Clock, shown: SignalInstance, act: Callable[[], object]) -> None:
    loop = QEventLoop()
    shown.connect(loop.quit)
    clock.start()
    begun = time.perf_counter()
    QTimer.singleShot(0, act)
    loop.exec()
    took = time.perf_counter() - begun
    shown.disconnect(loop.quit)
    QTimer.singleShot(_AFTER_MS, loop.quit)
    loop.exec()
    print(f"{name:28} shown after {took * 1000:8.0f} ms   longest stand-still {clock.worst * 1000:6.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--edit", type=int, default=300)
    options = parser.parse_args()
    sys.setswitchinterval(SWITCH_SECONDS)
    make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        base = Path(home)
        directories = Directories(base / "config", base / "data", base / "cache")
        window = make_window(directories, Settings(), Runners.threads(), None)
        window.resize(1440, 900)
        window.show()
        Collector(lambda: window.session.is_busy, window)
        clock, listing, view = Clock(), window.listing, window.view
        search, shown = window.top.search, window.listing.shown
        measure("open, everything read", clock, shown, lambda: window.open(options.folder))
        measure("open, nothing changed", clock, window.session.opened, lambda: window.open(options.folder))
        measure("sort by heat", clock, shown, lambda: listing.sort_by("heat"))
        measure("search", clock, shown, lambda: search.set_text("quality:>50 a"))
        measure("no search", clock, shown, lambda: search.set_text(""))
        view.select_all_rows()
        measure("sort by title, all selected", clock, shown, lambda: listing.sort_by("title"))
        view.select_places(list(range(0, 2 * options.edit, 2)), 0)

        def edit() -> None:
            window.edits.previewed.connect(lambda dialog: dialog.accept())
            window.edits.set_number("quality", 77)

        measure(f"quality of {options.edit}", clock, shown, edit)
        measure("taken back", clock, shown, window.session.undo)
        window.close()


if __name__ == "__main__":
    main()

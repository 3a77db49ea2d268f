"""How fast a decision by key is: until its file is on disk, and until the next article is seen.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.decision_bench FOLDER [--decisions N] [--pause MS]

Opens FOLDER in a real window and presses Shift+X for what is published and Shift+P for the rest, with the
pause of a quick editor between them: in the list of all articles, in a search that what is decided leaves,
and in a triage of everything. Prints, for each, the shortest time (what it takes on a machine with nothing
else to do), the median, what 95 of 100 keep, and the longest; and how much of it the window's own thread
worked. It changes articles of FOLDER: use a copy.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from curator.app import Runners, make_application, make_window
from curator.library import Changes, Directories
from curator.settings import Settings
from curator.start import SWITCH_SECONDS
from curator.ui.deciding.triaging import Triaging
from curator.ui.main_window import MainWindow

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_POLL_MS = 1
_PATIENCE = 20.0


class Stopwatch:
    """Waits for what a key brings about, without keeping the window from it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.on_disk: list[float] = []
        self.seen: list[float] = []
        self.worked: list[float] = []
        self._written = 0.0
        window.session.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.entry is not None or changes.unchanged:
            self._written = time.perf_counter()

    def decide(self) -> None:
        """Press the key that changes the current article, and wait for both."""
        window = self._window
        row = window.view.current_row()
        key = Qt.Key.Key_X if row is not None and row.published else Qt.Key.Key_P
        before = window.detail.shown
        self._written = seen = 0.0
        begun, busy = time.perf_counter(), time.thread_time()
        QTest.keyClick(window.focusWidget() or window, key, _SHIFT)
        while not (self._written and seen):
            if not seen and window.detail.shown is not None and window.detail.shown is not before:
                row = window.view.current_row()
                if row is not None and window.detail.shown.path == row.path:
                    seen = time.perf_counter()
                    self.worked.append((time.thread_time() - busy) * 1000)
            if time.perf_counter() - begun > _PATIENCE:
                raise SystemExit("a decision was not carried out")
            wait(_POLL_MS)
        self.on_disk.append((self._written - begun) * 1000)
        self.seen.append((seen - begun) * 1000)

    def report(self, name: str) -> None:
        for what, times in (("on disk", self.on_disk), ("next article seen", self.seen)):
            times.sort()
            middle = statistics.median(times)
            print(
                f"{name:22} {what:17} shortest {times[0]:6.1f} ms  median {middle:6.1f} ms  "
                f"95 % {times[int(len(times) * 0.95)]:6.1f} ms  longest {times[-1]:6.1f} ms",
                flush=True,
            )
        print(f"{'':22} {'the window worked':17} median {statistics.median(self.worked):6.1f} ms", flush=True)
        self.forget()

    def forget(self) -> None:
        self.on_disk, self.seen, self.worked = [], [], []


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(ready: Callable[[], bool]) -> None:
    while not ready():
        wait(20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--decisions", type=int, default=60)
    parser.add_argument("--pause", type=int, default=250, help="milliseconds between two keys")
    options = parser.parse_args()
    sys.setswitchinterval(SWITCH_SECONDS)
    make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        base = Path(home)
        directories = Directories(base / "config", base / "data", base / "cache")
        window = make_window(directories, Settings(), Runners.threads(), None)
        window.resize(1440, 900)
        window.show()
        window.open(options.folder)
        listing, session = window.listing, window.session
        until(lambda: window.model.rowCount() > 0 and not session.filling.running)
        until(lambda: not listing.reading and not session.is_busy)
        gc.collect()
        gc.freeze()
        print(f"{window.model.rowCount()} articles, {options.decisions} decisions each")
        watch = Stopwatch(window)
        triaging = next(each for each in window.features if isinstance(each, Triaging))

        def go(name: str) -> None:
            window.view.go_to(0)
            window.view.setFocus()
            until(lambda: not listing.reading)
            wait(500)
            for turn in range(options.decisions + 1):
                watch.decide()
                if turn == 0:  # the first one opens files and connections
                    watch.forget()
                wait(options.pause)
            watch.report(name)

        go("all articles")
        listing.set_search("published:false")
        until(lambda: not listing.reading)
        go("a search they leave")
        listing.set_search("")
        until(lambda: not listing.reading)
        triaging.start()
        until(lambda: triaging.listed and not listing.reading)
        go("a triage of everything")
        window.close()


if __name__ == "__main__":
    main()

"""How long the window stands still when an article that nobody would write is shown in the detail pane.

    python -m tests.bench.pane_bench

What is told is processor time of the UI thread between two turns of its event loop, in milliseconds: the
longest of each case, the least of some rounds. The promise is 50.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from curator.app import Runners, make_window
from curator.library import Directories
from curator.settings import Settings
from curator.ui.main_window import MainWindow
from tests.bench.turning import rest, until

ROUNDS = 5


def article(more: str = "") -> str:
    return f"---\ntitle: Shown\nquality: 50\npublished: false\n{more}---\nText.\n"


CASES: Mapping[str, str] = {
    "an ordinary one": article('excerpt: "Short."\n'),
    "200 KB in one line": article(f'excerpt: "{"word &amp; " * 20_000}"\n'),
    "200 KB without a space": article(f'excerpt: "{"w" * 200_000}"\n'),
    "200 KB in many lines": article("excerpt: |\n" + "  words of a line\n" * 11_000),
    "3,000 keys": article("".join(f"key{n}: value {n}\n" for n in range(3_000))),
    "5,000 related entries": article(
        "related:\n"
        + "".join(f'  - title: "T {n}"\n    webUrl: "https://a.example/{n}"\n' for n in range(5_000)),
    ),
    "2,000 images": article(
        "images:\n" + "".join(f"  - url: /assets/{n}.png\n    width: 10\n" for n in range(2_000))
    ),
}
PAGES = ("related", "images", "fields", "source", "preview")


class Steps:
    """The most processor time of this thread between two turns of the event loop."""

    def __init__(self) -> None:
        self._worst, self._last = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def restart(self) -> None:
        self._worst, self._last = 0.0, time.thread_time()

    def worst(self) -> float:
        self._turn()
        return self._worst * 1000

    def _turn(self) -> None:
        now = time.thread_time()
        self._worst, self._last = max(self._worst, now - self._last), now


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    gc.disable()  # as the window does: its collector works while nothing is going on
    with tempfile.TemporaryDirectory() as folder:
        root, home = Path(folder, "site"), Path(folder, "home")
        (root / "_news").mkdir(parents=True)
        for name, text in CASES.items():
            (root / "_news" / f"{name}.md").write_text(text, encoding="utf-8")
        where = Directories(home / "config", home / "data", home / "cache")
        window = make_window(where, Settings(remote_pictures=False), Runners.threads(), None)
        window.resize(1440, 900)
        window.show()
        window.open(root)
        until(lambda: window.model.rowCount() == len(CASES) and not window.session.filling.running)
        steps = Steps()
        print(f"{'':24}" + "".join(f"{page:>10}" for page in PAGES))
        for name in CASES:
            found = []
            for page in PAGES:
                window.detail.page.tabs.turn_to(page)
                found.append(min(_shown(window, name, steps) for _ in range(ROUNDS)))
            print(f"{name:24}" + "".join(f"{worst:10.1f}" for worst in found))
        window.close()
    app.quit()


def _shown(window: MainWindow, name: str, steps: Steps) -> float:
    """Show another article, then this one."""
    view = window.view
    rows = [window.model.row(place) for place in range(len(CASES))]
    places = {Path(row.path).stem: place for place, row in enumerate(rows) if row is not None}
    other = places[next(case for case in CASES if case != name)]
    view.select_places([other], other)
    rest(0.3)
    steps.restart()
    view.select_places([places[name]], places[name])
    until(lambda: window.detail.shown is not None and Path(window.detail.shown.path).stem == name)
    rest(0.3)
    return steps.worst()


if __name__ == "__main__":
    main()

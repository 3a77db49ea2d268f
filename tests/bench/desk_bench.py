"""How the decision desk moves, and how long suggestions take: `python -m tests.bench.desk_bench FOLDER`.

Opens the desk over all of FOLDER, drags its line from end to end with the mouse, and prints how long one
step took and the longest time that the window stood still. Then it makes up a history of decisions about
single articles (in a temporary folder of its own) and counts what these have in common. Writes nothing into
FOLDER.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from curator.app import Runners, make_application, make_window
from curator.library import Directories, FileChange, Library
from curator.library.directories import folder_name
from curator.library.history import FileState, History, Step
from curator.settings import Settings
from curator.start import SWITCH_SECONDS
from curator.ui.decision_desk.desk import DecisionDesk
from curator.ui.decision_desk.dialog import DeskDialog
from curator.ui.main_window import MainWindow
from tests.bench.figures import percentile
from tests.bench.machine import describe, load
from tests.bench.turning import Turns, rest, until

_STEPS = 240


def drag(dialog: DeskDialog) -> list[float]:
    """Drag the line from one end to the other; how long each step took until it was drawn."""
    chart, took = dialog.chart, []
    middle = chart.height() // 2
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, middle))
    for step in range(_STEPS):
        begun = time.perf_counter()
        QTest.mouseMove(chart, QPoint(2 + step * (chart.width() - 4) // _STEPS, middle))
        chart.repaint()
        took.append(time.perf_counter() - begun)
        rest(0.004)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 2, middle))
    return took


def desk(window: MainWindow) -> None:
    """Open the desk, drag, scroll."""
    turns = Turns()
    feature = next(one for one in window.features if isinstance(one, DecisionDesk))
    turns.restart()
    begun = time.perf_counter()
    feature.open()
    dialog = feature.dialog
    assert dialog is not None
    until(lambda: dialog.settled and dialog.state.counted is not None)
    _say("desk shown and counted", time.perf_counter() - begun, turns.worst())
    rest(0.5)
    turns.restart()
    took = drag(dialog)
    until(lambda: dialog.settled)
    _say(f"one step of the line, p95 of {_STEPS}", percentile(took, 0.95), turns.worst())
    print(f"{'   the same, median':44} {percentile(took, 0.5) * 1000:8.1f} ms")
    dialog.chart.line_moved.emit(1.0)
    until(lambda: dialog.settled)
    rest(0.3)
    print(f"{'   articles listed':44} {dialog.model.rowCount():8,}")
    turns.restart()
    bar = dialog.list.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        rest(0.01)
    _say("scrolling them, longest stand-still", 0.0, turns.worst())
    dialog.reject()


def suggestions(folder: Path, home: Directories, decided: int) -> None:
    """Count what made-up decisions have in common."""
    library = Library.open_as_stored(folder, home)
    rows = library.select("published:true OR published:false", "path")
    library.close()
    history = History(home.data / f"{folder_name(library.root)}.history")
    step = max(1, len(rows) // decided)
    for row in rows[::step]:
        change = FileChange.of(row.path, [("published",)], b"", b"")
        entry = history.begin("Decide", [change])
        history.finish(entry, Step.APPLY, {row.path: FileState.DONE}, "done")
    history.close()
    library = Library.open_as_stored(folder, home)
    for name in ("suggestions", "suggestions, asked again"):
        begun = time.perf_counter()
        found = library.suggest_rules()
        decisions = found.decisions
        what = f"{name} ({len(found.suggestions)} of {len(decisions.published):,} decisions)"
        print(f"{what:44} {(time.perf_counter() - begun) * 1000:8.1f} ms")
    library.close()


def _say(what: str, took: float, still: float) -> None:
    print(f"{what:44} {took * 1000:8.1f} ms   longest stand-still {still * 1000:6.1f} ms", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--home", type=Path, help="where the index is kept, to be used again")
    parser.add_argument("--decided", type=int, default=2_000, help="decisions to make up")
    options = parser.parse_args()
    sys.setswitchinterval(SWITCH_SECONDS)
    make_application(sys.argv[:1])
    print(f"{describe()}{load()}")
    with tempfile.TemporaryDirectory() as spare, tempfile.TemporaryDirectory() as history:
        base = options.home or Path(spare)
        home = Directories(base / "config", Path(history), base / "cache")
        Library.open(options.folder, home).close()
        window = make_window(home, Settings(), Runners.threads(), None)
        window.resize(1440, 900)
        window.show()
        window.open(options.folder)
        until(lambda: window.model.rowCount() > 0)
        until(lambda: not window.listing.reading and not window.filtering.reading)
        until(lambda: not window.session.is_busy)
        rest(1.0)
        desk(window)
        window.close()
        suggestions(options.folder, home, options.decided)


if __name__ == "__main__":
    main()

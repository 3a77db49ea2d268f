"""A bulk edit of many articles in a real window, and every byte back: made, shown, written, taken back.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.bulk_bench [--articles 20000] [--work DIR]

Prints how soon the preview is there, how long the UI thread stood still at most while it grew, how long a
frame of scrolling takes, and whether the folder is what it was after undo in the history window. The site is
made, and kept in DIR.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from curator.app import Runners, make_application, make_window
from curator.library import Directories
from curator.library.bulk import Add, BulkEdit, FieldEdit, Finding, ReplaceText
from curator.settings import Settings
from curator.start import SWITCH_SECONDS
from curator.ui.collector import Collector
from curator.ui.history.feature import HistoryFeature
from curator.ui.main_window import MainWindow
from curator.ui.preview import PreviewDialog
from tests.bench import corpus
from tests.bench.figures import percentile
from tests.bench.machine import describe, load
from tests.bench.turning import Turns, rest, until

_FRAMES = 300
_PATIENCE = 1_800.0
EDIT = BulkEdit(
    (
        FieldEdit(("quality",), Add(1)),
        FieldEdit(("title",), ReplaceText(Finding(r"\A(\S+)", r"\1 (checked)", expression=True))),
    )
)


def measured(site: Path, home: Path) -> None:
    """Do it all, printing as it goes."""
    sys.setswitchinterval(SWITCH_SECONDS)
    make_application(sys.argv[:1])
    directories = Directories(home / "config", home / "data", home / "cache")
    window = make_window(directories, Settings(), Runners.threads(), None)
    Collector(lambda: window.session.is_busy, window)
    window.resize(1440, 900)
    window.show()
    window.open(site)
    until(lambda: window.model.rowCount() > 0 and not window.listing.reading and not window.session.is_busy)
    rest(0.5)
    window.view.select_all_rows()
    rest(0.5)
    turns = Turns()
    rest(5)
    print(f"stand-still doing nothing   {turns.worst() * 1000:10.1f} ms")
    dialog = _previewed(window, turns)
    _scrolled(dialog, turns)
    before = _digests(site)
    _written(window, dialog, turns)
    changed = sum(before[path] != digest for path, digest in _digests(site).items())
    print(f"files that changed          {changed:10,}")
    _taken_back(window, turns)
    left = sum(before[path] != digest for path, digest in _digests(site).items())
    print(f"files other than before     {left:10,}")
    window.close()


def _previewed(window: MainWindow, turns: Turns) -> PreviewDialog:
    turns.restart()
    began = time.perf_counter()
    window.edits.change(EDIT, lambda count: f"Bulk edit of {count}", "Quality, Title")
    until(lambda: window.edits.dialog is not None)
    dialog = window.edits.dialog
    assert dialog is not None
    dialog.repaint()
    print(f"preview opened after        {(time.perf_counter() - began) * 1000:10.0f} ms")
    until(lambda: not dialog.growing, _PATIENCE)
    took = time.perf_counter() - began
    count = len(dialog.model.changes)
    print(
        f"all {window.model.rowCount():,} looked at after  {took:10.1f} s    {took / count * 1e3:.2f} ms each"
    )
    print(f"  longest stand-still       {turns.worst() * 1000:10.1f} ms")
    print(f"changes                     {count:10,}    same {dialog.model.same}")
    return dialog


def _scrolled(dialog: PreviewDialog, turns: Turns) -> None:
    bar = dialog.table.verticalScrollBar()
    times, busy = [], []
    turns.restart()
    for frame in range(_FRAMES):
        if frame < _FRAMES // 2:
            target = bar.value() + 3 * dialog.table.rowHeight(0)
        else:
            target = bar.maximum() * (frame - _FRAMES // 2) // (_FRAMES // 2)
        began, used = time.perf_counter(), time.thread_time()
        bar.setValue(target)
        QApplication.processEvents()
        dialog.table.viewport().repaint()
        times.append(time.perf_counter() - began)
        busy.append(time.thread_time() - used)
    print(f"scrolling, one frame, p95   {percentile(times, 0.95) * 1000:10.1f} ms")
    print(f"  of it on the processor    {percentile(busy, 0.95) * 1000:10.1f} ms")
    began = time.perf_counter()
    dialog.filters.search.setText("nowhere to be found")
    until(lambda: dialog.model.searched != "" and not dialog.model.searching)
    took = time.perf_counter() - began
    print(f"search through all          {took * 1000:10.0f} ms   stand-still {turns.worst() * 1000:.1f} ms")
    dialog.filters.search.clear()
    until(lambda: dialog.model.searched == "" and not dialog.model.searching)


def _written(window: MainWindow, dialog: PreviewDialog, turns: Turns) -> None:
    turns.restart()
    began = time.perf_counter()
    dialog.accept()
    until(lambda: window.session.undo_entry is not None and not window.session.is_busy, _PATIENCE)
    took = time.perf_counter() - began
    print(f"written after               {took:10.1f} s    stand-still {turns.worst() * 1000:.1f} ms")


def _taken_back(window: MainWindow, turns: Turns) -> None:
    history = next(feature for feature in window.features if isinstance(feature, HistoryFeature))
    turns.restart()
    began = time.perf_counter()
    history.action.trigger()
    until(lambda: history.panel is not None and history.panel.undo.isEnabled(), _PATIENCE)
    took = time.perf_counter() - began
    print(f"seen in the history after   {took * 1000:10.0f} ms   stand-still {turns.worst() * 1000:.1f} ms")
    assert history.panel is not None
    turns.restart()
    began = time.perf_counter()
    history.panel.undo.click()
    until(lambda: window.session.redo_entry is not None and not window.session.is_busy, _PATIENCE)
    took = time.perf_counter() - began
    print(f"taken back there after      {took:10.1f} s    stand-still {turns.worst() * 1000:.1f} ms")


def _digests(site: Path) -> dict[str, bytes]:
    files = (path for path in sorted(site.rglob("*")) if path.is_file())
    return {path.as_posix(): hashlib.blake2b(path.read_bytes()).digest() for path in files}


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bulk_bench", description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000, metavar="N")
    parser.add_argument("--work", type=Path, metavar="DIR", help="where the site is made, and kept")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        work: Path = options.work or Path(place)
        site, home = work / f"site-{options.articles}", work / "home-bulk"
        if not site.is_dir():
            corpus.make(site, options.articles)
        shutil.rmtree(home, ignore_errors=True)
        print(f"{describe()}{load()}. {options.articles:,} articles, two fields of all of them.")
        measured(site, home)
        shutil.rmtree(home, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

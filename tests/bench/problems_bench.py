"""How looking for problems behaves: `python -m tests.bench.problems_bench [--articles N | FOLDER]`.

Opens FOLDER, or a folder of N invented articles, in a window; lets all articles be looked at while the list
is scrolled and searched, then changes one of them. Prints how long it took, the time on the processors
(that of other processes apart), the longest time that the window stood still, and the longest that its own
thread worked without a pause. Changes one article of FOLDER and takes that back.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from curator.app import Runners, make_application, make_window
from curator.frontmatter import Set
from curator.library import Directories, Gesture
from curator.settings import Settings
from curator.start import SWITCH_SECONDS
from curator.ui.main_window import MainWindow
from curator.ui.problems.feature import ProblemsFeature
from tests.bench.corpus import make
from tests.bench.machine import describe, load
from tests.bench.turning import Turns, rest, until

_LONG = 3_600.0


class OwnTurns(Turns):
    """Also tells how long the window's own thread worked between two turns, whatever else the machine did."""

    def __init__(self) -> None:
        self._most, self._before = 0.0, time.thread_time()
        super().__init__()

    def restart(self) -> None:
        super().restart()
        self._most, self._before = 0.0, time.thread_time()

    def most(self) -> float:
        """The longest time of work since `restart`, in seconds."""
        self._turn()
        return self._most

    def _turn(self) -> None:
        super()._turn()
        now = time.thread_time()
        self._most, self._before = max(self._most, now - self._before), now


class Watch:
    """What passed since it was made: on the clock, on the processors here and in ended processes."""

    def __init__(self) -> None:
        self._clock, self._times = time.perf_counter(), time.process_time()
        self._others = _others()

    def say(self, what: str, turns: OwnTurns) -> None:
        """Print it."""
        still, own = turns.worst() * 1000, turns.most() * 1000
        print(
            f"{what:40} {time.perf_counter() - self._clock:8.2f} s   processor {_here(self._times):7.2f} s"
            f" + {_others() - self._others:7.2f} s elsewhere   longest stand-still {still:6.1f} ms, "
            f"longest own work {own:6.1f} ms",
            flush=True,
        )


def _here(since: float) -> float:
    return time.process_time() - since


def _others() -> float:
    times = os.times()
    return times.children_user + times.children_system


def bench(window: MainWindow, folder: Path) -> None:
    """Open, look at all, change one."""
    feature = next(one for one in window.features if isinstance(one, ProblemsFeature))
    checks, session = feature.checks, window.session
    turns = OwnTurns()
    turns.restart()
    window.open(folder)
    until(lambda: session.library is not None and not session.filling.running, _LONG)
    watch = Watch()
    turns.restart()
    bar = window.view.verticalScrollBar()
    for step in range(10**9):
        if not checks.running:
            break
        bar.setValue(bar.maximum() * (step % 50) // 50)
        if step % 40 == 20:
            window.top.search.set_text(("water", "", "problem:excerpt-cut", "has:problem")[step // 40 % 4])
        rest(0.02)
    watch.say("all articles looked at", turns)
    window.top.search.set_text("")
    until(lambda: not feature.reading and not window.listing.reading, _LONG)
    rest(1.0)

    turns.restart()
    watch = Watch()
    feature.open()
    until(lambda: not feature.reading, _LONG)
    watch.say("the view of all problems", turns)
    feature.leave()
    rest(1.0)

    turns.restart()
    watch = Watch()
    row = window.model.row(0)
    assert row is not None
    done: list[bool] = []
    checks.settled.connect(lambda: done.append(True))
    session.apply(Gesture.same("A topic", [row.path], [Set(("quality",), 901)]))
    until(lambda: bool(done) and not feature.reading, _LONG)
    watch.say("one article changed and looked at", turns)
    rest(2.0)
    session.undo()
    rest(2.0)

    turns.restart()
    watch = Watch()
    checks.look()
    until(lambda: not feature.reading, _LONG)
    watch.say("nothing changed", turns)


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=20_000)
    options = parser.parse_args()
    print(describe(), load(), sep="\n", flush=True)
    app = make_application(sys.argv[:1])
    sys.setswitchinterval(SWITCH_SECONDS)
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder = options.folder
        if folder is None:
            folder = home / "site"
            size = make(folder, options.articles)
            print(f"{options.articles:,} articles of {size / options.articles / 1024:.1f} KB", flush=True)
        directories = Directories(home / "config", home / "data", home / "cache")
        window = make_window(directories, Settings(), Runners.threads(), None)
        window.resize(1440, 900)
        window.show()
        bench(window, folder)
        window.close()
    app.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Measures Curator on sites of some sizes and prints one table, each figure beside its limit of the same run.

python -m tests.bench.run --articles 20000 [--articles 100000] [--runs 3] [--minutes 18] [--work DIR]
    [--part window]

The limits (cat, an empty window, a plain write-fsync-rename, perl -pi, hugo) are measured in the same run,
and each target is the ratio to its limit; what the machine lacks is "not measured".

The figures are medians; where the minutes do not suffice, of fewer runs, but of one at least. Everything is
measured with the files in the system's cache, after reading them once.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.bench import corpus, limits
from tests.bench.figures import BULK, Figure, median, seconds, table
from tests.bench.machine import describe, load
from tests.bench.processes import command, measured

_LIBRARY = "tests.bench.library_child"
_WINDOW = "tests.bench.window_child"
_EMPTY = "tests.bench.empty_window_child"


_PROJECT = Path(__file__).resolve().parent.parent.parent
_SIXTH = round(1 / 6, 3)  # "six times as fast"
PARTS = ("opening", "questions", "window", "writing")


class Bench:
    """One site, measured."""

    def __init__(self, articles: int, work: Path, runs: int, seconds: float) -> None:
        """`seconds`: after so many no part is measured once more."""
        self._runs = runs
        self._seconds = seconds
        self._until = 0.0
        self._site = work / f"site-{articles}"
        self._work = work
        if not self._site.is_dir():
            _say(f"making {articles:,} articles")
            corpus.make(self._site, articles)
        self._files = _articles(self._site)

    def figures(self, parts: Collection[str]) -> Iterator[Figure]:
        """The rows of the table for this site: those of the `parts`."""
        limits.cat(self._files)  # into the system's cache
        home = self._work / "home"
        shutil.rmtree(home, ignore_errors=True)
        measures = (self._opening, self._questions, self._window, self._writing)
        wanted = [measure for part, measure in zip(PARTS, measures, strict=True) if part in parts]
        began = time.monotonic()
        for number, measure in enumerate(wanted, 1):
            self._until = began + self._seconds * number / len(wanted)
            yield from measure(home)
        shutil.rmtree(home, ignore_errors=True)

    def _opening(self, home: Path) -> Iterator[Figure]:
        hugo = self._once("hugo", lambda: limits.hugo(self._site))
        cats, cold, alone, commands, warm = [], [], [], [], []
        for _ in self._times():
            _say("opening")
            cats.append(limits.cat(self._files))
            shutil.rmtree(home, ignore_errors=True)
            commands.append(seconds(lambda: command(home, "index", self._site)))
            shutil.rmtree(home, ignore_errors=True)
            alone.append(measured(_LIBRARY, "opened_alone", self._site, home))
            shutil.rmtree(home, ignore_errors=True)
            cold.append(measured(_LIBRARY, "opened", self._site, home))
            cats.append(limits.cat(self._files))
            warm.append(measured(_LIBRARY, "opened", self._site, home))
        cat, opened = _middle(cats), _of(cold, "open")
        each = f"({opened / len(self._files) * 1e6:.0f} µs each)"
        beside = "`cat` of the files"
        yield Figure("cold opening, all read", opened, "s", beside, cat, 3, each)
        yield Figure("  … by one process alone", _of(alone, "open"), "s", beside, cat)
        yield Figure("cold, first rows to be shown", _of(cold, "first rows"), "s", most=1)
        yield Figure(
            "`curator index`, cold", _middle(commands), "s", "`hugo list all`", hugo, round(1 / 6, 3)
        )
        yield Figure("warm opening, all checked", _of(warm, "open"), "s", beside, cat, 0.3)
        yield Figure("memory, cold opening", _of(cold, "peak"), "MB")
        yield Figure("memory, warm opening", _of(warm, "peak"), "MB")

    def _questions(self, home: Path) -> Iterator[Figure]:
        _say("questions")
        asked = measured(_LIBRARY, "asked", self._site, home)
        for name, what in (
            ("typed", "next letter of a word to rows, library, p95"),
            ("new qualifier", "new qualifier to rows, library, p95"),
            ("sort", "sort to rows, library, p95"),
            ("facets", "facet counts, library, p95"),
            ("facets of a query", "facet counts of a query, library, p95"),
            ("refresh", "look for changes, none there, p95"),
        ):
            goal = 30 if name in ("typed", "new qualifier") else None
            yield Figure(what, asked[name]["p95"] * 1000, "ms", most=goal)

    def _window(self, home: Path) -> Iterator[Figure]:
        measured(_LIBRARY, "opened", self._site, home)  # a warm start
        empty = self._median("empty window", lambda: float(measured(_EMPTY)["shown"]))
        _say("window")
        runs = [measured(_WINDOW, self._site, home) for _ in self._times()]
        yield Figure("window shown", _of(runs, "shown"), "s", "an empty PySide6 window", empty, 2)
        yield Figure("list interactive, warm", _of(runs, "listed"), "s", most=1)
        for name, what, goal in (
            ("keystroke", "keystroke to rows, p95", 30),
            ("sort", "sort to rows shown, p95", None),
            ("select all", "select all, p95", 100),
            ("scroll", "scroll, one frame, p95", 16),
        ):
            yield Figure(what, _of(runs, name, "p95") * 1000, "ms", most=goal)
            still = "  … longest stand-still of the UI thread"
            yield Figure(still, _of(runs, name, "still") * 1000, "ms", most=50)
        yield Figure("memory with the window open", _of(runs, "peak"), "MB", most=300)

    def _writing(self, home: Path) -> Iterator[Figure]:
        site = self._work / "written"
        edits, bulks, plain, perls, files = [], [], [], [], 0
        for _ in self._times():
            _say("writing")
            self._copy(site, home)
            unpublished = _unpublished(site)[:BULK]
            measured(_LIBRARY, "opened", site, home)
            plain.append(limits.replacing(sorted((site / "_samples").glob("*.md"))[:40]))
            edits.append(measured(_LIBRARY, "edited", site, home))
            _settle()
            bulks.append(measured(_LIBRARY, "published", site, home))  # and taken back
            files = bulks[-1]["files"]
            _settle()
            perls.append(limits.perl(unpublished))
        shutil.rmtree(site)
        written = _middle(plain)
        yield Figure(
            "single edit to disk", _of(edits, "median") * 1000, "ms", "write, fsync, rename",
            None if written is None else written * 1000, 2,
        )  # fmt: skip
        yield Figure(
            f"publish {files:,} in one gesture", _of(bulks, "publish"), "s", "`perl -pi -e` on them",
            _middle(perls), 3,
        )  # fmt: skip
        yield Figure("take that back", _of(bulks, "undo"), "s")
        yield Figure("memory, publishing", _of(bulks, "peak"), "MB")

    def _copy(self, site: Path, home: Path) -> None:
        shutil.rmtree(site, ignore_errors=True)
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self._site, site)
        _settle()

    def _times(self) -> Iterator[int]:
        """As often as each thing is measured; once when its time is over."""
        for number in range(self._runs):
            if number == 0 or time.monotonic() < self._until:
                yield number

    def _median(self, what: str, work: Callable[[], float | None]) -> float | None:
        _say(what)
        first = work()
        return None if first is None else median(self._runs, lambda: work() or 0.0)

    def _once(self, what: str, work: Callable[[], float | None]) -> float | None:
        _say(what)
        return work()


def _compile() -> None:
    """Compile the program, as an installation does. Where Python may not keep what it compiled, it would do
    so at each start, which takes half of the time until the list is there."""
    for package in ("curator", "tests"):
        compileall.compile_dir(_PROJECT / package, quiet=1)


def _settle() -> None:
    """Let the disk come to rest: else the next to wait for it would wait for what was written before."""
    if hasattr(os, "sync"):
        os.sync()


def _unpublished(site: Path) -> list[Path]:
    """The files that the benchmark publishes."""
    return [file for file in _articles(site) if b"\npublished: true\n" not in file.read_bytes()]


def _articles(site: Path) -> list[Path]:
    return [file for file in sorted(site.glob("_*/**/*.md")) if "_data" not in file.parts]


def _of(runs: Sequence[dict[str, Any]], *keys: str) -> float:
    """The median over the runs of the figure under these keys."""
    found = []
    for run in runs:
        value: Any = run
        for key in keys:
            value = value[key]
        found.append(float(value or 0.0))
    return sorted(found)[len(found) // 2]


def _middle(values: Sequence[float | None]) -> float | None:
    known = sorted(value for value in values if value is not None)
    return known[len(known) // 2] if known else None


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.run", description=__doc__)
    parser.add_argument("--articles", type=int, action="append", required=True, metavar="N")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="how often each thing is measured")
    parser.add_argument(
        "--minutes", type=float, default=18.0, metavar="M", help="how long it may take, about"
    )
    parser.add_argument("--part", action="append", choices=PARTS, help="only this; may be given again")
    parser.add_argument("--work", type=Path, metavar="DIR", help="where the sites are made, and kept")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        work: Path = options.work or Path(place)
        work.mkdir(parents=True, exist_ok=True)
        _compile()
        print(f"{describe()}. Medians of up to {options.runs} runs{load()}.")
        for articles in options.articles:
            print(f"\n### {articles:,} articles\n")
            found = []
            share = options.minutes * 60 * articles / sum(options.articles)
            for figure in Bench(articles, work, options.runs, share).figures(options.part or PARTS):
                _say("    " + "  ".join(figure.cells()))
                found.append(figure)
            print(table(found), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

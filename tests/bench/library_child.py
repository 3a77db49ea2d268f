"""Measures the library in this process, prints JSON: `python -m tests.bench.library_child WHAT SITE HOME`."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from curator.frontmatter import Set
from curator.library import SORT_KEYS, Directories, Gesture, Library, reading_together
from tests.bench.figures import BULK, percentile, seconds
from tests.bench.machine import peak_megabytes
from tests.bench.processes import tell

_ASKED = 3
_EDITED = 40
_SCREEN = 40
QUERIES = (
    *("{word}", "{word} quality:>=70", "{word} quality:>=70 heat:<50", "published:absent -{word}"),
    *("in:_news heat:10..50", "price:free", "topic:a*", "domain:m*"),
    *("has:related -is:duplicate", "after:2021-03-01"),
)


def opened(site: Path, home: Path) -> dict[str, Any]:
    """Open the folder as the window does: what is stored at once, then all that is in the folder."""
    first: list[float] = []
    began = time.perf_counter()
    library = Library.open_as_stored(site, _directories(home))
    if library.view():
        first.append(time.perf_counter() - began)
    library.refresh(arrived=lambda _number: first.append(time.perf_counter() - began))
    open_seconds = time.perf_counter() - began
    articles = library.count()
    library.close()
    return {
        "open": open_seconds,
        "first rows": first[0] if first else None,
        "articles": articles,
        "peak": peak_megabytes(),
    }


def opened_alone(site: Path, home: Path) -> dict[str, Any]:
    """The same, without another process that reads too."""
    reading_together.WORTHWHILE = sys.maxsize
    return opened(site, home)


def asked(site: Path, home: Path) -> dict[str, Any]:
    """Ask an open library what a window asks."""
    library = Library.open(site, _directories(home))
    library.find_duplicates()  # the window does it beforehand, beside
    _shown(library, "")  # nobody types before there is a list
    word = library.select(limit=1)[0].title.split()[0].lower()
    queries = [query.format(word=word) for query in QUERIES]
    found = {
        "new qualifier": [seconds(lambda query=query: _shown(library, query)) for query in queries],  # type: ignore[misc]
        "typed": [seconds(lambda end=end: _shown(library, word[:end])) for end in range(1, len(word) + 1)],  # type: ignore[misc]
        "sort": _each([lambda key=key: _shown(library, "", key) for key in SORT_KEYS]),  # type: ignore[misc]
        "facets": _each([library.facets]),
        "facets of a query": _each([lambda query=query: library.facets(query) for query in queries]),  # type: ignore[misc]
        "refresh": _each([library.refresh]),
    }
    library.close()
    return {
        name: {"median": statistics.median(times), "p95": percentile(times, 0.95)}
        for name, times in found.items()
    }


def edited(site: Path, home: Path) -> dict[str, Any]:
    """Edit articles one at a time."""
    library = Library.open(site, _directories(home))
    paths = [row.path for row in library.select(sort="path", limit=_EDITED)]
    times = [
        seconds(lambda path=path: library.apply(Gesture.same("Heat", [path], [Set(("heat",), 7)])))  # type: ignore[misc]
        for path in paths
    ]
    library.close()
    return {"median": statistics.median(times), "p95": percentile(times, 0.95)}


def published(site: Path, home: Path) -> dict[str, Any]:
    """Publish what is not, up to 20,000 articles in one gesture, and take it back."""
    library = Library.open(site, _directories(home))
    paths = [row.path for row in library.select("-published:true", sort="path", limit=BULK)]
    gesture = Gesture.same("Publish", paths, [Set(("published",), True)])
    began = time.perf_counter()
    changes = library.apply(gesture)
    took = time.perf_counter() - began
    undone = seconds(library.undo)
    library.close()
    return {"publish": took, "undo": undone, "files": len(changes.changed), "peak": peak_megabytes()}


def _shown(library: Library, query: str, sort: str = "-date") -> None:
    """What a list asks for: the order of all rows, and those of the first screen."""
    library.view(query, sort).rows(0, _SCREEN)


MEASURES: dict[str, Callable[[Path, Path], dict[str, Any]]] = {
    "opened": opened,
    "opened_alone": opened_alone,
    "asked": asked,
    "edited": edited,
    "published": published,
}


def _directories(home: Path) -> Directories:
    return Directories(home / "config", home / "data", home / "cache")


def _each(questions: list[Callable[[], object]]) -> list[float]:
    return [seconds(question) for question in questions for _ in range(_ASKED)]


if __name__ == "__main__":
    tell(MEASURES[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3])))

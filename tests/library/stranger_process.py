"""A process that does with a stranger's folder all that looking at it does, and tells what it touched.

stranger_process.py SITE OWN   prints a JSON list of what was started, fetched or written outside of OWN
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from curator.content import detect
from curator.library import Checker, Directories, Library, LibraryError
from curator.library.shared_views import read_shared

_STARTS = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile")
_FETCHES = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")
_CHANGES = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main(site: str, own: str) -> None:
    """Look at everything."""
    touched: list[str] = []
    base = Path(own)

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith((*_STARTS, *_FETCHES)):
            touched.append(f"{event} {arguments!r}"[:200])
        elif event in _CHANGES or (event == "open" and _writes(arguments)):
            place = arguments[0]
            if isinstance(place, str | bytes | os.PathLike) and not _is_own(os.fsdecode(place), base):
                touched.append(f"{event} {place!r}")

    sys.addaudithook(heard)
    profile = detect(Path(site))
    library = Library.open(Path(site), Directories(base / "config", base / "data", base / "cache"))
    views = read_shared(Path(site))
    library.facets()
    list(Checker(library).run())
    library.find_duplicates()
    told = []
    for view in views.views:
        try:
            library.count(view.query)
            library.select(view.query, view.sort or "-date")
        except (LibraryError, ValueError) as error:
            told.append(str(error))
    shown = [library.article(row.path).title for row in library.select() if not row.problem]

    notes = [*library.notes, *profile.notes, *views.notes, *told]
    library.close()
    print(json.dumps({"touched": touched, "notes": notes, "articles": len(shown)}))


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    if isinstance(mode, str):
        return any(sign in mode for sign in "wax+")
    return bool(flags & _WRITING)


def _is_own(place: str, base: Path) -> bool:
    return place in (os.devnull,) or Path(place).absolute().is_relative_to(base)


if __name__ == "__main__":
    main(*sys.argv[1:])

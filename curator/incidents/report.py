"""A report of one fault: what failed where, in which versions, and what the program did before.

It is a text that its owner can read before passing it on; nothing of any article is in it.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import locale
import os
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from curator import __version__
from curator.incidents.scrubbing import told, trace, without_home

FOLDER = "reports"
_KEPT = 20
_LIBRARIES = (
    "PySide6-Essentials",
    "PyYAML",
    "pydantic",
    "rapidyaml",
    "watchfiles",
    "rapidfuzz",
    "platformdirs",
)
_HEAD = """\
A report of a fault in Curator.
It holds nothing that stands in your articles, and no path below your home but as "~".
You may read it before you pass it on; nothing is sent by itself.
"""


def compose(
    what: str, lines: Sequence[str], log: Iterable[str] = (), more: Mapping[str, str] | None = None
) -> str:
    """The text of a report: `what` failed, the `lines` that tell where, the last lines of the log."""
    parts = [_HEAD, f"What:      {what}", f"When:      {datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}"]
    parts += [f"{name + ':':<10} {value}" for name, value in {**_system(), **(more or {})}.items()]
    parts += ["", "Where:", *lines, "", "What the log said last:", *log, ""]
    return without_home("\n".join(parts))


def compose_for(error: BaseException, log: Iterable[str] = (), more: Mapping[str, str] | None = None) -> str:
    """The report of an error."""
    return compose(told(error), trace(error), log, more)


def write(folder: Path, text: str) -> Path | None:
    """Put a report into the folder of reports below `folder`, of which the oldest go; None if it cannot."""
    place = folder / FOLDER
    try:
        place.mkdir(parents=True, exist_ok=True)
        stem = f"curator-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}-{os.getpid()}"
        for number in range(1000):
            file = place / (f"{stem}.txt" if not number else f"{stem}-{number:03}.txt")
            with (
                contextlib.suppress(FileExistsError),
                file.open("x", encoding="utf-8", errors="replace") as out,
            ):
                out.write(text)
                break
        for old in sorted(place.glob("curator-*.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


def _system() -> dict[str, str]:
    return {
        "Curator": f"{__version__}{' (installed)' if getattr(sys, 'frozen', False) else ''}",
        "Python": f"{platform.python_version()}, {platform.python_implementation()}",
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "Libraries": ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        "Language": f"{locale.getlocale()[0]}, {sys.getfilesystemencoding()}",
    }


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "?"

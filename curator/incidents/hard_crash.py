"""Crashes that end the process at once (in Qt, in SQLite): Python notes where, the next start finds it.

Each process has a file of its own, which goes when it ends well; one that stays and holds something is the
last word of a process that is no more.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
from pathlib import Path
from typing import TextIO

from curator.incidents.report import compose, write
from curator.incidents.scrubbing import place_in_package
from curator.library.running import is_running

_NAME = re.compile(r"running-(\d+)\.txt")
_FRAME = re.compile(r'\s*File "(.+)", line (\d+) in (.+)')
_LONGEST = 200_000


class HardCrash:
    """Listens for a crash for as long as the process runs."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"running-{os.getpid()}.txt"
        self._open: TextIO | None = None
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._open = self._file.open("w", encoding="utf-8")
            faulthandler.enable(self._open, all_threads=True)

    def close(self) -> None:
        """The process ends well."""
        if self._open is None:
            return
        faulthandler.disable()
        self._open.close()
        self._open = None
        with contextlib.suppress(OSError):
            self._file.unlink()


def found(folder: Path) -> list[Path]:
    """Reports made of what crashed processes left in `folder`; what they left is gone then."""
    reports: list[Path] = []
    try:
        left = [file for file in folder.iterdir() if _is_left(file.name)]
    except OSError:
        return []
    for file in sorted(left):
        try:
            with file.open(encoding="utf-8", errors="replace") as source:
                said = source.read(_LONGEST).splitlines()
            if said:
                what = said[0].partition(":")[2].strip() or said[0]
                report = write(
                    folder, compose(f"The process was ended: {what}", [_shown(line) for line in said])
                )
                reports += [] if report is None else [report]
            file.unlink()
        except OSError:
            continue  # another process has it open, or it is gone: another time
    return reports


def _is_left(name: str) -> bool:
    """Whether a file of this name belongs to a process that is no more."""
    named = _NAME.fullmatch(name)
    return named is not None and int(named[1]) != os.getpid() and not is_running(int(named[1]))


def _shown(line: str) -> str:
    frame = _FRAME.fullmatch(line)
    if frame is None:
        return line[:200]
    inside = place_in_package(frame[1])
    return f"  {inside or '(outside of Curator) ' + Path(frame[1]).name}:{frame[2]} in {frame[3]}"

"""Remembers when it was asked the last time, for all windows and all programs of one editor."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

DAY = 24 * 60 * 60

NAME = "asked-for-updates"


class Daily:
    """A file of no content whose time says when it was."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def claim(self, now: float | None = None) -> bool:
        """Whether it may be done now; if so, it counts as done.

        False as well where it cannot be remembered, for then it would be done at each start.
        """
        now = time.time() if now is None else now
        try:
            passed = abs(now - self._file.stat().st_mtime)  # a clock may have been set back
            if passed < DAY:
                return False
        except FileNotFoundError:
            with suppress(OSError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        try:
            self._file.touch()
            os.utime(self._file, (now, now))
        except OSError:
            return False
        return True

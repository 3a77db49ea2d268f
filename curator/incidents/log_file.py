"""The log: what the program did, for whoever looks for a fault. It rotates, and holds nothing of any article.

Several windows may write one file; where one of them holds it open (Windows), it grows until that one ends.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
from collections.abc import Mapping
from pathlib import Path

from curator.incidents.scrubbing import told, trace, without_home

NAME = "curator.log"
_BYTES = 512 * 1024
_KEPT = 4
_REPORTED = 100
_LONGEST = 500


class Discreet(logging.Formatter):
    """One line a record: time, level, process, place, message. Errors are told without what they quote."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line, and below it where an error came from."""
        shown = logging.makeLogRecord(record.__dict__)
        shown.exc_info, shown.exc_text, shown.stack_info = None, None, None
        if isinstance(record.args, tuple):
            shown.args = tuple(told(one) if isinstance(one, BaseException) else one for one in record.args)
        try:
            message = shown.getMessage()
        except (TypeError, ValueError):
            message = str(record.msg)
        shown.msg, shown.args = " ".join(without_home(message).split())[:_LONGEST], ()
        line = super().format(shown)
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else "\n".join((line, *trace(error)))


class _Rotating(logging.handlers.RotatingFileHandler):
    """Rotates where the system lets it, and is silent where nothing can be written."""

    def rotate(self, source: str, dest: str) -> None:
        with contextlib.suppress(OSError):
            super().rotate(source, dest)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        del record  # a full disk is no reason to fail


class Log:
    """The program's log while it runs.

    Attributes:
        folder: where the files lie; it may not be there.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str] = os.environ) -> None:
        """Begin to write. CURATOR_LOG names the level: debug, info (as without), warning, error."""
        self.folder = folder
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._handler = _Rotating(
            folder / NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", errors="replace", delay=True
        )
        self._handler.setFormatter(Discreet())
        level = logging.getLevelNamesMapping().get(environment.get("CURATOR_LOG", "").upper(), logging.INFO)
        self._logger = logging.getLogger("curator")
        self._logger.setLevel(level)
        self._logger.addHandler(self._handler)

    def close(self) -> None:
        """Write no more."""
        self._logger.removeHandler(self._handler)
        self._handler.close()


def last_lines(folder: Path) -> list[str]:
    """The last lines of the log in `folder`, for a report."""
    try:
        with (folder / NAME).open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _REPORTED * _LONGEST))
            text = file.read()
    except OSError:
        return []
    return text.decode("utf-8", "replace").splitlines()[-_REPORTED:]

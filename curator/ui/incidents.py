"""Faults of the program itself, wherever they happen: noted in a report, and told once, with a way to it.

Takes the place of Python's and Qt's own ways to speak of them, which nobody sees in a window.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication

from curator.incidents import hard_crash, report
from curator.incidents.log_file import last_lines
from curator.incidents.scrubbing import trace
from curator.ui.detail.addresses import Opener

_MOST = 10
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("curator.qt")

Tell = Callable[[Path | None, str], object]
"""Shows a report's file (None where it could not be written) and its text."""


class Incidents(QObject):
    """Listens for faults until `close`.

    Attributes:
        folder: where log and reports lie.
        tell: who shows a report; None before there is a window: then it is kept in `untold`.
    """

    _happened = Signal(object)

    def __init__(self, folder: Path, open_address: Opener) -> None:
        super().__init__()
        self.folder = folder
        self.tell: Tell | None = None
        self.untold: list[tuple[Path | None, str]] = []
        self._open = open_address
        self._known: dict[str, int] = {}
        self._is_reporting = False
        self._hard = hard_crash.HardCrash(folder)
        self._happened.connect(self._report, Qt.ConnectionType.AutoConnection)
        self._before: tuple[Any, Any, Any] = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._from_python
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_nowhere
        self._before_qt = qInstallMessageHandler(_from_qt)

    def look_back(self) -> None:
        """Tell of a crash of an earlier process, once."""
        for file in hard_crash.found(self.folder)[-1:]:
            self._show(file, file.read_text(encoding="utf-8", errors="replace"))

    def note(self, error: BaseException) -> None:
        """Report an error that was caught, from any thread."""
        _log.critical("a fault of the program", exc_info=error)
        self._happened.emit(error)

    def show_folder(self) -> bool:
        """Open the folder of log and reports with the system's file manager."""
        place = self.folder / report.FOLDER
        return self._open(QUrl.fromLocalFile(str(place if place.is_dir() else self.folder)))

    def close(self) -> None:
        """The program ends well; from now on faults are Python's own business again."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._before_qt)
        self._hard.close()

    # -- where faults come from

    def _from_python(
        self, kind: type[BaseException], error: BaseException, place: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            self.note(error.with_traceback(place))
        else:
            self._before[0](kind, error, place)

    def _from_thread(self, seen: threading.ExceptHookArgs) -> None:
        if isinstance(seen.exc_value, Exception):
            self.note(seen.exc_value)

    def _from_nowhere(self, seen: sys.UnraisableHookArgs) -> None:
        """What fails while things are thrown away harms nobody."""
        if seen.exc_value is not None:
            _log.warning("failed while it was thrown away", exc_info=seen.exc_value)

    # -- what becomes of them

    def _report(self, error: BaseException) -> None:
        """Write a report of an error and show it; the same fault again is only counted."""
        cause = "\n".join(trace(error))
        self._known[cause] = self._known.get(cause, 0) + 1
        if self._known[cause] > 1 or len(self._known) > _MOST or self._is_reporting:
            return
        self._is_reporting = True
        try:
            self.show_report(report.compose_for(error, last_lines(self.folder), surroundings()))
        finally:
            self._is_reporting = False

    def show_report(self, text: str) -> None:
        """Keep the text of a report in a file, and show it."""
        self._show(report.write(self.folder, text), text)

    def _show(self, file: Path | None, text: str) -> None:
        if self.tell is None:
            self.untold.append((file, text))
        else:
            self.tell(file, text)

    def told_by(self, tell: Tell) -> None:
        """From now on `tell` shows the reports; those that came before there was anybody first."""
        self.tell = tell
        untold, self.untold = self.untold, []
        for file, text in untold[:1]:
            tell(file, text)


def surroundings() -> dict[str, str]:
    """What the window adds to a report."""
    return {"Qt": f"{qVersion()}, {QGuiApplication.platformName()}"}


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)

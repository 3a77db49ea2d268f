"""Writes a report of entries to a file, a few articles at a time, so that it can be seen and stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from curator.content import Profile
from curator.library import Entry, Library
from curator.ui.history.report import Report
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.wording import said

_TOGETHER = 64


class Exporting(QObject):
    """One report on its way. It replaces `file` only when it is whole.

    Signals:
        progressed(int, int): so many articles are told, of so many.
        done(): it is written. failed(str): it is not, and why.
    """

    progressed = Signal(int, int)
    done = Signal()
    failed = Signal(str)

    def __init__(
        self, session: Session, entries: Sequence[Entry], report: Report, file: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._report = report
        self._file = file
        self._part = file.with_name(f".{file.name}.part")
        self._total = sum(entry.files for entry in entries)
        self._told = 0
        self._entries = entries
        self._task: Task | None = None
        library = session.library
        self._steps = iter(()) if library is None else self._write(library, library.profile)

    def start(self) -> None:
        self._step()

    def cancel(self) -> None:
        """Stop; the file that was there is as it was."""
        if self._task is not None:
            self._task.drop()
        self._steps = iter(())
        self._session.read(lambda _library: self._discard(), lambda _nothing: None)

    # -- inside -------------------------------------------------------------------------------------

    def _step(self) -> None:
        self._task = self._session.read(lambda _library: next(self._steps, None), self._stepped, self._broke)

    def _stepped(self, told: int | None) -> None:
        if told is None:
            self.done.emit()
            return
        self._told += told
        self.progressed.emit(self._told, self._total)
        self._step()

    def _broke(self, error: Exception) -> None:
        self._discard()
        self.failed.emit(said(error))

    def _discard(self) -> None:
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _write(self, library: Library, profile: Profile) -> Iterator[int]:
        """Write it away from the UI thread; each step answers how many articles it told."""
        with self._part.open("w", encoding="utf-8", newline="") as out:
            out.write(self._report.begin(library.label))
            for entry in self._entries:
                out.write(self._report.entry(entry))
                files = list(library.past.states(entry.id).items())
                for start in range(0, len(files), _TOGETHER):
                    some = dict(files[start : start + _TOGETHER])
                    out.write(self._report.files(entry, library.past.changed_files(entry.id, some), profile))
                    yield len(some)
        self._part.replace(self._file)

"""Counts what the fields of the selected articles hold: some at a time and away from the UI thread."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from curator.frontmatter import Path
from curator.library import Library
from curator.library.bulk import Held, Tally, kept
from curator.ui.session import Session
from curator.ui.tasks import Task

_AT_ONCE = 32
_SECONDS = 0.12
"""So long one step counts: then others may read."""


class CountingValues(QObject):
    """One selection being counted.

    Signals:
        counted(Held, int): what was found so far, in so many articles; the last time in all of them.
    """

    counted = Signal(object, int)

    def __init__(
        self,
        session: Session,
        ids: Sequence[int],
        parts: Iterable[Path],
        opaque: Iterable[str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tally = Tally(parts, opaque)
        self._rest = iter(ids)
        self._seen = 0
        self._task: Task | None = None
        self._stopped = False
        self.total = len(ids)

    def start(self) -> None:
        """Begin."""
        if not self._stopped:
            self._task = self._session.read(self._step, self._done)

    def stop(self) -> None:
        """The rest is not wanted any more."""
        self._stopped = True
        if self._task is not None:
            self._task.drop()
        self.deleteLater()

    def _step(self, library: Library) -> _Step:
        """Count the next articles; on the reader's thread, one step at a time."""
        until = time.monotonic() + _SECONDS
        seen = 0
        while time.monotonic() < until:
            some = list(islice(self._rest, _AT_ONCE))
            if not some:
                return _Step(self._tally.held(library, whole=True), seen, True)
            self._tally.add(library, kept(library, some))
            seen += len(some)
        return _Step(self._tally.held(library, whole=False), seen, False)

    def _done(self, step: _Step) -> None:
        if self._stopped:
            return
        self._seen = self.total if step.is_last else self._seen + step.seen
        self.counted.emit(step.held, self._seen)
        if step.is_last:
            self.deleteLater()
        else:
            self.start()


class _Step(NamedTuple):
    held: Held
    seen: int
    is_last: bool

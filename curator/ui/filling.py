"""Reads through a folder that was opened as it was stored, while the window shows what is there already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from curator.library import Changes, Library
from curator.ui.lull import Lull
from curator.ui.tasks import Task


class Start(Protocol):
    """Begins work that may not run beside other writing, and tells how it goes under a label."""

    def __call__(
        self,
        label: str,
        work: Callable[[Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> Task: ...


class Filling(QObject):
    """Brings one library after the other up to date. A gesture interrupts it and need not wait for its end.

    Attributes:
        is_first: nothing was stored of the folder, so that everything found is new.
        whole: the folder was read to its end the last time.
        begun: whether the folder is being looked through already, or was.
        lull: of typing a search, for which it rests; what else the editor does, its own rows may do too.
    Signals:
        grown(): rows came in that can be asked for; a few times a second.
        ended(Changes, bool): it is over: what was found since it was begun or interrupted last, and whether
            the folder was read to its end.
    """

    grown = Signal()
    ended = Signal(object, bool)
    _arrived = Signal(object)

    def __init__(self, start: Start, failed: Callable[[Exception], None], parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._fail = failed
        self._library: Library | None = None
        self._task: Task | None = None
        self._round = 0
        self.lull = Lull()
        self.is_first = self.begun = self.whole = False
        self._arrived.connect(self._grow)

    @property
    def running(self) -> bool:
        """Whether the folder is still to be read to its end."""
        return self._library is not None

    def prepare(self, library: Library, *, is_first: bool) -> None:
        """The folder of `library` is to be read through once `begin` is called."""
        self._library = library
        self.is_first, self.begun = is_first, False

    def begin(self, library: Library) -> None:
        """Read through the folder of `library`, if that is still the one to be read."""
        if library is self._library:
            self.begun = True
            self._go_on()

    def interrupt(self) -> bool:
        """Make way for something else; then say `resume` once that is waiting. False: nothing to do."""
        if self._library is None or self._task is None:
            return False
        self._round += 1
        self._task.cancel()
        return True

    def resume(self) -> None:
        """Go on behind what is waiting now; what was read need not be read again."""
        if self._library is not None:
            self._go_on()

    def stop(self) -> None:
        """Read no further: the folder is being closed."""
        if self._task is not None:
            self._task.drop()
        self._library = self._task = None
        self._round += 1

    # -- inside -------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        library = self._library
        assert library is not None
        self._round += 1
        round_ = self._round

        def work(task: Task) -> Changes:
            return library.refresh(
                progress=task.report,
                cancelled=self.lull.first(task.cancelled),
                arrived=lambda _count: self._arrived.emit(library),
            )

        def done(changes: Changes) -> None:
            if round_ == self._round:
                self._end(changes, True)

        def failed(error: Exception) -> None:
            if round_ == self._round:
                self._fail(error)
                self._end(Changes(), False)

        label = self.tr("Reading {name}").format(name=library.label)
        task = self._start(label, work, done, failed)
        self._task = None if task.finished else task

    def _end(self, changes: Changes, whole: bool) -> None:
        self._library = self._task = None
        self.whole = whole
        self.ended.emit(changes, whole)

    def _grow(self, library: Library) -> None:
        if library is self._library:
            self.grown.emit()

"""The window's only door to the library: opens it, writes through it, reads from it, tells every view once.

No view calls the library's slow methods itself: `read` does it away from the UI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from curator.library import Cancelled, Changes, Directories, Entry, Gesture, Library, Row
from curator.library.asking import Asked
from curator.library.messages import message
from curator.ui.filling import Filling
from curator.ui.lull import Lull
from curator.ui.tasks import Task, TaskRunner
from curator.ui.wording import said


@dataclass(frozen=True, slots=True)
class _Opened:
    library: Library
    is_new: bool
    undo: Entry | None
    redo: Entry | None


@dataclass(frozen=True, slots=True)
class _Written:
    changes: Changes
    undo: Entry | None
    redo: Entry | None


class Session(QObject):
    """One opened folder (or none) and what is done to it.

    Attributes:
        filling: reads the folder just opened to its end.
        library: the open library, or None. Its `root`, `profile`, `site` and `label` may be read at any time.
        undo_entry, redo_entry: what undo and redo would take back or repeat now.
        lull: what work waits for that goes through many articles while nobody waits for it.
    Signals:
        opened(Library): a folder was opened; `library` is set.
        closed(): the folder was closed (another one may follow at once); `library` is None.
        changed(Changes): something was written, taken back, or found changed on disk. `changes.refused`
            may hold what was not done and why. Emitted once a gesture, also when all was refused.
        history_changed(): undo_entry or redo_entry are others now.
        failed(str): something could not be done at all; the text is for the editor.
        busy(str, int, int): what is going on, how much of it is done, of how much (0: unknown).
        idle(): nothing is going on any more.
        unoccupied(): nothing opens the folder, or writes, any more, see `is_occupied`.
        looked_over(): the folder as a whole was looked at for changes: its settings may be others now.
    """

    opened = Signal(object)
    closed = Signal()
    changed = Signal(object)
    history_changed = Signal()
    failed = Signal(str)
    busy = Signal(str, int, int)
    idle = Signal()
    unoccupied = Signal()
    looked_over = Signal()

    def __init__(
        self,
        directories: Directories,
        writer: TaskRunner,
        reader: TaskRunner,
        glancer: TaskRunner | None = None,
        parent: QObject | None = None,
        *,
        helper: TaskRunner | None = None,
        counter: TaskRunner | None = None,
        checker: TaskRunner | None = None,
        asker: TaskRunner | None = None,
    ) -> None:
        """`glancer` does what `glance` asks for, `helper` what `beside` does, `counter` what `behind` does,
        `checker` what `check` does, `asker` what `ask_network` does; without them the reader does that too.
        """
        super().__init__(parent)
        self.library: Library | None = None
        self.undo_entry: Entry | None = None
        self.redo_entry: Entry | None = None
        self.lull = Lull()
        self._directories = directories
        self._writer = writer
        self._reader = reader
        self._glancer = glancer or reader
        self._helper = helper or reader
        self._counter = counter or reader
        self._checker = checker or reader
        self._asker = asker or reader
        self._expected: tuple[Path, Library] | None = None  # only the reader takes it
        self._running: list[Task] = []
        self._aside: list[Task] = []  # those of them that the folder's own work does not wait for
        self.filling = Filling(self._start, self._fail, self)
        self.filling.ended.connect(self._filled)

    # -- the folder ---------------------------------------------------------------------------------

    def expect(self, folder: Path, sort: str) -> None:
        """Open `folder` and put its articles in order while the window is being made, which is about to ask
        for both; nothing tells of it. What cannot be opened is told when it is asked for."""

        def work(_task: Task) -> None:
            library = Library.open_as_stored(folder, self._directories)
            self._expected = (folder, library)
            library.view("", sort)

        self._reader.start(work, failed=lambda _error: None)

    def _opened_before(self, folder: Path) -> Library | None:
        """The library of `folder` if it was expected; another one that was is closed."""
        expected, self._expected = self._expected, None
        if expected is None:
            return None
        if expected[0] == folder:
            return expected[1]
        expected[1].close()
        return None

    def open(self, folder: Path, prepare: Callable[[Callable[[], bool]], object] | None = None) -> None:
        """Open `folder` as it was found the last time, then read through it; until the first has succeeded
        the folder open now stays open. `prepare` makes the folder first, and is told how to ask whether to
        stop.

        Ends with opened(Library) and later `filling.ended`, or with failed(str), or, when it was cancelled,
        with neither.
        """

        def work(task: Task) -> _Opened | None:
            if prepare is not None:
                prepare(task.cancelled)
            before = self._opened_before(folder)
            library = before or Library.open_as_stored(folder, self._directories)
            if task.cancelled():
                library.close()
                return None
            return _Opened(library, library.count() == 0, library.past.to_undo(), library.past.to_redo())

        def done(found: _Opened | None) -> None:
            if found is None:
                return
            self.close()
            self.library, self.undo_entry, self.redo_entry = found.library, found.undo, found.redo
            self.opened.emit(self.library)
            self.history_changed.emit()
            if self.library is found.library:
                self.filling.prepare(found.library, is_first=found.is_new)
                # what is stored is listed first: the views have asked for it just now
                self._reader.start(lambda _task: None, lambda _nothing: self.filling.begin(found.library))

        label = self.tr("Opening {name}").format(name=folder.name or str(folder))
        self._start(label, work, done, runner=self._reader)

    def close(self) -> None:
        """Close the open folder, if there is one."""
        if self.library is None:
            return
        library, self.library = self.library, None
        self.filling.stop()

        # closed for good only after what still reads from it and what still waits to be written
        def close_it(_nothing: object) -> None:
            self._writer.start(lambda _task: library.close())

        def read_no_more(_nothing: object) -> None:
            self._reader.start(lambda _task: None, close_it)

        def check_no_more(_nothing: object) -> None:
            self._glancer.start(lambda _task: None, read_no_more)

        self.closed.emit()
        self._checker.start(lambda _task: None, check_no_more)
        self._set_history(None, None)

    # -- writing ------------------------------------------------------------------------------------

    def apply(self, gesture: Gesture, done: Callable[[Changes], None] | None = None) -> None:
        """Write the gesture; ends with changed(Changes), or with failed(str) when nothing could be done.

        `done(changes)` is called after they were announced.
        """
        self._write(
            gesture.label,
            lambda library, task: library.apply(gesture, progress=task.report, cancelled=task.cancelled),
            done,
        )

    def undo(self) -> None:
        """Take the last gesture back."""
        if self.undo_entry is not None:
            self.take_back(None)

    def redo(self) -> None:
        """Repeat the gesture that was taken back last."""
        if self.redo_entry is not None:
            self.repeat(None)

    def take_back(self, entry: int | None, paths: Collection[str] | None = None) -> None:
        """Undo this entry of the history, whatever came after it; None: the last one when its turn comes.

        With `paths` only in these of its files.
        """
        self._write(
            self.tr("Undo"),
            lambda library, task: library.undo(
                entry, paths=paths, progress=task.report, cancelled=task.cancelled
            ),
        )

    def repeat(self, entry: int | None, paths: Collection[str] | None = None) -> None:
        """Redo this entry of the history; None: the one taken back last when its turn comes. As
        `take_back` otherwise."""
        self._write(
            self.tr("Redo"),
            lambda library, task: library.redo(
                entry, paths=paths, progress=task.report, cancelled=task.cancelled
            ),
        )

    def take_back_since(self, entry: int, paths: Collection[str]) -> None:
        """Undo in these files what the entries younger than this one did to them."""
        self._write(
            self.tr("Undo"),
            lambda library, task: library.undo_since(
                entry, paths, progress=task.report, cancelled=task.cancelled
            ),
        )

    def note(self, work: Callable[[Library], Any], done: Callable[[Any], None] | None = None) -> None:
        """Let the library remember, or tell, something in turn with the changes: after those asked for
        before, and before the folder is closed. A failure is announced."""
        library = self.library
        if library is None:
            return

        def answered(result: Any) -> None:
            if done is not None and library is self.library:
                done(result)

        self._writer.start(lambda _task: work(library), answered, self._fail)

    def restore(self, label: str, rows: Iterable[Row]) -> None:
        """Give these articles back what they had before the folder was opened here: one gesture."""
        self._write(
            label,
            lambda library, task: library.restore(
                label, [row.path for row in rows], progress=task.report, cancelled=task.cancelled
            ),
        )

    def refresh(self) -> None:
        """Look what changed on disk meanwhile; changed(Changes) follows only when something did."""
        if self.library is None or self.filling.running:
            return
        self.filling.prepare(self.library, is_first=self.filling.is_first and not self.filling.whole)
        self.filling.begin(self.library)

    def carry_out(
        self,
        label: str,
        work: Callable[[Library, Task], Changes],
        done: Callable[[Changes], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `apply`, for what others than the library write: `work(library, task)` says what was changed.
        No gesture is written meanwhile. `done(changes)` is called after they were announced, `failed(error)`
        instead of the signal of that name."""
        self._write(label, work, done, failed)

    def write_beside(
        self,
        work: Callable[[Library], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write into the folder what is no article, when it is its turn; no signal tells of it."""
        makes_way = self.filling.interrupt()
        self._ask(self._writer, lambda library, _cancelled: work(library), done, failed)
        if makes_way:
            self.filling.resume()

    @property
    def is_busy(self) -> bool:
        """Whether something is going on that `busy` told of."""
        return bool(self._running)

    @property
    def is_occupied(self) -> bool:
        """Whether something of it opens the folder, or writes: what others changed is taken up after it."""
        return len(self._running) > len(self._aside)

    def follow(self, paths: Collection[str] | None, done: Callable[[Changes], None]) -> None:
        """Take up what others made of these files (None: of all), and of the history, when it is their turn.

        Neither `busy` nor `changed` tells of it: done(changes) is called, and whoever asked announces it.
        """
        library = self.library
        if library is None:
            return

        def work(task: Task) -> _Written:
            changes = library.refresh(paths, cancelled=task.cancelled)
            return _Written(changes, library.past.to_undo(), library.past.to_redo())

        def answered(written: _Written) -> None:
            if library is self.library:
                self._set_history(written.undo, written.redo)
                done(written.changes)

        def failed(error: Exception) -> None:
            self._fail(error)
            if library is self.library:
                done(Changes())

        self._writer.start(work, answered, failed)

    def announce(self, changes: Changes) -> None:
        """Tell every view what was found changed on disk."""
        self.changed.emit(changes)

    # -- reading ------------------------------------------------------------------------------------

    def read(
        self,
        work: Callable[[Library], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task | None:
        """Call `work(library)` away from the UI thread, then done(result) or failed(error) on it.

        Drop the task returned (`task.drop()`) when its answer is no longer wanted. None: no folder is open.
        Without `failed` an error is announced by the signal of that name.
        """
        return self._ask(self._reader, lambda library, _cancelled: work(library), done, failed)

    def search(
        self,
        work: Callable[[Library, Asked], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task | None:
        """As `read`; `work(library, cancelled)` stops when its task is dropped: superseded, say."""
        return self._ask(self._reader, work, done, failed)

    def glance(
        self,
        work: Callable[[Library], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task | None:
        """As `read`, for what takes a few milliseconds: it does not wait for what takes longer."""
        return self._ask(self._glancer, lambda library, _cancelled: work(library), done, failed)

    def beside(
        self,
        work: Callable[[Library, Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        label: str = "",
    ) -> Task | None:
        """As `read`, for what waits for other programs: nothing of the window waits for it. With a `label`
        it is told by `busy`, and can be cancelled."""
        return self._let(self._helper, work, done, failed, label)

    def behind(
        self,
        work: Callable[[Library, Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        label: str = "",
    ) -> Task | None:
        """As `beside`, for what looks at all articles for many seconds: not even git waits for it."""
        return self._let(self._counter, work, done, failed, label)

    def _let(
        self,
        runner: TaskRunner,
        work: Callable[[Library, Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
        label: str,
    ) -> Task | None:
        library = self.library
        if library is None:
            return None

        def run(task: Task) -> Any:
            return work(library, task)

        answered, refused = self._while_open(library, done, failed)
        if label:
            task = self._start(label, run, answered, refused, runner)
            if not task.finished:
                self._aside.append(task)
            return task
        return runner.start(run, answered, refused)

    def check(
        self,
        work: Callable[[Library, Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Task | None:
        """As `read`, for what goes through many articles while the window is used: nothing waits for it, and
        `busy` does not tell of it."""
        return self._apart(self._checker, work, done, failed, progress)

    def ask_network(
        self,
        work: Callable[[Library, Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Task | None:
        """As `check`, for what waits for the network for minutes."""
        return self._apart(self._asker, work, done, failed, progress)

    def _apart(
        self,
        runner: TaskRunner,
        work: Callable[[Library, Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] | None,
    ) -> Task | None:
        library = self.library
        if library is None:
            return None
        answered, refused = self._while_open(library, done, failed)
        return runner.start(lambda task: work(library, task), answered, refused, progress)

    def _ask(
        self,
        runner: TaskRunner,
        work: Callable[[Library, Asked], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> Task | None:
        library = self.library
        if library is None:
            return None
        answered, refused = self._while_open(library, done, failed)
        return runner.start(lambda task: work(library, task.cancelled), answered, refused)

    def _while_open(
        self,
        library: Library,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> tuple[Callable[[Any], None], Callable[[Exception], None]]:
        """`done` and `failed`, as long as `library` is the one that is open."""

        def answered(result: Any) -> None:
            if library is self.library:
                done(result)

        def refused(error: Exception) -> None:
            if library is self.library:
                (failed or self._fail)(error)

        return answered, refused

    def cancel(self) -> None:
        """Ask what is going on to stop; what is done stays done and can be undone."""
        for task in self._running:
            task.cancel()

    def shut_down(self) -> None:
        """Write what was decided, stop the rest and close the folder; nothing is announced any more."""
        self.blockSignals(True)
        self.filling.stop()
        for runner in (self._asker, self._checker, self._counter, self._helper, self._glancer):
            runner.close()
        self._reader.close()
        self._writer.finish()
        if self._expected is not None:
            self._expected[1].close()
            self._expected = None
        if self.library is not None:
            self.library.close()
            self.library = None

    # -- inside -------------------------------------------------------------------------------------

    def _write(
        self,
        label: str,
        write: Callable[[Library, Task], Changes],
        answered: Callable[[Changes], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        library = self.library
        if library is None:
            return

        def work(task: Task) -> _Written:
            changes = write(library, task)
            return _Written(changes, library.past.to_undo(), library.past.to_redo())

        def done(written: _Written) -> None:
            if library is self.library:
                self._set_history(written.undo, written.redo)
                if written.changes != Changes():
                    self.changed.emit(written.changes)
                if answered is not None:
                    answered(written.changes)

        makes_way = self.filling.interrupt()
        self._start(label, work, done, failed)
        if makes_way:
            self.filling.resume()

    def _start(
        self,
        label: str,
        work: Callable[[Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        runner: TaskRunner | None = None,
    ) -> Task:
        self.busy.emit(label, 0, 0)
        task = (runner or self._writer).start(
            work,
            done,
            failed or self._fail,
            lambda so_far, total: self.busy.emit(label, so_far, total),
        )
        if task.finished:
            self.idle.emit()
        else:
            self._running.append(task)
            task.over.connect(self._ended)
        return task

    def _filled(self, changes: Changes, _whole: bool) -> None:
        if self.filling.is_first:  # that a folder was read is no change of it
            changes = replace(changes, added=())
        if changes.paths:
            self.changed.emit(changes)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):  # the editor stopped it and knows
            self.failed.emit(said(message(error).text))

    def _ended(self, task: Task) -> None:
        self._running.remove(task)
        if task in self._aside:
            self._aside.remove(task)
        elif not self.is_occupied:
            self.unoccupied.emit()
        if not self._running:
            self.idle.emit()

    def _set_history(self, undo: Entry | None, redo: Entry | None) -> None:
        if (undo, redo) != (self.undo_entry, self.redo_entry):
            self.undo_entry, self.redo_entry = undo, redo
            self.history_changed.emit()

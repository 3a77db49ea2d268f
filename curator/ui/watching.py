"""Keeps the window up with what other programs do in the open folder, a few files at a time and unasked.

Gestures come first: nothing is looked at while one is under way, and none waits for more than a few files.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from curator.library import Cancelled, Changes, Library, LibraryError
from curator.library.watch import Noticed, Watcher
from curator.library.watch_post import Followed, WatchPost
from curator.ui.session import Session
from curator.ui.tasks import Task, TaskRunner
from curator.ui.wording import said

_AT_ONCE = 200
_TELL_MS = 1_000  # what is found is told when all is done, or after so long
_PATIENCE = 0.05


class Watching(QObject):
    """Watches the session's folder while it is open, with a runner of its own."""

    _noticed = Signal(object, object)
    _followed = Signal(object, object)
    _failed = Signal(object, str)
    _looked_over = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._task: Task | None = None
        self._waiting: dict[str, None] = {}
        self._everything = False
        self._looking = False
        self._history_moved = False
        self._found = Changes()
        self._told = QElapsedTimer()
        self._watcher: Watcher | None = None
        self._post: WatchPost | None = None
        self._noticed.connect(self._take)
        self._followed.connect(self._follow)
        self._failed.connect(self._tell)
        self._looked_over.connect(self._pass_on)
        session.opened.connect(self._start)
        session.closed.connect(self._stop)
        session.unoccupied.connect(self._go_on)

    @property
    def is_manned(self) -> bool:
        """Whether this window is the one that watches the folder; else it follows the one that does."""
        return self._post is not None and self._post.is_manned

    @property
    def keeps_up(self) -> bool:
        """Whether the system tells at once what others change; if not, look now and then."""
        if self._task is None or self._task.finished:
            return False
        return self._watcher is not None and not self._watcher.is_polling

    def shut_down(self) -> None:
        """Stop watching for good."""
        self._stop()
        self._runner.close()

    # -- on the watcher's thread ----------------------------------------------------------------------------

    def _watch(self, library: Library, watcher: Watcher, post: WatchPost, task: Task) -> None:
        filling = self._session.filling
        patiently = self._session.lull.first(task.cancelled)
        is_first = True

        def deliver(noticed: Noticed) -> None:
            nonlocal is_first
            missed_nothing = is_first and not filling.begun  # it is still to be looked through
            is_first = False
            try:
                while filling.running and not task.cancelled():
                    time.sleep(_PATIENCE)
                everything = noticed.everything and not missed_nothing
                outdated = library.outdated(cancelled=patiently) if everything else noticed.paths
                if everything:
                    self._looked_over.emit(library)
                if outdated or outdated is None:
                    self._noticed.emit(library, outdated)
            except Cancelled:
                pass
            except LibraryError as error:
                self._failed.emit(library, said(error))

        def follow(followed: Followed) -> None:
            self._followed.emit(library, followed)

        post.run(watcher, deliver, follow, task.cancelled)

    # -- on the window's thread -----------------------------------------------------------------------------

    def _start(self, library: Library) -> None:
        self._told.start()
        self._watcher = watcher = Watcher(
            library.root, lambda: library.profile, patiently=self._session.lull.first
        )
        self._post = post = library.watch_post()
        self._task = self._runner.start(lambda task: self._watch(library, watcher, post, task))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = self._watcher = self._post = None
        self._waiting.clear()
        self._everything = self._looking = self._history_moved = False
        self._found = Changes()

    def _take(self, library: Library, paths: frozenset[str] | None) -> None:
        if library is not self._session.library:
            return
        if paths is None:
            self._everything = True
        else:
            self._waiting.update(dict.fromkeys(paths))
        self._go_on()

    def _follow(self, library: Library, followed: Followed) -> None:
        """Take up what another process made of the index: the rows are there, they are only to be shown."""
        if library is not self._session.library:
            return
        if followed.anew:
            self._everything = True
        else:
            self._found = _together(self._found, Changes(updated=followed.changed, removed=followed.gone))
            self._history_moved = True
        self._go_on()

    def _pass_on(self, library: Library) -> None:
        if library is self._session.library:
            self._session.looked_over.emit()

    def _tell(self, library: Library, reason: str) -> None:
        if library is self._session.library:
            self._session.failed.emit(reason)

    def _go_on(self) -> None:
        library = self._session.library
        if self._looking or self._session.is_occupied or library is None:
            return
        if self._everything:
            self._everything = False
            self._waiting.clear()
            paths = None
        elif self._waiting:
            paths = tuple(islice(self._waiting, _AT_ONCE))
            for path in paths:
                del self._waiting[path]
        elif self._history_moved:
            paths = ()
        else:
            return
        self._looking, self._history_moved = True, False
        self._session.follow(paths, self._looked)

    def _looked(self, changes: Changes) -> None:
        self._looking = False
        self._found = _together(self._found, changes)
        if self._found.paths and (not self._waiting or self._told.hasExpired(_TELL_MS)):
            found, self._found = self._found, Changes()
            self._told.restart()
            self._session.announce(found)
        self._go_on()


def _together(first: Changes, then: Changes) -> Changes:
    """Both, as if they had been found at once."""
    added = {*first.added, *then.added}
    gone = {*first.removed, *then.removed} - {*then.added}
    updated = {*first.updated, *then.updated}
    return Changes(
        added=_sorted(added - gone), removed=_sorted(gone), updated=_sorted(updated - added - gone)
    )


def _sorted(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(paths))

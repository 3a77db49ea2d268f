"""Pull, push and both: one at a time, away from the window, with progress, and stopped when the editor wants.

What takes files from others waits for the gestures before it, and those after it wait for that; to wait for
the network holds up nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from curator.library import Changes, Library
from curator.library.errors import Cancelled
from curator.library.git.exchange import (
    Pulled,
    arrived,
    fetch,
    give_up,
    go_on,
    integrate,
    push,
    was_overtaken,
)
from curator.library.git.program import GitError, Said
from curator.library.git.repository import Repository, State
from curator.ui.session import Session
from curator.ui.sync.standing import Standing
from curator.ui.tasks import Task
from curator.ui.wording import clock, number

_PROGRESS = re.compile(r"\((\d+)/(\d+)\)")
_ATTEMPTS = 3
"""How often a push that somebody else overtook begins again with what they sent."""


class Exchanging(QObject):
    """Attributes:
        going: whether something is under way.
    Signals:
        started(), ended(): of `going`.
        stopped(): there are conflicts to be resolved.
        told(str): how it ended, for the editor.
        refused(str, Exception): what was not done, and why.
    """

    started = Signal()
    ended = Signal()
    stopped = Signal()
    told = Signal(str)
    refused = Signal(str, object)

    def __init__(self, session: Session, standing: Standing, parent: QObject) -> None:
        super().__init__(parent)
        self.going = False
        self._session = session
        self._standing = standing
        session.closed.connect(self._end)

    # -- what an editor wants -----------------------------------------------------------------------

    def fetch(self) -> None:
        """See what others have sent, and change nothing here."""
        self._fetch(lambda state: self._finish(self._nothing_new(state)))

    def pull(self) -> None:
        """Get what others have sent."""

        def taken(_state: State) -> None:
            self._taking(self.tr("Pulling"), integrate, lambda: self._finish(self.tr("Pulled")))

        self._fetch(taken)

    def push(self) -> None:
        """Send what was committed here."""
        self._begin()
        self._push(0)

    def sync(self) -> None:
        """Get what others have sent, then send what was committed here."""
        seen = self._standing.seen
        if seen is not None and not seen.state.upstream:
            self.push()  # nothing can be there yet
        else:
            self._sync(_ATTEMPTS)

    def go_on(self) -> None:
        """Go on with what conflicts have stopped."""
        self._begin()
        label = self.tr("Continuing")
        self._taking(label, go_on, lambda: self._finish(self.tr("Done: nothing is in conflict any more")))

    def give_up(self) -> None:
        """Take back what conflicts have stopped."""
        self._begin()

        def take_back(repository: Repository, _said: Said, _cancelled: Callable[[], bool]) -> None:
            give_up(repository)

        done = self.tr("Given up: all is as it was before")
        self._taking(self.tr("Giving up"), take_back, lambda: self._finish(done))

    # -- step by step -------------------------------------------------------------------------------

    def _sync(self, attempts: int) -> None:
        def then() -> None:
            self._push(attempts - 1)

        def fetched(state: State) -> None:
            if state.behind:
                self._taking(self.tr("Pulling"), integrate, then)
            else:
                then()

        self._fetch(fetched)

    def _fetch(self, then: Callable[[State], None]) -> None:
        self._begin()

        def work(repository: Repository, task: Task) -> State:
            fetch(repository, _progress(task), task.cancelled)
            return repository.state()

        self._beside(self.tr("Fetching"), work, then, self.tr("The others' commits could not be fetched"))

    def _push(self, attempts: int) -> None:
        def work(repository: Repository, task: Task) -> bool:
            state = repository.state()
            if state.upstream and not state.ahead:
                return False
            push(repository, _progress(task), task.cancelled)
            return True

        def done(sent: bool) -> None:
            self._finish(self.tr("All sent and received") if sent else self.tr("Nothing to send"))

        def overtaken(error: Exception) -> bool:
            if attempts and isinstance(error, GitError) and was_overtaken(error):
                self._sync(attempts)
                return True
            return False

        self._beside(self.tr("Pushing"), work, done, self.tr("Your commits could not be sent"), overtaken)

    def _taking(
        self,
        label: str,
        act: Callable[[Repository, Said, Callable[[], bool]], Pulled | None],
        then: Callable[[], None],
    ) -> None:
        """Let git change files, and the library look at them."""
        repository = self._repository()
        if repository is None:
            self._end()
            return
        outcome: list[Pulled | None] = []

        def work(library: Library, task: Task) -> Changes:
            done = act(repository, _progress(task), task.cancelled)
            outcome.append(done)
            paths = None if done is None or not done.is_done else arrived(repository, done)
            if paths is not None and any(library.profile.collect(path) is None for path in paths):
                paths = None  # it may be the site's own settings
            return library.refresh(paths)

        def done(_changes: Changes) -> None:
            self._standing.refresh()
            pulled = outcome[0] if outcome else None
            if pulled is None or pulled.is_done:
                then()
            else:
                self._end()
                self.stopped.emit()

        self._session.carry_out(label, work, done, self._failure(self.tr("Not everything was taken over")))

    def _beside(
        self,
        label: str,
        work: Callable[[Repository, Task], Any],
        done: Callable[[Any], None],
        heading: str,
        otherwise: Callable[[Exception], bool] = lambda _error: False,
    ) -> None:
        repository = self._repository()
        if repository is None:
            self._end()
            return
        failed = self._failure(heading)

        def refused(error: Exception) -> None:
            if not otherwise(error):
                failed(error)

        self._session.beside(lambda _library, task: work(repository, task), done, refused, label)

    def _failure(self, heading: str) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._end()
            self._standing.refresh()
            if isinstance(error, Cancelled):
                self.told.emit(self.tr("Stopped: nothing was changed"))
            else:
                self.refused.emit(heading, error)

        return failed

    def _repository(self) -> Repository | None:
        return None if self._standing.seen is None else self._standing.seen.repository

    def _nothing_new(self, state: State) -> str:
        if not state.behind:
            return self.tr("Nothing new from the others")
        return self.tr("{n} new commits from the others", n=state.behind).format(n=number(state.behind))

    def _begin(self) -> None:
        if not self.going:
            self.going = True
            self.started.emit()

    def _finish(self, words: str) -> None:
        self._end()
        self._standing.refresh()
        self.told.emit(f"{words} · {clock(datetime.now(UTC))}")

    def _end(self) -> None:
        if self.going:
            self.going = False
            self.ended.emit()


def _progress(task: Task) -> Said:
    """Tells the task how far git says that it is."""

    def said(line: str) -> None:
        found = _PROGRESS.search(line)
        if found is not None:
            task.report(int(found[1]), int(found[2]))

    return said

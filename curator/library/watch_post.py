"""One process per folder watches it; the others see in the shared index what that one has put there.

So does the one that watches with the gestures of other windows and of the command line. When it ends, another
one takes its post.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from curator.library.asking import Asked
from curator.library.errors import BusyError, HistoryError, IndexFailure
from curator.library.index import Index
from curator.library.watch import Deliver, Watcher
from curator.library.write_lock import WriteLock

_LOOK_SECONDS = 0.25  # between two looks at the index
_PATIENCE = 0.05
_TRY_SECONDS = 1.0  # between two tries to take the post

_log = logging.getLogger(__name__)


class Followed(NamedTuple):
    """What other processes have made of the index.

    Attributes:
        changed, gone: files whose rows are new or others, and files that are held no longer.
        anew: it is another index now; all rows may be others.
    """

    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    anew: bool = False


class WatchPost:
    """The post of one process at one folder, manned or not.

    Attributes:
        is_manned: whether this process is the one that watches.
    """

    def __init__(self, file: Path, index: Index) -> None:
        """`file` is what the processes agree by who watches."""
        self.is_manned = False
        self._lock = WriteLock(file)
        self._index = index
        self._state = index.opened
        self._looked = 0.0
        self._is_gone = False

    def run(
        self, watcher: Watcher, deliver: Deliver, follow: Callable[[Followed], None], cancelled: Asked
    ) -> None:
        """Watch, or follow who watches, until `cancelled` says so (asked several times a second).

        `deliver` is called with what happened to files, `follow` with what others made of the index.
        """

        def asked() -> bool:
            self._look(follow)
            return cancelled()

        while not cancelled():
            if self._index.is_temporary:  # nobody shares it
                self._watch(watcher, deliver, asked)
                continue
            try:
                with self._lock.held(patience=0):
                    self._watch(watcher, deliver, asked)
            except BusyError:
                self._wait(asked)
            except HistoryError as error:  # no place for the lock: then everybody watches
                _log.info("%s", error)
                self._watch(watcher, deliver, asked)

    def _watch(self, watcher: Watcher, deliver: Deliver, asked: Asked) -> None:
        self.is_manned = True
        try:
            watcher.run(deliver, asked)
        finally:
            self.is_manned = False

    def _wait(self, asked: Asked) -> None:
        until = time.monotonic() + _TRY_SECONDS
        while time.monotonic() < until and not asked():
            time.sleep(_PATIENCE)

    def _look(self, follow: Callable[[Followed], None]) -> None:
        """See what others made of the index, if it is time."""
        now = time.monotonic()
        if now < self._looked + _LOOK_SECONDS:
            return
        self._looked = now
        try:
            if not self._index.is_in_place():
                if not self._is_gone:
                    follow(Followed(anew=True))
                self._is_gone = True
                return
            if self._is_gone:  # it was opened again meanwhile
                self._is_gone, self._state = False, self._index.opened
            self._follow(follow)
        except IndexFailure as error:
            _log.info("%s", error)  # whoever asks it next is told

    def _follow(self, follow: Callable[[Followed], None]) -> None:
        moved = self._index.changed_by_others(self._state)
        self._state = self._index.opened if moved is None else moved.state
        if moved is None:
            follow(Followed(anew=True))
        elif moved.changed or moved.gone:
            follow(Followed(moved.changed, moved.gone))

"""A process of its own that looks for duplicates, and remembers what it looked at as long as it is asked.

What it holds of 100,000 articles is as much as all the rest of the window needs, and to look at them takes
many seconds of Python. It is asked on its standard input for one short step after the other, and reads the
index itself; what it sends back are the pairs.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from curator.content import Profile
from curator.library.asking import Asked, Progress
from curator.library.database import PATIENCE
from curator.library.doubles_index import Pair, Reason
from curator.library.doubles_looking import DoublesLook, Question
from curator.library.errors import Cancelled
from curator.library.other_process import OtherProcess, ProcessEndedError, give_way
from curator.library.wire import command, receive, send, standard_streams

WORD = "--compare-files"
"""How a frozen program is told to be such a process."""

WORTHWHILE = 3_000
"""Articles for which another process is started: it takes a good third of a second until it looks."""

_STEPS = 10
"""Steps of `DoublesLook` for one question: so often is progress told, so soon can it be stopped."""

_ON = "on"
_LOOK = "look"


def serve() -> None:
    """Answer until nobody asks any more."""
    asking, answering = standard_streams()
    give_way()
    try:
        root, profile, file = receive(asking)
        index = _ReadOnly(Path(file))
        look = DoublesLook(Path(root), Profile.model_validate_json(profile), index.ask)
        steps: Iterator[tuple[int, int]] = iter(())
        at = 0, 0
        while True:
            what, paths = receive(asking)
            if what == _LOOK:
                steps = look.steps(paths)
            some = list(islice(steps, _STEPS))
            at = some[-1] if some else at
            send(answering, (*at, list(map(_plain, look.pairs())) if len(some) < _STEPS else None))
    except (EOFError, OSError, sqlite3.Error):
        os._exit(0)  # the streams are of no use to anybody; or the index cannot be read from here


class _ReadOnly:
    """An index that others write. It is opened for each question: it may be begun anew in another file."""

    def __init__(self, file: Path) -> None:
        self._address = f"{file.as_uri()}?mode=ro"

    def ask(self, question: Question[Any]) -> Any:
        """The answer."""
        with closing(sqlite3.connect(self._address, uri=True, timeout=PATIENCE)) as connection:
            return question(connection)


class DoublesBeside:
    """The pairs of one folder, looked for by another process: it has the interface of `DoublesLook`."""

    def __init__(self, other: OtherProcess) -> None:
        """For `started`."""
        self._other = other
        self._pairs: list[tuple[str, str, str, str]] = []

    @classmethod
    def started(cls, root: Path, profile: Profile, index: Path) -> DoublesBeside | None:
        """`index` is the database. None where no process can be started."""
        sent = (str(root), profile.model_dump_json(), str(index))
        other = OtherProcess.started(command(__name__, WORD), sent)
        return None if other is None else cls(other)

    def look(
        self,
        paths: Collection[str] | None,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> int:
        """As `DoublesLook.look`. Raises ProcessEndedError, too: then nothing is known any more."""
        question = (_LOOK, None if paths is None else list(paths))
        while True:
            self._other.ask(question)
            done, total, pairs = _understood(self._other.answer())
            if pairs is not None:
                self._pairs = pairs
                return done
            if cancelled is not None and cancelled():
                raise Cancelled("Looking for duplicates was stopped.")
            if progress is not None and total:
                progress(done, total)
            question = (_ON, None)

    def pairs(self) -> Iterator[Pair]:
        """All that there were when `look` ended last."""
        for first, second, reason, detail in self._pairs:
            yield Pair(first, second, Reason(reason), detail)

    def close(self) -> None:
        """End the process; a `look` under way in another thread raises ProcessEndedError."""
        self._other.close()


def _plain(pair: Pair) -> tuple[str, str, str, str]:
    return pair.first, pair.second, str(pair.reason), pair.detail


def _understood(answer: Any) -> tuple[int, int, list[tuple[str, str, str, str]] | None]:
    try:
        done, total, pairs = answer
    except (TypeError, ValueError) as error:
        raise ProcessEndedError from error
    return done, total, pairs

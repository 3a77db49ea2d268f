"""A process of its own that looks at files for problems, as long as it is asked to.

It is asked on its standard input and answers on its standard output, as `reading_process` is; so the thread
that waits for it leaves Python to the window.
"""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack
from itertools import islice
from typing import Any

from curator.library.problems.examining import Examiner, examiner_of
from curator.library.problems.findings import Examined, Finding
from curator.library.reading_process import command, receive, send, standard_streams

WORD = "--check-files"
"""How a frozen program is told to be such a process."""

WORTHWHILE = 400
"""Files for which another process is started: it takes a good third of a second until it looks."""

MOST = 3
_log = logging.getLogger(__name__)

Batch = Sequence[str]


def serve() -> None:
    """Answer until nobody asks any more."""
    asking, answering = standard_streams()
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)
    try:
        examiner = examiner_of(receive(asking))
        while True:
            send(answering, list(map(_plain, examiner.examine(receive(asking)))))
    except (EOFError, OSError):
        os._exit(0)  # the streams are of no use to anybody


def examine_together(
    examiner: Examiner, sent: tuple[Any, ...], batches: Iterable[Batch], total: int
) -> Generator[tuple[Batch, list[Examined]]]:
    """What was found in each batch: by other processes where there is enough to do. Close the iterator.

    Args:
        sent: what `examining.plain` says of the examiner.
        total: how many files there are in all.
    """
    todo = iter(batches)
    with ExitStack() as stack:
        others: list[_Other] = []
        if total >= WORTHWHILE:
            for _ in range(max(1, min(MOST, (os.cpu_count() or 1) - 1))):
                other = _started(sent)
                if other is not None:
                    others.append(stack.enter_context(contextlib.closing(other)))
        while batch_of_each := list(islice(todo, max(1, len(others)))):
            asked = [other.ask(batch) for other, batch in zip(others, batch_of_each, strict=False)]
            for place, batch in enumerate(batch_of_each):
                found = others[place].answer(len(batch)) if any(asked[place : place + 1]) else None
                yield batch, examiner.examine(batch) if found is None else found
            others = [other for other in others if other.alive]


def _plain(examined: Examined) -> tuple[Any, ...]:
    return tuple(map(tuple, examined.findings)), examined.related


class _Other:
    """Another process that looks at files.

    Attributes:
        alive: it can be asked.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.alive = True
        self._process = process

    def ask(self, question: object) -> bool:
        """Let it look at these; False when it is not there any more."""
        assert self._process.stdin is not None
        try:
            send(self._process.stdin, question)
        except OSError:
            self.alive = False
        return self.alive

    def answer(self, number: int) -> list[Examined] | None:
        """Wait for what it found in so many files; None when it ended."""
        assert self._process.stdout is not None
        try:
            answer = receive(self._process.stdout)
            found = [Examined(tuple(Finding(*one) for one in findings), rest) for findings, rest in answer]
        except (EOFError, OSError, ValueError, TypeError):
            self.alive = False
            return None
        return found if len(found) == number else None

    def close(self) -> None:
        """End it."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()
        self._process.wait()


def _started(sent: tuple[Any, ...]) -> _Other | None:
    """A process that was told what it is about; None where none can be started."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    try:
        process = subprocess.Popen(
            command(__name__, WORD),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
            process_group=None if os.name == "nt" else 0,  # Ctrl+C is for this process
        )
    except (OSError, ValueError) as error:
        _log.info("files are checked by one process: %s", error)
        return None
    other = _Other(process)
    return other if other.ask(sent) else None

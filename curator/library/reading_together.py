"""Reads very many files in this process and others at the same time; few in this one alone."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

from curator.content import Profile
from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.file_reading import Outcome, Wanted, read_files
from curator.library.other_process import start
from curator.library.reading_process import command, outcomes_in, plain_question, receive, send

WORTHWHILE = 3_000
"""Files for which another process is started: it takes a third of a second until it reads."""

MOST = 3
"""Other processes at most: this one has to put into the index what they read."""

_AHEAD = 2  # parts that wait for each process, so that it never waits
_LOOK_UP = 0.1  # seconds between two looks whether to go on

Batch = Sequence[Wanted]
_Answers: TypeAlias = "queue.SimpleQueue[tuple[_Other, list[Outcome] | None]]"


def read_together(
    root: Path, profile: Profile, batches: Iterable[Batch], total: int, cancelled: Asked | None = None
) -> Generator[tuple[Batch, list[Outcome]], None, None]:
    """What was read of each batch, in any order. No process outlives the iterator; close it.

    Args:
        total: how many files there are in all.

    Raises Cancelled.
    """
    todo = iter(batches)
    with ExitStack() as stack:
        answers: _Answers = queue.SimpleQueue()
        others = []
        if total >= WORTHWHILE:
            others = [
                stack.enter_context(contextlib.closing(other))
                for _ in range(min(MOST, (os.cpu_count() or 1) - 1))
                if (other := _started(root, profile, answers)) is not None
            ]
        left: list[Batch] = []  # by processes that ended
        while True:
            if cancelled is not None and cancelled():
                raise Cancelled("Reading the folder was stopped.")
            for other in others:
                while other.alive and len(other.waiting) < _AHEAD and (batch := next(todo, None)):
                    other.ask(batch)
            answer = _next(answers, wait=False)
            if answer is None:
                own = left.pop() if left else next(todo, None)
                if own is not None:
                    yield own, read_files(root, profile, own)
                    continue
                for other in others:
                    if not other.answered:  # it is still starting: this process has been faster
                        left += other.give_up()
                if left:
                    continue
                if not any(other.waiting for other in others):
                    return
                answer = _next(answers, wait=True)
                if answer is None:
                    continue
            other, outcomes = answer
            if outcomes is None:
                left += other.give_up()
            elif other.alive:
                other.answered = True
                yield other.waiting.popleft(), outcomes


class _Other:
    """Another process that reads.

    Attributes:
        alive: it can be asked.
        answered: it has answered once.
        waiting: what it was asked and has not answered yet.
    """

    def __init__(self, process: subprocess.Popen[bytes], answers: _Answers) -> None:
        self.alive = True
        self.answered = False
        self.waiting: deque[Batch] = deque()
        self._process = process
        self._answers = answers
        self._listener = threading.Thread(target=self._listen, name="reading", daemon=True)
        self._listener.start()

    def ask(self, batch: Batch) -> None:
        """Let it read these."""
        assert self._process.stdin is not None
        self.waiting.append(batch)
        with contextlib.suppress(OSError):  # it ended: the listener tells
            send(self._process.stdin, plain_question(batch))

    def give_up(self) -> list[Batch]:
        """Ask it no more; what it has not answered."""
        self.alive = False
        left, self.waiting = list(self.waiting), deque()
        return left

    def close(self) -> None:
        """End it."""
        self.alive = False
        self._process.kill()
        self._listener.join()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()
        self._process.wait()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                self._answers.put((self, outcomes_in(receive(self._process.stdout))))
        except (EOFError, OSError, ValueError, TypeError):
            self._answers.put((self, None))


def _started(root: Path, profile: Profile, answers: _Answers) -> _Other | None:
    """A process that was told what folder it is about; None where none can be started."""
    process = start(command())
    if process is None:
        return None
    other = _Other(process, answers)
    assert process.stdin is not None
    with contextlib.suppress(OSError):
        send(process.stdin, (str(root), profile.model_dump_json()))
    return other


def _next(answers: _Answers, *, wait: bool) -> tuple[_Other, list[Outcome] | None] | None:
    """The next answer of any of them; None where there is none (yet)."""
    try:
        return answers.get(wait, _LOOK_UP)
    except queue.Empty:
        return None

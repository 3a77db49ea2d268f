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
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from curator.content import Profile
from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.file_reading import Outcome, Wanted, read_files
from curator.library.other_process import start
from curator.library.reading_process import (
    command,
    outcomes_in,
    plain_question,
    receive_packed,
    send,
    unpacked,
)

WORTHWHILE = 3_000
"""Files for which another process is started: it takes a third of a second until it reads."""

MOST = 3
"""Other processes at most: this one has to put into the index what they read."""

_AHEAD = 2  # parts that wait for each process, so that it never waits
_STOCK = 16  # parts ready to be asked, so that none waits for this one while it fills the index
_UNTAKEN = 8  # answers that may wait for this process: what they take of memory
_LOOK_UP = 0.1  # seconds between two looks whether to go on

Batch = Sequence[Wanted]
_Answers: TypeAlias = "queue.SimpleQueue[tuple[_Other, Batch | None, bytes | None]]"


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
        stock: deque[Batch] = deque()
        others = []
        if total >= WORTHWHILE:
            others = [
                stack.enter_context(contextlib.closing(other))
                for _ in range(min(MOST, (os.cpu_count() or 1) - 1))
                if (other := _started(root, profile, answers, stock)) is not None
            ]
        while True:
            if cancelled is not None and cancelled():
                raise Cancelled("Reading the folder was stopped.")
            stock.extend(islice(todo, max(0, (_STOCK if others else 1) - len(stock))))
            for other in others:
                other.ask()
            answer = _next(answers, wait=False)
            if answer is None:
                own = _taken(stock)
                if own is not None:
                    yield own, read_files(root, profile, own)
                    continue
                for other in others:
                    if not other.answered:  # it is still starting: this process has been faster
                        stock.extend(other.give_up())
                if stock:
                    continue
                if not any(other.is_busy for other in others):
                    return
                answer = _next(answers, wait=True)
                if answer is None:
                    continue
            other, batch, data = answer
            if not other.alive:
                continue
            outcomes = None if data is None else _outcomes_in(data)
            if batch is None or outcomes is None or len(outcomes) != len(batch):
                stock.extend(other.give_up())
                continue
            other.untaken.popleft()
            yield batch, outcomes


class _Other:
    """Another process that reads, and is asked anew by the thread that listens to it: so it does not wait
    while this process is at something else.

    Attributes:
        alive: it can be asked.
        answered: it has answered once.
        untaken: what it has answered and nobody has taken yet.
    """

    def __init__(self, process: subprocess.Popen[bytes], answers: _Answers, stock: deque[Batch]) -> None:
        """`stock`: what it may take to read."""
        self.alive = True
        self.answered = False
        self.untaken: deque[Batch] = deque()
        self._waiting: deque[Batch] = deque()
        self._stock = stock
        self._asking = threading.Lock()
        self._process = process
        self._answers = answers
        self._listener = threading.Thread(target=self._listen, name="reading", daemon=True)

    def start(self) -> None:
        """Listen to it."""
        self._listener.start()

    @property
    def is_busy(self) -> bool:
        """Whether an answer of it is to come or to be taken."""
        with self._asking:
            return bool(self._waiting or self.untaken)

    def ask(self) -> None:
        """Let it read what is to be read, as much as it should have before it."""
        assert self._process.stdin is not None
        if len(self._waiting) >= _AHEAD or not self._stock:
            return  # without waiting for the thread that is asking just now
        with self._asking:
            while self.alive and len(self._waiting) < _AHEAD and len(self.untaken) < _UNTAKEN:
                batch = _taken(self._stock)
                if batch is None:
                    return
                self._waiting.append(batch)
                with contextlib.suppress(OSError, ValueError):  # it ended: the listener tells
                    send(self._process.stdin, plain_question(batch))

    def give_up(self) -> list[Batch]:
        """Ask it no more; what nobody has taken of it."""
        with self._asking:
            self.alive = False
            left = [*self.untaken, *self._waiting]
            self.untaken.clear()
            self._waiting.clear()
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
                data = receive_packed(self._process.stdout)
                with self._asking:
                    if not self._waiting:  # it was given up, or answers what it was not asked
                        raise ValueError
                    self.answered = True
                    batch = self._waiting.popleft()
                    self.untaken.append(batch)
                self._answers.put((self, batch, data))
                self.ask()
        except (EOFError, OSError, ValueError):
            self._answers.put((self, None, None))


def _taken(stock: deque[Batch]) -> Batch | None:
    """The next part to be read, whichever thread asks."""
    try:
        return stock.popleft()
    except IndexError:
        return None


def _outcomes_in(data: bytes) -> list[Outcome] | None:
    """What another process answered; None where it babbles."""
    try:
        return outcomes_in(unpacked(data))
    except (EOFError, ValueError, TypeError):
        return None


def _started(root: Path, profile: Profile, answers: _Answers, stock: deque[Batch]) -> _Other | None:
    """A process that was told what folder it is about; None where none can be started."""
    process = start(command())
    if process is None:
        return None
    other = _Other(process, answers, stock)
    assert process.stdin is not None
    with contextlib.suppress(OSError):
        send(process.stdin, (str(root), profile.model_dump_json()))
    other.start()
    return other


def _next(answers: _Answers, *, wait: bool) -> tuple[_Other, Batch | None, bytes | None] | None:
    """The next answer of any of them; None where there is none (yet)."""
    try:
        return answers.get(wait, _LOOK_UP)
    except queue.Empty:
        return None

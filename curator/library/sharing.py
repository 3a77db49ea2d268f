"""Shares work between this process and others of its kind: whoever is free takes the next part."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack
from itertools import islice
from typing import Any, Generic, TypeAlias, TypeVar

from curator.library.asking import Asked
from curator.library.errors import Cancelled, LibraryError
from curator.library.other_process import start
from curator.library.wire import receive_packed, send, unpacked

MOST = 3
"""Other processes at most: this one has to do something with what they answer."""

_AHEAD = 2  # parts that wait for each process, so that it never waits
_UNTAKEN = 8  # answers that may wait for this process: what they take of memory
_LOOK_UP = 0.1  # seconds between two looks whether to go on

_Part = TypeVar("_Part")
_Answer = TypeVar("_Answer")
_Answers: TypeAlias = "queue.SimpleQueue[tuple[_Other[_Part], _Part | None, bytes | None]]"


class Sharing(Generic[_Part, _Answer]):
    """Other processes that answer the same questions as this one. To be closed: none outlives it."""

    def __init__(
        self,
        words: list[str],
        sent: object,
        total: int,
        *,
        worthwhile: int,
        stock: int,
        stopped: str,
        encode: Callable[[_Part], object],
        decode: Callable[[_Part, Any], _Answer | None],
        own: Callable[[_Part], _Answer],
    ) -> None:
        """Start as many as help, where at all.

        Args:
            words: what starts one.
            sent: what each is told at first, plain values.
            total: how much there is to do; less than `worthwhile` is done by this process alone.
            stock: parts ready to be asked, so that no process waits for this one.
            stopped: what is said when it is stopped.
            encode: the plain values that a part is asked by; called in any thread.
            decode: the answer of another process to a part; None, ValueError or TypeError where it babbles.
            own: how this process answers a part itself.
        """
        self._stock_size = stock
        self._stopped = stopped
        self._decode = decode
        self._own = own
        self._answers: _Answers[_Part] = queue.SimpleQueue()
        self._stock: deque[_Part] = deque()
        self._stack = ExitStack()
        self._others: list[_Other[_Part]] = []
        if total < worthwhile:
            return
        for _ in range(min(MOST, (os.cpu_count() or 1) - 1)):
            process = start(words)
            if process is not None:
                other = _Other(process, self._answers, self._stock, encode)
                self._others.append(self._stack.enter_context(contextlib.closing(other)))
                other.begin(sent)

    def each(
        self, parts: Iterable[_Part], cancelled: Asked | None = None
    ) -> Generator[tuple[_Part, _Answer], None, None]:
        """The answer of each part, in any order. After one that was not exhausted there is no other.

        Raises Cancelled.
        """
        todo = iter(parts)
        stock = self._stock
        while True:
            stock.extend(islice(todo, max(0, (self._stock_size if self._others else 1) - len(stock))))
            for other in self._others:
                other.ask()
            answer = self._next(wait=False)
            part = _taken(stock) if answer is None else None
            if answer is None and part is None:
                part = next(todo, None)
            if answer is None and part is None:
                for other in self._others:
                    if not other.answered:  # it is still starting: this process has been faster
                        stock.extend(other.give_up())
                is_busy = any(other.is_busy for other in self._others)
                if not is_busy and not stock:  # in this order: one that cannot ask puts its part back first
                    return
            if cancelled is not None and cancelled():
                raise Cancelled(self._stopped)
            if part is not None:
                yield part, self._own(part)
                continue
            if answer is None and not stock:
                answer = self._next(wait=True)
            if answer is None or not answer[0].alive:
                continue
            other, part, data = answer
            found = None if part is None or data is None else self._understood(part, data)
            if part is None or found is None:
                stock.extend(other.give_up())
                continue
            other.untaken.popleft()
            yield part, found

    def close(self) -> None:
        """End them."""
        self._stack.close()

    def __enter__(self) -> Sharing[_Part, _Answer]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _understood(self, part: _Part, data: bytes) -> _Answer | None:
        try:
            return self._decode(part, unpacked(data))
        except (EOFError, ValueError, TypeError):
            return None

    def _next(self, *, wait: bool) -> tuple[_Other[_Part], _Part | None, bytes | None] | None:
        """The next answer of any of them; None where there is none (yet)."""
        try:
            return self._answers.get(wait, _LOOK_UP)
        except queue.Empty:
            return None


class _Other(Generic[_Part]):
    """Another process, which is asked anew by the thread that listens to it: so it does not wait while this
    process is at something else.

    Attributes:
        alive: it can be asked.
        answered: it has answered once.
        untaken: what it has answered and nobody has taken yet.
    """

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        answers: _Answers[_Part],
        stock: deque[_Part],
        encode: Callable[[_Part], object],
    ) -> None:
        """`stock`: what it may take."""
        self.alive = True
        self.answered = False
        self.untaken: deque[_Part] = deque()
        self._waiting: deque[_Part] = deque()
        self._stock = stock
        self._encode = encode
        self._asking = threading.Lock()
        self._process = process
        self._answers = answers
        self._said: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=work, name="sharing", daemon=True) for work in (self._talk, self._listen)
        ]

    def begin(self, sent: object) -> None:
        """Tell it what it is about, and listen to it."""
        self._said.put(sent)
        for thread in self._threads:
            thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether an answer of it is to come or to be taken."""
        with self._asking:
            return bool(self._waiting or self.untaken)

    def ask(self) -> None:
        """Let it answer what is to be answered, as much as it should have before it."""
        if len(self._waiting) >= _AHEAD or not self._stock:
            return  # without waiting for the thread that is asking just now
        with self._asking:
            while self.alive and len(self._waiting) < _AHEAD and len(self.untaken) < _UNTAKEN:
                part = _taken(self._stock)
                if part is None:
                    return
                try:
                    question = self._encode(part)
                except LibraryError:  # whoever answers the part itself meets it again, and tells
                    self.alive = False
                    self._stock.append(part)
                    self._answers.put((self, None, None))
                    return
                self._waiting.append(part)
                self._said.put(question)

    def give_up(self) -> list[_Part]:
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
        self._said.put(None)
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()
        self._process.wait()

    def _talk(self) -> None:
        """Say what is to be said. A pipe takes little, and the other process nothing while it answers: so no
        thread does this that anybody waits for, and least of all the one that listens."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):  # it ended: the listener tells
            while (message := self._said.get()) is not None:
                send(self._process.stdin, message)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                data = receive_packed(self._process.stdout)
                with self._asking:
                    if not self._waiting:  # it was given up, or answers what it was not asked
                        raise ValueError
                    self.answered = True
                    part = self._waiting.popleft()
                    self.untaken.append(part)
                self._answers.put((self, part, data))
                self.ask()
        except (EOFError, OSError, ValueError):
            self._answers.put((self, None, None))


def _taken(stock: deque[_Part]) -> _Part | None:
    """The next part, whichever thread asks."""
    try:
        return stock.popleft()
    except IndexError:
        return None

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
from typing import Any, Generic, TypeAlias, TypeVar

from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.other_process import ProcessEndedError, start
from curator.library.reading_process import receive, send

MOST = 3
"""Other processes at most: this one has to do something with what they answer."""

_AHEAD = 2  # parts that wait for each process, so that it never waits
_LOOK_UP = 0.1  # seconds between two looks whether to go on

_Part = TypeVar("_Part")
_Answer = TypeVar("_Answer")
_Answers: TypeAlias = "queue.SimpleQueue[tuple[_Other[_Part], Any]]"


class Sharing(Generic[_Part, _Answer]):
    """Other processes that answer the same questions as this one. To be closed: none outlives it."""

    def __init__(
        self,
        words: list[str],
        sent: object,
        total: int,
        *,
        worthwhile: int,
        encode: Callable[[_Part], object],
        decode: Callable[[_Part, Any], _Answer],
        own: Callable[[_Part], _Answer],
    ) -> None:
        """Start as many as help, where at all.

        Args:
            words: what starts one.
            sent: what each is told at first, plain values.
            total: how much there is to do; less than `worthwhile` is done by this process alone.
            encode, decode: between a part and the plain values it is asked by, and back from the answer;
                what cannot be understood raises ProcessEndedError.
            own: how this process answers a part itself.
        """
        self._encode = encode
        self._decode = decode
        self._own = own
        self._answers: _Answers[_Part] = queue.SimpleQueue()
        self._stack = ExitStack()
        self._others: list[_Other[_Part]] = []
        if total < worthwhile:
            return
        for _ in range(min(MOST, (os.cpu_count() or 1) - 1)):
            process = start(words)
            if process is not None:
                other = self._stack.enter_context(contextlib.closing(_Other(process, self._answers)))
                other.tell(sent)
                self._others.append(other)

    def each(
        self, parts: Iterable[_Part], cancelled: Asked | None = None
    ) -> Generator[tuple[_Part, _Answer], None, None]:
        """The answer of each part, in any order. After one that was not exhausted there is no other.

        Raises Cancelled.
        """
        todo = iter(parts)
        left: list[_Part] = []  # by processes that ended
        while True:
            for other in self._others:
                while other.alive and len(other.waiting) < _AHEAD and (part := next(todo, None)) is not None:
                    other.ask(part, self._encode(part))
            answer = self._next(wait=False)
            part = None if answer else left.pop() if left else next(todo, None)
            if answer is None and part is None:
                for other in self._others:
                    if not other.answered:  # it is still starting: this process has been faster
                        left += other.give_up()
                if not left and not any(other.waiting for other in self._others):
                    return
            if cancelled is not None and cancelled():
                raise Cancelled("Stopped.")
            if part is not None:
                yield part, self._own(part)
                continue
            if answer is None and not left:
                answer = self._next(wait=True)
            if answer is None:
                continue
            other, plain = answer
            if plain is None:
                left += other.give_up()
            elif other.alive:
                part = other.waiting[0]
                try:
                    found = self._decode(part, plain)
                except ProcessEndedError:
                    left += other.give_up()
                    continue
                other.answered = True
                other.waiting.popleft()
                yield part, found

    def close(self) -> None:
        """End them."""
        self._stack.close()

    def __enter__(self) -> Sharing[_Part, _Answer]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _next(self, *, wait: bool) -> tuple[_Other[_Part], Any] | None:
        """The next answer of any of them; None where there is none (yet)."""
        try:
            return self._answers.get(wait, _LOOK_UP)
        except queue.Empty:
            return None


class _Other(Generic[_Part]):
    """Another process.

    Attributes:
        alive: it can be asked.
        answered: it has answered once.
        waiting: what it was asked and has not answered yet.
    """

    def __init__(self, process: subprocess.Popen[bytes], answers: _Answers[_Part]) -> None:
        self.alive = True
        self.answered = False
        self.waiting: deque[_Part] = deque()
        self._process = process
        self._answers = answers
        self._listener = threading.Thread(target=self._listen, name="sharing", daemon=True)
        self._listener.start()

    def tell(self, message: object) -> None:
        """Send it a message of plain values."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # it ended: the listener tells
            send(self._process.stdin, message)

    def ask(self, part: _Part, message: object) -> None:
        """Let it answer a part."""
        self.waiting.append(part)
        self.tell(message)

    def give_up(self) -> list[_Part]:
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
                self._answers.put((self, receive(self._process.stdout)))
        except (EOFError, OSError, ValueError, TypeError):
            self._answers.put((self, None))

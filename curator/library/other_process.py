"""Another process of this program that works for this one: started, asked and answering one question after
the other, ended. What it runs is in `reading_process`, `problems.process` and `doubles_process`.
"""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
from typing import IO, Any

from curator.library.wire import receive, send

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_log = logging.getLogger(__name__)

_PIPE = 1 << 20
"""Bytes in a pipe; what Linux lets every user have."""


class ProcessEndedError(Exception):
    """The other process is not there any more, or answers with what nobody understands."""


def start(words: list[str], *, gently: bool = False) -> subprocess.Popen[bytes] | None:
    """Start a process that is asked and answers on its standard streams; None where none can be started.

    Args:
        gently: on Windows it gives way to others; elsewhere it has to do that itself, see `give_way`.
    """
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    if gently:
        flags |= getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    try:
        process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
            process_group=None if os.name == "nt" else 0,  # Ctrl+C is for this process
        )
    except (OSError, ValueError) as error:
        _log.info("no other process can be started: %s", error)
        return None
    _widen(process.stdin)
    _widen(process.stdout)
    return process


def _widen(pipe: IO[bytes] | None) -> None:
    """Let a whole question or answer lie in the pipe, where the system has that. Else this process would wait
    until the other one has started, and that one in the middle of its answer until a thread of this one reads
    on, which takes its time while another one calculates."""
    if pipe is not None and fcntl is not None and sys.platform == "linux":
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE)


def give_way() -> None:
    """Let other processes go first from now on."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(10)


class OtherProcess:
    """Another process, of low priority.

    Attributes:
        alive: it can be asked.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.alive = True
        self._process = process

    @classmethod
    def started(cls, words: list[str], sent: object) -> OtherProcess | None:
        """One that was told `sent`, what it is about; None where none can be started."""
        process = start(words, gently=True)
        if process is None:
            return None
        other = cls(process)
        if other.ask(sent):
            return other
        other.close()
        return None

    def ask(self, question: object) -> bool:
        """Send a question of plain values; False when nobody is there any more."""
        assert self._process.stdin is not None
        try:
            send(self._process.stdin, question)
        except (OSError, ValueError):
            self.alive = False
        return self.alive

    def answer(self) -> Any:
        """Wait for the answer. Raises ProcessEndedError."""
        assert self._process.stdout is not None
        try:
            return receive(self._process.stdout)
        except (EOFError, OSError, ValueError, TypeError) as error:
            self.alive = False
            raise ProcessEndedError from error

    def close(self) -> None:
        """End it; whoever waits for an answer in another thread is told."""
        self.alive = False
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()
        self._process.wait()

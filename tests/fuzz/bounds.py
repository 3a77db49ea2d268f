"""What one execution may cost: processor time, watched by the system's own clock, and memory."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

if sys.platform != "win32":
    import resource

SECONDS = 30.0
"""Processor time that one execution may take at most, judging included; one of usual size takes 2 ms."""

GROWTH = 1_500
"""Megabytes by which one execution may raise the peak of memory at most; the largest text has 6 MB."""


class TookTooLongError(Exception):
    """An execution did not end within its bound."""


def peak_memory() -> float:
    """Megabytes that this process has used at most."""
    if sys.platform == "win32":
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)


@contextmanager
def bounded(seconds: float) -> Iterator[None]:
    """Raise TookTooLongError in what takes longer, where the system has such a clock."""
    if sys.platform == "win32":
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TookTooLongError(f"longer than {seconds} s of processor time")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)

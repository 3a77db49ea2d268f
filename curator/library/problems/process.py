"""A process of its own that looks at files for problems, as long as it is asked to.

It is asked on its standard input and answers on its standard output, as `reading_process` is; so the thread
that waits for it leaves Python to the window.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack
from itertools import islice
from typing import Any

from curator.library.other_process import OtherProcess, ProcessEndedError, give_way
from curator.library.problems.examining import Examiner, examiner_of
from curator.library.problems.findings import Examined, Finding
from curator.library.wire import command, receive, send, standard_streams

WORD = "--check-files"
"""How a frozen program is told to be such a process."""

WORTHWHILE = 400
"""Files for which another process is started: it takes a good third of a second until it looks."""

MOST = 3

Batch = Sequence[str]


def serve() -> None:
    """Answer until nobody asks any more."""
    asking, answering = standard_streams()
    give_way()
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
        others: list[OtherProcess] = []
        if total >= WORTHWHILE:
            for _ in range(max(1, min(MOST, (os.cpu_count() or 1) - 1))):
                other = OtherProcess.started(command(__name__, WORD), sent)
                if other is not None:
                    others.append(stack.enter_context(contextlib.closing(other)))
        while batch_of_each := list(islice(todo, max(1, len(others)))):
            asked = [other.ask(batch) for other, batch in zip(others, batch_of_each, strict=False)]
            for place, batch in enumerate(batch_of_each):
                found = _answer(others[place], len(batch)) if any(asked[place : place + 1]) else None
                yield batch, examiner.examine(batch) if found is None else found
            others = [other for other in others if other.alive]


def _plain(examined: Examined) -> tuple[Any, ...]:
    return tuple(map(tuple, examined.findings)), examined.related


def _answer(other: OtherProcess, number: int) -> list[Examined] | None:
    """What it found in so many files; None when it ended."""
    try:
        found = [
            Examined(tuple(Finding(*one) for one in findings), rest) for findings, rest in other.answer()
        ]
    except (ProcessEndedError, ValueError, TypeError):
        other.alive = False
        return None
    return found if len(found) == number else None

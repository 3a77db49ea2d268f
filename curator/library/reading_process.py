"""A process of its own that reads files for the index, as long as it is asked to.

It is started by `reading_together`; how it is asked and answers is in `wire`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from curator.content import Profile
from curator.library.file_reading import Outcome, Wanted, read_files
from curator.library.filling import Stored
from curator.library.index import Seen
from curator.library.scan import Found
from curator.library.signature import Signature
from curator.library.wire import receive, send, standard_streams

WORD = "--read-files"
"""How a frozen program is told to be such a process."""


def plain_question(asked: Sequence[Wanted]) -> list[tuple[Any, ...]]:
    """What to read, as it is sent."""
    return [(*file[:2], tuple(file.signature), *file[3:], digest) for file, digest in asked]


def outcomes_in(answer: list[tuple[Any, ...] | None]) -> list[Outcome]:
    """What was read, as `read_files` gives it."""
    return [
        None
        if one is None
        else Seen(one[0], Signature(*one[1]), one[2])
        if len(one) == len(Seen._fields)
        else Stored._make(one)
        for one in answer
    ]


def serve() -> None:
    """Answer until nobody asks any more."""
    asking, answering = standard_streams()
    try:
        root, profile_text = receive(asking)
        profile = Profile.model_validate_json(profile_text)
        while True:
            question = [
                Wanted(Found(path, collection, Signature(*signature), problem, direct), digest)
                for path, collection, signature, problem, direct, digest in receive(asking)
            ]
            outcomes = read_files(Path(root), profile, question)
            send(answering, [None if outcome is None else _plain(outcome) for outcome in outcomes])
    except (EOFError, OSError):
        os._exit(0)  # the streams are of no use to anybody


def _plain(outcome: Stored | Seen) -> tuple[Any, ...]:
    if isinstance(outcome, Seen):
        return outcome.path, tuple(outcome.signature), outcome.settled
    return tuple(outcome)

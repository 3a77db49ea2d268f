"""A process of its own that reads files for the index, as long as it is asked to.

It is started by `reading_together`, is asked on its standard input and answers on its standard output. When
whoever started it ends, in whatever way, the input ends, and so does the process.
"""

from __future__ import annotations

import marshal
import os
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from curator.content import Profile
from curator.library.file_reading import Outcome, Wanted, read_files
from curator.library.filling import Stored
from curator.library.index import Seen
from curator.library.scan import Found
from curator.library.signature import Signature

WORD = "--read-files"
"""How a frozen program is told to be such a process."""

_LENGTH = struct.Struct("<Q")
_LONGEST = 1 << 31
_PLAIN = 2  # of marshal's formats the one that looks for nothing that occurs twice: the fastest


def send(stream: IO[bytes], message: Any) -> None:
    """Write a message of plain values. Raises OSError when nobody reads."""
    data = marshal.dumps(message, _PLAIN)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """The next message. Raises EOFError when there is none any more, ValueError for what is no message."""
    return unpacked(receive_packed(stream))


def receive_packed(stream: IO[bytes]) -> bytes:
    """The same, to be `unpacked` by somebody else."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    if length > _LONGEST:
        raise ValueError("something else than a message was written")
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data


def unpacked(data: bytes) -> Any:
    """The message in what was received. Raises EOFError, ValueError, TypeError for what is none."""
    return marshal.loads(data)


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


def standard_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Where questions come from and answers go to; what anything prints from now on goes nowhere."""
    asking = os.fdopen(os.dup(0), "rb")
    answering = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    return asking, answering


def _plain(outcome: Stored | Seen) -> tuple[Any, ...]:
    if isinstance(outcome, Seen):
        return outcome.path, tuple(outcome.signature), outcome.settled
    return tuple(outcome)


def command(module: str = __name__, word: str = WORD) -> list[str]:
    """What starts such a process, that of another `module`, too, with the imports of this one."""
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    start = (
        f"import sys; sys.path[:] = {list(filter(None, sys.path))!r}; "
        f"from curator.bare_package import enter_bare; enter_bare('curator.library'); "
        f"import {module} as it; it.serve()"
    )
    return [sys.executable, "-I", "-c", start]

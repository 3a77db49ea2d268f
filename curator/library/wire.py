"""What processes of this program say to each other, and how one is started: messages of plain values, on the
standard input and output of the one that was started.

When whoever started it ends, in whatever way, the input ends, and so is it to do.
"""

from __future__ import annotations

import marshal
import os
import struct
import sys
from typing import IO, Any

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


def standard_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Where questions come from and answers go to; what anything prints from now on goes nowhere."""
    asking = os.fdopen(os.dup(0), "rb")
    answering = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    return asking, answering


def command(module: str, word: str) -> list[str]:
    """What starts a process that runs the `serve` of a module, with the imports of this one.

    Args:
        word: how a frozen program is told to be that process.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    start = (
        f"import sys; sys.path[:] = {list(filter(None, sys.path))!r}; "
        f"from curator.bare_package import enter_bare; enter_bare('curator.library'); "
        f"import {module} as it; it.serve()"
    )
    return [sys.executable, "-I", "-c", start]

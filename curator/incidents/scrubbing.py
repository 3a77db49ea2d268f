"""Takes out of a text what is nobody's business: what stands in articles, and where the user's home lies.

What an error says may quote the very text that it stumbled over; of most errors only the kind is told.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

_LONGEST = 200
_QUOTED = re.compile(r"['\"‘“`].*['\"’”`]|['\"‘“`].*", re.DOTALL)
"""From the first quotation mark to the last, or to the end: what is quoted may hold such marks itself."""
_OF_CODE = (AttributeError, NameError, ImportError, NotImplementedError, RecursionError, MemoryError)
"""Errors whose words name only what stands in the program."""

PACKAGE = Path(__file__).resolve().parents[1]
_DEPTH = 60


def without_home(text: str) -> str:
    """`text` with `~` in the place of the user's home, however it is written."""
    for home in _homes():
        text = re.sub(re.escape(home) + r"(?![^/\\\s:'\")\]}>,])", "~", text)
    return text


def _homes() -> Iterator[str]:
    places = {str(Path.home()), os.path.realpath(Path.home()), os.environ.get("HOME", "")}
    for place in sorted((place for place in places if len(place) > 1), key=len, reverse=True):
        yield place
        if "\\" in place:
            yield place.replace("\\", "/")
            yield place.replace("\\", "\\\\")


def told(error: BaseException) -> str:
    """The kind of an error, and what it says as far as that can hold nothing of an article."""
    name = type(error).__qualname__
    if isinstance(error, OSError):
        code = errno.errorcode.get(error.errno or 0, str(error.errno))
        return f"{name}: {code}: {error.strerror or ''}".rstrip(": ")
    if type(error).__module__.partition(".")[0] == PACKAGE.name:
        reason = getattr(error, "reason", "")  # a stable word, see `Reason` and `StoreReason`
        return f"{name}: {reason}" if isinstance(reason, str) and reason else name
    said = (str(error).splitlines() or [""])[0]
    if not isinstance(error, _OF_CODE):
        said = _QUOTED.sub("'…'", said)
    return without_home(f"{name}: {said[:_LONGEST]}".rstrip(": "))


def trace(error: BaseException) -> list[str]:
    """Where an error came from: the places within Curator with their source, and what caused it.

    Of other code only the kind of file is told, never where it lies.
    """
    lines: list[str] = []
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        lines += [*_frames(following.__traceback__), told(following)]
        before = following.__cause__
        if before is None and not following.__suppress_context__:
            before = following.__context__
        if before is not None:
            lines += ["", "which came after:"]
        following = before
    return lines


def _frames(found: TracebackType | None) -> Iterator[str]:
    frames = traceback.extract_tb(found)[-_DEPTH:]
    outside = 0
    for frame in frames:
        inside = place_in_package(frame.filename)
        if inside is None:
            outside += 1
            continue
        if outside:
            yield f"  ({outside} outside of Curator)"
            outside = 0
        yield f"  {inside}:{frame.lineno} in {frame.name}"
        if frame.line:
            yield f"      {frame.line}"
    if outside:
        yield f"  ({outside} outside of Curator, last {Path(frames[-1].filename).name} in {frames[-1].name})"


def place_in_package(file: str) -> str | None:
    """`curator/ui/tasks.py` for a file of the program, wherever that is installed; None for any other."""
    parts = file.replace("\\", "/").split("/")
    if PACKAGE.name not in parts[:-1]:
        return None
    at = len(parts) - 1 - parts[::-1].index(PACKAGE.name)
    candidate = PACKAGE.joinpath(*parts[at + 1 :])
    known = getattr(sys, "frozen", False) or candidate.is_file()
    return "/".join(parts[at:]) if known else None

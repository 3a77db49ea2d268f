"""What broke a promise: the input and the edit, kept as text that can be replayed, and made small."""

from __future__ import annotations

import ast
import hashlib
import re
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from curator.frontmatter import (
    Edit,
    EditRefused,
    Insert,
    Move,
    ReadError,
    Remove,
    Rename,
    Set,
    Timestamp,
    Unset,
    Value,
)
from tests.fuzz.bounds import SECONDS, TookTooLongError, bounded
from tests.fuzz.invariants import Broken, edited, merged, read, unchanged

_NAMES = {one.__name__: one for one in (Set, Unset, Insert, Remove, Move, Rename, Timestamp)}


@dataclass(frozen=True, slots=True)
class Finding:
    """An input that breaks a promise.

    Attributes:
        promise: its name, or the type of the error that nobody expected and where it was raised.
        message: what was seen.
        data: the text.
        edits: none: reading it is enough; one: that edit of it; two: both, merged.
    """

    promise: str
    message: str
    data: bytes
    edits: tuple[Edit, ...] = ()

    @property
    def kind(self) -> str:
        """What findings of one cause share, as far as can be told."""
        kinds = "+".join(type(edit).__name__ for edit in self.edits)
        return f"{self.promise} ({kinds})" if kinds else self.promise

    @property
    def name(self) -> str:
        """A file name for it."""
        words = re.sub("[^a-z0-9]+", "-", self.kind.lower()).strip("-")[:60]
        return f"{words}-{hashlib.sha256(self.data).hexdigest()[:8]}.txt"

    def write(self, folder: Path) -> Path:
        """Keep it."""
        folder.mkdir(parents=True, exist_ok=True)
        lines = [f"# {self.promise}", *(f"# {line}" for line in self.message.splitlines())]
        lines += [repr(self.data), *map(repr, self.edits)]
        path = folder / self.name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="backslashreplace")
        return path


def load(path: Path) -> Finding:
    """What `write` kept."""
    lines = path.read_text(encoding="utf-8").splitlines()
    told = [line[2:] for line in lines if line.startswith("# ")]
    rest = [line for line in lines if not line.startswith("#")]
    return Finding(
        told[0], "\n".join(told[1:]), ast.literal_eval(rest[0]), tuple(_edit(line) for line in rest[1:])
    )


def _edit(text: str) -> Edit:
    """An edit from its repr; only a file of this command's own is read so."""
    names = {"__builtins__": {}, "inf": float("inf"), "nan": float("nan")}
    return cast("Edit", eval(text, names, dict(_NAMES)))


def tried(data: bytes, edits: tuple[Edit, ...]) -> Finding | None:
    """Bring one input through: what it breaks, or None. Refusals are outcomes, not findings."""
    try:
        document = read(data)
        if isinstance(document, ReadError):
            return None
        unchanged(document)
        try:
            sides = [document.apply(edit) for edit in edits]
            if len(sides) == 2:
                merged(document, *sides)
            elif sides:
                edited(document, edits[0])
        except EditRefused:
            return None
    except Exception as error:
        return finding_of(error, data, edits)
    return None


def finding_of(error: BaseException, data: bytes, edits: tuple[Edit, ...] = ()) -> Finding:
    """The finding that an error is."""
    if isinstance(error, Broken):
        return Finding(error.promise, str(error), data, edits)
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if "curator" in frame.filename] or list(frames)
    where = f"{Path(inside[-1].filename).name}:{inside[-1].name}" if inside else "nowhere"
    return Finding(f"{type(error).__name__} in {where}", str(error)[:300], data, edits)


def minimised(finding: Finding, seconds: float = 20.0) -> Finding:
    """The smallest input found, within that time, that breaks the same promise in the same way."""
    until = time.monotonic() + seconds
    best, smaller = finding, True
    while smaller and time.monotonic() < until:
        smaller = False
        for data in _shorter(best.data):
            if time.monotonic() > until:
                break
            found = _tried_briefly(data, best.edits)
            if found is not None and found.kind == finding.kind:
                best, smaller = found, True
                break
    simple: tuple[Value, ...] = ("a", 1, True, None, [])
    for value in simple:
        edits = tuple(
            replace(edit, value=value) if isinstance(edit, (Set, Insert)) else edit for edit in best.edits
        )
        found = _tried_briefly(best.data, edits)
        if best.edits and found is not None and found.kind == finding.kind:
            return found
    return best


def _tried_briefly(data: bytes, edits: tuple[Edit, ...]) -> Finding | None:
    """As `tried`, with no more patience than the run has for one text."""
    try:
        with bounded(SECONDS):
            return tried(data, edits)
    except TookTooLongError as error:
        return finding_of(error, data, edits)


def _shorter(data: bytes) -> Iterator[bytes]:
    """The text with ever smaller pieces left out: halves, lines, bytes."""
    for unit in (b"\n", b""):
        pieces = data.splitlines(keepends=True) if unit else [data[at : at + 1] for at in range(len(data))]
        if not unit and len(pieces) > 4_000:
            pieces = [data[at : at + 64] for at in range(0, len(data), 64)]
        size = max(1, len(pieces) // 2)
        while size:
            for start in range(0, len(pieces), size):
                yield b"".join(pieces[:start] + pieces[start + size :])
            size //= 2

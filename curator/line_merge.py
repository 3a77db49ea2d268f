"""Merges texts line by line: git does it, and where there is no git, a plain merge of our own.

Knows nothing of front matter. Stands below the library so that the merge driver need not load one.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from curator.frontmatter.threeway import marked_text

_PATIENCE = 60.0
_MARKS = 61
"""Signs of a marker between hunks: no text has such a line by chance."""
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def merge_lines(base: bytes, ours: bytes, theirs: bytes, git: str = "git") -> tuple[bytes, bool]:
    """The merged text, with ordinary markers where both sides changed the same lines, and whether there are
    any. What holds a zero byte is no text: it stays ours, in conflict.

    Args:
        git: the program to ask; where it is not there or cannot do it, the merge is made without it.
    """
    if any(b"\0" in text for text in (base, ours, theirs)):
        return ours, True
    merged = _by_git(base, ours, theirs, git)
    return _without_git(base, ours, theirs) if merged is None else merged


@dataclass(frozen=True, slots=True)
class Hunk:
    """A piece of a merged text.

    Attributes:
        base, ours, theirs: its lines in each version; the same bytes three times where nothing is in
            conflict: the merged ones.
    """

    base: bytes
    ours: bytes
    theirs: bytes

    @property
    def conflicting(self) -> bool:
        """Whether there is something to choose."""
        return not self.base == self.ours == self.theirs


def hunks(base: bytes, ours: bytes, theirs: bytes, git: str = "git") -> tuple[Hunk, ...]:
    """The three texts merged line by line, cut where they conflict. What is no text, or cannot be merged by
    git, is one hunk."""
    whole = (Hunk(base, ours, theirs),)
    if any(b"\0" in text for text in (base, ours, theirs)):
        return whole
    merged = _by_git(base, ours, theirs, git, "--diff3", f"--marker-size={_MARKS}")
    if merged is None:
        return whole
    found = _cut(merged[0])
    if found and found[-1].conflicting:  # git ended the last lines, so that markers could follow
        found[-1] = Hunk(
            *(
                part if text.endswith(b"\n") else part.removesuffix(b"\n").removesuffix(b"\r")
                for part, text in zip(
                    (found[-1].base, found[-1].ours, found[-1].theirs), (base, ours, theirs), strict=True
                )
            )
        )
    return tuple(found)


def _cut(marked: bytes) -> list[Hunk]:
    found: list[Hunk] = []
    sides: dict[bytes, list[bytes]] = {}
    plain: list[bytes] = []
    side = b""
    for line in _lines(marked):
        sign = line[:1]
        if line[:_MARKS] != sign * _MARKS or sign not in (b"<", b"|", b"=", b">"):
            (sides[side] if side else plain).append(line)
        elif sign == b">":
            found.append(Hunk(*(b"".join(sides.get(name, ())) for name in (b"|", b"<", b"="))))
            sides, side = {}, b""
        else:
            if plain:
                found.append(Hunk(*(b"".join(plain),) * 3))
                plain = []
            side = sign
            sides[side] = []
    if plain:
        found.append(Hunk(*(b"".join(plain),) * 3))
    return found


def _lines(data: bytes) -> list[bytes]:
    *ended, last = data.split(b"\n")
    return [line + b"\n" for line in ended] + ([last] if last else [])


def _by_git(base: bytes, ours: bytes, theirs: bytes, git: str, *options: str) -> tuple[bytes, bool] | None:
    with tempfile.TemporaryDirectory(prefix="curator-") as folder:
        names = ("ours", "base", "theirs")
        for name, data in zip(names, (ours, base, theirs), strict=True):
            (Path(folder) / name).write_bytes(data)
        labels = [word for name in names for word in ("-L", name)]
        try:
            done = subprocess.run(
                [git, "merge-file", "-p", *options, *labels, *names],
                cwd=folder,
                env={**_quiet(os.environ), "GIT_CEILING_DIRECTORIES": str(Path(folder).parent)},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
                creationflags=_NO_WINDOW,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    # the code is the number of conflicts, 127 at most; above that it is an error
    return (done.stdout, done.returncode > 0) if 0 <= done.returncode <= 127 else None


def _quiet(variables: os._Environ[str]) -> dict[str, str]:
    """Without what git tells the programs it starts of its own repository."""
    return {name: value for name, value in variables.items() if name not in ("GIT_DIR", "GIT_WORK_TREE")}


def _without_git(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    """Every byte is a character of Latin-1 for as long as this takes."""
    text, conflicting = marked_text(*(data.decode("latin-1") for data in (base, ours, theirs)))
    return text.encode("latin-1"), conflicting

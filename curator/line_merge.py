"""Merges texts line by line: git does it, and where there is no git, a plain merge of our own.

Knows nothing of front matter. Stands below the library so that the merge driver need not load one.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from curator.frontmatter.threeway import marked_text

_PATIENCE = 60.0
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


def _by_git(base: bytes, ours: bytes, theirs: bytes, git: str) -> tuple[bytes, bool] | None:
    with tempfile.TemporaryDirectory(prefix="curator-") as folder:
        names = ("ours", "base", "theirs")
        for name, data in zip(names, (ours, base, theirs), strict=True):
            (Path(folder) / name).write_bytes(data)
        labels = [word for name in names for word in ("-L", name)]
        try:
            done = subprocess.run(
                [git, "merge-file", "-p", *labels, *names],
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

"""Which command lines are for the commands: known without loading any of them, for the window to be quick."""

from __future__ import annotations

import os
from collections.abc import Sequence

NAMES = frozenset(
    {
        *("list", "show", "diff", "set", "unset", "add", "remove", "move", "publish", "unpublish"),
        *("new", "duplicate", "rename", "move-to", "trash"),
        *("undo", "redo", "history"),
        *("check", "index", "doctor", "duplicates", "merge", "git", "schema"),
    }
)
"""The first words that are commands."""


def handles(words: Sequence[str]) -> bool:
    """Whether a command line is for `curator.cli.main`; the window is meant otherwise.

    A first word that names nothing on disk is for it too, which says so without loading a window.
    """
    if not words:
        return False
    first = words[0]
    if first in NAMES or first in ("-h", "--help", "--version"):
        return True
    return not first.startswith("-") and not os.path.lexists(first)

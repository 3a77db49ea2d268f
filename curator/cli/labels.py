"""What the history calls the gestures of the command line; the window shows them too."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from curator.frontmatter import Path, format_path

_MOST_KEYS = 3


class Deed(Enum):
    """What a command does to keys."""

    SET = auto()
    REMOVE = auto()
    ADD = auto()
    TAKE = auto()
    REORDER = auto()


def editing(deed: Deed, paths: Sequence[Path], articles: str) -> str:
    """`articles` is how many of them, in words."""
    keys = ", ".join(format_path(path) for path in paths[:_MOST_KEYS])
    keys += ", ..." if len(paths) > _MOST_KEYS else ""
    match deed:
        case Deed.SET:
            return f"Set {keys} in {articles}"
        case Deed.REMOVE:
            return f"Remove {keys} in {articles}"
        case Deed.ADD:
            return f"Add to {keys} in {articles}"
        case Deed.TAKE:
            return f"Take out of {keys} in {articles}"
        case Deed.REORDER:
            return f"Reorder {keys} in {articles}"


def publishing(published: bool, articles: str) -> str:
    """`articles` is how many of them, in words."""
    return f"{'Publish' if published else 'Unpublish'} {articles}"


def counted(count: int) -> str:
    """ "1 article", "312 articles"."""
    return "1 article" if count == 1 else f"{count:,} articles"

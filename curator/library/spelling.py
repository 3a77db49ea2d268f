"""How the disk itself spells a path, on file systems that take other spellings for the same file."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path


def as_spelled(root: Path, path: str) -> str:
    """`path` ("/" separated) as it is spelled in `root`: `news.md` for `News.MD` where that is the same file,
    composed accents for others. A path that names nothing stays as it is."""
    folder = root
    spelled: list[str] = []
    for part in path.split("/"):
        names = _names(folder)
        if part not in names and os.path.lexists(folder / part):
            part = next((name for name in names if alike(name) == alike(part)), part)
        spelled.append(part)
        folder = folder / part
    return "/".join(spelled)


def _names(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return []


def alike(name: str) -> str:
    """The same for all names that some system takes for one file's: in any case, in any Unicode form."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())

"""Which articles are no duplicates of each other: the list `not_duplicates` of `.curator.yaml`, edited in
exactly those lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from curator.content import read_settings
from curator.content.folder_settings import ProfileError
from curator.frontmatter import Edit, Insert, Remove, Unset, Value
from curator.library.settings_file import SettingsFile

_KEY = "not_duplicates"


def not_duplicates(root: Path) -> tuple[frozenset[str], ...]:
    """What is told apart in the folder `root`, each entry a set of paths; () where that cannot be read."""
    try:
        settings = read_settings(root)
    except ProfileError:
        return ()
    return () if settings is None else tuple(frozenset(one) for one in settings.not_duplicates)


def remember_not_duplicates(root: Path, *groups: Iterable[str]) -> None:
    """Add the articles of each group of paths to what is told apart; the file is made where there is none.

    Raises FolderSettingsError, with the line where there is one.
    """
    apart = [list(dict.fromkeys(paths)) for paths in groups]
    if any(len(paths) < 2 for paths in apart):
        raise ValueError("it takes two articles to be no duplicates")
    file = SettingsFile.read(root)
    edits = [Insert((_KEY,), list[Value](paths)) for paths in apart if _place(file, paths) is None]
    if edits:
        file.replace(root, file.edited(edits))


def forget_not_duplicates(root: Path, *groups: Iterable[str]) -> None:
    """Take exactly these groups out of what is told apart; nothing is done where they are not in it.

    Raises as `remember_not_duplicates`.
    """
    file = SettingsFile.read(root)
    found = {place for paths in groups if (place := _place(file, paths)) is not None}
    if not found:
        return
    edits: list[Edit] = [Remove((_KEY,), place) for place in sorted(found, reverse=True)]
    file.replace(root, file.edited([Unset((_KEY,))] if len(found) == len(file.entries(_KEY)) else edits))


def pairs_with(path: str, others: Iterable[str]) -> list[tuple[str, str]]:
    """The groups that tell one article apart from some others, which stay together."""
    return [(min(path, other), max(path, other)) for other in others if other != path]


def _place(file: SettingsFile, paths: Iterable[str]) -> int | None:
    """Where the list has exactly these paths, in whatever order."""
    wanted = set(paths)
    for place, one in enumerate(file.entries(_KEY)):
        if isinstance(one, list) and set(map(str, one)) == wanted:
            return place
    return None

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


def remember_not_duplicates(root: Path, paths: Iterable[str]) -> None:
    """Add the articles at `paths` to what is told apart; the file is made where there is none.

    Raises FolderSettingsError, with the line where there is one.
    """
    apart = list(dict.fromkeys(paths))
    if len(apart) < 2:
        raise ValueError("it takes two articles to be no duplicates")
    file = SettingsFile.read(root)
    if _place(file, apart) is None:
        file.replace(root, file.edited([Insert((_KEY,), list[Value](apart))]))


def forget_not_duplicates(root: Path, paths: Iterable[str]) -> None:
    """Take exactly these articles out of what is told apart; nothing is done where they are not in it.

    Raises as `remember_not_duplicates`.
    """
    file = SettingsFile.read(root)
    place = _place(file, paths)
    if place is not None:
        alone = len(file.entries(_KEY)) == 1
        edit: Edit = Unset((_KEY,)) if alone else Remove((_KEY,), place)
        file.replace(root, file.edited([edit]))


def _place(file: SettingsFile, paths: Iterable[str]) -> int | None:
    """Where the list has exactly these paths, in whatever order."""
    wanted = set(paths)
    for place, one in enumerate(file.entries(_KEY)):
        if isinstance(one, list) and set(map(str, one)) == wanted:
            return place
    return None

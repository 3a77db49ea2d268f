"""Looks at the disk around the articles: permissions, room, temporary files left behind, watching."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from curator.content import Profile
from curator.content.folder_settings import SETTINGS_FILE, ProfileError, read_settings
from curator.directories import Directories
from curator.library.doctor.finding import Finding, Level
from curator.library.leftovers import is_temporary
from curator.library.network import is_remote
from curator.library.scan import scan
from curator.library.shared_views import read_shared

_LITTLE = 500_000_000
_TOO_LITTLE = 50_000_000
_SHOWN = 3
_WATCHES = Path("/proc/sys/fs/inotify/max_user_watches")


def look_at_settings(root: Path) -> Finding:
    """The folder's own settings file."""
    try:
        settings = read_settings(root)
    except ProfileError as error:
        return Finding(
            "folder-settings",
            Level.PROBLEM,
            f"{error}. The file is left as it is, and the folder is shown without it.",
            f"Mend the line in {root / SETTINGS_FILE}.",
        )
    notes = read_shared(root).notes
    if notes:
        return Finding(
            "folder-settings", Level.PROBLEM, notes[0], f"Mend the line in {root / SETTINGS_FILE}."
        )
    said = "are in order" if settings else "are not needed: there is no " + SETTINGS_FILE
    return Finding("folder-settings", Level.OK, f"The folder's settings {said}.")


def look_at_permissions(root: Path, profile: Profile, directories: Directories) -> Iterator[Finding]:
    """What can be read and written: every article, its folder, and the user's own directories."""
    found = scan(root, profile).found
    unreadable, fixed, closed = [], [], set()
    for one in found:
        file = root / one.path
        if one.problem:
            continue
        if not os.access(file, os.R_OK):
            unreadable.append(one.path)
        elif not _is_writable(file):
            fixed.append(one.path)
        if not _is_writable(file.parent):
            closed.add(one.path.rpartition("/")[0] or ".")
    for paths, what, advice in (
        (unreadable, "Articles that cannot be read", "Give yourself the permission to read them."),
        (fixed, "Read-only articles, which are not edited", "Make them writable to edit them."),
        (sorted(closed), "Read-only folders, in which nothing is edited", "Make them writable."),
    ):
        if paths:
            yield Finding("permissions", Level.PROBLEM, f"{what}: {_some(paths)} ({len(paths):,}).", advice)
    if not (unreadable or fixed or closed):
        yield Finding("permissions", Level.OK, f"All {len(found):,} articles can be read and edited.")
    for name, place in (
        ("history", directories.data),
        ("index", directories.cache),
        ("settings", directories.config),
    ):
        there = next((above for above in (place, *place.parents) if above.exists()), place)
        if not there.is_dir() or not _is_writable(there):
            yield Finding(
                "own-directories",
                Level.PROBLEM,
                f"Nothing can be written into {place}, where the {name} is kept.",
                "Make it a folder that is yours and writable; nothing is edited without a history.",
            )


def look_at_room(root: Path, directories: Directories) -> Iterator[Finding]:
    """Free space, where articles and where Curator's own things lie."""
    for place in dict.fromkeys(map(_existing, (root, directories.data, directories.cache))):
        try:
            free = shutil.disk_usage(place).free
        except OSError as error:
            yield Finding("room", Level.PROBLEM, f"{place} does not tell its free space: {error.strerror}.")
            continue
        said = f"{free / 1e9:,.1f} GB are free on the disk of {place}."
        if free < _TOO_LITTLE:
            yield Finding("room", Level.PROBLEM, said, "Make room: edits are refused when the disk is full.")
        elif free < _LITTLE:
            yield Finding("room", Level.NOTE, said, "Make room before a large bulk edit.")
        else:
            yield Finding("room", Level.OK, said)


def look_at_leftovers(root: Path) -> Finding:
    """Temporary files beside articles."""
    left = sorted(
        (Path(folder) / name).relative_to(root).as_posix()
        for folder, _, names in _walk(root)
        for name in names
        if is_temporary(name)
    )
    if not left:
        return Finding("leftovers", Level.OK, "No temporary files lie about.")
    return Finding(
        "leftovers",
        Level.PROBLEM,
        f"Temporary files of a program that was killed: {_some(left)} ({len(left):,}).",
        "--repair removes those that hold what Curator was about to write, and leaves any other.",
        repairable=True,
    )


def look_at_watching(root: Path) -> Finding:
    """Whether the system tells of changes in as many folders as there are."""
    if is_remote(root):
        return Finding(
            "watching",
            Level.NOTE,
            "The folder is on another machine: it is looked at again and again instead.",
        )
    if not sys.platform.startswith("linux"):
        return Finding("watching", Level.OK, "The system tells of changes in the whole folder.")
    folders = sum(1 for _ in _walk(root))
    try:
        limit = int(_WATCHES.read_text())
    except (OSError, ValueError):
        return Finding("watching", Level.OK, f"{folders:,} folders are watched.")
    if folders * 2 > limit:
        return Finding(
            "watching",
            Level.NOTE,
            f"{folders:,} folders are to be watched; the system allows {limit:,} for all programs together. "
            "Where it refuses, the folder is looked at again and again instead.",
            f"sudo sysctl fs.inotify.max_user_watches={max(524_288, folders * 8)}",
        )
    return Finding("watching", Level.OK, f"{folders:,} folders are watched; the system allows {limit:,}.")


def _walk(root: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """The folders that may hold articles, without hidden ones."""
    for folder, inner, names in os.walk(root):
        inner[:] = [name for name in inner if not name.startswith(".") and name != "node_modules"]
        yield folder, inner, names


def _is_writable(place: Path) -> bool:
    """Whether its own mode says so too: the administrator may write everywhere, and Curator does not."""
    try:
        return bool(place.stat().st_mode & 0o222) and os.access(place, os.W_OK)
    except OSError:
        return False


def _existing(place: Path) -> Path:
    return next((above for above in (place, *place.parents) if above.exists()), place)


def _some(paths: list[str]) -> str:
    shown = ", ".join(paths[:_SHOWN])
    return shown if len(paths) <= _SHOWN else f"{shown} and {len(paths) - _SHOWN:,} more"

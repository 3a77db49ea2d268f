"""Finds out what kind of site a folder is, and applies the folder's own `.curator.yaml`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from curator.content.datafile import DataFileError, read_bytes, read_data
from curator.content.folder_settings import ProfileError, read_settings
from curator.content.profile import EVERYDAY, JEKYLL, PRESETS, Profile

# keys that only the everyday kind has; one of them in one article is enough
_EVERYDAY_KEY = re.compile(
    rb"^(?:publishedDateTime|originalUrl|cdnAmpWebUrl|featuredContent|secured|quality|heat|topics)[ \t]*:",
    re.MULTILINE,
)
_EVERYWHERE = ("", "*", "*/*")
_TEXT_FILES = (".md", ".markdown", ".mkd", ".mdx")
_ARTICLES_READ = 40
_FOLDERS_READ = 200
_NAMES_READ = 500
_COLLECTIONS = 200


def detect(root: Path) -> Profile:
    """The profile of the folder `root`.

    What `.curator.yaml` says comes first. Without it: everyday where an article has one of that
    kind's own keys, Jekyll otherwise. A folder without `_config.yml`, `_posts` and other
    underscore folders counts every folder as a collection. Never fails: what could not be
    read is in the profile's `notes`.
    """
    notes: list[str] = []
    try:
        settings = read_settings(root)
    except ProfileError as error:
        settings = None
        notes.append(f"{error}; the settings in this file are not used")
    preset = PRESETS.get(settings.profile or "") if settings else None
    profile = _with_folders(preset or _preset_of(root), root, notes)
    if settings:
        profile = settings.applied_to(profile)
    return profile.model_copy(update={"notes": tuple(notes)}) if notes else profile


def _preset_of(root: Path) -> Profile:
    for path in islice(_articles(root), _ARTICLES_READ):
        try:
            head = read_bytes(path, 10_000_000)[:65_536]
        except DataFileError:
            continue
        if head.lstrip(b"\xef\xbb\xbf").startswith(b"---") and _EVERYDAY_KEY.search(head):
            return EVERYDAY
    return JEKYLL


def _with_folders(profile: Profile, root: Path, notes: list[str]) -> Profile:
    """`profile` with the collections that this folder has."""
    config_file = root / "_config.yml"
    if not config_file.is_file():
        if any(profile.collect(f"{name}/a.md") for name in _folders(root)):
            return profile
        return profile.model_copy(update={"collections": _EVERYWHERE, "extensions": _TEXT_FILES})
    try:
        values = read_data(config_file).values
    except DataFileError as error:
        notes.append(f"{error}; collections of the site's own are not known")
        return profile
    base = values.get("collections_dir")
    prefix = f"{base.strip('/')}/" if isinstance(base, str) and base.strip("/") else ""
    declared = values.get("collections")
    names = [*declared] if isinstance(declared, dict | list) else []
    folders = (f"{prefix}_{name}" for name in names[:_COLLECTIONS] if isinstance(name, str))
    added = [folder for folder in folders if folder not in profile.collections]
    if prefix:
        added += [f"{prefix}_posts", f"{prefix}_drafts"]
    return profile.model_copy(update={"collections": (*profile.collections, *dict.fromkeys(added))})


def _articles(root: Path) -> Iterator[Path]:
    """Some text files of the folder, a few of each sub folder, two levels down."""
    yield from islice(_text_files(root), 5)
    for name in _folders(root):
        yield from islice(_text_files(root / name), 5)
        for inner in _folders(root / name)[:10]:
            yield from islice(_text_files(root / name / inner), 3)


def _text_files(folder: Path) -> Iterator[Path]:
    names = (name for name, is_folder in _entries(folder) if not is_folder)
    return (folder / name for name in names if name.lower().endswith(_TEXT_FILES))


def _folders(folder: Path) -> list[str]:
    """Sub folders that may hold articles; those with an underscore, which are collections, first."""
    names = [name for name, is_folder in _entries(folder) if is_folder]
    usable = [name for name in names if not name.startswith(".") and name not in JEKYLL.excluded]
    return sorted(usable, key=lambda name: (not name.startswith("_"), name))[:_FOLDERS_READ]


def _entries(folder: Path) -> list[tuple[str, bool]]:
    try:
        with os.scandir(folder) as entries:
            return [(entry.name, entry.is_dir()) for entry in islice(entries, _NAMES_READ)]
    except OSError:
        return []

"""Finds out what kind of site a folder is, and applies the folder's own `.curator.yaml`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from curator.content.by_default import read_defaults
from curator.content.datafile import DataFileError, is_there, read_data, read_head
from curator.content.folder_data import eleventy_data, hugo_cascades
from curator.content.folder_settings import ProfileError, read_settings
from curator.content.profile import ASTRO, ELEVENTY, EVERYDAY, HUGO, JEKYLL, OBSIDIAN, PRESETS, ZOLA, Profile

# keys that only the everyday kind has, and keys that it has and Jekyll's posts rarely
_EVERYDAY_KEY = re.compile(rb"^(?:publishedDateTime|originalUrl|cdnAmpWebUrl|secured)[ \t]*:", re.MULTILINE)
_EVERYDAY_HINT = re.compile(rb"^(?:quality|heat|topics)[ \t]*:", re.MULTILINE)
_ENDINGS = ("mjs", "js", "cjs", "ts", "mts")
_MARKS = (
    (
        HUGO,
        tuple(
            f"{stem}.{end}"
            for stem in ("hugo", "config/_default/hugo")
            for end in ("toml", "yaml", "yml", "json")
        ),
    ),
    (ASTRO, tuple(f"astro.config.{end}" for end in _ENDINGS)),
    (ELEVENTY, (".eleventy.js", *(f"eleventy.config.{end}" for end in _ENDINGS))),
    (OBSIDIAN, (".obsidian",)),
)
_CONFIG = "_config.yml"
_EVERYWHERE = ("*/*", "*", "")
_TEXT_FILES = (".md", ".markdown", ".mkd", ".mdx")
_ARTICLES_READ = 40
_FOLDERS_READ = 200
_NAMES_READ = 5_000
_HEAD = 65_536
_COLLECTIONS = 200


class Sign(StrEnum):
    """What a kind of site was told by."""

    SETTINGS = "settings"  # `.curator.yaml` says so
    FILE = "file"  # of the program that makes the site
    KEYS = "keys"  # of its articles
    CONFIG = "config"  # `_config.yml`, and nothing that speaks for another kind
    NOTHING = "nothing"


class Detected(NamedTuple):
    """Attributes:
    profile: the kind of site as its preset has it. sign: what it was told by. detail: the file's name.
    """

    profile: Profile
    sign: Sign
    detail: str = ""


def detected(root: Path) -> Detected:
    """What kind of site the folder `root` is by itself, whatever `.curator.yaml` says, and why."""
    made = _made_by(root)
    if made is not None:
        return made
    preset = _preset_of(root)
    if preset is EVERYDAY:
        return Detected(EVERYDAY, Sign.KEYS)
    if is_there(root / _CONFIG):
        return Detected(JEKYLL, Sign.CONFIG, _CONFIG)
    return Detected(JEKYLL, Sign.NOTHING)


def preset_for(root: Path, name: str | None) -> Profile:
    """The preset of this name, else the one of what the folder `root` is by itself, with the collections that
    the folder has; without what `.curator.yaml` says beside."""
    preset = PRESETS.get(name or "") or detected(root).profile
    return _with_folders(preset, root) if preset in (EVERYDAY, JEKYLL) else _with_folder_data(preset, root)


def detect(root: Path) -> Profile:
    """The profile of the folder `root`.

    What `.curator.yaml` says comes first. Without it: everyday where articles have that kind's
    own keys, Jekyll otherwise. In a folder without `_config.yml` any text file may be an
    article. Never fails: what could not be read is in the profile's `notes`.
    """
    settings = None
    notes: tuple[str, ...] = ()
    try:
        settings = read_settings(root)
    except ProfileError as error:
        notes = (f"{error}; the settings in this file are not used",)
    profile = preset_for(root, settings.profile if settings else None)
    if settings:
        profile = settings.applied_to(profile)
    return profile.model_copy(update={"notes": notes})


def _made_by(root: Path) -> Detected | None:
    """The kind of a site that has the settings file of its own program; None for any other folder."""
    for profile, names in _MARKS:
        for name in names:
            if is_there(root / name):
                return Detected(profile, Sign.FILE, name)
    if is_there(root / "content"):
        for name in ("config.toml", "config.yaml", "config.yml", "config.json"):
            if is_there(root / name):
                is_zola = is_there(root / "templates") and name == "config.toml"
                return Detected(ZOLA if is_zola else HUGO, Sign.FILE, name)
    return None


def _preset_of(root: Path) -> Profile:
    hinted = False
    for path in islice(_articles(root), _ARTICLES_READ):
        front_matter = _front_matter(path)
        if _EVERYDAY_KEY.search(front_matter):
            return EVERYDAY
        hinted = hinted or _EVERYDAY_HINT.search(front_matter) is not None
    return EVERYDAY if hinted and not is_there(root / "_posts") else JEKYLL


def _front_matter(path: Path) -> bytes:
    """About the front matter of a file, b"" without any; only to see which keys are about."""
    try:
        head = read_head(path, _HEAD)
    except DataFileError:
        return b""
    return head.partition(b"\n---")[0] if head.removeprefix(b"\xef\xbb\xbf").startswith(b"---") else b""


def _with_folders(profile: Profile, root: Path) -> Profile:
    """`profile` with the collections that this folder has."""
    config_file = root / _CONFIG
    if not is_there(config_file):
        everywhere = (*profile.collections, *_EVERYWHERE)
        return profile.model_copy(update={"collections": everywhere, "extensions": _TEXT_FILES})
    try:
        values = read_data(config_file).values
    except DataFileError:
        return profile  # the site says what is wrong with this file
    base = values.get("collections_dir")
    prefix = f"{base.strip('/')}/" if isinstance(base, str) and base.strip("/") else ""
    declared = values.get("collections")
    names = [*declared] if isinstance(declared, dict | list) else []
    folders = (f"{prefix}_{name}" for name in names[:_COLLECTIONS] if isinstance(name, str))
    added = [folder for folder in folders if profile.collect(f"{folder}/a.md") is None]
    if prefix:
        added += [f"{prefix}_posts", f"{prefix}_drafts"]
    collections = (*profile.collections, *dict.fromkeys(added))
    return profile.model_copy(update={"collections": collections, "defaults": read_defaults(values)})


def _with_folder_data(profile: Profile, root: Path) -> Profile:
    """`profile` with what the folders of this site give the articles in them."""
    readers = {HUGO.name: hugo_cascades, ELEVENTY.name: eleventy_data}
    if profile.name not in readers:
        return profile
    outer = [name for name in _folders(root) if name not in profile.excluded]
    inner = [f"{name}/{folder}" for name in outer for folder in _folders(root / name)]
    defaults = readers[profile.name](root, [*outer, *inner][:_FOLDERS_READ])
    return profile.model_copy(update={"defaults": defaults}) if defaults.scopes else profile


def _articles(root: Path) -> Iterator[Path]:
    """Some text files of the folder, a few of each sub folder, two levels down."""
    yield from islice(_text_files(root), 5)
    for name in _folders(root):
        yield from islice(_text_files(root / name), 5)
        for inner in _folders(root / name)[:10]:
            yield from islice(_text_files(root / name / inner), 3)


def _text_files(folder: Path) -> Iterator[Path]:
    names = sorted(name for name, is_folder in _entries(folder) if not is_folder)
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

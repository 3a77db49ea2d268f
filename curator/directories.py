"""Where Curator keeps its own things, outside of every content folder: settings, history, index, log."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Directories:
    """The user's own folders: `config` for settings, `data` for the history, `cache` for the index.

    They need not exist yet. Each content folder has one file in `data` and one in `cache`.
    """

    config: Path
    data: Path
    cache: Path


def directories(environment: Mapping[str, str] = os.environ) -> Directories:
    """The user's own directories for settings, history and index; they need not exist yet.

    CURATOR_HOME, when set, holds all of them (`config`, `data`, `cache`): for tests and portable use.
    """
    home = environment.get("CURATOR_HOME", "")
    if home:
        base = Path(home).expanduser().absolute()
        return Directories(config=base / "config", data=base / "data", cache=base / "cache")
    name = "Curator" if sys.platform in ("win32", "darwin") else "curator"
    own = PlatformDirs(name, appauthor=False)
    return Directories(config=own.user_config_path, data=own.user_data_path, cache=own.user_cache_path)


def log_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the log and the reports of faults are kept; it need not exist yet. See `directories`."""
    home = environment.get("CURATOR_HOME", "")
    if home:
        return Path(home).expanduser().absolute() / "log"
    name = "Curator" if sys.platform in ("win32", "darwin") else "curator"
    return PlatformDirs(name, appauthor=False).user_log_path


def settings_file(where: Directories) -> Path:
    """The one file that holds what the editor chose."""
    return where.config / "settings.json"

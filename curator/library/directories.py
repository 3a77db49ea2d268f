"""Where Curator keeps its own things, outside of every content folder: the face decides, not the library."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Directories:
    """The user's own folders: `config` for settings, `data` for the history, `cache` for the index.

    They need not exist yet. Each content folder has one file in `data` and one in `cache`.
    """

    config: Path
    data: Path
    cache: Path


def folder_name(root: Path) -> str:
    """A file name for what belongs to the content folder `root`: readable, and one for each place on disk."""
    place = os.path.normcase(os.path.realpath(root))
    slug = re.sub(r"[^a-z0-9]+", "-", root.name.lower()).strip("-")[:40] or "folder"
    digest = hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{slug}-{digest[:16]}"

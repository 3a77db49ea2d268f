"""How the files that belong to one content folder are named in the user's own directories."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path


def folder_name(root: Path) -> str:
    """A file name for what belongs to the content folder `root`: readable, and one for each place on disk."""
    place = os.path.normcase(os.path.realpath(root))
    slug = re.sub(r"[^a-z0-9]+", "-", root.name.lower()).strip("-")[:40] or "folder"
    digest = hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{slug}-{digest[:16]}"

"""What of the settings shows before anything else does: read by itself, because the settings proper need
far more of the program than the frame of the window does.

Whatever is odd is left at its default here; `curator.settings` reads the same file a moment later, tells of
it, and has the last word.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from curator.ui.theme import Choice

_CHOICES = ("system", "light", "dark")
_LARGEST_FILE = 1_000_000


@dataclass(frozen=True)
class FirstLook:
    """Attributes:
    theme: the colours. geometry: where the window stood, as Settings keeps it; "" for the usual place.
    widths: of sidebar, list and detail pane in pixels; () for the usual ones.
    folder: what was open last, if it is still there.
    """

    theme: Choice = "system"
    geometry: str = ""
    widths: tuple[int, ...] = ()
    folder: Path | None = None


def first_look(file: Path) -> FirstLook:
    """What the settings in `file` say of it; never raises."""
    try:
        if file.stat().st_size > _LARGEST_FILE:
            return FirstLook()
        values = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return FirstLook()
    if not isinstance(values, dict):
        return FirstLook()
    theme, window = values.get("theme"), values.get("window")
    if not isinstance(window, dict):
        window = {}
    geometry = window.get("geometry")
    return FirstLook(
        cast("Choice", theme) if theme in _CHOICES else "system",
        geometry if isinstance(geometry, str) and geometry.isascii() else "",
        _widths(window.get("splitter")),
        _last(values.get("recent_folders")),
    )


def _widths(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list) or not all(type(width) is int and 0 <= width < 100_000 for width in value):
        return ()
    return tuple(value)


def _last(folders: Any) -> Path | None:
    if not isinstance(folders, list) or not folders or not isinstance(folders[0], str):
        return None
    try:
        return Path(folders[0]) if Path(folders[0]).is_dir() else None
    except ValueError:  # a name that no file system has
        return None

"""From a name on the command line to a content folder and a place inside it."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from curator.content_folder import content_folder


class PlaceError(Exception):
    """There is no such file or folder, or it cannot be looked at; `name` is what was typed."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name


@dataclass(frozen=True, slots=True)
class Place:
    """A file or folder that was named.

    Attributes:
        name: as it was typed.
        root: its content folder, links resolved.
        inside: its path in that folder, "/" separated; "" is the content folder itself.
        is_folder: whether it is a folder.
    """

    name: str
    root: Path
    inside: str
    is_folder: bool

    def holds(self, path: str) -> bool:
        """Whether `path` (in the same content folder) is this place or lies in it."""
        return not self.inside or path == self.inside or path.startswith(f"{self.inside}/")

    def shown(self, path: str) -> str:
        """`path`, in the same content folder, as one would type it from here."""
        if not self.holds(path):
            return str(self.root / path)
        rest = path[len(self.inside) :].lstrip("/")
        return str(Path(self.name, *rest.split("/"))) if rest else self.name


def place(name: str, opened: Collection[Path], wanted: Literal["any", "file", "folder"] = "any") -> Place:
    """Where the file or folder `name` lies. Raises PlaceError when there is none of the kind wanted."""
    real, is_folder = _existing(name)
    if is_folder and wanted == "file":
        raise PlaceError(name, "is a folder, not a file")
    if not is_folder and wanted == "folder":
        raise PlaceError(name, "is a file, not a folder")
    root = content_folder(real if is_folder else real.parent, opened)
    inside = real.relative_to(root).as_posix()
    return Place(name, root, "" if inside == "." else inside, is_folder)


def expanded(names: Iterable[str]) -> list[str]:
    """The names, with `*` and `?` filled in where the shell leaves that to the program (Windows)."""
    if os.name != "nt":
        return list(names)
    return [found for name in names for found in sorted(glob.glob(name)) or [name]]  # noqa: PTH207


def _existing(name: str) -> tuple[Path, bool]:
    """Where `name` leads to, and whether that is a folder. Raises PlaceError."""
    if not name:
        raise PlaceError(name, "there is no such file or folder")
    try:
        # links are resolved: one file has one place, under whatever name, and one history
        real = Path(os.path.realpath(name))
        return real, stat.S_ISDIR(real.lstat().st_mode)
    except FileNotFoundError:
        raise PlaceError(name, "there is no such file or folder") from None
    except (OSError, ValueError) as error:
        raise PlaceError(name, getattr(error, "strerror", None) or str(error)) from error

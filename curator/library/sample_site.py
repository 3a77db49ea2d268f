"""The sample site, copied to a place of the editor's own, where it can be changed freely."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from curator.library.errors import Cancelled, FolderError


def own_copy(source: Path, place: Path, cancelled: Callable[[], bool] = lambda: False) -> Path:
    """Make `place` a copy of the folder `source` unless it is there already, and return it.

    A copy that was begun before and is the editor's by now is left as it is. `place` is there whole or not
    at all. Raises FolderError; Cancelled when `cancelled` says so, and then nothing is left.
    """
    if place.is_dir():
        return place
    begun = place.with_name(f".{place.name}-{os.getpid()}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(begun, ignore_errors=True)
        _copy(source, begun, cancelled)
        begun.rename(place)
    except OSError as error:
        if not place.is_dir():  # else another window was faster
            why = error.strerror or str(error)
            raise FolderError(f"The sample site could not be copied to {place}: {why}.") from error
    finally:
        shutil.rmtree(begun, ignore_errors=True)
    return place


def _copy(source: Path, target: Path, cancelled: Callable[[], bool]) -> None:
    """As shutil.copytree, without the modes: what was installed may be read only."""
    target.mkdir()
    for entry in sorted(source.iterdir()):
        if cancelled():
            raise Cancelled
        if entry.is_dir():
            _copy(entry, target / entry.name, cancelled)
        else:
            shutil.copyfile(entry, target / entry.name)

"""Lets the system's trash be a folder of the test's own: the real one on Linux, where its place can be set;
elsewhere a folder stands in for it, because what is in a real trash would stay there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from curator.library import trash


@contextmanager
def trash_in(folder: Path) -> Iterator[Path]:
    """The folder that holds what was put in the trash, while the block lasts."""
    with pytest.MonkeyPatch.context() as patch:
        if sys.platform != "linux":
            patch.setattr(trash, "send2trash", lambda file: _put(Path(file), folder / "files"))
            yield folder / "files"
            return
        plat_other: Any = import_module("send2trash.plat_other")
        home = str(folder).encode()
        patch.setattr(plat_other, "HOMETRASH_B", home)
        patch.setattr(plat_other, "XDG_DATA_HOME", str(folder.parent).encode())
        patch.setattr(plat_other, "get_dev", lambda _path: 1)  # one disk, wherever the tests lie
        patch.setattr(trash, "send2trash", plat_other.send2trash)
        yield folder / "files"


def _put(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    file.rename(folder / file.name)

"""Lets the system's trash be a folder of the test's own; on Linux, where its place can be chosen."""

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
    if sys.platform != "linux":
        pytest.skip("the trash of this system lies where it lies")
    plat_other: Any = import_module("send2trash.plat_other")
    with pytest.MonkeyPatch.context() as patch:
        home = str(folder).encode()
        patch.setattr(plat_other, "HOMETRASH_B", home)
        patch.setattr(plat_other, "XDG_DATA_HOME", str(folder.parent).encode())
        patch.setattr(plat_other, "get_dev", lambda _path: 1)  # one disk, wherever the tests lie
        patch.setattr(trash, "send2trash", plat_other.send2trash)
        yield folder / "files"

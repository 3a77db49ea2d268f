"""What wheels need on Windows is told by Windows' own markers, whatever system asks."""

from __future__ import annotations

import runpy
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parents[2] / "packaging" / "windows" / "needed.py"
missing: Callable[..., list[str]] = runpy.run_path(str(PROGRAM))["missing"]


def wheel(folder: Path, name: str, *requires: str) -> Path:
    file = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        lines = ["Metadata-Version: 2.1", f"Name: {name}", *(f"Requires-Dist: {each}" for each in requires)]
        archive.writestr(f"{name}-1.0.dist-info/METADATA", "\n".join(lines) + "\n\n")
    return file


PINS = "# what goes in\nOne_Two==1.2\ncolorama==0.4.6 # for consoles\nuvloop==1.0\n"


def test_what_only_windows_needs_is_named_and_what_it_does_not_need_is_not(tmp_path: Path) -> None:
    app = wheel(
        tmp_path,
        "app",
        "one.two>=1",
        "colorama; sys_platform == 'win32'",
        "uvloop; sys_platform != 'win32'",
        "tests; extra == 'dev'",
    )
    assert missing([app], PINS) == ["One_Two==1.2", "colorama==0.4.6"]


def test_what_the_needed_ones_need_comes_too_until_all_is_there(tmp_path: Path) -> None:
    app, one = wheel(tmp_path, "app", "one-two"), wheel(tmp_path, "one_two", "colorama")
    assert missing([app, one], PINS) == ["colorama==0.4.6"]
    assert missing([app, one, wheel(tmp_path, "colorama")], PINS) == []


def test_what_has_no_pin_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="not pinned: three"):
        missing([wheel(tmp_path, "app", "three")], PINS)

"""What is said where no window can be shown, before Qt would end the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from curator.ui import display
from tests.ui.conftest import PROJECT

MISSING = "{}: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize(
    ("variables", "lacks", "said"),
    [
        ({"DISPLAY": ":0"}, {}, ""),
        (
            {"DISPLAY": ":0"},
            {"qxcb": "libxcb-icccm.so.4"},
            "cannot show windows with xcb: libxcb-icccm",
        ),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, {"qxcb": "libxcb-cursor.so.0"}, ""),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, {"qwayland": "libwayland-egl.so.1"}, ""),
        (
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"},
            {"qwayland": "libwayland-egl.so.1", "qxcb": "libxcb-cursor.so.0"},
            "the library libxcb-cursor.so.0 is missing here",
        ),
    ],
)
def test_what_is_missing_is_said_with_what_to_do(
    variables: dict[str, str], lacks: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def loaded(file: Path) -> str:
        library = lacks.get(file.stem.removeprefix("lib"))
        return MISSING.format(library) if library else ""

    monkeypatch.setattr(display, "why_not_loaded", loaded)
    answer = display.obstacle(variables, "linux")
    assert said in answer
    assert bool(said) is bool(answer)


def test_a_plugin_that_is_not_there_and_one_that_is_damaged(tmp_path: Path) -> None:
    assert "install Curator again" in display.why_not_loaded(tmp_path / "libqxcb.so")
    (tmp_path / "libqxcb.so").write_bytes(b"\x7fELF damaged")
    assert display.why_not_loaded(tmp_path / "libqxcb.so")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_the_program_says_so_and_ends(tmp_path: Path) -> None:
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    variables = {name: value for name, value in os.environ.items() if name not in unset}
    done = subprocess.run(
        [sys.executable, "-m", "curator"],
        env={**variables, "CURATOR_HOME": str(tmp_path), "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("curator: no window can be opened: there is no display")
    assert done.stdout == ""

"""`dev.py run`: which displays are in question, and the picture where there is none."""

import os
import sys
from pathlib import Path

import dev
import pytest


@pytest.mark.parametrize(
    ("system", "variables", "platforms"),
    [
        ("linux", {}, []),
        ("linux", {"DISPLAY": ""}, []),
        ("linux", {"DISPLAY": ":0"}, ["xcb"]),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, []),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb:option"}, ["xcb"]),
        ("linux", {"QT_QPA_PLATFORM": "wayland;xcb"}, ["wayland", "xcb"]),
        ("win32", {}, []),
        ("darwin", {"DISPLAY": ":0"}, []),
    ],
)
def test_visible_platforms(system: str, variables: dict[str, str], platforms: list[str]) -> None:
    assert dev.visible_platforms(system, variables) == platforms


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("folder", [[], [str(dev.SAMPLE)]], ids=["sample content", "a folder named"])
def test_without_a_display_the_window_is_drawn_to_a_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], folder: list[str]
) -> None:
    picture = tmp_path / "new" / "window.png"
    monkeypatch.setattr(dev, "PICTURE", picture)
    variables = {**os.environ, "PYTHONPATH": str(dev.ROOT), "CURATOR_HOME": str(tmp_path / "home")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        variables.pop(name, None)
    assert dev.run(Path(sys.executable), variables, folder) == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    said = capfd.readouterr().out
    assert "There is no display here" in said
    assert str(picture) in said


def test_arguments_go_to_curator(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    variables = {**os.environ, "PYTHONPATH": str(dev.ROOT), "CURATOR_HOME": str(tmp_path / "home")}
    python = Path(sys.executable)
    assert dev.run(python, variables, ["list", str(dev.SAMPLE), "--format", "paths", "--limit", "2"]) == 0
    listed = capfd.readouterr().out.splitlines()
    assert len(listed) == 2
    assert all((dev.SAMPLE / name).is_file() for name in listed)
    assert dev.run(python, variables, ["list", str(tmp_path / "nowhere")]) != 0


@pytest.mark.parametrize("arguments", [[], ["walk"], ["packages", "extra"]])
def test_a_wrong_command_line_changes_nothing(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dev.main(arguments)
    assert ended.value.code == 2


def test_packages_lists_what_the_tests_need(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["packages"]) == 0
    names = capsys.readouterr().out.splitlines()
    assert {"xvfb", "libegl1", "libxcb-cursor0", "libfontconfig1"} <= set(names)
    assert names == sorted(set(names))

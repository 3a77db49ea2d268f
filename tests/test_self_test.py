"""The self-test: it looks at all there is, it can fail, and a window that cannot be shown has a reason."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from curator import self_test
from curator.library import wire
from curator.resources import resource
from curator.ui import display

PROJECT = Path(__file__).resolve().parent.parent
LIBRARY = QLibraryInfo.LibraryPath.PluginsPath


def run(tmp_path: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Start Curator as its users do, without a display unless `variables` name one."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    environment |= {"CURATOR_HOME": str(tmp_path / "home"), "PYTHONPATH": str(PROJECT), **variables}
    return subprocess.run(
        [sys.executable, "-m", "curator", *words],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_it_uses_every_part_and_leaves_nothing(tmp_path: Path) -> None:
    """A plugin may lack a library of a system that shows no windows; every other part has to work."""
    done = run(tmp_path, "--self-test", "--json", "report.json", TMPDIR=str(tmp_path))
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    failed = [check for check in report["checks"] if not check["ok"]]
    assert [one for one in failed if "cannot open shared object" not in one["detail"]] == [], done.stderr
    assert (done.returncode, report["ok"]) == ((1, False) if failed else (0, True))
    assert {"curator", "python", "qt", "sqlite", "pydantic", "yaml"} <= report["versions"].keys()
    assert report["first_paint"] > 1_000_000_000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.json"]


def test_it_knows_every_resource() -> None:
    folder = resource("")
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*") if path.is_file()}
    known = {f"icons/{name}.svg" for name in self_test.ICONS} | {
        f"fonts/{name}.otf" for name in self_test.FONTS
    }
    assert known | set(self_test.OTHER_RESOURCES) == {
        name for name in there if not name.startswith("readme/")
    }


def test_what_fails_is_named_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "ICONS", ("no-such",))
    monkeypatch.setattr("yaml.__with_libyaml__", False)
    monkeypatch.setitem(sys.modules, "ryml", None)
    report = self_test.Report()
    report.check("resources", self_test._resources)
    report.check("yaml", self_test._yaml)
    report.check("fast reader", self_test._fast_reader)
    report.check("search", self_test._full_text)
    resources, yaml, reader = report.failures
    assert "icons/no-such.svg" in resources
    assert yaml == "yaml: PyYAML was built without libyaml"
    assert "ryml" in reader
    assert report.data()["ok"] is False
    assert "ok   search: FTS5" in report.text()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([sys.executable, "-c", "raise SystemExit(3)"], "--read-files: it ends with 3"),
        (["/there/is/no/such/program"], "--read-files: none can be started"),
        (
            [sys.executable, "-c", "import threading; threading.Event().wait()"],
            "--read-files: it does not end",
        ),
    ],
    ids=["fails", "missing", "stays"],
)
def test_a_process_that_does_not_work_is_named(
    words: list[str], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "command", lambda *_: words)
    monkeypatch.setattr(self_test, "_PATIENCE", 1.0)
    report = self_test.Report()
    report.check("other processes", self_test._other_processes)
    assert report.failures == [f"other processes: {why}"]


def test_every_process_that_this_program_becomes_is_tested() -> None:
    """Those of the words that `__main__` knows."""
    source = (PROJECT / "curator" / "__main__.py").read_text(encoding="utf-8")
    words = {importlib.import_module(name).WORD for name in self_test._PROCESSES}
    assert set(re.findall(r'words == \["(--[a-z]+-files)"\]', source)) == words


def test_a_report_that_cannot_be_written_is_a_failure(tmp_path: Path) -> None:
    done = run(tmp_path, "--self-test", "--json", str(tmp_path / "no" / "report.json"))
    assert done.returncode == 1
    assert "the report could not be written" in done.stderr


def test_a_program_that_dies_has_left_a_report_that_says_so(tmp_path: Path) -> None:
    run(tmp_path, "--self-test", "--json", "report.json", QT_QPA_PLATFORM="xcb", DISPLAY=":999")
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["ok"] is False


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, []),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=1x1;xcb"}, ["offscreen", "xcb"]),
    ],
)
def test_the_platforms_of_a_session(variables: dict[str, str], expected: list[str]) -> None:
    assert display.platforms(variables, "linux") == expected
    assert display.platforms(variables, "win32") == []


def test_no_display_is_said_before_qt_ends_the_program() -> None:
    assert "no display" in display.obstacle({}, "linux")
    assert display.obstacle({}, "win32") == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have one platform each")
def test_a_platform_that_loads_is_no_obstacle_and_one_that_does_not_is() -> None:
    assert display.obstacle({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert display.obstacle({"QT_QPA_PLATFORM": "nowhere;offscreen"}) == ""
    assert "libqnowhere.so is not there" in display.obstacle({"QT_QPA_PLATFORM": "nowhere"})


def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    lack = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(display, "why_not_loaded", lambda _file: lack)
    assert "install libxcb-cursor0" in display.obstacle({"DISPLAY": ":0"}, "linux")


@pytest.mark.parametrize(
    ("system", "name"), [("linux", "libqx.so"), ("darwin", "libqx.dylib"), ("win32", "qx.dll")]
)
def test_where_a_plugin_belongs(system: str, name: str) -> None:
    assert display.plugin_file("platforms", "qx", system) == Path(
        QLibraryInfo.path(LIBRARY), "platforms", name
    )


def test_without_a_display_the_window_says_so_and_ends(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a display")
    done = run(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("curator: no window can be opened: there is no display")

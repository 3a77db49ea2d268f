"""The README's promises that a machine can check: its commands run, its files exist, its places are right."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from pytestqt.qtbot import QtBot

from curator.app import Runners, make_window
from curator.library import Directories
from curator.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line
    for block in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("curator ")
]


def test_its_commands_run(tmp_path: Path) -> None:
    """All of them, in the order of the README, each on what the ones before left of the sample content."""
    shutil.copytree(ROOT / "sample_content", tmp_path / "sample_content")
    variables = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "CURATOR_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    for line in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", "curator", *_words(line, tmp_path)],
            cwd=tmp_path,
            env=variables,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        assert done.stdout.strip() or "--screenshot" in line, f"{line}\nprinted nothing"
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def _words(line: str, folder: Path) -> list[str]:
    """The words behind the program's name, as a shell in `folder` would pass them on."""
    words: list[str] = []
    for word in shlex.split(line)[1:]:
        matches = sorted(folder.glob(word)) if "*" in word else []
        words += [path.relative_to(folder).as_posix() for path in matches] or [word]
    return words


def test_there_are_commands_to_try() -> None:
    assert len(COMMANDS) > 10


def test_the_files_it_names_exist() -> None:
    named = set(re.findall(r'(?:src|srcset)="([^"]+)"|!\[[^\]]*\]\(([^)]+)\)', TEXT))
    paths = {first or second for first, second in named}
    shown = ("main", "desk")
    assert paths == {f"resources/readme/{name}-{theme}.png" for name in shown for theme in ("light", "dark")}
    paths |= {"packaging/dev.py", "packaging/constraints.txt", ".ci/run", "LICENSE"}
    assert [path for path in sorted(paths) if not (ROOT / path).is_file()] == []


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # a remark of the platform without a screen
def test_its_keys_do_something(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(Directories(tmp_path, tmp_path, tmp_path), Settings(), Runners.inline(), None)
    qtbot.addWidget(window)
    shortcuts = {key.toString() for action in window.actions_.all() for key in action.shortcuts()}
    table = TEXT.partition("## Keys")[2].partition("\n## ")[0]
    column = " ".join(re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)[1:])
    named = {word.strip("`,") for word in column.split()} - {"or", "to", "arrows"}
    named -= {"Shift", "with", "any", "of", "these"}
    assert {"J", "P", "Ctrl+Z"} <= named
    assert named - shortcuts == set()


def test_the_modules_it_runs_exist() -> None:
    for module in re.findall(r"python -m (tests[\w.]+)", TEXT):
        assert (ROOT / Path(*module.split(".")).with_suffix(".py")).is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a home folder of Unix")
def test_the_places_it_names_are_right(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    rows = {
        cells[0].partition(",")[0]: cells[1:]
        for line in TEXT.splitlines()
        if line.startswith("|") and "Library" in line
        for cells in [[cell.strip(" `") for cell in line.strip("| ").split("|")]]
    }
    unix, mac = Unix("curator", appauthor=False), MacOS("Curator", appauthor=False)
    places = {name: (row[0], row[2]) for name, row in rows.items()}
    assert {name: tuple(os.path.expanduser(place) for place in pair) for name, pair in places.items()} == {  # noqa: PTH111
        "settings": (unix.user_config_dir, mac.user_config_dir),
        "history": (unix.user_data_dir, mac.user_data_dir),
        "index": (unix.user_cache_dir, mac.user_cache_dir),
        "log and reports": (unix.user_log_dir, mac.user_log_dir),
    }

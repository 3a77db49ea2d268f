"""The start of the program: the frame first, the rest behind it, and no start page on the way to a folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from curator.ui.first_look import FirstLook, first_look
from curator.ui.main_window import MainWindow
from curator.ui.theme import Theme
from tests.ui.conftest import PROJECT, SITE, MakeDesk, write_site

PROGRAM = """
import sys
from curator import start
from curator.ui.main_window import MainWindow
from curator.ui.welcome import Welcome
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

seen, window = [], []
make = MainWindow.__init__
def made(self, *words, **options):
    make(self, *words, **options)
    window.append(self)
    self.painted.connect(lambda: seen.append("frame" if "curator.app" not in sys.modules else "late"))
MainWindow.__init__ = made
show = Welcome.showEvent
def shown(self, event):
    seen.append("start page")
    show(self, event)
Welcome.showEvent = shown

def look():
    model = getattr(window[0], "model", None) if window else None
    page = getattr(window[0], "welcome", None) if window else None
    if model is not None and model.rowCount() or page is not None and page.isVisible():
        print(",".join(seen), model.rowCount(), window[0].notice.text.text())
        window[0].close()
    else:
        QTimer.singleShot(5, look)
begin = QApplication.exec
def run(*_):
    QTimer.singleShot(5, look)
    return begin()
QApplication.exec = run
sys.exit(start.main(sys.argv[1:]))
"""


def run(home: Path, *words: str | Path, program: str = PROGRAM) -> str:
    """What was seen, in order, until articles or the start page stood there; how many; and what was said."""
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, words)],
        env={
            **os.environ,
            "CURATOR_HOME": str(home),
            "PYTHONPATH": str(PROJECT),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


ASKED_BY_THE_SYSTEM = """
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
paint = MainWindow.paintEvent
def painted(self, event):
    paint(self, event)
    if not hasattr(self, "parts"):  # as macOS does: when the program is there, before the window is furnished
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(PLACE))
MainWindow.paintEvent = painted
"""


def test_what_the_system_asks_for_while_the_program_is_loaded_is_opened(tmp_path: Path) -> None:
    write_site(tmp_path / "site", SITE)
    place = str(tmp_path / "site" / "_news" / "2026-03-22-charlie.md")
    begin = "seen, window = [], []\n"
    program = PROGRAM.replace(begin, begin + ASKED_BY_THE_SYSTEM.replace("PLACE", repr(place)))
    assert run(tmp_path / "home", program=program).endswith(" 6")


def test_the_frame_is_painted_before_the_program_is_loaded(tmp_path: Path) -> None:
    write_site(tmp_path / "site", SITE)
    assert run(tmp_path / "home", tmp_path / "site") == "frame 6"
    assert run(tmp_path / "home") == "frame 6"  # it was open last


def test_without_a_folder_the_start_page_follows(tmp_path: Path) -> None:
    assert run(tmp_path / "home") == "frame,start page 0"


def test_a_folder_that_cannot_be_opened_leads_to_the_start_page(tmp_path: Path) -> None:
    said = run(tmp_path / "home", tmp_path / "gone")
    assert said.startswith("frame,start page 0")
    assert "gone" in said


def test_the_outlines_are_those_of_the_parts(qtbot: QtBot, make_desk: MakeDesk) -> None:
    """What is painted first does not jump when the parts are there."""
    theme = Theme("light")
    theme.apply()
    frame = MainWindow(theme, expects_folder=True)
    qtbot.addWidget(frame)
    frame.resize(1440, 900)
    frame.show()
    qtbot.waitExposed(frame)
    desk = make_desk()
    desk.open()
    whole = desk.window
    before, after = frame.grab().toImage(), whole.grab().toImage()
    left, right = whole.sidebar.width(), whole.detail.mapTo(whole, whole.detail.rect().topLeft()).x()
    for x, y in ((40, 3), (60, 860), (left // 2, 850), (left + 40, 800), (right + 20, 850), (800, 890)):
        assert before.pixelColor(x, y) == after.pixelColor(x, y), (x, y)
    for x in (left, right - 1):
        assert before.pixelColor(x, 830) == QColor(theme.tokens.line)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", FirstLook()),
        ("{", FirstLook()),
        ("[]", FirstLook()),
        ('{"theme": "pink", "window": 3, "recent_folders": "x"}', FirstLook()),
        ('{"theme": {}, "window": {"geometry": 3, "splitter": [1, "2", 3]}}', FirstLook()),
        ('{"theme": "dark", "window": {"geometry": "AdnQ"}}', FirstLook(theme="dark", geometry="AdnQ")),
        ('{"window": {"splitter": [200, 700, 300]}}', FirstLook(widths=(200, 700, 300))),
        ('{"window": {"splitter": [200, -1, 300]}, "recent_folders": ["/no such folder"]}', FirstLook()),
        ('{"recent_folders": ["\\u0000"]}', FirstLook()),
    ],
)
def test_the_first_look_takes_what_makes_sense(tmp_path: Path, text: str, expected: FirstLook) -> None:
    file = tmp_path / "settings.json"
    assert first_look(file) == FirstLook()
    file.write_text(text, encoding="utf-8")
    assert first_look(file) == expected


def test_the_first_look_reads_what_the_settings_wrote(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open()
    desk.window.actions_.themes["dark"].trigger()
    desk.window.workspace.setSizes([300, 640, 500])
    widths = tuple(desk.window.workspace.sizes())
    desk.window.close()
    look = first_look(desk.settings_file)
    assert (look.theme, look.widths, look.folder) == ("dark", widths, desk.root)
    assert look.geometry == json.loads(desk.settings_file.read_text())["window"]["geometry"] != ""


LOOKED_AT = """
import inspect, sys
import PySide6.QtWidgets
{told}
looked = []
real = inspect.getsource
inspect.getsource = lambda module: looked.append(module.__name__) or real(module)
import curator.ui.picture_viewer.feature
print(sum(name.startswith("curator.") for name in looked), "curator.ui.theme" in sys.modules)
"""


def test_pyside_reads_no_source_of_what_is_imported() -> None:
    """Where the first line is "0" without being told, PySide has ceased to, and nothing needs to tell it."""

    def read(told: str) -> list[str]:
        run = subprocess.run(
            [sys.executable, "-c", LOOKED_AT.format(told=told)], capture_output=True, text=True, check=True
        )
        return run.stdout.split()

    number, loaded = read("")
    assert (int(number) > 5, loaded) == (True, "True")
    assert read("from curator.ui.plain_names import keep_plain_names; keep_plain_names()") == ["0", "True"]

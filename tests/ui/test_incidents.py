"""Faults of the program: wherever they happen there is one report, one dialog, and a way to the folder."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl, qWarning
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.incidents.log_file import NAME, Log
from curator.incidents.report import FOLDER
from curator.ui.incident_dialog import IncidentDialog, IncidentTeller
from curator.ui.incidents import Incidents
from curator.ui.tasks import ThreadRunner
from curator.ui.theme import Theme
from tests.ui.conftest import PROJECT, Desk, MakeDesk

SECRET = "Zyxwv"


class Listening:
    """Incidents that tell by a dialog over a window of its own."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.opened: list[QUrl] = []
        self.log = Log(folder)
        self.incidents = Incidents(folder, self._open)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.teller = IncidentTeller(self.incidents, Theme("light"), self.window)
        self.reports = folder / FOLDER

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True

    def dialog(self, qtbot: QtBot) -> IncidentDialog:
        qtbot.waitUntil(lambda: self.teller.dialog is not None)
        assert self.teller.dialog is not None
        return self.teller.dialog

    def close(self) -> None:
        self.incidents.close()
        self.log.close()


@pytest.fixture
def listening(qtbot: QtBot, tmp_path: Path) -> Iterator[Listening]:
    made = Listening(qtbot, tmp_path / "log")
    yield made
    made.close()


def fail() -> None:
    raise ValueError(f"a fault that quotes '{SECRET}'")


def in_a_slot(_qtbot: QtBot) -> None:
    QTimer.singleShot(0, fail)


def in_a_thread(qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())


def in_a_task(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    task = runner.start(lambda _task: fail())
    qtbot.waitUntil(lambda: task.finished)
    runner.close()


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("happen", [in_a_slot, in_a_thread, in_a_task])
def test_a_fault_anywhere_is_reported_and_shown_once(
    qtbot: QtBot, listening: Listening, happen: object
) -> None:
    assert callable(happen)
    # pytest-qt has hooks of its own; those of the program are in their place for this test
    listening.incidents.told_by(listening.teller)
    happen(qtbot)
    dialog = listening.dialog(qtbot)
    (report,) = listening.reports.iterdir()
    text = report.read_text()
    assert dialog.report.toPlainText() == text
    assert report.name in dialog.where
    assert "ValueError" in text
    assert SECRET not in text
    assert SECRET not in (listening.reports.parent / NAME).read_text()
    assert str(Path.home()) not in text
    dialog.folder_button.click()
    assert [url.toLocalFile() for url in listening.opened] == [str(listening.reports)]
    happen(qtbot)
    qtbot.wait(1)
    assert len(list(listening.reports.iterdir())) == 1
    dialog.reject()
    assert listening.teller.dialog is None


def test_faults_before_there_is_a_window_are_told_when_there_is_one(
    qtbot: QtBot, listening: Listening
) -> None:
    for number in range(3):
        listening.incidents.note(KeyError(number))
    assert listening.teller.dialog is None
    listening.incidents.told_by(listening.teller)
    listening.dialog(qtbot).reject()


def test_a_crash_of_an_earlier_process_is_told(qtbot: QtBot, listening: Listening) -> None:
    (listening.reports.parent / "running-999999999.txt").write_text(
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n"
        f'  File "{Path.home()}/lib/curator/ui/tasks.py", line 3 in run\n'
        f'  File "{Path.home()}/x.py", line 1 in y\n'
    )
    listening.incidents.look_back()
    listening.incidents.told_by(listening.teller)
    text = listening.dialog(qtbot).report.toPlainText()
    assert "Segmentation fault" in text
    assert "curator/ui/tasks.py:3 in run" in text
    assert "(outside of Curator) x.py:1 in y" in text
    assert str(Path.home()) not in text


def test_a_report_that_cannot_be_written_is_shown_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    listening = Listening(qtbot, tmp_path / "file")
    try:
        listening.incidents.told_by(listening.teller)
        listening.incidents.note(RuntimeError("x"))
        dialog = listening.dialog(qtbot)
        assert "could not be written" in dialog.where
        assert "RuntimeError: x" in dialog.report.toPlainText()
    finally:
        listening.close()


@pytest.mark.qt_log_ignore("said by Qt")
def test_what_qt_says_is_in_the_log(listening: Listening) -> None:
    qWarning("said by Qt")
    assert "WARNING" in (listening.reports.parent / NAME).read_text()
    assert "said by Qt" in (listening.reports.parent / NAME).read_text()


def test_every_part_of_the_dialog_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = IncidentDialog(tmp_path / "x.txt", "text", lambda: None, Theme("dark"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.report.accessibleName()
    assert all(button.text() for button in dialog.findChildren(QPushButton))
    assert len(dialog.grab().toImage().constBits()) > 0


def test_a_fault_at_the_start_is_reported(tmp_path: Path) -> None:
    """The window cannot be made: here the resources that it needs are taken from it."""
    program = (
        "import sys; from curator import app, start; from PySide6.QtWidgets import QDialog\n"
        "QDialog.exec = lambda dialog: print('shown:', dialog.windowTitle())\n"
        "app.furnish = None\n"
        "sys.exit(start.main([]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={
            **os.environ,
            "PYTHONPATH": str(PROJECT),
            "CURATOR_HOME": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1, done.stderr
    assert "something went wrong in Curator" in done.stderr
    assert "shown: Something went wrong" in done.stdout
    (report,) = (tmp_path / "log" / FOLDER).iterdir()
    assert "TypeError" in report.read_text()
    assert [file.name for file in (tmp_path / "log").iterdir() if file.name.startswith("running")] == []


def test_the_help_menu_leads_to_log_and_reports(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURATOR_HOME", str(tmp_path / "own"))
    desk: Desk = make_desk()
    actions = {action.objectName(): action for action in desk.window.menus.help.actions()}
    actions["show_logs"].trigger()
    assert [QUrl(url).toLocalFile() for url in desk.opened] == [str(tmp_path / "own" / "log")]
    actions["report_problem"].trigger()
    assert QUrl(desk.opened[-1]).toLocalFile() == str(tmp_path / "own" / "log" / FOLDER)
    (report,) = (tmp_path / "own" / "log" / FOLDER).iterdir()
    assert "asked for" in report.read_text()
    logging.getLogger("curator").setLevel(logging.NOTSET)

"""No text is cut: at 100 % and 150 % of the usual size, in small windows and on wide screens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.ui import theme
from tests.ui.conftest import Desk, MakeDesk
from tests.ui.room import cut_texts, outside
from tests.ui.scenes import RICH, SCENES, asking_actions, laid_out, opened_by, select_rich

SIZES = {"small": QSize(1000, 650), "laptop": QSize(1440, 900), "wide": QSize(2560, 1080)}
_LOOKS = 10


@pytest.fixture(params=[1.0, 1.5], ids=["100%", "150%"])
def rich(request: pytest.FixtureRequest, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A window with text of this size."""
    monkeypatch.setattr(theme, "_text_scale", lambda: request.param)
    desk = make_desk(RICH)
    desk.open()
    return desk


def lasting(desk: Desk, window: QWidget) -> list[str]:
    """What is cut even when all of the window has found its place."""
    lacks: list[str] = []
    for _ in range(_LOOKS):
        lacks = [*cut_texts(window), *outside(window)]
        if not lacks:
            break
        desk.qtbot.wait(50)
    return lacks


@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_cut(rich: Desk, size: str) -> None:
    rich.window.resize(SIZES[size])
    found = []
    for name, scene in SCENES.items():
        window = scene(rich)
        laid_out(rich.qtbot, window)
        found += [f"{name}: {lack}" for lack in lasting(rich, window)]
        if window is not rich.window:
            window.close()
        if rich.session.library is None:
            rich.open()
        rich.listing(lambda: rich.window.top.search.set_text("")) if rich.window.top.search.text() else None
    assert not found, "\n".join(dict.fromkeys(found))


def test_no_text_is_cut_behind_an_action(rich: Desk) -> None:
    found = []
    for action in asking_actions(rich):
        select_rich(rich)
        if not action.isEnabled():
            continue
        window = opened_by(rich, action.trigger)
        if window is not rich.window:
            found += [f"{action.objectName()}: {lack}" for lack in lasting(rich, window)]
            window.close()
        rich.settle()
    assert not found, "\n".join(found)


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(100, 100)
    label, button, far = (
        QLabel("far too long for this", window),
        QPushButton("Long words", window),
        QLabel("x", window),
    )
    label.setGeometry(0, 0, 40, 30)
    button.setGeometry(0, 40, 30, 5)
    far.setGeometry(90, 0, 40, 30)
    window.show()
    assert [line.partition(":")[0] for line in cut_texts(window)] == ["QLabel", "QPushButton", "QPushButton"]
    assert len(outside(window)) == 1

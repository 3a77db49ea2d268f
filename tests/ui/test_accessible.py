"""What the window shows is told to assistive programs: name, role, value and state, in every state of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QLabel, QListView, QSlider, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Desk, MakeDesk
from tests.ui.scenes import RICH, SCENES, asking_actions, opened_by, select_rich
from tests.ui.spoken import complaints


@pytest.fixture
def rich(make_desk: MakeDesk) -> Desk:
    desk = make_desk(RICH)
    desk.open()
    return desk


@pytest.mark.parametrize("scene", SCENES)
def test_everything_is_told(rich: Desk, scene: str) -> None:
    lacks = complaints(SCENES[scene](rich))
    assert not lacks, "\n".join(lacks)


def test_the_first_start_is_told(make_desk: MakeDesk) -> None:
    lacks = complaints(make_desk().window)
    assert not lacks, "\n".join(lacks)


def test_everything_behind_an_action_is_told(rich: Desk) -> None:
    """Also what is added later: whatever an action with "…" opens."""
    names, lacks = [], []
    for action in asking_actions(rich):
        select_rich(rich)
        if not action.isEnabled():
            continue
        window = opened_by(rich, action.trigger)
        names.append(action.objectName())
        lacks += [f"{names[-1]}: {lack}" for lack in complaints(window)]
        if window is not rich.window:
            window.close()
        rich.settle()
    assert len(names) > 8
    assert not lacks, "\n".join(lacks)


@pytest.fixture
def bad(qtbot: QtBot) -> QWidget:
    """A window in which something is wrong with everything."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    rows = QListView()
    rows.setAccessibleName("Rows")
    rows.setModel(QStringListModel(["told", ""], rows))
    silent = QWidget()
    silent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    silent.setAccessibleName("I am mere")
    for part in (QToolButton(), QSlider(Qt.Orientation.Horizontal), rows, silent, QLabel("fine")):
        column.addWidget(part)
    window.show()
    return window


def test_what_is_missing_is_found(bad: QWidget) -> None:
    assert complaints(bad) == [
        "QToolButton: takes the keyboard and has no name",
        "QSlider: takes the keyboard and has no name",
        "QListView“Rows”: has a ListItem (1) that tells nothing",
        "QWidget“I am mere”: takes the keyboard and is a mere Client",
    ]


def test_a_row_tells_all_that_is_seen_of_it(desk: Desk) -> None:
    model = desk.window.model

    def spoken() -> list[str]:
        rows = range(model.rowCount())
        return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]

    def alpha() -> str:
        return next(row for row in spoken() if row.startswith("Alpha"))

    desk.qtbot.waitUntil(lambda: "Warning" in alpha())  # looked for in the background
    assert alpha() == (
        "Alpha, Mar 24 · AI · Robotics, Draft, Warning: Key missing, No image, quality 80, heat 90"
    )
    broken = next(row for row in desk.rows() if row.problem)
    assert any(broken.problem in row for row in spoken())

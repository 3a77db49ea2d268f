"""Tab comes to all that can be used, in every state of the window and every dialog, and never sticks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Desk, MakeDesk
from tests.ui.scenes import RICH, SCENES, asking_actions, opened_by, select_rich
from tests.ui.spoken import place_of, shown, takes_tab

_MOST_STEPS = 400
_STUCK = 10
"""So often a widget may have the keyboard in a row: handles of a histogram, links of a text."""


def round_trip(window: QWidget, back: bool = False) -> list[QWidget]:
    """The widgets that Tab visits until it is where it began; fails where it sticks."""
    window.activateWindow()
    if not window.focusWidget():
        window.setFocus()
        QTest.keyClick(window, Qt.Key.Key_Tab)
    begun = window.focusWidget()
    assert begun, "nothing takes the keyboard"
    visited = [begun]
    for _ in range(_MOST_STEPS):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        visited.append(window.focusWidget() or window)
        stuck = visited[-_STUCK:]
        assert len(stuck) < _STUCK or len(set(stuck)) > 1, f"Tab sticks at {place_of(stuck[0], window)}"
        if visited[-1] is begun:
            return visited
    raise AssertionError(f"Tab never comes back to {place_of(begun, window)}")


def unreached(window: QWidget) -> list[str]:
    """What can be used and Tab does not come to."""
    visited = round_trip(window)
    return [
        place_of(widget, window) for widget in shown(window) if takes_tab(widget) and widget not in visited
    ]


@pytest.fixture
def rich(make_desk: MakeDesk) -> Desk:
    desk = make_desk(RICH)
    desk.open()
    return desk


@pytest.mark.parametrize("scene", SCENES)
def test_tab_reaches_everything(rich: Desk, scene: str) -> None:
    missed = unreached(SCENES[scene](rich))
    assert not missed, "\n".join(missed)


def test_tab_reaches_everything_of_the_first_start(make_desk: MakeDesk) -> None:
    missed = unreached(make_desk().window)
    assert not missed, "\n".join(missed)


def test_tab_reaches_everything_behind_an_action(rich: Desk) -> None:
    missed = []
    for action in asking_actions(rich):
        select_rich(rich)
        if not action.isEnabled():
            continue
        window = opened_by(rich, action.trigger)
        if window is not rich.window:
            missed += [f"{action.objectName()}: {lack}" for lack in unreached(window)]
            window.close()
        rich.settle()
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("back", [False, True], ids=["on", "back"])
def test_tab_goes_through_the_window_part_by_part(rich: Desk, back: bool) -> None:
    """From the bar on top over the sidebar and the list to the article, as it is read."""
    select_rich(rich)
    window = rich.window
    window.top.search.field.setFocus()
    parts = (window.top, window.sidebar, window.view, window.bar, window.detail, window.line)
    order: list[QWidget] = []
    for widget in round_trip(window, back):
        part = next((part for part in parts if part is widget or part.isAncestorOf(widget)), None)
        if part is not None and part not in order[-1:]:
            order.append(part)
    expected = [window.top, window.sidebar, window.view, window.bar, window.detail, window.line, window.top]
    assert order == (expected[::-1] if back else expected)


def test_what_tab_does_not_come_to_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    one, hidden, trap = QLineEdit(), QPushButton("never reached"), QPlainTextEdit()
    for part in (one, hidden):
        part.setAccessibleName("here")
        column.addWidget(part)
    proxy = QWidget()
    inside = QVBoxLayout(proxy)
    left, right = QLineEdit(), QLineEdit()
    inside.addWidget(left)
    inside.addWidget(right)
    proxy.setFocusProxy(right)
    column.addWidget(proxy)
    window.show()
    one.setFocus()
    assert unreached(window) == ["QLineEdit < QWidget"]
    column.addWidget(trap)
    trap.show()
    with pytest.raises(AssertionError, match="Tab sticks at QPlainTextEdit"):
        round_trip(window)

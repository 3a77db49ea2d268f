"""Where the keyboard is can be seen: each kind of control looks otherwise while it has it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Desk, MakeDesk
from tests.ui.scenes import RICH, SCENES
from tests.ui.spoken import place_of, shown, takes_tab

CHOSEN = ("start page", "tab related", "tab images", "tab fields", "tab source", "a triage", "a preview")
DIALOGS = ("settings 0", "settings 1", "the help", "the picture viewer")


def unseen(desk_qtbot: QtBot, window: QWidget) -> list[str]:
    """One of each kind of control in the window that looks the same with the keyboard and without."""
    window.activateWindow()
    desk_qtbot.waitUntil(window.isActiveWindow)
    kinds: dict[tuple[str, str], QWidget] = {}
    for widget in shown(window):
        if takes_tab(widget) and not widget.visibleRegion().isEmpty():
            kinds.setdefault((type(widget).__name__, str(widget.property("look"))), widget)
    lost = []
    for widget in kinds.values():
        if (now := window.focusWidget()) is not None:
            now.clearFocus()
        before = _picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        desk_qtbot.wait(1)
        if _picture(widget) == before:
            lost.append(place_of(widget, window))
    return lost


def _picture(widget: QWidget) -> QImage:
    """How it looks, with what may be drawn around it."""
    around = widget.parentWidget() or widget
    return around.grab(widget.geometry().adjusted(-6, -6, 6, 6)).toImage()


@pytest.mark.parametrize("scene", [*CHOSEN, *DIALOGS])
def test_the_keyboard_is_seen(make_desk: MakeDesk, scene: str) -> None:
    desk: Desk = make_desk(RICH)
    desk.open()
    lost = unseen(desk.qtbot, SCENES[scene](desk))
    assert not lost, "\n".join(lost)


def test_what_does_not_show_it_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    blank = QWidget()
    blank.setMinimumSize(40, 40)
    blank.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(window).addWidget(blank)
    window.show()
    qtbot.waitExposed(window)
    assert unseen(qtbot, window) == ["QWidget"]

"""Tabs are never cut: they move together, and where there is no room the last ones are in a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from curator.ui.detail.tabs import Tabs
from curator.ui.theme import Theme

PAGES = ("Related 12", "Images 3", "Fields", "Source", "Preview", "History", "Git")


@pytest.fixture
def tabs(qtbot: QtBot, theme: Theme) -> Tabs:
    made = Tabs(theme, "Parts", 18)
    qtbot.addWidget(made)
    for page in PAGES:
        made.add_page(page.lower(), page, QLabel(page))
    made.resize(900, 300)
    made.show()
    return made


def words(tabs: Tabs) -> list[str]:
    """The tabs that are seen; each of them whole."""
    bar = tabs.bar
    seen = [at for at in range(bar.count()) if bar.isTabVisible(at)]
    for at in seen:
        place = bar.tabRect(at)
        assert place.left() >= 0
        assert place.left() + bar.word(at) <= bar.width()
    return [bar.tabText(at) for at in seen]


def in_menu(tabs: Tabs) -> list[str]:
    return [action.text() for action in tabs.more.menu().actions()]


def test_with_room_all_are_seen(tabs: Tabs) -> None:
    assert words(tabs) == list(PAGES)
    assert not tabs.more.isVisible()


@pytest.mark.parametrize("width", range(130, 900, 20))
def test_at_any_width_all_are_there_and_none_is_cut(tabs: Tabs, width: int) -> None:
    tabs.resize(width, 300)
    assert [*words(tabs), *in_menu(tabs)] == list(PAGES)
    assert tabs.more.isVisible() == bool(in_menu(tabs))
    if tabs.more.isVisible():
        assert tabs.more.geometry().right() <= tabs.width()


def test_they_move_together_before_one_goes(tabs: Tabs) -> None:
    whole = sum(tabs.bar.tabRect(at).width() for at in range(tabs.bar.count())) + 18 + 8
    tabs.resize(whole - 1, 300)
    assert words(tabs) == list(PAGES)
    assert not in_menu(tabs)


def test_what_is_chosen_in_the_menu_is_seen_in_the_bar(tabs: Tabs) -> None:
    tabs.resize(260, 300)
    before = words(tabs)
    assert "Git" in in_menu(tabs)
    tabs.more.menu().actions()[-1].trigger()
    assert tabs.current == "git"
    assert words(tabs) == [*before[:-1], "Git"]
    assert before[-1] in in_menu(tabs)
    tabs.resize(900, 300)
    assert words(tabs) == list(PAGES)
    assert tabs.current == "git"


def test_arrow_keys_go_through_those_that_are_seen(tabs: Tabs) -> None:
    tabs.resize(260, 300)
    for _ in PAGES:
        QTest.keyClick(tabs.bar, Qt.Key.Key_Right)
    assert tabs.current == words(tabs)[-1].lower()


def test_what_is_not_offered_is_in_neither(tabs: Tabs) -> None:
    tabs.turn_to("git")
    tabs.offer("git", False)
    assert tabs.current == "related 12"
    tabs.resize(260, 300)
    assert "Git" not in [*words(tabs), *in_menu(tabs)]
    tabs.turn_to("git")
    assert tabs.current == "related 12"
    tabs.offer("git", True)
    assert in_menu(tabs)[-1] == "Git"


def test_a_longer_name_makes_room_for_itself(tabs: Tabs) -> None:
    tabs.resize(470, 300)
    tabs.rename("images 3", "Images 1,234,567,890")
    assert [*words(tabs), *in_menu(tabs)] == [PAGES[0], "Images 1,234,567,890", *PAGES[2:]]

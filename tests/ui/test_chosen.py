"""The article beside the list follows what is current in the list: at once, or when typing a search rests."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from curator.ui import chosen
from tests.ui.conftest import Desk, MakeDesk

NEVER_MS = 24 * 3_600_000


@pytest.fixture
def slow(make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A window in which no pause is long enough."""
    monkeypatch.setattr(chosen, "_PAUSE_MS", NEVER_MS)
    made = make_desk()
    made.open()
    shows(made, "_news/2026-03-24-alpha.md")
    return made


def shows(desk: Desk, path: str) -> None:
    """Wait until the article at `path` is beside the list."""
    detail = desk.window.parts.detail
    desk.qtbot.waitUntil(lambda: detail.shown is not None and detail.shown.path == path)


def type_letters(desk: Desk, text: str) -> None:
    field = desk.window.top.search.field
    field.setFocus()
    for letter in text:
        desk.listing(lambda letter=letter: QTest.keyClick(field, letter))  # type: ignore[misc]


def test_letters_of_a_search_leave_it_where_it_is(slow: Desk) -> None:
    turned: list[object] = []
    slow.window.parts.detail.turned_to.connect(turned.append)
    type_letters(slow, "brav")
    row = slow.window.view.current_row()
    assert row is not None
    assert row.title == "Bravo"
    assert turned == []


def test_a_step_in_the_list_after_it_is_followed_at_once(slow: Desk) -> None:
    type_letters(slow, "brav")
    slow.window.view.setFocus()
    slow.listing(slow.window.top.search.clear)
    slow.select("Charlie")
    shows(slow, "_news/2026-03-22-charlie.md")


def test_when_typing_rests_it_follows(desk: Desk) -> None:
    type_letters(desk, "brav")
    shows(desk, "_news/2026-03-23-bravo.md")

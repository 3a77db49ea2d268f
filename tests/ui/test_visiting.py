"""From an article to another one of the folder that it lists, and back, in the whole window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from curator.ui.detail.shown import Shown
from tests.ui.conftest import SITE, Desk, MakeDesk, article

RELATED = "\n  - title: Bravo\n    webUrl: https://www.ours.example/bravo/\n  - title: Elsewhere"
FILES = {
    **SITE,
    "_news/2026-03-23-bravo.md": article("Bravo", 23, originalUrl="https://ours.example/bravo", heat=70),
    "_news/2026-03-24-alpha.md": article("Alpha", heat=90, related=RELATED),
}


def shown_title(desk: Desk) -> str:
    shown = desk.window.detail.shown
    return shown.article.title if isinstance(shown, Shown) else ""


def visit(desk: Desk) -> None:
    """Click the button of the first related entry that leads to an article of the folder."""
    entries = desk.window.detail.page.related
    desk.qtbot.waitUntil(lambda: bool(entries.entry_model.entries[0].own))
    row = entries.visualRect(entries.entry_model.index(0))
    place = QPoint(row.right() - 93, row.center().y())
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Bravo")


def test_one_click_shows_the_own_article_and_another_leads_back(make_desk: MakeDesk) -> None:
    desk = make_desk(FILES)
    desk.open()
    desk.select("Alpha")
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Alpha")
    visit(desk)
    assert desk.selected() == ["Bravo"]
    strip = desk.window.detail.came_from
    assert strip.isVisible()
    assert "Alpha" in strip.text.text()
    strip.action.click()
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Alpha")
    assert desk.selected() == ["Alpha"]
    assert not strip.isVisible()


def test_it_is_shown_also_where_the_search_leaves_it_out_and_a_key_leads_back(make_desk: MakeDesk) -> None:
    desk = make_desk(FILES)
    desk.open()
    desk.listing(lambda: desk.window.top.search.set_text("title:Alpha OR alpha"))
    desk.select("Alpha")
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Alpha")
    visit(desk)
    assert desk.selected() == ["Bravo"]
    back = next(action for action in desk.window.actions_.all() if action.objectName() == "go_back")
    assert back.isEnabled()
    back.trigger()
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Alpha")
    assert not back.isEnabled()


def test_the_way_back_is_forgotten_when_the_editor_goes_on(make_desk: MakeDesk) -> None:
    desk = make_desk(FILES)
    desk.open()
    desk.select("Alpha")
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Alpha")
    visit(desk)
    desk.select("Charlie")
    desk.qtbot.waitUntil(lambda: not desk.window.detail.came_from.isVisible())

"""What was done to an article, seen old beside new and taken back in it alone."""

from __future__ import annotations

import re

from curator.frontmatter import Set, Unset
from curator.library import Gesture
from curator.library.source_edit import read_source, write_source
from curator.ui.detail.history_page import HistoryPage
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk

OTHER = "_news/2026-03-25-other.md"


def history(desk: Desk) -> HistoryPage:
    desk.pane.page.tabs.turn_to("history")
    return desk.pane.page.history


def texts(page: HistoryPage, row: int) -> list[str]:
    """What the boxes of a row show, without markup."""
    sides = page.rows[row].sides
    assert sides is not None
    return [re.sub(r"<[^>]+>", "", box.text()) for box in sides.boxes]


def test_the_newest_entry_shows_old_and_new_and_others_when_opened(desk: Desk) -> None:
    desk.session.apply(Gesture.same("Title", [PATH], [Set(("title",), "City <b>starts</b> camera trial")]))
    desk.session.apply(Gesture.same("Heat", [PATH], [Set(("heat",), 5), Unset(("type",))]))
    page = history(desk)
    assert [row.is_open for row in page.rows] == [True, False]
    assert texts(page, 0) == ["article", "no key", "-1", "5"]
    desk.click(page.rows[1].more)
    old, new = texts(page, 1)
    assert old == "City pauses camera trial"
    assert new == "City &lt;b&gt;starts&lt;/b&gt; camera trial"
    sides = page.rows[1].sides
    assert sides is not None
    assert "background-color" in sides.boxes[1].text()
    assert sides.boxes[0].accessibleName() == "title, Was: City pauses camera trial"
    desk.click(page.rows[1].more)
    assert sides.isHidden()


def test_one_article_of_a_gesture_goes_back_alone(make_desk: MakeDesk) -> None:
    desk = make_desk({OTHER: ARTICLE})
    desk.show()
    desk.session.apply(Gesture.same("Heat", [PATH, OTHER], [Set(("heat",), 5)]))
    page = history(desk)
    desk.click(page.buttons[0])
    assert desk.data() == ARTICLE
    assert desk.data(OTHER) == ARTICLE.replace(b"heat: -1", b"heat: 5")
    assert page.buttons[0].text() == "Redo"
    desk.show(OTHER)
    assert page.buttons[0].text() == "Undo"
    desk.show()
    desk.click(page.buttons[0])
    assert desk.data() == ARTICLE.replace(b"heat: -1", b"heat: 5")


def test_why_an_entry_cannot_go_back_stands_at_it(desk: Desk) -> None:
    desk.session.apply(Gesture.same("Heat", [PATH], [Set(("heat",), 5)]))
    desk.session.apply(Gesture.same("Title", [PATH], [Set(("title",), "B")]))
    page = history(desk)
    desk.replace(b"heat: 5", b"heat: 6")
    desk.click(page.buttons[1])
    assert b"heat: 6" in desk.data()
    assert not page.rows[1].reason.isHidden()
    assert "heat was changed" in page.rows[1].reason.text()
    assert page.rows[0].reason.isHidden()
    assert page.buttons[1].text() == "Undo"


def test_an_edit_of_the_source_shows_its_lines_and_nothing_secured(desk: Desk) -> None:
    source = read_source(desk.library, PATH)
    text = source.text.replace("Body stays.", "Body moves.").replace("  # working title", "")
    write_source(desk.library, PATH, source, text, "Edit the source")
    page = history(desk)
    shown = texts(page, 0)
    assert "Body stays.  " in shown
    assert "Body moves.  " in shown
    assert any("# working title" in one for one in shown)
    assert not any("c2Vj" in one for one in shown)

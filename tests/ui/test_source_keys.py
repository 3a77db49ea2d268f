"""The keys of the window while the text of a file is typed in: real window, real shortcuts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import ALWAYS, MakeDesk

ALPHA = "_news/2026-03-24-alpha.md"


def test_letters_and_find_belong_to_the_text_while_it_is_typed_in(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open()
    desk.select("Alpha")
    page = desk.window.detail.page
    desk.qtbot.waitUntil(lambda: page.title.raw_text() == "Alpha", timeout=ALWAYS)
    page.tabs.turn_to("source")
    desk.qtbot.waitUntil(lambda: "Body of Alpha" in page.source.view.toPlainText(), timeout=ALWAYS)
    before = desk.bytes()
    page.source.view.setFocus()
    QTest.keyClicks(page.source.view, "xp5")
    assert page.source.view.toPlainText().startswith("xp5---")
    QTest.keyClick(page.source.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.source.finder.isVisible()
    assert not desk.window.top.search.hasFocus()
    QTest.keyClick(page.source.finder.words, Qt.Key.Key_Escape)
    for _ in range(3):
        QTest.keyClick(page.source.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.source.view.toPlainText().startswith("---")
    assert desk.bytes() == before
    assert desk.session.library is not None
    assert desk.session.library.past.entries() == []

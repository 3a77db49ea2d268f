"""The search field: waits for a pause, announces once, marks what is wrong, shows qualifiers as chips."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from curator.ui.search_box import SearchBox
from curator.ui.theme import Theme


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> Iterator[SearchBox]:
    window = QMainWindow()
    made = SearchBox(theme, window)
    window.setCentralWidget(made)
    window.resize(700, 200)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    made.field.setFocus()
    yield made
    window.close()


def test_it_announces_once_when_the_editor_pauses(qtbot: QtBot, box: SearchBox) -> None:
    heard: list[str] = []
    box.searched.connect(heard.append)
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box.field, "robots")
    assert heard == ["robots"]


def test_enter_does_not_wait_and_says_nothing_twice(box: SearchBox) -> None:
    heard: list[str] = []
    box.searched.connect(heard.append)
    QTest.keyClicks(box.field, "robots")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert heard == ["robots"]


def test_escape_clears_and_then_leaves(qtbot: QtBot, box: SearchBox) -> None:
    box.set_text("robots")
    with qtbot.waitSignal(box.searched) as heard:
        QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert heard.args == [""]
    with qtbot.waitSignal(box.left):
        QTest.keyClick(box.field, Qt.Key.Key_Escape)


def test_an_error_is_marked_until_the_text_changes(box: SearchBox) -> None:
    box.set_text("quality:x")
    plain = box.field.grab().toImage()
    box.show_error(8, "that is no number")
    assert box.error() == "that is no number"
    assert box.field.grab().toImage() != plain
    assert box.property("wrong") is True
    QTest.keyClicks(box.field, "1")
    assert box.error() == ""
    assert box.property("wrong") is False


def colours(box: SearchBox) -> set[str]:
    image = box.field.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("category:news robots", True),
        ('-topic:"AI Ethics"', True),
        ("(published:true OR heat:>20)", True),
        ("robots and ferries", False),
        ("12:30", False),
    ],
)
def test_qualifiers_are_chips(box: SearchBox, theme: Theme, text: str, chips: bool) -> None:
    box.set_text(text)
    box.field.clearFocus()
    assert (theme.tokens.accent_soft in colours(box)) is chips


def test_typing_behind_a_chip_keeps_the_text_as_typed(box: SearchBox) -> None:
    QTest.keyClicks(box.field, "category:news after:2026-03-19 e")
    assert box.text() == "category:news after:2026-03-19 e"
    assert box.field.cursorPosition() == len(box.text())
    box.field.setCursorPosition(3)
    QTest.keyClicks(box.field, "x")
    assert box.text() == "catxegory:news after:2026-03-19 e"
    box.field.selectAll()
    QTest.keyClicks(box.field, "n")
    assert box.text() == "n"

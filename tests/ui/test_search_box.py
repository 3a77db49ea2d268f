"""The search field: waits for a pause, announces once, marks what is wrong, shows qualifiers as chips."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from curator.ui.search_box import SearchBox
from curator.ui.suggestions import Suggestion
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


def test_it_announces_each_letter(box: SearchBox) -> None:
    heard: list[str] = []
    box.searched.connect(heard.append)
    QTest.keyClicks(box.field, "rob")
    assert heard == ["r", "ro", "rob"]


def test_what_is_wrong_is_said_when_the_editor_pauses(qtbot: QtBot, box: SearchBox) -> None:
    box.searched.connect(lambda _text: box.show_error(0, "that is not finished"))
    QTest.keyClicks(box.field, "quality:")
    assert box.property("wrong") is not True
    assert box.error() == "that is not finished"
    qtbot.waitUntil(lambda: box.property("wrong") is True)


def test_enter_says_at_once_what_is_wrong(box: SearchBox) -> None:
    box.searched.connect(lambda _text: box.show_error(0, "that is not finished"))
    QTest.keyClicks(box.field, "quality:")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.property("wrong") is True


def test_enter_says_nothing_twice(box: SearchBox) -> None:
    box.field.setText("robots")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    heard: list[str] = []
    box.searched.connect(heard.append)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert heard == []


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


WORDS = ("published:true", "published:false", "publisher")


def suggest(text: str, cursor: int) -> list[Suggestion]:
    """Words that start with what stands left of the cursor; searches made before in an empty field."""
    start = text.rfind(" ", 0, cursor) + 1
    typed = text[start:cursor]
    found = [
        Suggestion(start, cursor, word, word, "a note", 7)
        for word in WORDS
        if typed and word.startswith(typed)
    ]
    if typed and "published:".startswith(typed) and typed != "published:":
        found.insert(0, Suggestion(start, cursor, "published:", "published:", whole=False))
    return found or ([Suggestion(0, 0, "robots", "robots")] if not text else [])


def offered(box: SearchBox) -> list[str]:
    return [one.label for one in box.suggestions.suggestions()]


def test_suggestions_come_while_typing_and_tab_takes_the_first(box: SearchBox) -> None:
    box.suggest = suggest
    heard: list[str] = []
    box.searched.connect(heard.append)
    QTest.keyClicks(box.field, "x pub")
    assert offered(box) == ["published:", *WORDS]
    QTest.keyClick(box.field, Qt.Key.Key_Tab)
    assert box.text() == "x published:"
    assert offered(box) == list(WORDS[:2])
    assert heard[-1] == "x pub"
    QTest.keyClick(box.field, Qt.Key.Key_Tab)
    assert box.text() == "x published:true "
    assert offered(box) == []
    assert heard[-1] == "x published:true "
    assert box.field.hasFocus()


def test_suggestions_by_keyboard(box: SearchBox) -> None:
    box.suggest = suggest
    QTest.keyClicks(box.field, "published:")
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.suggestions.current() == suggest("published:", 10)[1]
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.suggestions.current() is None
    QTest.keyClick(box.field, Qt.Key.Key_Up)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.text() == "published:false "
    QTest.keyClicks(box.field, "pub")
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert offered(box) == []
    assert box.text() == "published:false pub"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.text() == "published:false pub"


def test_suggestions_by_mouse(box: SearchBox) -> None:
    box.suggest = suggest
    QTest.keyClicks(box.field, "pub")
    port = box.suggestions.viewport
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=box.suggestions.rect_of(2).center())
    assert box.text() == "published:false "
    assert box.field.hasFocus()


def test_the_down_arrow_asks_in_an_empty_field_and_tab_is_free_without_suggestions(box: SearchBox) -> None:
    box.suggest = suggest
    assert not box.field.takes_tab
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert offered(box) == ["robots"]
    assert box.suggestions.current() is not None
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.text() == "robots "


def test_what_was_searched_for_is_told_when_it_was_meant(box: SearchBox) -> None:
    heard: list[str] = []
    box.meant.connect(heard.append)
    QTest.keyClicks(box.field, "robots")
    assert heard == []
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert heard == ["robots"]


@pytest.mark.parametrize(
    ("text", "cursor", "left"),
    [
        ('a -topic:"AI Ethics"', 20, "a"),
        ("a topic:x b", 9, "a b"),
        ("(topic:x)", 8, "()"),
        ("a topic:x", 8, "a topic:x"[:7] + "x"),
        ("a robots", 8, "a robot"),
        ("topic:x ", 8, "topic:x"),
    ],
)
def test_backspace_takes_a_settled_qualifier_out_whole(
    box: SearchBox, text: str, cursor: int, left: str
) -> None:
    box.set_text(text)
    box.field.setCursorPosition(cursor)
    QTest.keyClick(box.field, Qt.Key.Key_Backspace)
    assert box.text() == left
    QTest.keySequence(box.field, "Ctrl+Z")
    assert box.text() == text


def test_backspace_mends_what_is_being_typed(box: SearchBox) -> None:
    QTest.keyClicks(box.field, "topic:robotz")
    QTest.keyClick(box.field, Qt.Key.Key_Backspace)
    assert box.text() == "topic:robot"
    QTest.keyClicks(box.field, "s x")
    QTest.keyClick(box.field, Qt.Key.Key_Backspace)
    QTest.keyClick(box.field, Qt.Key.Key_Backspace)
    assert box.text() == "topic:robots"
    QTest.keyClick(box.field, Qt.Key.Key_Backspace)
    assert box.text() == ""


def test_typing_goes_on_behind_what_somebody_else_wrote(box: SearchBox) -> None:
    box.set_text("topic:AI")
    QTest.keyClicks(box.field, "robots")
    assert box.text() == "topic:AI robots"
    box.set_text("topic:AI")
    QTest.keyClick(box.field, Qt.Key.Key_End)
    QTest.keyClicks(box.field, "R")
    assert box.text() == "topic:AIR"


def test_the_suggestions_lie_under_the_field_and_inside_the_window(box: SearchBox) -> None:
    box.suggest = lambda _text, _cursor: [Suggestion(0, 0, f"t{n}", f"t{n}") for n in range(30)]
    QTest.keyClicks(box.field, "t")
    top = box.window()
    area = box.suggestions.geometry()
    assert box.suggestions.parentWidget() is top
    assert area.top() >= box.mapTo(top, box.rect().bottomLeft()).y()
    assert top.rect().contains(area)
    assert area.width() == box.width()

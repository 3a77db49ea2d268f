"""Each editor of the pane changes exactly the bytes meant; real widgets, a real library, real files."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from curator.ui.detail.number_box import NumberBox
from curator.ui.fields.line_editors import LineEditor
from curator.ui.fields.text_editor import TextEditor
from tests.ui.detail.conftest import ARTICLE, Desk, MakeDesk

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def type_over(desk: Desk, box: NumberBox, text: str) -> None:
    """Focus the box, mark what it has, type."""
    box.setFocus()
    box.selectAll()
    desk.type(box, text)


def edit_title(desk: Desk, text: str) -> None:
    title = desk.pane.page.title
    desk.click(title.viewport())
    assert title.editing
    title.selectAll()
    desk.type(title, text)
    desk.press(title, Key.Key_Return)


def edit_excerpt(desk: Desk, text: str) -> None:
    excerpt = desk.pane.page.excerpt.text
    excerpt.setFocus()
    desk.press(excerpt, Key.Key_F2)
    excerpt.selectAll()
    desk.type(excerpt, text)
    desk.press(excerpt, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def type_number(desk: Desk, role: str, text: str) -> None:
    box = getattr(desk.pane.page.card, role).box
    type_over(desk, box, text)
    desk.press(box, Key.Key_Return)


def clear(desk: Desk, role: str) -> None:
    desk.click(getattr(desk.pane.page.card, role).clear)


def drag(desk: Desk, role: str, share: float) -> None:
    slider = getattr(desk.pane.page.card, role).slider
    handle = QPoint(round(slider._handle_x()), slider.height() // 2)
    target = QPoint(round(slider.width() * share), slider.height() // 2)
    QTest.mousePress(slider, LEFT, Qt.KeyboardModifier.NoModifier, handle)
    QTest.mouseMove(slider, target)
    assert desk.data() == ARTICLE, "nothing is written while the hand holds the handle"
    QTest.mouseRelease(slider, LEFT, Qt.KeyboardModifier.NoModifier, target)


def toggle(desk: Desk) -> None:
    desk.click(desk.pane.page.card.published.switch)


def remove_topic(desk: Desk, position: int) -> None:
    chip = desk.pane.page.card.topics.chips._chips[position]
    desk.click(chip, QPoint(chip.width() - 8, chip.height() // 2))


def add_topic(desk: Desk, text: str) -> None:
    chips = desk.pane.page.card.topics.chips
    desk.click(chips.add)
    desk.type(chips.input, text)
    desk.press(chips.input, Key.Key_Return)


def in_related(desk: Desk, row: int, key: Key, modifiers: Qt.KeyboardModifier) -> None:
    related = desk.pane.page.related
    related.setFocus()
    related.setCurrentIndex(related.entry_model.index(row))
    desk.press(related, key, modifiers)


def edit_field(desk: Desk, key: str, text: str) -> None:
    editor = desk.field(key).editor
    if isinstance(editor, TextEditor):
        place = editor.text.text
        place.begin()
        place.selectAll()
        desk.type(place, text)
        desk.press(place, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        assert isinstance(editor, LineEditor)
        editor.line.setFocus()
        editor.line.selectAll()
        desk.type(editor.line, text)
        desk.press(editor.line, Key.Key_Return)


PLAIN = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier

EDITS: dict[str, tuple[Callable[[Desk], None], bytes, bytes]] = {
    "title": (
        lambda desk: edit_title(desk, 'A "new" title: two'),
        b'title: "City pauses camera trial"  # working title',
        b'title: "A \\"new\\" title: two"  # working title',
    ),
    "no title": (
        lambda desk: edit_title(desk, "\b"),
        b'title: "City pauses camera trial"  # working title\n',
        b"",
    ),
    "excerpt": (
        lambda desk: edit_excerpt(desk, "Short."),
        b'"Council members voted &amp; left."',
        b'"Short."',
    ),
    "publish": (toggle, b"published: false", b"published: true"),
    "no published key": (lambda desk: clear(desk, "published"), b"published: false\n", b""),
    "quality typed": (lambda desk: type_number(desk, "quality", "42"), b"quality: 118", b"quality: 42"),
    "quality beyond the range": (
        lambda desk: type_number(desk, "quality", "9000"),
        b"quality: 118",
        b"quality: 9000",
    ),
    "quality a fraction": (
        lambda desk: type_number(desk, "quality", "4.5"),
        b"quality: 118",
        b"quality: 4.5",
    ),
    "no quality": (lambda desk: clear(desk, "quality"), b"quality: 118\n", b""),
    "quality emptied": (lambda desk: type_number(desk, "quality", "\b"), b"quality: 118\n", b""),
    "quality dragged to its end": (lambda desk: drag(desk, "quality", 2.0), b"quality: 118", b"quality: 150"),
    "heat dragged to its start": (lambda desk: type_number(desk, "heat", "-7"), b"heat: -1", b"heat: -7"),
    "topic removed": (lambda desk: remove_topic(desk, 0), b"  - AI Ethics\n", b""),
    "topic added": (
        lambda desk: add_topic(desk, "New: one"),
        b"  - Security\n",
        b'  - Security\n  - "New: one"\n',
    ),
    "no topics": (
        lambda desk: clear(desk, "topics"),
        b"topics:\n  - AI Ethics\n  - Security\n",
        b"",
    ),
    "related removed": (
        lambda desk: in_related(desk, 1, Key.Key_Delete, PLAIN),
        b'  - title: "Second"\n    webUrl: "https://two.example/"\n',
        b"",
    ),
    "related moved": (
        lambda desk: in_related(desk, 1, Key.Key_Down, ALT),
        b'  - title: "Second"\n    webUrl: "https://two.example/"\n'
        b'  - title: "Third"\n    webUrl: "https://three.example/"\n',
        b'  - title: "Third"\n    webUrl: "https://three.example/"\n'
        b'  - title: "Second"\n    webUrl: "https://two.example/"\n',
    ),
    "other field": (
        lambda desk: edit_field(desk, "category", "people"),
        b"category: news",
        b"category: people",
    ),
    "date": (
        lambda desk: edit_field(desk, "publishedDateTime", "2026-03-25"),
        b"publishedDateTime: 2026-03-24T20:25:00Z",
        b"publishedDateTime: 2026-03-25",
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_changes_its_bytes_and_undo_gives_back_all(desk: Desk, name: str) -> None:
    act, before, after = EDITS[name]
    act(desk)
    desk.expect(before, after)
    assert not desk.pane.notice.isVisible()
    assert len(desk.library.past.entries()) == 1
    desk.session.undo()
    assert desk.data() == ARTICLE


def test_showing_an_article_writes_nothing(desk: Desk) -> None:
    for page in ("related", "images", "fields", "source", "history"):
        desk.pane.page.tabs.turn_to(page)
    desk.pane.commit()
    desk.pane.show_row(None, 0)
    desk.show()
    assert desk.data() == ARTICLE
    assert desk.library.past.entries() == []


def test_typing_what_is_there_already_writes_nothing(desk: Desk) -> None:
    type_number(desk, "quality", "118")
    edit_title(desk, "City pauses camera trial")
    edit_field(desk, "category", "news")
    assert desk.data() == ARTICLE
    assert desk.library.past.entries() == []


def test_escape_takes_back_what_was_typed(desk: Desk) -> None:
    title, box = desk.pane.page.title, desk.pane.page.card.heat.box
    title.setFocus()
    desk.press(title, Key.Key_Return)
    desk.type(title, " and more")
    desk.press(title, Key.Key_Escape)
    type_over(desk, box, "55")
    desk.press(box, Key.Key_Escape)
    assert (title.raw_text(), box.text()) == ("City pauses camera trial", "-1")
    assert desk.data() == ARTICLE


def test_text_commits_when_focus_leaves(desk: Desk) -> None:
    title, box = desk.pane.page.title, desk.pane.page.card.quality.box
    desk.press(title, Key.Key_F2)
    desk.type(title, "!")
    box.setFocus()
    desk.expect(b'camera trial"', b'camera trial!"')
    type_over(desk, box, "7")
    title.setFocus()
    assert b"quality: 7\n" in desk.data()


def test_another_row_commits_what_was_typed_into_its_own_file(desk: Desk) -> None:
    other = "_news/other.md"
    (desk.root / other).write_bytes(b"---\ntitle: Other\n---\n")
    desk.session.refresh()
    desk.pane.page.title.begin()
    desk.type(desk.pane.page.title, "?")
    desk.show(other)
    desk.expect(b'camera trial"', b'camera trial?"')
    assert desk.data(other) == b"---\ntitle: Other\n---\n"
    assert desk.pane.page.title.raw_text() == "Other"


def test_a_text_that_is_no_number_is_refused_and_stays_to_be_mended(desk: Desk) -> None:
    type_number(desk, "quality", "many")
    assert desk.data() == ARTICLE
    assert desk.pane.page.card.quality.box.text() == "many"
    assert "is not one" in desk.pane.notice.text.text()


def test_what_cannot_be_taken_does_not_follow_to_another_article(make_desk: MakeDesk) -> None:
    other = "_news/other.md"
    desk = make_desk({other: b"---\ntitle: Other\nquality: 3\n---\n"})
    desk.show()
    type_over(desk, desk.pane.page.card.quality.box, "many")
    desk.show(other)
    box = desk.pane.page.card.quality.box
    assert box.text() == "3"
    box.setFocus()
    desk.press(box, Key.Key_Return)
    assert desk.data(other) == b"---\ntitle: Other\nquality: 3\n---\n"
    assert desk.data() == ARTICLE


def test_several_related_entries_go_in_one_gesture(desk: Desk) -> None:
    related = desk.pane.page.related
    related.setFocus()
    related.selectAll()
    desk.press(related, Key.Key_Delete)
    assert b"First" not in desk.data()
    assert [entry.label for entry in desk.library.past.entries()] == ["Remove 3 related entries"]
    desk.session.undo()
    assert desk.data() == ARTICLE


def test_quick_removals_take_the_entries_clicked(desk: Desk) -> None:
    related = desk.pane.page.related
    for title in ("First", "Third"):
        row = [entry.title for entry in related.entry_model.entries].index(title)
        place = related.visualRect(related.entry_model.index(row))
        desk.click(related.viewport(), QPoint(place.right() - 20, place.center().y()))
    assert [entry.title for entry in related.entry_model.entries] == ["Second"]
    values = desk.library.document(desk.pane.shown.path).values["related"]  # type: ignore[union-attr]
    assert [entry["title"] for entry in values] == ["Second"]  # type: ignore[index, union-attr, call-overload]


def test_history_names_the_edits_and_takes_any_back(desk: Desk) -> None:
    toggle(desk)
    type_number(desk, "quality", "42")
    desk.pane.page.tabs.turn_to("history")
    history = desk.pane.page.history
    assert [button.accessibleName() for button in history.buttons] == [
        "Undo: Set Quality to 42",
        "Undo: Publish",
    ]
    desk.click(history.buttons[1])
    desk.expect(b"quality: 118", b"quality: 42")
    assert [button.text() for button in history.buttons] == ["Undo", "Redo"]
    desk.click(history.buttons[1])
    assert b"published: true" in desk.data()


def test_the_line_end_of_a_folded_text_is_kept_and_takes_no_line(make_desk: MakeDesk) -> None:
    path = "_news/2026-03-02-folded.md"
    text = b"---\ntitle: T\nexcerpt: >\n  Some words.\nheat: 1\n---\n"
    desk = make_desk({path: text})
    desk.show(path)
    excerpt = desk.pane.page.excerpt.text
    assert excerpt.raw_text() == "Some words."
    excerpt.begin()
    assert excerpt.raw_text() == "Some words.\n"
    desk.press(excerpt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert excerpt.raw_text() == "Some words."
    assert desk.data(path) == text

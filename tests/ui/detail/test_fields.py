"""Every editor of the tab of all fields, driven as a hand does, and the bytes that it leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.library.link_check import Answer
from curator.ui.detail.address_check import answer_in_words
from curator.ui.detail.wrapped_label import WrappedLabel
from curator.ui.fields.address_editor import AddressEditor
from curator.ui.fields.chips_editor import ChipsEditor
from curator.ui.fields.group_editors import GroupEditor, ListEditor
from curator.ui.fields.line_editors import CalendarPopover, ChoiceEditor, DateEditor, LineEditor
from curator.ui.fields.new_key import Sort
from curator.ui.fields.place import Look
from curator.ui.fields.plain_editors import DeepEditor, FlagEditor, NumberEditor
from curator.ui.fields.text_editor import TextEditor
from curator.ui.theme import Theme
from tests.ui.detail.conftest import ARTICLE, Desk, MakeDesk

Key = Qt.Key
OTHER = "_news/2026-03-25-other.md"


def article(*lines: str) -> bytes:
    return "\n".join(("---", *lines, "---", "Body.  \n")).encode()


def show(make_desk: MakeDesk, *lines: str) -> Desk:
    desk = make_desk({OTHER: article(*lines)})
    desk.show(OTHER)
    return desk


def write_line(desk: Desk, *path: str | int, text: str, key: Qt.Key = Key.Key_Return) -> None:
    editor = desk.field(*path).editor
    assert isinstance(editor, LineEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    desk.type(editor.line, text or "\b")
    desk.press(editor.line, key)


def write_text(desk: Desk, *path: str | int, text: str, key: Qt.Key = Key.Key_Return) -> None:
    editor = desk.field(*path).editor
    assert isinstance(editor, TextEditor)
    editor.text.text.begin()
    editor.text.text.selectAll()
    desk.type(editor.text.text, text or "\b")
    desk.press(editor.text.text, key, Qt.KeyboardModifier.ControlModifier)


def write_number(desk: Desk, *path: str | int, text: str) -> None:
    editor = desk.field(*path).editor
    assert isinstance(editor, NumberEditor)
    box = editor.pair.box
    box.setFocus()
    box.selectAll()
    desk.type(box, text)
    desk.press(box, Key.Key_Return)


def slide(desk: Desk, *path: str | int) -> None:
    editor = desk.field(*path).editor
    assert isinstance(editor, NumberEditor)
    desk.press(editor.pair.slider, Key.Key_End)


def turn(desk: Desk, *path: str | int, key: Qt.Key = Key.Key_Space) -> None:
    editor = desk.field(*path).editor
    assert isinstance(editor, FlagEditor)
    desk.press(editor.switch, key)


def add_chip(desk: Desk, *path: str | int, text: str) -> None:
    editor = desk.field(*path).editor
    assert isinstance(editor, ChipsEditor)
    desk.click(editor.chips.add)
    desk.type(editor.chips.input, text)
    desk.press(editor.chips.input, Key.Key_Return)


def choose(desk: Desk, *path: str | int, entry: str) -> None:
    """Choose from the menu of a row."""
    menu = desk.field(*path).menu()
    next(action for action in menu.actions() if action.text() == entry).trigger()


def rename(desk: Desk, *path: str | int, name: str) -> None:
    row = desk.field(*path)
    row.rename()
    assert row.renaming is not None
    row.renaming.selectAll()
    desk.type(row.renaming, name)
    desk.press(row.renaming, Key.Key_Return)


def add_key(desk: Desk, *group: str | int, name: str, sort: Sort | None = None, text: str = "") -> None:
    if group:
        editor = desk.field(*group).editor
        assert isinstance(editor, GroupEditor)
        assert editor.new_key is not None
        new = editor.new_key
    else:
        desk.fields()
        new = desk.pane.page.fields.new_key
    desk.click(new.start)
    desk.type(new.key, name)
    if sort is not None:
        new.sort.setCurrentIndex(new.sort.findData(sort))
    desk.type(new.value, text)
    desk.click(new.add)


EDITS: dict[str, tuple[Callable[[Desk], None], bytes, bytes]] = {
    "a line of text": (
        lambda desk: write_text(desk, "title", text='A "new" one'),
        b'title: "City pauses camera trial"  # working title',
        b'title: "A \\"new\\" one"  # working title',
    ),
    "text in a group": (
        lambda desk: write_text(desk, "provider", "name", text="Gate"),
        b"  name: Gate & Field\n",
        b"  name: Gate\n",
    ),
    "no text": (
        lambda desk: write_text(desk, "provider", "name", text=""),
        b"  name: Gate & Field\n",
        b"",
    ),
    "a choice": (lambda desk: write_line(desk, "type", text="video"), b"type: article", b"type: video"),
    "a choice of one's own": (
        lambda desk: write_line(desk, "category", text="essay"),
        b"category: news",
        b"category: essay",
    ),
    "no choice": (lambda desk: write_line(desk, "category", text=""), b"category: news\n", b""),
    "a date": (
        lambda desk: write_line(desk, "publishedDateTime", text="2026-04-01T08:00:00+02:00"),
        b"2026-03-24T20:25:00Z",
        b"2026-04-01T08:00:00+02:00",
    ),
    "a day in words": (
        lambda desk: write_line(desk, "publishedDateTime", text="1 April 2026"),
        b"2026-03-24T20:25:00Z",
        b"2026-04-01T20:25:00Z",
    ),
    "a date moved": (
        lambda desk: write_line(desk, "publishedDateTime", text="-2h"),
        b"2026-03-24T20:25:00Z",
        b"2026-03-24T18:25:00Z",
    ),
    "an address": (
        lambda desk: write_line(desk, "webUrl", text="https://gateandfield.example/c d"),
        b'"https://gateandfield.example/b"',
        b'"https://gateandfield.example/c d"',
    ),
    "a number typed": (
        lambda desk: write_number(desk, "quality", text="7.5"),
        b"quality: 118",
        b"quality: 7.5",
    ),
    "a number slid": (lambda desk: slide(desk, "quality"), b"quality: 118", b"quality: 150"),
    "a number without a range": (
        lambda desk: write_number(desk, "images", 0, "width", text="640"),
        b"width: 1200",
        b"width: 640",
    ),
    "a switch": (lambda desk: turn(desk, "images", 0, "isCached"), b"isCached: true", b"isCached: false"),
    "a switch to no key": (
        lambda desk: turn(desk, "published", key=Key.Key_Delete),
        b"published: false\n",
        b"",
    ),
    "a switch from no key": (
        lambda desk: turn(desk, "removed"),
        b"published: false\n",
        b"removed: true\npublished: false\n",
    ),
    "a chip": (
        lambda desk: add_chip(desk, "topics", text="New"),
        b"  - Security\n",
        b"  - Security\n  - New\n",
    ),
    "in a list of groups": (
        lambda desk: write_text(desk, "related", 1, "title", text="Other"),
        b'"Second"',
        b'"Other"',
    ),
    "at the third level": (
        lambda desk: write_text(desk, "related", 0, "provider", "name", text="A: b"),
        b"      name: The Ledger\n",
        b'      name: "A: b"\n',
    ),
    "an entry out": (
        lambda desk: choose(desk, "related", 1, entry="Remove the entry"),
        b'  - title: "Second"\n    webUrl: "https://two.example/"\n',
        b"",
    ),
    "an entry up": (
        lambda desk: choose(desk, "related", 2, entry="Move up"),
        b'  - title: "Second"\n    webUrl: "https://two.example/"\n'
        b'  - title: "Third"\n    webUrl: "https://three.example/"\n',
        b'  - title: "Third"\n    webUrl: "https://three.example/"\n'
        b'  - title: "Second"\n    webUrl: "https://two.example/"\n',
    ),
    "a key out": (lambda desk: choose(desk, "type", entry="Remove the key"), b"type: article\n", b""),
    "a key renamed": (
        lambda desk: rename(desk, "title", name="headline"),
        b'title: "City pauses',
        b'headline: "City pauses',
    ),
    "a group renamed": (
        lambda desk: rename(desk, "provider", name="source"),
        b"\nprovider:\n",
        b"\nsource:\n",
    ),
    "a key of a group renamed": (
        lambda desk: rename(desk, "images", 0, "isCached", name="kept here"),
        b"    isCached: true",
        b"    kept here: true",
    ),
    "a text key": (
        lambda desk: add_key(desk, name="mood", text="calm"),
        b'secured: "c2VjcmV0LXRleHQ="\n',
        b'secured: "c2VjcmV0LXRleHQ="\nmood: calm\n',
    ),
    "a number key": (
        lambda desk: add_key(desk, name="rank", sort=Sort.NUMBER, text="12"),
        b'secured: "c2VjcmV0LXRleHQ="\n',
        b'secured: "c2VjcmV0LXRleHQ="\nrank: 12\n',
    ),
    "a date key": (
        lambda desk: add_key(desk, name="until", sort=Sort.DATE, text="2026-12-31"),
        b'secured: "c2VjcmV0LXRleHQ="\n',
        b'secured: "c2VjcmV0LXRleHQ="\nuntil: 2026-12-31\n',
    ),
    "a list key that the profile knows": (
        lambda desk: add_key(desk, name="levels", text="Beginner"),
        b"\ntopics:\n",
        b"\nlevels:\n  - Beginner\n\ntopics:\n",
    ),
    "a key into a group": (
        lambda desk: add_key(desk, "provider", name="city", text="Oslo"),
        b"  domain: gateandfield.example\n",
        b"  domain: gateandfield.example\n  city: Oslo\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_changes_its_bytes_and_one_undo_brings_them_back(desk: Desk, edit: str) -> None:
    act, before, after = EDITS[edit]
    act(desk)
    desk.expect(before, after)
    assert desk.failures == []
    desk.session.undo()
    assert desk.data() == ARTICLE


def test_escape_takes_back_what_was_typed(desk: Desk) -> None:
    write_line(desk, "category", text="essay", key=Key.Key_Escape)
    editor = desk.field("category").editor
    assert isinstance(editor, LineEditor)
    assert editor.line.text() == "news"
    write_text(desk, "provider", "name", text="Gone", key=Key.Key_Escape)
    rename_row = desk.field("type")
    rename_row.rename()
    assert rename_row.renaming is not None
    line = rename_row.renaming
    desk.type(line, "kind")
    desk.press(line, Key.Key_Escape)
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut))  # as in a window that is active
    assert rename_row.label.isVisible()
    assert desk.data() == ARTICLE


def test_leaving_a_line_decides(desk: Desk) -> None:
    editor = desk.field("category").editor
    assert isinstance(editor, LineEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    desk.type(editor.line, "people")
    popup = editor.line.completer().popup()
    assert popup is not None
    popup.hide()
    desk.pane.page.fields.new_key.start.setFocus()
    desk.expect(b"category: news", b"category: people")


def test_a_day_of_the_calendar_keeps_time_and_zone(make_desk: MakeDesk) -> None:
    desk = show(make_desk, "publishedDateTime: '2026-3-24 20:25 +0100'  # typed")
    editor = desk.field("publishedDateTime").editor
    assert isinstance(editor, DateEditor)
    assert desk.field("publishedDateTime").note.text() == "Tuesday, 24 March 2026, 20:25 UTC+01:00"
    desk.click(editor.open)
    popover = editor.findChild(CalendarPopover)
    assert popover is not None
    assert popover.calendar.selectedDate() == QDate(2026, 3, 24)
    popover.calendar.clicked.emit(QDate(2026, 11, 2))
    assert desk.data(OTHER) == article("publishedDateTime: '2026-11-02 20:25 +0100'  # typed")


@pytest.mark.parametrize(
    ("line", "key", "reason", "typed", "after"),
    [
        ("quality: high", "quality", "should be a number, it is text", "5", "quality: 5"),
        ("quality: high", "quality", "should be a number, it is text", "low", "quality: low"),
        ("published: maybe", "published", "should be true or false, it is text", "true", "published: true"),
        (
            "publishedDateTime: soon",
            "publishedDateTime",
            "should be a date, it is other text",
            "later",
            "publishedDateTime: later",
        ),
        ("topics: AI", "topics", "should be a list, it is text", "NLP", "topics: NLP"),
        ("provider: Gate", "provider", "should be a group of keys, it is text", "Field", "provider: Field"),
        ("heat: [1]", "heat", "should be a number, it is a list", None, "heat: [1]"),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_type_says_why_and_is_edited_as_text(
    make_desk: MakeDesk, line: str, key: str, reason: str, typed: str | None, after: str
) -> None:
    desk = show(make_desk, "title: A", line)
    assert desk.field(key).note.text() == reason
    if typed is not None:
        write_text(desk, key, text=typed)
    assert desk.data(OTHER) == article("title: A", after)
    assert desk.failures == []


def test_what_cannot_be_taken_is_marked_and_nothing_is_written(desk: Desk) -> None:
    write_line(desk, "publishedDateTime", text="the other day")
    editor = desk.field("publishedDateTime").editor
    assert isinstance(editor, LineEditor)
    assert editor.line.property("wrong")
    assert editor.line.text() == "the other day"
    assert "is no date" in desk.pane.notice.text.text()
    assert desk.data() == ARTICLE
    desk.press(editor.line, Key.Key_Escape)
    assert editor.line.text() == "2026-03-24T20:25:00Z"


@pytest.mark.parametrize("name", ["type", " ", "a\tb"])
def test_a_key_cannot_take_a_name_that_is_taken_or_none(desk: Desk, name: str) -> None:
    row = desk.field("category")
    row.rename()
    line = row.renaming
    assert line is not None
    line.setText(name)
    line.textEdited.emit(name)
    desk.press(line, Key.Key_Return)
    assert line.property("wrong")
    assert desk.data() == ARTICLE


def test_names_and_kinds_are_proposed_for_a_new_key(make_desk: MakeDesk) -> None:
    desk = make_desk({OTHER: article("title: A", "mood: calm")})
    desk.show()
    desk.fields()
    new = desk.pane.page.fields.new_key
    desk.click(new.start)
    assert "mood" in new.names()
    assert "name" in new.names()
    assert "title" not in new.names()
    desk.type(new.key, "price")
    assert new.sort.currentData() is Sort.TEXT
    new.key.setText("members")
    assert new.sort.currentData() is Sort.NUMBER
    new.key.setText("type")
    desk.click(new.add)
    assert "already" in desk.pane.notice.text.text()
    assert desk.data() == ARTICLE


def test_choices_come_from_the_profile_and_from_the_folder(make_desk: MakeDesk) -> None:
    desk = make_desk({OTHER: article("title: A", "category: essay")})
    desk.show()
    editor = desk.field("category").editor
    assert isinstance(editor, ChoiceEditor)
    desk.click(editor.open)
    assert editor.line.choices()[:2] == ["news", "people"]
    assert "essay" in editor.line.choices()
    popup = editor.line.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    popup.hide()


def test_an_address_is_opened_copied_and_asked_for(desk: Desk) -> None:
    asked: list[str] = []

    def ask(address: str, _cancelled: object) -> Answer:
        asked.append(address)
        return Answer(404, "the server answers 404", True, 0.0)

    desk.pane._ask_address = ask
    row = desk.field("webUrl")
    editor = row.editor
    assert isinstance(editor, AddressEditor)
    desk.click(editor.open)
    assert desk.opened == ["https://gateandfield.example/b"]
    desk.click(editor.copy)
    assert QApplication.clipboard().text() == "https://gateandfield.example/b"
    assert asked == []
    desk.click(editor.check)
    assert asked == ["https://gateandfield.example/b"]
    assert row.note.text() == "Nothing is there: the server answers 404."
    assert answer_in_words(Answer(200, "", False, 0.0)) == "It answers (200)."


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd"])
def test_an_address_that_is_none_is_text(make_desk: MakeDesk, address: str) -> None:
    desk = show(make_desk, f'webUrl: "{address}"')
    row = desk.field("webUrl")
    assert isinstance(row.editor, AddressEditor)
    assert row.editor.open.isHidden()
    assert row.editor.check.isHidden()
    assert row.note.text() == "not a web address: it is never opened"
    assert row.editor.line.text() == address


def test_entities_are_decoded_for_looking_and_read_out_while_typing(make_desk: MakeDesk) -> None:
    desk = show(make_desk, "provider:", '  name: "Q &amp; A"')
    editor = desk.field("provider", "name").editor
    assert isinstance(editor, TextEditor)
    assert editor.text.text.raw_text() == "Q & A"
    editor.text.text.begin()
    assert editor.text.text.raw_text() == "Q &amp; A"
    desk.type(editor.text.text, " &lt;3")
    assert editor.text.reading.text() == "Reads: Q & A <3"
    assert editor.text.note.text().startswith("15 characters")
    desk.press(editor.text.text, Key.Key_Return)
    assert desk.data(OTHER) == article("provider:", '  name: "Q &amp; A &lt;3"')


def test_unknown_keys_of_every_shape_are_edited(make_desk: MakeDesk) -> None:
    lines = (
        "deep:",
        "  - [1, two]",
        "  - on: {a: 2.5, b: ~}",
        "size: 3",
        "ok: yes",
        "when: 2026-01-02",
        "list: [a, b]",
    )
    desk = show(make_desk, *lines)
    looks = {row: desk.field(row).place.look for row in desk.fields()[:5]}
    assert looks == {
        "deep": Look.LIST, "size": Look.NUMBER, "ok": Look.FLAG, "when": Look.DATE, "list": Look.CHIPS,
    }  # fmt: skip
    write_number(desk, "deep", 1, "on", "a", text="4")
    write_text(desk, "deep", 0, 1, text="three")
    write_text(desk, "deep", 1, "on", "b", text="x")
    turn(desk, "ok")
    add_chip(desk, "list", text="c")
    desk.field("deep")
    rest = ("size: 3", "ok: false", "when: 2026-01-02")
    assert desk.data(OTHER) == article(
        "deep:", "  - [1, three]", "  - on: {a: 4, b: x}", *rest, "list: [a, b, c]"
    )


def test_a_list_of_thousands_is_shown_page_by_page(make_desk: MakeDesk) -> None:
    entries = [line for n in range(5000) for line in (f"  - title: Entry {n}", f"    quality: {n}")]
    desk = show(make_desk, "related:", *entries)
    editor = desk.field("related").editor
    assert isinstance(editor, ListEditor)
    rows = editor.rows
    assert rows is not None
    assert len(rows.rows) == 50
    assert rows.more.text() == "Show 50 more of 4,950"
    desk.click(rows.more)
    desk.qtbot.waitUntil(lambda: len(rows.rows) == 100)
    write_number(desk, "related", 77, "quality", text="1")
    assert desk.data(OTHER).replace(b"quality: 1\n", b"quality: 77\n", 2).count(b"quality: 77\n") == 2
    assert b"    quality: 1\n  - title: Entry 78\n" in desk.data(OTHER)


def test_a_very_long_text_is_opened_to_be_edited(make_desk: MakeDesk) -> None:
    text = "word " * 40_000
    desk = show(make_desk, f'summary: "{text}"')
    editor = desk.field("summary").editor
    assert isinstance(editor, TextEditor)
    assert editor.text.isHidden()
    desk.click(editor.long.start)
    assert editor.long.editor is not None
    desk.type(editor.long.editor, "A ")
    desk.press(editor.long.editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.data(OTHER) == article(f'summary: "A {text}"')


def test_what_lies_too_deep_is_named(make_desk: MakeDesk) -> None:
    deep = "a: " + "{a: " * 14 + "1" + "}" * 14
    desk = show(make_desk, deep)
    assert isinstance(desk.field(*("a",) * 12).editor, DeepEditor)


def test_another_article_finds_the_groups_closed_and_nothing_typed(make_desk: MakeDesk) -> None:
    desk = make_desk({OTHER: ARTICLE.replace(b"City", b"Town")})
    desk.show()
    desk.field("provider", "name")
    desk.show(OTHER)
    editor = desk.field("provider").editor
    assert isinstance(editor, GroupEditor)
    write_text(desk, "provider", "domain", text="x.example")
    assert desk.data() == ARTICLE
    assert desk.data(OTHER) == ARTICLE.replace(b"City", b"Town").replace(
        b"domain: gateandfield.example", b"domain: x.example"
    )


def test_a_key_is_renamed_in_the_file_as_it_is_now(desk: Desk) -> None:
    desk.fields()
    desk.replace(b"heat: -1", b"heat: 30")
    rename(desk, "heat", name="warmth")
    assert desk.data() == ARTICLE.replace(b"heat: -1", b"warmth: 30")


def test_today_is_a_date_too(make_desk: MakeDesk) -> None:
    desk = show(make_desk, "publishedDateTime:")
    write_line(desk, "publishedDateTime", text="today")
    assert desk.data(OTHER) == article(f"publishedDateTime: {date.today().isoformat()}")


def test_thousands_of_keys_are_shown_page_by_page(make_desk: MakeDesk) -> None:
    desk = show(make_desk, *(f"key{n}: {n}" for n in range(3000)))
    assert len(desk.fields()) == 50
    write_number(desk, "key7", text="-1")
    assert b"key7: -1\n" in desk.data(OTHER)


def test_an_address_stands_below_its_name_where_there_is_no_room_beside_it(make_desk: MakeDesk) -> None:
    long, short = "https://a.example/" + "x" * 40, "https://a.example/"
    desk = show(make_desk, f"originalUrl: {long}", f"webUrl: {short}", "title: T")
    rows = {name: desk.field(name) for name in ("originalUrl", "webUrl")}
    for width, stacked in ((400, True), (900, False), (400, True)):
        desk.pane.resize(width, 800)
        desk.qtbot.waitUntil(partial(lambda wanted: rows["originalUrl"].stacked is wanted, stacked))
        assert not rows["webUrl"].stacked
    write_line(desk, "originalUrl", text=short)
    assert not rows["originalUrl"].stacked


def test_what_is_said_of_a_value_takes_no_more_lines_than_it_needs(theme: Theme, qtbot: QtBot) -> None:
    label = WrappedLabel(theme)
    qtbot.addWidget(label)
    label.resize(300, 10)
    label.setText("One line")
    one = label.height()
    label.setText("A sentence that goes on. " * 8)
    assert label.height() > 3 * one
    label.setText("One line")
    assert label.height() == one

"""Editing fields of many articles: every verb from the form through the preview into the bytes, and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from curator.content import EVERYDAY, Kind, Profile
from curator.content.profile import HUGO
from curator.library.bulk import Finding
from curator.ui.bulk_edit.dialog import BulkEditDialog
from curator.ui.bulk_edit.feature import BulkEditing
from curator.ui.bulk_edit.field_row import FieldRow
from curator.ui.bulk_edit.find_input import FindInput, look
from curator.ui.bulk_edit.inputs import (
    ItemsInput,
    NumberInput,
    RangeInput,
    RenameInput,
    ShiftInput,
    SwitchInput,
    TextInput,
)
from curator.ui.bulk_edit.offered import Do, offered_fields
from curator.ui.preview import PreviewDialog, Shown
from curator.ui.theme import Theme
from tests.ui.conftest import Desk, MakeDesk, article

LEFT = Qt.MouseButton.LeftButton
TOPICS = "\n  - AI\n  - Robotics"
EXCERPT = '"  Fish &amp; chips, 12 of them "'

FILES = {
    "_config.yml": b"title: Testing\n",
    "_data/topics/ai.yaml": b"name: AI\n",
    "_data/topics/robotics.yaml": b"name: Robotics\n",
    "_news/2026-03-24-alpha.md": article("Alpha", heat=90, quality=80, topics=TOPICS, excerpt=EXCERPT),
    "_news/2026-03-23-bravo.md": article("Bravo", 23, heat=-1, mood="glad").replace(b"\n", b"\r\n"),
    "_news/2026-03-22-odd.md": article("Odd", 22, heat="hot", quality=70, topics="AI", excerpt="7"),
}


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What a form opens over."""
    made = QWidget()
    made.resize(1000, 800)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk(FILES)
    made.open()
    made.window.view.select_all_rows()
    made.settle()
    return made


def feature(desk: Desk) -> BulkEditing:
    return next(one for one in desk.window.features if isinstance(one, BulkEditing))


def form(desk: Desk) -> BulkEditDialog:
    """The form, opened by its key, once it knows what the articles hold."""
    desk.window.view.setFocus()
    QTest.keyClick(desk.window.view, Qt.Key.Key_E)
    editing = feature(desk)
    desk.qtbot.waitUntil(lambda: editing.dialog is not None)
    dialog = editing.dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: dialog.row("category").now.text() == "news")
    return dialog


def ticked(dialog: BulkEditDialog, key: str, do: Do) -> FieldRow:
    row = dialog.row(key)
    row.choose(do)
    row.tick.setChecked(True)
    return row


def typed(box: QLineEdit, text: str) -> None:
    box.clear()
    QTest.keyClicks(box, text)


def to_preview(desk: Desk, dialog: BulkEditDialog) -> PreviewDialog:
    assert dialog.preview_button.isEnabled(), dialog.message.text()
    desk.window.edits.dialog = None
    QTest.mouseClick(dialog.preview_button, LEFT)
    return desk.preview()


def text(value: str) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, TextInput)
        box = row.input.focusProxy()
        assert isinstance(box, QLineEdit | QPlainTextEdit)
        box.setFocus()
        QTest.keyClicks(box, value)

    return fill


def number(value: str) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, NumberInput)
        typed(row.input.box, value)

    return fill


def within(low: str, high: str) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, RangeInput)
        typed(row.input.low, low)
        typed(row.input.high, high)

    return fill


def items(*entries: str) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, ItemsInput)
        for entry in entries:
            QTest.mouseClick(row.input.chips.add, LEFT)
            QTest.keyClicks(row.input.chips.input, entry)
            QTest.keyClick(row.input.chips.input, Qt.Key.Key_Return)

    return fill


def rename(old: str, new: str) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, RenameInput)
        typed(row.input.old, old)
        typed(row.input.new, new)

    return fill


def find(what: str, put: str, *, expression: bool = False) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, FindInput)
        typed(row.input.wanted, what)
        typed(row.input.put, put)
        row.input.expression.setChecked(expression)

    return fill


def shift(days: int, hours: int) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, ShiftInput)
        typed(row.input.days, str(days))
        typed(row.input.hours, str(hours))

    return fill


def switch(place: int) -> Callable[[FieldRow], None]:
    def fill(row: FieldRow) -> None:
        assert isinstance(row.input, SwitchInput)
        QTest.mouseClick(row.input.buttons[place], LEFT)

    return fill


def nothing(_row: FieldRow) -> None:
    """It needs no more."""


A, B, ODD = "alpha", "bravo", "odd"
DAY = "publishedDateTime: 2026-03-2"
CASES: list[tuple[str, Do, Callable[[FieldRow], None], dict[str, tuple[str, str]], set[str]]] = [
    ("heat", Do.SET, text("33"), {A: ("heat: 90", "heat: 33"), B: ("heat: -1", "heat: 33"),
                                  ODD: ("heat: hot", "heat: 33")}, set()),
    ("heat", Do.ADD, number("-5"), {A: ("heat: 90", "heat: 85"), B: ("heat: -1", "heat: -6")}, {ODD}),
    ("heat", Do.SCALE, number("1.5"), {A: ("heat: 90", "heat: 135"), B: ("heat: -1", "heat: -2")}, {ODD}),
    ("heat", Do.CLAMP, within("0", "50"), {A: ("heat: 90", "heat: 50"), B: ("heat: -1", "heat: 0")}, {ODD}),
    ("heat", Do.CLEAR, nothing,
     {A: ("heat: 90\n", ""), B: ("heat: -1\r\n", ""), ODD: ("heat: hot\n", "")}, set()),
    ("topics", Do.ADD_ITEMS, items("AI", "New"),
     {A: ("  - Robotics\n", "  - Robotics\n  - New\n"),
      B: ("published: false\r\n", "published: false\r\ntopics:\r\n  - AI\r\n  - New\r\n")}, {ODD}),
    ("topics", Do.REMOVE_ITEMS, items("AI"), {A: ("  - AI\n", "")}, {ODD}),
    ("topics", Do.REPLACE_LIST, items("New"),
     {A: ("  - AI\n  - Robotics\n", "  - New\n"),
      B: ("published: false\r\n", "published: false\r\ntopics:\r\n  - New\r\n")}, {ODD}),
    ("topics", Do.RENAME_ITEM, rename("AI", "KI"), {A: ("- AI", "- KI")}, {ODD}),
    ("topics", Do.REPLACE_TEXT, find("otic", "OTIC"), {A: ("Robotics", "RobOTICs")}, set()),
    ("excerpt", Do.TRIM, nothing,
     {A: ('"  Fish &amp; chips, 12 of them "', '"Fish &amp; chips, 12 of them"')}, {ODD}),
    ("excerpt", Do.DECODE, nothing, {A: ("&amp;", "&")}, {ODD}),
    ("excerpt", Do.REPLACE_TEXT, find(r"(\d+) of (\w+)", r"\2: \1", expression=True),
     {A: ("12 of them", "them: 12")}, {ODD}),
    ("title", Do.SET, text("Same"),
     {A: ('"Alpha"', '"Same"'), B: ('"Bravo"', '"Same"'), ODD: ('"Odd"', '"Same"')}, set()),
    ("publishedDateTime", Do.SET, text("2026-01-01"),
     {A: (f"{DAY}4T20:25:00Z", "publishedDateTime: 2026-01-01"),
      B: (f"{DAY}3T20:25:00Z", "publishedDateTime: 2026-01-01"),
      ODD: (f"{DAY}2T20:25:00Z", "publishedDateTime: 2026-01-01")}, set()),
    ("publishedDateTime", Do.SHIFT, shift(1, 4),
     {A: (f"{DAY}4T20", f"{DAY}6T00"), B: (f"{DAY}3T20", f"{DAY}5T00"), ODD: (f"{DAY}2T20", f"{DAY}4T00")},
     set()),
    ("published", Do.SWITCH, switch(0),
     dict.fromkeys((A, B, ODD), ("published: false", "published: true")), set()),
    ("published", Do.SWITCH, switch(2), {A: ("published: false\n", ""), B: ("published: false\r\n", ""),
                                         ODD: ("published: false\n", "")}, set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "do", "fill", "changed", "refused"), CASES, ids=[f"{case[0]}-{case[1].name}" for case in CASES]
)
def test_from_the_form_into_the_bytes_and_back(
    desk: Desk,
    key: str,
    do: Do,
    fill: Callable[[FieldRow], None],
    changed: dict[str, tuple[str, str]],
    refused: set[str],
) -> None:
    before = desk.bytes()
    dialog = form(desk)
    fill(ticked(dialog, key, do))
    preview = to_preview(desk, dialog)
    assert desk.bytes() == before
    assert {entry.row.path.split("-")[-1][:-3] for entry in preview.model.refused} == refused
    done = desk.changing(lambda: QTest.mouseClick(preview.apply_button, LEFT))
    assert len(done.changed) == len(changed)
    expected = dict(before)
    for name, (old, new) in changed.items():
        path = next(path for path in before if path.endswith(f"-{name}.md"))
        assert before[path].count(old.encode()) == 1
        expected[path] = before[path].replace(old.encode(), new.encode())
    assert desk.bytes() == expected
    assert len(desk.session.library.past.entries() if desk.session.library else ()) == 1
    desk.changing(desk.window.actions_.undo.trigger)
    assert desk.bytes() == before


def test_only_ticked_fields_are_written_and_several_are_one_entry(desk: Desk) -> None:
    dialog = form(desk)
    number("5")(ticked(dialog, "quality", Do.ADD))
    text("Same")(ticked(dialog, "title", Do.SET))
    dialog.row("title").tick.setChecked(False)
    items("New")(ticked(dialog, "topics", Do.ADD_ITEMS))
    preview = to_preview(desk, dialog)
    assert preview.plan_label() == "Quality, Topics of 2 articles"
    assert [entry.reason for entry in preview.model.refused] == ["topics should be a list, it is text"]
    before = desk.bytes()
    desk.changing(lambda: QTest.mouseClick(preview.apply_button, LEFT))
    assert b'title: "Alpha"' in desk.bytes()["_news/2026-03-24-alpha.md"]
    assert b"quality: 85" in desk.bytes()["_news/2026-03-24-alpha.md"]
    assert desk.bytes()["_news/2026-03-22-odd.md"] == before["_news/2026-03-22-odd.md"]
    entry = desk.session.undo_entry
    assert entry is not None
    assert entry.files == 2


def test_it_says_what_the_articles_hold(desk: Desk) -> None:
    dialog = form(desk)
    told = {key: dialog.row(key).now.text() for key in ("category", "title", "published", "price", "excerpt")}
    assert told == {
        "category": "news",
        "title": "different in 3",
        "published": "false",
        "price": "no key",
        "excerpt": "different in 2 · no key in 1",
    }
    completer = dialog.other.completer()
    assert completer is not None
    completer.setCompletionPrefix("mo")
    assert completer.currentCompletion() == "mood"


def test_any_other_key_and_one_inside_a_group(desk: Desk) -> None:
    dialog = form(desk)
    typed(dialog.other, "mood")
    QTest.mouseClick(dialog.add_other, LEFT)
    text("sad")(dialog.row("mood"))
    number_of_rows = len(dialog.rows)
    typed(dialog.other, "provider.name")
    QTest.mouseClick(dialog.add_other, LEFT)
    assert len(dialog.rows) == number_of_rows  # it was there already
    text("Gate")(dialog.row("provider.name"))
    preview = to_preview(desk, dialog)
    desk.changing(lambda: QTest.mouseClick(preview.apply_button, LEFT))
    now = desk.bytes()
    assert b"mood: sad\r\n" in now["_news/2026-03-23-bravo.md"]
    assert b"provider:\n  name: Gate\n" in now["_news/2026-03-24-alpha.md"]


@pytest.mark.parametrize(
    ("key", "do", "fill", "message"),
    [
        ("quality", Do.SET, text("high"), "Quality: quality is a number, 'high' is not one"),
        ("quality", Do.CLAMP, within("9", "5"), "Quality: The least number is greater than the greatest."),
        ("quality", Do.SCALE, number(""), "Quality: Give a number."),
        ("title", Do.REPLACE_TEXT, find("(a", "", expression=True), "Title: Missing ), at character 3"),
        ("title", Do.REPLACE_TEXT, find("a", r"\3", expression=True), "Title: There is no group 3, at ch"),
        ("publishedDateTime", Do.SET, text("soon"), "Date: A date is written like"),
        ("publishedDateTime", Do.SHIFT, nothing, "Date: Give days or hours"),
        ("publishedDateTime", Do.SHIFT, shift(10**7, 0), "Date: Give whole numbers"),
        ("topics", Do.REMOVE_ITEMS, nothing, "Topics: Give an entry."),
        ("published", Do.SWITCH, nothing, "Published: Choose true, false or no key."),
    ],
)  # fmt: skip
def test_what_is_not_clear_yet_cannot_be_previewed(
    host: QWidget, theme: Theme, key: str, do: Do, fill: Callable[[FieldRow], None], message: str
) -> None:
    dialog = BulkEditDialog(3, EVERYDAY, tuple, lambda work, done: done(work()), theme, host)
    assert not dialog.preview_button.isEnabled()
    fill(ticked(dialog, key, do))
    assert not dialog.preview_button.isEnabled()
    assert dialog.message.text().startswith(message)
    dialog.row(key).tick.setChecked(False)
    assert dialog.message.text() == "Tick the fields to change."


def test_the_match_is_shown_while_typing(desk: Desk) -> None:
    dialog = form(desk)
    row = ticked(dialog, "excerpt", Do.REPLACE_TEXT)
    find("&amp;", "and")(row)
    shown = row.input
    assert isinstance(shown, FindInput)
    desk.qtbot.waitUntil(lambda: "Found in 1 of" in shown.sample.text())
    assert "chips" in shown.sample.accessibleName()
    assert "→" in shown.sample.accessibleName()
    find("(", "x", expression=True)(row)
    desk.qtbot.waitUntil(lambda: shown.sample.text() == "Missing ), at character 2")
    dialog.reject()


def test_a_pattern_that_takes_too_long_says_so_and_stops(desk: Desk) -> None:
    title = "a" * 60 + "b"
    path = desk.root / "_news/2026-03-24-alpha.md"
    path.write_bytes(path.read_bytes().replace(b'"Alpha"', f'"{title}"'.encode()))
    desk.changing(desk.window.actions_.refresh.trigger)
    desk.window.view.select_all_rows()
    dialog = form(desk)
    row = ticked(dialog, "title", Do.REPLACE_TEXT)
    find("(?:a|a)+$", "x", expression=True)(row)
    shown = row.input
    assert isinstance(shown, FindInput)
    desk.qtbot.waitUntil(lambda: "took longer" in shown.sample.text())
    preview = to_preview(desk, dialog)
    reasons = [entry.reason for entry in preview.model.refused]
    assert reasons == ["the regular expression took longer than 0.25 seconds"]
    QTest.mouseClick(preview.filters.buttons[Shown.REFUSED], LEFT)
    assert preview.model.rowCount() == 1
    preview.reject()


def test_looking_stops_in_time() -> None:
    texts = [f"text {number}" for number in range(50)]
    assert look(Finding("text 4"), texts)[:3] == (11, 50, True)


def test_cancelled_nothing_is_written(desk: Desk) -> None:
    before = desk.bytes()
    dialog = form(desk)
    ticked(dialog, "title", Do.CLEAR)
    preview = to_preview(desk, dialog)
    QTest.keyClick(preview, Qt.Key.Key_Return)
    assert not preview.isVisible()
    assert desk.bytes() == before
    assert desk.session.undo_entry is None


@pytest.mark.parametrize("profile", [EVERYDAY, HUGO], ids=["everyday", "hugo"])
def test_every_field_that_is_offered_has_an_input_for_every_verb(
    host: QWidget, theme: Theme, profile: Profile
) -> None:
    dialog = BulkEditDialog(3, profile, tuple, lambda work, done: done(work()), theme, host)
    assert [row.offered.path for row in dialog.rows] == [one.path for one in offered_fields(profile)]
    assert Kind.OPAQUE not in {row.offered.field.kind for row in dialog.rows}
    for row in dialog.rows:
        for do in row.offered.verbs:
            row.choose(do)
            row.tick.setChecked(True)
            assert row.input is not None
            assert row.verbs.accessibleName()
        row.tick.setChecked(False)
    dialog.finder.setText("provider")
    assert [row.offered.path for row in dialog.rows if not row.isHidden()] == [
        one.path for one in offered_fields(profile) if "provider" in one.label.casefold()
    ]

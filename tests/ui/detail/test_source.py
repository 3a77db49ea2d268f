"""The text of a file edited in its tab: real widgets, real files, bytes checked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.source.clash_dialog import Version
from curator.ui.source.colors import color_of, found_color
from curator.ui.source.editor import SourceEditor
from curator.ui.source.lexing import lex
from curator.ui.source.page import SourcePage
from curator.ui.source.pieces import Kind, State
from curator.ui.tokens import DARK, LIGHT, Tokens
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(desk: Desk) -> SourcePage:
    desk.pane.page.tabs.turn_to("source")
    return desk.pane.page.source


def put(view: SourceEditor, before: str, after: str) -> None:
    """Select `before` in the text and type `after`."""
    found = view.document().find(before)
    assert not found.isNull()
    view.setTextCursor(found)
    if after:
        QTest.keyClicks(view, after)
    else:
        QTest.keyClick(view, Qt.Key.Key_Delete)


def test_what_is_typed_is_applied_as_one_entry_and_taken_back(desk: Desk) -> None:
    page = opened(desk)
    assert "Body stays." in page.view.toPlainText()
    assert not page.save.isEnabled()
    put(page.view, "working title", "final title")
    put(page.view, "Body stays.", "Body moves.")
    assert desk.data() == ARTICLE
    assert page.save.isEnabled()
    QTest.keyClick(page.view, Qt.Key.Key_S, CONTROL)
    after = ARTICLE.replace(b"working title", b"final title").replace(b"Body stays.", b"Body moves.")
    assert desk.data() == after
    assert not page.typed
    [entry] = desk.library.past.entries()
    assert (entry.label, entry.files) == ("Edit the source", 1)
    assert desk.library.past.change(entry.id, PATH).before == ARTICLE
    desk.session.undo()
    assert desk.data() == ARTICLE
    assert "working title" in page.view.toPlainText()


def test_undo_in_the_editor_comes_before_the_file(desk: Desk) -> None:
    page = opened(desk)
    put(page.view, "working title", "x")
    page.view.undo()
    while page.view.document().isUndoAvailable():
        page.view.undo()
    assert "working title" in page.view.toPlainText()
    assert not page.save.isEnabled()
    assert desk.library.past.entries() == []


def test_undo_in_the_editor_goes_on_after_it_was_applied(desk: Desk) -> None:
    page = opened(desk)
    put(page.view, "working title", "x")
    desk.click(page.save)
    assert desk.data() != ARTICLE
    while page.view.document().isUndoAvailable():
        page.view.undo()
    assert page.save.isEnabled()
    desk.click(page.save)
    assert desk.data() == ARTICLE
    assert len(desk.library.past.entries()) == 2


def test_what_cannot_be_read_is_not_written_and_marked_at_its_line(desk: Desk) -> None:
    page = opened(desk)
    put(page.view, "type: article", "type: a: b")
    desk.click(page.save)
    assert desk.data() == ARTICLE
    line = ARTICLE[: ARTICLE.index(b"type: ")].count(b"\n") + 1
    assert f"Line {line}" in page.notice.text.text()
    assert page.notice.isVisible()
    assert page.view.textCursor().blockNumber() + 1 == line
    assert page.view.extraSelections()[0].cursor.blockNumber() + 1 == line
    assert page.save.isEnabled()
    desk.click(page.drop)
    assert "type: article" in page.view.text()
    assert not page.save.isEnabled()
    assert not page.view.extraSelections()


def test_secured_is_a_mark_that_stays(desk: Desk) -> None:
    page = opened(desk)
    put(page.view, "⟨16 bytes, not shown⟩", "")
    desk.click(page.save)
    assert desk.data() == ARTICLE
    assert "not shown" in page.notice.text.text()


def test_another_change_of_the_file_is_joined(desk: Desk) -> None:
    page = opened(desk)
    put(page.view, "Body stays.", "Body moves.")
    desk.replace(b"heat: -1", b"heat: 77")
    desk.click(page.save)
    expected = ARTICLE.replace(b"heat: -1", b"heat: 77").replace(b"Body stays.", b"Body moves.")
    assert desk.data() == expected
    assert "heat: 77" in page.view.toPlainText()


@pytest.mark.parametrize(
    ("version", "heat"),
    [(Version.MINE, b"5"), (Version.THEIRS, b"77"), (Version.WAS, b"-1"), (Version.LATER, b"77")],
)
def test_the_same_line_changed_by_both_is_asked(desk: Desk, version: Version, heat: bytes) -> None:
    page = opened(desk)
    put(page.view, "heat: -1", "heat: 5")
    desk.replace(b"heat: -1", b"heat: 77")
    desk.click(page.save)
    dialog = desk.pane.sources[0].dialog
    assert dialog is not None
    assert desk.data() == ARTICLE.replace(b"heat: -1", b"heat: 77")
    button = {
        Version.MINE: dialog.mine,
        Version.THEIRS: dialog.theirs,
        Version.WAS: dialog.was,
        Version.LATER: dialog.later,
    }[version]
    desk.click(button)
    assert desk.data() == ARTICLE.replace(b"heat: -1", b"heat: " + heat)
    assert page.typed == (version is Version.LATER)
    if version is Version.LATER:
        assert "heat: 5" in page.view.toPlainText()


def test_turning_to_another_article_applies_what_was_typed(make_desk: MakeDesk) -> None:
    other = "_news/2026-03-25-other.md"
    desk = make_desk({other: b"---\ntitle: Other\n---\n"})
    desk.show()
    page = opened(desk)
    put(page.view, "Body stays.", "Body moves.")
    desk.show(other)
    assert desk.data() == ARTICLE.replace(b"Body stays.", b"Body moves.")
    assert "title: Other" in page.view.toPlainText()


def test_what_cannot_be_applied_waits_where_it_was_typed(make_desk: MakeDesk) -> None:
    other = "_news/2026-03-25-other.md"
    desk = make_desk({other: b"---\ntitle: Other\n---\n"})
    desk.show()
    page = opened(desk)
    put(page.view, "type: article", "type: a: b")
    desk.show(other)
    assert desk.data() == ARTICLE
    assert "title: Other" in page.view.toPlainText()
    desk.show()
    assert "type: a: b" in page.view.toPlainText()
    assert page.typed
    put(page.view, "type: a: b", "type: good")
    desk.click(page.save)
    assert desk.data() == ARTICLE.replace(b"type: article", b"type: good")


def test_a_broken_file_is_mended_here(make_desk: MakeDesk) -> None:
    path, data = "_news/broken.md", b"---\r\ntitle: A: B\r\nsecured: abcd\r\n---\r\nBody\r\n"
    desk = make_desk({path: data})
    desk.show(path)
    broken = desk.pane.unreadable
    desk.click(broken.edit)
    page = broken.editor
    assert page.isVisible()
    assert not broken.source.isVisible()
    assert "Line 2" in page.notice.text.text()
    assert "abcd" not in page.view.toPlainText()
    put(page.view, "A: B", '"A: B"')
    desk.click(page.save)
    assert desk.data(path) == data.replace(b"A: B", b'"A: B"')
    assert desk.pane.page.isVisible()
    assert desk.pane.page.title.raw_text() == "A: B"
    [entry] = desk.library.past.entries()
    desk.session.take_back(entry.id)
    assert desk.data(path) == data
    assert desk.pane.unreadable.isVisible()


def test_find_goes_round_and_keys_of_the_window_stay_quiet(desk: Desk) -> None:
    page = opened(desk)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_F, CONTROL)
    assert page.finder.isVisible()
    QTest.keyClicks(page.finder.words, "gateandfield")
    assert page.finder.told.text() == "4 found"
    places = []
    for _ in range(5):
        QTest.keyClick(page.finder.words, Qt.Key.Key_Return)
        places.append(page.view.textCursor().selectionStart())
        assert page.view.textCursor().selectedText() == "gateandfield"
    assert places[:4] == sorted(set(places))
    assert places[4] == places[0]
    assert page.finder.told.text() == "1 of 4"
    QTest.keyClicks(page.finder.words, "zzz")
    assert page.finder.told.text() == "not found"
    QTest.keyClick(page.finder.words, Qt.Key.Key_Escape)
    assert not page.finder.isVisible()
    assert not page.view.extraSelections()


def test_large_texts_come_in_steps_and_are_kept(make_desk: MakeDesk, qtbot: QtBot) -> None:
    path = "_news/large.md"
    data = b"---\ntitle: Large\n---\n" + b"A line of an ordinary length in a large text.\n" * 90_000
    desk = make_desk({path: data})
    desk.show(path)
    page = opened(desk)
    assert page.view.loading
    assert page.view.isReadOnly()
    qtbot.waitUntil(lambda: not page.view.loading)
    assert page.view.blockCount() == data.count(b"\n") + 1
    cursor = page.view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    page.view.setTextCursor(cursor)
    QTest.keyClicks(page.view, "end")
    desk.click(page.save)
    assert desk.data(path) == data + b"end"
    assert page.height() < 1_000


def test_the_wheel_scrolls_the_text_and_then_the_pane(desk: Desk) -> None:
    desk.pane.resize(451, 420)
    page = opened(desk)
    QApplication.processEvents()
    bar = page.view.verticalScrollBar()
    assert bar.maximum() > 0

    def wheel(up: bool) -> bool:
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, 120 if up else -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        page.view.wheelEvent(event)
        return event.isAccepted()

    assert not wheel(True)
    assert wheel(False)
    bar.setValue(bar.maximum())
    assert not wheel(False)


LEXED: dict[str, tuple[str, list[tuple[str, Kind]]]] = {
    "a key and a quoted text": (
        'title: "A # b" # c',
        [("title", Kind.KEY), ('"A # b"', Kind.TEXT), ("# c", Kind.COMMENT)],
    ),
    "a number": ("heat: -1.5", [("heat", Kind.KEY), ("-1.5", Kind.VALUE)]),
    "a date": ("d: 2022-03-24T20:25:00Z", [("d", Kind.KEY), ("2022-03-24T20:25:00Z", Kind.VALUE)]),
    "text that begins like a number": ("a: 12 monkeys", [("a", Kind.KEY)]),
    "an address": ("url: http://a.example/#b", [("url", Kind.KEY)]),
    "an item with a key": ("  - url: x", [("url", Kind.KEY)]),
    "a flow list": ("[a, 1, 'b']", [("1", Kind.VALUE), ("'b'", Kind.TEXT)]),
    "an anchor": ("a: &b c", [("a", Kind.KEY), ("&b", Kind.TAG)]),
    "a mark": ("s: ⟨4 bytes, not shown⟩", [("s", Kind.KEY), ("⟨4 bytes, not shown⟩", Kind.MARK)]),
}


@pytest.mark.parametrize("name", LEXED)
def test_lines_of_front_matter(name: str) -> None:
    line, expected = LEXED[name]
    pieces, state = lex(line, State.YAML)
    assert [(line[start:end], kind) for start, end, kind in pieces] == expected
    assert state == State.YAML


def test_states_go_from_line_to_line() -> None:
    lines = [
        "---",
        'a: "b',
        '  c"',
        "d: |",
        "  - e: 1",
        "",
        "f: 1",
        'g: "open',
        "---",
        "# H",
        "```",
        "*a*",
        "```",
        "*a*",
    ]
    state, kinds = int(State.NOTHING), []
    for line in lines:
        pieces, state = lex(line, state)
        kinds.append([piece.kind for piece in pieces])
    text, key = Kind.TEXT, Kind.KEY
    assert kinds == [
        [Kind.FENCE],
        [key, text],
        [text],
        [key, Kind.TAG],
        [text],
        [],
        [key, Kind.VALUE],
        [key, text],
        [Kind.FENCE],
        [Kind.HEADING],
        [Kind.CODE],
        [Kind.CODE],
        [Kind.CODE],
        [Kind.EMPHASIS],
    ]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for kind in Kind:
        for ground in (tokens.card, tokens.danger_soft, found_color(tokens)):
            assert contrast(color_of(kind, tokens), ground) >= 4.5, (kind, ground)


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

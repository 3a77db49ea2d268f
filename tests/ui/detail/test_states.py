"""What the pane shows of values absent, out of range, of another type, decoded, opaque; and what it keeps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.ui.detail.chip import Chip
from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.detail.shown import Shown
from curator.ui.fields.group_editors import GroupEditor
from curator.ui.fields.plain_editors import LockedEditor
from curator.ui.fields.text_editor import TextEditor
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
OTHER = "_news/other.md"


def article(*lines: str) -> bytes:
    return "\n".join(("---", *lines, "---", "")).encode()


def show(make_desk: MakeDesk, *lines: str) -> Desk:
    desk = make_desk({OTHER: article(*lines)})
    desk.show(OTHER)
    return desk


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("quality: 9000", "9000"),
        ("quality: -5", "-5"),
        ("quality: 80.50", "80.50"),
        ("quality: 0x1F", "0x1F"),
        ("quality: 1e3", "1e3"),
        ('quality: "high"', "high"),
        ("quality: true", "true"),
        ("quality:", ""),
        ("quality: 123456789012345678901234567890", "123456789012345678901234567890"),
        ("title: no quality", ""),
    ],
)
def test_any_number_is_shown_as_written_and_kept(make_desk: MakeDesk, line: str, shown: str) -> None:
    desk = show(make_desk, line, "heat: 3")
    row = desk.pane.page.card.quality
    assert row.box.text() == shown
    before = desk.data(OTHER)
    row.slider.setFocus()
    row.box.setFocus()
    desk.press(row.box, Key.Key_Return)
    desk.pane.page.card.heat.box.setFocus()
    desk.session.refresh()
    desk.pane.reload()
    assert desk.data(OTHER) == before


@pytest.mark.parametrize("line", ["quality: 9000", "quality: 80.4", "quality: 118"])
def test_a_click_on_the_handle_that_does_not_move_alters_nothing(make_desk: MakeDesk, line: str) -> None:
    desk = show(make_desk, line)
    slider = desk.pane.page.card.quality.slider
    handle = slider._handle_x()
    assert handle is not None
    place = QPoint(round(handle), slider.height() // 2)
    desk.click(slider, place)
    QTest.mousePress(slider, LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseMove(slider, place)
    QTest.mouseRelease(slider, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert desk.data(OTHER) == article(line)


@pytest.mark.parametrize(
    ("line", "key", "after"),
    [
        ("quality: 9000", Key.Key_Right, "quality: 9000"),
        ("quality: 9000", Key.Key_End, "quality: 9000"),
        ("quality: 9000", Key.Key_Left, "quality: 149"),
        ("quality: 118", Key.Key_Right, "quality: 119"),
        ("quality: 118", Key.Key_PageDown, "quality: 108"),
        ("quality: 118", Key.Key_Home, "quality: 0"),
        ("quality: -5", Key.Key_Left, "quality: -5"),
    ],
)
def test_keys_on_the_slider(make_desk: MakeDesk, line: str, key: Key, after: str) -> None:
    desk = show(make_desk, line)
    slider = desk.pane.page.card.quality.slider
    slider.setFocus()
    desk.press(slider, key)
    assert desk.data(OTHER) == article(after)


def test_held_keys_on_the_slider_are_one_edit(make_desk: MakeDesk) -> None:
    desk = show(make_desk, "quality: 10")
    slider = desk.pane.page.card.quality.slider
    slider.setFocus()
    for _ in range(3):
        QTest.keyPress(slider, Key.Key_Right)
    assert desk.pane.page.card.quality.box.text() == "13"
    assert desk.data(OTHER) == article("quality: 10")
    QTest.keyRelease(slider, Key.Key_Right)
    assert desk.data(OTHER) == article("quality: 13")
    assert len(desk.library.past.entries()) == 1


def test_an_absent_number_says_so_and_can_be_set_by_the_slider(make_desk: MakeDesk) -> None:
    desk = show(make_desk, "title: A", "heat: 5", "published: true")
    row = desk.pane.page.card.quality
    assert row.box.lineEdit().placeholderText() == "no value"
    assert not row.clear.isVisible()
    desk.click(row.slider, QPoint(row.slider.width() - 1, 8))
    assert desk.data(OTHER) == article("title: A", "quality: 150", "heat: 5", "published: true")
    desk.click(row.clear)
    assert desk.data(OTHER) == article("title: A", "heat: 5", "published: true")


@pytest.mark.parametrize(
    ("line", "state", "meaning"),
    [
        ("published: true", True, "Published, on the site"),
        ("published: false", False, "Draft, not on the site"),
        ("title: A", None, "No key: the site shows it"),
        ('published: "yes"', None, "“yes” is neither true nor false"),
        ("published:", None, "“” is neither true nor false"),
    ],
)
def test_published_in_words(make_desk: MakeDesk, line: str, state: bool | None, meaning: str) -> None:
    desk = show(make_desk, line)
    row = desk.pane.page.card.published
    assert (row.switch.state, row.meaning.text()) == (state, meaning)
    assert row.switch.accessibleDescription() == meaning
    assert row.clear.isVisible() == line.startswith("published")


def test_on_a_jekyll_site_no_key_means_published(make_desk: MakeDesk) -> None:
    path = "_posts/2024-01-02-a.md"
    desk = make_desk({path: article("title: A"), ".curator.yaml": b"profile: jekyll\n"})
    desk.show(path)
    row = desk.pane.page.card.published
    assert row.meaning.text() == "No key: the site shows it"
    desk.click(row.switch)
    assert desk.data(path) == article("title: A", "published: false")


def test_where_no_key_means_a_draft_the_switch_publishes(make_desk: MakeDesk) -> None:
    settings = b"profile: everyday\nabsent_means_published: false\n"
    desk = make_desk({OTHER: article("title: A"), ".curator.yaml": settings})
    desk.show(OTHER)
    row = desk.pane.page.card.published
    assert row.meaning.text() == "No key: the site does not show it"
    desk.click(row.switch)
    assert desk.data(OTHER) == article("title: A", "published: true")


def test_bare_words_as_tags_stay_bare_words(make_desk: MakeDesk) -> None:
    path = "_posts/2024-01-02-a.md"
    desk = make_desk({path: article("tags: red green"), ".curator.yaml": b"profile: jekyll\n"})
    desk.show(path)
    chips = desk.pane.page.card.topics.chips
    assert chips.texts == ("red", "green")
    chips.removed.emit(0)
    assert desk.data(path) == article("tags: green")
    chips.added.emit("blue")
    assert desk.data(path) == article("tags: green blue")


def test_entities_are_decoded_to_look_at_and_written_to_edit(desk: Desk) -> None:
    excerpt = desk.pane.page.excerpt
    assert excerpt.text.raw_text() == "Council members voted & left."
    assert excerpt.note.text() == "33 characters · HTML entities shown decoded"
    excerpt.text.setFocus()
    desk.press(excerpt.text, Key.Key_F2)
    assert excerpt.text.raw_text() == "Council members voted &amp; left."
    desk.type(excerpt.text, "!")
    assert excerpt.note.text().startswith("34 characters · HTML entities as the file has them")
    desk.press(excerpt.text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.expect(b"&amp; left.", b"&amp; left.!")


@pytest.mark.parametrize(
    ("written", "typed", "after"),
    [
        ("a\\u00A0b\\u2009c", "!", "a\\u00A0b\\u2009c!"),
        ("one\\r\\ntwo", "!", None),
        ("tab\\there", "!", "tab\\there!"),
        ("\\U0001F600 face", "!", "\\U0001F600 face!"),
        ("line\\u2028break", "!", "line\\u2028break!"),
    ],
)
def test_characters_that_were_not_edited_stay(
    make_desk: MakeDesk, written: str, typed: str, after: str | None
) -> None:
    desk = show(make_desk, f'excerpt: "{written}"')
    was = desk.library.document(OTHER).values["excerpt"]
    text = desk.pane.page.excerpt.text
    text.setFocus()
    desk.press(text, Key.Key_F2)
    desk.press(text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.data(OTHER) == article(f'excerpt: "{written}"'), "looking at it alters nothing"
    desk.press(text, Key.Key_F2)
    desk.type(text, typed)
    desk.press(text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    now = desk.library.document(OTHER).values["excerpt"]
    assert isinstance(was, str)
    assert now == (was.replace("\r\n", "\n") if after is None else was) + typed


@pytest.mark.parametrize(
    ("written", "after"),
    [
        ('"one\\ntwo\\u00A0three"', "one\ntwo\u00a0three!"),
        ('"' + "long " * 200 + '"', "long " * 200 + "!"),
        ('"tab\\tand\\u2028more"', "tab\tand\u2028more!"),
    ],
)
def test_long_and_odd_texts_among_the_fields_keep_their_characters(
    make_desk: MakeDesk, written: str, after: str
) -> None:
    desk = show(make_desk, f"featuredContent: {written}")
    editor = desk.field("featuredContent").editor
    assert isinstance(editor, TextEditor)
    text = editor.text.text
    text.begin()
    desk.type(text, "!")
    desk.press(text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.library.document(OTHER).values["featuredContent"] == after


def test_another_window_in_front_keeps_the_text_and_goes_on_typing(desk: Desk) -> None:
    title = desk.pane.page.title
    title.begin()
    desk.type(title, " one")
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(title, away)
    desk.expect(b'camera trial"', b'camera trial one"')
    assert title.editing
    desk.type(title, " two")
    desk.press(title, Key.Key_Return)
    desk.expect(b'camera trial"', b'camera trial one two"')
    assert desk.pane.findChild(ConflictDialog) is None


def test_many_topics_are_counted_not_all_drawn(make_desk: MakeDesk) -> None:
    desk = show(make_desk, "topics:", *(f"  - Topic {n}" for n in range(1000)))
    chips = desk.pane.page.card.topics.chips
    assert len(chips.findChildren(Chip)) == 100
    assert chips._rest.text() == "and 900 more"
    chips.added.emit("One more")
    assert desk.data(OTHER).endswith(b"  - Topic 999\n  - One more\n---\n")


def test_a_site_without_related_articles_has_no_such_tab(make_desk: MakeDesk) -> None:
    path = "_posts/2024-01-02-a.md"
    desk = make_desk({path: article("title: A"), ".curator.yaml": b"profile: jekyll\n"})
    desk.show(path)
    tabs = desk.pane.page.tabs
    visible = [tabs.bar.tabText(at) for at in range(tabs.bar.count()) if tabs.bar.isTabVisible(at)]
    assert visible == ["Images 0", "Fields", "Source", "Preview", "History"]
    assert tabs.current == "images"


def test_markup_is_shown_as_text(make_desk: MakeDesk) -> None:
    nasty = "<b>bold</b><img src=x>"
    desk = show(
        make_desk, f'title: "{nasty}"', f'excerpt: "{nasty}"', "provider:", f'  name: "{nasty}"', "related:",
        f'  - title: "{nasty}"', f'    excerpt: "{nasty}"',
    )  # fmt: skip
    page = desk.pane.page
    assert page.title.raw_text() == nasty
    assert page.excerpt.text.raw_text() == nasty
    assert page.origin.text.text().startswith(nasty)
    assert page.origin.text.textFormat() is Qt.TextFormat.PlainText
    assert page.related.entry_model.index(0).data() == nasty
    tip = page.related.entry_model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in str(tip)
    assert "<img" not in str(tip)


def test_secured_is_a_size_and_never_a_text(desk: Desk) -> None:
    assert desk.pane.secured.isVisible()
    assert desk.pane.secured.text.text() == "secured · 16 bytes, kept exactly as it is"
    page = desk.pane.page
    page.tabs.turn_to("source")
    source = page.source.view.toPlainText()
    assert "secured: ⟨16 bytes, not shown⟩" in source
    assert "c2Vj" not in source
    page.tabs.turn_to("fields")
    row = desk.field("secured")
    assert isinstance(row.editor, LockedEditor)
    assert row.editor.text.text() == "16 bytes, kept exactly as it is"
    assert [action.text() for action in row.menu().actions()] == ["Copy the key"]


@pytest.mark.parametrize(
    "lines",
    [
        ["secured: |", "  c2VjcmV0", "  LXRleHQ=", "heat: 1"],
        ["secured: >-", "", "    c2VjcmV0", "heat: 1"],
        ['secured: "c2VjcmV0', '  LXRleHQ="', "heat: 1"],
        ["{secured: c2VjcmV0, heat: 1}"],
        ["'secured': c2VjcmV0", "heat: 1"],
        ["related:", "  - secured: c2VjcmV0", "    title: A", "heat: 1"],
    ],
)
def test_secured_in_any_style_is_not_in_the_source(make_desk: MakeDesk, lines: list[str]) -> None:
    desk = show(make_desk, *lines)
    desk.pane.page.tabs.turn_to("source")
    source = desk.pane.page.source.view.toPlainText()
    assert "c2VjcmV0" not in source
    assert "LXRleHQ" not in source
    assert "heat: 1" in source


def test_every_key_is_shown_somewhere(desk: Desk) -> None:
    shown = desk.pane.shown
    assert isinstance(shown, Shown)
    assert desk.fields() == [*shown.doc.values, "removed"]
    assert desk.field("ampWebUrl").place.written == "https://gateandfield.example/amp"
    provider = desk.field("provider").editor
    assert isinstance(provider, GroupEditor)
    assert provider.open.text() == "Gate && Field · 2 keys"


def test_a_list_where_text_belongs_is_looked_at_and_kept(make_desk: MakeDesk) -> None:
    desk = show(make_desk, "title:", "  - one", "  - two", "topics: AI")
    page = desk.pane.page
    desk.click(page.title.viewport())
    assert not page.title.editing
    page.tabs.turn_to("fields")
    assert desk.fields()[:2] == ["title", "topics"]
    assert "should be text, it is a list" in desk.field("title").note.text()
    assert page.card.topics.chips.texts == ("AI",)
    page.card.topics.chips.added.emit("Robotics")
    assert desk.library.document(OTHER).values["topics"] == ["AI", "Robotics"]


def test_topics_outside_of_the_vocabulary_are_marked_and_can_be_added(desk: Desk) -> None:
    chips = desk.pane.page.card.topics.chips
    marked = [chip.label for chip in chips._chips if "Not one of" in chip.accessibleDescription()]
    assert marked == ["Security"]
    desk.click(chips.add)
    assert chips.input._choices.stringList() == ["Robotics"]
    desk.press(chips.input, Key.Key_Escape)
    assert (chips.input.isVisible(), chips.add.isVisible()) == (False, True)
    chips._chips[1].setFocus()
    desk.press(chips._chips[1], Key.Key_Delete)
    desk.expect(b"  - Security\n", b"")
    assert chips._chips[0].hasFocus()


def test_a_topic_is_never_added_twice(desk: Desk) -> None:
    chips = desk.pane.page.card.topics.chips
    desk.click(chips.add)
    desk.type(chips.input, "Security")
    desk.press(chips.input, Key.Key_Return)
    assert desk.data() == ARTICLE


def test_the_wheel_scrolls_and_alters_nothing(desk: Desk) -> None:
    page = desk.pane.page
    desk.pane.resize(451, 500)
    for widget in (page.card.quality.slider, page.card.quality.box, page.title, page.related):
        widget.setFocus()
        QTest.wheelEvent(
            desk.pane.windowHandle(), widget.mapTo(desk.pane, widget.rect().center()), QPoint(0, -120)
        )
    assert desk.data() == ARTICLE
    assert desk.pane.scroll_area.verticalScrollBar().value() > 0


def test_several_selected_says_what_edits_all(desk: Desk) -> None:
    desk.show(PATH, 3)
    assert desk.pane.several.isVisible()
    assert desk.pane.several.text.text() == "3 selected: the bar below the list edits all of them."
    desk.show(PATH, 1)
    assert not desk.pane.several.isVisible()


def test_no_row_shows_nothing_of_the_last(desk: Desk) -> None:
    desk.pane.show_row(None, 0)
    assert desk.pane.empty.isVisible()
    assert not desk.pane.page.isVisible()
    assert not desk.pane.secured.isVisible()


DEFAULTS = b"""\
defaults:
  - scope: {path: "", type: posts}
    values: {layout: post, published: true, author: Ann}
  - scope: {path: _posts/old}
    values: {published: false}
"""


@pytest.mark.parametrize(
    ("path", "meaning", "clicked"),
    [
        (
            "_posts/2024-01-02-a.md",
            "No key: the site shows it; by default: true (from _config.yml)",
            "published: false",
        ),
        (
            "_posts/old/2024-01-02-a.md",
            "No key: the site does not show it; by default: false (from _config.yml)",
            "published: true",
        ),
    ],
)
def test_what_the_settings_of_the_site_give_is_told_and_not_written(
    make_desk: MakeDesk, path: str, meaning: str, clicked: str
) -> None:
    desk = make_desk({path: article("title: A"), "_config.yml": DEFAULTS})
    desk.show(path)
    row = desk.pane.page.card.published
    assert (row.switch.state, row.meaning.text()) == (None, meaning)
    assert desk.data(path) == article("title: A")
    desk.click(row.switch)
    assert desk.data(path) == article("title: A", clicked)

"""The page of related articles: each gesture through real widgets, and what the file holds then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.frontmatter import Document
from curator.ui.detail.add_related import AddRelated
from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.detail.in_place import InPlaceText
from curator.ui.detail.intents import Choice
from curator.ui.detail.related_page import RelatedPage
from curator.ui.fields.chips_editor import ChipsEditor
from tests.ui.detail.conftest import ARTICLE, Desk, MakeDesk
from tests.ui.detail.dragging import drag
from tests.ui.detail.entry_rows import row_at, text_of, type_into, typed_at

Key = Qt.Key
NONE, ALT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)

FIRST = b"""  - title: "First"
    webUrl: "https://one.example/a b"
    provider:
      name: The Ledger
    quality: 119
"""
SECOND = b"""  - title: "Second"
    webUrl: "https://two.example/"
"""
THIRD = b"""  - title: "Third"
    webUrl: "https://three.example/"
"""

OWN = b"""---
title: "An article of ours"
excerpt: "It was here."
publishedDateTime: 2026-03-20T08:00:00Z
originalUrl: "https://ours.example/one"
webUrl: "https://ours.example/one?ref=x"
type: article
quality: 64
heat: 12
published: true
provider:
  name: Ours
  domain: ours.example
images:
  - url: "/assets/ours.png"
    width: 10
    height: 20
---
Body.
"""
OWN_PATH = "_news/2026-03-20-ours.md"


def page_of(desk: Desk) -> RelatedPage:
    desk.pane.page.tabs.turn_to("related")
    return desk.pane.page.related_page


def titles(desk: Desk) -> list[str]:
    return [entry.title for entry in desk.pane.page.related.entry_model.entries]


def popover(page: RelatedPage) -> AddRelated:
    page.add_button.click()
    assert page.popover is not None
    return page.popover


@pytest.mark.parametrize(
    ("path", "text", "before", "after"),
    [
        (("title",), "Zweites", b'"Second"', b'"Zweites"'),
        (("webUrl",), "https://new.example/", b'"https://two.example/"', b'"https://new.example/"'),
        (
            ("quality",),
            "77",
            b'    webUrl: "https://two.example/"\n',
            b'    webUrl: "https://two.example/"\n    quality: 77\n',
        ),
        (
            ("provider", "name"),
            "Wire",
            b'    webUrl: "https://two.example/"\n',
            b'    webUrl: "https://two.example/"\n    provider:\n      name: Wire\n',
        ),
        (
            ("images", 0, "url"),
            "/assets/b.png",
            b'    webUrl: "https://two.example/"\n',
            b'    webUrl: "https://two.example/"\n    images:\n      - url: "/assets/b.png"\n',
        ),
        (("title",), "", b'  - title: "Second"\n    webUrl: ', b"  - webUrl: "),
    ],
)
def test_a_value_is_edited_in_its_card(
    desk: Desk, path: tuple[str | int, ...], text: str, before: bytes, after: bytes
) -> None:
    page = page_of(desk)
    page.entries.setFocus()
    page.entries.setCurrentIndex(page.entries.entry_model.index(1))
    desk.press(page.entries, Key.Key_F2)
    assert page.form.isVisible()
    type_into(desk, typed_at(desk, page, *path), text)
    desk.expect(before, after)
    assert [entry.label for entry in desk.library.past.entries()] == ["Edit a related entry"]
    desk.session.undo()
    assert desk.data() == ARTICLE


def test_what_was_typed_is_taken_back_or_refused_with_a_reason(desk: Desk) -> None:
    page = page_of(desk)
    page.edit(0)
    type_into(desk, typed_at(desk, page, "title"), "Other", Key.Key_Escape)
    assert text_of(typed_at(desk, page, "title")) == "First"
    type_into(desk, typed_at(desk, page, "quality"), "many")
    assert desk.data() == ARTICLE
    assert "quality is a number" in desk.pane.notice.text.text()
    assert text_of(typed_at(desk, page, "quality")) == "many"  # stays to be mended
    desk.press(typed_at(desk, page, "quality"), Key.Key_Escape)
    assert text_of(typed_at(desk, page, "quality")) == "119"
    assert page.form.isVisible()


def test_the_form_stays_with_its_entry_and_closes_by_escape(desk: Desk) -> None:
    page = page_of(desk)
    page.edit(2)
    before = typed_at(desk, page, "title")
    page.entries.removal_wanted.emit([0])
    assert typed_at(desk, page, "title") is before
    assert text_of(typed_at(desk, page, "title")) == "Third"
    type_into(desk, typed_at(desk, page, "title"), "Drittes")
    assert desk.data() == ARTICLE.replace(FIRST, b"").replace(b'"Third"', b'"Drittes"')
    typed_at(desk, page, "title").setFocus()
    desk.press(typed_at(desk, page, "title"), Key.Key_Escape)
    assert not page.form.isVisible()
    assert page.entries.hasFocus()


def test_escape_closes_the_form_from_every_value(desk: Desk) -> None:
    page = page_of(desk)
    page.edit(0)
    row_at(desk, page, "title")
    for at in range(len(page.form.rows.rows)):
        page.edit(0)
        page.form.rows.begin_at(at)
        focused = QApplication.focusWidget()
        assert focused is not None
        desk.press(focused, Key.Key_Escape)
        assert not page.form.isVisible(), page.form.rows.rows[at].accessibleName()
    assert desk.data() == ARTICLE


def test_the_form_closes_when_its_entry_goes(desk: Desk) -> None:
    page = page_of(desk)
    page.edit(1)
    page.entries.removal_wanted.emit([1])
    assert not page.form.isVisible()
    assert desk.data() == ARTICLE.replace(SECOND, b"")


def test_an_edit_never_hits_another_entry_when_the_list_changed_on_disk(desk: Desk) -> None:
    page = page_of(desk)
    page.edit(1)
    editor = typed_at(desk, page, "title")
    assert isinstance(editor, InPlaceText)
    editor.begin()
    desk.type(editor, "!")
    desk.replace(FIRST, b"")
    desk.press(editor, Key.Key_Return)
    [dialog] = desk.pane.findChildren(ConflictDialog)
    assert desk.data() == ARTICLE.replace(FIRST, b"")
    dialog.chosen.emit(Choice.MINE)
    assert desk.data() == ARTICLE.replace(FIRST, b"").replace(b'"Second"', b'"Second!"')


def test_sorting_by_quality_is_one_gesture_that_moves_whole_entries(make_desk: MakeDesk) -> None:
    entries = b"".join(
        b"  # about %d\n  - title: '%d'\n" % (at, at) + (b"    quality: %d\n" % worth if worth else b"")
        for at, worth in enumerate((10, None, 80, 10, 95))
    )
    data = b"---\ntitle: T\nrelated:\n" + entries + b"heat: 1\n---\nBody\n"
    desk = make_desk({"_news/2026-03-01-a.md": data})
    desk.show("_news/2026-03-01-a.md")
    page = page_of(desk)
    page.sort_button.click()
    now = desk.data("_news/2026-03-01-a.md")
    order = [entry["title"] for entry in Document.parse(now).values["related"]]  # type: ignore[union-attr, index, call-overload]
    assert order == ["4", "2", "0", "3", "1"]
    assert sorted(now.splitlines()) == sorted(data.splitlines())
    assert all(b"  # about %s\n  - title: '%s'" % (at, at) in now for at in (b"0", b"1", b"2", b"3", b"4"))
    assert not page.sort_button.isEnabled()
    assert titles(desk) == ["4", "2", "0", "3", "1"]
    assert [entry.label for entry in desk.library.past.entries()] == ["Sort the related entries by quality"]
    desk.session.undo()
    assert desk.data("_news/2026-03-01-a.md") == data
    assert page.sort_button.isEnabled()


def test_an_entry_is_moved_by_dragging(desk: Desk) -> None:
    entries = page_of(desk).entries
    desk.pane.scroll_area.ensureWidgetVisible(entries)
    rects = [entries.visualRect(entries.entry_model.index(row)) for row in range(3)]
    drag(entries, rects[2].center(), QPoint(rects[0].center().x(), rects[0].top() + 1))
    assert titles(desk) == ["Third", "First", "Second"]
    assert desk.data() == ARTICLE.replace(FIRST + SECOND + THIRD, THIRD + FIRST + SECOND)
    desk.session.undo()
    assert desk.data() == ARTICLE


def test_an_address_is_added(desk: Desk) -> None:
    page = page_of(desk)
    panel = popover(page)
    desk.type(panel.field, "https://four.example/")
    desk.press(panel.field, Key.Key_Return)
    desk.expect(THIRD, THIRD + b'  - webUrl: "https://four.example/"\n')
    assert [entry.label for entry in desk.library.past.entries()] == ["Add a related entry"]


@pytest.mark.parametrize("nasty", ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", "data:x"])
def test_no_other_address_can_be_added(desk: Desk, nasty: str) -> None:
    panel = popover(page_of(desk))
    desk.type(panel.field, nasty)
    assert panel.found.count() == 0
    assert "http://" in panel.hint.text()
    desk.press(panel.field, Key.Key_Return)
    assert desk.data() == ARTICLE


def test_an_own_article_is_found_by_searching_and_brings_what_it_has(make_desk: MakeDesk) -> None:
    desk = make_desk({OWN_PATH: OWN})
    desk.show()
    panel = popover(page_of(desk))
    assert panel.found.count() == 2
    desk.type(panel.field, "quality:<70 provider:Ours")
    assert panel.found.count() == 1
    desk.press(panel.field, Key.Key_Return)
    added = (
        b'  - title: "An article of ours"\n    excerpt: "It was here."\n'
        b'    publishedDateTime: 2026-03-20T08:00:00Z\n    originalUrl: "https://ours.example/one"\n'
        b'    webUrl: "https://ours.example/one?ref=x"\n'
    )
    assert added in desk.data()
    values = Document.parse(desk.data()).values["related"]
    own = Document.parse(OWN).values
    keys = ("title", "excerpt", "originalUrl", "webUrl", "type", "provider", "quality", "images")
    assert values[3] == {**{key: own[key] for key in keys}, "publishedDateTime": own["publishedDateTime"]}  # type: ignore[index]
    entry = desk.pane.page.related.entry_model.entries[3]
    assert (entry.own, entry.mark) == (OWN_PATH, "in this folder")
    desk.session.undo()
    assert desk.data() == ARTICLE


def test_the_address_of_an_own_article_brings_it_too_however_it_is_spelled(make_desk: MakeDesk) -> None:
    desk = make_desk({OWN_PATH: OWN})
    desk.show()
    panel = popover(page_of(desk))
    desk.type(panel.field, "http://www.ours.example/one/?utm_source=mail")
    desk.press(panel.field, Key.Key_Return)
    assert titles(desk)[3:] == ["An article of ours"]


def test_a_search_that_cannot_be_understood_says_why(desk: Desk) -> None:
    panel = popover(page_of(desk))
    desk.type(panel.field, "quality:>>")
    assert panel.found.count() == 0
    assert "quality" in panel.hint.text().lower()


def test_own_articles_are_marked_and_one_click_away(make_desk: MakeDesk) -> None:
    entry = b'related:\n  - title: "Ours"\n    webUrl: "https://ours.example/one"\n  - title: "Me"\n'
    me = b"---\ntitle: Me\noriginalUrl: https://me.example/\n" + entry
    me += b'    webUrl: "https://me.example/"\n---\n'
    desk = make_desk({OWN_PATH: OWN, "_news/2026-03-02-me.md": me})
    desk.show("_news/2026-03-02-me.md")
    page = page_of(desk)
    listed = page.entries.entry_model.entries
    assert [(one.mark, one.own) for one in listed] == [
        ("in this folder", OWN_PATH),
        ("this article itself", ""),
    ]
    visited: list[str] = []
    desk.pane.visit_wanted.connect(visited.append)
    row = page.entries.visualRect(page.entries.entry_model.index(0))
    desk.click(page.entries.viewport(), QPoint(row.right() - 93, row.center().y()))
    page.entries.setFocus()
    page.entries.setCurrentIndex(page.entries.entry_model.index(0))
    desk.press(page.entries, Key.Key_Return, CTRL)
    page.entries.menu_for(0).actions()[0].trigger()
    assert visited == [OWN_PATH] * 3
    assert desk.opened == []


def test_amp_and_cached_versions_open_and_strange_addresses_never_do(make_desk: MakeDesk) -> None:
    path = "_news/2026-03-02-me.md"
    text = b"""---
title: Me
related:
  - title: "<b>Bold</b> &amp; <script>x</script>"
    webUrl: "https://a.example/"
    ampWebUrl: "https://a.example/amp"
    cdnAmpWebUrl: "https://a-example.cdn.ampproject.org/c/s/a.example/amp"
  - title: Bad
    webUrl: "javascript:alert(1)"
    ampWebUrl: "file:///etc/passwd"
---
"""
    desk = make_desk({path: text})
    desk.show(path)
    entries = page_of(desk).entries
    for row in (0, 1):
        for action in entries.menu_for(row).actions():
            if action.text().startswith("Open"):
                action.trigger()
    assert desk.opened == [
        "https://a.example/",
        "https://a.example/amp",
        "https://a-example.cdn.ampproject.org/c/s/a.example/amp",
    ]
    assert "javascript:alert(1)" in desk.pane.notice.text.text() or "file:" in desk.pane.notice.text.text()
    assert titles(desk)[0] == "<b>Bold</b> & <script>x</script>"
    page_of(desk).edit(0)
    assert text_of(typed_at(desk, page_of(desk), "title")) == "<b>Bold</b> & <script>x</script>"
    title = typed_at(desk, page_of(desk), "title")
    assert isinstance(title, InPlaceText)
    title.begin()
    assert text_of(typed_at(desk, page_of(desk), "title")) == "<b>Bold</b> &amp; <script>x</script>"
    assert desk.data(path) == text


def test_entries_of_any_type_are_shown_and_edited_as_what_they_are(make_desk: MakeDesk) -> None:
    path = "_news/2026-03-02-me.md"
    text = (
        b"---\ntitle: Me\nrelated:\n  - just text\n  - title: [a, b]\n    provider: Wire\n    mine: 7\n---\n"
    )
    desk = make_desk({path: text})
    desk.show(path)
    page = page_of(desk)
    page.edit(0)
    type_into(desk, typed_at(desk, page), "other text")
    assert desk.data(path) == text.replace(b"just text", b"other text")
    page.edit(1)
    title = row_at(desk, page, "title").editor
    assert isinstance(title, ChipsEditor)
    title.chips.removed.emit(1)
    type_into(desk, typed_at(desk, page, "provider"), "Ledger")
    type_into(desk, typed_at(desk, page, "mine"), "8")
    now = (
        text.replace(b"just text", b"other text")
        .replace(b"[a, b]", b"[a]")
        .replace(b"Wire", b"Ledger")
        .replace(b"7", b"8")
    )
    assert desk.data(path) == now


def test_thousands_of_entries_go_and_move_without_reading_the_file_in_the_window(
    make_desk: MakeDesk,
) -> None:
    path = "_news/2026-03-02-many.md"
    entry = b"  - title: 'Entry %d'\n    excerpt: 'Text &amp; more of %d'\n    webUrl: https://a.example/%d\n"
    blocks = [entry % (at, at, at) for at in range(5000)]
    text = b"---\ntitle: Me\nrelated:\n%s---\n"
    desk = make_desk({path: text % b"".join(blocks)}, late=True)
    desk.pane.show_row(desk.library.row(path), 1)
    desk.reader.run()
    page = page_of(desk)
    desk.reader.run()
    assert page.entries.entry_model.rowCount() == 5000
    page.entries.setFocus()
    page.entries.setCurrentIndex(page.entries.entry_model.index(4990))
    desk.press(page.entries, Key.Key_Delete)
    page.entries.setCurrentIndex(page.entries.entry_model.index(4992))
    desk.press(page.entries, Key.Key_Up, ALT)  # decided before the first is read anew
    while desk.reader.run() + desk.writer.run():
        pass
    del blocks[4990]
    blocks.insert(4990, blocks.pop(4991))
    assert desk.data(path) == text % b"".join(blocks)
    assert page.entries.entry_model.rowCount() == 4999


def test_the_form_is_reached_by_keys_and_has_names(desk: Desk) -> None:
    page = page_of(desk)
    page.edit(0)
    row_at(desk, page, "title")
    named = [row.accessibleName() for row in page.form.rows.rows]
    assert all(named)
    assert len(set(named)) == len(named)
    typed_at(desk, page, "title").setFocus()
    QTest.keyClick(typed_at(desk, page, "title"), Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.form.isAncestorOf(focused)

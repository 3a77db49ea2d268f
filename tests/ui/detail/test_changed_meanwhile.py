"""The file changes on disk while it is looked at or typed in: nothing typed is lost, nothing is run over."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.detail.shown import Shown
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk
from tests.ui.detail.test_editing import edit_title, in_related, toggle, type_number

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


def question(desk: Desk) -> ConflictDialog:
    dialog = desk.pane.findChild(ConflictDialog)
    assert isinstance(dialog, ConflictDialog)
    assert dialog.isVisible()
    return dialog


def test_another_field_that_changed_on_disk_stays(desk: Desk) -> None:
    desk.replace(b"heat: -1", b"heat: 77")
    toggle(desk)
    assert desk.data() == ARTICLE.replace(b"heat: -1", b"heat: 77").replace(b"d: false", b"d: true")
    assert desk.pane.page.card.heat.box.text() == "77"


ANSWERS: dict[str, tuple[Callable[[ConflictDialog], None], bytes]] = {
    "mine": (lambda dialog: dialog.mine.click(), b"quality: 42"),
    "theirs": (lambda dialog: dialog.theirs.click(), b"quality: 5"),
    "was": (lambda dialog: dialog.was.click(), b"quality: 118"),
    "closed": (lambda dialog: dialog.reject(), b"quality: 5"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_the_same_field_asks(desk: Desk, name: str) -> None:
    answer, expected = ANSWERS[name]
    desk.replace(b"quality: 118", b"quality: 5")
    type_number(desk, "quality", "42")
    assert b"quality: 5\n" in desk.data(), "nothing is written before the answer"
    dialog = question(desk)
    said = [label.accessibleName() for label in dialog.findChildren(type(desk.pane.empty))]
    assert [text for text in said if text] == ["Mine: 42", "Theirs: 5", "Was: 118"]
    answer(dialog)
    desk.expect(b"quality: 118", expected)
    assert desk.pane.page.card.quality.box.text() == expected.decode().split()[-1]


def test_a_title_that_changed_while_it_was_typed_asks(desk: Desk) -> None:
    title = desk.pane.page.title
    desk.press(title, Key.Key_F2)
    desk.type(title, ", still typing")
    desk.replace(b"City pauses", b"Town pauses")
    desk.session.refresh()
    assert title.editing
    assert title.raw_text() == "City pauses camera trial, still typing"
    desk.press(title, Key.Key_Return)
    question(desk).mine.click()
    desk.expect(b'"City pauses camera trial"', b'"City pauses camera trial, still typing"')


def test_what_is_typed_stays_while_other_fields_refresh(desk: Desk) -> None:
    box = desk.pane.page.card.quality.box
    box.setFocus()
    box.selectAll()
    desk.type(box, "9")
    desk.replace(b"heat: -1", b"heat: 31")
    desk.session.refresh()
    assert (box.text(), desk.pane.page.card.heat.box.text()) == ("9", "31")
    assert box.hasFocus()
    desk.type(box, "9")
    desk.press(box, Key.Key_Return)
    assert b"quality: 99\nheat: 31\n" in desk.data()


def test_a_related_entry_is_found_again_when_the_list_changed(desk: Desk) -> None:
    first = b'  - title: "First"\n    webUrl: "https://one.example/a b"\n'
    first += b"    provider:\n      name: The Ledger\n    quality: 119\n"
    desk.replace(first, b"")
    in_related(desk, 1, Key.Key_Delete, NONE)  # the second as shown
    question(desk).mine.click()
    assert b"Second" not in desk.data()
    assert b"Third" in desk.data()


def test_a_related_entry_that_is_gone_is_not_replaced_by_another(desk: Desk) -> None:
    desk.replace(b'  - title: "Second"\n    webUrl: "https://two.example/"\n', b"")
    before = desk.data()
    in_related(desk, 1, Key.Key_Delete, NONE)
    question(desk).mine.click()
    assert desk.data() == before
    assert "not in the file any more" in desk.pane.notice.text.text()


def test_the_change_of_another_program_is_shown_and_nothing_moves(desk: Desk) -> None:
    desk.pane.resize(451, 420)
    page = desk.pane.page
    page.related.setFocus()
    page.related.setCurrentIndex(page.related.entry_model.index(2))
    bar = desk.pane.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    desk.replace(b'"Second"', b'"Deuxi\xc3\xa8me"')
    desk.session.refresh()
    assert [entry.title for entry in page.related.entry_model.entries] == ["First", "Deuxième", "Third"]
    assert page.related.currentIndex().row() == 2
    assert page.related.hasFocus()
    assert bar.value() == place


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs a file that may not be written"
)
def test_a_read_only_file_says_so_and_can_be_tried_again(desk: Desk) -> None:
    (desk.root / PATH).chmod(0o444)
    edit_title(desk, "Kept for the second try")
    assert desk.data() == ARTICLE
    assert desk.pane.notice.isVisible()
    (desk.root / PATH).chmod(0o644)
    desk.pane.notice.action.click()
    desk.expect(b'"City pauses camera trial"', b'"Kept for the second try"')


def test_a_refused_edit_says_why_and_shows_the_file(make_desk: MakeDesk) -> None:
    path = "_news/anchor.md"
    text = b"---\ntitle: &t Shared\nname: *t\nquality: 3\n---\n"
    desk = make_desk({path: text})
    desk.show(path)
    edit_title(desk, "Mine alone")
    assert desk.data(path) == text
    assert "line 2: &t is used again" in desk.pane.notice.text.text()
    assert desk.pane.page.title.raw_text() == "Shared"
    desk.pane.notice.close_button.click()
    assert not desk.pane.notice.isVisible()
    type_number(desk, "quality", "4")
    assert desk.data(path) == text.replace(b"quality: 3", b"quality: 4")


def test_what_was_refused_can_be_tried_again(make_desk: MakeDesk) -> None:
    path = "_news/anchor.md"
    desk = make_desk({path: b"---\ntitle: &t Shared\nname: *t\n---\n"})
    desk.show(path)
    edit_title(desk, "Mine alone")
    desk.write(b"---\ntitle: Shared\nname: Shared\n---\n", path)
    desk.pane.notice.action.click()
    assert desk.data(path) == b"---\ntitle: Mine alone\nname: Shared\n---\n"
    assert not desk.pane.notice.isVisible()


def test_a_file_that_vanished_says_so(desk: Desk) -> None:
    (desk.root / PATH).unlink()
    toggle(desk)
    assert desk.pane.notice.isVisible()
    assert desk.pane.unreadable.isVisible()
    assert not desk.pane.page.isVisible()


def test_a_file_that_broke_while_it_was_shown(desk: Desk) -> None:
    desk.replace(b'title: "City', b'title: "Ci"ty')
    desk.session.refresh()
    assert desk.pane.unreadable.isVisible()
    assert desk.pane.unreadable.reason.text().startswith("Line 3")
    desk.write(ARTICLE)
    desk.pane.unreadable.again.click()
    assert isinstance(desk.pane.shown, Shown)
    assert desk.pane.page.isVisible()


def test_closing_the_folder_empties_the_pane(desk: Desk) -> None:
    desk.session.close()
    assert desk.pane.empty.isVisible()
    assert desk.pane.shown is None

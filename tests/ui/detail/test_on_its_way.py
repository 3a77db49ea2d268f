"""Edits made while earlier ones are still being written: none is lost, none conflicts with an own one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.frontmatter import Set
from curator.library import Directories, FileEdits, Gesture
from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.session import Session
from curator.ui.tasks import ThreadRunner
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk
from tests.ui.detail.test_editing import edit_title, in_related, remove_topic, toggle, type_number

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
OTHER = "_news/other.md"


def opened(make_desk: MakeDesk, path: str = PATH) -> Desk:
    desk = make_desk({OTHER: b"---\ntitle: Other\nquality: 1\n---\n"}, late=True)
    desk.show(path)
    desk.reader.run()
    return desk


def settle(desk: Desk) -> None:
    while desk.writer.run() + desk.reader.run():
        pass
    assert desk.pane.findChild(ConflictDialog) is None
    assert not desk.pane.notice.isVisible()


def test_the_same_field_twice_before_the_first_is_written(make_desk: MakeDesk) -> None:
    desk = opened(make_desk)
    type_number(desk, "quality", "50")
    type_number(desk, "quality", "60")
    toggle(desk)
    toggle(desk)
    toggle(desk)
    assert desk.data() == ARTICLE
    settle(desk)
    assert desk.data() == ARTICLE.replace(b"quality: 118", b"quality: 60").replace(b"d: false", b"d: true")
    assert desk.pane.page.card.published.switch.state is True
    assert len(desk.library.past.entries()) == 5


def test_the_pane_shows_an_edit_before_it_is_written(make_desk: MakeDesk) -> None:
    desk = opened(make_desk)
    remove_topic(desk, 0)
    in_related(desk, 0, Key.Key_Delete, NONE)
    in_related(desk, 0, Key.Key_Delete, NONE)
    page = desk.pane.page
    assert page.card.topics.chips.texts == ("Security",)
    assert [entry.title for entry in page.related.entry_model.entries] == ["Third"]
    settle(desk)
    assert b"Third" in desk.data()
    assert b"Second" not in desk.data()
    assert b"First" not in desk.data()


def test_a_reading_that_is_older_than_an_edit_does_not_take_it_back(make_desk: MakeDesk) -> None:
    desk = opened(make_desk)
    type_number(desk, "quality", "50")
    desk.writer.run(1)  # written; the pane now reads the file again
    type_number(desk, "quality", "60")
    desk.reader.run(1)
    assert desk.pane.page.card.quality.box.text() == "60"
    settle(desk)
    desk.expect(b"quality: 118", b"quality: 60")
    assert desk.pane.page.card.quality.box.text() == "60"


def test_an_edit_stays_with_its_article_when_another_is_shown(make_desk: MakeDesk) -> None:
    desk = opened(make_desk)
    edit_title(desk, "Mine")
    desk.show(OTHER)
    desk.reader.run()
    assert desk.pane.page.title.raw_text() == "Other"
    settle(desk)
    desk.expect(b'"City pauses camera trial"', b'"Mine"')
    assert desk.pane.page.title.raw_text() == "Other"
    type_number(desk, "quality", "2")
    settle(desk)
    assert desk.data(OTHER) == b"---\ntitle: Other\nquality: 2\n---\n"


def test_only_the_last_of_many_rows_is_shown(make_desk: MakeDesk) -> None:
    desk = opened(make_desk)
    for path in (OTHER, PATH, OTHER, PATH, OTHER):
        desk.show(path)
    settle(desk)
    assert desk.pane.page.title.raw_text() == "Other"


def test_an_edit_that_is_refused_late_is_taken_back_on_the_screen(make_desk: MakeDesk) -> None:
    desk = opened(make_desk)
    toggle(desk)
    desk.replace(b"published: false", b"published: &x false\nremoved: *x")
    while desk.writer.run() + desk.reader.run():
        pass
    assert desk.pane.page.card.published.switch.state is False
    assert "not done" in desk.pane.notice.text.text()


def test_what_was_decided_is_written_before_the_folder_is_closed(
    qtbot: QtBot, make_desk: MakeDesk, tmp_path: Path
) -> None:
    root = make_desk().root
    home = tmp_path / "home of a thread"
    session = Session(Directories(home / "c", home / "d", home / "k"), ThreadRunner(), ThreadRunner())
    with qtbot.waitSignal(session.opened):
        session.open(root)
    for quality in range(20):
        edit = FileEdits(PATH, (Set(("quality",), quality),))
        session.apply(Gesture("Set Quality", (edit,)))
    session.shut_down()
    assert (root / PATH).read_bytes() == ARTICLE.replace(b"quality: 118", b"quality: 19")


def test_a_failure_of_everything_keeps_what_was_meant(make_desk: MakeDesk) -> None:
    desk = opened(make_desk)
    edit_title(desk, "Mine")
    desk.writer.close()  # the work is lost
    desk.session.failed.emit("The disk is full.")
    desk.reader.run()
    assert desk.pane.page.title.raw_text() == "City pauses camera trial"
    assert "The disk is full." in desk.pane.notice.text.text()
    desk.pane.notice.action.click()
    settle(desk)
    desk.expect(b'"City pauses camera trial"', b'"Mine"')

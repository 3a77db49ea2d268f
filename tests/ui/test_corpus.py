"""The window over a real site's excerpt, where it is there: publishing changes one line a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.content import Status
from curator.ui.sidebar_entries import SidebarEntry
from tests.ui.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def choose(desk: Desk, label: str) -> SidebarEntry:
    sidebar = desk.window.sidebar
    place, entry = next((i, entry) for i, entry in enumerate(sidebar.entries()) if entry.label == label)
    index = sidebar.model().index(place, 0)
    sidebar.scrollTo(index)
    desk.listing(lambda: QTest.mouseClick(sidebar.viewport(), LEFT, pos=sidebar.visualRect(index).center()))
    return entry


def test_all_of_the_news_is_published_and_taken_back_through_the_window(corpus_desk: Desk) -> None:
    desk = corpus_desk
    window = desk.window
    news = choose(desk, "News")
    rows = desk.rows()
    assert len(rows) == news.count
    assert {row.collection for row in rows} == {"_news"}
    before = desk.bytes()
    drafts = [row.path for row in rows if row.status is Status.DRAFT]
    absent = [row.path for row in rows if row.status is Status.ABSENT]
    assert len(drafts) > 50

    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert window.bar.count.text() == f"{len(rows)} selected"
    QTest.mouseClick(window.top.publish_button, LEFT)
    dialog = desk.preview()
    assert dialog.model.rowCount() == len(drafts) + len(absent)
    changes = desk.changing(lambda: QTest.mouseClick(dialog.apply_button, LEFT))

    assert changes.refused == ()
    assert sorted(change.path for change in changes.changed) == sorted(drafts + absent)
    after = desk.bytes()
    assert [path for path in before if before[path] != after[path]] == sorted(drafts + absent)
    for path in drafts:
        old, new = before[path].splitlines(True), after[path].splitlines(True)
        differing = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
        assert len(differing) == 1
        assert differing[0][0].replace(b"false", b"true") == differing[0][1]
    for path in absent:
        old, new = before[path].splitlines(True), after[path].splitlines(True)
        added = [line for line in new if line not in old]
        assert len(new) == len(old) + 1
        assert [line.strip() for line in added] == [b"published: true"]
    assert {row.status for row in desk.rows()} == {Status.PUBLISHED}

    window.activateWindow()  # what a desktop does when a dialog closes
    desk.qtbot.waitUntil(window.isActiveWindow)
    desk.changing(lambda: QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert desk.bytes() == before
    assert [row.path for row in desk.rows() if row.status is Status.DRAFT] == drafts


def test_every_real_article_has_a_row_that_can_be_painted_and_spoken(corpus_desk: Desk) -> None:
    window, rows = corpus_desk.window, corpus_desk.rows()
    assert len(rows) > 300
    assert not any(row.problem for row in rows)
    for place in range(0, window.model.rowCount(), 25):
        window.view.go_to(place)
        assert not window.view.viewport().grab().isNull()
        spoken = window.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith(rows[place].title)

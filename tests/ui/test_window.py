"""The whole job through the window: list, sort, filter, search, select, publish, edit many, undo."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.app import Runners
from curator.content import Status
from curator.ui.actions import SORT_KEYS
from curator.ui.article_columns import HEAT, STATUS
from curator.ui.popover import NumberPopover, TopicsPopover
from tests.ui.conftest import SITE, Desk, write_site

LEFT = Qt.MouseButton.LeftButton


def click_header(desk: Desk, column: int) -> None:
    header = desk.window.view.header
    place = QPoint(header.sectionViewportPosition(column) + 10, header.height() // 2)
    desk.listing(lambda: QTest.mouseClick(header.viewport(), LEFT, pos=place))


def click_row(desk: Desk, title: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = desk.window.view
    rect = view.visualRect(desk.window.model.index(desk.titles().index(title), 0))
    QTest.mouseClick(view.viewport(), LEFT, modifier, rect.center())
    desk.settle()


def choose(desk: Desk, label: str) -> None:
    """Click an entry of the sidebar."""
    sidebar = desk.window.sidebar
    place = next(i for i, entry in enumerate(sidebar.entries()) if entry.label == label)
    rect = sidebar.visualRect(sidebar.model().index(place, 0))
    desk.listing(lambda: QTest.mouseClick(sidebar.viewport(), LEFT, pos=rect.center()))


def counts(desk: Desk) -> dict[str, int | None]:
    return {entry.label: entry.count for entry in desk.window.sidebar.entries()}


def key(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(desk.window.focusWidget() or desk.window, key, modifier)


def type_search(desk: Desk, text: str) -> None:
    field = desk.window.top.search.field
    field.setFocus()
    field.selectAll()
    desk.listing(lambda: QTest.keyClicks(field, text))


def changed_lines(desk: Desk) -> dict[str, list[tuple[bytes, bytes]]]:
    """The lines that differ from SITE, by file; files of other lengths fail."""
    found = {}
    for path, data in desk.bytes().items():
        before, after = SITE[path].splitlines(True), data.splitlines(True)
        if before != after:
            found[path] = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    return found


def test_it_lists_every_article_newest_first_and_a_broken_one_with_its_reason(desk: Desk) -> None:
    assert len(desk.titles()) == 6
    assert desk.window.line.counts.text() == "6 articles · 6 shown · 1 selected"
    broken = next(row for row in desk.rows() if row.status is Status.BROKEN)
    assert "line 2" in broken.problem
    assert desk.window.model.second_line(broken) == broken.problem


def test_the_sidebar_counts_and_filters(desk: Desk) -> None:
    shown = counts(desk)
    expected = {
        "All articles": 6,
        "Published": 2,
        "Drafts": 2,
        "No published key": 1,
        "Edited today": 0,
        "News": 5,
        "Archive": 1,
        "AI": 2,
        "Robotics": 1,
    }
    assert {label: shown[label] for label in expected} == expected
    choose(desk, "Published")
    assert sorted(desk.titles()) == ["Bravo", "Echo"]
    choose(desk, "Archive")
    assert desk.titles() == ["Echo"]
    choose(desk, "All articles")
    choose(desk, "AI")
    assert sorted(desk.titles()) == ["Alpha", "Bravo"]


def test_the_arrow_keys_move_through_the_sidebar_and_enter_chooses(desk: Desk) -> None:
    """Moving alone changes nothing: it would replace what the editor searches for."""
    sidebar = desk.window.sidebar
    sidebar.setFocus()
    for _ in range(3):
        QTest.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.entries()[sidebar.currentIndex().row()].label == "Drafts"
    assert len(desk.titles()) == 6
    desk.listing(lambda: QTest.keyClick(sidebar, Qt.Key.Key_Return))
    assert sorted(desk.titles()) == ["Alpha", "Charlie"]
    for _ in range(6):
        QTest.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.entries()[sidebar.currentIndex().row()].label == "News"
    desk.listing(lambda: QTest.keyClick(sidebar, Qt.Key.Key_Space))
    assert desk.window.top.search.text() == "published:false in:_news"


def test_columns_sort_at_a_click_and_turn_round_at_the_next(desk: Desk) -> None:
    click_header(desk, HEAT)
    assert desk.titles()[:5] == ["Alpha", "Bravo", "Charlie", "Delta", "Echo"]
    click_header(desk, HEAT)
    assert desk.titles()[:5] == ["Echo", "Delta", "Charlie", "Bravo", "Alpha"]
    click_header(desk, STATUS)
    assert desk.row(desk.titles()[0]).status is Status.BROKEN


@pytest.mark.parametrize("name", SORT_KEYS)
def test_every_sort_key_is_in_the_menu(desk: Desk, name: str) -> None:
    action = desk.window.actions_.sort_by[name]
    if name != "date":
        desk.listing(action.trigger)
    assert desk.window.listing.sort_key == name
    assert action.isChecked()
    assert len(desk.titles()) == 6


def test_search_and_filter_hold_together(desk: Desk) -> None:
    """What is chosen in the sidebar stands in the search; typing goes on behind it."""
    choose(desk, "News")
    field = desk.window.top.search.field
    field.setFocus()
    desk.listing(lambda: QTest.keyClicks(field, "heat:>20 published:false OR published:absent"))
    assert field.text() == "in:_news heat:>20 published:false OR published:absent"
    assert sorted(desk.titles()) == ["Alpha", "Charlie", "Delta"]
    desk.listing(lambda: QTest.keyClick(field, Qt.Key.Key_Escape))
    assert len(desk.titles()) == 6


@pytest.mark.parametrize(
    ("text", "place"),
    [("quality:>=x", 8), ("alpha )", 6), ("alpha) (bravo", 5), ('"open', 0), ("nosuch:x", 0)],
)
def test_a_search_that_is_wrong_says_where_and_keeps_the_list(desk: Desk, text: str, place: int) -> None:
    choose(desk, "News")
    before = desk.titles()
    search = desk.window.top.search
    search.field.setFocus()
    search.field.selectAll()
    with desk.qtbot.waitSignal(
        desk.window.listing.search_refused, check_params_cb=lambda _why, at: at >= 0
    ) as told:
        QTest.keyClicks(search.field, text)
    assert told.args[1] == place
    assert search.error() == told.args[0]
    assert desk.titles() == before
    desk.listing(search.clear)
    assert search.error() == ""


def test_publish_through_the_bar_changes_one_line_and_undo_gives_every_byte_back(desk: Desk) -> None:
    window = desk.window
    desk.select("Alpha", "Charlie", "Bravo")
    assert window.top.publish_button.text() == "Publish 3"
    before = desk.bytes()
    changes = desk.changing(lambda: QTest.mouseClick(window.top.publish_button, LEFT))
    assert sorted(change.path for change in changes.changed) == [
        "_news/2026-03-22-charlie.md",
        "_news/2026-03-24-alpha.md",
    ]
    line = [(b"published: false\n", b"published: true\n")]
    assert changed_lines(desk) == {
        "_news/2026-03-22-charlie.md": line,
        "_news/2026-03-24-alpha.md": line,
    }
    assert desk.status("Alpha") is desk.status("Charlie") is Status.PUBLISHED
    assert sorted(desk.selected()) == ["Alpha", "Bravo", "Charlie"]
    desk.qtbot.waitUntil(lambda: counts(desk)["Published"] == 4)
    assert counts(desk)["Edited today"] == 2
    assert window.line.saved.text().startswith("All edits saved · ")
    assert window.actions_.undo.toolTip() == "Undo Publish 2 articles (Ctrl+Z)"

    desk.changing(lambda: key(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert desk.bytes() == before
    assert desk.status("Alpha") is Status.DRAFT
    assert not window.actions_.undo.isEnabled()

    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.changing(lambda: key(desk, Qt.Key.Key_Z, both))
    assert len(changed_lines(desk)) == 2


def test_p_and_x_publish_and_unpublish_but_never_while_typing(desk: Desk) -> None:
    before = desk.bytes()
    desk.select("Alpha")
    desk.window.view.setFocus()
    desk.changing(lambda: key(desk, Qt.Key.Key_P))
    assert desk.status("Alpha") is Status.PUBLISHED
    desk.changing(lambda: key(desk, Qt.Key.Key_X))
    assert desk.status("Alpha") is Status.DRAFT
    assert desk.bytes() == before
    key(desk, Qt.Key.Key_Slash)
    field = desk.window.top.search.field
    assert field.hasFocus()
    with desk.qtbot.assertNotEmitted(desk.session.changed, wait=50):
        QTest.keyClicks(field, "pxjko/")
    assert field.text() == "pxjko/"
    assert desk.opened == []


def test_a_decided_row_that_leaves_the_filter_gives_way_to_the_next_one(desk: Desk) -> None:
    choose(desk, "Drafts")
    assert desk.titles() == ["Alpha", "Charlie"]
    desk.select("Alpha")
    desk.changing(lambda: desk.window.actions_.publish.trigger())
    assert desk.titles() == ["Charlie"]
    assert desk.selected() == ["Charlie"]


def test_j_k_home_end_and_ctrl_a(desk: Desk) -> None:
    view = desk.window.view
    view.setFocus()
    titles = desk.titles()
    key(desk, Qt.Key.Key_J)
    assert desk.selected() == [titles[1]]
    key(desk, Qt.Key.Key_K)
    assert desk.selected() == [titles[0]]
    key(desk, Qt.Key.Key_End)
    assert desk.selected() == [titles[-1]]
    key(desk, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert desk.selected() == titles
    key(desk, Qt.Key.Key_Home)
    assert desk.selected() == [titles[0]]
    key(desk, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.selected() == titles
    assert len(view.selected_ranges()) == 1


def test_clicks_select_rows_singly_and_in_ranges(desk: Desk) -> None:
    click_row(desk, "Bravo")
    assert desk.selected() == ["Bravo"]
    click_row(desk, "Delta", Qt.KeyboardModifier.ControlModifier)
    assert desk.selected() == ["Bravo", "Delta"]
    click_row(desk, "Alpha")
    click_row(desk, "Charlie", Qt.KeyboardModifier.ShiftModifier)
    assert desk.selected() == ["Alpha", "Bravo", "Charlie"]
    assert desk.window.bar.count.text() == "3 selected"


def test_a_broken_file_cannot_be_edited_and_says_why(desk: Desk) -> None:
    window = desk.window
    broken = next(row for row in desk.rows() if row.status is Status.BROKEN)
    desk.select(broken.title)
    assert not window.actions_.publish.isEnabled()
    assert broken.problem in window.actions_.publish.toolTip()
    desk.select(broken.title, "Alpha")
    assert window.top.publish_button.text() == "Publish 1"
    before = desk.bytes()[broken.path]
    changes = desk.changing(window.actions_.publish.trigger)
    assert [change.path for change in changes.changed] == ["_news/2026-03-24-alpha.md"]
    assert desk.bytes()[broken.path] == before


def test_quality_of_one_article_is_set_at_once(desk: Desk) -> None:
    desk.select("Echo")  # it has no quality yet
    desk.window.actions_.quality.trigger()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, NumberPopover)
    popover.box.selectAll()
    QTest.keyClicks(popover.box, "77")
    desk.changing(lambda: QTest.keyClick(popover.box, Qt.Key.Key_Return))
    assert b"quality: 77\n" in desk.bytes()["_archive/2026-03-20-echo.md"]
    assert desk.row("Echo").quality == 77


def test_a_bulk_edit_is_previewed_ticked_and_by_default_cancelled(desk: Desk) -> None:
    window = desk.window
    before = desk.bytes()
    window.view.select_all_rows()
    desk.settle()
    window.edits.set_number("heat", 30)
    dialog = desk.preview()
    model = dialog.model
    table = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert ["Alpha", "90", "30"] in table
    assert ["Echo", "−1", "30"] in table
    assert not any(line[0] == "Delta" for line in table)  # it is 30 already
    assert dialog.apply_button.text() == "Change 4 articles"
    assert dialog.cancel_button.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert desk.bytes() == before

    window.edits.set_number("heat", 30)
    dialog = desk.preview()
    first = dialog.model.index(0, 0)
    kept = first.data()
    rect = dialog.table.visualRect(first)
    QTest.mouseClick(dialog.table.viewport(), LEFT, pos=rect.topLeft() + QPoint(17, rect.height() // 2))
    assert dialog.apply_button.text() == "Change 3 articles"
    changes = desk.changing(lambda: QTest.mouseClick(dialog.apply_button, LEFT))
    assert len(changes.changed) == 3
    assert {row.title: row.heat for row in desk.rows() if row.heat != 30}.keys() == {
        kept,
        broken_title(desk),
    }
    desk.changing(window.actions_.undo.trigger)
    assert desk.bytes() == before


def broken_title(desk: Desk) -> str:
    return next(row.title for row in desk.rows() if row.status is Status.BROKEN)


def test_topics_are_added_and_removed_for_the_selection(desk: Desk) -> None:
    window = desk.window
    before = desk.bytes()
    desk.select("Alpha", "Bravo", "Charlie")
    window.actions_.topics.trigger()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, TopicsPopover)
    assert popover.boxes["AI"].checkState() is Qt.CheckState.PartiallyChecked
    popover.boxes["AI"].setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClicks(popover.field, "robotics")
    QTest.mouseClick(popover.apply_button, LEFT)
    dialog = desk.preview()
    desk.changing(lambda: QTest.mouseClick(dialog.apply_button, LEFT))
    topics = {row.title: row.topics for row in desk.rows()}
    assert topics["Alpha"] == topics["Bravo"] == topics["Charlie"] == ("Robotics",)
    desk.changing(window.actions_.undo.trigger)
    assert desk.bytes() == before


def test_o_opens_the_original(desk: Desk) -> None:
    desk.select("Alpha")
    desk.window.view.setFocus()
    key(desk, Qt.Key.Key_O)
    desk.qtbot.waitUntil(lambda: desk.opened == ["https://gateandfield.example/a"])


def test_what_others_changed_meanwhile_is_taken_up(desk: Desk) -> None:
    path = desk.root / "_news/2026-03-24-alpha.md"
    path.write_bytes(path.read_bytes().replace(b"heat: 90", b"heat: 12345"))
    changes = desk.changing(desk.window.actions_.refresh.trigger)
    assert changes.updated == ("_news/2026-03-24-alpha.md",)
    assert desk.row("Alpha").heat == 12345
    assert "changed on disk" in desk.window.line.saved.text()


def test_a_file_that_went_and_one_that_is_locked_are_refused_with_details(desk: Desk) -> None:
    desk.select("Alpha", "Charlie")
    (desk.root / "_news/2026-03-24-alpha.md").unlink()
    changes = desk.changing(desk.window.actions_.publish.trigger)
    assert [refusal.path for refusal in changes.refused] == ["_news/2026-03-24-alpha.md"]
    assert [change.path for change in changes.changed] == ["_news/2026-03-22-charlie.md"]
    line = desk.window.line
    assert line.details.isVisible()
    assert "1 refused" in line.saved.text()
    QTest.mouseClick(line.details, LEFT)
    dialog = desk.window.reports.dialog
    assert dialog is not None
    assert dialog.table.model().index(0, 0).data() == "_news/2026-03-24-alpha.md"
    dialog.close()


def test_a_window_that_is_closed_leaves_nothing_in_memory(qtbot: QtBot, tmp_path: Path) -> None:
    write_site(tmp_path / "site", SITE)
    desk = Desk(qtbot, tmp_path / "site", tmp_path / "home", Runners.threads())
    desk.open()
    desk.select("Alpha", "Bravo")
    desk.changing(desk.window.actions_.publish.trigger)
    window = desk.window
    parts = (
        window,
        window.session,
        window.model,
        window.view,
        window.listing,
        window.detail,
        *window.features,
    )
    kept = [weakref.ref(part) for part in parts]
    window.close()
    window.deleteLater()
    del desk, window, parts

    def gone() -> bool:
        gc.collect()
        return all(one() is None for one in kept)

    qtbot.waitUntil(gone)

"""Sidebar, search and saved views together in a real window: the text of the search is the one truth."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.library.saved_views import SavedView
from curator.library.shared_views import read_shared
from curator.ui.sidebar import Command
from curator.ui.sidebar_entries import Mark, SidebarEntry
from curator.ui.view_popover import ViewPopover
from tests.ui.conftest import Desk, MakeDesk, article

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def entry(desk: Desk, label: str, section: str = "") -> SidebarEntry:
    entries = desk.window.sidebar.entries()
    return next(one for one in entries if one.label == label and section in ("", one.section))


def click(desk: Desk, label: str, keys: Qt.KeyboardModifier = NONE, section: str = "") -> None:
    """Click a line of the sidebar and wait until the list and the counts have followed."""
    sidebar = desk.window.sidebar
    index = sidebar.model().index(sidebar.entries().index(entry(desk, label, section)), 0)
    sidebar.scrollTo(index)
    QTest.mouseClick(sidebar.viewport(), LEFT, keys, sidebar.visualRect(index).center())
    settle(desk)


def settle(desk: Desk) -> None:
    window = desk.window
    desk.qtbot.waitUntil(lambda: not window.listing.reading and not window.filtering.reading)
    desk.settle()


def search(desk: Desk, text: str) -> None:
    desk.window.top.search.set_text(text)
    settle(desk)


def text(desk: Desk) -> str:
    return desk.window.top.search.text()


def counts(desk: Desk, section: str) -> dict[str, int | None]:
    return {one.label: one.count for one in desk.window.sidebar.entries() if one.section == section}


def views(desk: Desk) -> list[tuple[str, int | None, Mark]]:
    return [(one.view.name, one.count, one.mark) for one in desk.window.filtering.views.shown]


def save(desk: Desk, name: str, *, shared: bool = False) -> None:
    """Save the search as it is, through the panel."""
    click(desk, "Save this search…")
    popover = desk.window.filtering.popover
    assert popover is not None
    QTest.keyClicks(popover.field, name)
    popover.shared.setChecked(shared)
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: any(one[0] == name for one in views(desk)))
    settle(desk)


def test_clicks_refine_the_text_and_counts_follow(desk: Desk) -> None:
    click(desk, "AI")
    assert text(desk) == "topic:AI"
    assert sorted(desk.titles()) == ["Alpha", "Bravo"]
    assert counts(desk, "collections") == {"Collections": None, "News": 2, "Archive": 0}
    assert counts(desk, "topics") == {"Topics": None, "AI": 2, "Robotics": 1}
    assert counts(desk, "library")["All articles"] == 6
    click(desk, "Robotics")
    assert text(desk) == "topic:Robotics"
    click(desk, "AI", CTRL)
    assert text(desk) == "topic:Robotics OR topic:AI"
    click(desk, "Robotics", ALT)
    assert text(desk) == "topic:AI -topic:Robotics"
    assert desk.titles() == ["Bravo"]
    assert entry(desk, "Robotics").mark is Mark.EXCLUDED
    assert entry(desk, "Robotics").count == 0
    click(desk, "Robotics")
    assert text(desk) == "topic:AI"
    click(desk, "AI")
    assert text(desk) == ""
    assert len(desk.titles()) == 6


def test_what_is_typed_is_marked_and_stays(desk: Desk) -> None:
    search(desk, "alpha OR bravo published:true")
    click(desk, "Status")
    assert entry(desk, "Published", "status").mark is Mark.CHOSEN
    click(desk, "Draft", section="status")
    assert text(desk) == "alpha OR bravo published:false"
    assert desk.titles() == ["Alpha"]
    assert counts(desk, "status") == {"Status": None, "Published": 1, "Draft": 1, "No published key": 0}


def test_a_month_is_a_span_of_days(make_desk: MakeDesk) -> None:
    desk = make_desk(
        {
            f"_news/{month}.md": article(month, publishedDateTime=f"2026-{month}-15T10:00:00Z")
            for month in ("01", "02", "12")
        }
    )
    desk.open()
    click(desk, "Month")
    click(desk, "December 2026")
    assert text(desk) == "after:2026-12-01 before:2027-01-01"
    assert desk.titles() == ["12"]
    click(desk, "January 2026")
    click(desk, "February 2026", CTRL)
    assert text(desk) == "after:2026-01-01 before:2026-03-01"
    assert counts(desk, "month") == {
        "Month": None,
        "December 2026": 1,
        "February 2026": 1,
        "January 2026": 1,
    }
    click(desk, "January 2026")
    click(desk, "December 2026", ALT)
    assert text(desk) == "-(after:2026-12-01 before:2027-01-01)"
    assert sorted(desk.titles()) == ["01", "02"]
    assert entry(desk, "December 2026").mark is Mark.EXCLUDED
    click(desk, "December 2026")
    assert text(desk) == ""


def test_a_range_is_dragged_into_the_search_and_bars_outside_stay(desk: Desk) -> None:
    search(desk, "published:false")
    histogram = desk.window.sidebar.histogram("quality")
    assert histogram is not None
    before = desk.window.filtering.counting.found.quality.counts
    histogram.setFocus()
    with desk.qtbot.waitSignal(histogram.chosen):
        for _ in range(4):
            QTest.keyClick(histogram, Qt.Key.Key_PageUp)
    settle(desk)
    assert text(desk).startswith("published:false quality:")
    assert text(desk).endswith("..")
    assert desk.titles() == ["Alpha"]
    assert desk.window.filtering.counting.found.quality.counts == before
    assert sum(before) == 2
    search(desk, "quality:<=20")
    assert histogram.range() == (None, 20)


def test_a_search_that_is_wrong_is_not_changed_by_a_click(desk: Desk) -> None:
    box = desk.window.top.search
    search(desk, "topic:AI")
    box.field.setFocus()
    QTest.keyClicks(box.field, ' "open')
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    settle(desk)
    click(desk, "Robotics")
    assert text(desk) == 'topic:AI "open'
    assert "never closed" in box.error()
    assert sorted(desk.titles()) == ["Alpha", "Bravo"]


def test_tab_goes_from_the_sidebar_through_its_histograms_to_the_list(desk: Desk) -> None:
    window = desk.window
    quality, heat = window.sidebar.histogram("quality"), window.sidebar.histogram("heat")
    window.sidebar.setFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen == [quality, quality, heat, heat, window.view]


def test_folded_sections_are_remembered(desk: Desk) -> None:
    click(desk, "Topics")
    click(desk, "Category")
    folded = desk.window.parts.preferences.settings.window.folded
    assert folded is not None
    assert "topics" in folded
    assert "category" not in folded


def test_a_private_view_is_saved_chosen_changed_and_updated(desk: Desk) -> None:
    search(desk, "published:true")
    desk.window.listing.sort_by("heat")
    settle(desk)
    save(desk, "On the site")
    assert views(desk) == [("On the site", 2, Mark.CHOSEN)]
    assert not (desk.root / ".curator.yaml").exists()
    click(desk, "All articles")
    desk.window.listing.sort_by("title")
    settle(desk)
    assert views(desk) == [("On the site", 2, Mark.NONE)]
    click(desk, "On the site")
    assert (text(desk), desk.window.listing.sort) == ("published:true", "-heat")
    assert desk.titles() == ["Bravo", "Echo"]
    click(desk, "AI")
    assert views(desk) == [("On the site", 2, Mark.CHANGED)]
    click(desk, "Update to this search")
    assert views(desk) == [("On the site", 1, Mark.CHOSEN)]
    columns = ("quality", "heat", "status")
    kept = desk.window.parts.preferences.settings.views_of(desk.root)
    assert kept == (SavedView("On the site", "published:true topic:AI", "-heat", columns),)
    desk.window.look.show_columns(("date", "status"))
    assert views(desk) == [("On the site", 1, Mark.CHANGED)]
    click(desk, "On the site")
    assert desk.window.look.columns == columns
    assert views(desk) == [("On the site", 1, Mark.CHOSEN)]


def test_a_shared_view_lives_in_the_folder_and_nothing_else_changes(desk: Desk) -> None:
    before = desk.bytes()
    search(desk, "heat:<0")
    save(desk, "Heat below zero", shared=True)
    after = desk.bytes()
    assert after.pop(".curator.yaml") == (
        b'views:\n  - name: Heat below zero\n    query: heat:<0\n    sort: "-date"\n'
        b"    columns:\n      - quality\n      - heat\n      - status\n"
    )
    assert after == before
    assert views(desk) == [("Heat below zero", 1, Mark.CHOSEN)]
    desk.window.sidebar.view_command.emit("Heat below zero", Command.RENAME)
    popover = desk.window.filtering.popover
    assert popover is not None
    popover.field.selectAll()
    QTest.keyClicks(popover.field, "Cold")
    QTest.mouseClick(popover.save_button, LEFT)
    desk.qtbot.waitUntil(lambda: views(desk) == [("Cold", 1, Mark.CHOSEN)])
    assert [view.name for view in read_shared(desk.root).views] == ["Cold"]
    desk.window.sidebar.view_command.emit("Cold", Command.KEEP)
    desk.qtbot.waitUntil(lambda: [one.shared for one in desk.window.filtering.views.shown] == [False])
    assert read_shared(desk.root).views == ()


@pytest.mark.parametrize("shared", [False, True])
def test_views_are_moved_deleted_and_brought_back(desk: Desk, shared: bool) -> None:
    for name in "abc":
        search(desk, f"title:{name}")
        save(desk, name, shared=shared)

    def names() -> list[str]:
        return [one[0] for one in views(desk)]

    desk.window.sidebar.view_moved.emit("c", "a")
    desk.qtbot.waitUntil(lambda: names() == ["c", "a", "b"])
    settle(desk)
    desk.window.sidebar.view_command.emit("a", Command.DELETE)
    box = desk.window.filtering.question
    assert box is not None
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    QTest.mouseClick(box.defaultButton(), LEFT)
    assert names() == ["c", "a", "b"]
    desk.window.sidebar.view_command.emit("a", Command.DELETE)
    box = desk.window.filtering.question
    assert box is not None
    delete = next(button for button in box.buttons() if button.text() == "Delete")
    QTest.mouseClick(delete, LEFT)
    desk.qtbot.waitUntil(lambda: names() == ["c", "b"])
    notice = desk.window.notice
    assert notice.isVisible()
    assert notice.text.text() == 'The saved view "a" was deleted.'
    QTest.mouseClick(notice.button, LEFT)
    desk.qtbot.waitUntil(lambda: names() == ["c", "a", "b"])
    assert not notice.isVisible()


def test_a_view_that_cannot_be_understood_shows_why_and_never_an_empty_list(desk: Desk) -> None:
    (desk.root / ".curator.yaml").write_bytes(
        b"views:\n  - name: Odd\n    query: nosuch:x\n  - name: Fine\n    query: heat:>60\n  - name: 5\n"
    )
    desk.window.filtering.views.read()
    desk.qtbot.waitUntil(lambda: len(views(desk)) == 2)
    settle(desk)
    assert entry(desk, "Odd").alarm
    assert "nosuch" in entry(desk, "Odd").note
    assert entry(desk, "Fine").count == 2
    assert ".curator.yaml:6" in desk.window.notice.text.text()
    box = desk.window.top.search
    with desk.qtbot.waitSignal(desk.window.listing.search_refused):
        click(desk, "Odd")
    assert "nosuch" in box.error()
    assert len(desk.titles()) == 6


def test_views_that_others_made_are_there_when_the_editor_comes_back(desk: Desk) -> None:
    (desk.root / ".curator.yaml").write_bytes(b"views:\n  - name: Cold\n    query: heat:<0\n")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    desk.qtbot.waitUntil(lambda: views(desk) == [("Cold", 1, Mark.NONE)])


def test_a_change_by_somebody_else_is_not_overwritten(desk: Desk) -> None:
    search(desk, "heat:<0")
    save(desk, "Cold", shared=True)
    theirs = b"views:\n  - name: Cold\n    query: heat:<-10\n"
    (desk.root / ".curator.yaml").write_bytes(theirs)
    search(desk, "heat:<5")
    desk.window.sidebar.view_command.emit("Cold", Command.UPDATE)
    desk.qtbot.waitUntil(lambda: desk.window.notice.isVisible())
    assert "Somebody changed the view" in desk.window.notice.text.text()
    assert (desk.root / ".curator.yaml").read_bytes() == theirs
    settle(desk)
    assert desk.window.filtering.views.shown[0].view.query == "heat:<-10"


def popover_of(desk: Desk) -> ViewPopover | None:
    return desk.window.filtering.popover


def test_a_name_is_taken_once_and_an_empty_search_is_not_saved(desk: Desk) -> None:
    desk.window.actions_.save_search.trigger()
    assert popover_of(desk) is None
    assert "Search for something first" in desk.window.notice.text.text()
    search(desk, "heat:<0")
    save(desk, "Cold")
    search(desk, "heat:<1")
    click(desk, "Save this search…")
    popover = popover_of(desk)
    assert popover is not None
    assert not popover.save_button.isEnabled()
    QTest.keyClicks(popover.field, "Cold")
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    assert "already" in desk.window.notice.text.text()
    assert [one[0] for one in views(desk)] == ["Cold"]


def test_counts_follow_what_is_written(desk: Desk) -> None:
    search(desk, "published:false")
    save(desk, "Open")
    assert views(desk) == [("Open", 2, Mark.CHOSEN)]
    desk.select("Alpha")
    desk.changing(desk.window.actions_.publish.trigger)
    settle(desk)
    assert views(desk) == [("Open", 1, Mark.CHOSEN)]
    assert counts(desk, "topics")["AI"] == 0


def test_another_folder_has_other_views(desk: Desk) -> None:
    search(desk, "heat:<0")
    save(desk, "Cold")
    desk.session.close()
    assert desk.window.sidebar.entries() == []
    desk.open()
    assert [one[0] for one in views(desk)] == ["Cold"]
    other = desk.root.parent / "other" / "_news"
    other.mkdir(parents=True)
    (other / "a.md").write_bytes(article("Other"))
    desk.open(other.parent)
    assert views(desk) == []

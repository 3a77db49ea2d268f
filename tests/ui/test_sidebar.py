"""The sidebar: its lines and counts, what a click or a key on one says, folding, finding, dragging."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.content import EVERYDAY, Status
from curator.library import Facets, Histogram
from curator.library.saved_views import SavedView
from curator.ui.asked import asked_in
from curator.ui.sidebar import Command, How, Sidebar
from curator.ui.sidebar_entries import Mark, ShownView, SidebarContent, SidebarEntry, Sort, sidebar_entries
from curator.ui.theme import Theme
from tests.ui.test_list import Painted

FACETS = Facets(
    total=20_412,
    status={Status.PUBLISHED: 17_240, Status.DRAFT: 3_000, Status.ABSENT: 166, Status.BROKEN: 6},
    collections={"_archive": 15_214, "_learning/videos": 300, "_learning/courses": 112, "_x/y": 1},
    topics={f"Topic {number}": 100 - number for number in range(20)},
    providers={"Gizmodo": 7},
    categories={"news": 20},
    types={"article": 3},
    months={"2026-02": 9, "2026-03": 4},
    quality=Histogram((0.0, 50.0, 100.0), (4, 6)),
    heat=Histogram((0.0, 50.0, 100.0), (1, 0)),
    edited_today=14,
)
VIEWS = (
    ShownView(SavedView("Team", "heat:<0"), shared=True, count=902),
    ShownView(SavedView("Hot", "heat:>50"), count=37),
    ShownView(SavedView("Odd", "nosuch:x"), error="There is no such qualifier."),
)
CONTENT = SidebarContent(profile=EVERYDAY, whole=FACETS, found=FACETS, views=VIEWS, problems=6)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Sidebar:
    made = Sidebar(theme)
    qtbot.addWidget(made)
    made.resize(216, 1600)
    made.show()
    qtbot.waitExposed(made)
    made.show_content(CONTENT)
    return made


def lines(content: SidebarContent, section: str) -> list[tuple[str, int | None]]:
    return [
        (one.label, one.count)
        for one in sidebar_entries(content)
        if one.section == section and one.sort is not Sort.HEADING
    ]


def entry(sidebar: Sidebar, label: str, section: str = "") -> SidebarEntry:
    return next(one for one in sidebar.entries() if one.label == label and section in ("", one.section))


def spot(sidebar: Sidebar, label: str, section: str = "") -> QPoint:
    place = sidebar.entries().index(entry(sidebar, label, section))
    return sidebar.visualRect(sidebar.model().index(place, 0)).center()


def click(sidebar: Sidebar, label: str, keys: Qt.KeyboardModifier = NONE, section: str = "") -> None:
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, keys, spot(sidebar, label, section))


def go_to(sidebar: Sidebar, label: str) -> None:
    sidebar.setFocus()
    sidebar.setCurrentIndex(sidebar.model().index(sidebar.entries().index(entry(sidebar, label)), 0))


def heard(signal: object) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *values: told.append(values))  # type: ignore[attr-defined]
    return told


def test_the_library_counts_the_whole_folder_and_the_rest_what_the_search_finds() -> None:
    content = replace(CONTENT, found=Facets(total=2, status={Status.DRAFT: 2}, topics={"Topic 3": 2}))
    assert lines(content, "library") == [
        ("All articles", 20_412),
        ("Published", 17_240),
        ("Drafts", 3_000),
        ("No published key", 166),
        ("Edited today", 14),
        ("Duplicates", None),
        ("Problems", 6),
    ]
    open_all = replace(content, folded=frozenset())
    assert lines(open_all, "status") == [("Published", 0), ("Draft", 2), ("No published key", 0)]
    assert lines(content, "topics")[:2] == [("Topic 3", 2), ("Topic 0", 0)]
    assert lines(open_all, "providers") == [("Gizmodo", 0)]


def test_what_is_not_counted_yet_shows_no_number() -> None:
    assert {count for _label, count in lines(SidebarContent(profile=EVERYDAY), "library")} == {None}


def test_sections_in_their_order_and_the_problems_in_red(sidebar: Sidebar) -> None:
    headings = [one.label for one in sidebar.entries() if one.sort is Sort.HEADING]
    assert headings == [
        "Library",
        "Collections",
        "Topics",
        "Saved views",
        "Status",
        "Quality and heat",
        "Providers",
        "Category",
        "Type",
        "Month",
    ]
    assert entry(sidebar, "Problems").alarm
    spoken = sidebar.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "All articles, 20,412, chosen"


def test_folders_are_a_tree() -> None:
    folded = [("Archive", 15_214), ("Learning", 412), ("X / Y", 1)]
    assert lines(CONTENT, "collections") == folded
    opened = [*folded[:2], ("Videos", 300), ("Courses", 112), folded[2]]
    assert lines(replace(CONTENT, opened=frozenset({"_learning"})), "collections") == opened
    named = replace(CONTENT, asked=asked_in("in:_learning/courses"))
    assert lines(named, "collections") == opened
    marks = {one.value: (one.mark, one.depth) for one in sidebar_entries(named) if one.key == "in"}
    assert marks["_learning/courses"] == (Mark.CHOSEN, 1)
    assert marks["_learning"] == (Mark.NONE, 0)


def test_months_are_named_and_the_newest_is_on_top() -> None:
    content = replace(CONTENT, folded=frozenset(), asked=asked_in("after:2026-02-01 before:2026-03-01"))
    assert lines(content, "month") == [("March 2026", 4), ("February 2026", 9)]
    assert [one.mark for one in sidebar_entries(content) if one.key == "month"] == [Mark.NONE, Mark.CHOSEN]


def test_what_the_search_names_is_marked_and_always_there() -> None:
    asked = asked_in('topic:"topic 19" -topic:"Topic 2" topic:unknown published:true OR published:absent')
    content = replace(CONTENT, asked=asked, folded=frozenset())
    marks = {one.label: one.mark for one in sidebar_entries(content) if one.mark is not Mark.NONE}
    assert marks == {
        "Topic 2": Mark.EXCLUDED,
        "Topic 19": Mark.CHOSEN,
        "unknown": Mark.CHOSEN,
        "Published": Mark.CHOSEN,
        "No published key": Mark.CHOSEN,
    }


@pytest.mark.parametrize(
    "query", ["topic:a", "x topic:a", "(topic:a)", "(topic:a OR topic:b)", "topic:A heat:>5"]
)
def test_included(query: str) -> None:
    assert asked_in(query).sign("topic", "a") is True


@pytest.mark.parametrize("query", ["-topic:a", "-(topic:a OR topic:b)", "x -(topic:A)"])
def test_excluded(query: str) -> None:
    assert asked_in(query).sign("topic", "a") is False


@pytest.mark.parametrize(
    "query", ["topic:a OR x", "topic:a OR heat:5", "(topic:a x) OR y", "-(topic:a x)", '"']
)
def test_what_only_a_part_of_the_search_names_is_not_marked(query: str) -> None:
    assert asked_in(query).sign("topic", "a") is None


@pytest.mark.parametrize(("keys", "how"), [(NONE, How.ONLY), (CTRL, How.ALSO), (ALT, How.NOT)])
def test_a_click_on_a_value_says_what_to_do_with_it(
    sidebar: Sidebar, keys: Qt.KeyboardModifier, how: How
) -> None:
    told = heard(sidebar.refined)
    click(sidebar, "Topic 1", keys)
    go_to(sidebar, "Learning")
    QTest.keyClick(sidebar, Qt.Key.Key_Return, keys)
    assert told == [("topic", "Topic 1", how), ("in", "_learning", how)]
    menu = sidebar.menu_of(entry(sidebar, "Topic 1"))
    assert menu is not None
    for action in menu.actions():
        action.trigger()
    assert [values[2] for values in told[2:]] == [How.ONLY, How.ALSO, How.NOT]


def test_the_library_stands_for_whole_searches(sidebar: Sidebar) -> None:
    told = heard(sidebar.chosen)
    click(sidebar, "Drafts", section="library")
    click(sidebar, "All articles")
    assert told == [("published:false",), ("",)]


def test_sections_fold_by_mouse_and_keyboard_and_say_how_much_is_chosen(sidebar: Sidebar) -> None:
    told = heard(sidebar.folded)
    sidebar.show_content(replace(CONTENT, asked=asked_in('topic:"Topic 1" -topic:x')))
    click(sidebar, "Topics")
    assert [one.sort for one in sidebar.entries() if one.section == "topics"] == [Sort.HEADING]
    assert entry(sidebar, "Topics").count == 2
    assert "topics" in sidebar.content.folded
    go_to(sidebar, "Topics")
    QTest.keyClick(sidebar, Qt.Key.Key_Left)
    assert entry(sidebar, "Topics").folded
    QTest.keyClick(sidebar, Qt.Key.Key_Right)
    assert not entry(sidebar, "Topics").folded
    assert sidebar.entries()[sidebar.currentIndex().row()].label == "Topics"
    go_to(sidebar, "Learning")
    QTest.keyClick(sidebar, Qt.Key.Key_Right)
    assert entry(sidebar, "Videos").depth == 1
    assert len(told) == 2


def test_more_unfolds_and_typing_finds(sidebar: Sidebar) -> None:
    def topics() -> list[str]:
        return [one.label for one in sidebar.entries() if one.key == "topic"]

    assert len(topics()) == 6
    click(sidebar, "More…")
    assert len(topics()) == 20
    field = sidebar.find_field("topics")
    assert field is not None
    assert field.accessibleName() == "Find in Topics"
    QTest.keyClicks(field, "c 17")
    assert topics() == ["Topic 17"]
    assert sidebar.find_field("topics") is field
    QTest.keyClicks(field, "x")
    assert topics() == []
    assert entry(sidebar, "Nothing found").section == "topics"
    click(sidebar, "Fewer")
    assert len(topics()) == 6
    assert sidebar.find_field("topics") is None


def test_histograms_keep_their_widget_while_everything_around_changes(sidebar: Sidebar) -> None:
    histogram = sidebar.histogram("quality")
    assert histogram is not None
    told = heard(sidebar.ranged)
    found = replace(FACETS, topics={"New": 1}, collections={"_news": 2})
    sidebar.show_content(replace(CONTENT, found=found, whole=found, asked=asked_in("quality:>=20")))
    assert sidebar.histogram("quality") is histogram
    assert histogram.range() == (20, None)
    QTest.keyClick(histogram, Qt.Key.Key_Delete)
    assert told == [("quality", None, None)]


def test_saved_views_show_their_state(sidebar: Sidebar) -> None:
    views = (replace(VIEWS[0], mark=Mark.CHANGED), *VIEWS[1:])
    sidebar.show_content(replace(CONTENT, views=views, savable=True))
    shown = [(one.label, one.count) for one in sidebar.entries() if one.section == "views"]
    assert shown == [
        ("Saved views", None),
        ("Team", 902),
        ("Update to this search", None),
        ("Hot", 37),
        ("Odd", None),
        ("Save this search…", None),
    ]
    assert entry(sidebar, "Team").spoken == "Team, 902, changed, shared with the team"
    assert entry(sidebar, "Odd").spoken == "Odd, There is no such qualifier."
    saves, chosen, commands = (
        heard(sidebar.save_wanted),
        heard(sidebar.view_chosen),
        heard(sidebar.view_command),
    )
    click(sidebar, "Save this search…")
    click(sidebar, "Hot")
    click(sidebar, "Update to this search")
    go_to(sidebar, "Hot")
    QTest.keyClick(sidebar, Qt.Key.Key_F2)
    QTest.keyClick(sidebar, Qt.Key.Key_Delete)
    assert (saves, chosen) == ([()], [("Hot",)])
    assert commands == [("Team", Command.UPDATE), ("Hot", Command.RENAME), ("Hot", Command.DELETE)]


def test_saved_views_are_moved_among_their_kind(sidebar: Sidebar) -> None:
    told = heard(sidebar.view_moved)
    go_to(sidebar, "Odd")
    QTest.keyClick(sidebar, Qt.Key.Key_Up, ALT)
    QTest.keyClick(sidebar, Qt.Key.Key_Down, ALT)
    go_to(sidebar, "Hot")
    QTest.keyClick(sidebar, Qt.Key.Key_Up, ALT)
    assert told == [("Odd", "Hot")]


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [("Hot", "Odd", [("Hot", "Odd")]), ("Hot", "Team", []), ("Hot", "Topic 1", []), ("Topic 1", "Hot", [])],
)
def test_saved_views_are_dragged(
    sidebar: Sidebar, source: str, target: str, told: list[tuple[str, str]]
) -> None:
    moved, chosen, refined = heard(sidebar.view_moved), heard(sidebar.view_chosen), heard(sidebar.refined)
    left, port = Qt.MouseButton.LeftButton, sidebar.viewport()
    QTest.mousePress(port, left, NONE, spot(sidebar, source))
    QTest.mouseMove(port, (spot(sidebar, source) + spot(sidebar, target)) / 2)
    QTest.mouseMove(port, spot(sidebar, target))
    QTest.mouseRelease(port, left, NONE, spot(sidebar, target))
    assert moved == told
    assert chosen == refined == []


def test_the_model_keeps_its_promises(sidebar: Sidebar) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(sidebar.model(), mode)
    for content in (
        replace(CONTENT, folded=frozenset()),
        SidebarContent(),
        CONTENT,
        replace(CONTENT, unfolded=frozenset({"topics"})),
        replace(CONTENT, views=()),
    ):
        sidebar.show_content(content)
        assert sidebar.entries() == sidebar_entries(content)
    assert tester.model() is sidebar.model()


def test_what_is_shown_already_is_not_painted_anew(sidebar: Sidebar, qtbot: QtBot) -> None:
    """One who types a word has the same counts shown after each letter."""
    histogram = sidebar.histogram("quality")
    assert histogram is not None
    sidebar.resize(240, 900)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    QApplication.processEvents()
    around, bars = Painted(sidebar.viewport()), Painted(histogram)
    sidebar.show_content(replace(sidebar.content))
    QApplication.processEvents()
    assert (around.regions, bars.regions) == ([], [])
    for _ in range(2):
        histogram.show_counts((0.0, 50.0, 100.0), (1, 2))
        histogram.show_range(*histogram.range())
        QApplication.processEvents()
        assert len(bars.regions) == 1

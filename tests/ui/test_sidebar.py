"""The sidebar: counts, the entry chosen, the topics behind "More…"."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from curator.content import EVERYDAY, Status
from curator.library import Facets
from curator.library.query import Qualifier, parse_query
from curator.ui.sidebar import Sidebar
from curator.ui.sidebar_entries import Sort, quoted
from curator.ui.theme import Theme

FACETS = Facets(
    total=20_412,
    status={Status.PUBLISHED: 17_240, Status.DRAFT: 3_000, Status.ABSENT: 166, Status.BROKEN: 6},
    collections={"_archive": 15_214, "_learning/videos": 412},
    topics={f"Topic {number}": 100 - number for number in range(20)},
    problems=6,
    edited_today=14,
)


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Sidebar:
    made = Sidebar(theme)
    qtbot.addWidget(made)
    made.resize(216, 800)
    made.show()
    made.show_counts(FACETS, EVERYDAY)
    return made


def lines(sidebar: Sidebar) -> list[tuple[str, int | None]]:
    return [(entry.label, entry.count) for entry in sidebar.entries()]


def click(sidebar: Sidebar, label: str) -> None:
    place = [entry.label for entry in sidebar.entries()].index(label)
    rect = sidebar.visualRect(sidebar.model().index(place, 0))
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_what_it_shows(sidebar: Sidebar) -> None:
    assert lines(sidebar)[:11] == [
        ("Library", None),
        ("All articles", 20_412),
        ("Published", 17_240),
        ("Drafts", 3_000),
        ("No published key", 166),
        ("Edited today", 14),
        ("Problems", 6),
        ("Collections", None),
        ("Archive", 15_214),
        ("Learning / Videos", 412),
        ("Topics", None),
    ]
    problems = sidebar.entries()[6]
    assert problems.alarm
    spoken = sidebar.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "All articles, 20,412"


def test_more_unfolds_the_topics_and_fewer_folds_them(sidebar: Sidebar) -> None:
    topics = [entry for entry in sidebar.entries() if entry.query.startswith("topic:")]
    assert len(topics) == 6
    click(sidebar, "More…")
    topics = [entry for entry in sidebar.entries() if entry.query.startswith("topic:")]
    assert len(topics) == 20
    assert sidebar.entries()[-1].sort is Sort.MORE
    click(sidebar, "Fewer")
    assert len([entry for entry in sidebar.entries() if entry.query.startswith("topic:")]) == 6


def test_choosing_tells_the_query_once_and_new_counts_keep_the_choice(sidebar: Sidebar) -> None:
    told: list[str] = []
    sidebar.chosen.connect(lambda query, _label: told.append(query))
    click(sidebar, "Drafts")
    click(sidebar, "Drafts")
    sidebar.show_counts(Facets(total=3, status={Status.DRAFT: 2}), EVERYDAY)
    assert told == ["published:false"]
    assert sidebar.entries()[sidebar.currentIndex().row()].label == "Drafts"
    sidebar.start_over()
    assert sidebar.entries()[sidebar.currentIndex().row()].label == "All articles"


def test_headings_cannot_be_chosen(sidebar: Sidebar) -> None:
    told: list[str] = []
    sidebar.chosen.connect(lambda query, _label: told.append(query))
    click(sidebar, "Collections")
    assert told == []


@pytest.mark.parametrize("name", ["AI", "AI Ethics", 'the "new" web', "back\\slash", "(odd)", "OR", "é:x"])
def test_any_name_can_be_asked_for(name: str) -> None:
    (term,) = parse_query(f"topic:{quoted(name)}").terms
    assert isinstance(term, Qualifier)
    assert (term.key, term.value) == ("topic", name)

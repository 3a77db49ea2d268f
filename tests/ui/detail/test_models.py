"""The item models by Qt's own tester, and what they keep when their rows change; moves by drag and drop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from pytestqt.modeltest import ModelTester

from curator.ui.detail.entry_model import EntryModel, ListedEntry
from tests.ui.detail.conftest import ARTICLE, Desk


def entries(titles: str) -> tuple[ListedEntry, ...]:
    return tuple(ListedEntry(title) for title in titles)


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("abc", "abc", "abc"),
        ("abc", "ac", "ac"),
        ("abc", "bc", "bc"),
        ("abc", "abxc", "abc"),
        ("", "ab", ""),
        ("ab", "", ""),
        ("abcd", "axyd", "ad"),
    ],
)
def test_rows_that_stay_are_the_same_rows(
    qtmodeltester: ModelTester, before: str, after: str, kept: str
) -> None:
    model = EntryModel(movable=True)
    model.show_entries(entries(before))
    places = {title: QPersistentModelIndex(model.index(row)) for row, title in enumerate(before)}
    model.show_entries(entries(after))
    assert [model.index(row).data() for row in range(model.rowCount())] == list(after)
    assert all(places[title].data() == title for title in kept)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("row", "child", "wanted"),
    [(0, 3, (0, 2)), (2, 0, (2, 0)), (1, 3, (1, 2)), (0, 1, None), (1, 1, None), (0, 9, None)],
)
def test_a_drop_is_a_wish_with_the_place_after_the_move(
    row: int, child: int, wanted: tuple[int, int] | None
) -> None:
    model = EntryModel(movable=True)
    model.show_entries(entries("abc"))
    wishes: list[tuple[int, int]] = []
    model.move_wanted.connect(lambda source, target: wishes.append((source, target)))
    model.moveRows(QModelIndex(), row, 1, QModelIndex(), child)
    assert wishes == ([] if wanted is None else [wanted])
    assert [entry.title for entry in model.entries] == ["a", "b", "c"]


def test_a_drop_in_the_list_moves_the_entry_in_the_file(desk: Desk) -> None:
    model = desk.pane.page.related.entry_model
    model.moveRows(QModelIndex(), 2, 1, QModelIndex(), 0)
    assert [entry.title for entry in model.entries] == ["Third", "First", "Second"]
    desk.session.undo()
    assert desk.data() == ARTICLE

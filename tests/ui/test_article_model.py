"""The list's item model, and the differences that bring it from one list of rows to another."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from curator.content import Status
from curator.library import Row
from curator.ui.article_model import ARTICLE, COLUMNS, HEAT, QUALITY, ROW_ROLE, STATUS, ArticleModel
from curator.ui.row_difference import row_difference, runs
from tests.ui.conftest import make_row


def model_of(rows: list[Row]) -> ArticleModel:
    model = ArticleModel()
    model.apply(row_difference(model.rows, rows))
    return model


def rows_of(letters: str, heat: float = 1) -> list[Row]:
    return [make_row(letter, heat=heat) for letter in letters]


def test_it_is_a_sound_item_model(qtmodeltester: Any) -> None:
    model = model_of(rows_of("abcdef"))
    qtmodeltester.check(model)
    for rows in (rows_of("acdefg"), rows_of("gfa"), rows_of("gfa", heat=2), [], rows_of("xy")):
        model.apply(row_difference(model.rows, rows))
        qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("column", "row", "text"),
    [
        (ARTICLE, make_row("Alpha"), "Alpha"),
        (ARTICLE, make_row("", path="_news/nameless.md"), "nameless.md"),
        (QUALITY, make_row("A", quality=134.0), "134"),
        (QUALITY, make_row("A", quality=66.5), "66.5"),
        (QUALITY, make_row("A"), ""),
        (HEAT, make_row("A", heat=-1.0), "−1"),
        (HEAT, make_row("A", heat=20412.0), "20,412"),
        (STATUS, make_row("A", status=Status.PUBLISHED), "Published"),
        (STATUS, make_row("A", status=Status.DRAFT), "Draft"),
        (STATUS, make_row("A", status=Status.ABSENT), "No key"),
        (STATUS, make_row("A", status=Status.BROKEN), "Broken"),
    ],
)
def test_what_a_cell_says(column: int, row: Row, text: str) -> None:
    model = model_of([row])
    index = model.index(0, column)
    assert index.data() == text
    assert index.data(ROW_ROLE) is row


def test_a_row_is_spoken_whole() -> None:
    row = make_row(
        "City pauses trial",
        provider="Gate & Field",
        date="1999-03-24T20:25:00Z",
        topics=("AI Ethics", "Security"),
        quality=118.0,
        heat=-1.0,
    )
    model = model_of([row])
    spoken = model.index(0, ARTICLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "City pauses trial, Gate & Field · Mar 24, 1999 · AI Ethics · Security, Draft, quality 118, heat −1"
    )


def test_a_broken_row_tells_its_reason() -> None:
    row = make_row("x", status=Status.BROKEN, problem="line 3: the quote is never closed")
    model = model_of([row])
    assert model.second_line(row) == row.problem
    assert row.problem in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_title_is_never_read_as_markup() -> None:
    model = model_of([make_row("<img src='file:///etc/passwd'>")])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


lists = st.lists(st.sampled_from("abcdefghijklmnop"), unique=True)
heats = st.dictionaries(st.sampled_from("abcdefghijklmnop"), st.integers(0, 3))


@given(lists, lists, heats)
def test_any_list_becomes_any_other_and_what_stays_keeps_its_index(
    old: list[str], new: list[str], heat: dict[str, int]
) -> None:
    model = model_of([make_row(letter) for letter in old])
    held = {letter: QPersistentModelIndex(model.index(place, 0)) for place, letter in enumerate(old)}
    repainted: set[int] = set()
    model.dataChanged.connect(lambda first, last: repainted.update(range(first.row(), last.row() + 1)))
    target = [make_row(letter, heat=heat.get(letter)) for letter in new]
    difference = row_difference(model.rows, target)
    model.apply(difference)
    assert model.rows == target
    assert [model.index(place, 0).data() for place in range(model.rowCount())] == new
    assert [model.place_of(row.path) for row in target] == list(range(len(new)))
    if not difference.reset:
        for letter, index in held.items():
            assert index.isValid() == (letter in new)
            assert not index.isValid() or index.data() == letter
        assert repainted == {
            new.index(letter) for letter in new if letter in old and heat.get(letter) is not None
        }


@given(lists, st.data())
def test_taking_out_and_putting_in_needs_no_reset(base: list[str], data: st.DataObject) -> None:
    kept = [letter for letter in base if data.draw(st.booleans())]
    new = list(kept)
    for letter in data.draw(st.lists(st.sampled_from("stuvwxyz"), unique=True)):
        new.insert(data.draw(st.integers(0, len(new))), letter)
    difference = row_difference([make_row(letter) for letter in base], [make_row(letter) for letter in new])
    assert difference.reset == (not kept)


def test_a_difference_from_other_rows_than_those_shown_still_ends_right() -> None:
    model = model_of(rows_of("abc"))
    stale = row_difference(rows_of("abcd"), rows_of("bd"))
    model.apply(stale)
    assert [row.title for row in model.rows] == ["b", "d"]


def test_replace_shows_rows_in_their_places_and_leaves_out_others() -> None:
    model = model_of(rows_of("abc"))
    model.replace([make_row("b", heat=9), make_row("z", heat=9)])
    assert [row.heat for row in model.rows] == [1, 9, 1]


@pytest.mark.parametrize(
    ("places", "expected"),
    [([], []), ([4], [(4, 4)]), ([0, 1, 2, 5, 7, 8], [(0, 2), (5, 5), (7, 8)])],
)
def test_runs(places: list[int], expected: list[tuple[int, int]]) -> None:
    assert runs(places) == expected


def test_it_has_four_columns_with_names() -> None:
    model = model_of([])
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(COLUMNS)]
    assert names == ["Article", "Quality", "Heat", "Status"]

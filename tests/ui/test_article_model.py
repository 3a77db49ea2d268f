"""The list's item model over a view of the library, and the rows it holds."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.content import Status
from curator.library import Row
from curator.ui.article_columns import (
    ARTICLE,
    CATEGORY,
    COLLECTION,
    COLUMNS,
    DATE,
    HEAT,
    PATH,
    PROVIDER,
    QUALITY,
    STATUS,
    TOPICS,
    TYPE,
)
from curator.ui.article_model import ROW_ROLE, ArticleModel
from curator.ui.places import Places
from curator.ui.row_pages import PAGE, ChosenRows, pages_around
from curator.ui.tasks import InlineRunner, Task, TaskRunner, ThreadRunner
from tests.ui.conftest import Listed, make_row, model_of, show


def rows_of(letters: str, heat: float = 1) -> list[Row]:
    return [make_row(letter, heat=heat) for letter in letters]


def test_it_is_a_sound_item_model(qtmodeltester: Any) -> None:
    model = model_of(rows_of("abcdef"))
    qtmodeltester.check(model)
    for rows in (rows_of("acdefg"), rows_of("gfa"), rows_of("gfa", heat=2), [], rows_of("xy")):
        show(model, rows)
        qtmodeltester.check(model)


def test_it_is_sound_while_rows_are_being_read(qtmodeltester: Any) -> None:
    model = ArticleModel(lambda _work, _done, _failed: None)
    model.show(Listed(rows_of("abcdef")), {})
    assert model.rowCount() == 6
    assert model.row(0) is None
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
        (PROVIDER, make_row("A", domain="gate.example"), "gate.example"),
        (DATE, make_row("A", date="1999-03-24T20:25:00Z"), "Mar 24, 1999"),
        (DATE, make_row("A", date_text="soon"), "soon"),
        (TOPICS, make_row("A", topics=("AI", "Ethics")), "AI, Ethics"),
        (CATEGORY, make_row("A", category="news"), "news"),
        (TYPE, make_row("A", type="article"), "article"),
        (COLLECTION, make_row("A", collection="_news"), "_news"),
        (PATH, make_row("A"), "_news/a.md"),
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
    assert index.data(ROW_ROLE) == row


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


@pytest.mark.parametrize(
    ("given", "pill", "told"), [(True, "Published", "Published"), (False, "Draft", "Not")]
)
def test_a_row_without_the_key_says_what_the_site_makes_of_it(given: bool, pill: str, told: str) -> None:
    row = make_row("A", published=None, status=Status.ABSENT)
    model = model_of([row, make_row("B", published=True, status=Status.PUBLISHED)])
    assert model.text(row, STATUS) == "No key"
    model.published_by_default = lambda path: given if path == row.path else None

    assert model.text(row, STATUS) == pill
    assert model.text(make_row("B", published=True, status=Status.PUBLISHED), STATUS) == "Published"
    tip = model.data(model.index(0, STATUS), Qt.ItemDataRole.ToolTipRole)
    assert f"{told} " in tip
    assert "the file has no key for it" in tip
    assert "the file has no key for it" in model.data(
        model.index(0, ARTICLE), Qt.ItemDataRole.AccessibleTextRole
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


def test_the_same_articles_in_the_same_places_start_nothing_over(qtbot: QtBot) -> None:
    model = model_of(rows_of("abc"))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        show(model, rows_of("abc", heat=2))
    assert model.index(0, HEAT).data() == "2"
    with qtbot.waitSignal(model.modelReset):
        show(model, rows_of("acb"))
    assert [model.index(place, 0).data() for place in range(3)] == ["a", "c", "b"]


def test_replace_shows_rows_in_their_places_and_leaves_out_others(qtbot: QtBot) -> None:
    model = model_of(rows_of("abc"))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.replace([make_row("b", heat=9), make_row("z", heat=9)])
    assert [told.args[0].row(), told.args[1].row()] == [1, 1]
    assert [model.index(place, HEAT).data() for place in range(3)] == ["1", "9", "1"]


class Reader:
    """Reads rows with a runner, and remembers the pages that were asked for."""

    def __init__(self, runner: TaskRunner) -> None:
        self.asked: list[Row] = []
        self._runner = runner

    def __call__(
        self,
        work: Callable[[], list[Row]],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        def read(_task: Task) -> list[Row]:
            rows = work()
            self.asked.append(rows[0])
            return rows

        return self._runner.start(read, done, failed)


MANY = [make_row(f"n{number:05}") for number in range(100 * PAGE)]


def test_rows_are_read_a_page_at_a_time_when_they_are_looked_at_and_not_all_kept() -> None:
    reader = Reader(InlineRunner())
    model = ArticleModel(reader)
    view = Listed(MANY)
    model.show(view, pages_around(view, 0, PAGE - 1))
    assert model.index(PAGE - 1, ARTICLE).data() == f"n{PAGE - 1:05}"
    assert reader.asked == []
    for _ in range(3):
        assert model.index(PAGE, ARTICLE).data() == f"n{PAGE:05}"
    assert reader.asked == [MANY[PAGE]]
    for place in range(0, len(MANY), PAGE):
        assert model.row(place) is MANY[place]
    reader.asked.clear()
    model.row(len(MANY) - 1)
    assert reader.asked == []
    model.row(0)
    assert reader.asked == [MANY[0]]


def test_what_is_read_in_a_moment_is_waited_for_and_what_takes_longer_is_not(qtbot: QtBot) -> None:
    gate = threading.Event()
    gate.set()

    class Slow(Listed):
        def rows(self, start: int, stop: int) -> list[Row]:
            assert gate.wait(20)
            return super().rows(start, stop)

    runner = ThreadRunner()
    model = ArticleModel(Reader(runner))
    model.show(Slow(MANY), {})
    try:
        qtbot.waitUntil(lambda: model.row(0) is not None)
        gate.clear()
        assert model.row(5 * PAGE) is None
        assert model.index(5 * PAGE, ARTICLE).data() is None
        with qtbot.waitSignal(model.dataChanged) as told:
            gate.set()
        assert told.args[0].row() == 5 * PAGE
        assert model.index(5 * PAGE, ARTICLE).data() == MANY[5 * PAGE].title
    finally:
        gate.set()
        runner.close()


def test_what_cannot_be_read_is_asked_for_once() -> None:
    class Gone(Listed):
        def rows(self, start: int, stop: int) -> list[Row]:
            asked.append(start)
            raise OSError("gone")

    asked: list[int] = []
    model = ArticleModel(Reader(InlineRunner()))
    model.show(Gone(rows_of("abc")), {})
    assert [model.row(0), model.row(1), model.index(2, HEAT).data()] == [None, None, None]
    assert asked == [0]


@pytest.mark.parametrize("runs", [[], [(0, 0)], [(5, 700), (1500, 1500), (6399, 6399)], [(0, 6399)]])
def test_chosen_rows_are_read_in_order(runs: list[tuple[int, int]]) -> None:
    chosen = ChosenRows(Listed(MANY), Places(len(MANY), runs))
    assert list(chosen) == [row for first, last in runs for row in MANY[first : last + 1]]


def test_it_has_columns_with_names() -> None:
    model = model_of([])
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(COLUMNS)]
    assert names == [
        "Article",
        "Provider",
        "Date",
        "Topics",
        "Category",
        "Type",
        "Collection",
        "Path",
        "Quality",
        "Heat",
        "Status",
    ]

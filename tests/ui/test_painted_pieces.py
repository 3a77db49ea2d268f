"""Rows kept as they were painted: painted once while they look the same, and the same to the pixel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from curator.ui.article_delegate import ArticleDelegate
from curator.ui.painted_pieces import PaintedPieces
from tests.ui.conftest import Desk, MakeDesk, article

GROUND = QColor("#ffffff")
ROW = QRect(0, 0, 60, 20)


def paint(painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect.adjusted(30, 5, -5, -5), QColor("#804020"))
    painter.drawEllipse(rect.adjusted(2, 2, -34, -2))


def drawn(rows: PaintedPieces, *places: tuple[str, int], ratio: float = 1.0) -> QImage:
    """A screen of 60 by 80 points after rows of these keys were drawn at these heights."""
    image = QImage(round(60 * ratio), round(80 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(GROUND)
    painter = QPainter(image)
    for key, top in places:
        rows.draw(painter, ROW.translated(0, top), GROUND, key, paint)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_a_row_is_painted_once_and_again_when_it_looks_otherwise() -> None:
    rows = PaintedPieces()
    rows.begin("light", 10)
    drawn(rows, ("a", 0), ("b", 20), ("a", 40))
    assert rows.painted == 2
    rows.begin("light", 10)
    drawn(rows, ("b", 0), ("c", 20))
    assert rows.painted == 3
    rows.begin("dark", 10)
    drawn(rows, ("b", 0))
    assert rows.painted == 4


@pytest.mark.usefixtures("qapp")
def test_only_so_many_are_kept_those_drawn_last() -> None:
    rows = PaintedPieces()
    rows.begin("light", 2)
    drawn(rows, ("a", 0), ("b", 20), ("a", 40), ("c", 60))
    drawn(rows, ("a", 0), ("c", 20))
    assert rows.painted == 3
    drawn(rows, ("b", 0))
    assert rows.painted == 4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("top", [0, 7, -9])
def test_what_was_kept_is_the_same_to_the_pixel(ratio: float, top: int) -> None:
    rows = PaintedPieces()
    rows.begin("light", 4)
    drawn(rows, ("a", 0), ratio=ratio)
    kept = drawn(rows, ("a", top), ratio=ratio)
    alone = PaintedPieces()
    alone.begin("light", 4)
    assert kept == drawn(alone, ("a", top), ratio=ratio)
    if ratio == int(ratio):
        assert rows.painted == 1


@pytest.fixture
def many(make_desk: MakeDesk) -> Desk:
    made = make_desk({f"_news/{number:03}.md": article(f"N{number:03}", heat=number) for number in range(90)})
    made.open()
    made.look_through()  # a row looks otherwise when a problem is found
    made.listing(lambda: made.window.listing.sort_by("title"))
    return made


def repainted(desk: Desk) -> int:
    """How many rows were painted to show the list anew."""
    view = desk.window.view
    QApplication.processEvents()
    before = view.painted.painted
    view.viewport().repaint()
    return view.painted.painted - before


def test_the_list_paints_what_looks_otherwise_and_no_more(many: Desk) -> None:
    view = many.window.view
    seen = view.viewport().height() // view.rowHeight(0)
    assert seen > 5
    repainted(many)
    assert repainted(many) == 0
    before = view.painted.painted
    view.verticalScrollBar().setValue(2 * view.rowHeight(0))
    QApplication.processEvents()
    assert 2 <= view.painted.painted - before <= 3
    before = view.painted.painted
    view.select_places([3, 5], 3)
    QApplication.processEvents()
    repainted(many)
    assert 2 <= view.painted.painted - before <= 3  # the row that was current too, if it is seen
    before = view.painted.painted
    at = QPointF(20.0, view.rowViewportPosition(6) + 4.0)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        at,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), move)
    repainted(many)
    assert view.painted.painted - before == 1


def test_other_colours_widths_or_tops_paint_every_row_anew(many: Desk) -> None:
    view, themes = many.window.view, many.window.actions_.themes
    seen = view.viewport().height() // view.rowHeight(0)
    repainted(many)
    changes: list[Callable[[], object]] = [
        lambda: themes["dark"].trigger(),
        lambda: view.set_bar_tops(10.0, 20.0),
        lambda: view.set_compact(True),
        lambda: many.window.resize(many.window.width() - 40, many.window.height()),
    ]
    for other in changes:
        before = view.painted.painted
        other()
        repainted(many)
        assert view.painted.painted - before >= seen
        assert repainted(many) == 0


def test_cells_that_many_rows_have_alike_are_painted_once(make_desk: MakeDesk) -> None:
    made = make_desk(
        {f"_news/{number:03}.md": article(f"N{number:03}", heat=number % 3) for number in range(90)}
    )
    made.open()
    made.look_through()
    view = made.window.view
    view.cells.begin("nothing is kept of before", 0)
    before, rows = view.cells.painted, view.painted.painted
    view.verticalScrollBar().setValue(40 * view.rowHeight(0))
    view.viewport().repaint()
    assert view.painted.painted - rows > 5
    assert view.cells.painted - before == 5  # one quality, three heats, one state


def test_a_cell_that_was_kept_looks_as_one_painted_where_it_stands(many: Desk) -> None:
    view = many.window.view
    view.select_places([2, 3], 3)
    view.viewport().repaint()
    seen = view.viewport().grab().toImage()
    height, model, delegate = view.rowHeight(0), many.window.model, view.itemDelegate()
    assert isinstance(delegate, ArticleDelegate)
    for place in range(6):
        row = model.row(place)
        assert row is not None
        for column in sorted(view.header.shown()):
            cell = QRect(
                view.columnViewportPosition(column), place * height, view.columnWidth(column), height
            )
            alone = QImage(cell.size(), QImage.Format.Format_RGB32)
            alone.fill(view.palette().base().color())
            painter = QPainter(alone)
            delegate.paint_cell(painter, QRect(QPoint(), cell.size()), place, column, row, place in (2, 3))
            painter.end()
            assert alone == seen.copy(cell).convertToFormat(QImage.Format.Format_RGB32), (place, column)

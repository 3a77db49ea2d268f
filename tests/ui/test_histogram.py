"""A small histogram: two handles, by mouse and by keyboard; what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from curator.ui.histogram import RangeHistogram
from curator.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def histogram(qtbot: QtBot, theme: Theme) -> RangeHistogram:
    made = RangeHistogram(theme, "Quality", "accent")
    qtbot.addWidget(made)
    made.resize(theme.px(18) + theme.px(17) + 200, 78)
    made.show()
    qtbot.waitExposed(made)
    made.show_counts([float(edge) for edge in range(0, 101, 10)], [1, 2, 3, 4, 5, 6, 7, 8, 9, 3])
    return made


def at(histogram: RangeHistogram, value: float, theme: Theme) -> QPoint:
    """Where a value of the scale 0..100 lies."""
    return QPoint(round(theme.px(18) + value * 2), histogram.height() // 2)


def drag(histogram: RangeHistogram, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(histogram, LEFT, pos=start)
    QTest.mouseMove(histogram, (start + end) / 2)
    QTest.mouseMove(histogram, end)
    QTest.mouseRelease(histogram, LEFT, pos=end)


def test_handles_are_dragged_and_told_once_when_they_are_let_go(
    histogram: RangeHistogram, theme: Theme
) -> None:
    told: list[tuple[object, object]] = []
    histogram.chosen.connect(lambda low, high: told.append((low, high)))
    drag(histogram, at(histogram, 0, theme), at(histogram, 40, theme))
    drag(histogram, at(histogram, 100, theme), at(histogram, 70, theme))
    assert told == [(40, None), (40, 70)]
    assert histogram.accessibleName() == "Quality: 40 – 70"
    drag(histogram, at(histogram, 40, theme), at(histogram, 90, theme))
    assert told[-1:] == [(70, 70)]
    drag(histogram, at(histogram, 71, theme), at(histogram, 100, theme))
    assert told[-1:] == [(70, None)]


def test_a_double_click_opens_both_ends(histogram: RangeHistogram, theme: Theme) -> None:
    histogram.show_range(20, 30)
    told: list[tuple[object, object]] = []
    histogram.chosen.connect(lambda low, high: told.append((low, high)))
    QTest.mouseDClick(histogram, LEFT, pos=at(histogram, 60, theme))
    assert told[-1:] == [(None, None)]
    assert histogram.in_words() == "any"


def test_the_keyboard_moves_either_handle(qtbot: QtBot, histogram: RangeHistogram) -> None:
    histogram.setFocus()
    told: list[tuple[object, object]] = []
    histogram.chosen.connect(lambda low, high: told.append((low, high)))
    with qtbot.waitSignal(histogram.chosen):
        QTest.keyClick(histogram, Qt.Key.Key_PageUp)
        QTest.keyClick(histogram, Qt.Key.Key_Right)
    assert told == [(11, None)]
    assert histogram.accessibleDescription() == "lower end: 11"
    QTest.keyClick(histogram, Qt.Key.Key_Tab)
    with qtbot.waitSignal(histogram.chosen):
        QTest.keyClick(histogram, Qt.Key.Key_Left)
    assert told[-1:] == [(11, 99)]
    with qtbot.waitSignal(histogram.chosen):
        QTest.keyClick(histogram, Qt.Key.Key_End)
    assert told[-1:] == [(11, None)]
    QTest.keyClick(histogram, Qt.Key.Key_Delete)
    assert told[-1:] == [(None, None)]


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(None, None, "any"), (70, None, "≥ 70"), (None, 40, "≤ 40"), (-1, 5, "−1 – 5"), (50, 50, "50")],
)
def test_a_range_in_words(
    histogram: RangeHistogram, low: float | None, high: float | None, words: str
) -> None:
    histogram.show_range(low, high)
    assert histogram.in_words() == words


def test_bars_outside_of_the_range_are_grey(histogram: RangeHistogram, theme: Theme) -> None:
    def colours(token: str) -> int:
        image = histogram.grab().toImage()
        wanted = theme.color(token)
        return sum(
            image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height())
        )

    full, none = colours("accent"), colours("edge")
    histogram.show_range(50, 60)
    assert colours("accent") < full
    assert colours("edge") > none

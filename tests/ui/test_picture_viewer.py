"""The article's pictures, large: driven with real keys and clicks over a real folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.ui.picture_viewer.feature import PictureViewing
from curator.ui.picture_viewer.viewer import PictureViewer
from curator.ui.pictures import State
from tests.ui.conftest import SITE, Desk, MakeDesk, article
from tests.ui.test_pictures import write_png

LEFT = Qt.MouseButton.LeftButton
IMAGES = """
  - url: /assets/wide.png
    width: 1600
    height: 400
    title: "A <b>wide</b> one"
  - url: https://site.example/assets/small.png
    width: 99
    height: 30
  - url: "https://elsewhere.example/a picture.png"
  - url: "javascript:alert(1)"
"""


@pytest.fixture
def desk(make_desk: MakeDesk, tmp_path: Path) -> Desk:
    (tmp_path / "site" / "assets").mkdir(parents=True)
    write_png(tmp_path / "site" / "assets" / "wide.png", 1600, 400)
    write_png(tmp_path / "site" / "assets" / "small.png", 40, 30)
    made = make_desk({**SITE, "_news/2026-03-25-pictured.md": article("Pictured", 25, images=IMAGES)})
    made.open()
    made.select("Pictured")
    made.qtbot.waitUntil(lambda: made.window.detail.page.cover.isEnabled())
    return made


def feature(desk: Desk) -> PictureViewing:
    return next(each for each in desk.window.features if isinstance(each, PictureViewing))


def viewer(desk: Desk) -> PictureViewer:
    found = feature(desk).viewer
    assert found is not None
    desk.qtbot.waitExposed(found)
    return found


def ready(desk: Desk, shown: PictureViewer) -> None:
    desk.qtbot.waitUntil(lambda: shown.canvas.picture().state is not State.LOADING)


def opened(desk: Desk) -> PictureViewer:
    QTest.mouseClick(desk.window.detail.page.cover, LEFT)
    shown = viewer(desk)
    ready(desk, shown)
    return shown


def test_a_click_on_the_cover_shows_it_large_and_esc_leaves(desk: Desk) -> None:
    shown = opened(desk)
    assert shown.canvas.picture().natural == QSize(1600, 400)
    assert shown.name.text() == "A <b>wide</b> one"
    assert shown.facts.text() == "1,600 × 400, as the article says"
    assert shown.address.text() == "/assets/wide.png"
    assert shown.place.text() == "1 of 4"
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert feature(desk).viewer is None


def test_enter_on_the_cover_and_the_key_open_it_too(desk: Desk) -> None:
    cover = desk.window.detail.page.cover
    cover.setFocus()
    QTest.keyClick(cover, Qt.Key.Key_Return)
    viewer(desk).reject()
    QTest.keyClick(desk.window.view, Qt.Key.Key_V)
    viewer(desk).reject()


def test_enter_and_a_double_click_in_the_strip_show_the_one_there(desk: Desk) -> None:
    page = desk.window.detail.page
    page.tabs.turn_to("images")
    strip = page.images
    strip.setCurrentIndex(strip.entry_model.index(1))
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert viewer(desk).at == 1
    viewer(desk).reject()
    place = strip.visualRect(strip.entry_model.index(2)).center()
    QTest.mouseDClick(strip.viewport(), LEFT, pos=place)
    assert viewer(desk).at == 2
    assert desk.opened == []


def test_the_arrows_go_through_all_of_them(desk: Desk) -> None:
    shown = opened(desk)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    ready(desk, shown)
    assert shown.facts.text() == "Really 40 × 30; the article says 99 × 30"
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    ready(desk, shown)
    assert shown.canvas.picture().state is State.REMOTE
    assert not shown.copy_picture.isEnabled()
    assert shown.address.text() == "https://elsewhere.example/a%20picture.png"
    QTest.mouseClick(shown.on, LEFT)
    ready(desk, shown)
    assert shown.address.text() == "javascript:alert(1)"
    assert not shown.open_outside.isEnabled()
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    assert shown.at == 0
    QTest.keyClick(shown.canvas, Qt.Key.Key_Left)
    assert shown.at == 3


def test_addresses_are_copied_and_opened(desk: Desk) -> None:
    shown = opened(desk)
    shown.show_at(2)
    QTest.mouseClick(shown.copy_address, LEFT)
    assert QGuiApplication.clipboard().text() == "https://elsewhere.example/a picture.png"
    QTest.mouseClick(shown.open_outside, LEFT)
    assert desk.opened == ["https://elsewhere.example/a picture.png"]


def test_the_picture_is_copied_in_its_own_pixels(desk: Desk) -> None:
    shown = opened(desk)
    shown.resize(500, 400)
    QTest.mouseClick(shown.copy_picture, LEFT)
    clipboard = QGuiApplication.clipboard()
    desk.qtbot.waitUntil(lambda: clipboard.image().size() == QSize(1600, 400))


def test_it_is_scaled_with_keys_buttons_and_the_wheel(desk: Desk) -> None:
    shown = opened(desk)
    canvas = shown.canvas
    canvas.setFixedSize(800, 600)
    assert canvas.fitted
    assert canvas.scale() == 0.5
    QTest.mouseClick(shown.full, LEFT)
    assert (canvas.fitted, canvas.scale()) == (False, 1.0)
    desk.qtbot.waitUntil(lambda: canvas.whole().state is State.READY)
    assert shown.scale.text() == "100 %"
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale() == 1.25
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.scale() == 0.5
    turn = QWheelEvent(
        QPointF(0, 300),
        QPointF(0, 300),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, turn)
    assert canvas.scale() == 0.5 * 1.25**2
    assert round(canvas._area().left()) == 0  # what was under the mouse stays there
    for _ in range(60):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale() == 8.0


def test_a_large_picture_is_moved_with_the_mouse_but_not_away(desk: Desk) -> None:
    canvas = opened(desk).canvas
    canvas.setFixedSize(800, 600)
    canvas.zoom_to(1.0)
    QTest.mousePress(canvas, LEFT, pos=QPoint(400, 300))
    QTest.mouseMove(canvas, QPoint(300, 300))
    assert round(canvas._area().left()) == -500
    QTest.mouseMove(canvas, QPoint(-4000, 300))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(-4000, 300))
    assert round(canvas._area().right()) == 800
    assert round(canvas._area().center().y()) == 300


def test_it_closes_with_the_window(desk: Desk) -> None:
    opened(desk)
    desk.window.close()
    assert feature(desk).viewer is None

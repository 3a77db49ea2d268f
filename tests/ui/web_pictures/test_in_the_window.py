"""Pictures of the web in the real window: asked for once, shown, let go when scrolled away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.settings import Settings
from curator.ui.pictures import State
from curator.ui.question import Question
from curator.ui.settings_feature import SettingsFeature
from curator.ui.settings_pages.pictures_page import PicturesPage
from curator.ui.web.fetch import Bounds, Web
from curator.ui.web_pictures.feature import WebPictures
from tests.ui.conftest import SITE, Desk, MakeDesk, article
from tests.ui.web_pictures.conftest import Server, picture

LEFT = Qt.MouseButton.LeftButton


def question(desk: Desk) -> Question:
    return next(each for each in desk.window.features if isinstance(each, WebPictures)).question


def pictures_page(desk: Desk) -> PicturesPage:
    settings = next(each for each in desk.window.features if isinstance(each, SettingsFeature))
    settings.show_settings("Pictures")
    assert settings.dialog is not None
    page = settings.dialog.stack.currentWidget()
    assert isinstance(page, PicturesPage)
    return page


def allowed(desk: Desk) -> bool | None:
    return desk.stored().remote_pictures


def pictured(server: Server, count: int = 1) -> dict[str, bytes]:
    """A site whose articles have their pictures on the server."""
    return {
        **SITE,
        **{
            f"_news/2026-03-25-{n:03}.md": article(
                f"Pictured {n:03}", 25, images=f'\n  - url: "{server.at(f"/{n}.png")}"'
            )
            for n in range(count)
        },
    }


def cover_reason(desk: Desk) -> str:
    return desk.window.detail.page.cover.reason()


@pytest.fixture
def asked(make_desk: MakeDesk, server: Server) -> Desk:
    server.gives("/0.png", picture())
    desk = make_desk(pictured(server))
    desk.open()
    desk.select("Pictured 000")
    desk.qtbot.waitUntil(question(desk).isVisible)
    return desk


def test_it_is_asked_once_and_a_yes_is_kept(asked: Desk, server: Server) -> None:
    assert server.asked == []
    assert "not shown yet" in cover_reason(asked)
    QTest.mouseClick(question(asked).yes, LEFT)
    assert not question(asked).isVisible()
    assert allowed(asked) is True
    asked.qtbot.waitUntil(lambda: "private network" in cover_reason(asked))  # the server is on this computer
    assert server.asked == []


def test_a_no_is_kept_too(asked: Desk, server: Server) -> None:
    question(asked).no.setFocus()
    QTest.keyClick(question(asked).no, Qt.Key.Key_Space)
    assert allowed(asked) is False
    asked.qtbot.waitUntil(lambda: "from the folder only" in cover_reason(asked))
    assert not question(asked).isVisible()
    assert server.asked == []


def test_nothing_is_asked_where_no_picture_is_on_the_web(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open()
    desk.select("Alpha")
    assert not question(desk).isVisible()


def test_the_list_says_why_a_picture_is_not_there(asked: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "curator.ui.article_delegate.QToolTip.showText", lambda _at, text, _view: told.append(text)
    )
    view = asked.window.view
    row = asked.titles().index("Pictured 000")
    rect = view.visualRect(view.model().index(row, 0))
    at = QPoint(rect.left() + 50, rect.center().y())
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    )
    assert "127.0.0.1" in told[0]


def test_the_settings_turn_them_on_and_off(asked: Desk, server: Server) -> None:
    page = pictures_page(asked)
    assert not page.remote.isChecked()
    assert not page.private.isEnabled()
    QTest.keyClick(page.remote, Qt.Key.Key_Space)
    assert not question(asked).isVisible()
    QTest.keyClick(page.private, Qt.Key.Key_Space)
    cover = asked.window.detail.page.cover
    asked.qtbot.waitUntil(lambda: cover.badge() == "40 × 30")
    assert server.asked == ["/0.png"]
    page.most.setValue(50)
    QTest.mouseClick(page.empty, LEFT)
    asked.qtbot.waitUntil(lambda: server.asked == ["/0.png"] * 2)
    QTest.keyClick(page.remote, Qt.Key.Key_Space)
    assert "from the folder only" in _once(asked, lambda: cover_reason(asked))
    stored = asked.stored()
    assert (stored.remote_pictures, stored.private_pictures, stored.picture_megabytes) == (False, True, 50)


def test_the_list_fetches_what_is_seen_and_lets_go_what_is_scrolled_away(
    make_desk: MakeDesk, server: Server
) -> None:
    for n in range(300):
        server.waits(f"/{n}.png")
    web = Web(bounds=Bounds(seconds=60, silence=60))
    desk = make_desk(
        pictured(server, 300), settings=Settings(remote_pictures=True, private_pictures=True), web=web
    )
    desk.open()
    downloads = desk.window.view._pictures._downloads
    assert downloads is not None
    desk.qtbot.waitUntil(lambda: bool(downloads.running))

    def running() -> set[str]:
        return set(downloads.running)

    first = running()
    bar = desk.window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def seen() -> set[str]:
        start, end = desk.window.view.in_sight()
        rows = (desk.window.model.row(place) for place in range(start, end + 1))
        return {row.image for row in rows if row is not None}

    cover = {server.at("/0.png")}  # of the first article, which the detail pane shows
    desk.qtbot.waitUntil(lambda: bool(running() - cover) and running() - cover <= seen())
    assert not (first - cover) & running()
    image = next(iter(seen()))
    assert desk.window.view._pictures.picture(image, desk.window.size()).state is State.LOADING


def _once(desk: Desk, find: Callable[[], str]) -> str:
    """What is found, as soon as there is something."""
    desk.qtbot.waitUntil(lambda: bool(find()))
    return find()

"""The update notice in the real window, against a real server on this computer."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator import __version__
from curator.settings import Settings
from curator.ui.settings_feature import SettingsFeature
from curator.ui.settings_pages.updates_page import UpdatesPage
from curator.ui.updates.daily import NAME
from curator.ui.updates.dialog import UpdateDialog
from curator.ui.updates.feature import Updates
from curator.ui.web.fetch import Bounds, Web
from tests.ui.conftest import Desk, MakeDesk
from tests.ui.web_pictures.conftest import QUICK, SMALL, Handler, Server, names

LEFT = Qt.MouseButton.LeftButton
HERE = Web(lambda address: address == "127.0.0.1", bounds=SMALL)
IMPATIENT = replace(HERE, bounds=QUICK)


def said(**values: object) -> bytes:
    newest = {"version": "99.1", "notes": "Much is new.", "page": "https://updates.example/download"}
    return json.dumps({**newest, **values}).encode()


def updates(desk: Desk) -> Updates:
    return next(each for each in desk.window.features if isinstance(each, Updates))


def kept(desk: Desk) -> Settings:
    return desk.stored()


@pytest.fixture
def agreed(make_desk: MakeDesk) -> Callable[..., Desk]:
    """A window of an editor who agreed that this address is asked; what it tells goes into `desk.told`."""

    def make(address: str, web: Web = HERE, **settings: object) -> Desk:
        chosen = Settings(updates=True, update_address=address).model_copy(update=settings)
        return make_desk(settings=chosen, web=web)

    return make


def looked(desk: Desk) -> None:
    """Let the window look by itself, and wait for the answer."""
    feature = updates(desk)
    feature.look_if_due()
    desk.qtbot.waitUntil(lambda: feature.looking is None)


def answer_to_the_editor(desk: Desk) -> str:
    """Choose the action, and return what is told."""
    with desk.qtbot.waitSignal(updates(desk).told) as told:
        updates(desk).look_now.trigger()
    text: str = told.args[0]
    return text


def dialog(desk: Desk) -> UpdateDialog:
    found = updates(desk).dialog
    assert found is not None
    return found


def test_it_is_asked_at_the_first_start_and_nothing_is_fetched_before(
    make_desk: MakeDesk, server: Server
) -> None:
    desk = make_desk(settings=Settings(update_address=server.gives("/latest", said())), web=HERE)
    question = updates(desk).first_question
    assert question is not None
    assert question.isVisible()
    looked(desk)
    assert server.asked == []
    QTest.mouseClick(question.yes, LEFT)
    assert kept(desk).updates is True
    assert not question.isVisible()
    looked(desk)
    assert server.asked == ["/latest"]


def test_after_a_no_nothing_is_fetched(make_desk: MakeDesk, server: Server) -> None:
    desk = make_desk(settings=Settings(update_address=server.gives("/latest", said())), web=HERE)
    question = updates(desk).first_question
    assert question is not None
    QTest.mouseClick(question.no, LEFT)
    assert kept(desk).updates is False
    looked(desk)
    assert server.asked == []


def test_one_request_a_day_which_says_nothing_about_the_editor(
    agreed: Callable[..., Desk], server: Server
) -> None:
    desk = agreed(server.gives("/latest", said(version=__version__)))
    looked(desk)
    looked(desk)
    assert server.asked == ["/latest"]
    assert set(server.headers[0]) <= {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "connection",
        "accept-language",
    }
    assert server.headers[0]["accept-language"] == "*"
    assert (desk.settings_file.parent / NAME).is_file()


def test_a_newer_version_is_told_with_its_notes_and_leads_to_its_page(
    agreed: Callable[..., Desk], server: Server
) -> None:
    desk = agreed(server.gives("/latest", said(notes="<b>Much</b> is new.")))
    looked(desk)
    strip = updates(desk).strip
    assert strip is not None
    assert strip.isVisible()
    assert "99.1" in strip.text.text()
    assert updates(desk).dialog is None  # in nobody's way
    QTest.mouseClick(strip.yes, LEFT)
    assert not strip.isVisible()
    assert dialog(desk).notes.toPlainText() == "<b>Much</b> is new."
    assert desk.opened == []
    QTest.mouseClick(dialog(desk).open_page, LEFT)
    assert desk.opened == ["https://updates.example/download"]
    assert updates(desk).dialog is None


def test_a_version_that_was_skipped_is_not_told_again_a_later_one_is(
    agreed: Callable[..., Desk], server: Server
) -> None:
    address = server.gives("/latest", said())
    desk = agreed(address)
    looked(desk)
    strip = updates(desk).strip
    assert strip is not None
    QTest.mouseClick(strip.yes, LEFT)
    QTest.mouseClick(dialog(desk).skip, LEFT)
    assert kept(desk).skipped_version == "99.1"
    for version, told in (("99.1", False), ("99.0", False), ("99.1.1", True)):
        server.gives("/latest", said(version=version))
        (desk.settings_file.parent / NAME).unlink()
        looked(desk)
        assert updates(desk).strip is not None
        assert updates(desk).strip.isVisible() is told, version  # type: ignore[union-attr]


@pytest.mark.parametrize("version", [__version__, "0.0.1", "0"])
def test_the_same_or_an_older_version_is_not_told(
    agreed: Callable[..., Desk], server: Server, version: str
) -> None:
    desk = agreed(server.gives("/latest", said(version=version)))
    looked(desk)
    assert updates(desk).strip is None
    assert answer_to_the_editor(desk) == f"Curator {__version__} is the newest version"
    assert updates(desk).dialog is None


def cut_off(handler: Handler) -> None:
    handler.give(said(), length=9000)
    handler.break_off()


def broken(server: Server, how: str) -> str:
    """An address whose server does this."""
    if how == "slow":
        return server.waits("/latest", said(), length=4000)
    if how == "silent":
        return server.waits("/latest")
    if how == "huge":
        return server.gives("/latest", said(notes="x" * 300_000))
    if how == "endless":
        return server.sends_on("/latest", server.at("/latest"))
    if how == "private":
        return server.sends_on("/latest", "http://192.168.7.7/latest")
    if how == "away":
        return server.sends_on("/latest", "file:///etc/passwd")
    if how == "wrong":
        return server.gives("/latest", b'{"version": 2}')
    if how == "page":
        return server.gives("/latest", b"<html>Please log in to this network</html>", "text/html")
    if how == "gone":
        return server.at("/nothing")
    if how == "cut":
        server.answers["/latest"] = cut_off
        return server.at("/latest")
    return "http://127.0.0.1:9/latest"  # nobody listens there


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("slow", "broke off"),
        ("silent", "does not answer"),
        ("huge", "Too large: more than 64 K"),
        ("endless", "without end"),
        ("private", "private network"),
        ("away", "leads away from the web"),
        ("wrong", "does not say which version is the newest"),
        ("page", "does not say which version is the newest"),
        ("gone", "answered with 404"),
        ("cut", "broke off"),
        ("nobody", "No connection to 127.0.0.1"),
    ],
)
def test_a_server_that_does_not_answer_as_it_should(
    agreed: Callable[..., Desk], server: Server, how: str, told: str
) -> None:
    desk = agreed(broken(server, how), IMPATIENT)
    looked(desk)
    assert updates(desk).strip is None
    assert not desk.window.notice.isVisible()  # nobody asked: nothing is said
    asked = list(server.asked)
    looked(desk)
    assert server.asked == asked  # nor is it tried again the same day
    assert told in answer_to_the_editor(desk)
    assert updates(desk).dialog is None


def test_without_a_network_only_the_editor_who_asks_is_told(agreed: Callable[..., Desk]) -> None:
    desk = agreed("https://updates.example/latest", Web(resolve=names(), bounds=Bounds(seconds=2.0)))
    looked(desk)
    assert not desk.window.notice.isVisible()
    assert answer_to_the_editor(desk) == "Offline, or there is no updates.example"


def test_a_computer_in_a_private_network_is_not_asked(agreed: Callable[..., Desk], server: Server) -> None:
    desk = agreed(server.gives("/latest", said()), Web(bounds=QUICK))
    assert "private network" in answer_to_the_editor(desk)
    assert server.asked == []


def test_closing_the_window_while_it_asks_ends_it(agreed: Callable[..., Desk], server: Server) -> None:
    desk = agreed(server.waits("/latest"))
    updates(desk).look_if_due()
    desk.qtbot.waitUntil(lambda: server.asked == ["/latest"])
    with desk.qtbot.assertNotEmitted(updates(desk).told, wait=50):
        desk.window.close()


def updates_page(desk: Desk) -> UpdatesPage:
    settings = next(each for each in desk.window.features if isinstance(each, SettingsFeature))
    settings.show_settings("Updates")
    assert settings.dialog is not None
    page = settings.dialog.stack.currentWidget()
    assert isinstance(page, UpdatesPage)
    return page


def test_the_settings_turn_it_on_and_off_and_look_at_once(make_desk: MakeDesk, server: Server) -> None:
    desk = make_desk(web=HERE)
    page = updates_page(desk)
    page.daily.click()
    assert kept(desk).updates is True
    assert not updates(desk).first_question.isVisible()  # type: ignore[union-attr]
    page.daily.click()
    assert kept(desk).updates is False

    page.address.setText("ftp://updates.example")
    QTest.keyClick(page.address, Qt.Key.Key_Return)
    assert kept(desk).update_address == ""
    assert "not an address of the web" in page.answer.text()
    address = server.gives("/mine", said(version="0.0.1"))
    page.address.setText(address)
    QTest.keyClick(page.address, Qt.Key.Key_Return)
    assert kept(desk).update_address == address
    with desk.qtbot.waitSignal(updates(desk).told):
        QTest.mouseClick(page.now, LEFT)
    assert page.answer.text() == f"Curator {__version__} is the newest version"
    assert server.asked == ["/mine"]

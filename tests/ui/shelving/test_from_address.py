"""A new article from an address: the page is fetched once, what it says is shown, then it is made."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from curator.settings import Settings
from tests.ui.conftest import ALWAYS, SITE, Desk, MakeDesk, article
from tests.ui.shelving.test_shelving import new, shelving

PAGE = b"""<html><head><title>x</title><meta property="og:title" content="Robots &amp; cargo">
<meta property="og:description" content="By touch."><meta property="og:image" content="/robots.jpg">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:site_name" content="The Gate"></head></html>"""


class Web:
    """A server on this machine.

    Attributes:
        asked: the paths that were asked for. go: set when /slow may answer.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.go = threading.Event()
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                web.asked.append(self.path)
                if self.path == "/slow":
                    web.go.wait(20)
                self.send_response(404 if self.path == "/gone" else 200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<p>nothing</p>" if self.path == "/empty" else PAGE)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"


@pytest.fixture
def web() -> Iterator[Web]:
    made = Web()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.go.set()
    made.server.shutdown()
    thread.join()
    made.server.server_close()


@pytest.fixture
def desk(make_desk: MakeDesk, web: Web) -> Desk:
    double = article("Double", originalUrl=f'"{web.base}/double"')
    files = SITE | {"_news/2026-03-18-double.md": double}
    made = make_desk(files, settings=Settings(private_pictures=True))
    made.open()
    return made


def test_what_the_page_says_can_be_changed_before_anything_is_written(desk: Desk, web: Web) -> None:
    before = desk.bytes()
    desk.select("Alpha")
    shelving(desk).new.trigger()
    dialog = new(desk)
    assert not dialog.fetch.isEnabled()
    dialog.address.setText(f"{web.base}/robots?utm_source=x")
    dialog.fetch.click()
    desk.qtbot.waitUntil(lambda: dialog.title.text() == "Robots & cargo", timeout=ALWAYS)
    assert web.asked == ["/robots?utm_source=x"]
    assert dialog.address.text() == f"{web.base}/robots"
    assert dialog.excerpt.toPlainText() == "By touch."
    assert dialog.provider.text() == "The Gate"
    assert desk.bytes() == before
    dialog.title.setText("Robots")
    desk.qtbot.waitUntil(dialog.do_button.isEnabled, timeout=ALWAYS)
    changes = desk.changing(dialog.do_button.click)
    text = desk.bytes()[changes.arrived[0]].decode()
    assert "title: Robots\n" in text
    assert f"url: {web.base}/robots.jpg\n    width: 1200\n    height: 630\n" in text
    assert web.asked == ["/robots?utm_source=x"]


@pytest.mark.parametrize(("path", "told"), [("/gone", "404"), ("/empty", "nothing of an article")])
def test_what_does_not_come_is_told_and_what_was_typed_stays(
    desk: Desk, web: Web, path: str, told: str
) -> None:
    shelving(desk).new.trigger()
    dialog = new(desk)
    dialog.title.setText("Mine")
    dialog.address.setText(web.base + path)
    dialog.fetch.click()
    desk.qtbot.waitUntil(lambda: told in dialog.note.text(), timeout=ALWAYS)
    assert dialog.title.text() == "Mine"
    dialog.reject()


def test_an_article_of_this_address_is_warned_of(desk: Desk, web: Web) -> None:
    shelving(desk).new.trigger()
    dialog = new(desk)
    dialog.title.setText("New")
    dialog.address.setText(f"{web.base}/double?utm_medium=y")
    desk.qtbot.waitUntil(lambda: "2026-03-18-double.md" in dialog.note.text(), timeout=ALWAYS)
    dialog.address.setText(f"{web.base}/other")
    desk.qtbot.waitUntil(lambda: not dialog.note.text(), timeout=ALWAYS)
    assert web.asked == []
    dialog.reject()


def test_it_is_not_waited_for_longer_than_one_wants(desk: Desk, web: Web) -> None:
    shelving(desk).new.trigger()
    dialog = new(desk)
    dialog.address.setText(f"{web.base}/slow")
    dialog.fetch.click()
    desk.qtbot.waitUntil(lambda: web.asked == ["/slow"], timeout=ALWAYS)
    assert dialog.progress.isVisible()
    dialog.fetch.click()
    assert not dialog.progress.isVisible()
    dialog.reject()


def test_this_machine_is_asked_only_where_the_settings_let_it(make_desk: MakeDesk, web: Web) -> None:
    desk = make_desk()
    desk.open()
    shelving(desk).new.trigger()
    dialog = new(desk)
    dialog.address.setText(f"{web.base}/robots")
    dialog.fetch.click()
    desk.qtbot.waitUntil(lambda: "private network" in dialog.note.text(), timeout=ALWAYS)
    assert web.asked == []
    dialog.reject()

"""One page, from a real server on this machine: slow, broken, huge, redirecting, of a wrong kind, mute."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from curator.library import Cancelled, PageError
from curator.library.web.page import Bounds, Page, fetch_page

BODY = b"<title>Here</title>"
PACKED = gzip.compress(BODY + b"\0" * 20_000_000)
SHORT = Bounds(seconds=1.5, silence=0.6, byte_count=100_000)


class Handler(BaseHTTPRequestHandler):
    """Answers by the path."""

    asked: list[str]
    stop: threading.Event

    def do_GET(self) -> None:
        type(self).asked.append(self.path)
        answer: Callable[[], None] = getattr(self, f"_{self.path.strip('/').partition('?')[0]}", self._page)
        answer()

    def log_message(self, *_: object) -> None:
        pass

    def _send(self, data: bytes, kind: str = "text/html; charset=utf-8", **headers: str) -> None:
        self.send_response(200)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def _page(self) -> None:
        self._send(BODY)

    def _picture(self) -> None:
        self._send(b"\x89PNG", "image/png")

    def _untyped(self) -> None:
        self._send(BODY, "")

    def _koi(self) -> None:
        self._send("<title>Київ</title>".encode("koi8-u"), "text/html; charset=KOI8-U")

    def _huge(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(BODY)
        try:
            while not self.stop.is_set():
                self.wfile.write(b"x" * 65536)
        except OSError:
            pass

    def _packed(self) -> None:
        self._send(PACKED, Content_Encoding="gzip")

    def _brotli(self) -> None:
        self._send(BODY, Content_Encoding="br")

    def _no_gzip(self) -> None:
        self._send(BODY, Content_Encoding="gzip")

    def _broken(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\nshort")
        self.close_connection = True

    def _garbage(self) -> None:
        self.wfile.write(b"\0\1\2 this is no answer\r\n\r\n")
        self.close_connection = True

    def _mute(self) -> None:
        self.stop.wait(20)

    def _dribble(self) -> None:
        """A byte of the head now and then: no silence is long, and it never ends."""
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX-A: ")
            while not self.stop.wait(0.1):
                self.wfile.write(b"a")
                self.wfile.flush()
        except OSError:
            pass

    def _gone(self) -> None:
        self.send_error(404)

    def _away(self) -> None:
        self._redirect("/page?from=away")

    def _circle(self) -> None:
        self._redirect("/circle")

    def _chain(self) -> None:
        number = int(self.path.partition("?")[2] or 0)
        self._redirect(f"/chain?{number + 1}")

    def _file(self) -> None:
        self._redirect("file:///etc/hostname")

    def _private(self) -> None:
        self._redirect("http://10.0.0.1/page")

    def _redirect(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.end_headers()


@pytest.fixture
def base() -> Iterator[str]:
    """The address of the server."""
    Handler.asked, Handler.stop = [], threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    Handler.stop.set()
    server.shutdown()
    thread.join()
    server.server_close()


def fetched(address: str) -> Page:
    return fetch_page(address, is_allowed=lambda ip: ip == "127.0.0.1", bounds=SHORT)


def test_a_page_comes_with_its_address_and_encoding(base: str) -> None:
    assert fetched(f"{base}/page") == Page(f"{base}/page", BODY, "utf-8")
    assert fetched(f"{base}/koi").charset == "koi8-u"
    assert fetched(f"{base}/untyped") == Page(f"{base}/untyped", BODY)
    assert Handler.asked == ["/page", "/koi", "/untyped"]  # each once


def test_redirects_are_followed_to_the_end(base: str) -> None:
    assert fetched(f"{base}/away").address == f"{base}/page?from=away"


def test_of_a_huge_page_so_much_is_read_and_no_more(base: str) -> None:
    page = fetched(f"{base}/huge")
    assert len(page.data) == SHORT.byte_count
    assert page.data.startswith(BODY)


def test_of_a_page_that_breaks_off_there_is_what_came(base: str) -> None:
    assert fetched(f"{base}/broken").data == b"short"


def test_what_is_packed_is_unpacked_so_far_and_no_further(base: str) -> None:
    page = fetched(f"{base}/packed")
    assert len(page.data) == SHORT.byte_count
    assert page.data.startswith(BODY)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/picture", "no page at this address, but image/png"),
        ("/gone", "answers 404"),
        ("/garbage", "web server"),
        ("/brotli", "packed (br)"),
        ("/no_gzip", "unpacked"),
        ("/mute", "too long"),
        ("/dribble", "too long"),
        ("/circle", "answers 302"),
        ("/chain", "answers 302"),
        ("/file", ""),
        ("/private", "private network"),
    ],
)
def test_what_is_no_page_is_told_in_time(base: str, path: str, told: str) -> None:
    began = time.monotonic()
    with pytest.raises(PageError) as error:
        fetched(base + path)
    assert told in str(error.value)
    assert str(error.value).endswith(".")
    assert time.monotonic() - began < 10
    assert len(Handler.asked) <= 6


def test_the_own_machine_is_not_asked_unless_allowed(base: str) -> None:
    with pytest.raises(PageError, match="private network"):
        fetch_page(f"{base}/page")
    assert Handler.asked == []


@pytest.mark.parametrize(
    "address", ["", "page", "ftp://a.example/b", "file:///etc/hostname", "http://", "http://[", "http://a b/"]
)
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(PageError):
        fetched(address)


def test_nobody_there(base: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        with pytest.raises(PageError, match="refused"):
            fetched(f"http://127.0.0.1:{port}/")
    assert base


def test_the_editor_can_stop_it(base: str) -> None:
    with pytest.raises(Cancelled):
        fetch_page(f"{base}/mute", is_allowed=lambda _ip: True, cancelled=lambda: "/mute" in Handler.asked)

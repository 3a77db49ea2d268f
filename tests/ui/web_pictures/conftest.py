"""A real web server on this computer, which does whatever a server on the web may do."""

from __future__ import annotations

import contextlib
import struct
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, QTimer
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from curator.ui.pictures import Picture, Pictures, State
from curator.ui.tasks import ThreadRunner
from curator.ui.web.fetch import Bounds, Web
from curator.ui.web.names import Resolved, resolve
from curator.ui.web_pictures.downloads import Downloads
from curator.ui.web_pictures.kept import Kept

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers as the test says; counts what was asked."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.server.asked.append(path)
        self.server.headers.append({name.lower(): value for name, value in self.headers.items()})
        with contextlib.suppress(ConnectionError):
            self.server.answers.get(path, Handler.missing)(self)

    def missing(self) -> None:
        self.give(b"<html>none</html>", "text/html", status=404)

    def give(
        self,
        body: bytes,
        kind: str = "image/png",
        *,
        status: int = 200,
        length: int | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        """Answer with this body; `length` is what the answer claims."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def break_off(self) -> None:
        self.wfile.flush()
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        return None


class Server(ThreadingHTTPServer):
    """Attributes:
    answers: what is done for a path. asked: the paths that were asked for. headers: what came with them.
    hold: a server that waits does so until this is set.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.hold = threading.Event()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def gives(self, path: str, body: bytes, kind: str = "image/png", **headers: str) -> str:
        """Let the server answer with this body there; the address."""
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers[path] = lambda handler: handler.give(body, kind, headers=more)
        return self.at(path)

    def sends_on(self, path: str, target: str, status: int = 302) -> str:
        """Let the server redirect from there; the address."""
        self.answers[path] = lambda handler: handler.give(b"", status=status, headers={"Location": target})
        return self.at(path)

    def waits(self, path: str, start: bytes = b"", length: int = 1000) -> str:
        """Let the server begin there and then do nothing; the address."""

        def answer(handler: Handler) -> None:
            if start:
                handler.give(start, length=length)
                handler.wfile.flush()
            handler.server.hold.wait(60)
            handler.close_connection = True

        self.answers[path] = answer
        return self.at(path)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield made
    made.hold.set()
    made.shutdown()
    made.server_close()
    thread.join()


def picture(kind: str = "png", width: int = 40, height: int = 30, color: str = "#336699") -> bytes:
    """A picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


GIF = (
    b"GIF89a" + struct.pack("<HHBBB", 2, 1, 0x80, 0, 0) + b"\xff\x00\x00\x00\x00\xff"
    b"\x2c" + struct.pack("<HHHHB", 0, 0, 2, 1, 0) + b"\x02\x02\x44\x0a\x00"
    b"\x3b"
)
"""Two pixels, red and blue."""

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>%s</svg>" % (
    b"<rect width='40' height='20' fill='red'/>"
)


PLACE = QSize(20, 20)
SMALL = Bounds(byte_count=200_000)
QUICK = Bounds(seconds=2.0, silence=0.6, byte_count=200_000)
"""For a server that is to be given up; a good one may take longer where the machine does much else."""


class Shown:
    """Pictures that go out to the web as it is here: 127.0.0.1 may be connected to, no other address."""

    def __init__(self, qtbot: QtBot, folder: Path, web: Web) -> None:
        self.qtbot = qtbot
        self.runner = ThreadRunner()
        self.downloads = Downloads(web)
        self.pictures = Pictures(
            self.runner, downloads=self.downloads, kept=Kept(folder / "pictures", megabytes=20)
        )
        self.pictures.use_web(True, private=True)
        self.downloads.reach = web.reach
        self.pictures.set_source(lambda _source: None)

    def get(self, source: str, size: QSize = PLACE, ratio: float = 1.0) -> Picture:
        """The picture, as soon as it is known what becomes of it."""
        found: list[Picture] = []

        def known() -> bool:
            found[:] = [self.pictures.picture(source, size, ratio)]
            return found[0].state is not State.LOADING

        self.qtbot.waitUntil(known)
        return found[0]


MakeShown = Callable[..., Shown]


@pytest.fixture
def make_shown(qtbot: QtBot, tmp_path: Path):  # type: ignore[no-untyped-def]
    made: list[Shown] = []

    def make(
        reach: Callable[[str], bool] = lambda address: address == "127.0.0.1",
        names: Callable[[str, QObject, Resolved], None] = resolve,
        bounds: Bounds = SMALL,
    ) -> Shown:
        made.append(Shown(qtbot, tmp_path, Web(reach, names, bounds)))
        return made[-1]

    yield make
    for each in made:
        each.pictures.shut_down()


@pytest.fixture
def shown(make_shown: MakeShown) -> Shown:
    return make_shown()


def names(**known: list[str]) -> Callable[[str, QObject, Resolved], None]:
    """A Resolve that knows these names; "_" stands for the point in one."""

    def answer(host: str, asker: QObject, done: Resolved) -> None:
        QTimer.singleShot(0, asker, lambda: done(known.get(host.replace(".", "_"), [])))

    return answer

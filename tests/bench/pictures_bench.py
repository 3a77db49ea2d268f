"""Scrolls through a list whose pictures are all on the web: how long the UI thread stands still at most.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.pictures_bench [--articles 400] [--seconds 20]

The pictures are JPEG of 1,600 x 1,000 pixels from a server in this process, each at an address of its own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QLinearGradient, QPainter

from curator.app import Runners, make_application, make_window
from curator.library import Directories
from curator.settings import Settings
from curator.start import SWITCH_SECONDS
from tests.bench.machine import describe, load
from tests.bench.turning import Turns, rest, until

_ARTICLE = (
    '---\ntitle: "Article {n}"\ncategory: news\nimages:\n  - url: "http://127.0.0.1:{port}/{n}.jpg"\n---\n'
)


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="pictures_bench")
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--off", action="store_true", help="fetch none, to compare with")
    options = parser.parse_args(words)
    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application(sys.argv[:1])
    server = _server(_photograph())
    with tempfile.TemporaryDirectory() as folder:
        site, home = Path(folder, "site"), Path(folder, "home")
        (site / "_news").mkdir(parents=True)
        for n in range(options.articles):
            text = _ARTICLE.format(n=n, port=server.server_address[1])
            (site / "_news" / f"2026-01-01-{n:05}.md").write_text(text)
        settings = Settings(remote_pictures=not options.off, private_pictures=True)
        where = Directories(home / "config", home / "data", home / "cache")
        window = make_window(where, settings, Runners.threads(), None)
        window.resize(1440, 900)
        window.show()
        window.open(site)
        until(lambda: window.model.rowCount() == options.articles and not window.listing.reading)
        rest(2)
        print(describe(), load())
        turns = Turns()
        rest(5)
        print(f"at rest            {turns.worst() * 1000:7.1f} ms")
        turns.restart()
        bar = window.view.verticalScrollBar()
        frames = round(options.seconds / 0.05)
        for frame in range(frames):
            bar.setValue(bar.maximum() * frame // frames)
            rest(0.05)
        print(f"scrolling          {turns.worst() * 1000:7.1f} ms, {_asked(server)} pictures fetched")
        window.close()
    app.processEvents()
    server.shutdown()
    return 0


def _asked(server: ThreadingHTTPServer) -> int:
    return len(getattr(server, "asked", ()))


def _photograph() -> bytes:
    image = QImage(1600, 1000, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 1600, 1000)
    for at, color in ((0.0, "#204060"), (0.4, "#c08040"), (1.0, "#e0f0ff")):
        gradient.setColorAt(at, color)
    painter.fillRect(image.rect(), gradient)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "jpg")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _server(body: bytes) -> ThreadingHTTPServer:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return None

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked = asked  # type: ignore[attr-defined]
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


if __name__ == "__main__":
    sys.exit(main())

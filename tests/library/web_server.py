"""A server of our own on this machine, that answers as its paths say."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Server(ThreadingHTTPServer):
    asked: list[str]


class Handler(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        assert isinstance(self.server, Server)
        self.server.asked.append(f"{self.command} {self.path}")
        kind = self.path.strip("/").partition("?")[0]
        if kind == "away":
            self.send_response(302)
            self.send_header("Location", "/404")
        elif kind == "file":
            self.send_response(302)
            self.send_header("Location", "ftp://127.0.0.1/x")
        elif kind == "shy":
            self.send_response(405 if self.command == "HEAD" else 200)
        else:
            self.send_response(int(kind) if kind.isdecimal() else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Server]:
    """A server that notes what it is asked."""
    with Server(("127.0.0.1", 0), Handler) as one:
        one.asked = []
        thread = threading.Thread(target=one.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield one
        finally:
            one.shutdown()
            thread.join()


def address(server: Server, path: str) -> str:
    """The server's address for a path, which may be a number of HTTP."""
    return f"http://127.0.0.1:{server.server_address[1]}/{path}"

"""Fetches one page of the web when the editor asks for it: once, with the same bounds as pictures have."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message

from curator.library.asking import Asked
from curator.library.errors import Cancelled, PageError
from curator.library.web.opener import PrivateError, as_sent, opener
from curator.library.web.reach import Reach, is_public

_PAGES = frozenset({"", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml"})
_AGENT = "Mozilla/5.0 (compatible; Curator)"
_CHUNK = 64 * 1024
_LOOK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Bounds:
    """Of one page.

    Attributes:
        seconds: for all of it; silence: between two bytes of it.
        byte_count: what is read of it; the rest of a longer page is left.
    """

    seconds: float = 30.0
    silence: float = 10.0
    byte_count: int = 3 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Page:
    """What a server sent.

    Attributes:
        address: where it came from in the end.
        charset: what the server says of its encoding; "" if it says nothing.
    """

    address: str
    data: bytes
    charset: str = ""


def fetch_page(
    address: str,
    *,
    is_allowed: Reach = is_public,
    bounds: Bounds = Bounds(),
    cancelled: Asked | None = None,
) -> Page:
    """The page at an address, redirects followed.

    Args:
        is_allowed: which IP addresses may be connected to.

    Raises PageError with a sentence for the editor; Cancelled.
    """
    if not address.lower().startswith(("http://", "https://")):
        raise PageError("An address of the web begins with http:// or https://.")
    watch = _Watch(bounds.seconds, cancelled or (lambda: False))
    headers = {"User-Agent": _AGENT, "Accept": "text/html,*/*;q=0.5", "Accept-Encoding": "identity"}
    with watch.running():
        try:
            request = urllib.request.Request(as_sent(address), headers=headers)
            with opener(is_allowed, watch.take).open(request, timeout=bounds.silence) as response:
                kind = response.headers.get_content_type() if "Content-Type" in response.headers else ""
                if kind not in _PAGES:
                    raise PageError(f"There is no page at this address, but {kind}.")
                data = _read(response, bounds.byte_count, watch)
                data = _unpacked(data, response.headers, bounds.byte_count)
                return Page(response.geturl(), data, response.headers.get_content_charset() or "")
        except (OSError, http.client.HTTPException, ValueError) as error:
            if watch.was_cancelled:
                raise Cancelled("Fetching the page was stopped.") from error
            raise PageError(_words(error, watch)) from error


class _Watch:
    """Ends a connection when the time is up or the editor has enough, whatever it waits for."""

    def __init__(self, seconds: float, cancelled: Asked) -> None:
        self._until = time.monotonic() + seconds
        self._cancelled = cancelled
        self._sockets: list[socket.socket] = []
        self._over = threading.Event()
        self.was_cancelled = False
        self.is_late = False

    def take(self, one: socket.socket) -> None:
        """A connection begins. Raises OSError when it is too late for it."""
        self._sockets.append(one)
        self.check()

    def check(self) -> None:
        """Raises OSError when it is over."""
        self.was_cancelled = self.was_cancelled or self._cancelled()
        self.is_late = self.is_late or time.monotonic() >= self._until
        if self.was_cancelled or self.is_late:
            raise TimeoutError("it is over")

    @contextmanager
    def running(self) -> Iterator[None]:
        """Watch for the length of the block."""
        thread = threading.Thread(target=self._watch, name="page-watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            try:
                self.check()
            except TimeoutError:
                for one in self._sockets:
                    with contextlib.suppress(OSError):
                        one.shutdown(socket.SHUT_RDWR)


def _read(response: http.client.HTTPResponse, most: int, watch: _Watch) -> bytes:
    parts: list[bytes] = []
    size = 0
    while size < most and (part := response.read1(min(_CHUNK, most - size))):
        parts.append(part)
        size += len(part)
        watch.check()
    watch.check()
    return b"".join(parts)


def _unpacked(data: bytes, headers: Message, most: int) -> bytes:
    """What a server packed though it was asked not to; never more than `most` bytes of it."""
    packing = headers.get("Content-Encoding", "identity").strip().lower()
    if packing in ("identity", ""):
        return data
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise PageError(f"The server sent the page packed ({packing[:40]}), which was not asked for.")
    try:
        return zlib.decompressobj(47).decompress(data, most)
    except zlib.error as error:
        raise PageError("The server sent a page that cannot be unpacked.") from error


def _words(error: Exception, watch: _Watch) -> str:
    """Why there is no page, for the editor."""
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        return f"The server answers {error.code}: there is no such page for us."
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, PrivateError):
        return "The address leads into a private network, where nothing is asked."
    if watch.is_late or isinstance(reason, TimeoutError):
        return "The server takes too long."
    if isinstance(reason, socket.gaierror):
        return "There is no such host, or no connection to the net."
    if isinstance(reason, http.client.HTTPException):
        return "The server does not answer as a web server does."
    if isinstance(reason, ValueError):
        return "This is no address of the web."
    told = reason.strerror if isinstance(reason, OSError) and reason.strerror else str(reason)
    return f"The page cannot be fetched: {told.rstrip('.').lower() or 'the connection broke'}."

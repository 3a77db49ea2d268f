"""The way out: http and https and nothing else, a few redirects, only to addresses that are allowed."""

from __future__ import annotations

import http.client
import socket
import ssl
import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

_MOST_REDIRECTS = 5


class PrivateError(OSError):
    """The address leads into a private network."""


def as_sent(address: str) -> str:
    """An address as it is sent: without the place in the page, its host in ASCII (IDNA), odd signs as %..

    Raises ValueError for a host that is none.
    """
    parts = urlsplit(address)
    if not parts.netloc.isascii():
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port is not None else ""
        address = urlunsplit(parts._replace(netloc=host + port))
    return quote(address, safe="%/:=&?~#+!$,;'@()*[]").partition("#")[0]


def opener(
    is_allowed: Callable[[str], bool], begun: Callable[[socket.socket], None] = lambda _socket: None
) -> urllib.request.OpenerDirector:
    """Opens http and https and nothing else; every connection, redirected ones too, goes to an allowed IP.

    `begun` is told of each socket before it is connected, from the same thread.
    """

    def connect(address: tuple[str, int], timeout: Any = None, _source: Any = None) -> socket.socket:
        """To the very IP that was looked at: a second look-up might give another one."""
        failure: OSError = OSError("the name has no address")
        for family, kind, protocol, _, place in socket.getaddrinfo(*address, type=socket.SOCK_STREAM):
            if not is_allowed(str(place[0]).partition("%")[0]):
                failure = PrivateError("it leads into a private network, where nothing is asked")
                continue
            one = socket.socket(family, kind, protocol)
            begun(one)
            try:
                one.settimeout(timeout)
                one.connect(place)
            except OSError as error:
                one.close()
                failure = error
            else:
                return one
        raise failure

    context = ssl.create_default_context()

    def plain(host: str, **settings: Any) -> http.client.HTTPConnection:
        connection = http.client.HTTPConnection(host, **settings)
        connection._create_connection = connect  # type: ignore[attr-defined]
        return connection

    def secure(host: str, **settings: Any) -> http.client.HTTPSConnection:
        connection = http.client.HTTPSConnection(host, context=context, **settings)
        connection._create_connection = connect  # type: ignore[attr-defined]
        return connection

    class Http(urllib.request.HTTPHandler):
        def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(plain, req)

    class Https(urllib.request.HTTPSHandler):
        def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(secure, req)

    class Redirects(urllib.request.HTTPRedirectHandler):
        max_redirections = _MOST_REDIRECTS

    made = urllib.request.OpenerDirector()
    for handler in (
        Http(),
        Https(context=context),
        Redirects(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.UnknownHandler(),
    ):
        made.add_handler(handler)
    return made

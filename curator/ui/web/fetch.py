"""Fetches one thing from the web: a few redirects, a few seconds and so many bytes, and no further.

Each hop is looked at before it is taken: its scheme, then the numeric addresses of its host. The connection
is made to the very address that was looked at, so that a name which means another one a moment later leads
nowhere else. Nothing of the editor goes along: no cookie, no name, no password, no page it comes from.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from curator import __version__
from curator.library.web.reach import Reach, is_public
from curator.ui.decoding import State
from curator.ui.web.names import Resolve, resolve
from curator.ui.web.outcome import NEVER_ASKED, Outcome, Stamp, failure
from curator.ui.web.silence import unreachable

_Error = QNetworkReply.NetworkError
_Attribute = QNetworkRequest.Attribute
REDIRECTS = (301, 302, 303, 307, 308)
UNCHANGED = 304
_NOT_REACHED = (
    _Error.ConnectionRefusedError,
    _Error.HostNotFoundError,
    _Error.TimeoutError,
    _Error.TemporaryNetworkFailureError,
    _Error.NetworkSessionFailedError,
    _Error.UnknownNetworkError,
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Of one thing that is fetched; as they are here, of a picture.

    hops: redirects that are followed. seconds: for all of it; silence: between two bytes of it.
    addresses: how many of a host are tried.
    """

    hops: int = 5
    seconds: float = 30.0
    silence: float = 10.0
    byte_count: int = 20 * 1024 * 1024
    addresses: int = 3


@dataclass(frozen=True, slots=True)
class Web:
    """How the web is reached: tests put a name's addresses and what may be connected to in their place."""

    reach: Reach = is_public
    resolve: Resolve = resolve
    bounds: Bounds = Bounds()


@dataclass(frozen=True, slots=True)
class Kind:
    """What is fetched.

    Attributes:
        accept: what the server is told of it.
        answered: what an answer means, given with its status, the host and what was sent.
    """

    accept: bytes
    answered: Callable[[QNetworkReply, int, str, bytes], Outcome]


class Fetch(QObject):
    """One thing on its way.

    Signals:
        over(Outcome): it is here, or it will not come; once, and never after `stop`.
    """

    over = Signal(object)

    def __init__(
        self,
        manager: QNetworkAccessManager,
        web: Web,
        kind: Kind,
        url: QUrl,
        parent: QObject,
        stamp: Stamp = NEVER_ASKED,
    ) -> None:
        """`stamp`: what the server said of it the last time."""
        super().__init__(parent)
        self._manager, self._web, self._kind, self._url, self._stamp = manager, web, kind, url, stamp
        self._hops = 0
        self._addresses: list[str] = []
        self._reply: QNetworkReply | None = None
        self._body = bytearray()
        self._ended = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._too_slow)

    def start(self) -> None:
        self._clock.start(round(self._web.bounds.seconds * 1000))
        self._go_to(self._url)

    def stop(self) -> None:
        """Fetch no further and say nothing."""
        self._ended = True
        self._clock.stop()
        self._drop_reply()

    # -- one hop ------------------------------------------------------------------------------------

    def _go_to(self, url: QUrl) -> None:
        self._url = url
        if url.scheme() not in ("http", "https") or not url.host():
            self._end(failure(State.BLOCKED, _tr("Not fetched: the address leads away from the web")))
            return
        host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        self._web.resolve(host, self, lambda addresses: self._resolved(url, addresses))

    def _resolved(self, url: QUrl, addresses: list[str]) -> None:
        if self._ended or url != self._url:
            return
        if not addresses:
            told = _tr("Offline, or there is no {host}").format(host=url.host())
            self._end(failure(State.OFFLINE, told))
            return
        allowed = [address for address in addresses if self._web.reach(address)]
        if not allowed:
            told = _tr("Blocked: {host} is on this computer or in a private network")
            self._end(failure(State.BLOCKED, told.format(host=url.host())))
            return
        allowed.sort(key=lambda address: ":" in address)  # not every network leads to IPv6
        self._addresses = allowed[: self._web.bounds.addresses]
        self._connect()

    def _connect(self) -> None:
        """Ask the next address of the host."""
        self._body.clear()
        self._drop_reply()
        reply = self._manager.get(self._request(self._addresses.pop(0)))
        self._reply = reply
        reply.metaDataChanged.connect(lambda: self._weigh(reply))
        reply.readyRead.connect(lambda: self._read(reply))
        reply.finished.connect(lambda: self._finished(reply))

    def _request(self, address: str) -> QNetworkRequest:
        host = self._url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        pinned = QUrl(self._url)
        pinned.setUserInfo("")
        pinned.setFragment("")
        pinned.setHost(address)
        port = self._url.port()
        named = f"[{host}]" if ":" in host else host
        request = QNetworkRequest(pinned)
        request.setPeerVerifyName(host)
        request.setRawHeader(b"Host", (named if port < 0 else f"{named}:{port}").encode("ascii"))
        request.setRawHeader(b"User-Agent", f"Mozilla/5.0 (compatible; Curator/{__version__})".encode())
        request.setRawHeader(b"Accept", self._kind.accept)
        request.setRawHeader(b"Accept-Language", b"*")  # Qt would tell the editor's
        request.setRawHeader(b"Accept-Encoding", b"identity")  # nothing that unpacks to more than was sent
        if self._stamp.etag:
            request.setRawHeader(b"If-None-Match", self._stamp.etag.encode("latin-1"))
        if self._stamp.modified:
            request.setRawHeader(b"If-Modified-Since", self._stamp.modified.encode("latin-1"))
        for attribute, value in (
            (_Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy),
            (_Attribute.CookieLoadControlAttribute, QNetworkRequest.LoadControl.Manual),
            (_Attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual),
            (_Attribute.AuthenticationReuseAttribute, QNetworkRequest.LoadControl.Manual),
            (_Attribute.Http2AllowedAttribute, False),  # there the name of the host would be the address
        ):
            request.setAttribute(attribute, value.value if hasattr(value, "value") else value)
        request.setTransferTimeout(round(self._web.bounds.silence * 1000))
        return request

    # -- what comes ---------------------------------------------------------------------------------

    def _weigh(self, reply: QNetworkReply) -> None:
        """Refuse what is too much before it comes."""
        length = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        if reply is self._reply and isinstance(length, int) and length > self._web.bounds.byte_count:
            self._too_large()

    def _read(self, reply: QNetworkReply) -> None:
        if reply is not self._reply:
            return
        self._body += reply.readAll().data()
        if len(self._body) > self._web.bounds.byte_count:
            self._too_large()

    def _finished(self, reply: QNetworkReply) -> None:
        if reply is not self._reply:
            return
        status = reply.attribute(_Attribute.HttpStatusCodeAttribute)
        error = reply.error()
        if not isinstance(status, int):
            if error in _NOT_REACHED and self._addresses:
                self._connect()
            else:
                host = self._url.host()
                self._end(unreachable(host, error, reply.errorString(), no_way=error in _NOT_REACHED))
            return
        target = reply.attribute(_Attribute.RedirectionTargetAttribute)
        if isinstance(target, QUrl) and target.isValid() and status in REDIRECTS:
            self._follow(self._url.resolved(target))
        elif error is _Error.NoError or status == UNCHANGED or status >= 400:
            self._read(reply)
            if not self._ended:
                self._end(self._kind.answered(reply, status, self._url.host(), bytes(self._body)))
        else:
            told = _tr("{host} broke off in the middle").format(host=self._url.host())
            self._end(failure(State.OFFLINE, told))

    def _follow(self, target: QUrl) -> None:
        self._hops += 1
        self._drop_reply()
        if self._hops > self._web.bounds.hops:
            told = _tr("{host} sends from one address to the next without end")
            self._end(failure(State.BLOCKED, told.format(host=self._url.host())))
        elif self._url.scheme() == "https" and target.scheme() == "http":
            told = _tr("Blocked: {host} leads from a secure address to one that is not")
            self._end(failure(State.BLOCKED, told.format(host=self._url.host())))
        else:
            self._go_to(target)

    # -- the end ------------------------------------------------------------------------------------

    def _too_large(self) -> None:
        most = QLocale().formattedDataSize(self._web.bounds.byte_count, 0)
        told = _tr("Too large: more than {size}").format(size=most)
        self._end(failure(State.TOO_LARGE, told))

    def _too_slow(self) -> None:
        self._end(failure(State.OFFLINE, _tr("{host} does not answer").format(host=self._url.host())))

    def _end(self, outcome: Outcome) -> None:
        if not self._ended:
            self.stop()
            self.over.emit(outcome)

    def _drop_reply(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            if reply.isRunning():
                reply.abort()
            reply.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Web", text)

"""Finds a picture by its address: in the folder, among those kept on disk, or on the web. On any thread, but
on one only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QUrl
from PySide6.QtNetwork import QSslSocket

from curator.ui.decoding import Decoded, State, decode_bytes, decode_file, refused
from curator.ui.detail.addresses import web_address
from curator.ui.web.outcome import Outcome, Stamp
from curator.ui.web_pictures.kept import Kept
from curator.ui.wording import said

Locate = Callable[[str], Path | None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture is shown, in pixels of the screen. cover: see `decode_bytes`."""

    size: QSize
    cover: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """The picture must be fetched. stale: an older one is kept, of which the server said `stamp`."""

    url: QUrl
    stamp: Stamp
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """Where pictures may be looked for. web: whether on the web; None: the editor was not asked yet."""

    locate: Locate | None
    kept: Kept | None
    web: bool | None

    def find(self, source: str, place: Place) -> Decoded | Wanted:
        """The picture at `source`. Never raises for anything in it."""
        try:
            path = self.locate(source) if self.locate is not None else None
            if path is not None:
                return decode_file(path, place.size, place.cover)
        except OSError as error:
            return refused(_tr("cannot be read: {reason}").format(reason=error.strerror or said(error)))
        url = remote_address(source)
        if url is None:
            return Decoded(
                State.MISSING, reason=_tr("Not in the folder: {source}").format(source=source[:200])
            )
        if not self.web or self.kept is None:
            return _not_fetched(url, self.web)
        if url.scheme() == "https" and not QSslSocket.supportsSsl():
            return Decoded(State.BLOCKED, reason=_tr("Secure connections are not possible on this computer"))
        known = self.kept.read(url)
        if known is None:
            return Wanted(url, Stamp())
        if not known.fresh:
            return Wanted(url, known.stamp, stale=True)
        return decode_bytes(known.body, url.host(), place.size, place.cover)

    def take_in(self, wanted: Wanted, outcome: Outcome, places: Iterable[Place]) -> list[Decoded]:
        """Keep what was fetched and decode it for each of the places."""
        url, kept, body = wanted.url, self.kept, outcome.body
        if kept is not None:
            if outcome.body:
                kept.write(url, outcome)
            elif outcome.unchanged and outcome.fresh is not None:
                kept.renew(url, outcome.fresh)
            if not body and wanted.stale and (outcome.unchanged or outcome.state is State.OFFLINE):
                older = kept.read(url)
                body = b"" if older is None else older.body
        if not body:
            reason = outcome.reason or _tr("{host} sent nothing").format(host=url.host())
            state = State.UNSUPPORTED if outcome.state is State.READY else outcome.state
            return [Decoded(state, reason=reason) for _ in places]
        return [decode_bytes(body, url.host(), place.size, place.cover) for place in places]


def remote_address(source: str) -> QUrl | None:
    """The address on the web that `source` names, without what is no business of a server; else None."""
    text = source.strip()
    url = web_address(f"https:{text}" if text.startswith("//") else text)
    if url is None:
        return None
    url.setUserInfo("")
    url.setFragment("")
    return url


def _not_fetched(url: QUrl, web: bool | None) -> Decoded:
    if web is None:
        told = _tr("On the web ({host}); pictures from the web are not shown yet")
    else:
        told = _tr("On the web ({host}); pictures are shown from the folder only")
    return Decoded(State.REMOTE, reason=told.format(host=url.host()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)

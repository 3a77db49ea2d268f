"""Asks once which version is the newest."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply

from curator.ui.decoding import State
from curator.ui.updates.release import MOST_BYTES, ReleaseError, read_release
from curator.ui.web.fetch import Fetch, Kind, Web
from curator.ui.web.outcome import Outcome, failure

_HOPS = 3
_SECONDS = 15.0


class Look(QObject):
    """One question, and its answer.

    Signals:
        found(Release): what the answer says.
        failed(str): there is no answer that says it; why not.
        over(): either of them; nothing more comes.
    """

    found = Signal(object)
    failed = Signal(str)
    over = Signal()

    def __init__(self, web: Web, address: QUrl, parent: QObject) -> None:
        super().__init__(parent)
        self._address = address
        bounds = replace(
            web.bounds,
            hops=min(web.bounds.hops, _HOPS),
            seconds=min(web.bounds.seconds, _SECONDS),
            byte_count=min(web.bounds.byte_count, MOST_BYTES),
        )
        manager = QNetworkAccessManager(self)
        manager.setAutoDeleteReplies(False)
        self._fetch = Fetch(manager, replace(web, bounds=bounds), _NEWEST, address, self)
        self._fetch.over.connect(self._over)

    def start(self) -> None:
        self._fetch.start()

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        self._fetch.stop()

    def _over(self, outcome: Outcome) -> None:
        if outcome.state is not State.READY:
            self.failed.emit(outcome.reason)
        else:
            try:
                self.found.emit(read_release(outcome.body, self._address))
            except ReleaseError:
                said = _tr("{host} does not say which version is the newest")
                self.failed.emit(said.format(host=self._address.host()))
        self.over.emit()


def _answered(_reply: QNetworkReply, status: int, host: str, body: bytes) -> Outcome:
    if status == 200:
        return Outcome(State.READY, body=body, fresh=None)
    return failure(State.MISSING, _tr("{host} answered with {status}").format(host=host, status=status))


_NEWEST = Kind(b"application/json", _answered)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Updates", text)

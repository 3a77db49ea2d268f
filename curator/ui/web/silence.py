"""Says in the editor's words why a server gave no answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QNetworkReply

from curator.ui.decoding import State
from curator.ui.web.outcome import Outcome, failure

_Error = QNetworkReply.NetworkError


def unreachable(host: str, error: QNetworkReply.NetworkError, why: str, *, no_way: bool) -> Outcome:
    """Why there was no answer at all; no_way: there was no connection."""
    if error in (_Error.SslHandshakeFailedError, _Error.UnknownProxyError):
        told = _tr("No secure connection to {host}: {reason}").format(host=host, reason=why)
        return failure(State.BLOCKED, told)
    if error in (_Error.OperationCanceledError, _Error.TimeoutError):
        return failure(State.OFFLINE, _tr("{host} does not answer").format(host=host))
    if no_way:
        return failure(State.OFFLINE, _tr("No connection to {host}").format(host=host))
    told = _tr("{host} does not answer as a web server does").format(host=host)
    return failure(State.OFFLINE, told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Web", text)

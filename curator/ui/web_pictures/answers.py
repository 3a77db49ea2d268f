"""Reads what a server answered to the wish for a picture, and says it in the editor's words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QNetworkReply

from curator.ui.decoding import State
from curator.ui.web.fetch import UNCHANGED, Kind
from curator.ui.web.outcome import Outcome, Stamp, failure

LEAST_FRESH = 60 * 60
MOST_FRESH = 30 * 24 * 60 * 60
USUALLY_FRESH = 24 * 60 * 60
"""Seconds for which a picture is not asked for again: pictures of articles seldom change."""

_MAX_AGE = re.compile(r"(?:^|,)\s*max-age\s*=\s*\"?(\d{1,10})")
_LONGEST_STAMP = 300


def answered(reply: QNetworkReply, status: int, host: str, body: bytes) -> Outcome:
    """What the answer with this status means."""
    if status == UNCHANGED:
        return Outcome(State.READY, unchanged=True, fresh=_fresh(reply))
    if status in (404, 410):
        return failure(State.MISSING, _tr("{host} has no such picture any more").format(host=host))
    if status in (401, 402, 403, 407, 451):
        told = _tr("{host} does not give this picture away ({status})").format(host=host, status=status)
        return failure(State.BLOCKED, told)
    if status == 429 or status >= 500:
        told = _tr("{host} cannot answer now ({status})").format(host=host, status=status)
        return failure(State.OFFLINE, told)
    if status != 200:
        told = _tr("{host} answered with {status} instead of a picture").format(host=host, status=status)
        return failure(State.UNSUPPORTED, told)
    if not body:
        return failure(State.UNSUPPORTED, _tr("{host} sent nothing").format(host=host))
    stamp = Stamp(_header(reply, "ETag")[:_LONGEST_STAMP], _header(reply, "Last-Modified")[:_LONGEST_STAMP])
    return Outcome(State.READY, body=body, stamp=stamp, fresh=_fresh(reply))


PICTURE = Kind(b"image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.9,image/*;q=0.8", answered)
"""What pictures are fetched as."""


def _fresh(reply: QNetworkReply) -> int | None:
    said = _header(reply, "Cache-Control").lower()
    if "no-store" in said:
        return None
    age = _MAX_AGE.search(said)
    seconds = int(age[1]) if age else USUALLY_FRESH
    return min(max(seconds, LEAST_FRESH), MOST_FRESH)


def _header(reply: QNetworkReply, name: str) -> str:
    return bytes(reply.rawHeader(name).data()).decode("latin-1").strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate("WebPictures", text)

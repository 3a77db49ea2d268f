"""Addresses from content files: which may be opened, how they are shown, and the one door to the browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_LONGEST = 8_000

Opener = Callable[[QUrl], bool]
"""Opens a web address outside this program; False when the system has nothing that opens it."""


def open_in_browser(url: QUrl) -> bool:
    """The Opener of the running program."""
    return QDesktopServices.openUrl(url)


def web_address(text: object, base: str = "") -> QUrl | None:
    """The address that `text` names, if it is one of the web (http or https) with a host; else None.

    Spaces and other characters that an address cannot hold are percent-encoded. An address without a scheme
    and host is taken as one of the site at `base`. Control characters inside are refused, never dropped.
    """
    if not isinstance(text, str):
        return None
    trimmed = text.strip()
    if not trimmed or len(trimmed) > _LONGEST or any(ord(sign) < 32 or ord(sign) == 127 for sign in trimmed):
        return None
    url = QUrl(trimmed, QUrl.ParsingMode.TolerantMode)
    if url.isValid() and url.isRelative():
        if not base:
            return None
        url = QUrl(base).resolved(url)
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host():
        return None
    return url


def encoded(url: QUrl) -> str:
    """The address as a browser sends it: percent-encoded, its host in ASCII."""
    return bytes(url.toEncoded().data()).decode("ascii")

"""Reads what the publisher says of the newest version. Nothing of it is trusted; knows nothing of windows.

It is JSON in UTF-8: `{"version": "1.2.3", "notes": "What is new, as plain text.", "page": "https://..."}`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from curator.ui.detail.addresses import web_address

MOST_BYTES = 64 * 1024
_LONGEST_NOTES = 20_000
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Never in a text that is only read: among them the signs that turn the direction of writing round."""


class ReleaseError(Exception):
    """What was sent does not say which version is the newest."""


@dataclass(frozen=True, slots=True)
class Release:
    """One version that can be had.

    Attributes:
        notes: what is new in it, as plain text.
        page: where it can be downloaded, an address of the web that is as secure as the one that was asked.
    """

    version: str
    notes: str
    page: QUrl


def read_release(body: bytes, asked: QUrl) -> Release:
    """What the answer of `asked` says. Raises ReleaseError."""
    try:
        said = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise ReleaseError from None
    if not isinstance(said, dict):
        raise ReleaseError
    version, notes, page = said.get("version"), said.get("notes", ""), web_address(said.get("page"))
    if not isinstance(version, str) or not _VERSION.fullmatch(version) or not isinstance(notes, str):
        raise ReleaseError
    if page is None or page.userInfo() or (page.scheme() != "https" and asked.scheme() == "https"):
        raise ReleaseError
    text = _CONTROLS.sub("", notes.replace("\r\n", "\n"))
    return Release(version, text[:_LONGEST_NOTES].strip(), page)


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another one; False where either is not made of numbers."""
    if not (_VERSION.fullmatch(version) and _VERSION.fullmatch(than)):
        return False
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    return (*numbers, *(0 for _ in range(4 - len(numbers))))

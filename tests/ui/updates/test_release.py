"""What a publisher may say of the newest version, and which version comes after which."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QUrl

from curator.ui.updates.release import ReleaseError, is_newer, read_release

ASKED = QUrl("https://updates.example/latest.json")
PAGE = "https://updates.example/download"


def said(**values: object) -> bytes:
    return json.dumps({"version": "1.2.0", "notes": "New.", "page": PAGE, **values}).encode()


def test_an_answer_is_read() -> None:
    release = read_release(said(more=["what a later publisher adds"]), ASKED)
    assert (release.version, release.notes, release.page.toString()) == ("1.2.0", "New.", PAGE)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>not found</html>",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"version": "1.2.0"}',
        said(version=1.2),
        said(version="1.2.0-beta"),
        said(version="1.2.0\n"),
        said(version="9999999"),
        said(version=""),
        said(notes=["New."]),
        said(page="javascript:alert(1)"),
        said(page="file:///etc/passwd"),
        said(page="/download"),
        said(page="http://updates.example/download"),
        said(page="https://updates.example@elsewhere.example/"),
    ],
)
def test_anything_else_is_no_answer(body: bytes) -> None:
    with pytest.raises(ReleaseError):
        read_release(body, ASKED)


def test_notes_are_plain_text_of_a_bounded_length() -> None:
    notes = "One\r\nTwo\tx\x1b[31m \u202egnp.exe" + "y" * 30_000
    release = read_release(said(notes=notes), ASKED)
    assert release.notes.startswith("One\nTwo\tx[31m gnp.exe")
    assert len(release.notes) == 20_000


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.1.1", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0", "0.9", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.1.0.1", "0.1.0", True),
        ("0.0.9", "0.1.0", False),
        ("0.2.0", "0.1.0.dev1", False),
        ("x", "0.1.0", False),
    ],
)
def test_versions_have_an_order(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer

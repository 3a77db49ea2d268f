"""Remembers in `.curator.yaml` which articles are no duplicates of each other, in exactly those lines."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from curator.content import SETTINGS_FILE
from curator.frontmatter import Document, FrontMatterError, Insert, Value
from curator.library import store
from curator.library.errors import LibraryError, StoreError, StoreReason

_KEY = "not_duplicates"
_BOM = b"\xef\xbb\xbf"


class SettingsError(LibraryError):
    """`.curator.yaml` is as it was."""


def remember_not_duplicates(root: Path, paths: Iterable[str]) -> None:
    """Add the articles at `paths` to what is told apart; the file is made where there is none.

    Raises SettingsError, with the line where there is one.
    """
    apart: list[Value] = list(dict.fromkeys(paths))
    if len(apart) < 2:
        raise ValueError("it takes two articles to be no duplicates")
    file = root / SETTINGS_FILE
    try:
        data = _read(file)
        new = _with(data or b"", apart)
        if data is None:
            store.create(file, new)
        elif new != data:
            store.replace(file, new, data)
    except (StoreError, FrontMatterError, OSError) as error:
        raise SettingsError(f"{SETTINGS_FILE} was not changed: {error}.") from error


def _read(file: Path) -> bytes | None:
    try:
        return store.read(file).data
    except StoreError as error:
        if error.reason is StoreReason.MISSING and not os.path.lexists(file):
            return None
        raise


def _with(data: bytes, apart: list[Value]) -> bytes:
    """The file's bytes with one more entry: read and edited as front matter, between fences put around it."""
    bom = _BOM if data.startswith(_BOM) else b""
    text = data[len(bom) :]
    line_break = b"\r\n" if b"\r\n" in text else b"\n"
    fence = b"---" + line_break
    head = b"" if text.startswith(fence) else fence
    tail = fence if not text or text.endswith(b"\n") else line_break + fence
    document = Document.parse(bom + head + text + tail, SETTINGS_FILE)
    known = document.values.get(_KEY)
    if isinstance(known, list) and any(
        isinstance(one, list) and set(map(str, one)) == set(apart) for one in known
    ):
        return data
    edited = document.apply(Insert((_KEY,), apart)).data
    return bom + edited[len(bom) + len(head) : len(edited) - len(tail)]

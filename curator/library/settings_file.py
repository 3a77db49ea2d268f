"""`.curator.yaml` as a file to be changed: edited in exactly the lines meant, comments and order kept.

Knows nothing of what its keys mean; `content.folder_settings` does.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from curator.content import SETTINGS_FILE
from curator.content.datafile import LARGEST
from curator.frontmatter import NO_ORDER, Document, Edit, FrontMatterError, KeyOrder, Value
from curator.frontmatter import Path as KeyPath
from curator.library import disk, store
from curator.library.errors import LibraryError, StoreError, StoreReason

_BOM = b"\xef\xbb\xbf"
_FENCE = b"---\n"


class FolderSettingsError(LibraryError):
    """`.curator.yaml` could not be read or changed; it is as it was."""


class SettingsFile:
    """The file of one folder as it was when it was read.

    Its YAML is read and edited as front matter: between fences put around it.

    Attributes:
        data: its bytes, b"" where there is no file. exists: whether there is one.
    """

    def __init__(self, data: bytes, *, exists: bool) -> None:
        """Raises FolderSettingsError, with the line, where it is no YAML that can be edited."""
        self.data = data
        self.exists = exists
        bom = _BOM if data.startswith(_BOM) else b""
        text = data[len(bom) :]
        fence = _FENCE.replace(b"\n", b"\r\n") if b"\r\n" in text else _FENCE
        self._head = b"" if text.startswith((_FENCE, fence)) else fence
        self._bom = bom
        self._tail = fence if not text or text.endswith(b"\n") else fence[3:] + fence
        try:
            self._document = Document.parse(bom + self._head + text + self._tail, SETTINGS_FILE)
        except FrontMatterError as error:
            raise self._error(error) from error

    @classmethod
    def read(cls, root: Path) -> SettingsFile:
        """The file as it is now; an empty one where there is none. Raises FolderSettingsError."""
        try:
            data = store.read(root / SETTINGS_FILE).data
        except StoreError as error:
            if error.reason is StoreReason.MISSING and not os.path.lexists(root / SETTINGS_FILE):
                return cls(b"", exists=False)
            raise FolderSettingsError(f"{SETTINGS_FILE} cannot be read: {error}.") from error
        if len(data) > LARGEST:
            raise FolderSettingsError(
                f"{SETTINGS_FILE} is larger than {LARGEST:,} bytes; it was left as it is."
            )
        return cls(data, exists=True)

    def value(self, key: str) -> Value:
        """The value of a top-level key; None where it has none."""
        return self._document.values.get(key)

    @property
    def values(self) -> dict[str, Value]:
        """The values of all top-level keys."""
        return self._document.values

    def entries(self, key: str) -> list[Value]:
        """The list of a top-level key, whatever is in it. Raises FolderSettingsError when it is no list."""
        value = self.value(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise FolderSettingsError(f"{SETTINGS_FILE}: `{key}` is no list; it was left as it is.")
        return value

    def line(self, path: KeyPath) -> int:
        """The 1-based line of a place."""
        return max(1, (self._document.line(path) or 1) - (1 if self._head else 0))

    def edited(self, edits: Sequence[Edit], order: KeyOrder = NO_ORDER) -> bytes:
        """The file's bytes after the edits. Raises FolderSettingsError."""
        try:
            data = self._document.apply(*edits, order=order).data
        except FrontMatterError as error:
            raise self._error(error) from error
        return self._bom + data[len(self._bom) + len(self._head) : len(data) - len(self._tail)]

    def replace(self, root: Path, new: bytes) -> None:
        """Put `new` in the place of what was read; the file is made where there is none.

        Raises FolderSettingsError: it cannot be written, or holds something else by now.
        """
        path = root / SETTINGS_FILE
        try:
            if not self.exists:
                store.create(path, new)
            elif new != self.data:
                store.replace(path, new, self.data)
        except StoreError as error:
            raise FolderSettingsError(f"{SETTINGS_FILE} was not changed: {error}.") from error
        disk.sync_folder(root)

    def _error(self, error: FrontMatterError) -> FolderSettingsError:
        line = "" if error.line is None else f":{max(1, error.line - (1 if self._head else 0))}"
        return FolderSettingsError(f"{SETTINGS_FILE}{line}: {error.message}; it was left as it is.")

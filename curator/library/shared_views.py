"""The saved views that a team shares: the list `views` of `.curator.yaml`, edited in exactly those lines."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from curator.content.datafile import LARGEST
from curator.content.folder_settings import SETTINGS_FILE
from curator.frontmatter import (
    Document,
    Edit,
    FrontMatterError,
    Insert,
    KeyOrder,
    Move,
    Remove,
    Set,
    Unset,
    Value,
)
from curator.library import disk, store
from curator.library.errors import LibraryError, StoreError, StoreReason
from curator.library.saved_views import MOST_VIEWS, SavedView, view_of

_KEY = "views"
_ORDER: KeyOrder = {(_KEY,): ("name", "query", "sort", "columns")}
_BOM = b"\xef\xbb\xbf"
_FENCE = b"---\n"


class SharedViewsError(LibraryError):
    """The shared views could not be read or changed; `.curator.yaml` is as it was."""


@dataclass(frozen=True, slots=True)
class SharedViews:
    """The shared views as they stand in the file, and what is wrong with the others there."""

    views: tuple[SavedView, ...] = ()
    notes: tuple[str, ...] = ()


def read_shared(root: Path) -> SharedViews:
    """The shared views of the folder `root`; a file that is broken, or a view in it, gives a note."""
    try:
        file = _File.read(root)
    except SharedViewsError as error:
        return SharedViews(notes=(str(error),))
    views: list[SavedView] = []
    notes: list[str] = []
    for place, value in enumerate(file.values()[:MOST_VIEWS]):
        try:
            view = view_of(value)
            if any(other.name == view.name for other in views):
                raise ValueError(f'there is another view "{view.name}" above')
            views.append(view)
        except ValueError as error:
            notes.append(f"{SETTINGS_FILE}:{file.line(place)}: {error}")
    return SharedViews(tuple(views), tuple(notes))


def add_shared(root: Path, view: SavedView, before: SavedView | None = None) -> None:
    """Put `view` into the shared ones, before another of them or at their end; the file is created if
    there is none.

    Raises SharedViewsError: the name is taken, or the file cannot be read or written.
    """

    def edits(file: _File) -> list[Edit]:
        if any(other.name == view.name for other in file.views()):
            raise SharedViewsError(f'{SETTINGS_FILE} has a view "{view.name}" already.')
        place = None if before is None else file.place_of(before)
        return [Insert((_KEY,), view.as_value(), place)]

    _change(root, edits)


def replace_shared(root: Path, old: SavedView, new: SavedView) -> None:
    """Let the view `old` be `new`, touching only what differs.

    Raises SharedViewsError: as `add_shared`; or the file holds `old` no more.
    """

    def edits(file: _File) -> list[Edit]:
        place = file.place_of(old)
        if new.name != old.name and any(other.name == new.name for other in file.views()):
            raise SharedViewsError(f'{SETTINGS_FILE} has a view "{new.name}" already.')
        before, after = old.as_value(), new.as_value()
        gone: list[Edit] = [Unset((_KEY, place, key)) for key in before if key not in after]
        come: list[Edit] = [
            Set((_KEY, place, key), value) for key, value in after.items() if before.get(key) != value
        ]
        return [*gone, *come]

    _change(root, edits)


def remove_shared(root: Path, view: SavedView) -> None:
    """Take `view` out of the shared ones. Raises SharedViewsError as `replace_shared`."""

    def edits(file: _File) -> list[Edit]:
        place = file.place_of(view)
        return [Unset((_KEY,))] if len(file.values()) == 1 else [Remove((_KEY,), place)]

    _change(root, edits)


def move_shared(root: Path, view: SavedView, target: SavedView) -> None:
    """Let `view` take the place of `target`. Raises SharedViewsError as `replace_shared`."""
    _change(root, lambda file: [Move((_KEY,), file.place_of(view), file.place_of(target))])


def _change(root: Path, edits: Callable[[_File], list[Edit]]) -> None:
    file = _File.read(root)
    new = file.edited(edits(file))
    path = root / SETTINGS_FILE
    try:
        if not file.exists:
            store.create(path, new)
        elif new != file.data:
            store.replace(path, new, file.data)
    except StoreError as error:
        raise SharedViewsError(f"{SETTINGS_FILE} was not changed: {error}.") from error
    disk.sync_folder(root)


class _File:
    """`.curator.yaml`, whose YAML is read and edited as front matter: between fences put around it."""

    def __init__(self, data: bytes, *, exists: bool) -> None:
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
    def read(cls, root: Path) -> _File:
        """The file as it is now; an empty one where there is none. Raises SharedViewsError."""
        try:
            data = store.read(root / SETTINGS_FILE).data
        except StoreError as error:
            if error.reason is StoreReason.MISSING and not os.path.lexists(root / SETTINGS_FILE):
                return cls(b"", exists=False)
            raise SharedViewsError(f"{SETTINGS_FILE} cannot be read: {error}.") from error
        if len(data) > LARGEST:
            raise SharedViewsError(f"{SETTINGS_FILE} is larger than {LARGEST:,} bytes; it was left as it is.")
        return cls(data, exists=True)

    def values(self) -> list[Value]:
        """The list of views, whatever they are."""
        values = self._document.values.get(_KEY)
        if values is None:
            return []
        if not isinstance(values, list):
            raise SharedViewsError(f"{SETTINGS_FILE}: `views` is no list; it was left as it is.")
        return values

    def views(self) -> list[SavedView]:
        """Those of them that are views."""
        return [view for value in self.values() if (view := _view(value)) is not None]

    def place_of(self, view: SavedView) -> int:
        """Where the list has exactly this view. Raises SharedViewsError."""
        for place, value in enumerate(self.values()):
            if _view(value) == view:
                return place
        raise SharedViewsError(
            f'Somebody changed the view "{view.name}" in {SETTINGS_FILE} meanwhile; it was left as it is.'
        )

    def line(self, place: int) -> int:
        """The 1-based line of one entry of the list."""
        line = self._document.line((_KEY, place)) or 1
        return max(1, line - (1 if self._head else 0))

    def edited(self, edits: list[Edit]) -> bytes:
        """The file's bytes after the edits. Raises SharedViewsError."""
        try:
            data = self._document.apply(*edits, order=_ORDER).data
        except FrontMatterError as error:
            raise self._error(error) from error
        return self._bom + data[len(self._bom) + len(self._head) : len(data) - len(self._tail)]

    def _error(self, error: FrontMatterError) -> SharedViewsError:
        line = "" if error.line is None else f":{max(1, error.line - (1 if self._head else 0))}"
        return SharedViewsError(f"{SETTINGS_FILE}{line}: {error.message}; it was left as it is.")


def _view(value: Value) -> SavedView | None:
    try:
        return view_of(value)
    except ValueError:
        return None

"""The saved views that a team shares: the list `views` of `.curator.yaml`, edited in exactly those lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from curator.content.folder_settings import SETTINGS_FILE
from curator.frontmatter import (
    Edit,
    Insert,
    KeyOrder,
    Move,
    Remove,
    Set,
    Unset,
    Value,
)
from curator.library.saved_views import MOST_VIEWS, SavedView, view_of
from curator.library.settings_file import FolderSettingsError, SettingsFile

_KEY = "views"
_ORDER: KeyOrder = {(_KEY,): ("name", "query", "sort", "columns")}


@dataclass(frozen=True, slots=True)
class SharedViews:
    """The shared views as they stand in the file, and what is wrong with the others there."""

    views: tuple[SavedView, ...] = ()
    notes: tuple[str, ...] = ()


def read_shared(root: Path) -> SharedViews:
    """The shared views of the folder `root`; a file that is broken, or a view in it, gives a note."""
    try:
        file = SettingsFile.read(root)
        entries = file.entries(_KEY)[:MOST_VIEWS]
    except FolderSettingsError as error:
        return SharedViews(notes=(str(error),))
    views: list[SavedView] = []
    notes: list[str] = []
    for place, value in enumerate(entries):
        try:
            view = view_of(value)
            if any(other.name == view.name for other in views):
                raise ValueError(f'there is another view "{view.name}" above')
            views.append(view)
        except ValueError as error:
            notes.append(f"{SETTINGS_FILE}:{file.line((_KEY, place))}: {error}")
    return SharedViews(tuple(views), tuple(notes))


def add_shared(root: Path, view: SavedView, before: SavedView | None = None) -> None:
    """Put `view` into the shared ones, before another of them or at their end; the file is created if
    there is none.

    Raises FolderSettingsError: the name is taken, or the file cannot be read or written.
    """

    def edits(file: SettingsFile) -> list[Edit]:
        if any(other.name == view.name for other in _views(file)):
            raise FolderSettingsError(f'{SETTINGS_FILE} has a view "{view.name}" already.')
        place = None if before is None else _place_of(file, before)
        return [Insert((_KEY,), view.as_value(), place)]

    _change(root, edits)


def replace_shared(root: Path, old: SavedView, new: SavedView) -> None:
    """Let the view `old` be `new`, touching only what differs.

    Raises FolderSettingsError: as `add_shared`; or the file holds `old` no more.
    """

    def edits(file: SettingsFile) -> list[Edit]:
        place = _place_of(file, old)
        if new.name != old.name and any(other.name == new.name for other in _views(file)):
            raise FolderSettingsError(f'{SETTINGS_FILE} has a view "{new.name}" already.')
        before, after = old.as_value(), new.as_value()
        gone: list[Edit] = [Unset((_KEY, place, key)) for key in before if key not in after]
        come: list[Edit] = [
            Set((_KEY, place, key), value) for key, value in after.items() if before.get(key) != value
        ]
        return [*gone, *come]

    _change(root, edits)


def remove_shared(root: Path, view: SavedView) -> None:
    """Take `view` out of the shared ones. Raises FolderSettingsError as `replace_shared`."""

    def edits(file: SettingsFile) -> list[Edit]:
        place = _place_of(file, view)
        return [Unset((_KEY,))] if len(file.entries(_KEY)) == 1 else [Remove((_KEY,), place)]

    _change(root, edits)


def move_shared(root: Path, view: SavedView, target: SavedView) -> None:
    """Let `view` take the place of `target`. Raises FolderSettingsError as `replace_shared`."""
    _change(root, lambda file: [Move((_KEY,), _place_of(file, view), _place_of(file, target))])


def _change(root: Path, edits: Callable[[SettingsFile], list[Edit]]) -> None:
    file = SettingsFile.read(root)
    file.replace(root, file.edited(edits(file), _ORDER))


def _views(file: SettingsFile) -> list[SavedView]:
    """The entries of the list that are views."""
    return [view for value in file.entries(_KEY) if (view := _view(value)) is not None]


def _place_of(file: SettingsFile, view: SavedView) -> int:
    """Where the list has exactly this view. Raises FolderSettingsError."""
    for place, value in enumerate(file.entries(_KEY)):
        if _view(value) == view:
            return place
    raise FolderSettingsError(
        f'Somebody changed the view "{view.name}" in {SETTINGS_FILE} meanwhile; it was left as it is.'
    )


def _view(value: Value) -> SavedView | None:
    try:
        return view_of(value)
    except ValueError:
        return None

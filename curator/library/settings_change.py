"""A change of `.curator.yaml` thought of as values: the edits that make it, the new text, the way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from curator.content import SETTINGS_FILE
from curator.content.folder_settings import ProfileError, settings_of
from curator.frontmatter import Edit, Insert, Remove, Set, Unset, Value
from curator.frontmatter import Path as KeyPath
from curator.library import store
from curator.library.errors import StoreError
from curator.library.settings_file import FolderSettingsError, SettingsFile

_NAMED_BY = "key"
"""What tells the entries of a list of groups apart."""


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """Attributes:
    before: the file's bytes; None where there is none. after: those that are to be written.
    """

    before: bytes | None
    after: bytes

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return self.after == (self.before or b"")

    def write(self, root: Path) -> None:
        """Write it. Raises FolderSettingsError: the file is not as it was looked at, or cannot be written."""
        SettingsFile(self.before or b"", exists=self.before is not None).replace(root, self.after)

    def take_back(self, root: Path) -> None:
        """Make the file as it was, if it still holds what was written. Raises FolderSettingsError."""
        if self.before is not None:
            SettingsFile(self.after, exists=True).replace(root, self.before)
            return
        file = root / SETTINGS_FILE
        try:
            if store.read(file).data != self.after:
                raise FolderSettingsError(f"{SETTINGS_FILE} was changed meanwhile; it was left as it is.")
            file.unlink()
        except (StoreError, OSError) as error:
            raise FolderSettingsError(f"{SETTINGS_FILE} was not removed: {error}.") from error


def changed_settings(file: SettingsFile, wanted: Mapping[str, Value]) -> SettingsChange:
    """The change that lets the file mean `wanted`; what is the same keeps its bytes.

    Raises FolderSettingsError: the values are none that the file may hold, or it cannot be edited so.
    """
    try:
        settings_of(wanted)
    except ProfileError as error:
        raise FolderSettingsError(f"{error}.") from error
    edits = list(edits_between(file.values, dict(wanted)))
    after = file.edited(edits) if edits else file.data
    return SettingsChange(file.data if file.exists else None, after)


def edits_between(old: Mapping[str, Value], new: Mapping[str, Value], path: KeyPath = ()) -> Iterator[Edit]:
    """What makes the group `old` at `path` the group `new`."""
    for key in old:
        if key not in new:
            yield Unset((*path, key))
    for key, value in new.items():
        place = (*path, key)
        if key not in old:
            yield Set(place, value)
        else:
            yield from _between(old[key], value, place)


def _between(old: Value, new: Value, path: KeyPath) -> Iterator[Edit]:
    if isinstance(old, dict) and isinstance(new, dict) and old and new:
        yield from edits_between(old, new, path)
    elif _is_named(old) and _is_named(new) and isinstance(old, list) and isinstance(new, list):
        yield from _between_lists(old, new, path)
    elif old != new or type(old) is not type(new):
        yield Set(path, new)


def _between_lists(old: list[Value], new: list[Value], path: KeyPath) -> Iterator[Edit]:
    """Entries that have a name are the same by it; those that go, go from the last on."""
    wanted = {_name(entry): entry for entry in new}
    for at, entry in enumerate(old):
        if _name(entry) in wanted:
            yield from _between(entry, wanted.pop(_name(entry)), (*path, at))
    kept = {_name(entry) for entry in new}
    for at in range(len(old) - 1, -1, -1):
        if _name(old[at]) not in kept:
            yield Remove(path, at)
    for entry in wanted.values():
        yield Insert(path, entry)


def _is_named(value: Value) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(entry, dict) and isinstance(entry.get(_NAMED_BY), str) for entry in value)
    )


def _name(entry: Value) -> Value:
    assert isinstance(entry, dict)
    return entry[_NAMED_BY]

"""What was done in a folder, for whoever asks: the entries of its history, and what each changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from curator.content import Profile
from curator.library.changed_files import ChangedFile, changed_file
from curator.library.gestures import Entry, FileChange
from curator.library.history import FileState
from curator.library.journal import Journal


class Past:
    """The history of an open folder, as it is now; an empty one while it cannot be had."""

    def __init__(self, journal: Journal, profile: Profile) -> None:
        self._journal = journal
        self._profile = profile

    def entries(self, limit: int | None = None, path: str | None = None, words: str = "") -> list[Entry]:
        """The entries, the youngest first; with `path` those that changed this file; with `words` those whose
        label, or the path of one of their files, holds each of them."""
        return [] if self._journal.history is None else self._journal.history.entries(limit, path, words)

    def to_undo(self) -> Entry | None:
        """What `Library.undo()` would take back."""
        return None if self._journal.history is None else self._journal.history.to_undo()

    def to_redo(self) -> Entry | None:
        """What `Library.redo()` would repeat: nothing, once a new gesture was made."""
        return None if self._journal.history is None else self._journal.history.to_redo()

    def interrupted(self) -> list[Entry]:
        """The entries that a program was killed in the middle of, the oldest first: see `recovery`."""
        return [] if self._journal.history is None else self._journal.history.interrupted()

    def edits_since(self, entry: int, paths: Iterable[str]) -> list[Entry]:
        """The entries younger than `entry` that changed one of these files and are not taken back in all of
        them, the youngest first."""
        meant = frozenset(paths)
        younger = takewhile(lambda one: one.id > entry, self.entries())
        return [one for one in younger if self.done_in(one.id, meant)]

    def entries_of(self, path: str, limit: int | None = None) -> list[tuple[Entry, FileState]]:
        """The entries that changed this file, the youngest first, and whether that is done in this file."""
        history = self._journal.history
        if history is None:
            return []
        states = history.states_of(path)
        return [(entry, states[entry.id]) for entry in history.entries(limit, path) if entry.id in states]

    # -- one entry ------------------------------------------------------------------------------------------

    def files(self, entry: int) -> tuple[str, ...]:
        """The paths that an entry changed."""
        return () if self._journal.history is None else self._journal.history.paths(entry)

    def changes(self, entry: int) -> Iterator[FileChange]:
        """What an entry changed, file by file, with the bytes before and after."""
        return iter(()) if self._journal.history is None else self._journal.history.changes(entry)

    def change(self, entry: int, path: str) -> FileChange:
        """What an entry did to one file. Raises HistoryError when it did nothing to it."""
        return self._journal.readable().change(entry, path)

    def states(self, entry: int) -> dict[str, FileState]:
        """Of each file that an entry changed whether that is done or undone, in the order of the paths."""
        if self._journal.history is None:
            return {}
        return dict(sorted(self._journal.history.states(entry).items()))

    def done_in(self, entry: int, paths: frozenset[str]) -> list[str]:
        """Those of `paths` in which what an entry changed is done. Raises HistoryError."""
        states = self._journal.readable().states(entry)
        return [path for path, state in states.items() if state is FileState.DONE and path in paths]

    def changed_files(self, entry: int, files: Mapping[str, FileState]) -> list[ChangedFile]:
        """What an entry did to these of its files, field by field. Raises HistoryError.

        `files` are some of `states`.
        """
        history = self._journal.readable()
        return [
            changed_file(history.change(entry, path), state, self._profile) for path, state in files.items()
        ]

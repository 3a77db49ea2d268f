"""What there is in a folder: its index, kept in line with the files, and built anew when it is damaged."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from curator.content import Profile
from curator.library.asking import Arrived, Asked, Progress
from curator.library.errors import IndexFailure
from curator.library.index import Index, IndexDamaged
from curator.library.rows import IndexReport
from curator.library.selection import Selection
from curator.library.sync import Synced, outdated, reread, synchronise

_T = TypeVar("_T")
_NOTES = 100


class Catalogue:
    """The index of one folder, and what it was filled from.

    Attributes:
        index: what the rows are kept in.
        report: what the last indexing did.
        littered: the folders in which it saw temporary files.
        working: held by whoever changes files or the index; one at a time, or rows of an older state
            might be put over those of a newer one.
    """

    def __init__(self, root: Path, profile: Profile, file: Path, history: Path | None) -> None:
        """Open the index in `file`; `history` is the database that knows what was edited."""
        self.index = Index(file, _fingerprint(profile), history)
        self.report = IndexReport()
        self.littered: frozenset[str] = frozenset()
        self.working = threading.RLock()
        self._root = root
        self._profile = profile
        self._selection = Selection(self.index, profile)

    def asked(self, question: Callable[[Selection], _T]) -> _T:
        """The answer of the index; where it turns out to be damaged, of one built anew."""
        try:
            return question(self._selection)
        except IndexDamaged:
            self.rebuild()
        try:
            return question(self._selection)
        except IndexDamaged:  # then it is the history, which is asked what was edited
            self.index.use_history(None)
            return question(self._selection)

    def adopt(self, profile: Profile) -> None:
        """Start empty, for another kind of site."""
        self.index.adopt(_fingerprint(profile))
        self._profile = profile
        self._selection = Selection(self.index, profile, self._selection.told)

    def note_changed(self, paths: Iterable[str] | None) -> None:
        """What `is:changed` selects from now on; see `Library.note_changed`."""
        self._selection.told = self._selection.told._replace(changed=_as_json(paths))

    def note_duplicates(self, paths: Iterable[str] | None) -> None:
        """What `is:duplicate` selects from now on; None: nobody knows."""
        self._selection.told = self._selection.told._replace(duplicates=_as_json(paths))

    @property
    def knows_duplicates(self) -> bool:
        """Whether `is:duplicate` can be asked for."""
        return self._selection.told.duplicates is not None

    def close(self) -> None:
        """Close the index."""
        with suppress(IndexFailure):
            self._selection.keep_orders()
        self.index.close()

    def report_stored(self) -> None:
        """Report what there is without looking at the folder. A damaged index starts empty."""
        try:
            total = self._selection.count("")
            problems = self._selection.count("problem:unreadable") if total else 0
        except IndexDamaged:
            self.index.rebuild()
            total = problems = 0
        self.report = IndexReport(total, problems, reused=total)

    def synchronise(
        self,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
        arrived: Arrived | None = None,
    ) -> Synced:
        """Read what is new or changed in the folder.

        Raises FolderError when it cannot be listed, Cancelled when asked to stop.
        """
        with self.working:
            start = time.perf_counter()

            def read() -> Synced:
                return synchronise(self.index, self._root, self._profile, progress, cancelled, arrived)

            try:
                done = read()
            except IndexDamaged:
                self.index.rebuild()
                done = read()
            self.littered = frozenset(done.littered)
            self.report = IndexReport(
                articles=self._selection.count(""),
                problems=self._selection.count("problem:unreadable"),
                skipped=len(done.skipped),
                seconds=time.perf_counter() - start,
                read=done.read,
                reused=done.reused,
                notes=tuple(done.skipped[:_NOTES]),
            )
            return done

    def outdated(self, cancelled: Asked | None = None) -> frozenset[str]:
        """The files that are not as they were when they were read; changes nothing.

        Raises FolderError, Cancelled.
        """
        return self.asked(lambda _selection: outdated(self.index, self._root, self._profile, cancelled))

    def reread(self, paths: Iterable[str], cancelled: Asked | None = None) -> Synced:
        """Read these files again, and no others. Raises Cancelled."""
        with self.working:
            try:
                return reread(self.index, self._root, self._profile, paths, cancelled)
            except IndexDamaged:
                self.index.rebuild()
                return self.synchronise(None, cancelled)

    def rebuild(self, progress: Progress | None = None, cancelled: Asked | None = None) -> None:
        """Throw the index away and read every file anew."""
        with self.working:
            self.index.rebuild()
            self.synchronise(progress, cancelled)


def _as_json(paths: Iterable[str] | None) -> str | None:
    """The paths, but for those that JSON cannot have: names that are not valid Unicode."""
    return None if paths is None else json.dumps(sorted(filter(_is_text, paths)))


def _is_text(path: str) -> bool:
    """Whether a file's name is valid Unicode, as JSON has it."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _fingerprint(profile: Profile) -> str:
    """What the rows depend on beside the files."""
    return hashlib.sha256(profile.model_dump_json(exclude={"notes"}).encode()).hexdigest()

"""One look at a repository: how it stands, what is not as in its last commit. For any thread; no widget."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from curator.library import Library
from curator.library.asking import Asked
from curator.library.errors import StoreError
from curator.library.git.driver import is_installed
from curator.library.git.program import GitError
from curator.library.git.repository import Repository, State
from curator.library.git.status import ChangedFile, Kind, changed_files
from curator.ui.wording import said


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen.

    Attributes:
        files: what is not as in the last commit, by path; articles and other files.
        articles: how many of the articles that are listed have changed.
        strays: new files that are no articles, and that git was never told of.
        trouble: why git cannot be asked; then nothing else is known.
        merges_fields: whether git merges the folder's articles field by field here.
        seconds: how long it took to look at all files.
    """

    repository: Repository
    state: State = field(default_factory=State)
    files: Mapping[str, ChangedFile] = field(default_factory=dict)
    articles: int = 0
    strays: frozenset[str] = frozenset()
    trouble: str = ""
    merges_fields: bool = False
    seconds: float = 0.0

    @property
    def conflicts(self) -> tuple[str, ...]:
        """The files in conflict."""
        return tuple(path for path, file in self.files.items() if file.kind is Kind.CONFLICT)

    def of(self, paths: Iterable[str]) -> list[ChangedFile]:
        """Those of the paths that have changed, in their order."""
        return [self.files[path] for path in paths if path in self.files]


def look(library: Library, cancelled: Asked) -> Look | None:
    """Look at everything; None without git and outside of a repository. The library is told what
    `is:changed` selects. Raises Cancelled."""
    repository = Repository.find(library.root)
    if repository is None:
        library.note_changed(None)
        return None
    try:
        state = repository.state()
        began = time.monotonic()
        files = {file.path: file for file in changed_files(repository, cancelled)}
        seconds = time.monotonic() - began
        merges = is_installed(repository)
    except (GitError, StoreError) as error:
        library.note_changed(None)
        return Look(repository, trouble=said(error))
    return _told(library, Look(repository, state, files, merges_fields=merges, seconds=seconds))


def look_again(library: Library, before: Look, paths: Collection[str], cancelled: Asked) -> Look:
    """The same after these files may have changed, and no commit was made. Raises Cancelled."""
    kept = {path: file for path, file in before.files.items() if path not in paths}
    try:
        found = {file.path: file for file in changed_files(before.repository, cancelled, paths)}
    except GitError as error:
        return Look(before.repository, trouble=said(error))
    return _told(library, replace(before, files=dict(sorted({**kept, **found}.items()))))


def _told(library: Library, seen: Look) -> Look:
    library.note_changed(seen.files)
    collect = library.profile.collect
    new = (path for path, file in seen.files.items() if not file.tracked)
    strays = frozenset(path for path in new if collect(path) is None)
    return replace(seen, articles=library.count("is:changed"), strays=strays)

"""`is:changed` in a search: git's answer for a library that is asked it."""

from __future__ import annotations

from curator.library.asking import Asked
from curator.library.git.repository import Repository
from curator.library.git.status import changed_files
from curator.library.library import Library


def note_changed(library: Library, cancelled: Asked | None = None) -> None:
    """Ask git what differs from its last commit, and let the library know. Raises GitError; Cancelled."""
    repository = Repository.find(library.root)
    if repository is not None:
        library.note_changed([file.path for file in changed_files(repository, cancelled)])

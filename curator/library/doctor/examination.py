"""The whole examination of one folder, and the repairs: only what can be made anew is touched."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from curator.content import detect
from curator.directories import Directories
from curator.library.directories import folder_name
from curator.library.doctor import own_files, surroundings
from curator.library.doctor.finding import Finding
from curator.library.errors import FolderError, LibraryError
from curator.library.history_file import put_aside
from curator.library.library import Library
from curator.library.scan import unreadable
from curator.library.write_lock import WriteLock


def examine(root: Path, directories: Directories) -> list[Finding]:
    """Look at everything; change nothing. Raises FolderError when there is no such folder."""
    try:
        real = Path(os.path.realpath(root, strict=True))
        with os.scandir(real):
            pass
    except OSError as error:
        raise FolderError(unreadable(root, error)) from error
    return list(_looks(real, directories))


def _looks(root: Path, directories: Directories) -> Iterator[Finding]:
    files = _Files(root, directories)
    yield from surroundings.look_at_permissions(root, detect(root), directories)
    yield from surroundings.look_at_room(root, directories)
    yield surroundings.look_at_settings(root)
    yield own_files.look_at_lock(files.lock)
    yield from own_files.look_at_history(files.history)
    yield own_files.look_at_index(files.index)
    yield own_files.look_at_triage(files.triage)
    yield surroundings.look_at_leftovers(root)
    yield surroundings.look_at_watching(root)


def repaired(root: Path, directories: Directories, found: list[Finding]) -> list[Finding]:
    """Mend what of `found` is repairable, and look again; what was mended says so.

    No article is written, and nothing is thrown away: what is damaged keeps a file of its own.
    """
    root = Path(os.path.realpath(root))
    done = {finding.check: _mend(finding.check, root, directories) for finding in found if finding.repairable}
    after = examine(root, directories)
    return [
        replace(finding, repair=done[finding.check]) if finding.check in done else finding
        for finding in after
    ]


def _mend(check: str, root: Path, directories: Directories) -> str:
    """Mend one thing; what was done, or why it could not be."""
    files = _Files(root, directories)
    try:
        match check:
            case "history":
                return own_files.mend_history(files.history, files.lock)
            case "triage":
                put_aside(files.triage)
                return "It was put aside; nothing is being gone through now."
            case "index":
                for suffix in ("", "-wal", "-shm"):
                    with suppress(FileNotFoundError):
                        Path(f"{files.index}{suffix}").unlink()
                return _reading(root, directories, "It was built anew: {articles:,} articles.")
            case _:
                return _reading(
                    root, directories, "The folder was looked through, and what was left removed."
                )
    except (LibraryError, OSError) as error:
        return f"Not mended: {error}"


def _reading(root: Path, directories: Directories, said: str) -> str:
    """Open the folder, which reads it and sweeps it."""
    library = Library.open(root, directories)
    try:
        return said.format(articles=library.report.articles)
    finally:
        library.close()


class _Files:
    """Where everything of one folder lies; as `Library` names it."""

    def __init__(self, root: Path, directories: Directories) -> None:
        name = folder_name(root)
        self.history = directories.data / f"{name}.history"
        self.triage = directories.data / f"{name}.triage"
        self.index = directories.cache / f"{name}.index"
        self.lock = WriteLock(directories.data / f"{name}.lock")

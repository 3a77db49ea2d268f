"""Walks a content folder and says which files are articles. Reads no file, follows no link to a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from curator.content import Profile
from curator.library.asking import Asked
from curator.library.errors import Cancelled, FolderError
from curator.library.leftovers import is_temporary
from curator.library.rows import Skipped
from curator.library.signature import NO_SIGNATURE, Signature, signature_text

MAX_DEPTH = 64
"""Folders inside folders that are looked into at most."""

_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT: what Windows calls a link to a folder

_AT_ONCE = 1_000
"""Files that are looked at before it is asked again whether to go on."""

SEEN_APART = "\x1f"
"""Between path and signature of a file, see `scan`."""


class Found(NamedTuple):
    """An article's file.

    Attributes:
        path: relative to the folder, parts joined by "/".
        problem: why it cannot be read, known without reading it; "" if it can be tried.
        signature: of what has a problem or is a link; other files tell theirs when they are read.
        direct: no part of the path is a link: it was walked to it, and is a file itself.
    """

    path: str
    collection: str
    signature: Signature = NO_SIGNATURE
    problem: str = ""
    direct: bool = False


@dataclass(slots=True)
class Scan:
    """What a walk found.

    Attributes:
        found: articles, but for those that were seen before.
        same: how many were seen before.
        skipped: things that were not looked into, each with its reason.
        littered: folders with temporary files in them, of a program that is at work there or was killed.
    """

    found: list[Found] = field(default_factory=list)
    same: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    littered: set[str] = field(default_factory=set)


def scan(
    root: Path,
    profile: Profile,
    cancelled: Asked | None = None,
    seen: set[str] | None = None,
) -> Scan:
    """Walk `root`. Hidden folders and those that the profile excludes are left out without a word.

    Args:
        seen: articles that were seen before: path, `SEEN_APART` and the text of the signature of each. One
            that looks the same is only counted, and taken out of the set. Without any, no file is asked
            for its signature.

    Raises FolderError when `root` itself cannot be listed, Cancelled when `cancelled()` says so.
    """
    walk = _Walk(root, profile, seen or set(), cancelled)
    pending = [("", 0)]
    while pending:
        folder, depth = pending.pop()
        inner = walk.list_folder(folder)
        if depth < MAX_DEPTH:
            pending += ((path, depth + 1) for path in inner)
        else:
            walk.result.skipped += (Skipped(path, "is nested too deeply") for path in inner)
    walk.result.found.sort()
    return walk.result


_BY_NUMBER = os.scandir in os.supports_fd
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)


@contextmanager
def _listed(folder: Path) -> Iterator[Iterator[os.DirEntry[str]]]:
    """What is in a folder, by names alone: `path` of the entries is not to be used. Raises OSError.

    Where the system has it, it is asked for what is in an open folder: to ask for each file by its whole path
    takes a quarter longer.
    """
    if not _BY_NUMBER:
        with os.scandir(folder) as entries:
            yield entries
        return
    number = os.open(folder, _FOLDER)
    try:
        with os.scandir(number) as entries:
            yield entries
    finally:
        os.close(number)


class _Walk:
    """One walk over one folder."""

    def __init__(self, root: Path, profile: Profile, seen: set[str], cancelled: Asked | None) -> None:
        self.result = Scan()
        self._root = root
        self._real_root = Path(os.path.realpath(root))
        self._profile = profile
        self._seen = seen
        self._cancelled = cancelled

    def list_folder(self, folder: str) -> list[str]:
        """Sort what is in one folder into articles and skipped things; returns the folders in it."""
        inner: list[str] = []
        prefix = f"{folder}/" if folder else ""
        try:
            with _listed(self._root / folder if folder else self._root) as entries:
                number = _AT_ONCE
                while number == _AT_ONCE:
                    number, some = self._some(entries, prefix)
                    for entry in some:
                        path = prefix + entry.name
                        if self._look_at(entry, path):
                            inner.append(path)
        except OSError as error:
            if not folder:
                raise FolderError(unreadable(self._root, error)) from error
            self.result.skipped.append(Skipped(folder, f"cannot be read: {_words(error)}"))
        return inner

    def _some(self, entries: Iterator[os.DirEntry[str]], prefix: str) -> tuple[int, list[os.DirEntry[str]]]:
        """The next of them: how many, and those that were not seen before or look otherwise now. Raises
        Cancelled."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("Reading the folder was stopped.")
        some = islice(entries, _AT_ONCE)
        if not self._seen:
            unseen = list(some)
            return len(unseen), unseen
        number, unseen, forget = 0, [], self._seen.remove
        for number, entry in enumerate(some, 1):  # noqa: B007 - it is used behind
            try:
                info = entry.stat(follow_symlinks=False)
                forget(f"{prefix}{entry.name}{SEEN_APART}{signature_text(info)}")
            except (OSError, KeyError):
                unseen.append(entry)
        self.result.same += number - len(unseen)
        return number, unseen

    def _look_at(self, entry: os.DirEntry[str], path: str) -> bool:
        """Record one entry; True when it is a folder to look into."""
        try:
            if entry.is_dir(follow_symlinks=False):
                return self._is_open_folder(entry.name, path, entry.stat(follow_symlinks=False))
            collection = self._profile.collect(path)
            if entry.is_symlink():
                self._look_at_link(entry, path, collection, entry.stat(follow_symlinks=False))
            elif collection is None:
                if is_temporary(entry.name):
                    self.result.littered.add(path.rpartition("/")[0])
            elif entry.is_file(follow_symlinks=False):
                self.result.found.append(Found(path, collection, direct=True))
            else:
                kind = kind_of(entry.stat(follow_symlinks=False).st_mode)
                self.result.skipped.append(Skipped(path, f"is {kind}, not a file"))
        except FileNotFoundError:
            return False  # it went while the folder was being listed
        except OSError as error:
            self.result.skipped.append(Skipped(path, f"cannot be read: {_words(error)}"))
        return False

    def _is_open_folder(self, name: str, path: str, info: os.stat_result) -> bool:
        if name.startswith(".") or name in self._profile.excluded:
            return False
        if getattr(info, "st_reparse_tag", 0) == _JUNCTION:
            self.result.skipped.append(Skipped(path, "is a link to a folder"))
            return False
        return True

    def _look_at_link(
        self, entry: os.DirEntry[str], path: str, collection: str | None, link: os.stat_result
    ) -> None:
        """A link to a file inside the folder is an article; other links are not followed."""
        problem = ""
        info = link
        try:
            target = Path(os.path.realpath(self._root / path, strict=True))
            info = target.stat()
        except FileNotFoundError:
            problem = "is a link to a file that is not there"
        except OSError as error:
            problem = f"is a link that leads nowhere: {_words(error)}"
        else:
            if stat.S_ISDIR(info.st_mode):
                if not entry.name.startswith(".") and entry.name not in self._profile.excluded:
                    self.result.skipped.append(Skipped(path, "is a link to a folder"))
                return
            if not target.is_relative_to(self._real_root):
                problem, info = "is a link to a file outside of this folder", link
            elif not stat.S_ISREG(info.st_mode):
                problem = f"is a link to {kind_of(info.st_mode)}, not to a file"
        if collection is None:
            return
        signature = Signature.of(info)
        line = f"{path}{SEEN_APART}{signature}"
        if line in self._seen:
            self._seen.remove(line)
            self.result.same += 1
        else:
            self.result.found.append(Found(path, collection, signature, problem))


def kind_of(mode: int) -> str:
    """What a thing on disk is, in words."""
    kinds = {
        stat.S_IFIFO: "a named pipe",
        stat.S_IFSOCK: "a socket",
        stat.S_IFDIR: "a folder",
        stat.S_IFCHR: "a device",
        stat.S_IFBLK: "a device",
    }
    return kinds.get(stat.S_IFMT(mode), "something special")


def unreadable(root: Path, error: OSError) -> str:
    """Why a content folder cannot be opened, in words."""
    match error:
        case FileNotFoundError():
            return f"The folder {root} is not there."
        case NotADirectoryError():
            return f"{root} is not a folder."
        case PermissionError():
            return f"The folder {root} cannot be read: you have no permission."
        case _:
            return f"The folder {root} cannot be read: {_words(error)}."


def _words(error: OSError) -> str:
    return (error.strerror or str(error)).lower()

"""Makes, moves and removes single files: each is done or not done, no other file is lost by it, and nothing
is put outside of the content folder.

What that takes of the file system stands in `disk` and `exclusive_rename`.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from curator.content.file_names import fault_in_name
from curator.library import disk, store
from curator.library.disk_errors import explained
from curator.library.errors import StoreError, StoreReason
from curator.library.exclusive_rename import is_same_file
from curator.library.leftovers import temporary_for
from curator.library.scan import kind_of
from curator.library.signature import Signature
from curator.library.trash import put_in_trash


def file_at(root: Path, path: str) -> Path:
    """The file at `path` in the content folder: its folder with all links resolved, itself no link.

    Raises StoreError: MISSING, OUTSIDE, A_LINK, NOT_A_FILE, NO_PERMISSION ...
    """
    file = _folder_of(root, path) / path.rpartition("/")[2]
    try:
        mode = os.lstat(file).st_mode
    except OSError as error:
        raise explained(error, file) from error
    if stat.S_ISLNK(mode):
        raise StoreError("it is a link to another file", StoreReason.A_LINK)
    if not stat.S_ISREG(mode):
        raise StoreError(f"it is {kind_of(mode)}, not a file", StoreReason.NOT_A_FILE)
    return file


def place_at(root: Path, path: str) -> Path:
    """Where a new file of this path would lie: its folder with all links resolved, which may not be there.

    Raises StoreError: OUTSIDE, BAD_NAME, NOT_A_FILE ...
    """
    parts = path.split("/")
    for part in parts:
        fault = "" if part.startswith(".") and part.strip(".") and part != parts[-1] else fault_in_name(part)
        if part in ("", ".", "..") or "\\" in part:
            raise StoreError("this is not a path inside the folder", StoreReason.OUTSIDE)
        if fault:
            raise StoreError(fault, StoreReason.BAD_NAME)
    return _folder_of(root, path, may_be_missing=True) / parts[-1]


def create(root: Path, path: str, data: bytes) -> Signature:
    """Make a file, and the folders that it is to lie in. Raises StoreError: as `place_at`; CHANGED when there
    is one by now; DISK_FULL ..."""
    place = place_at(root, path)
    if len(data) > store.MAX_BYTES:
        raise StoreError("the text is larger than what is read", StoreReason.TOO_LARGE)
    _make_folder(root, place.parent)
    return store.create(place, data)


def move(root: Path, path: str, target: str) -> Signature:
    """Give a file another path, whatever it holds by now.

    Raises StoreError, with the file where it was: EXISTS when the name is taken, OTHER_DISK, IN_USE; UNSURE.
    """
    source, place = file_at(root, path), place_at(root, target)
    _make_folder(root, place.parent)
    try:
        if not _finish_link(source, place):
            disk.move(source, place)
    except FileExistsError:
        raise StoreError(f"there is a file {target} already", StoreReason.EXISTS) from None
    except disk.UnsureError as error:
        raise store.unsure() from error
    except OSError as error:
        raise explained(error, source) from error
    disk.sync_folder(place.parent)
    if source.parent != place.parent:
        disk.sync_folder(source.parent)
    return store.signature_of(place)


def remove(root: Path, path: str, expected: bytes) -> None:
    """Remove a file for good if it holds `expected`. It is set aside first and looked at there, so that what
    another program writes in this very moment is not lost.

    Raises StoreError, with the file where it was: CHANGED, IN_USE ...
    """
    file = file_at(root, path)
    if store.read(file).data != expected:
        raise _changed()
    aside = temporary_for(file, expected)
    try:
        disk.move(file, aside)
    except disk.UnsureError as error:
        raise store.unsure() from error
    except OSError as error:
        raise explained(error, file) from error
    if not _holds(aside, expected):
        try:
            disk.move(aside, file)
        except (OSError, StoreError) as error:  # what is set aside is told at the next start, or swept
            raise store.unsure() from error
        raise _changed()
    disk.remove(aside)
    disk.sync_folder(file.parent)


def trash(root: Path, path: str, expected: bytes) -> None:
    """Put a file into the system's trash if it holds `expected`.

    Raises StoreError, with the file where it was: CHANGED, NO_TRASH, READ_ONLY_FILE ...; UNSURE.
    """
    file = file_at(root, path)
    if store.read(file).data != expected:
        raise _changed()
    put_in_trash(file)
    disk.sync_folder(file.parent)


def _folder_of(root: Path, path: str, *, may_be_missing: bool = False) -> Path:
    """The folder that a path lies in, links resolved. Raises StoreError: OUTSIDE, MISSING ..."""
    folder, _, name = path.rpartition("/")
    if name in ("", ".", ".."):
        raise StoreError("this is not a path inside the folder", StoreReason.OUTSIDE)
    if not folder:
        return Path(os.path.realpath(root))
    if not may_be_missing:
        return store.inside(root, folder)
    missing: list[str] = []
    while folder:
        try:
            found = store.inside(root, folder)
        except StoreError as error:
            if error.reason is not StoreReason.MISSING or os.path.lexists(root / folder):
                raise
            folder, _, last = folder.rpartition("/")
            missing.insert(0, last)
        else:
            break
    else:
        found = Path(os.path.realpath(root))
    if not found.is_dir():
        raise StoreError(f"{folder} is a file, not a folder", StoreReason.NOT_A_FILE)
    return found.joinpath(*missing)


def _make_folder(root: Path, folder: Path) -> None:
    """Make a folder and those above it that are not there, each one step below the one before."""
    real_root = Path(os.path.realpath(root))
    missing = []
    at = folder
    while at != real_root and not os.path.lexists(at):
        missing.append(at)
        at = at.parent
    try:
        for one in reversed(missing):
            with contextlib.suppress(FileExistsError):
                os.mkdir(one)  # noqa: PTH102
            disk.sync_folder(one.parent)
        inside = Path(os.path.realpath(folder, strict=True)).is_relative_to(real_root)
    except OSError as error:
        raise explained(error) from error
    if not inside:
        raise StoreError("its folder is a link that leads out of this folder", StoreReason.OUTSIDE)


def _finish_link(source: Path, place: Path) -> bool:
    """Whether the file had both names, as a killed program leaves it on a disk that knows links only; then it
    has only the new one now. Raises OSError."""
    if source == place or not is_same_file(source, place):
        return False
    if store.read(source).data != store.read(place).data:  # a disk that numbers its files wrongly
        return False
    names = os.listdir(source.parent)  # noqa: PTH208
    if source.parent == place.parent and (place.name not in names or source.name not in names):
        return False  # one entry, which the disk finds under both spellings
    os.unlink(source)  # noqa: PTH108
    return True


def _holds(file: Path, expected: bytes) -> bool:
    try:
        return store.read(file).data == expected
    except StoreError:
        return False


def _changed() -> StoreError:
    return StoreError("another program changed the file just now", StoreReason.CHANGED)

"""The few things that are asked of a file system so that a file is old or new and never half of either.

What is relied on, and what is not:

- **Rename.** `os.replace` in one folder is one step for whoever looks: rename(2) on Linux and macOS (POSIX
  says so), MoveFileExW with MOVEFILE_REPLACE_EXISTING on Windows (NTFS and ReFS journal it as one change;
  nothing in Windows promises it for FAT). ReplaceFileW would also keep a file's own access list, but
  documents failures (1176, 1177) after which the file has no name at all, so it is not used.
- **Data before name.** What is renamed was synced before: fsync on Linux; on macOS fsync only hands the text
  to the drive, so F_FULLFSYNC, which empties the drive's cache, follows once for many files;
  FlushFileBuffers on Windows. A failed sync is never tried again: after it Linux takes the pages for
  clean. The file is refused.
- **Name after a loss of power.** The folder is synced where a folder can be. Where it cannot (Windows, some
  network folders) the old name may come back: then the file is the old one, whole, and the history, which
  looks at the files and believes no memory, finds out.
- **Not the answer alone.** A network file system that repeats a request may report a rename that was done as
  failed, and a broken one the opposite. So the files are looked at: is the temporary one gone, and is the
  one in its place ours? Where even that cannot be seen, `UnsureError` leaves the question to `recovery`.
- **A name that is not taken.** A new file is written under a temporary name, synced, and then given its own;
  a file that moves keeps its inode. Both by calls that fail where the name is taken: see
  `exclusive_rename`, with what is relied on per system.
- **Files open elsewhere.** Linux and macOS rename beneath them. Windows does not while a virus scanner, a
  search index or an editor holds one without FILE_SHARE_DELETE: tried again for a good second, then refused.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from curator.library.errors import StoreError, StoreReason
from curator.library.exclusive_rename import NO_LINKS, is_same_file, rename_new

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_ATTEMPTS = 6
_SHARING = {5, 32, 33}  # ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_log = logging.getLogger(__name__)


class UnsureError(OSError):
    """A file was to be put in its place, and nobody can tell whether it was."""


def sync_file(descriptor: int) -> None:
    """Hand what was written to the disk; on macOS `sync_drive` has to follow. Raises OSError."""
    os.fsync(descriptor)


def sync_drive(descriptor: int) -> None:
    """Let the drive of an open file keep all that it was handed: macOS only, one call for many files.

    Raises OSError.
    """
    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is None:
        return
    try:
        fcntl.fcntl(descriptor, full)
    except OSError as error:
        if error.errno in (errno.EIO, errno.ENOSPC):
            raise
        os.fsync(descriptor)  # a network volume knows no other


def sync_folder(folder: Path) -> None:
    """Make names in `folder` outlast a loss of power, where the system has a call for it."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # the files are written; some network file systems cannot do more
    try:
        sync_file(descriptor)
        sync_drive(descriptor)
    except OSError as error:
        _log.info("%s could not be synced: %s", folder, error)
    finally:
        with contextlib.suppress(OSError):
            os.close(descriptor)


def swap(temporary: Path, target: Path, ours: os.stat_result) -> None:
    """Let `temporary` take the place of `target`, for sure or not at all.

    Args:
        ours: what `os.fstat` said of the temporary file, to know it again under its new name.

    Raises OSError, StoreError: then the target is as it was; UnsureError: then nobody knows.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            os.replace(temporary, target)  # noqa: PTH105 - one call, so that a fault can be put in its place
        except OSError as error:
            if _has_arrived(temporary, target, ours):
                return
            if not _is_passing(error):
                raise
            if attempt == _ATTEMPTS:
                if isinstance(error, InterruptedError):
                    raise
                raise StoreError(
                    "another program has the file open and lets nobody change it", StoreReason.IN_USE
                ) from error
            time.sleep(0.02 * 2**attempt)
        else:
            if _is_there(temporary):
                raise OSError(errno.EIO, "the disk says that it did what it did not do")
            return


def name_new(temporary: Path, target: Path, ours: os.stat_result) -> None:
    """Give the finished file `temporary` the name `target`, for sure or not at all; it may keep its own, too,
    and is to be removed afterwards.

    Raises FileExistsError where the name is taken; OSError, StoreError: then it has it not; UnsureError.
    """

    def link() -> None:
        if os.name == "nt":
            os.rename(temporary, target)  # noqa: PTH104 - does not replace there
            return
        try:
            os.link(temporary, target)
        except FileExistsError:
            raise
        except OSError as error:
            if error.errno not in NO_LINKS or _has_name(target, ours):
                raise
            rename_new(temporary, target)

    _for_sure(link, lambda: _has_name(target, ours), lambda: _is_there(target))


def move(source: Path, target: Path) -> os.stat_result:
    """Let the file at `source` be at `target`, for sure or not at all; what it is there.

    Raises FileExistsError where that name is taken; OSError, StoreError: then it is where it was;
    UnsureError: then nobody knows.
    """
    ours = os.lstat(source)

    def arrived() -> bool:
        if not _has_name(target, ours):
            return False
        if source.parent == target.parent and is_same_file(source, target):
            return source.name not in os.listdir(source.parent)  # noqa: PTH208 - one name, spelled anew
        return not _is_there(source)

    _for_sure(lambda: rename_new(source, target), arrived, lambda: not _is_there(source) or arrived())
    return ours


def _for_sure(act: Callable[[], None], arrived: Callable[[], bool], seems: Callable[[], bool]) -> None:
    """Do what gives a file a name, and look whether it has it, whatever the disk says.

    `arrived` knows the file again, and decides where a failure was reported. Not every disk numbers its
    files, and another program may take it on at once: where success was reported, `seems` will do.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            act()
        except OSError as error:
            if _seen(arrived):
                return
            if not _is_passing(error):
                raise
            if attempt == _ATTEMPTS:
                if isinstance(error, InterruptedError):
                    raise
                raise StoreError(
                    "another program has the file open and lets nobody change it", StoreReason.IN_USE
                ) from error
            time.sleep(0.02 * 2**attempt)
        else:
            if not _seen(seems):
                raise OSError(errno.EIO, "the disk says that it did what it did not do")
            return


def _seen(arrived: Callable[[], bool]) -> bool:
    """What `arrived` says. Raises UnsureError when it cannot be seen."""
    try:
        return arrived()
    except UnsureError:
        raise
    except OSError as error:
        raise UnsureError(error.errno, error.strerror) from error


def _has_name(target: Path, ours: os.stat_result) -> bool:
    """Whether the file that `ours` tells of has this name now. Raises OSError."""
    try:
        now = os.lstat(target)
    except FileNotFoundError:
        return False
    return bool(ours.st_ino) and (now.st_ino, now.st_dev) == (ours.st_ino, ours.st_dev)


def remove(file: Path) -> None:
    """Remove a temporary file; one that cannot be removed now is swept later (`leftovers`)."""
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            os.unlink(file)  # noqa: PTH108
            return
        except FileNotFoundError:
            return
        except OSError as error:
            if attempt == _ATTEMPTS or not _is_passing(error):
                _log.warning("%s stays behind for now: %s", file, error)
                return
            time.sleep(0.02 * 2**attempt)


def _is_passing(error: OSError) -> bool:
    """Whether what failed may well succeed in a moment."""
    if isinstance(error, InterruptedError):
        return True
    return getattr(error, "winerror", None) in _SHARING


def _has_arrived(temporary: Path, target: Path, ours: os.stat_result) -> bool:
    """Whether the file is in its place, whatever was reported. Raises UnsureError."""
    try:
        if _is_there(temporary):
            return False
        now = os.stat(target)  # noqa: PTH116
    except FileNotFoundError:
        return False
    except OSError as error:
        raise UnsureError(error.errno, error.strerror) from error
    return bool(ours.st_ino) and (now.st_ino, now.st_dev) == (ours.st_ino, ours.st_dev)


def _is_there(temporary: Path) -> bool:
    """Whether the name is taken. Raises OSError when that cannot be seen."""
    try:
        os.lstat(temporary)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise UnsureError(error.errno, error.strerror) from error
    return True

"""Gives a file another name in one step, and never in the place of a file that has it already.

What is relied on:

- **Linux**: renameat2 with RENAME_NOREPLACE (since 3.15; ext4, xfs, btrfs, f2fs, tmpfs, overlayfs, ...).
- **macOS**: renamex_np with RENAME_EXCL (APFS, HFS+).
- **Windows**: MoveFileExW without MOVEFILE_REPLACE_EXISTING, which is what `os.rename` calls there.
- **File systems that have no such call** (NFS, FAT on Linux, some network folders): link(2), which fails
  where the name is taken, then unlink of the old name, if it still names the same file. Between the two the
  file has both names; a program that is killed there leaves both, and `recovery` finds them. Where there are
  no links either it is looked first and then renamed, with some microseconds between the two.
- **Another case of the same name** on a disk that takes both for one: the plain rename, which all three
  systems take for a change of the spelling.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_NO_SUCH_CALL = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})
NO_LINKS = frozenset({errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK})
"""What a disk without hard links says."""


def rename_new(source: Path, target: Path) -> None:
    """Let the file at `source` be at `target`. Raises FileExistsError where that name is taken; OSError."""
    if _is_other_spelling(source, target):
        os.rename(source, target)  # noqa: PTH104
        return
    try:
        system_call(os.fspath(source), os.fspath(target))
    except OSError as error:
        if sys.platform == "win32" or error.errno not in _NO_SUCH_CALL:
            raise
        _link_and_unlink(source, target)


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths name one file for sure, links not followed: not where the disk does not number its
    files. Raises OSError but for a name that is none."""
    try:
        first, second = os.lstat(one), os.lstat(other)
    except FileNotFoundError:
        return False
    return bool(first.st_ino) and os.path.samestat(first, second)


def _is_other_spelling(source: Path, target: Path) -> bool:
    """Whether the disk takes both names for one, and has one entry only for them."""
    if source.parent != target.parent or source.name == target.name or not is_same_file(source, target):
        return False
    return target.name not in os.listdir(source.parent)  # noqa: PTH208


def _link_and_unlink(source: Path, target: Path) -> None:
    try:
        if not os.lstat(source).st_ino:  # two names of one file could not be told from two files
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if not is_same_file(source, target):  # else it was done, whatever is said of it
            if error.errno not in NO_LINKS:
                raise
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from error
            os.rename(source, target)  # noqa: PTH104
            return
    try:
        if not is_same_file(source, target):
            return  # another program put another file there just now: that one stays
        os.unlink(source)  # noqa: PTH108
        if is_same_file(source, target):
            raise OSError(errno.EIO, "the disk says that it did what it did not do")
    except OSError:
        with contextlib.suppress(OSError):
            if is_same_file(source, target):
                os.unlink(target)  # noqa: PTH108
        raise


def _of_linux() -> Callable[[str, str], None] | None:
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return None
    call.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)

    def rename(source: str, target: str) -> None:
        old, new = os.fsencode(source), os.fsencode(target)
        if call(_AT_FDCWD, old, _AT_FDCWD, new, _RENAME_NOREPLACE):
            _raise_errno(source)

    return rename


def _of_macos() -> Callable[[str, str], None] | None:
    call = getattr(ctypes.CDLL(None, use_errno=True), "renamex_np", None)
    if call is None:
        return None
    call.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint)

    def rename(source: str, target: str) -> None:
        if call(os.fsencode(source), os.fsencode(target), _RENAME_EXCL):
            _raise_errno(source)

    return rename


def _raise_errno(source: str) -> None:
    number = ctypes.get_errno()
    raise OSError(number, os.strerror(number), source)


def no_call(_source: str, _target: str) -> None:
    """What a system without such a call has."""
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


def _of_this_system() -> Callable[[str, str], None]:
    if sys.platform == "win32":
        return os.rename
    call = _of_macos() if sys.platform == "darwin" else _of_linux() if sys.platform == "linux" else None
    return call or no_call


system_call: Callable[[str, str], None] = _of_this_system()
"""The system's own call for it. Raises OSError; where there is none, one of ENOSYS."""

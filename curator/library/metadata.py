"""What a file has beside its bytes: owner, mode, extended attributes. Carried over to what replaces it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
import sys
from pathlib import Path

_COPYFILE_ACL = 1
_COPYFILE_XATTR = 4


def copy_owner(descriptor: int, info: os.stat_result) -> bool:
    """Give the open file the owner and group of `info`. False when the system does not let us keep the owner.

    A group that cannot be kept is no hindrance: nobody gains by it, for the mode is set after it.
    """
    if sys.platform == "win32":
        return True
    mine = os.fstat(descriptor)
    if (mine.st_uid, mine.st_gid) == (info.st_uid, info.st_gid):
        return True
    if mine.st_uid != info.st_uid:
        try:
            os.fchown(descriptor, info.st_uid, info.st_gid)
        except PermissionError:
            return False
        return True
    with contextlib.suppress(PermissionError):
        os.fchown(descriptor, -1, info.st_gid)
    return True


def copy_mode(path: Path, info: os.stat_result) -> None:
    """Give the file the mode of `info`; after `copy_owner`, which may clear bits of it.

    Where the disk has only one mode for all files there is nothing to do, and no asking for it.
    """
    if path.stat().st_mode != info.st_mode:
        path.chmod(stat.S_IMODE(info.st_mode))


def copy_attributes(source: Path, target: Path) -> None:
    """Carry over extended attributes and access lists, as far as the file systems let us."""
    if sys.platform == "linux":
        try:
            names = os.listxattr(source)
        except OSError:
            return
        for name in names:
            try:
                os.setxattr(target, name, os.getxattr(source, name))
            except OSError:
                continue  # security labels and the like are the system's to give
    elif sys.platform == "darwin":
        copyfile = ctypes.CDLL(None).copyfile  # Finder's tags and comments are attributes
        copyfile.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_uint32)
        copyfile(os.fsencode(source), os.fsencode(target), None, _COPYFILE_ACL | _COPYFILE_XATTR)

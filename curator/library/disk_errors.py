"""What the operating system says of a file that cannot be read or written, in an editor's words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from curator.library.errors import StoreError, StoreReason

_SHARING = {32, 33}  # Windows: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION

_REASONS: dict[int, tuple[StoreReason, str]] = {
    errno.ENOENT: (StoreReason.MISSING, "the file is not there any more"),
    errno.ENOTDIR: (StoreReason.MISSING, "the file is not there any more"),
    errno.ELOOP: (StoreReason.LINK_LOOP, "it is a link that leads in a circle"),
    errno.EACCES: (StoreReason.NO_PERMISSION, "you have no permission for this file"),
    errno.EPERM: (StoreReason.NO_PERMISSION, "the system does not permit to change this file"),
    errno.EROFS: (StoreReason.READ_ONLY_FOLDER, "the disk is read-only"),
    errno.ENOSPC: (StoreReason.DISK_FULL, "the disk is full"),
    errno.EDQUOT: (StoreReason.DISK_FULL, "your share of the disk is full"),
    errno.EMFILE: (StoreReason.TOO_MANY_OPEN, "too many files are open at once"),
    errno.ENFILE: (StoreReason.TOO_MANY_OPEN, "too many files are open on this computer at once"),
    errno.ENXIO: (StoreReason.NOT_A_FILE, "it is a socket or a pipe, not a file"),
    errno.EISDIR: (StoreReason.NOT_A_FILE, "it is a folder, not a file"),
    errno.EXDEV: (StoreReason.OTHER_DISK, "the two folders lie on different disks"),
    errno.ENAMETOOLONG: (StoreReason.IO, "its name is too long for the disk"),
}


def explained(error: OSError, path: Path | str | None = None) -> StoreError:
    """`error`, met at the file `path`, as the library's own."""
    if getattr(error, "winerror", None) in _SHARING:
        return StoreError("another program has the file open", StoreReason.IN_USE)
    if os.name == "nt" and isinstance(error, PermissionError) and path is not None and Path(path).is_dir():
        return StoreError("it is a folder, not a file", StoreReason.NOT_A_FILE)
    reason, words = _REASONS.get(
        error.errno or 0,
        (StoreReason.IO, f"the disk reports an error: {(error.strerror or str(error)).lower()}"),
    )
    return StoreError(words, reason)

"""The system's own trash: freedesktop.org's on Linux (of the volume that the file lies on), the Recycle Bin
on Windows, Finder's on macOS; by the library that knows all three.

What was put there comes back from the history, which keeps the bytes: so it does when the trash was emptied,
where a disk has none that could be looked into, and in the name that the file had.
"""

from __future__ import annotations

import os
from pathlib import Path

from send2trash import TrashPermissionError, send2trash

from curator.library.disk_errors import explained
from curator.library.errors import StoreError, StoreReason


def put_in_trash(file: Path) -> None:
    """Put a file there.

    Raises StoreError, with the file where it was: NO_TRASH, READ_ONLY_FILE, IN_USE, DISK_FULL ...; UNSURE
    when nobody can tell where it is.
    """
    if not os.access(file, os.W_OK):
        raise StoreError("the file is read-only", StoreReason.READ_ONLY_FILE)
    failure: OSError | None = None
    try:
        send2trash(os.fspath(file))
    except OSError as error:
        failure = error
    try:
        os.lstat(file)
    except FileNotFoundError:
        return  # whatever was reported
    except OSError as error:
        raise StoreError(
            "the disk reports an error, and whether the file is in the trash cannot be seen",
            StoreReason.UNSURE,
        ) from error
    if failure is None:
        raise StoreError("the trash did not take it, though the system says so", StoreReason.NO_TRASH)
    if isinstance(failure, TrashPermissionError) or failure.errno is None:
        raise StoreError("this disk has no trash that it could go to", StoreReason.NO_TRASH) from failure
    told = explained(failure, file)
    if told.reason in (StoreReason.DISK_FULL, StoreReason.IN_USE, StoreReason.TOO_MANY_OPEN):
        raise told from failure
    raise StoreError(f"the system's trash does not take it ({told})", StoreReason.NO_TRASH) from failure

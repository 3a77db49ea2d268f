"""The temporary files beside articles: how they are named, how they are known again, and how they are swept.

A temporary file is Curator's own if its name has the form below, which says by digests how the text that was
to be written begins and what all of it is, and the file holds that text, or a piece that begins so, or next
to nothing. Any other is left alone. What it holds is in the history, which was told before it was written.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import stat
import time
from pathlib import Path

from curator.library import disk

PREFIX = ".curator-"
"""What the name of a temporary file starts with: hidden, and no article's name."""

_NAME = re.compile(re.escape(PREFIX) + r"([0-9a-f]{16})-([0-9a-f]{8})-[0-9a-f]{8}\.tmp")
_HEAD = 8  # bytes; a shorter piece holds nothing that anybody could miss
_LARGEST = 16 * 1024 * 1024
_OLD_NS = 3_600 * 1_000_000_000


def temporary_for(target: Path, text: bytes) -> Path:
    """A new name beside `target` for a file that shall hold `text`."""
    digests = f"{_digest(text, 8)}-{_digest(text[:_HEAD], 4)}"
    return target.with_name(f"{PREFIX}{digests}-{secrets.token_hex(4)}.tmp")


def is_temporary(name: str) -> bool:
    """Whether a file of this name may be a temporary one: `sweep` looks at what it holds."""
    return name.startswith(PREFIX) and _NAME.fullmatch(name) is not None


def sweep(folder: Path) -> list[Path]:
    """Remove the temporary files that a killed program left in `folder`; those that stay.

    To be called with the folder's write lock held: then no Curator of this user writes there. One of
    another user may, so that only files of this user are removed, or such as are older than an hour.
    """
    try:
        names = [name for name in os.listdir(folder) if is_temporary(name)]  # noqa: PTH208
    except OSError:
        return []  # a folder that is gone has no leftovers
    stay = []
    for name in names:
        file = folder / name
        try:
            is_own = _is_own(file)
        except FileNotFoundError:
            continue
        except OSError:
            is_own = False
        if is_own:
            disk.remove(file)
        if not is_own or os.path.lexists(file):
            stay.append(file)
    return stay


def _is_own(file: Path) -> bool:
    """Whether the file is one that this program made and nobody needs. Raises OSError."""
    found = _NAME.fullmatch(file.name)
    info = os.lstat(file)
    if found is None or not stat.S_ISREG(info.st_mode) or info.st_size > _LARGEST:
        return False
    is_mine = not hasattr(os, "geteuid") or info.st_uid == os.geteuid()
    if not is_mine and time.time_ns() - info.st_mtime_ns < _OLD_NS:
        return False
    data = _read(file)
    if len(data) < _HEAD or _digest(data, 8) == found[1]:
        return True
    return _digest(data[:_HEAD], 4) == found[2]


def _read(file: Path) -> bytes:
    descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
    try:
        parts = []
        while part := os.read(descriptor, 1 << 20):
            parts.append(part)
        return b"".join(parts)
    finally:
        with contextlib.suppress(OSError):
            os.close(descriptor)


def _digest(text: bytes, size: int) -> str:
    return hashlib.blake2b(text, digest_size=size).hexdigest()

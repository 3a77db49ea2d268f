"""The temporary files beside articles: how they are named, how they are known again, and how they are swept.

A temporary file is Curator's own if its name has the form below and says which text was to be written, and
the file holds that text, or the beginning of it as the history knows it, or nothing. Any other is left alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from curator.library import disk

PREFIX = ".curator-"
"""What the name of a temporary file starts with: hidden, and no article's name."""

_NAME = re.compile(re.escape(PREFIX) + r"([0-9a-f]{16})-[0-9a-f]{8}\.tmp")
_LARGEST = 16 * 1024 * 1024
_OLD_NS = 3_600 * 1_000_000_000

Texts = Callable[[], Iterable[bytes]]
"""What the history knows to have been written, or to have been about to be, into files of one folder."""


def temporary_for(target: Path, text: bytes) -> Path:
    """A new name beside `target` for a file that shall hold `text`."""
    return target.with_name(f"{PREFIX}{_digest(text)}-{secrets.token_hex(4)}.tmp")


def is_temporary(name: str) -> bool:
    """Whether a file of this name may be a temporary one: `sweep` looks at what it holds."""
    return name.startswith(PREFIX) and _NAME.fullmatch(name) is not None


def sweep(folder: Path, texts: Texts) -> list[Path]:
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
            is_own = _is_own(file, texts)
        except FileNotFoundError:
            continue
        except OSError:
            is_own = False
        if is_own:
            disk.remove(file)
        if not is_own or os.path.lexists(file):
            stay.append(file)
    return stay


def _is_own(file: Path, texts: Texts) -> bool:
    """Whether the file is one that this program made and nobody needs. Raises OSError."""
    found = _NAME.fullmatch(file.name)
    info = os.lstat(file)
    if found is None or not stat.S_ISREG(info.st_mode) or info.st_size > _LARGEST:
        return False
    is_mine = not hasattr(os, "geteuid") or info.st_uid == os.geteuid()
    if not is_mine and time.time_ns() - info.st_mtime_ns < _OLD_NS:
        return False
    data = _read(file)
    if not data or _digest(data) == found[1]:
        return True
    return any(text.startswith(data) and _digest(text) == found[1] for text in texts())


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


def _digest(text: bytes) -> str:
    return hashlib.blake2b(text, digest_size=8).hexdigest()

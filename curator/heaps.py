"""What the C library is told about memory, so that a window of many threads takes no more than it needs."""

from __future__ import annotations

import ctypes
from contextlib import suppress

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # of glibc's malloc.h

_ARENAS = 2
"""Heaps for all threads together. By itself glibc gives each thread its own, and what one of them freed none
of the others can have: a sixth of the window's memory at 100,000 articles. Python's lock lets the threads ask
one after the other anyway."""

_LARGE = 256 * 1024
"""Bytes of a block that is asked of the system itself, and given back to it. By itself glibc takes larger and
larger ones into its heaps once one was freed."""


def share_heaps() -> None:
    """Let the threads that are still to be started share few heaps, where the C library has one for each."""
    with suppress(OSError, AttributeError, TypeError):  # Windows, macOS, musl: nothing to be told
        library = ctypes.CDLL(None)
        if hasattr(library, "gnu_get_libc_version"):
            library.mallopt(_ARENA_MAX, _ARENAS)
            library.mallopt(_MMAP_THRESHOLD, _LARGE)

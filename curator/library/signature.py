"""How a file that changed is told from one that did not, without reading it."""

from __future__ import annotations

import os
from typing import NamedTuple

_FINE = 20_000_000  # ns; a clock tick of the kernel is 10 ms at most
_COARSE = 2_000_000_000  # ns; FAT counts in steps of two seconds


class Signature(NamedTuple):
    """What the file system says of a file; another text of the same name has another signature.

    The inode and its change time are 0 on Windows, where listing a folder does not tell them.
    """

    size: int
    mtime_ns: int
    inode: int
    ctime_ns: int

    @classmethod
    def of(cls, info: os.stat_result) -> Signature:
        """The signature in what `os.stat` returned."""
        if os.name == "nt":
            return cls(info.st_size, info.st_mtime_ns, 0, 0)
        return cls(info.st_size, info.st_mtime_ns, info.st_ino, info.st_ctime_ns)

    @property
    def storable_mtime(self) -> int:
        """The time of change, within the 64 bits that SQLite has for it."""
        return max(-(2**63), min(self.mtime_ns, 2**63 - 1))

    def is_settled(self, now_ns: int) -> bool:
        """Whether a write after `now_ns` (nanoseconds since 1970) is sure to change it.

        A file written just now may be written once more within the same tick of the file system's
        clock and look the same (git calls this racy), so it has to be read again next time.
        """
        step = _FINE if self.mtime_ns % 1_000_000_000 else _COARSE
        return now_ns - self.mtime_ns > step

    def __str__(self) -> str:
        size, mtime_ns, inode, ctime_ns = self
        return f"{size}:{mtime_ns}:{inode}:{ctime_ns}"


def _text_of(info: os.stat_result) -> str:
    """`str(Signature.of(info))`, in a third of the time: it is asked for each file at every opening."""
    return f"{info.st_size}:{info.st_mtime_ns}:{info.st_ino}:{info.st_ctime_ns}"


def _text_of_on_windows(info: os.stat_result) -> str:
    return f"{info.st_size}:{info.st_mtime_ns}:0:0"


signature_text = _text_of_on_windows if os.name == "nt" else _text_of

NO_SIGNATURE = Signature(0, 0, 0, 0)
"""Of a file that was not looked at."""

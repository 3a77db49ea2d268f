"""The moments in which the editor does nothing: work that nobody waits for is done then."""

from __future__ import annotations

import threading
import time

from curator.library.asking import Asked

_QUIET = 0.4
"""Seconds without a letter, a turn of the wheel or a step in the list that make a lull."""

_LONGEST = 1.0
"""Seconds that a piece of work waits at most: where somebody never rests it is done too, slowly."""

_PATIENCE = 0.05


class Lull:
    """Lets work that goes through many articles rest while the editor is busy.

    Threads that work in Python take turns with the one that paints: each turn is short, but a list is painted
    in hundreds of them.
    """

    def __init__(self) -> None:
        self._begins = 0.0

    def disturb(self) -> None:
        """The editor does something."""
        self._begins = time.monotonic() + _QUIET

    def first(self, cancelled: Asked) -> Asked:
        """`cancelled`, to be asked between two pieces of such work: it waits for the lull first. Not on the
        UI thread, where it would wait for itself."""

        def asked() -> bool:
            if threading.current_thread() is not threading.main_thread():
                self._wait(cancelled)
            return cancelled()

        return asked

    def _wait(self, cancelled: Asked) -> None:
        at_last = time.monotonic() + _LONGEST
        while (left := min(self._begins, at_last) - time.monotonic()) > 0 and not cancelled():
            time.sleep(min(left, _PATIENCE))

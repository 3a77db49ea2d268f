"""Looks for Python's garbage between the events of the window, instead of wherever memory is asked for.

Left to itself, the cycle collector runs on any thread in the midst of its work and holds all others: 50 to
200 ms where 100,000 rows are being made or kept (measured). They are plain values without cycles: it need
not look at them at all. And what Qt made may only be freed on the window's thread.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500
_FEW, _MANY = 2_000, 20_000
"""Young objects: with fewer it is not worth while; more are a long list that somebody makes or keeps."""

_ALL_AFTER = 60
"""Looks after which everything is looked at once; and after which a long list is taken to stay."""


class Collector(QObject):
    """Takes the place of Python's automatic collection while the window is there; all that is there when it
    begins lasts."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject) -> None:
        """`is_busy` tells whether long work goes on somewhere."""
        super().__init__(parent)
        self._is_busy = is_busy
        self._looks = self._kept = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        gc.freeze()  # without a look at it, which would take as long as a picture of the window
        gc.disable()
        self._timer.start(_LOOK_MS)

    def stop(self) -> None:
        """Let Python do it again."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        young = gc.get_count()[0]
        if self._is_busy() or young < _FEW:
            return
        if young <= _MANY:
            self._looks += 1
            gc.collect(2 if self._looks % _ALL_AFTER == 0 else 1)
            self._kept = 0
            return
        self._kept += 1
        if self._kept >= _ALL_AFTER:  # it is there to stay
            gc.collect(0)
            gc.freeze()
            self._kept = 0

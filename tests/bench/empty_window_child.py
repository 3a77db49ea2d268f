"""An empty PySide6 window, the least that any window takes: prints when it was shown, as JSON."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.processes import tell
from tests.bench.turning import FirstPaint, until

if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1440, 900)
    painted = FirstPaint(window)
    window.show()
    until(lambda: painted.after is not None)
    tell({"shown": painted.after})
    window.close()

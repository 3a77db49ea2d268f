"""Asks for the numeric addresses of a host's name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtNetwork import QHostAddress, QHostInfo

Resolved = Callable[[list[str]], None]

Resolve = Callable[[str, QObject, Resolved], None]
"""Finds the addresses of the host with this name and calls back on the UI thread, with none where there are
none or the question cannot be asked; never after the object was deleted."""


def resolve(host: str, asker: QObject, done: Resolved) -> None:
    """The Resolve of the running program: the system's own."""
    literal = QHostAddress(host)
    if not literal.isNull():
        QTimer.singleShot(0, asker, lambda: done([literal.toString()]))
        return
    lookup = _Lookup(asker, done)
    # by name, so that it ends with the one who asks; bytes, as it is declared, are not taken
    QHostInfo.lookupHost(host, lookup, SLOT("found(QHostInfo)"))  # type: ignore[call-overload]


class _Lookup(QObject):
    """One question under way; gone with who asks."""

    def __init__(self, asker: QObject, done: Resolved) -> None:
        super().__init__(asker)
        self._done = done

    @Slot(QHostInfo)
    def found(self, info: QHostInfo) -> None:
        self._done([address.toString() for address in info.addresses()])
        self.deleteLater()

"""Fetches the pictures that are wanted: a few at once, fewer of one host, what was asked for last first."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager

from curator.library.web.reach import Reach
from curator.ui.web.fetch import Fetch, Web
from curator.ui.web.outcome import Outcome, Stamp
from curator.ui.web_pictures.answers import PICTURE

AT_ONCE = 6
OF_A_HOST = 2
MOST_WAITING = 200


class Downloads(QObject):
    """Signals:
    arrived(str, Outcome): what was wanted under this name is here, or will not come.
    """

    arrived = Signal(str, object)

    def __init__(self, web: Web, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._web = web
        self._manager: QNetworkAccessManager | None = None
        self._waiting: OrderedDict[str, tuple[QUrl, Stamp]] = OrderedDict()
        self._running: dict[str, tuple[str, Fetch]] = {}

    @property
    def running(self) -> tuple[str, ...]:
        """What is being fetched now."""
        return tuple(self._running)

    @property
    def reach(self) -> Reach:
        """What may be connected to."""
        return self._web.reach

    @reach.setter
    def reach(self, reach: Reach) -> None:
        self._web = replace(self._web, reach=reach)

    def want(self, name: str, url: QUrl, stamp: Stamp) -> None:
        """Fetch this; wanted again, it comes before what else is waiting."""
        if name in self._running:
            return
        self._waiting[name] = (url, stamp)
        self._waiting.move_to_end(name)
        if len(self._waiting) > MOST_WAITING:
            left, _ = self._waiting.popitem(last=False)
            self.arrived.emit(left, None)
        self._next()

    def hurry(self, name: str) -> None:
        """This comes before what else is waiting."""
        if name in self._waiting:
            self._waiting.move_to_end(name)

    def forget(self, name: str) -> None:
        """Nobody waits for this any more."""
        self._waiting.pop(name, None)
        _, fetch = self._running.pop(name, ("", None))
        if fetch is not None:
            fetch.stop()
            fetch.deleteLater()
            self._next()

    def clear(self) -> None:
        """Nobody waits for anything."""
        self._waiting.clear()
        for name in self.running:
            self.forget(name)

    def _next(self) -> None:
        while len(self._running) < AT_ONCE:
            name = next((name for name in reversed(self._waiting) if self._may_run(name)), None)
            if name is None:
                return
            url, stamp = self._waiting.pop(name)
            if self._manager is None:
                self._manager = QNetworkAccessManager(self)
                self._manager.setAutoDeleteReplies(False)
            fetch = Fetch(self._manager, self._web, PICTURE, url, self, stamp)
            self._running[name] = (url.host(), fetch)
            fetch.over.connect(lambda outcome, name=name: self._over(name, outcome))
            fetch.start()

    def _may_run(self, name: str) -> bool:
        host = self._waiting[name][0].host()
        return sum(other == host for other, _ in self._running.values()) < OF_A_HOST

    def _over(self, name: str, outcome: Outcome) -> None:
        _, fetch = self._running.pop(name)
        fetch.deleteLater()
        self.arrived.emit(name, outcome)
        self._next()

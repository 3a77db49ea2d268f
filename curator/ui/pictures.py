"""Pictures of articles, from the folder and from the web, decoded away from the UI thread at the size they
are shown, and kept in memory within bounds."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap

from curator.library.web.reach import is_any_host, is_public
from curator.ui.decoding import Decoded, State, refused
from curator.ui.tasks import Task, TaskRunner
from curator.ui.web.outcome import Outcome
from curator.ui.web_pictures.downloads import Downloads
from curator.ui.web_pictures.kept import Kept
from curator.ui.web_pictures.source import Locate, Look, Place, Wanted
from curator.ui.wording import said

__all__ = ["Locate", "Picture", "Pictures", "State"]

_CACHE_BYTES = 64 * 1024 * 1024
_MAX_WAITING = 120
AGAIN_SECONDS = 60.0
"""A host that could not be reached is tried again after so long, when its picture is still to be shown."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of a picture: `pixmap` when READY, else `reason` (text for the editor; may be empty).

    natural: the picture's own size in pixels, when known.
    """

    state: State
    pixmap: QPixmap | None = None
    natural: QSize | None = None
    reason: str = ""


class _Key(NamedTuple):
    source: str
    width: int
    height: int
    cover: bool
    ratio: float

    @property
    def place(self) -> Place:
        return Place(QSize(self.width, self.height), self.cover)


@dataclass(slots=True)
class _Fetching:
    wanted: Wanted
    keys: dict[_Key, None] = field(default_factory=dict)


class Pictures(QObject):
    """Thumbnails on demand, with a bounded cache.

    Signals:
        ready(str): more is known of the picture of that source (decoded, missing, being fetched): ask again.
            "": that may be so of any picture.
        remote_met(): a picture is on the web, and the editor was not asked yet whether to fetch it.
    """

    ready = Signal(str)
    remote_met = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        parent: QObject | None = None,
        *,
        downloads: Downloads | None = None,
        kept: Kept | None = None,
    ) -> None:
        """Without `downloads` and `kept` nothing is fetched from the web."""
        super().__init__(parent)
        self._runner = runner
        self._downloads = downloads
        self._look = Look(None, kept, web=None if downloads is not None else False)
        self._cache: OrderedDict[_Key, Picture] = OrderedDict()
        self._failed: dict[_Key, float] = {}
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(round(AGAIN_SECONDS * 1000) + 1000)
        self._retry.timeout.connect(lambda: self.ready.emit(""))
        self._bytes = 0
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._fetching: dict[str, _Fetching] = {}
        self._fetched: deque[tuple[_Fetching, Outcome]] = deque()
        self._busy: tuple[_Key, ...] = ()
        self._running: Task | None = None
        self._askers: dict[str, set[Hashable]] = {}
        if downloads is not None:
            downloads.setParent(self)
            downloads.arrived.connect(self._took)

    # -- where pictures come from -------------------------------------------------------------------

    def set_source(self, locate: Locate | None) -> None:
        """Find files with `locate` (address or path as an article has it -> file in the folder, or None)."""
        self._look = Look(locate, self._look.kept, self._look.web)
        self.clear()

    def use_web(self, allowed: bool | None, *, private: bool) -> None:
        """Fetch pictures from the web, or not; None: the editor was not asked yet.

        private: also from this computer and from private networks.
        """
        downloads = self._downloads
        if downloads is None:
            return
        reach = is_any_host if private else is_public
        if allowed is self._look.web and downloads.reach is reach:
            return
        downloads.reach = reach
        self._look = Look(self._look.locate, self._look.kept, allowed)
        self.clear()
        self.ready.emit("")

    def keep_on_disk(self, megabytes: int) -> None:
        """Keep so much of what was fetched at most."""
        if (kept := self._look.kept) is not None:
            self._runner.start(lambda _task: kept.resize(megabytes))

    def empty_disk(self) -> None:
        """Forget what was fetched, on disk and here."""
        if (kept := self._look.kept) is not None:
            self._runner.start(lambda _task: kept.empty())
        self.clear()
        self.ready.emit("")

    def clear(self) -> None:
        """Forget every picture: the files may be others now."""
        for known in (self._cache, self._failed, self._askers):
            known.clear()
        for under_way in (self._waiting, self._fetching, self._fetched):
            under_way.clear()
        self._bytes = 0
        self._busy = ()
        self._retry.stop()
        if self._downloads is not None:
            self._downloads.clear()
        if self._running is not None:
            self._running.drop()
            self._running = None

    def shut_down(self) -> None:
        """Forget every picture and decode no more."""
        self._look = Look(None, None, web=False)
        self.clear()
        self._runner.close()

    # -- asking -------------------------------------------------------------------------------------

    def picture(
        self, source: str, size: QSize, ratio: float = 1.0, *, cover: bool = True, asker: Hashable = None
    ) -> Picture:
        """The picture of `source` for a place of `size` logical pixels at device ratio `ratio`.

        Returns at once; LOADING means that `ready(source)` will follow. cover: fill the place and cut off
        what stands over; else the whole picture fits into it. asker: see `keep`.
        """
        if not source:
            return Picture(State.NONE)
        width, height = (max(1, round(length * ratio)) for length in (size.width(), size.height()))
        key = _Key(source, width, height, cover, ratio)
        known = self._cache.get(key)
        if known is not None:
            failed = self._failed.get(key)
            if failed is None or time.monotonic() < failed + AGAIN_SECONDS:
                self._cache.move_to_end(key)
                return known
        self._askers.setdefault(source, set()).add(asker)
        self._want(key)
        return known or self._cache.get(key) or self._on_its_way(source)

    def keep(self, asker: Hashable, sources: Iterable[str]) -> None:
        """Of what `asker` asked for and what is not here yet, only these sources are still wanted."""
        still = set(sources)
        for source, askers in list(self._askers.items()):
            if source in still or asker not in askers:
                continue
            askers.discard(asker)
            if not askers:
                self._forget(source)

    def _on_its_way(self, source: str) -> Picture:
        fetching = self._fetching.get(source)
        told = "" if fetching is None else _tr("Loading from {host}…").format(host=fetching.wanted.url.host())
        return Picture(State.LOADING, reason=told)

    # -- inside -------------------------------------------------------------------------------------

    def _want(self, key: _Key) -> None:
        if key in self._busy or any(key in fetching.keys for fetching, _ in self._fetched):
            return
        under_way = self._fetching.get(key.source)
        if under_way is not None and self._downloads is not None:
            under_way.keys[key] = None
            self._downloads.hurry(key.source)
            return
        self._waiting[key] = None
        self._waiting.move_to_end(key)
        if len(self._waiting) > _MAX_WAITING:
            left, _ = self._waiting.popitem(last=False)
            self._askers.pop(left.source, None)
        self._next()

    def _forget(self, source: str) -> None:
        """Nobody waits for this picture any more."""
        self._askers.pop(source, None)
        for key in [key for key in self._waiting if key.source == source]:
            del self._waiting[key]
        if self._fetching.pop(source, None) is not None and self._downloads is not None:
            self._downloads.forget(source)

    def _next(self) -> None:
        if self._running is not None or self._busy:
            return
        look = self._look
        if self._fetched:
            fetching, outcome = self._fetched.popleft()
            keys = tuple(fetching.keys)
            places = [key.place for key in keys]
            self._start(keys, lambda: look.take_in(fetching.wanted, outcome, places))
        elif self._waiting:
            key, _ = self._waiting.popitem()
            self._start((key,), lambda: [look.find(key.source, key.place)])

    def _start(self, keys: tuple[_Key, ...], work: Callable[[], Sequence[Decoded | Wanted]]) -> None:
        self._busy = keys
        task = self._runner.start(
            lambda _task: work(),
            lambda found: self._found(keys, found),
            lambda error: self._found(keys, [refused(said(error))] * len(keys)),
        )
        if not task.finished:
            self._running = task

    def _found(self, keys: tuple[_Key, ...], found: Sequence[Decoded | Wanted]) -> None:
        self._running, self._busy = None, ()
        met = False
        for key, one in zip(keys, found, strict=True):
            if isinstance(one, Wanted):
                self._fetch(key, one)
            else:
                self._put(key, one)
                met = met or (one.state is State.REMOTE and self._look.web is None)
        for source in {key.source for key, one in zip(keys, found, strict=True) if isinstance(one, Decoded)}:
            self._askers.pop(source, None)
            self.ready.emit(source)
        if met:
            self.remote_met.emit()
        self._next()

    def _fetch(self, key: _Key, wanted: Wanted) -> None:
        if self._downloads is None or key.source not in self._askers:
            return  # scrolled away meanwhile
        under_way = self._fetching.setdefault(key.source, _Fetching(wanted))
        under_way.keys[key] = None
        self._downloads.want(key.source, wanted.url, wanted.stamp)
        self.ready.emit(key.source)

    def _took(self, source: str, outcome: Outcome | None) -> None:
        fetching = self._fetching.pop(source, None)
        if fetching is None:
            return
        if outcome is None:  # too much is waiting; it is asked for again when it is to be painted
            self._askers.pop(source, None)
            return
        self._fetched.append((fetching, outcome))
        self._next()

    def _put(self, key: _Key, decoded: Decoded) -> None:
        pixmap = None if decoded.image is None else QPixmap.fromImage(decoded.image)
        if pixmap is not None:
            pixmap.setDevicePixelRatio(key.ratio)
        before = self._cache.pop(key, None)
        if before is not None:
            self._bytes -= _cost(before)
        self._cache[key] = Picture(decoded.state, pixmap, decoded.natural, decoded.reason)
        self._failed.pop(key, None)
        if decoded.state is State.OFFLINE:
            self._failed[key] = time.monotonic()
            if not self._retry.isActive():
                self._retry.start()
        self._bytes += _cost(self._cache[key])
        while self._bytes > _CACHE_BYTES and len(self._cache) > 1:
            gone, picture = self._cache.popitem(last=False)
            self._failed.pop(gone, None)
            self._bytes -= _cost(picture)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)


def _cost(picture: Picture) -> int:
    if picture.pixmap is None:
        return 256
    return 256 + picture.pixmap.width() * picture.pixmap.height() * 4

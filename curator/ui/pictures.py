"""Pictures of articles, from the folder, decoded away from the UI thread at the size they are shown.

Nothing in a file is trusted: what is no regular file, too large or broken gives a reason instead of a
picture. Addresses on the web are not fetched here.
"""

from __future__ import annotations

import stat
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QBuffer, QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from curator.ui.drawings import MAX_BYTES as MAX_SVG_BYTES
from curator.ui.drawings import DrawingError, checked
from curator.ui.tasks import Task, TaskRunner

MAX_BYTES = 40 * 1024 * 1024
MAX_PIXELS = 60_000_000
_CACHE_BYTES = 64 * 1024 * 1024
_MAX_WAITING = 120

Locate = Callable[[str], Path | None]


class State(Enum):
    NONE = auto()  # the article names no picture
    LOADING = auto()  # not decoded yet; `Pictures.ready` will tell
    READY = auto()
    REMOTE = auto()  # on the web, not fetched
    MISSING = auto()  # of this site, but no such file in the folder
    REFUSED = auto()  # there, but broken or too large


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of a picture: `pixmap` when READY, else `reason` (text for the editor; may be empty).

    natural: the picture's own size in pixels, when known.
    """

    state: State
    pixmap: QPixmap | None = None
    natural: QSize | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Decoded:
    state: State
    image: QImage | None = None
    natural: QSize | None = None
    reason: str = ""


class _Key(NamedTuple):
    source: str
    width: int
    height: int
    cover: bool
    ratio: float


class Pictures(QObject):
    """Thumbnails on demand, with a bounded cache.

    Signals:
        ready(str): the picture of that source is known now (decoded, missing or refused): ask again.
    """

    ready = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._locate: Locate | None = None
        self._cache: OrderedDict[_Key, Picture] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._running: tuple[_Key, Task] | None = None

    def set_source(self, locate: Locate | None) -> None:
        """Find files with `locate` (address or path as an article has it -> file in the folder, or None)."""
        self._locate = locate
        self.clear()

    def clear(self) -> None:
        """Forget every picture: the files may be others now."""
        self._cache.clear()
        self._waiting.clear()
        self._bytes = 0
        if self._running is not None:
            self._running[1].drop()
            self._running = None

    def shut_down(self) -> None:
        """Forget every picture and decode no more."""
        self._locate = None
        self.clear()
        self._runner.close()

    def picture(self, source: str, size: QSize, ratio: float = 1.0, *, cover: bool = True) -> Picture:
        """The picture of `source` for a place of `size` logical pixels at device ratio `ratio`.

        Returns at once; LOADING means that `ready(source)` will follow. cover: fill the place and cut off
        what stands over; else the whole picture fits into it.
        """
        if not source:
            return Picture(State.NONE)
        width, height = (max(1, round(length * ratio)) for length in (size.width(), size.height()))
        key = _Key(source, width, height, cover, ratio)
        known = self._cache.get(key)
        if known is not None:
            self._cache.move_to_end(key)
            return known
        if self._running is None or self._running[0] != key:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            if len(self._waiting) > _MAX_WAITING:
                self._waiting.popitem(last=False)
            self._next()
        return self._cache.get(key) or Picture(State.LOADING)

    def _next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        key, _ = self._waiting.popitem()
        locate = self._locate
        task = self._runner.start(
            lambda _task: decode(key, locate),
            lambda decoded: self._arrived(key, decoded),
            lambda error: self._arrived(key, _refused(str(error))),
        )
        if not task.finished:
            self._running = (key, task)

    def _arrived(self, key: _Key, decoded: _Decoded) -> None:
        pixmap = None if decoded.image is None else QPixmap.fromImage(decoded.image)
        if pixmap is not None:
            pixmap.setDevicePixelRatio(key.ratio)
        self._cache[key] = Picture(decoded.state, pixmap, decoded.natural, decoded.reason)
        self._bytes += _cost(self._cache[key])
        while self._bytes > _CACHE_BYTES and len(self._cache) > 1:
            self._bytes -= _cost(self._cache.popitem(last=False)[1])
        self._running = None
        self.ready.emit(key.source)
        self._next()


def _cost(picture: Picture) -> int:
    if picture.pixmap is None:
        return 256
    return 256 + picture.pixmap.width() * picture.pixmap.height() * 4


def decode(key: _Key, locate: Locate | None) -> _Decoded:
    """Find and decode one picture. Never raises for anything in the file; safe to call on any thread."""
    try:
        path = locate(key.source) if locate is not None else None
        if path is None:
            return _elsewhere(key.source)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return _refused(_tr("{name} is not a regular file").format(name=path.name))
        return _read(path, status.st_size, QSize(key.width, key.height), key.cover)
    except OSError as error:
        return _refused(_tr("cannot be read: {reason}").format(reason=error.strerror or str(error)))


def _elsewhere(source: str) -> _Decoded:
    try:
        host = urlsplit(source).hostname
    except ValueError:
        host = None
    if host:
        reason = _tr("On the web ({host}); pictures are shown from the folder only").format(host=host)
        return _Decoded(State.REMOTE, reason=reason)
    return _Decoded(State.MISSING, reason=_tr("Not in the folder: {source}").format(source=source[:200]))


def _read(path: Path, length: int, place: QSize, cover: bool) -> _Decoded:
    if length > MAX_BYTES:
        return _refused(
            _tr("{name} is too large ({mb} MB)").format(name=path.name, mb=length // (1024 * 1024))
        )
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    vector = bytes(reader.format().data()) in (b"svg", b"svgz")
    buffer = QBuffer()
    if vector:
        try:
            with path.open("rb") as file:
                buffer.setData(checked(file.read(MAX_SVG_BYTES + 1)))
        except DrawingError as error:
            return _refused(_tr("{name} is not shown: {reason}").format(name=path.name, reason=error))
        reader = QImageReader(buffer, b"svg")
    natural = reader.size()
    if not natural.isValid() or natural.isEmpty():
        return _refused(_tr("{name} is no picture that can be read").format(name=path.name))
    if not vector and natural.width() * natural.height() > MAX_PIXELS:
        size = f"{natural.width()} × {natural.height()}"
        return _refused(_tr("{name} has too many pixels ({size})").format(name=path.name, size=size))
    turned = bool(reader.transformation() & reader.transformation().TransformationRotate90)
    shown = natural.transposed() if turned else natural
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
    scaled = shown.scaled(place, mode).expandedTo(QSize(1, 1))
    if not cover and not vector:
        scaled = scaled if scaled.width() <= shown.width() else shown
    if scaled.width() * scaled.height() > 16 * place.width() * place.height() + 4096:
        scaled = place  # a sliver of a picture: distorted rather than blown up
    reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    if image.isNull():
        why = reader.errorString()
        return _refused(_tr("{name} cannot be shown: {reason}").format(name=path.name, reason=why))
    if cover and image.size() != place:
        left, top = (image.width() - place.width()) // 2, (image.height() - place.height()) // 2
        image = image.copy(left, top, place.width(), place.height())
    return _Decoded(State.READY, image, shown)


def _refused(reason: str) -> _Decoded:
    return _Decoded(State.REFUSED, reason=reason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)

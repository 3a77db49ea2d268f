"""Decodes one picture, out of a file or out of bytes, at the size it is shown. Knows no network and no cache.

Nothing in a picture is trusted: what is no regular file, too large or broken gives a reason instead. All of
it may be called on any thread. The kind of a picture is told by its first bytes here, not by Qt: Qt asks its
drawing reader too, which connects signals while the thread holds Python's lock; the UI thread, deleting an
object at that moment, holds the lock of the signals and waits for Python's, and both wait for ever.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from curator.content.image_kind import HEAD_BYTES, image_kind, is_page
from curator.ui.drawings import MAX_BYTES as MAX_SVG_BYTES
from curator.ui.drawings import DrawingError, checked

MAX_BYTES = 40 * 1024 * 1024
MAX_PIXELS = 60_000_000

_VECTORS = (b"svg", b"svgz")
_OF_THE_WEB = (*_VECTORS, b"avif", b"bmp", b"gif", b"ico", b"jpeg", b"jpg", b"png", b"webp")
"""What is decoded of what a stranger sends; other decoders are seldom used and seldom looked after."""
_WITH_HOLES = QImage.Format.Format_ARGB32_Premultiplied


class State(Enum):
    NONE = auto()  # the article names no picture
    LOADING = auto()  # not decoded yet; `Pictures.ready` will tell
    READY = auto()
    REMOTE = auto()  # on the web, from which nothing is fetched as the settings are
    MISSING = auto()  # of this site, but no such file in the folder; or the web has none there
    OFFLINE = auto()  # its host cannot be reached now; it is tried again after a while
    BLOCKED = auto()  # an address that is not connected to
    UNSUPPORTED = auto()  # no picture, or one of a kind that cannot be shown here
    TOO_LARGE = auto()  # too many bytes or pixels
    REFUSED = auto()  # there, but broken


@dataclass(frozen=True, slots=True)
class Decoded:
    """image: when READY; else reason. natural: the picture's own size in pixels, when known."""

    state: State
    image: QImage | None = None
    natural: QSize | None = None
    reason: str = ""


def decode_file(path: Path, place: QSize, cover: bool) -> Decoded:
    """The picture in a file for a place of that many pixels; cover: see `decode_bytes`. Never raises for
    anything in the file; raises OSError when it cannot be read."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return refused(_tr("{name} is not a regular file").format(name=path.name))
    if status.st_size > MAX_BYTES:
        mb = status.st_size // (1024 * 1024)
        reason = _tr("{name} is too large ({mb} MB)").format(name=path.name, mb=mb)
        return Decoded(State.TOO_LARGE, reason=reason)
    with path.open("rb") as file:
        kind = (image_kind(file.read(HEAD_BYTES)) or path.suffix[1:].lower()).encode(errors="replace")
        if kind in _VECTORS:
            file.seek(0)
            return _draw(file.read(MAX_SVG_BYTES + 1), path.name, place, cover)
    if kind not in _readable():
        return refused(_tr("{name} is no picture that can be read").format(name=path.name))
    return _read(QImageReader(str(path), QByteArray(kind)), path.name, place, cover)


def decode_bytes(data: bytes, name: str, place: QSize, cover: bool) -> Decoded:
    """The picture that a server sent. name: what it is called in a reason.

    cover: fill the place and cut off what stands over; else the whole picture fits into it.
    """
    kind = image_kind(data).encode()
    if kind in _VECTORS:
        return _draw(data, name, place, cover)
    if kind not in _OF_THE_WEB or kind not in _readable():
        return Decoded(State.UNSUPPORTED, reason=_strange(data, name))
    buffer = _buffer(data)
    return _read(QImageReader(buffer, QByteArray(kind)), name, place, cover)


def refused(reason: str) -> Decoded:
    return Decoded(State.REFUSED, reason=reason)


def _draw(data: bytes, name: str, place: QSize, cover: bool) -> Decoded:
    try:
        buffer = _buffer(checked(data))
    except DrawingError as error:
        return refused(_tr("{name} is not shown: {reason}").format(name=name, reason=error))
    return _read(QImageReader(buffer, QByteArray(b"svg")), name, place, cover, vector=True)


def _read(reader: QImageReader, name: str, place: QSize, cover: bool, *, vector: bool = False) -> Decoded:
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    natural = reader.size()
    if not natural.isValid() or natural.isEmpty():
        return refused(_tr("{name} is no picture that can be read").format(name=name))
    if not vector and natural.width() * natural.height() > MAX_PIXELS:
        size = f"{natural.width()} × {natural.height()}"
        reason = _tr("{name} has too many pixels ({size})").format(name=name, size=size)
        return Decoded(State.TOO_LARGE, reason=reason)
    turned = bool(reader.transformation() & reader.transformation().TransformationRotate90)
    shown = natural.transposed() if turned else natural
    scaled = _scaled(shown, place, cover, vector)
    reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    if image.isNull():
        why = reader.errorString()
        return refused(_tr("{name} cannot be shown: {reason}").format(name=name, reason=why))
    # as the screen has it, so that nothing is left to convert on the UI thread
    image = image.convertToFormat(_WITH_HOLES if image.hasAlphaChannel() else QImage.Format.Format_RGB32)
    if cover and image.size() != place:
        left, top = (image.width() - place.width()) // 2, (image.height() - place.height()) // 2
        image = image.copy(left, top, place.width(), place.height())
    return Decoded(State.READY, image, shown)


def _scaled(shown: QSize, place: QSize, cover: bool, vector: bool) -> QSize:
    """The size at which a picture of the size `shown` is decoded for its place."""
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
    scaled = shown.scaled(place, mode).expandedTo(QSize(1, 1))
    if not cover and not vector and scaled.width() > shown.width():
        scaled = shown
    if scaled.width() * scaled.height() > 16 * place.width() * place.height() + 4096:
        scaled = place  # a sliver of a picture: distorted rather than blown up
    return scaled


def _strange(data: bytes, name: str) -> str:
    """Why what was sent is not shown."""
    if is_page(data):
        return _tr("{name} sent a page instead of a picture").format(name=name)
    if data[4:8] == b"ftyp" and data[8:12] in (b"avif", b"avis", b"heic", b"heix", b"mif1"):
        kind = "AVIF" if data[8:11] == b"avi" else "HEIF"
        return _tr("{kind} pictures cannot be shown here").format(kind=kind)
    return _tr("{name} sent no picture that can be shown").format(name=name)


@lru_cache(maxsize=1)
def _readable() -> frozenset[bytes]:
    """What this Qt has a reader for."""
    return frozenset(bytes(name.data()) for name in QImageReader.supportedImageFormats())


def _buffer(data: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)

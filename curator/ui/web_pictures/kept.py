"""Pictures of the web that are kept on disk, bounded, the longest unused going first."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QByteArray, QDateTime, QObject, QUrl
from PySide6.QtNetwork import QNetworkCacheMetaData, QNetworkDiskCache

from curator.ui.web.outcome import Outcome, Stamp

MEGABYTE = 1024 * 1024

_DIGEST, _ETAG, _MODIFIED = b"x-digest", b"etag", b"last-modified"


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """fresh: whether it may be shown without asking the server again."""

    body: bytes
    stamp: Stamp
    fresh: bool


class Kept:
    """Used on one thread only, the one that decodes. What fails on the disk means that nothing is kept."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        self._folder = folder
        self._most = megabytes * MEGABYTE
        self._made: QNetworkDiskCache | None = None

    def read(self, url: QUrl) -> KeptPicture | None:
        """What is kept of this address; None also where the disk does not hold what was put there."""
        cache = self._cache()
        about = cache.metaData(url)
        device = cache.data(url) if about.isValid() else None
        if device is None:
            return None
        owner = QObject()  # Qt leaves what it gives to be deleted, which only an owner does from here
        device.setParent(owner)
        body = bytes(device.readAll().data())
        del device, owner
        said = {bytes(name.data()).lower(): bytes(value.data()) for name, value in about.rawHeaders()}
        if said.get(_DIGEST) != _digest(body):
            cache.remove(url)
            return None
        stamp = Stamp(*(said.get(name, b"").decode("latin-1") for name in (_ETAG, _MODIFIED)))
        return KeptPicture(body, stamp, about.expirationDate() > QDateTime.currentDateTimeUtc())

    def write(self, url: QUrl, outcome: Outcome) -> None:
        """Keep what was fetched from this address, as long as the server lets it be kept."""
        cache = self._cache()
        if outcome.fresh is None:
            cache.remove(url)
            return
        device = cache.prepare(self._about(url, outcome, outcome.fresh))
        if device is not None:
            device.write(outcome.body)
            cache.insert(device)

    def renew(self, url: QUrl, fresh: int) -> None:
        """The server says that what is kept of this address holds for so many seconds more."""
        cache = self._cache()
        about = cache.metaData(url)
        if about.isValid():
            about.setExpirationDate(QDateTime.currentDateTimeUtc().addSecs(fresh))
            cache.updateMetaData(about)

    def resize(self, megabytes: int) -> None:
        """Keep so many megabytes at most from now on."""
        self._most = megabytes * MEGABYTE
        if self._made is not None:
            self._made.setMaximumCacheSize(self._most)

    def empty(self) -> None:
        """Keep nothing of what was fetched so far."""
        self._cache().clear()

    def _cache(self) -> QNetworkDiskCache:
        if self._made is None:
            self._made = QNetworkDiskCache()
            self._made.setCacheDirectory(str(self._folder))
            self._made.setMaximumCacheSize(self._most)
        return self._made

    def _about(self, url: QUrl, outcome: Outcome, fresh: int) -> QNetworkCacheMetaData:
        about = QNetworkCacheMetaData()
        about.setUrl(url)
        about.setSaveToDisk(True)
        about.setExpirationDate(QDateTime.currentDateTimeUtc().addSecs(fresh))
        said = {
            _DIGEST: _digest(outcome.body),
            _ETAG: outcome.stamp.etag.encode("latin-1"),
            _MODIFIED: outcome.stamp.modified.encode("latin-1"),
        }
        about.setRawHeaders([(QByteArray(name), QByteArray(text)) for name, text in said.items() if text])
        return about


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=16).hexdigest().encode("ascii")

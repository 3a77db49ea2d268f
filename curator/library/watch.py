"""Watches a content folder and says which articles other programs may have changed.

The system tells of changes where it can; where it cannot, the folder is looked at again and again. Whoever
is told compares with the index: what Curator wrote itself is told like anything else, and is no difference.
"""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator, Set
from pathlib import Path
from typing import NamedTuple, Protocol

from curator.content import Profile
from curator.content.folder_settings import SETTINGS_FILE
from curator.library.asking import Asked
from curator.library.network import is_remote
from curator.library.scan import MAX_DEPTH
from curator.library.signature import Signature

try:
    from watchfiles import Change, watch
except ImportError:  # a system that it was not built for
    watch = None  # type: ignore[assignment]

_QUIET_MS = 80  # so long nothing must happen until what happened is told ...
_LONGEST_MS = 800  # ... unless it goes on for so long
_IDLE_MS = 250  # how often to look whether the folder is still the same one
_MANY = 1_000  # after so many at once the system may have lost some
_SHARE = 10  # polling rests this many times as long as it looks
_PATIENCE = 0.05
_AT_ONCE = 1_000  # so many files are looked at until it is asked whether to go on
_SETTINGS = frozenset({SETTINGS_FILE, "_config.yml"})  # other articles may count when these change
_RECURSIVE = sys.platform in ("win32", "darwin")  # one watch is enough for a whole tree

_log = logging.getLogger(__name__)


class Noticed(NamedTuple):
    """What to look at again.

    Attributes:
        paths: files as the library names them that may have come, gone or changed.
        everything: look at the whole folder; `paths` is empty.
    """

    paths: frozenset[str] = frozenset()
    everything: bool = False


EVERYTHING = Noticed(everything=True)

Deliver = Callable[[Noticed], None]


class Notify(Protocol):
    """`watchfiles.watch`, or what stands in for it."""

    def __call__(self, *paths: Path | str, **options: object) -> Iterator[set[tuple[Change, str]]]: ...


class Watcher:
    """Watches one folder, in a thread that the caller gives.

    Attributes:
        is_polling: whether the folder is looked at again and again because the system cannot tell.
    """

    def __init__(
        self,
        root: Path,
        profile: Callable[[], Profile],
        *,
        notify: Notify | None = watch,  # type: ignore[assignment]
        poll_seconds: float = 2.0,
        patiently: Callable[[Asked], Asked] = lambda cancelled: cancelled,
    ) -> None:
        """For the folder `root`, links resolved.

        Args:
            profile: asked what counts as an article now.
            notify: None to poll in any case.
            poll_seconds: the rest between two looks when polling, at least; more where a look takes long.
            patiently: makes of `cancelled` what is asked while all files are looked at; it may take its time.
        """
        self._root = root
        self._profile = profile
        self._notify = notify
        self._poll_seconds = poll_seconds
        self._patiently = patiently
        self.is_polling = notify is None or is_remote(root)

    def run(self, deliver: Deliver, cancelled: Asked) -> None:
        """Watch until `cancelled` says so (asked several times a second), and call `deliver` meanwhile.

        The first that is delivered is EVERYTHING: from that moment on no change is missed. Changes come
        in batches, at most a second after they were made where the system tells of them. When the folder
        goes or comes back, is another one, or is arranged otherwise, that is EVERYTHING again.
        """
        while not cancelled():
            if _identity(self._root) is None:
                deliver(EVERYTHING)
                while _identity(self._root) is None and not cancelled():
                    time.sleep(_PATIENCE)
            elif self.is_polling:
                self._poll(deliver, cancelled)
            else:
                self._listen(deliver, cancelled)

    def _listen(self, deliver: Deliver, cancelled: Asked) -> None:
        """Pass on what the system tells, until the watched folders are not the right ones any more."""
        assert self._notify is not None
        profile, identity = self._profile(), _identity(self._root)
        folders = {folder for folder, _ in _folders(self._root, profile)}
        watched = [self._root] if _RECURSIVE else [self._root / folder for folder in folders]
        told = -1
        try:
            for changes in self._notify(
                *watched,
                watch_filter=None,
                debounce=_LONGEST_MS,
                step=_QUIET_MS,
                stop_event=_Stop(cancelled),
                rust_timeout=_IDLE_MS,
                yield_on_timeout=True,
                raise_interrupt=False,
                force_polling=False,
                recursive=_RECURSIVE,
                ignore_permission_denied=True,
            ):
                if told < 0:
                    deliver(EVERYTHING)
                    told = 0
                paths = self._articles(changes, profile, folders)
                if paths is None or self._profile() is not profile or _identity(self._root) != identity:
                    return
                if paths:
                    deliver(Noticed(paths))
                    told += len(paths)
                elif not changes:
                    if told >= _MANY:
                        deliver(EVERYTHING)
                    told = 0
        except FileNotFoundError:
            time.sleep(_PATIENCE)  # a folder went before it was watched
        except (OSError, RuntimeError) as error:  # too many watches, or a name that is no text
            _log.info("%s is polled from now on: %s", self._root, error)
            self.is_polling = True

    def _articles(
        self, changes: set[tuple[Change, str]], profile: Profile, folders: Set[str]
    ) -> frozenset[str] | None:
        """The articles among what changed; None when folders came or went, or the settings changed."""
        start = len(str(self._root / "_")) - 1
        paths = set()
        for change, name in changes:
            path = name[start:].replace(os.sep, "/")
            if path in _SETTINGS:
                return None
            if not path or any(part.startswith(".") or part in profile.excluded for part in path.split("/")):
                continue
            if path in folders:
                if change is not Change.modified:
                    return None
            elif change is Change.added and Path(name).is_dir() and not Path(name).is_symlink():
                return None
            elif profile.collect(path) is not None:
                paths.add(path)
        return frozenset(paths)

    def _poll(self, deliver: Deliver, cancelled: Asked) -> None:
        """Look again and again, and tell when something is not as it was."""
        seen = None
        while not cancelled():
            profile, began = self._profile(), time.monotonic()
            now = fingerprint(self._root, profile, self._patiently(cancelled))
            if now is None:
                return
            if now != seen:
                deliver(EVERYTHING)
            seen = now
            took = time.monotonic() - began
            until = time.monotonic() + max(self._poll_seconds, _SHARE * took)
            while time.monotonic() < until and not cancelled():
                time.sleep(_PATIENCE)


class _Stop:
    """What `watchfiles` asks whether to stop."""

    def __init__(self, cancelled: Asked) -> None:
        self.is_set = cancelled


def fingerprint(root: Path, profile: Profile, cancelled: Asked | None = None) -> bytes | None:
    """A digest of names, sizes and times of all articles; None when the folder is not there, or `cancelled`
    says that it is not wanted any more."""
    if _identity(root) is None:
        return None
    digest = hashlib.blake2b(digest_size=16)
    for folder, entries in _folders(root, profile):
        digest.update(f"{folder}\0".encode("utf-8", "surrogatepass"))
        for number, entry in enumerate(sorted(entries, key=lambda entry: entry.name)):
            if number % _AT_ONCE == 0 and cancelled is not None and cancelled():
                return None
            path = f"{folder}/{entry.name}" if folder else entry.name
            if path not in _SETTINGS and profile.collect(path) is None:
                continue
            try:
                info = entry.stat()
            except OSError:
                continue
            digest.update(f"{entry.name}\0{Signature.of(info)}\0".encode("utf-8", "surrogatepass"))
    return digest.digest()


def _folders(root: Path, profile: Profile) -> Iterator[tuple[str, list[os.DirEntry[str]]]]:
    """Every folder that may hold articles, the root as "", in a fixed order, with what is in it in any."""
    pending = [("", 0)]
    while pending:
        folder, depth = pending.pop()
        try:
            with os.scandir(root / folder) as listing:
                entries = list(listing)
        except OSError:
            entries = []
        yield folder, entries
        if depth < MAX_DEPTH:
            pending += sorted(
                (f"{folder}/{entry.name}" if folder else entry.name, depth + 1)
                for entry in entries
                if entry.is_dir(follow_symlinks=False)
                and not entry.name.startswith(".")
                and entry.name not in profile.excluded
            )


def _identity(root: Path) -> tuple[int, int] | None:
    """Which folder it is that has this name now; None when there is none."""
    try:
        info = root.stat()
    except OSError:
        return None
    return (info.st_dev, info.st_ino) if stat.S_ISDIR(info.st_mode) else None

"""Reads and replaces single files: never half of one, never one that changed, and nothing stays behind."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import time
from dataclasses import dataclass
from pathlib import Path

from curator.library import metadata
from curator.library.disk_errors import explained
from curator.library.errors import StoreError, StoreReason
from curator.library.scan import kind_of
from curator.library.signature import NO_SIGNATURE, Signature

MAX_BYTES = 16 * 1024 * 1024
"""Larger files are not read. An article has 10 KB."""

TEMPORARY = ".curator-"
"""What the name of a temporary file starts with: hidden, and no article's name."""

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_ATTEMPTS = 6
_EFFECTIVE = os.access in os.supports_effective_ids


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A file's bytes, and what the file system said of the file they were read from, and when."""

    data: bytes
    info: os.stat_result
    read_ns: int

    @property
    def signature(self) -> Signature:
        """The signature of the file at the time of reading."""
        return Signature.of(self.info)

    @property
    def is_settled(self) -> bool:
        """Whether the signature is sure to change with the next write."""
        return self.signature.is_settled(self.read_ns)


def inside(root: Path, path: str) -> Path:
    """The file that `path` ("/" separated, relative) names in the content folder, links resolved.

    Raises StoreError: OUTSIDE when it does not lie in the folder, LINK_LOOP, NO_PERMISSION.
    """
    parts = path.split("/")
    strange = "\\:\0" if os.name == "nt" else "\0"
    if any(part in ("", ".", "..") for part in parts) or any(sign in path for sign in strange):
        raise StoreError("this is not a path inside the folder", StoreReason.OUTSIDE)
    try:
        target = Path(os.path.realpath(root.joinpath(*parts), strict=True))
        home = Path(os.path.realpath(root, strict=True))
    except OSError as error:
        raise explained(error) from error
    if not target.is_relative_to(home):
        raise StoreError("it is a link to a file outside of this folder", StoreReason.OUTSIDE)
    return target


def read(path: Path | str) -> Snapshot:
    """The bytes of a regular file. A pipe, a device or a socket is refused, never waited for.

    Raises StoreError: MISSING, NOT_A_FILE, LINK_LOOP, TOO_LARGE, NO_PERMISSION, IN_USE, IO.
    """
    read_ns = time.time_ns()
    try:
        descriptor = os.open(path, _READ)
        try:
            info = os.fstat(descriptor)
            if not stat.S_ISREG(info.st_mode):
                raise StoreError(f"it is {kind_of(info.st_mode)}, not a file", StoreReason.NOT_A_FILE)
            if info.st_size > MAX_BYTES:
                raise _too_large(info.st_size)
            data = _read_all(descriptor, info.st_size)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise explained(error, path) from error
    return Snapshot(data, info, read_ns)


def replace(path: Path, new: bytes, expected: bytes) -> Signature:
    """Put `new` in the place of `expected`, as one step: whoever reads the file sees the one or the other.

    Mode, owner, extended attributes and access lists stay; of a symbolic link it is the target that
    is replaced. (A second hard link to the file keeps the old text.) The text is on disk when this
    returns; that the folder knows of it, `sync_folder` makes sure. No temporary file stays behind.

    Raises StoreError, with the file as it was: CHANGED when it does not hold `expected` (any more),
    MISSING, READ_ONLY_FILE, READ_ONLY_FOLDER, OWNER, NO_PERMISSION, DISK_FULL, IN_USE ...
    """
    with Replacement(path, new, expected) as replacement:
        replacement.sync()
        return replacement.put()


class Replacement:
    """The new text of a file, written beside it: `replace` in steps, so that many can be synced at once.

    To be left by `close`, which removes what was not put in its place. See `replace` for what is kept and
    raised.
    """

    def __init__(self, path: Path, new: bytes, expected: bytes) -> None:
        """Write `new` into a temporary file. Raises StoreError."""
        self._descriptor = -1
        try:
            self._target = target = Path(os.path.realpath(path, strict=True))
        except OSError as error:
            raise explained(error, path) from error
        if len(new) > MAX_BYTES:
            raise _too_large(len(new))
        self._before = before = read(target)
        if before.data != expected:
            raise _changed()
        _check_writable(target, before.info)
        self._temporary = target.with_name(f"{TEMPORARY}{secrets.token_hex(8)}.tmp")
        try:
            self._write(new)
        except OSError as error:
            self.close()
            raise explained(error, target) from error
        except BaseException:
            self.close()
            raise

    @property
    def folder(self) -> Path:
        """The folder that the file is in, all links resolved."""
        return self._target.parent

    def sync(self) -> None:
        """Wait until the new text is on disk. Any thread may do this. Raises StoreError."""
        try:
            os.fsync(self._descriptor)
        except OSError as error:
            raise explained(error, self._target) from error

    def put(self) -> Signature:
        """Let it take the file's place, if the file is still as it was. Raises StoreError."""
        try:
            self._close_file()  # Windows renames no open file
            _check_same(self._target, self._before)
            _swap(self._temporary, self._target)
        except OSError as error:
            raise explained(error, self._target) from error
        try:
            return Signature.of(self._target.stat())
        except OSError:
            return NO_SIGNATURE  # it was written; what others have done since is for the next look

    def close(self) -> None:
        """Remove the temporary file if it was not put in its place."""
        with contextlib.suppress(OSError):
            self._close_file()
        with contextlib.suppress(OSError):
            self._temporary.unlink(missing_ok=True)

    def __enter__(self) -> Replacement:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _close_file(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def _write(self, data: bytes) -> None:
        """Write `data` into a new file that is in all else like the target."""
        info = self._before.info
        try:
            self._descriptor = os.open(self._temporary, _WRITE, 0o600)
        except PermissionError as error:
            raise _read_only_folder() from error
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]
        if not metadata.copy_owner(self._descriptor, info):
            raise StoreError(
                "the file belongs to another user, and writing it would make it yours", StoreReason.OWNER
            )
        metadata.copy_attributes(self._target, self._temporary)
        metadata.copy_mode(self._temporary, info)


def sync_folder(folder: Path) -> None:
    """Make replaced files in `folder` outlast a loss of power. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # the files are written; some network file systems cannot do more
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)


def remove_leftovers(folder: Path) -> None:
    """Remove temporary files that a killed program left in `folder`. Only while nobody else writes there."""
    try:
        for leftover in folder.glob(f"{TEMPORARY}*.tmp"):
            leftover.unlink(missing_ok=True)
    except OSError:
        return  # a folder that is gone has no leftovers


def _read_all(descriptor: int, size: int) -> bytes:
    """All of a file that had `size` bytes when it was measured."""
    data = os.read(descriptor, size + 1)
    if len(data) == size:
        return data
    parts = [data]  # it grew or shrank since, or does not tell its size
    size = len(data)
    while part := os.read(descriptor, 1 << 20):
        parts.append(part)
        size += len(part)
        if size > MAX_BYTES:
            raise _too_large(size)
    return b"".join(parts)


def _check_writable(target: Path, info: os.stat_result) -> None:
    """Refuse what a plain write would refuse: a rename would go around the file's own mode."""
    if not info.st_mode & 0o222 or not os.access(target, os.W_OK, effective_ids=_EFFECTIVE):
        raise StoreError("the file is read-only", StoreReason.READ_ONLY_FILE)
    if os.name != "nt" and not target.parent.stat().st_mode & 0o222:
        raise _read_only_folder()


def _check_same(target: Path, before: Snapshot) -> None:
    """Look once more, right before the replacement, whether the file is still the one that was read."""
    if Signature.of(target.stat()) != before.signature and read(target).data != before.data:
        raise _changed()


def _swap(temporary: Path, target: Path) -> None:
    """Rename; with patience on Windows, where virus scanners hold files open for a moment."""
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            temporary.replace(target)
            return
        except PermissionError:
            if os.name != "nt":
                raise
            if attempt == _ATTEMPTS:
                raise StoreError(
                    "another program has the file open and lets nobody change it", StoreReason.IN_USE
                ) from None
            time.sleep(0.02 * 2**attempt)


def _changed() -> StoreError:
    return StoreError("another program changed the file just now", StoreReason.CHANGED)


def _too_large(size: int) -> StoreError:
    megabytes = 1024 * 1024
    return StoreError(
        f"the file has {size / megabytes:.0f} MB, more than the {MAX_BYTES // megabytes} MB that are read",
        StoreReason.TOO_LARGE,
    )


def _read_only_folder() -> StoreError:
    return StoreError(
        "nothing can be written into its folder, which is read-only", StoreReason.READ_ONLY_FOLDER
    )

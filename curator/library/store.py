"""Reads and replaces single files: never half of one, never one that changed, and nothing stays behind.

What that takes of the file system stands in `disk`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.library import disk, metadata
from curator.library.disk_errors import explained
from curator.library.errors import StoreError, StoreReason
from curator.library.leftovers import temporary_for
from curator.library.scan import kind_of
from curator.library.signature import NO_SIGNATURE, Signature

MAX_BYTES = 16 * 1024 * 1024
"""Larger files are not read. An article has 10 KB."""

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
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
        if (direct := _direct(root, parts)) is not None:
            return direct
        target = Path(os.path.realpath(os.path.join(root, *parts), strict=True))  # noqa: PTH118 - often
        is_inside = target.is_relative_to(root) or target.is_relative_to(os.path.realpath(root, strict=True))
    except OSError as error:
        raise explained(error) from error
    if not is_inside:
        raise StoreError("it is a link to a file outside of this folder", StoreReason.OUTSIDE)
    return target


def _direct(root: Path, parts: Sequence[str]) -> Path | None:
    """The file, if no part of its path below `root` is a link: what `os.path.realpath` finds out by looking
    at each part from the root of the system on. None if one is, or may be one of Windows' other kinds.

    Raises OSError.
    """
    if os.name == "nt":
        return None
    at = str(root)
    for part in parts:
        at = f"{at}/{part}"
        if stat.S_ISLNK(os.lstat(at).st_mode):
            return None
    return Path(at)


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

    Mode, owner, extended attributes and access lists stay (on Windows the access list is the folder's); of a
    symbolic link it is the target that is replaced. (A second hard link to the file keeps the old text.) The
    text is on disk when this returns; that the folder knows of it, `disk.sync_folder` makes sure. No
    temporary file stays behind. Between the last look at the file and its replacement lie some microseconds
    in which nothing keeps another program from writing.

    Raises StoreError, with the file as it was: CHANGED when it does not hold `expected` (any more),
    MISSING, READ_ONLY_FILE, READ_ONLY_FOLDER, OWNER, NO_PERMISSION, DISK_FULL, IN_USE ...
    """
    with Replacement(path, new, expected) as replacement:
        replacement.sync()
        replacement.sync_drive()
        return replacement.put()


def create(path: Path, data: bytes) -> Signature:
    """Make a new file that holds `data`, whole or not at all, where no other program has made one meanwhile.

    Raises StoreError: CHANGED when there is one; and as `replace`.
    """
    temporary = temporary_for(path, data)
    try:
        try:
            disk.name_new(temporary, path, write_new(temporary, data))
        finally:
            disk.remove(temporary)
    except FileExistsError:
        raise StoreError("another program made it just now", StoreReason.CHANGED) from None
    except disk.UnsureError as error:
        raise unsure() from error
    except OSError as error:
        raise explained(error, path) from error
    disk.sync_folder(path.parent)
    return signature_of(path)


def write_new(file: Path, data: bytes, mode: int = 0o666) -> os.stat_result:
    """Write `data` into a file that is not there yet, and wait for the disk; what the file is then.

    Raises OSError; a half-written file stays for the caller to remove.
    """
    descriptor = os.open(file, _WRITE, mode)
    try:
        _write_all(descriptor, data)
        disk.sync_file(descriptor)
        disk.sync_drive(descriptor)
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)


def signature_of(path: Path) -> Signature:
    """The signature of a file that was just written."""
    try:
        return Signature.of(os.stat(path))  # noqa: PTH116
    except OSError:
        return NO_SIGNATURE  # it was written; what others have done since is for the next look


def unsure() -> StoreError:
    """What to say where nobody knows what became of a file."""
    return StoreError(
        "the disk reports an error, and whether the file was changed cannot be seen", StoreReason.UNSURE
    )


class Replacement:
    """The new text of a file, written beside it: `replace` in steps, so that many can be synced at once.

    To be left by `close`, which removes what was not put in its place. See `replace` for what is kept and
    raised.
    """

    def __init__(self, path: Path, new: bytes, expected: bytes) -> None:
        """Write `new` into a temporary file. Raises StoreError."""
        self._descriptor = -1
        self._temporary: Path | None = None
        try:
            self._target = target = _of_link(path)
            if len(new) > MAX_BYTES:
                raise _too_large(len(new))
            self._before = before = read(target)
            if before.data != expected:
                raise changed()
            _check_writable(target, before.info)
            self._write(new)
        except OSError as error:
            self.close()
            raise explained(error, path) from error
        except BaseException:
            self.close()
            raise

    @property
    def folder(self) -> Path:
        """The folder that the file is in, that of its target if it is a link."""
        return self._target.parent

    @property
    def file(self) -> object:
        """What is the same for the same file, by whatever path."""
        info = self._before.info
        return (info.st_dev, info.st_ino) if info.st_ino else self._target

    def sync(self) -> None:
        """Wait until the new text is on disk. Any thread may do this. Raises StoreError.

        On macOS `sync_drive` of any of those synced together has to follow.
        """
        try:
            disk.sync_file(self._descriptor)
        except OSError as error:
            raise explained(error, self._target) from error

    def sync_drive(self) -> None:
        """Let the drive keep what was synced. Raises StoreError."""
        try:
            disk.sync_drive(self._descriptor)
        except OSError as error:
            raise explained(error, self._target) from error

    def put(self) -> Signature:
        """Let it take the file's place, if the file is still as it was.

        Raises StoreError; of the reason UNSURE if nobody can tell whether it has taken its place.
        """
        assert self._temporary is not None
        try:
            ours = os.fstat(self._descriptor)
            self._close_file()  # Windows renames no open file
            _check_same(self._target, self._before)
            disk.swap(self._temporary, self._target, ours)
            self._temporary = None
        except disk.UnsureError as error:
            raise unsure() from error
        except OSError as error:
            raise explained(error, self._target) from error
        return signature_of(self._target)

    def close(self) -> None:
        """Remove the temporary file if it was not put in its place."""
        with contextlib.suppress(OSError):
            self._close_file()
        temporary, self._temporary = self._temporary, None
        if temporary is not None:
            disk.remove(temporary)

    def __enter__(self) -> Replacement:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _close_file(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def _write(self, data: bytes) -> None:
        """Write `data` into a new file that is in all else like the target. Raises OSError, StoreError."""
        info = self._before.info
        temporary = temporary_for(self._target, data)
        try:
            self._descriptor = os.open(temporary, _WRITE, 0o600)
        except PermissionError as error:
            raise _read_only_folder() from error
        self._temporary = temporary
        _write_all(self._descriptor, data)
        if not metadata.copy_owner(self._descriptor, info):
            raise StoreError(
                "the file belongs to another user, and writing it would make it yours", StoreReason.OWNER
            )
        metadata.copy_attributes(self._target, temporary)
        metadata.copy_mode(temporary, info)


def _of_link(path: Path) -> Path:
    """The file, or what it is a link to. Raises OSError."""
    if os.name != "nt" and not stat.S_ISLNK(os.lstat(path).st_mode):
        return path
    return Path(os.path.realpath(path, strict=True))


def _write_all(descriptor: int, data: bytes) -> None:
    """Write all of it, however little the disk takes at a time. Raises OSError."""
    rest = memoryview(data)
    while rest:
        written = os.write(descriptor, rest)
        if written == 0:
            raise OSError(errno.ENOSPC, "the disk takes no more")
        rest = rest[written:]


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
    may_write = os.access(target, os.W_OK, effective_ids=_EFFECTIVE)
    if not may_write and os.name != "nt" and os.statvfs(target).f_flag & os.ST_RDONLY:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))
    if not info.st_mode & 0o222 or not may_write:
        raise StoreError("the file is read-only", StoreReason.READ_ONLY_FILE)
    if os.name != "nt" and not target.parent.stat().st_mode & 0o222:
        raise _read_only_folder()


def _check_same(target: Path, before: Snapshot) -> None:
    """Look once more, right before the replacement, whether the file is still the one that was read.

    The same signature says so only of a file that had been at rest when it was read. Another mode or owner
    (it was made read-only just now) would be undone by the replacement, so that is a change too.
    """
    info = os.stat(target)  # noqa: PTH116
    if before.is_settled and Signature.of(info) == before.signature:
        return
    now, then = info, before.info
    if (now.st_mode, now.st_uid, now.st_gid) != (then.st_mode, then.st_uid, then.st_gid):
        raise changed()
    if read(target).data != before.data:
        raise changed()


def changed() -> StoreError:
    """What is said of a file that is not what it was when it was read."""
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

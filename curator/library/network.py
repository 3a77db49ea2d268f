"""Tells folders on other machines: the system does not say what others change there."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from pathlib import Path, PurePath

_TYPES = re.compile(
    r"9p|afpfs|afs|ceph|cifs|davfs|drvfs|fuse\.(rclone|s3fs|sshfs)|glusterfs|lustre|nfs4?|prl_fs|smb3|smbfs"
    r"|vboxsf|virtiofs|vmhgfs|webdav"
)
_REMOTE_DRIVE = 4  # DRIVE_REMOTE


def is_remote(folder: Path) -> bool:
    """Whether `folder` (absolute, links resolved) lies on another machine; False where that is not known."""
    if sys.platform == "win32":
        anchor = folder.anchor.removeprefix("\\\\?\\")
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE
    try:
        if sys.platform == "darwin":
            listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True)
            mounts = _mounts_of_macos(listed.stdout)
        else:
            mounts = mounts_of_linux(Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape"))
    except (OSError, subprocess.SubprocessError):
        return False
    return _TYPES.fullmatch(type_at(folder, mounts)) is not None


def type_at(folder: PurePath, mounts: dict[str, str]) -> str:
    """The type of the file system that `folder` lies on, by the longest mount point above it; "" if none."""
    places = (str(place) for place in (folder, *folder.parents))
    return next((mounts[place] for place in places if place in mounts), "")


def mounts_of_linux(text: str) -> dict[str, str]:
    """File system types by mount point, of the text of `/proc/self/mountinfo`; of two the later one holds."""
    mounts = {}
    for line in text.splitlines():
        head, _, tail = line.partition(" - ")
        fields, kinds = head.split(), tail.split()
        if len(fields) > 4 and kinds:
            mounts[_unescaped(fields[4])] = kinds[0]
    return mounts


def _mounts_of_macos(text: str) -> dict[str, str]:
    """The same, of what `mount` prints: `//guest@server/share on /Volumes/share (smbfs, nodev, nosuid)`."""
    mounts = {}
    for line in text.splitlines():
        place, _, rest = line.partition(" on ")[2].rpartition(" (")
        mounts[place] = rest.partition(",")[0].rstrip(")")
    return mounts


def _unescaped(text: str) -> str:
    for octal, sign in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        text = text.replace(octal, sign)
    return text

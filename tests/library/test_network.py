"""Which folders lie on other machines."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from curator.library.network import is_remote, mounts_of_linux, type_at

MOUNTS = r"""
22 28 0:20 / /proc rw,nosuid - proc proc rw
28 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 28 0:40 / /mnt/team rw,relatime shared:2 master:1 - nfs4 server:/team rw,vers=4.2
41 40 0:41 / /mnt/team/local rw - xfs /dev/vdb rw
42 28 0:42 / /media/my\040share rw - cifs //server/share rw
43 28 0:43 / /home/me/remote rw - ext4 /dev/vdc rw
44 43 0:44 / /home/me/remote rw - fuse.sshfs me@server: rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/site", "ext4"),
        ("/mnt/team/site", "nfs4"),
        ("/mnt/team", "nfs4"),
        ("/mnt/team/local/site", "xfs"),
        ("/mnt/teamwork", "ext4"),
        ("/media/my share/site", "cifs"),
        ("/home/me/remote/site", "fuse.sshfs"),
    ],
)
def test_the_nearest_mount_says_what_a_folder_lies_on(folder: str, kind: str) -> None:
    assert type_at(PurePosixPath(folder), mounts_of_linux(MOUNTS)) == kind


def test_the_folder_of_the_tests_is_looked_up_without_an_error(tmp_path: Path) -> None:
    assert is_remote(tmp_path) in (True, False)

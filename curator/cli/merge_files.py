"""`curator merge` up to the point where YAML must be read: the files, the plainest merges, the writing.

git starts this once per file, and what a module loads takes most of such a run: so there is no pathlib here,
no argparse, and nothing of the library.
"""

# ruff: noqa: PTH101, PTH105, PTH108, PTH116, PTH123

from __future__ import annotations

import os
import stat

from curator.blocks import merge_blocks


class Job:
    """One merge.

    Attributes:
        output: the file for the result; else it replaces `ours`.
        name: what messages call the file.
    """

    __slots__ = ("base", "name", "ours", "output", "theirs")

    def __init__(self, base: str, ours: str, theirs: str, output: str = "", name: str = "") -> None:
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.output = output or ours
        self.name = name or self.output


def job(words: list[str]) -> Job | None:
    """What `curator merge` is to do; None where the words are not plainly three files and their options."""
    files: list[str] = []
    options = {"--output": "", "--name": ""}
    rest = iter(words)
    for word in rest:
        if word in options:
            options[word] = next(rest, "")
            if not options[word]:
                return None
        elif word.startswith("-"):
            return None
        else:
            files.append(word)
    if len(files) != 3:
        return None
    return Job(files[0], files[1], files[2], options["--output"], options["--name"])


def merged_quickly(merge: Job) -> bool:
    """Do the merge, if the files are of the plainest kind and nothing is in conflict. False: nothing was
    done; it needs more than this, or something is wrong."""
    try:
        ours = read(merge.ours)
        merged = merge_blocks(read(merge.base), ours, read(merge.theirs))
        if merged is None:
            return False
        if merged != ours or merge.output != merge.ours:
            replace(merge.output, merged)
    except OSError:
        return False
    return True


def read(name: str) -> bytes:
    """A file's bytes. Raises OSError."""
    with open(name, "rb") as file:
        return file.read()


def replace(name: str, data: bytes) -> None:
    """Put `data` into the file `name`, as one step; its mode stays, and of a link it is the target that is
    written. What is no file, such as a pipe, is written to. Raises OSError, with the file as it was."""
    target = os.path.realpath(name)
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        mode = stat.S_IFREG | (0o666 & ~_umask())
    if not stat.S_ISREG(mode):
        with open(target, "wb") as file:
            file.write(data)
        return
    if os.path.lexists(target) and not os.access(target, os.W_OK):
        raise PermissionError(13, "the file is read-only", name)
    temporary = f"{target}.{os.getpid()}.curator-tmp"
    try:
        with open(temporary, "xb") as file:
            file.write(data)
        os.chmod(temporary, stat.S_IMODE(mode))
        os.replace(temporary, target)
    finally:
        if os.path.lexists(temporary):
            os.unlink(temporary)


def _umask() -> int:
    umask = os.umask(0o077)
    os.umask(umask)
    return umask

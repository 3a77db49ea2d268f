"""Which files differ from the last commit, as git tells it while it looks: one by one, by machine format."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from curator.library.asking import Asked
from curator.library.git.repository import QUIET, Repository


class Kind(StrEnum):
    """What happened to a file since the last commit."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that is not as in the last commit.

    Attributes:
        path: relative to the content folder.
        blob: git's name for its content in the last commit; "" where it was not in it.
        staged: whether something of it is ready for the next commit.
        unstaged: whether the file itself is other than what is ready.
        tracked: whether git knows the file.
    """

    path: str
    kind: Kind
    blob: str = ""
    staged: bool = False
    unstaged: bool = True
    tracked: bool = True


def changed_files(
    repository: Repository, cancelled: Asked | None = None, paths: Collection[str] = (".",)
) -> Iterator[ChangedFile]:
    """The files of the content folder that are not as in the last commit, as they are found. Files that git
    ignores and what other repositories inside hold are left out; a renamed file is one removed and one added.

    Args:
        paths: look at these only, which is quicker than to look at all.

    Raises GitError; Cancelled.
    """
    repository.check()
    words = ("--literal-pathspecs", *QUIET, "status", "--porcelain=v2", "-z")
    folder = ("--untracked-files=all", "--no-renames", "--ignore-submodules=all", "--", *paths)
    for record in repository.git.stream(*words, *folder, cancelled=cancelled):
        changed = _changed(os.fsdecode(record))
        if changed is None:
            continue
        path = repository.inside(changed.path)
        if path:
            yield ChangedFile(
                path, changed.kind, changed.blob, changed.staged, changed.unstaged, changed.tracked
            )


def _changed(record: str) -> ChangedFile | None:
    """One record of `git status --porcelain=v2 -z`."""
    match record[:2]:
        case "1 ":
            _, states, _, _, _, _, blob, _, path = record.split(" ", 8)
            index, tree = states[0], states[1]
            blob = "" if not blob.strip("0") else blob
            return ChangedFile(path, _kind(blob, index, tree), blob, index != ".", tree != ".")
        case "u ":
            *_, ours, _, path = record.split(" ", 10)
            return ChangedFile(path, Kind.CONFLICT, ours if ours.strip("0") else "", True, True)
        case "? ":
            # a folder that ends with a slash is another repository
            return None if record.endswith("/") else ChangedFile(record[2:], Kind.ADDED, tracked=False)
    return None


def _kind(blob: str, index: str, tree: str) -> Kind:
    if tree == "D" or (index == "D" and tree == "."):
        return Kind.REMOVED
    return Kind.CHANGED if blob else Kind.ADDED

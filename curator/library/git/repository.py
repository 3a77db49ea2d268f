"""The repository that a content folder lies in, and what state it is in, in words that an editor knows."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from curator.library.git.program import Git, GitError, NoGit


class Trouble(StrEnum):
    """Why a repository can be looked at and no more, or not even that."""

    NONE = ""
    BARE = "bare"
    OWNER = "other-owner"
    BROKEN = "broken"


class Operation(StrEnum):
    """What git has begun and not ended here."""

    NONE = ""
    MERGE = "merge"
    REBASE = "rebase"
    CHERRY_PICK = "cherry-pick"
    REVERT = "revert"
    APPLY = "am"
    BISECT = "bisect"


_MARKS = (
    ("rebase-merge", Operation.REBASE),
    ("rebase-apply/applying", Operation.APPLY),
    ("rebase-apply", Operation.REBASE),
    ("MERGE_HEAD", Operation.MERGE),
    ("CHERRY_PICK_HEAD", Operation.CHERRY_PICK),
    ("REVERT_HEAD", Operation.REVERT),
    ("BISECT_LOG", Operation.BISECT),
)
_BUSY = {
    Operation.MERGE: "A merge has begun and is not finished.",
    Operation.REBASE: "A rebase has begun and is not finished.",
    Operation.CHERRY_PICK: "A commit is being taken over from elsewhere (cherry-pick) and is not finished.",
    Operation.REVERT: "A commit is being taken back (revert) and is not finished.",
    Operation.APPLY: "Patches are being applied (git am) and are not finished.",
    Operation.BISECT: "A search for a commit (git bisect) is going on.",
}


@dataclass(frozen=True, slots=True)
class State:
    """How a repository stands.

    Attributes:
        branch: its branch; "" with a detached head.
        head: the commit that is checked out; "" before the first one.
        upstream: the branch it follows, as "origin/main"; "" for none.
        ahead, behind: commits that the upstream lacks, and that this branch lacks; None where not known.
        operation: what was begun and is not ended.
        shallow: whether older commits were left out when it was cloned.
        submodules: whether it holds other repositories.
        lfs: whether files are kept elsewhere by Git LFS.
        lfs_missing: it needs Git LFS, which is not installed.
    """

    branch: str = ""
    head: str = ""
    upstream: str = ""
    ahead: int | None = None
    behind: int | None = None
    operation: Operation = Operation.NONE
    shallow: bool = False
    submodules: bool = False
    lfs: bool = False
    lfs_missing: bool = False

    @property
    def detached(self) -> bool:
        """Whether no branch is checked out."""
        return not self.branch

    @property
    def words(self) -> tuple[str, ...]:
        """What is out of the ordinary, a sentence each."""
        said = [_BUSY[self.operation]] if self.operation else []
        if self.detached and self.operation is Operation.NONE:
            said.append("No branch is checked out (detached head): commits made here are easily lost.")
        if not self.head:
            said.append("There is no commit yet.")
        if self.shallow:
            said.append("Older commits were not cloned (shallow), so who changed a field may be unknown.")
        if self.lfs_missing:
            said.append("Files are kept by Git LFS, which is not installed here.")
        return tuple(said)


class Repository:
    """The repository that a content folder lies in.

    Attributes:
        root: the content folder, links resolved.
        top: the top folder of the working tree.
        directory: git's own directory for this working tree (another one for each worktree and submodule).
        trouble: why nothing else can be asked of it.
    """

    def __init__(
        self,
        git: Git,
        root: Path,
        top: Path,
        directory: Path,
        trouble: Trouble = Trouble.NONE,
        word: str = "",
    ) -> None:
        """For `find`."""
        self.git = git
        self.root = root
        self.top = top
        self.directory = directory
        self.trouble = trouble
        self.trouble_words = word
        inside = root.relative_to(top).as_posix() if root.is_relative_to(top) else "."
        self._prefix = "" if inside == "." else f"{inside}/"

    @classmethod
    def find(cls, root: Path, program: str | None = None) -> Repository | None:
        """The repository that `root` lies in; None outside of any, and without git installed.

        One that cannot be worked with is found too, with its `trouble`; only that may be looked at then.
        """
        real = Path(os.path.realpath(root))
        try:
            git = Git(real, program)
            answer = git.run(
                *("rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--absolute-git-dir")
            )
        except NoGit:
            return None
        except GitError as error:
            return _unusable(real, error, program)
        bare, in_tree, directory = os.fsdecode(answer).removesuffix("\n").split("\n", 2)
        if bare == "true" or in_tree != "true":
            word = "This is git's own store (a bare repository), not a folder that files are edited in."
            return cls(git, real, real, Path(directory), Trouble.BARE, word)
        top = Path(os.path.realpath(git.text("rev-parse", "--show-toplevel")))
        if not real.is_relative_to(top) or _is_ignored(git, top, real):
            return None
        return cls(git, real, top, Path(directory))

    # -- paths

    def inside(self, path: str) -> str | None:
        """The content folder's path of git's `path`; None where it does not lie in the folder."""
        return path[len(self._prefix) :] if path.startswith(self._prefix) else None

    def outside(self, path: str) -> str:
        """git's path, from the top of the working tree, of the content folder's `path`."""
        return self._prefix + path

    # -- state

    def state(self) -> State:
        """How the repository stands now. Raises GitError."""
        self.check()
        head = branch = upstream = ""
        ahead: int | None = None
        behind: int | None = None
        words = ("status", "--porcelain=v2", "--branch", "-z", "--untracked-files=no")
        for record in self.git.stream(
            *QUIET, *words, "--ignore-submodules=all", "--no-renames", "--", ":/.git"
        ):
            line = os.fsdecode(record)
            name, _, value = line.removeprefix("# branch.").partition(" ")
            if not line.startswith("# branch."):
                continue
            if name == "oid" and value != "(initial)":
                head = value
            elif name == "head" and value != "(detached)":
                branch = value
            elif name == "upstream":
                upstream = value
            elif name == "ab":
                ahead, behind = (abs(int(number)) for number in value.split())
        lfs = self._uses_lfs()
        return State(
            branch or self._rebased_branch(),
            head,
            upstream,
            ahead,
            behind,
            self.operation(),
            self.git.text("rev-parse", "--is-shallow-repository") == "true",
            (self.top / ".gitmodules").is_file(),
            lfs,
            lfs and not self.git.succeeds("lfs", "version"),
        )

    def operation(self) -> Operation:
        """What git has begun and not ended here."""
        return next((what for mark, what in _MARKS if (self.directory / mark).exists()), Operation.NONE)

    def check(self) -> None:
        """Raises GitError, with the word for it, where the repository cannot be worked with."""
        if self.trouble:
            raise GitError(self.trouble_words)

    def _rebased_branch(self) -> str:
        """The branch that a rebase will come back to."""
        try:
            name = (self.directory / "rebase-merge" / "head-name").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""
        return name.strip().removeprefix("refs/heads/")

    def _uses_lfs(self) -> bool:
        """Whether the attributes at the top, or in the content folder, hand files over to Git LFS."""
        for folder in {self.top, self.root}:
            try:
                if b"filter=lfs" in (folder / ".gitattributes").read_bytes():
                    return True
            except OSError:
                continue
        return False


QUIET = (
    "--no-optional-locks",
    *("-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "core.quotePath=false"),
)
"""For what is only asked: no program that the repository names is started for that, and nothing that git
does for others is in the way of it."""


def _is_ignored(git: Git, top: Path, root: Path) -> bool:
    """A content folder that the repository around it leaves out is no part of it."""
    return root != top and git.succeeds("check-ignore", "-q", "--", str(root))


def _unusable(root: Path, error: GitError, program: str | None) -> Repository | None:
    """What a folder is in which git would not even say where it is; None for one that is in no repository."""
    said = error.output
    if "dubious ownership" in said or "unsafe repository" in said:
        word = (
            "The repository belongs to someone else, so git does not trust it. If you do: "
            f'git config --global --add safe.directory "{_top_of(root)}"'
        )
        return Repository(Git(root, program), root, root, root / ".git", Trouble.OWNER, word)
    if error.code == 128 and "not a git repository" in said and not _has_mark(root):
        return None
    if error.code is None or not _has_mark(root):
        return None
    word = f"The repository cannot be read: {error}"
    return Repository(Git(root, program), root, root, root / ".git", Trouble.BROKEN, word)


def _has_mark(root: Path) -> bool:
    return any(os.path.lexists(folder / ".git") for folder in (root, *root.parents))


def _top_of(root: Path) -> Path:
    return next((folder for folder in (root, *root.parents) if os.path.lexists(folder / ".git")), root)

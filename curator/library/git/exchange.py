"""Exchange with other repositories: fetch, pull, push; going on with, or giving up, what conflicts stopped.

Passwords are between git and its helpers. What the other side says comes through as it is.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.git.program import Git, GitError, Said
from curator.library.git.repository import QUIET, Operation, Repository

_NOT_ASKED = ("pull.rebase", "pull.ff")


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull, or going on with one, came to.

    Attributes:
        before, after: the commit that was checked out, and the one that is.
        conflicts: files of the content folder that are in conflict; it goes on once they are resolved.
        elsewhere: how many files outside of the content folder are in conflict.
        operation: what waits for that.
    """

    before: str
    after: str
    conflicts: tuple[str, ...] = ()
    elsewhere: int = 0
    operation: Operation = Operation.NONE

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self.operation is Operation.NONE and not self.conflicts and not self.elsewhere


class UncommittedChanges(GitError):  # noqa: N818 - reads as what it says
    """git does not pull over changes that are in no commit yet."""


_UNCOMMITTED = ("local changes", "unstaged changes", "uncommitted changes", "untracked working tree files")


def fetch(repository: Repository, said: Said | None = None, cancelled: Asked | None = None) -> None:
    """Get what the upstream's repository has, and change no file. Raises GitError; Cancelled."""
    repository.check()
    repository.git.run("fetch", "--progress", patience=None, said=said, cancelled=cancelled)


def pull(repository: Repository, said: Said | None = None, cancelled: Asked | None = None) -> Pulled:
    """`fetch` and `integrate`. Raises GitError with what git or the other side said; Cancelled."""
    check_free(repository)
    fetch(repository, said, cancelled)
    return integrate(repository, said, cancelled)


def integrate(repository: Repository, said: Said | None = None, cancelled: Asked | None = None) -> Pulled:
    """Merge what was fetched of the upstream, or rebase onto it, as the repository is set (merge, where it
    does not say). Conflicts are no error.

    git is never killed while it writes files: what is cancelled ends first, and is then taken back, so that
    all is as before. Where that would lose something, it stays, and the answer says so.

    Raises UncommittedChanges; GitError with what git said; Cancelled.
    """
    check_free(repository)
    before = head(repository)
    branch = repository.git.text("symbolic-ref", "--short", "-q", "HEAD") if _is_on_branch(repository) else ""
    if not branch:
        raise GitError("No branch is checked out, so there is nothing to pull into.")
    if not repository.git.succeeds("rev-parse", "-q", "--verify", "@{upstream}"):
        raise GitError(f"The branch {branch} follows no other one, so there is nothing to pull from.")
    upstream = repository.git.text("rev-parse", "--symbolic-full-name", "@{upstream}")
    asked = any(_is_set(repository.git, name) for name in (f"branch.{branch}.rebase", *_NOT_ASKED))
    manner = () if asked else ("-c", "pull.rebase=false")
    # from this very repository, whose setting of how to pull counts all the same
    words = (*manner, "pull", "--progress", "--no-edit", ".", upstream)
    done = _step(repository, before, words, said, None)
    if cancelled is not None and cancelled() and _taken_back(repository, done):
        raise Cancelled("The pull was stopped; all is as it was before.")
    return done


def go_on(repository: Repository, said: Said | None = None, cancelled: Asked | None = None) -> Pulled:
    """Go on with what conflicts have stopped, once each is resolved. Cancelled, it waits to be gone on with,
    or given up, as before. Raises GitError; Cancelled."""
    operation = repository.operation()
    words = {
        Operation.MERGE: ("commit", "-q", "--no-edit"),
        Operation.REBASE: ("rebase", "--continue"),
        Operation.CHERRY_PICK: ("cherry-pick", "--continue"),
        Operation.REVERT: ("revert", "--continue"),
        Operation.APPLY: ("am", "--continue"),
    }.get(operation)
    if words is None:
        raise GitError("There is nothing to go on with.")
    return _step(repository, head(repository), words, said, cancelled)


def give_up(repository: Repository) -> None:
    """Take back what conflicts have stopped: all is as before it. Raises GitError."""
    operation = repository.operation()
    if operation in (Operation.NONE, Operation.BISECT):
        raise GitError("There is nothing to give up.")
    repository.git.run(operation.value, "--abort", patience=None)


def push(repository: Repository, said: Said | None = None, cancelled: Asked | None = None) -> None:
    """Send this branch's commits to its upstream; to "origin", or the only other repository that is known,
    where it has none, and it is the upstream from then on.

    Raises GitError with what the other side said; Cancelled.
    """
    repository.check()
    state = repository.state()
    if state.detached:
        raise GitError("No branch is checked out, so there is nothing to push.")
    words: tuple[str, ...] = ("push", "--progress")
    if not state.upstream and not _is_set(repository.git, f"branch.{state.branch}.merge"):
        remotes = repository.git.text("remote").split("\n")
        remote = "origin" if "origin" in remotes else remotes[0] if len(remotes) == 1 else ""
        if not remote:
            raise GitError("It is not known which repository to push to (no upstream is set).")
        words = (*words, "--set-upstream", remote, state.branch)
    repository.git.run(*words, patience=None, said=said, cancelled=cancelled)


def arrived(repository: Repository, done: Pulled) -> list[str]:
    """The files of the content folder that a pull, or going on with one, has made others. Raises GitError."""
    if not done.before or not done.after:
        return list(done.conflicts)
    answer = repository.git.run(
        *QUIET, "-C", str(repository.top), "diff", "--name-only", "--no-renames", "-z", "--no-ext-diff",
        "--ignore-submodules=all", done.before, done.after,
    )  # fmt: skip
    names = (repository.inside(os.fsdecode(name)) for name in answer.split(b"\0") if name)
    return list(dict.fromkeys([*(name for name in names if name), *done.conflicts]))


def was_overtaken(error: GitError) -> bool:
    """Whether a push was refused because somebody else was quicker."""
    return any(words in error.output for words in ("(fetch first)", "(non-fast-forward)"))


def head(repository: Repository) -> str:
    """The commit that is checked out, "" before the first one."""
    try:
        return repository.git.text("rev-parse", "-q", "--verify", "HEAD^{commit}")
    except GitError:
        return ""


def unmerged(repository: Repository) -> tuple[tuple[str, ...], int]:
    """The files of the content folder that are in conflict, and how many there are elsewhere."""
    answer = repository.git.run(
        *QUIET, "-C", str(repository.top), "diff", "--name-only", "--diff-filter=U", "-z", "--no-ext-diff"
    )
    names = dict.fromkeys(os.fsdecode(name) for name in answer.split(b"\0") if name)
    inside = [path for name in names if (path := repository.inside(name)) is not None]
    return tuple(inside), len(names) - len(inside)


def _step(
    repository: Repository, before: str, words: tuple[str, ...], said: Said | None, cancelled: Asked | None
) -> Pulled:
    """Run what may stop at conflicts, which are an answer and no error."""
    try:
        repository.git.run(*words, patience=None, said=said, cancelled=cancelled)
    except GitError as error:
        conflicts, elsewhere = unmerged(repository)
        if error.code is None or not (conflicts or elsewhere):
            if any(words in error.output for words in _UNCOMMITTED):
                raise UncommittedChanges(str(error), error.code, error.output) from error
            raise
        return Pulled(before, head(repository), conflicts, elsewhere, repository.operation())
    conflicts, elsewhere = unmerged(repository)
    return Pulled(before, head(repository), conflicts, elsewhere, repository.operation())


def _taken_back(repository: Repository, done: Pulled) -> bool:
    """Whether all is as it was before `done`: conflicts given up, commits left, files put back, unless what
    is in no commit yet is in the way."""
    if done.operation not in (Operation.NONE, Operation.BISECT):
        give_up(repository)
        return True
    if done.conflicts or done.elsewhere or not done.before:
        return False
    return repository.git.succeeds("reset", "-q", "--keep", done.before)


def check_free(repository: Repository) -> None:
    """Raises GitError where git has begun something else and not ended it, or cannot be asked."""
    repository.check()
    if repository.operation() not in (Operation.NONE, Operation.BISECT):
        raise GitError("Something else is not finished here (a merge or a rebase): end that first.")


def _is_on_branch(repository: Repository) -> bool:
    return repository.git.succeeds("symbolic-ref", "-q", "HEAD")


def _is_set(git: Git, name: str) -> bool:
    return git.succeeds("config", "--get", name)

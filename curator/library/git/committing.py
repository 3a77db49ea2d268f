"""Commits of exactly what was chosen: whole files, or one gesture's fields; what else is staged stays so.

git itself makes the commit, in an index of its own that holds the last commit and what was chosen: hooks,
signing and message checks work as always.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from curator.frontmatter import Document, FrontMatterError, diff
from curator.library.asking import Asked
from curator.library.gestures import FileChange
from curator.library.git.blobs import contents
from curator.library.git.program import GitError, Said
from curator.library.git.repository import QUIET, Operation, Repository
from curator.library.planning import edits_for

_NO_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"  # the empty one, which every repository knows
_PATIENCE = 600.0


def commit_files(
    repository: Repository,
    paths: Collection[str],
    message: str,
    *,
    said: Said | None = None,
    cancelled: Asked | None = None,
) -> str:
    """Commit these files as they lie in the folder, removed and new ones too, and nothing else; the new
    commit's name.

    Raises GitError with what git or a hook said; nothing was committed then. Cancelled.
    """
    names = b"".join(os.fsencode(repository.outside(path)) + b"\0" for path in paths)

    def choose(variables: Mapping[str, str]) -> None:
        repository.git.run(
            *QUIET, "-C", str(repository.top), "update-index", "--add", "--remove", "-z", "--stdin",
            given=names, variables=variables,
        )  # fmt: skip

    return _committed(repository, paths, message, choose, True, said, cancelled)


def commit_changes(
    repository: Repository,
    changes: Iterable[FileChange],
    message: str,
    *,
    said: Said | None = None,
    cancelled: Asked | None = None,
) -> str:
    """Commit what one gesture changed and nothing else of its files: its fields are made in what the last
    commit holds. The files in the folder are not touched; the new commit's name.

    Raises GitError, also where a file's change cannot be made in what the last commit holds. Cancelled.
    """
    wanted = list(changes)
    paths = [change.path for change in wanted]
    committed = dict(zip(paths, _in_head(repository, paths), strict=True))

    def choose(variables: Mapping[str, str]) -> None:
        lines = []
        for change in wanted:
            mode, data = committed[change.path]
            data = _with_change(data, change)
            path = repository.outside(change.path)
            blob = repository.git.run(
                *QUIET,
                "-C",
                str(repository.top),
                "hash-object",
                "-w",
                "--stdin",
                f"--path={path}",
                given=data,
            )
            lines.append(f"{mode} {blob.decode().strip()}\t".encode() + os.fsencode(path) + b"\0")
        repository.git.run("update-index", "-z", "--index-info", given=b"".join(lines), variables=variables)

    return _committed(repository, paths, message, choose, False, said, cancelled)


def _with_change(data: bytes, change: FileChange) -> bytes:
    before, after = change.delta.both()
    if data == before:
        return after
    try:
        old, new, now = (Document.parse(text, change.path) for text in (before, after, data))
        edits = [edit for field in diff(old, new) for edit in edits_for(field, new)]
        return now.apply(*edits).data
    except FrontMatterError as error:
        raise GitError(f"{change.path}: this change alone cannot be committed: {error}") from error


def _in_head(repository: Repository, paths: list[str]) -> list[tuple[str, bytes]]:
    """Mode and content of each in the last commit."""
    found: dict[str, tuple[str, str]] = {}
    for start in range(0, len(paths), 200):
        answer = repository.git.run(
            *QUIET, "-C", str(repository.top), "ls-tree", "-z", "--full-tree", "HEAD",
            "--", *(repository.outside(path) for path in paths[start : start + 200]),
        )  # fmt: skip
        for record in filter(None, answer.split(b"\0")):
            head, _, name = record.partition(b"\t")
            mode, _, blob = head.decode().split(" ")
            found[os.fsdecode(name)] = (mode, blob)
    missing = [path for path in paths if repository.outside(path) not in found]
    if missing:
        raise GitError(f"{missing[0]} is in no commit yet: commit the whole file.")
    known = [found[repository.outside(path)] for path in paths]
    blobs = contents(repository, [(blob, path) for (_, blob), path in zip(known, paths, strict=True)])
    return [(mode, data or b"") for (mode, _), data in zip(known, blobs, strict=True)]


def _committed(
    repository: Repository,
    paths: Collection[str],
    message: str,
    choose: Callable[[Mapping[str, str]], None],
    whole: bool,
    said: Said | None,
    cancelled: Asked | None,
) -> str:
    """`whole`: the files as they are, so that nothing of them is to stay staged."""
    repository.check()
    if not paths:
        raise GitError("Nothing was chosen to be committed.")
    if not message.strip():
        raise GitError("A commit needs a message.")
    if repository.operation() not in (Operation.NONE, Operation.BISECT):
        raise GitError("Something else is not finished here (a merge or a rebase): end that first.")
    head = _head(repository)
    staged = _staged(repository, head)
    with _own_index(repository, staged) as variables:
        choose(variables)
        _check_something_new(repository, head, variables)
        repository.git.run(
            *("commit", "-q", "--cleanup=whitespace", "-F", "-"),
            given=message.encode(),
            variables=variables,
            patience=_PATIENCE,
            said=said,
            cancelled=cancelled,
        )
    settled = {repository.outside(path) for path in paths}
    _settle(repository, settled if whole else settled - staged.keys())
    return repository.git.text("rev-parse", "HEAD")


def _check_something_new(repository: Repository, head: str, variables: Mapping[str, str]) -> None:
    same = (*QUIET, "diff-index", "--cached", "--quiet", "--ignore-submodules=all", head)
    try:
        repository.git.run(*same, variables=variables)
    except GitError as error:
        if error.code == 1:
            return
        raise
    raise GitError("There is nothing to commit: all of it is as in the last commit.")


def _head(repository: Repository) -> str:
    return "HEAD" if repository.git.succeeds("rev-parse", "-q", "--verify", "HEAD^{commit}") else _NO_TREE


def _staged(repository: Repository, head: str) -> dict[str, bytes]:
    """What is ready for the next commit: path from the top -> the line that makes it as in the last one."""
    if head == _NO_TREE:
        listed = repository.git.run(*QUIET, "-C", str(repository.top), "ls-files", "-z")
        return {os.fsdecode(name): _gone(name) for name in listed.split(b"\0") if name}
    answer = repository.git.run(
        *QUIET, "diff-index", "--cached", "-z", "--raw", "--no-renames", "--ignore-submodules=none", head
    )
    records = answer.split(b"\0")
    found: dict[str, bytes] = {}
    for what, name in zip(records[::2], records[1::2], strict=False):
        mode, _, blob, _, state = what.removeprefix(b":").split(b" ")
        found[os.fsdecode(name)] = _gone(name) if state == b"A" else b"%b %b\t%b\0" % (mode, blob, name)
    return found


def _gone(name: bytes) -> bytes:
    return b"0 %b\t%b\0" % (b"0" * 40, name)


@contextmanager
def _own_index(repository: Repository, staged: Mapping[str, bytes]) -> Iterator[Mapping[str, str]]:
    """An index that holds the last commit; made of the real one, so that git need not look at every file."""
    real = Path(repository.git.text("rev-parse", "--path-format=absolute", "--git-path", "index"))
    with tempfile.TemporaryDirectory(prefix="curator-", dir=repository.directory) as folder:
        own = Path(folder) / "index"
        with contextlib.suppress(FileNotFoundError):
            shutil.copy2(real, own)  # with its time: git looks again at files no older than that
        variables = {"GIT_INDEX_FILE": str(own)}
        if staged:
            given = b"".join(staged.values())
            repository.git.run("update-index", "-z", "--index-info", given=given, variables=variables)
        yield variables


def _settle(repository: Repository, paths: Collection[str]) -> None:
    """Let the real index hold of these files what the new commit holds."""
    if not paths:
        return
    given = b"".join(os.fsencode(path) + b"\0" for path in paths)
    repository.git.run(
        *("-C", str(repository.top), "--literal-pathspecs", "reset", "-q", "--pathspec-from-file=-"),
        "--pathspec-file-nul",
        given=given,
    )

"""Articles in conflict: their three versions, the choices that there are, and the file that choices make.

Also for files with markers that somebody left behind, whether git still knows of the conflict or not.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from curator.frontmatter import (
    NO_ORDER,
    Absent,
    Document,
    Edit,
    FieldConflict,
    FrontMatterError,
    Insert,
    KeyOrder,
    Merged,
    Path,
    ReadError,
    Set,
    Unset,
    Value,
    merge,
)
from curator.frontmatter.markers import has_markers, sides
from curator.frontmatter.merge import IDENTITIES
from curator.library import store
from curator.library.asking import Asked
from curator.library.errors import StoreError
from curator.library.gestures import FileRepair
from curator.library.git.blobs import contents
from curator.library.git.exchange import unmerged
from curator.library.git.program import GitError
from curator.library.git.repository import QUIET, Operation, Repository
from curator.line_merge import Hunk, hunks, merge_lines

__all__ = [
    "Choice",
    "Conflicted",
    "Given",
    "Hunk",
    "Side",
    "conflicted",
    "left_behind",
    "resolving",
    "settle",
    "settled",
    "take_up_undone",
]


class Side(StrEnum):
    """Which of three values a field gets. While a rebase goes on git calls mine "theirs"; here it is mine."""

    WAS = "was"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Given:
    """A value that is none of the three; ABSENT for no such key."""

    value: Value | Absent


Choice = Side | Given


@dataclass(frozen=True, slots=True)
class Conflicted:
    """An article in conflict.

    Attributes:
        now: the file's bytes, with markers in it; None where one side has removed it.
        was, mine, theirs: the three versions; None for a side that has no such file.
        fields: the fields that both sides changed differently.
        body_differs: the text below was changed on both sides, in the same lines.
        staged: whether git knows of the conflict, else only the markers tell of it.
        problem: why it cannot be resolved field by field, but only as a whole; "" where it can.
    """

    path: str
    now: bytes | None
    was: bytes | None
    mine: bytes | None
    theirs: bytes | None
    fields: tuple[FieldConflict, ...] = ()
    body_differs: bool = False
    staged: bool = True
    problem: str = ""
    _merged: Merged | None = field(default=None, repr=False)

    def documents(self) -> tuple[Document | None, Document | None, Document | None]:
        """was, mine and theirs, where they can be read."""
        was, mine, theirs = (_document(data, self.path) for data in (self.was, self.mine, self.theirs))
        return was, mine, theirs

    def resolved(
        self,
        choices: Mapping[Path, Choice],
        body: Side | bytes | None = None,
        order: KeyOrder = NO_ORDER,
    ) -> bytes:
        """The file with a choice made for each field in conflict, everything else merged.

        Args:
            choices: by the field's path; each of `fields` needs one.
            body: whose text below the front matter, or a text; needed where `body_differs`.

        Raises ValueError where a choice is missing; FrontMatterError where one cannot be made.
        """
        if self._merged is None:
            raise ValueError(f"{self.path} can only be resolved as a whole: {self.problem}")
        missing = [conflict.path for conflict in self.fields if conflict.path not in choices]
        if missing or (self.body_differs and body is None):
            raise ValueError("a choice is missing")
        document = Document.parse(self._merged.ours, self.path)
        for conflict in reversed(self.fields):  # from the last one, so that positions in lists hold
            edit = _edit(conflict, choices[conflict.path])
            document = document.apply(*edit, order=order)
        if not self.body_differs or body is None:
            return document.data
        text = body if isinstance(body, bytes) else self._body(body)
        return document.data[: len(document.data) - len(document.body)] + text

    def body_hunks(self) -> tuple[Hunk, ...]:
        """The text below the front matter, cut where its lines are in conflict. Asks git."""
        was, mine, theirs = (b"" if one is None else one.body for one in self.documents())
        return hunks(was, mine, theirs)

    def whole(self, side: Side) -> bytes | None:
        """One version as it is; None where that side has no such file."""
        return {Side.WAS: self.was, Side.MINE: self.mine, Side.THEIRS: self.theirs}[side]

    def _body(self, side: Side) -> bytes:
        data = self.whole(side)
        return b"" if data is None else Document.parse(data, self.path).body


def conflicted(
    repository: Repository, identities: Sequence[str] = IDENTITIES, cancelled: Asked | None = None
) -> list[Conflicted]:
    """The files of the content folder that git knows to be in conflict. Raises GitError; Cancelled."""
    repository.check()
    paths, _ = unmerged(repository)
    if not paths:
        return []
    stages = _stages(repository)
    rebasing = repository.operation() is Operation.REBASE
    asked = [(blob, path) for path in paths for blob in stages.get(path, {}).values()]
    found = iter(list(contents(repository, asked, cancelled)))
    result = []
    for path in paths:
        versions = {stage: next(found) for stage in stages.get(path, {})}
        was, mine, theirs = (versions.get(stage) for stage in ((1, 3, 2) if rebasing else (1, 2, 3)))
        result.append(_conflicted(path, _bytes(repository, path), was, mine, theirs, identities))
    return result


def left_behind(path: str, data: bytes) -> Conflicted | None:
    """A file with markers in it that git knows nothing of (any more); None for one without.

    Without the common version between the markers, nothing that differs counts as unchanged.
    """
    found = sides(data) if has_markers(data) else None
    if found is None:
        return None
    one = _conflicted(
        path, data, found.base if found.has_base else None, found.ours, found.theirs, IDENTITIES
    )
    return Conflicted(
        *(path, data, one.was, one.mine, one.theirs, one.fields, one.body_differs),
        staged=False,
        problem=one.problem,
        _merged=one._merged,
    )


def resolving(conflict: Conflicted, resolved: bytes | None) -> FileRepair | None:
    """The part of a gesture that writes the resolved file, so that the history knows of it and can take it
    back; None where only `settle` can write it: a file that comes or goes, or is no article to be read."""
    if conflict.now is None or resolved is None or resolved == conflict.now:
        return None
    if _document(resolved, conflict.path) is None or has_markers(resolved):
        return None
    return FileRepair(conflict.path, conflict.now, resolved)


def settled(repository: Repository, conflict: Conflicted, resolved: bytes) -> None:
    """Tell git that the file, which holds `resolved` by now, is resolved. Raises GitError, StoreError."""
    if store.read(store.inside(repository.root, conflict.path)).data != resolved:
        raise GitError(f"{conflict.path}: another program changed the file just now.")
    if conflict.staged:
        _tell_git(repository, conflict, "add", "-f")


def take_up_undone(repository: Repository) -> None:
    """Let files count as in conflict again whose resolution was taken back: git knew them to be resolved,
    and there are markers in them. Raises GitError."""
    repository.check()
    if repository.operation() is Operation.NONE:
        return
    stages: dict[str, list[bytes]] = {}
    for record in repository.git.stream(*QUIET, "ls-files", "--resolve-undo", "-z", "--full-name", "--", "."):
        stages.setdefault(os.fsdecode(record.partition(b"\t")[2]), []).append(record)
    lines = b""
    for name, records in stages.items():
        path = repository.inside(name)
        data = None if path is None else _bytes_if_any(repository, path)
        if data is not None and has_markers(data):
            gone = b"0 %b\t%b" % (b"0" * (len(records[0].split(b" ")[1])), os.fsencode(name))
            lines += b"".join(record + b"\0" for record in (gone, *records))
    if lines:
        repository.git.run(*QUIET, "update-index", "-z", "--index-info", given=lines)


def settle(repository: Repository, conflict: Conflicted, resolved: bytes | None) -> None:
    """Write the resolved file (None: it is to be gone) and tell git that it is resolved. No history knows of
    it: it is for what `resolving` has no gesture for.

    Raises GitError; StoreError, also where the file is another one by now, and then it is left alone.
    """
    file = repository.root / conflict.path
    if resolved is not None and has_markers(resolved):
        raise GitError(f"{conflict.path}: there are still conflict markers in it.")
    if conflict.now is not None:
        file = store.inside(repository.root, conflict.path)
    if resolved is None:
        if conflict.now is not None and store.read(file).data != conflict.now:
            raise GitError(f"{conflict.path}: another program changed the file just now.")
        file.unlink(missing_ok=True)
    elif conflict.now is None:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as stream:
            stream.write(resolved)
    elif resolved != conflict.now:
        store.replace(file, resolved, conflict.now)
    if conflict.staged:
        words = ("rm", "-q", "--cached", "--ignore-unmatch") if resolved is None else ("add", "-f")
        _tell_git(repository, conflict, *words)


def _tell_git(repository: Repository, conflict: Conflicted, *words: str) -> None:
    name = repository.outside(conflict.path)
    repository.git.run("-C", str(repository.top), "--literal-pathspecs", *words, "--", name)


def _conflicted(
    path: str,
    now: bytes | None,
    was: bytes | None,
    mine: bytes | None,
    theirs: bytes | None,
    identities: Sequence[str],
) -> Conflicted:
    if mine is None or theirs is None:
        gone = "you have" if mine is None else "the other side has"
        problem = f"{gone} removed the file, and the other one changed it"
        return Conflicted(path, now, was, mine, theirs, problem=problem)
    try:
        base = was if was is not None else _nothing_of(mine)
        for data in (base, mine, theirs):
            Document.parse(data, path)
        merged = merge(base, mine, theirs, merge_lines, identities=identities)
        Document.parse(merged.ours, path)
    except ReadError as error:
        return Conflicted(path, now, was, mine, theirs, problem=str(error))
    return Conflicted(path, now, was, mine, theirs, merged.conflicts, merged.body_conflicts, _merged=merged)


def _nothing_of(mine: bytes) -> bytes:
    """The common version of two files that have none: what both have is no conflict all the same."""
    return replace(Document.parse(mine).envelope.emptied(), body=b"").join()


def _edit(conflict: FieldConflict, choice: Choice) -> list[Edit]:
    """From our side, which the merged file holds, to what was chosen."""
    value = choice.value if isinstance(choice, Given) else {
        Side.WAS: conflict.base, Side.MINE: conflict.ours, Side.THEIRS: conflict.theirs
    }[choice]  # fmt: skip
    path = conflict.path
    if choice is Side.MINE:
        return []
    if isinstance(value, Absent):
        return [] if isinstance(conflict.ours, Absent) else [Unset(path)]
    last = path[-1]
    if isinstance(conflict.ours, Absent) and isinstance(last, int):
        return [Insert(path[:-1], value, last)]
    return [Set(path, value)]


def _stages(repository: Repository) -> dict[str, dict[int, str]]:
    """Path in the content folder -> stage -> git's name of the blob."""
    found: dict[str, dict[int, str]] = {}
    for record in repository.git.stream(*QUIET, "ls-files", "-u", "-z", "--full-name", "--", "."):
        head, _, name = record.partition(b"\t")
        _, blob, stage = head.decode().split(" ")
        path = repository.inside(os.fsdecode(name))
        if path is not None:
            found.setdefault(path, {})[int(stage)] = blob
    return found


def _bytes(repository: Repository, path: str) -> bytes | None:
    if not os.path.lexists(repository.root / path):
        return None
    return store.read(store.inside(repository.root, path)).data


def _bytes_if_any(repository: Repository, path: str) -> bytes | None:
    try:
        return _bytes(repository, path)
    except StoreError:
        return None


def _document(data: bytes | None, path: str) -> Document | None:
    try:
        return None if data is None else Document.parse(data, path)
    except FrontMatterError:
        return None

"""Who changed each field last, and when: asked for one article at a time, when somebody wants to know."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from curator.frontmatter import Document
from curator.library import store
from curator.library.asking import Asked
from curator.library.git.program import GitError
from curator.library.git.repository import QUIET, Repository

_HEADER = re.compile(rb"([0-9a-f]{40,64}) \d+ (\d+)")


@dataclass(frozen=True, slots=True)
class LastChange:
    """The commit that changed a field last.

    Attributes:
        commit: its name; "" for a change that is in no commit yet.
        summary: the first line of its message.
    """

    commit: str
    author: str
    mail: str
    when: datetime
    summary: str


def last_changes(repository: Repository, path: str, cancelled: Asked | None = None) -> dict[str, LastChange]:
    """Each top-level key of the article as it lies in the folder -> the last change of any of its lines.

    {} for a file that is in no commit. Raises GitError; StoreError, ReadError; Cancelled.
    """
    repository.check()
    data = store.read(store.inside(repository.root, path)).data
    document = Document.parse(data, path)
    lines = _by_line(repository, path, data, cancelled)
    found: dict[str, LastChange] = {}
    for key in document.values:
        first = document.line((key,))
        text = document.text(key)
        if first is None or text is None:
            continue
        count = text.rstrip("\r\n").count("\n") + 1
        changes = [lines[line] for line in range(first, first + count) if line in lines]
        if changes:
            found[key] = max(changes, key=lambda change: (not change.commit, change.when))
    return found


def _by_line(
    repository: Repository, path: str, data: bytes, cancelled: Asked | None
) -> dict[int, LastChange]:
    if not repository.git.succeeds(
        "-C", str(repository.top), "cat-file", "-e", f"HEAD:{repository.outside(path)}"
    ):
        return {}
    answer = repository.git.run(
        *QUIET, "-C", str(repository.top), "blame", "--porcelain", "--contents", "-",
        "--", repository.outside(path), given=data, cancelled=cancelled,
    )  # fmt: skip
    commits: dict[bytes, dict[bytes, bytes]] = {}
    numbers: dict[int, bytes] = {}
    current = b""
    for line in answer.split(b"\n"):
        header = _HEADER.match(line)
        if header and not line.startswith(b"\t"):
            current = header[1]
            commits.setdefault(current, {})
            numbers[int(header[2])] = current
        elif current and not line.startswith(b"\t"):
            name, _, value = line.partition(b" ")
            commits[current].setdefault(name, value)
    known = {name: _change(name, facts) for name, facts in commits.items()}
    return {number: known[name] for number, name in numbers.items()}


def _change(name: bytes, facts: dict[bytes, bytes]) -> LastChange:
    def text(key: bytes) -> str:
        return facts.get(key, b"").decode("utf-8", "replace")

    commit = "" if not name.strip(b"0") else name.decode()
    try:
        when = datetime.fromtimestamp(int(facts.get(b"author-time", b"0")), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise GitError(f"git blame gave no time: {error}") from error
    return LastChange(commit, text(b"author"), text(b"author-mail").strip("<>"), when, text(b"summary"))

"""Contents out of git's store, many at a time, as they would lie in the working tree."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Sequence

from curator.library.asking import Asked
from curator.library.git.program import GitError
from curator.library.git.repository import QUIET, Repository

_AT_ONCE = 500


def contents(
    repository: Repository, wanted: Sequence[tuple[str, str]], cancelled: Asked | None = None
) -> Iterator[bytes | None]:
    """For each (git's name of a blob, path in the content folder) its bytes, None where there are none.

    Line ends and filters are as in the working tree, so that they can be compared with a file's bytes.
    Raises GitError; Cancelled.
    """
    for start in range(0, len(wanted), _AT_ONCE):
        group = wanted[start : start + _AT_ONCE]
        asked = [(blob, repository.outside(path)) for blob, path in group]
        token = secrets.token_hex(16).encode()
        lines = [
            b"%b %b\n%b\n" % (blob.encode(), os.fsencode(path), token)
            for blob, path in asked
            if "\n" not in path
        ]
        answer = b""
        if lines:
            answer = repository.git.run(
                *QUIET,
                *("cat-file", "--batch", "--filters"),
                given=b"".join(lines),
                cancelled=cancelled,
            )
        found = _parsed(answer, token)
        for blob, path in asked:
            # the format has no way to name a path with a line break in it: such a file gets no filters
            yield _plain(repository, blob) if "\n" in path else next(found, None)


def _plain(repository: Repository, blob: str) -> bytes | None:
    try:
        return repository.git.run("cat-file", "blob", blob)
    except GitError:
        return None


def _parsed(answer: bytes, token: bytes) -> Iterator[bytes | None]:
    """The records of `git cat-file --batch`: a line `NAME blob SIZE`, the content, a line break. The size is
    that before the filters, so what shows the end is a name asked for in between that nothing has."""
    for record in answer.split(b"%b missing\n" % token)[:-1]:
        head, _, content = record.partition(b"\n")
        words = head.split(b" ")
        yield content[:-1] if len(words) == 3 and words[1] == b"blob" else None

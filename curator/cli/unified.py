"""A unified diff of a file's two versions, in the file's own bytes, without what is not to be shown."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator

from curator.content import Kind, Profile
from curator.frontmatter import Document

_CONTEXT = 3


def unified(name: str, before: bytes, after: bytes, profile: Profile) -> Iterator[bytes]:
    """The lines of a diff that `patch` and `git apply` take, line ends as they are. Without `before` the file
    is a new one.

    It has less context where lines of an opaque value (`secured`) would be part of it.
    """
    old, new = _lines(before), _lines(after)
    secret = _opaque_lines(before, profile) if before else frozenset()
    label = os.fsencode(name)
    first = label if before else b"/dev/null"
    lines: list[bytes] = []
    for context in range(_CONTEXT, -1, -1):
        lines = list(difflib.diff_bytes(difflib.unified_diff, old, new, first, label, n=context))
        if not any(line[1:].strip() in secret for line in lines):
            break
    for line in lines:
        yield from _ended(line)


def _opaque_lines(data: bytes, profile: Profile) -> frozenset[bytes]:
    document = Document.parse(data)
    texts = [document.text(key) or "" for key in document.values if profile.field(key).kind is Kind.OPAQUE]
    lines = (line.strip() for text in texts for line in text.encode("utf-8").split(b"\n"))
    return frozenset(line for line in lines if line)


def _ended(line: bytes) -> Iterable[bytes]:
    return (line,) if line.endswith(b"\n") else (line + b"\n", b"\\ No newline at end of file\n")


def _lines(data: bytes) -> list[bytes]:
    """Lines with their ends; only a line feed ends one, as `diff` and `patch` have it."""
    *ended, last = data.split(b"\n")
    return [line + b"\n" for line in ended] + ([last] if last else [])

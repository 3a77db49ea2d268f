"""`curator merge` for all that needs YAML to be read: field by field, with conflicts between markers.

Loads no library, so that git waits for it as little as may be.
"""

from __future__ import annotations

import sys

from curator.cli.merge_files import Job, read, replace
from curator.cli.terminal import Terminal
from curator.frontmatter import Absent, FieldConflict, Merged, Value, format_path, merge
from curator.frontmatter.markers import sides
from curator.frontmatter.merge import TextMerge

_SHOWN = 40


def merge_files(job: Job, merge_lines: TextMerge) -> int:
    """Merge, write the result, and say on standard error what is in conflict; returns the exit code.

    merge_lines: merges bodies; what it needs is best loaded when it is called, which is seldom.
    """
    terminal = Terminal(sys.stdout, sys.stderr)
    versions: list[bytes] = []
    for name in (job.base, job.ours, job.theirs):
        try:
            versions.append(read(name))
        except OSError as error:
            terminal.problem(f"cannot be read: {error.strerror or error}", name)
            return 1
    base, ours, theirs = versions
    merged = merge(_without_markers(base), ours, theirs, merge_lines)
    try:
        if merged.data != ours or job.output != job.ours:
            replace(job.output, merged.data)
    except OSError as error:
        terminal.problem(f"cannot be written, and is as it was: {error.strerror or error}", job.output)
        return 1
    _tell(merged, job.name, terminal)
    return 0 if merged.clean else 1


def _without_markers(base: bytes) -> bytes:
    """The base that git itself has merged out of two may hold conflicts. Either side is as good: what
    ours and theirs have made of it counts."""
    found = sides(base)
    return base if found is None else found.ours


def _tell(merged: Merged, name: str, terminal: Terminal) -> None:
    for conflict in merged.conflicts:
        terminal.problem(_words(conflict), name)
    if merged.body_conflicts:
        terminal.problem("the same lines of the text were changed on both sides", name)


def _words(conflict: FieldConflict) -> str:
    was, ours, theirs = map(_shown, (conflict.base, conflict.ours, conflict.theirs))
    return (
        f"{format_path(conflict.path)} was changed on both sides: it was {was}, ours {ours}, theirs {theirs}"
    )


def _shown(value: Value | Absent) -> str:
    match value:
        case Absent():
            return "(absent)"
        case list() | dict():
            return f"({len(value)} entries)"
        case bool() | None:
            return {True: "true", False: "false", None: "null"}[value]
        case _:
            text = str(value)
            return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"

"""What a writing command did, file by file, and how it is told: as paths, as a diff, as JSON."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from curator.cli.terminal import Terminal
from curator.cli.unified import unified
from curator.content import Profile
from curator.frontmatter import format_path
from curator.library import ChangeKind, Changes, FileChange, Library
from curator.library.messages import advice, message

_LINE = re.compile(r"line (\d+): ")


@dataclass(frozen=True, slots=True)
class Done:
    """What was done to one file.

    Attributes:
        name: of the file as it was called before; target: of a file that moved, as it is called now.
        profile: what kind of site it belongs to.
    """

    name: str
    change: FileChange
    profile: Profile
    target: str = ""

    def as_json(self) -> dict[str, Any]:
        """Its object of `changed`, see cli.md."""
        value: dict[str, Any] = {
            "path": self.name,
            "keys": [format_path(path) for path in self.change.fields],
        }
        if self.change.kind is not ChangeKind.EDIT:
            value["kind"] = str(self.change.kind)
        if self.target:
            value["to"] = self.target
        return value

    def as_diff(self) -> Iterator[bytes]:
        """The lines of a diff that says it; of what was made, moved or removed as `git diff` words it."""
        match self.change.kind:
            case ChangeKind.MOVE:
                yield b"rename from " + os.fsencode(self.name) + b"\n"
                yield b"rename to " + os.fsencode(self.target) + b"\n"
            case ChangeKind.TRASH | ChangeKind.REMOVE:
                yield b"deleted file " + os.fsencode(self.name) + b"\n"
            case _:
                yield from unified(self.name, self.change.before, self.change.after, self.profile)


@dataclass(slots=True)
class Outcome:
    """What became of every file that was named; files as they are typed from here.

    Attributes:
        changed: files to which something was done.
        unchanged: files that held already what was asked for.
        refused: file, and why it was left as it was.
        advice: what to do about what was refused, each once, in the order of the first.
        entries: content folder -> the history entry that was made in it.
        cancelled: Ctrl+C; files that are in no list were not touched.
    """

    changed: list[Done] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    advice: dict[str, None] = field(default_factory=dict)
    entries: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False

    def add(self, changes: Changes, library: Library, shown: Callable[[str], str]) -> None:
        """Take in what was done in one content folder; `shown` names its files."""
        self.changed += (
            Done(shown(change.path), change, library.profile, shown(change.target) if change.target else "")
            for change in changes.changed
        )
        self.unchanged += map(shown, changes.unchanged)
        self.refused += ((shown(refusal.path), refusal.reason) for refusal in changes.refused)
        self.advice.update((advice(refusal.code), None) for refusal in changes.refused)
        if changes.entry is not None:
            self.entries[str(library.root)] = changes.entry
        self.cancelled |= changes.cancelled

    def refuse(self, name: str, error: Exception) -> None:
        """Record a file that was left as it was."""
        self.refused.append((name, str(error)))
        self.advice[message(error, name).advice] = None

    @property
    def code(self) -> int:
        """The exit code: 130 after Ctrl+C, 1 when something was refused, else 0."""
        return 130 if self.cancelled else 1 if self.refused else 0

    def as_json(self) -> dict[str, Any]:
        """The object of cli.md; with several content folders `entry` is null and `entries` tells all."""
        entries = list(self.entries.values())
        value: dict[str, Any] = {
            "changed": [done.as_json() for done in self.changed],
            "unchanged": self.unchanged,
            "refused": [{"path": name, "reason": reason} for name, reason in self.refused],
            "entry": entries[0] if len(entries) == 1 else None,
        }
        if len(entries) > 1:
            value["entries"] = self.entries
        return value


def tell(
    outcome: Outcome, terminal: Terminal, *, json: bool, dry_run: bool = False, hint: bool = False
) -> int:
    """Print the outcome, with a `hint` how to take it back; returns the exit code.

    Standard output gets the JSON object, or with `dry_run` a unified diff, or the changed files.
    """
    if json:
        terminal.json(outcome.as_json())
    elif dry_run:
        for done in outcome.changed:
            for line in done.as_diff():
                terminal.content(line)
    else:
        terminal.paths(done.target or done.name for done in outcome.changed)
    for name, reason in outcome.refused:
        problem(terminal, name, reason)
    for what_to_do in filter(None, outcome.advice):
        terminal.note(f"what to do: {what_to_do}")
    terminal.note(_summary(outcome, dry_run))
    if hint:
        for folder, entry in outcome.entries.items():
            terminal.note(f"to take it back: curator undo {_quoted(folder)} {entry}")
    return outcome.code


def problem(terminal: Terminal, file: str, reason: str) -> None:
    """`curator: FILE:LINE: what is wrong`, the line taken out of a reason that begins with it."""
    line = _LINE.match(reason)
    if line:
        terminal.problem(reason[line.end() :], file, int(line[1]))
    else:
        terminal.problem(reason, file)


def _summary(outcome: Outcome, dry_run: bool) -> str:
    counts = [
        (len(outcome.changed), "would change" if dry_run else "changed"),
        (len(outcome.unchanged), "unchanged"),
        (len(outcome.refused), "refused"),
    ]
    said = ", ".join(f"{count:,} {what}" for count, what in counts if count) or "nothing to do"
    return f"{'interrupted: ' if outcome.cancelled else ''}{said}"


def _quoted(name: str) -> str:
    return f'"{name}"' if os.name == "nt" else shlex.quote(name)

"""What a writing command did, file by file, and how it is told: as paths, as a diff, as JSON."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from curator.cli.terminal import Terminal
from curator.cli.unified import unified
from curator.content import Profile
from curator.frontmatter import format_path
from curator.library import Changes, FileChange, Library
from curator.library.messages import advice, message

_LINE = re.compile(r"line (\d+): ")


@dataclass(slots=True)
class Outcome:
    """What became of every file that was named; files as they are typed from here.

    Attributes:
        changed: file, what was done to it, and what kind of site it belongs to.
        unchanged: files that held already what was asked for.
        refused: file, and why it was left as it was.
        advice: what to do about what was refused, each once, in the order of the first.
        entries: content folder -> the history entry that was made in it.
        cancelled: Ctrl+C; files that are in no list were not touched.
    """

    changed: list[tuple[str, FileChange, Profile]] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    advice: dict[str, None] = field(default_factory=dict)
    entries: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False

    def add(self, changes: Changes, library: Library, shown: Callable[[str], str]) -> None:
        """Take in what was done in one content folder; `shown` names its files."""
        self.changed += ((shown(change.path), change, library.profile) for change in changes.changed)
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
            "changed": [
                {"path": name, "keys": [format_path(path) for path in change.fields]}
                for name, change, _ in self.changed
            ],
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
        for name, change, profile in outcome.changed:
            for line in unified(name, change.before, change.after, profile):
                terminal.content(line)
    else:
        terminal.paths(name for name, *_ in outcome.changed)
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

"""One share of a run: so many texts, made from one seed, each brought through the whole path within bounds.

An execution is one text, read by both readers and, if it can be read, edited once, judged and taken back
(a tenth also merged with another edit of it);
what the edit made is the text of the next execution, for a while.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from curator.frontmatter import Document, Edit, EditRefused, ReadError
from tests.frontmatter.nasty import Edits, Nasty
from tests.fuzz.bounds import GROWTH, SECONDS, bounded, peak_memory
from tests.fuzz.findings import Finding, finding_of
from tests.fuzz.invariants import Broken, edited, merged, read, unchanged
from tests.fuzz.mutators import Mutators

CHAIN = 12
"""Edits made one upon another before the next text."""

_LONG = 100_000


@dataclass
class Outcome:
    """What a share gave.

    Attributes:
        counts: executions and how they ended.
        findings: the broken promises, the first one of each kind.
        slowest: processor seconds of the slowest execution, and its text's beginning and size.
        peak: megabytes of memory at most.
    """

    counts: Counter[str] = field(default_factory=Counter)
    findings: dict[str, Finding] = field(default_factory=dict)
    slowest: tuple[float, int, bytes] = (0.0, 0, b"")
    peak: float = 0.0


class Share:
    """One share at work.

    Args:
        seeds: the texts to begin with.
        tell: gets each text before it is tried, so that a crash of the process can be blamed on it.
    """

    def __init__(self, chance: Random, seeds: list[bytes], tell: Callable[[bytes], object]) -> None:
        self.chance = chance
        self.seeds = seeds
        self.nasty, self.edits = Nasty(chance), Edits(chance)
        self.mutators = Mutators(chance, seeds)
        self.tell = tell
        self.outcome = Outcome()

    def run(self, executions: int) -> Outcome:
        """Try so many texts, or a few more."""
        while self.outcome.counts["executions"] < executions:
            data = self._text()
            for _ in range(CHAIN):
                after = self.execute(data)
                if after is None or len(after) > _LONG:
                    break
                data = after
        self.outcome.peak = peak_memory()
        return self.outcome

    def _text(self) -> bytes:
        pick = self.chance
        kind = pick.random()
        data = self.nasty.document() if kind < 0.5 else pick.choice(self.seeds)
        return data if kind < 0.15 else self.mutators.damaged(data)

    def execute(self, data: bytes) -> bytes | None:
        """Bring one text through; the text that came out, or None if it cannot be read or broke something."""
        self.tell(data)
        self.outcome.counts["executions"] += 1
        used: list[Edit] = []
        memory, started = peak_memory(), time.process_time()
        try:
            with bounded(SECONDS):
                after = self._through(data, used)
            if peak_memory() - memory > GROWTH:
                raise Broken("memory is bounded", f"{peak_memory() - memory:.0f} MB more")
        except Exception as error:
            found = finding_of(error, data, tuple(used))
            self.outcome.counts["findings"] += 1
            self.outcome.findings.setdefault(found.kind, found)
            after = None
        seconds = time.process_time() - started
        if seconds > self.outcome.slowest[0]:
            self.outcome.slowest = (seconds, len(data), data[:200])
        return after

    def _through(self, data: bytes, used: list[Edit]) -> bytes | None:
        counts = self.outcome.counts
        document = read(data)
        if isinstance(document, ReadError):
            counts[f"unreadable: {document.reason}"] += 1
            return None
        counts["readable"] += 1
        unchanged(document)
        edit = self.edits.edit(document.values)
        used.append(edit)
        try:
            after, taken_back = edited(document, edit)
        except EditRefused as error:
            counts[f"refused: {error.reason}"] += 1
            return data
        counts["edited"] += 1
        counts[taken_back] += 1
        if self.chance.random() < 0.1:
            self._merged(document, after, used)
        return after.data

    def _merged(self, base: Document, ours: Document, used: list[Edit]) -> None:
        edit = self.edits.edit(base.values)
        try:
            theirs = base.apply(edit)
        except EditRefused:
            return
        used.append(edit)
        self.outcome.counts[merged(base, ours, theirs)] += 1

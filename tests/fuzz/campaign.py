"""A run of many shares in processes of their own, remembered in a folder so that the next run goes on.

A process that dies, or is silent for too long, is a finding too: the text that it was at is in a file.
"""

from __future__ import annotations

import json
import mmap
import multiprocessing
import sys
import time
from collections import Counter
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random

from tests.fuzz.findings import Finding, load, minimised, tried
from tests.fuzz.shards import Outcome, Share

SHARE = 500
"""Executions in a share: after each the state is kept."""

SILENCE = 900.0
"""Seconds after which a process that says nothing is ended and its text kept."""

if sys.platform != "win32":
    import resource

_ROOM = 8_000_000
_ADDRESS_SPACE = 6 * 2**30


class Campaign:
    """All shares of one seed.

    Attributes:
        found: kinds of findings, with how often each was met and the file of its smallest input.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.seed = seed
        self._state = folder / f"state-{seed}.json"
        self.counts: Counter[str] = Counter()
        self.found: dict[str, dict[str, object]] = {}
        self.share = 0
        self.seconds = self.slowest = self.peak = 0.0
        self.slowest_text = ""
        if self._state.exists():
            kept = json.loads(self._state.read_text("utf-8"))
            self.counts = Counter(kept.pop("counts"))
            self.__dict__.update(kept)

    def run(self, seeds: list[bytes], seconds: float, executions: int, jobs: int) -> None:
        """Go on for so many seconds of wall time, or until so many executions are done in all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        started, before = time.monotonic(), self.seconds
        workers = [_Worker(self.folder / f"at-{number}.bin", seeds) for number in range(jobs)]
        try:
            for worker in workers:
                self._give(worker)
            while time.monotonic() - started < seconds and self.counts["executions"] < executions:
                for worker in _ready(workers):
                    self._take(worker)
                    self._give(worker)
                self.seconds = before + time.monotonic() - started
                self._keep()
                print(f"\r{self._line()}", end="", file=sys.stderr, flush=True)
        finally:
            for worker in workers:
                worker.end()
            print(file=sys.stderr)

    def _give(self, worker: _Worker) -> None:
        worker.give(self.seed, self.share)
        self.share += 1

    def _take(self, worker: _Worker) -> None:
        outcome = worker.take()
        self.counts += outcome.counts
        self.peak = max(self.peak, outcome.peak)
        if outcome.slowest[0] > self.slowest:
            self.slowest = outcome.slowest[0]
            self.slowest_text = f"{outcome.slowest[1]:,} bytes, {outcome.slowest[2]!r}"
        for kind, finding in outcome.findings.items():
            known = self.found.get(kind)
            if known is None:
                whole = finding.write(self.folder)  # kept before it is made small, which may take its time
                small = minimised(finding).write(self.folder)
                if small != whole:
                    whole.unlink()
                self.found[kind] = {"times": 1, "file": small.name}
            else:
                known["times"] = int(str(known["times"])) + 1

    def _keep(self) -> None:
        kept = {
            name: value for name, value in self.__dict__.items() if name not in ("folder", "seed", "_state")
        }
        beside = self._state.with_suffix(".new")
        beside.write_text(json.dumps(kept, indent=1), encoding="utf-8")
        beside.replace(self._state)

    def _line(self) -> str:
        done = self.counts["executions"]
        rate = done / self.seconds if self.seconds else 0.0
        return (
            f"{done:,} executions, {rate:,.0f} a second, {len(self.found)} kinds of findings, "
            f"peak {self.peak:,.0f} MB, slowest {self.slowest:.1f} s"
        )

    def broken(self) -> list[str]:
        """The kinds of findings whose inputs still break a promise."""
        still: list[str] = []
        for kind, known in self.found.items():
            finding = load(self.folder / str(known["file"]))
            if tried(finding.data, finding.edits) is not None:
                still.append(kind)
        return still

    def figures(self) -> str:
        """What came of it, for a reader."""
        lines = [self._line(), f"{self.seconds:,.0f} s of wall time, seed {self.seed}, {self.share} shares"]
        lines.append(f"slowest text: {self.slowest_text}")
        total = max(1, self.counts["executions"])
        lines += [
            f"{count:>12,}  {100 * count / total:7.3f} %  {name}"
            for name, count in sorted(self.counts.items(), key=lambda one: (one[0].split(":")[0], -one[1]))
        ]
        still = self.broken()
        for kind, known in self.found.items():
            state = "BROKEN" if kind in still else "mended"
            lines.append(f"{state} {kind}: in {known['times']} shares, {known['file']}")
        return "\n".join(lines)


class _Worker:
    """A process that works on one share after another."""

    def __init__(self, at: Path, seeds: list[bytes]) -> None:
        self.at = at
        self.seeds = seeds
        self._start()

    def _start(self) -> None:
        self.at.write_bytes(b"\0" * _ROOM)
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs, self.at, self.seeds), daemon=True)
        self.process.start()
        theirs.close()
        self.heard = time.monotonic()

    def give(self, seed: int, share: int) -> None:
        self.connection.send((seed, share))
        self.heard = time.monotonic()

    def take(self) -> Outcome:
        """The outcome of its share; if it died over it, that is the outcome, and it is started anew."""
        try:
            if self.connection.poll():
                outcome: Outcome = self.connection.recv()
                return outcome
            how = "a text keeps the process busy for ever"
        except EOFError:
            self.process.join()
            how = f"the process died with code {self.process.exitcode}"
        self.end()
        told = self.at.read_bytes()
        data = told[8 : 8 + int.from_bytes(told[:8], "big")]
        finding = Finding(how, how, data)
        self._start()
        return Outcome(Counter(executions=1, findings=1), {finding.kind: finding})

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def _ready(workers: list[_Worker]) -> list[_Worker]:
    """Those that have something to say, and those that have been silent for too long."""
    said = wait([worker.connection for worker in workers], timeout=5.0)
    now = time.monotonic()
    return [worker for worker in workers if worker.connection in said or now - worker.heard > SILENCE]


def _work(connection: Connection, at: Path, seeds: list[bytes]) -> None:
    if sys.platform not in ("win32", "darwin"):
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    with at.open("r+b") as file, mmap.mmap(file.fileno(), _ROOM) as room:

        def tell(data: bytes) -> None:
            shown = data[: _ROOM - 8]
            room[: 8 + len(shown)] = len(shown).to_bytes(8, "big") + shown

        while True:
            try:
                seed, share = connection.recv()
            except EOFError:  # whoever asked is gone
                return
            connection.send(Share(Random(f"{seed}:{share}"), seeds, tell).run(SHARE))

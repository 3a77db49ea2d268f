"""The long run: `python -m tests.faults.long_run --kills N --faults N --seed S [--seconds T]`.

Takes the trials of all scenarios in turns, drawn without repetition, until so many are done or the time is
up, and prints what was tried and what came of it. Ends with 1 when a promise was not kept.
"""

from __future__ import annotations

import argparse
import logging
import os
import platform
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from itertools import chain, zip_longest
from pathlib import Path
from typing import TypeVar

from tests.faults.points import Fault, Kind, faults_for, kills_for
from tests.faults.scenarios import SCENARIOS
from tests.faults.trials import Bench, Counts, attempt

_Trial = tuple[Bench, Fault, bool]
_T = TypeVar("_T")
_TELL_SECONDS = 60


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument(
        "--kills", type=int, default=1_000, help="processes to kill, by a signal where it can be"
    )
    parser.add_argument("--faults", type=int, default=10_000, help="faults to inject")
    parser.add_argument("--seed", type=int, default=0, help="which of them, and in which order")
    parser.add_argument("--seconds", type=float, default=0, help="stop after so long; 0: when all is done")
    options = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    began = time.monotonic()
    base = Path(tempfile.mkdtemp(prefix="curator-faults-", dir=_fast_disk()))
    try:
        counts, possible = run(base, options.kills, options.faults, options.seed, options.seconds)
    finally:
        shutil.rmtree(base, ignore_errors=True)
    print(report(counts, possible, options.seed, time.monotonic() - began))
    return 1 if counts.broken else 0


def run(base: Path, kills: int, faults: int, seed: int, seconds: float = 0) -> tuple[Counts, Counter[str]]:
    """Try so many of each; the counts, and how many trials there would be."""
    chance = random.Random(seed)
    until = time.monotonic() + seconds if seconds else float("inf")
    benches = [Bench(scenario, base / f"{number:02}") for number, scenario in enumerate(SCENARIOS)]
    possible: Counter[str] = Counter()
    to_fail: list[list[_Trial]] = []
    to_kill: list[list[_Trial]] = []
    for bench in benches:
        failing, killing = list(faults_for(bench.calls)), list(kills_for(bench.calls))
        possible.update(faults=len(failing), kills=len(killing))
        chance.shuffle(failing)
        chance.shuffle(killing)
        kinds = [[fault for fault in failing if fault.kind is kind] for kind in Kind]
        to_fail.append([(bench, fault, False) for fault in _fairly(kinds)])
        to_kill.append([(bench, fault, hasattr(os, "fork")) for fault in killing])
    counts = Counts()
    trials = _in_turns(_fairly(to_fail)[:faults], _fairly(to_kill)[:kills])
    told = time.monotonic()
    try:
        for number, (bench, fault, really_kill) in enumerate(trials):
            now = time.monotonic()
            if now > until:
                break
            if now > told + _TELL_SECONDS:
                told = now
                print(
                    f"{number:,} of {len(trials):,}, {len(counts.broken)} broken", file=sys.stderr, flush=True
                )
            attempt(bench, fault, counts, really_kill=really_kill)
    except KeyboardInterrupt:
        print("stopped; what was done until then:", flush=True)
    return counts, possible


def _fairly(groups: Sequence[Sequence[_T]]) -> list[_T]:
    """One of each group, then one more of each ..."""
    return [one for turn in zip_longest(*groups) for one in turn if one is not None]


def _in_turns(many: Sequence[_Trial], few: Sequence[_Trial]) -> list[_Trial]:
    """Both, evenly mixed, so that a run that is cut short has had its share of each."""
    total = max(len(many), len(few), 1)
    placed = chain(
        ((place / max(len(many), 1) * total, trial) for place, trial in enumerate(many)),
        ((place / max(len(few), 1) * total, trial) for place, trial in enumerate(few)),
    )
    return [trial for _, trial in sorted(placed, key=lambda one: one[0])]


def report(counts: Counts, possible: Counter[str], seed: int, seconds: float) -> str:
    """The table that is printed."""
    faults, kills = sum(counts.faults.values()), sum(counts.kills.values())
    lines = [
        f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"{os.cpu_count()} cores, seed {seed}, {seconds:,.0f} s",
        f"faults injected  {faults:>7,} of {possible['faults']:,} that there are",
        *_rows(counts.faults),
        f"kills            {kills:>7,} of {possible['kills']:,} that there are",
        *_rows(counts.kills),
        "what came of it",
        *_rows(counts.outcomes),
        "scenarios",
        *_rows(counts.scenarios),
        f"promises broken  {len(counts.broken):>7,}",
        *(f"  {broken}" for broken in counts.broken),
    ]
    return "\n".join(lines)


def _rows(counter: Counter[str]) -> list[str]:
    return [f"  {name:<42} {count:>7,}" for name, count in counter.most_common()]


def _fast_disk() -> str | None:
    """A disk in memory where there is one: the trials are about what is called, not about how fast it is."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


if __name__ == "__main__":
    sys.exit(main())

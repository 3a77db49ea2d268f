"""Fuzzes the whole path bytes -> Document -> edit -> bytes; prints what it found; goes on where it stopped.

    python -m tests.fuzz.run --seconds 300 --jobs 2 --seed 1 --findings FOLDER
    python -m tests.fuzz.run --findings FOLDER --show          the figures so far
    python -m tests.fuzz.run --replay FOLDER/FINDING.txt       one finding again

Exits 1 if a promise was broken, with each finding, made small, in a file of its own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.fuzz.campaign import Campaign
from tests.fuzz.findings import load, tried
from tests.fuzz.seeds import seeds


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--executions", type=int, default=10_000_000, help="stop there, earlier runs counted")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path, help="a folder of real articles, as more texts to begin with")
    parser.add_argument("--findings", type=Path, default=Path(tempfile.gettempdir()) / "curator-fuzz")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--replay", type=Path)
    options = parser.parse_args()
    if options.replay:
        found = load(options.replay)
        seen = tried(found.data, found.edits)
        print(seen.message if seen else "holds")
        return 1 if seen else 0
    campaign = Campaign(options.findings, options.seed)
    if not options.show:
        campaign.run(seeds(options.corpus), options.seconds, options.executions, options.jobs)
    print(campaign.figures())
    if not campaign.counts["executions"]:
        print("nothing was executed: the time was too short for this machine", file=sys.stderr)
        return 1
    return 1 if campaign.broken() else 0


if __name__ == "__main__":
    sys.exit(main())

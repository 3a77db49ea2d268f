"""The same promises, with texts that libFuzzer makes: it keeps those that reach new code.

    pip install atheris
    python -m tests.fuzz.guided FOLDER -max_total_time=600

FOLDER gets the texts that reached something new, so that the next run goes on from there, and below
`findings` what broke a promise. Options with one dash are libFuzzer's own (`-help=1` lists them). Atheris
exists for Linux and macOS and is not among the project's dependencies.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from random import Random
from typing import Any

try:
    atheris: Any = importlib.import_module("atheris")
except ImportError:
    sys.exit("atheris is not installed: pip install atheris")

with atheris.instrument_imports(include=["curator.frontmatter"]):
    shards: Any = importlib.import_module("tests.fuzz.shards")
    findings: Any = importlib.import_module("tests.fuzz.findings")
    known: Any = importlib.import_module("tests.fuzz.seeds")

_CHOICES = 4
"""Bytes behind a text that choose its edits."""


def main() -> None:
    """The command."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(known.seeds()):
        (folder / f"seed-{number:04}").write_bytes(data + b"\0" * _CHOICES)
    kinds: set[str] = set()

    def through(data: bytes) -> None:
        text, choices = data[:-_CHOICES], data[-_CHOICES:]
        share = shards.Share(Random(choices), [text], lambda _data: None)
        share.execute(text)
        for kind, finding in share.outcome.findings.items():
            if kind not in kinds:
                kinds.add(kind)
                kept = findings.minimised(finding).write(folder / "findings")
                print(f"FOUND {kind}: {kept}", flush=True)

    atheris.Setup([sys.argv[0], str(folder), "-max_len=3000", *sys.argv[2:]], through)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

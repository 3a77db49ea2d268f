"""Runs one measurement in a process of its own, so that nothing measured before stands in its memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any


def measured(module: str, *arguments: object) -> dict[str, Any]:
    """What `python -m module arguments` prints: one JSON object. `BENCH_BEGAN` tells it when it was begun.

    Raises subprocess.CalledProcessError; what went wrong has been printed.
    """
    environment = {**os.environ, "BENCH_BEGAN": repr(time.time())}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        stdout=subprocess.PIPE,
        env=environment,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def command(home: Path, *words: object) -> None:
    """Carry out `curator words`, with `home` for the user's own directories."""
    subprocess.run(
        [sys.executable, "-m", "curator", *map(str, words)],
        stdout=subprocess.DEVNULL,
        env={**os.environ, "CURATOR_HOME": str(home)},
        check=True,
    )


def since_begun() -> float:
    """Seconds since the process that asked for this one began it."""
    return time.time() - float(os.environ["BENCH_BEGAN"])


def tell(found: dict[str, Any]) -> None:
    """Give the outcome back to the process that asked."""
    json.dump(found, sys.stdout)

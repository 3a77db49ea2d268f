"""Measures how long a Curator takes from its start to its first window: `startup.py RUNS REPORT COMMAND...`.

The command runs `curator --self-test --json FILE`; REPORT is where that FILE is seen from here. Prints two
numbers of milliseconds: the quickest run by the clock, which other programs on the machine disturb least, and
the processor time of the median run. The first run is not counted. Fails when a self-test does.
"""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path


def once(report: Path, command: list[str]) -> tuple[float, float]:
    """Run the command once; the seconds until its window was drawn, by the clock and of the processor."""
    report.unlink(missing_ok=True)
    started = time.time()
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    try:
        data = json.loads(report.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SystemExit(f"startup.py: no report: {error}\n{done.stdout}{done.stderr}") from error
    if not data["ok"]:
        failed = [f"{one['name']}: {one['detail']}" for one in data["checks"] if not one["ok"]]
        raise SystemExit("startup.py: the self-test failed:\n" + "\n".join(failed) + "\n" + done.stderr)
    return float(data["first_paint"]) - started, float(data["first_paint_cpu"])


def main(runs: int, report: Path, command: list[str]) -> None:
    """Print both start-up times in milliseconds."""
    once(report, command)
    times = [once(report, command) for _ in range(runs)]
    quickest = min(clock for clock, _cpu in times)
    print(round(1000 * quickest), round(1000 * statistics.median(cpu for _clock, cpu in times)))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])

"""What the machine and other tools take for the same files: the limits beside Curator's figures."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.figures import seconds


def cat(files: Sequence[Path]) -> float | None:
    """Seconds to read all files with `cat`; None where there is none."""
    return _piped(["cat"], files)


def perl(files: Sequence[Path]) -> float | None:
    """Seconds of a one-line `perl -pi -e` that publishes all files; None where there is no perl."""
    return _piped(["perl", "-pi", "-e", r"s/^published:.*/published: true/"], files)


def _piped(command: list[str], files: Sequence[Path]) -> float | None:
    if os.name == "nt" or shutil.which(command[0]) is None:
        return None
    names = b"\0".join(os.fsencode(file) for file in files)
    return seconds(
        lambda: subprocess.run(["xargs", "-0", *command], input=names, stdout=subprocess.DEVNULL, check=True)
    )


def replacing(files: Sequence[Path]) -> float:
    """Seconds that one file takes, in the median, to be written anew beside itself, synced and renamed."""
    times = []
    for file in files:
        data = file.read_bytes()
        times.append(seconds(lambda file=file, data=data: _replace(file, data)))  # type: ignore[misc]
    return statistics.median(times)


def _replace(file: Path, data: bytes) -> None:
    temporary = file.with_name(f".bench-{file.name}")
    with temporary.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(file)


def hugo(site: Path) -> float | None:
    """Seconds of `hugo list all` over the same articles; None where hugo is not installed."""
    command = shutil.which("hugo")
    if command is None:
        return None
    with tempfile.TemporaryDirectory() as place:
        settings = Path(place) / "config.toml"
        mounts = "".join(
            f'[[module.mounts]]\nsource = "{(site / folder).as_posix()}"\ntarget = "content/{folder[1:]}"\n'
            for folder in ("_news", "_learning", "_samples")
        )
        settings.write_text(f'baseURL = "https://site.example/"\n{mounts}', encoding="utf-8")
        return seconds(
            lambda: subprocess.run(
                [command, "list", "all", "--source", place, "--config", str(settings)],
                stdout=subprocess.DEVNULL,
                check=True,
            )
        )

"""A process that is ended by a fault outside of Python: the next one finds where it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from curator.incidents import hard_crash
from curator.incidents.report import FOLDER

PROJECT = Path(__file__).resolve().parents[2]
_CHILD = """
import faulthandler, os, signal, sys
from pathlib import Path
from curator.incidents.hard_crash import HardCrash
from curator.frontmatter import Document
crash = HardCrash(Path(sys.argv[1]))
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
if sys.argv[2] == "kill":
    os.kill(os.getpid(), signal.SIGKILL)
crash.close()
"""


def end(folder: Path, how: str) -> int:
    return subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder), how],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        check=False,
    ).returncode


def test_a_crash_is_found_by_the_next_start_and_only_once(tmp_path: Path) -> None:
    assert end(tmp_path, "crash") != 0
    (left,) = (file for file in tmp_path.iterdir() if file.is_file())
    assert left.name.startswith("running-")
    (found,) = hard_crash.found(tmp_path)
    text = found.read_text()
    assert found.parent == tmp_path / FOLDER
    assert "Segmentation fault" in text or "access violation" in text
    assert str(tmp_path) not in text
    assert hard_crash.found(tmp_path) == []
    assert [file.name for file in tmp_path.iterdir()] == [FOLDER]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such signal")
def test_a_process_that_was_killed_or_ended_well_leaves_no_report(tmp_path: Path) -> None:
    assert end(tmp_path, "well") == 0
    assert list(tmp_path.iterdir()) == []
    assert end(tmp_path, "kill") != 0
    assert len(list(tmp_path.iterdir())) == 1
    assert hard_crash.found(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_runs_is_left_alone(tmp_path: Path) -> None:
    own = hard_crash.HardCrash(tmp_path)
    other = tmp_path / f"running-{os.getppid()}.txt"
    other.write_text("Fatal Python error: still at it\n")
    assert hard_crash.found(tmp_path) == []
    assert other.exists()
    own.close()
    assert [file.name for file in tmp_path.iterdir()] == [other.name]
    assert hard_crash.found(tmp_path / "gone") == []

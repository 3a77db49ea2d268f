"""A small site to work on, and the command line to work with, both in folders of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from curator.__main__ import main

from .samples import BROKEN, HARBOUR, MODEL, OLD, Result, Run

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.setenv("CURATOR_HOME", str(tmp_path / "curator home"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(here)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process."""

    def run_it(*words: str | Path) -> Result:
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return run_it


@pytest.fixture
def run_apart() -> Run:
    """Run the command line as a program of its own, from the current folder."""

    def run_it(*words: str | Path, **environment: str) -> Result:
        done = subprocess.run(
            [sys.executable, "-m", "curator", *map(str, words)],
            capture_output=True,
            encoding=environment.pop("encoding", "utf-8"),
            env={**os.environ, "PYTHONPATH": str(PROJECT), **environment},
            timeout=60,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    return run_it


@pytest.fixture
def site(_own_folders: None) -> Path:
    """A folder `site` here, with three articles, one broken one, and things that are no articles."""
    root = Path("site")
    for name, text in {
        "_config.yml": "url: https://everyday.example\n",
        "_news/2026-03-24-harbour.md": HARBOUR,
        "_news/2026-03-23-model.md": MODEL,
        "_news/broken.md": BROKEN,
        "_archive/old.md": OLD,
        "README.md": "---\ntitle: About\n---\nNo article.\n",
        "plain.txt": "no front matter\n",
    }.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    return root


@pytest.fixture
def harbour(site: Path) -> Path:
    """The article that has nearly every kind of key."""
    return site / "_news" / "2026-03-24-harbour.md"

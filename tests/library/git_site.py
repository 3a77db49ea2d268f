"""Real repositories for the tests: no config but their own, made with the installed git."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

NEEDS_GIT = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
PROJECT = Path(__file__).resolve().parents[2]


def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no config of this machine or user have a say."""
    for name in list(os.environ):
        if name.startswith("GIT_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


def git(folder: Path, *words: str, given: bytes = b"", check: bool = True) -> str:
    """What `git WORDS` writes, run in the folder."""
    done = subprocess.run(["git", *words], cwd=folder, input=given, capture_output=True, check=False)
    if check and done.returncode:
        raise AssertionError(f"git {' '.join(words)}: {done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout.decode("utf-8", "surrogateescape").rstrip("\n")


def named(folder: Path, name: str = "Editor") -> Path:
    """Give a repository an author of its own."""
    git(folder, "config", "user.name", name)
    git(folder, "config", "user.email", f"{name.lower()}@site.example")
    git(folder, "config", "gc.auto", "0")
    git(folder, "config", "maintenance.auto", "false")
    return folder


def repository(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """A repository on the branch main; with files, one commit of them."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    named(folder)
    if files:
        put(folder, files)
        git(folder, "add", "-A")
        git(folder, "commit", "-qm", "Begin")
    return folder


def clone(source: Path, target: Path, name: str = "Editor") -> Path:
    """A clone with an author of its own."""
    git(source.parent, "clone", "-q", str(source), str(target))
    return named(target, name)


def put(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files, by their path from the folder."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())

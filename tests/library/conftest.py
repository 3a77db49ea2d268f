"""Folders of articles on a real disk, and libraries opened on them."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from curator.library import Directories, Library
from tests.own_trash import trash_in

Write = Callable[[Mapping[str, str | bytes]], None]
Open = Callable[[], Library]


def article(yaml: str, body: str = "Body.\n") -> str:
    """The text of an article with these YAML lines."""
    return f"---\n{yaml.strip()}\n---\n{body}"


USELESS = {
    "missing": ["/there/is/no/such/program"],
    "ends": [sys.executable, "-c", "pass"],
    "babbles": [sys.executable, "-c", "print('no answer')"],
    "dies": [sys.executable, "-c", "import sys; sys.stdin.buffer.read(20)"],
    "silent": [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"],
}
"""What starts a helping process that is of no use, each in its own way."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An empty content folder that is detected as an everyday site."""
    folder = tmp_path / "site"
    (folder / "_news").mkdir(parents=True)
    (folder / ".curator.yaml").write_text("profile: everyday\n")
    return folder


@pytest.fixture
def write(root: Path) -> Write:
    """Write files, by their path from the root."""

    def write_files(files: Mapping[str, str | bytes]) -> None:
        for name, content in files.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write_files


@pytest.fixture
def directories(tmp_path: Path) -> Directories:
    """The user's own directories, still missing."""
    return Directories(tmp_path / "own" / "config", tmp_path / "own" / "data", tmp_path / "own" / "cache")


@pytest.fixture
def open_library(root: Path, directories: Directories) -> Iterator[Open]:
    """Open the folder, as often as asked; all are closed at the end."""
    libraries: list[Library] = []

    def opened() -> Library:
        libraries.append(Library.open(root, directories))
        return libraries[-1]

    yield opened
    for library in libraries:
        library.close()


@pytest.fixture
def trash(tmp_path: Path) -> Iterator[Path]:
    """Where what is put in the system's trash lies."""
    with trash_in(tmp_path / "Trash") as folder:
        yield folder


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """A folder that everybody may write into, and no rights of root for the length of the test."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can become somebody else for a while")
    place = Path(tempfile.mkdtemp())
    place.chmod(0o777)
    os.seteuid(65534)
    try:
        yield place
    finally:
        os.seteuid(0)
        shutil.rmtree(place)


def contents(root: Path) -> dict[str, bytes]:
    """Every file under the folder with its bytes: what "nothing else changed" is measured by."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }

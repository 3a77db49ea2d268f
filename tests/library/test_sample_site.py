"""The sample site is copied once, whole, and may be changed afterwards."""

from __future__ import annotations

from itertools import chain, repeat
from pathlib import Path

import pytest

from curator.library import Cancelled, FolderError
from curator.library.sample_site import own_copy


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "installed"
    (folder / "_news").mkdir(parents=True)
    (folder / "_config.yml").write_bytes(b"title: Sample\r\n")
    (folder / "_news" / "a.md").write_bytes(b"---\ntitle: A\n---\n")
    for path in (folder / "_config.yml", folder / "_news" / "a.md"):
        path.chmod(0o444)
    return folder


def test_the_copy_has_the_same_bytes_and_can_be_written(source: Path, tmp_path: Path) -> None:
    place = tmp_path / "own" / "Sample Site"
    assert own_copy(source, place) == place
    assert files(place) == files(source)
    (place / "_news" / "a.md").write_bytes(b"changed")
    assert [path.name for path in place.parent.iterdir()] == ["Sample Site"]


def test_what_the_editor_changed_in_it_stays(source: Path, tmp_path: Path) -> None:
    place = own_copy(source, tmp_path / "own")
    (place / "_news" / "a.md").write_bytes(b"mine")
    own_copy(source, place)
    assert (place / "_news" / "a.md").read_bytes() == b"mine"


def test_a_copy_that_was_stopped_leaves_nothing(source: Path, tmp_path: Path) -> None:
    asked = chain([False, False], repeat(True))
    with pytest.raises(Cancelled):
        own_copy(source, tmp_path / "own" / "site", lambda: next(asked))
    assert list((tmp_path / "own").iterdir()) == []


def test_where_nothing_can_be_written_it_says_so(source: Path, tmp_path: Path) -> None:
    (tmp_path / "own").write_bytes(b"a file")
    with pytest.raises(FolderError, match=r"The sample site could not be copied to .*own.site: "):
        own_copy(source, tmp_path / "own" / "site")
    assert (tmp_path / "own").read_bytes() == b"a file"

"""Temporary files that a killed program left: swept when they are proved to be Curator's, else left alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from curator.library.leftovers import PREFIX, is_temporary, sweep, temporary_for

TEXT = b"---\ntitle: new\n---\nBody\n"


def left(folder: Path, data: bytes, text: bytes = TEXT) -> Path:
    file = temporary_for(folder / "a.md", text)
    file.write_bytes(data)
    return file


@pytest.mark.parametrize("data", [TEXT, TEXT[:9], TEXT[:-1], b"-", b""])
def test_a_whole_one_a_piece_of_one_and_an_empty_one_go(tmp_path: Path, data: bytes) -> None:
    assert is_temporary(left(tmp_path, data).name)
    assert sweep(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "a.md",
        ".curator.yaml",
        f"{PREFIX}0123.tmp",
        f"{PREFIX}{'0' * 16}-{'0' * 8}.tmp.md",
        f"{PREFIX}{'g' * 16}.tmp",
    ],
)
def test_others_names_are_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(TEXT)
    assert sweep(tmp_path) == []
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_file_of_such_a_name_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    file = left(tmp_path, b"what somebody wrote")
    assert sweep(tmp_path) == [file]
    assert file.read_bytes() == b"what somebody wrote"


@pytest.mark.skipif(os.name == "nt", reason="links are POSIX's")
def test_links_and_folders_of_such_a_name_are_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(TEXT)
    link, folder = temporary_for(target, TEXT), temporary_for(target, TEXT)
    link.symlink_to(target)
    folder.mkdir()
    assert sorted(sweep(tmp_path)) == sorted([link, folder])
    assert target.read_bytes() == TEXT


def test_a_folder_that_is_gone_has_none(tmp_path: Path) -> None:
    assert sweep(tmp_path / "gone") == []

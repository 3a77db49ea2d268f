"""Which files of a folder are articles, what is passed over, and what is said about it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from curator.content import EVERYDAY
from curator.library import Cancelled, FolderError, Skipped
from curator.library import scan as scanning
from curator.library.scan import MAX_DEPTH, scan
from tests.library.conftest import Write, article

pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes in folders")
links = pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")


def found(root: Path) -> dict[str, str]:
    return {file.path: file.collection for file in scan(root, EVERYDAY).found}


def test_articles_and_their_collections(root: Path, write: Write) -> None:
    write(
        {
            "_news/a.md": "",
            "_news/b.MARKDOWN": "",
            "_news/2022/c.md": "",
            "_learning/videos/d.html": "",
            "_news/picture.png": "",
            "_news/.hidden.md": "",
            "_news/README.md": "",
            "index.md": "",
        }
    )
    assert found(root) == {
        "_news/a.md": "_news",
        "_news/b.MARKDOWN": "_news",
        "_news/2022/c.md": "_news/2022",
        "_learning/videos/d.html": "_learning/videos",
    }
    assert scan(root, EVERYDAY).skipped == []


@pytest.mark.parametrize(
    "folder", [".git", ".venv", ".jekyll-cache", "_site", "node_modules", "vendor", "_data"]
)
def test_folders_that_hold_no_articles_are_left_out_without_a_word(
    root: Path, write: Write, folder: str
) -> None:
    write({f"{folder}/_news/a.md": "", f"_news/{folder}/b.md": "", "_news/c.md": ""})
    assert found(root) == {"_news/c.md": "_news"}
    assert scan(root, EVERYDAY).skipped == []


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="not there"):
        scan(tmp_path / "missing", EVERYDAY)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderError):
        scan(tmp_path / "file", EVERYDAY)


def test_it_stops_when_asked(root: Path) -> None:
    with pytest.raises(Cancelled):
        scan(root, EVERYDAY, lambda: True)


@pytest.mark.parametrize("seen", [set[str](), {"a"}], ids=["anew", "again"])
def test_it_stops_within_a_large_folder(
    root: Path, write: Write, monkeypatch: pytest.MonkeyPatch, seen: set[str]
) -> None:
    write({f"_news/{number}.md": article("title: T") for number in range(20)})
    monkeypatch.setattr(scanning, "_AT_ONCE", 4)
    answers = [False, False, False, True]
    with pytest.raises(Cancelled):
        scan(root / "_news", EVERYDAY, lambda: answers.pop(0), seen)
    assert answers == []


@pipes
def test_a_pipe_and_a_socket_are_counted_and_never_opened(
    root: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"_news/a.md": ""})
    os.mkfifo(root / "_news" / "pipe.md")
    os.mkfifo(root / "_news" / "no-article")
    monkeypatch.chdir(root / "_news")  # a socket's path has a limit of about 100 characters
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.md")
        result = scan(root, EVERYDAY)
    assert [file.path for file in result.found] == ["_news/a.md"]
    assert set(result.skipped) == {
        Skipped("_news/pipe.md", "is a named pipe, not a file"),
        Skipped("_news/socket.md", "is a socket, not a file"),
    }


@links
def test_a_link_to_a_file_inside_is_an_article_and_others_are_rows_with_a_reason(
    root: Path, write: Write, tmp_path: Path
) -> None:
    write({"_news/a.md": "text"})
    (tmp_path / "outside.md").write_text("text")
    os.mkfifo(tmp_path / "pipe")
    for name, target in {
        "inside.md": "a.md",
        "outside.md": str(tmp_path / "outside.md"),
        "gone.md": "missing.md",
        "loop.md": "loop.md",
        "ring.md": "gnir.md",
        "gnir.md": "ring.md",
    }.items():
        (root / "_news" / name).symlink_to(target)
    problems = {file.path: file.problem for file in scan(root, EVERYDAY).found}
    assert problems.pop("_news/a.md") == problems.pop("_news/inside.md") == ""
    assert problems.pop("_news/outside.md") == "is a link to a file outside of this folder"
    assert problems.pop("_news/gone.md") == "is a link to a file that is not there"
    assert set(problems) == {"_news/loop.md", "_news/ring.md", "_news/gnir.md"}
    assert all("leads nowhere" in problem for problem in problems.values())


@links
def test_links_to_folders_are_not_followed_but_counted(root: Path, write: Write, tmp_path: Path) -> None:
    write({"_news/a.md": ""})
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "b.md").write_text("")
    (root / "_news" / "up").symlink_to(root)
    (root / "_news" / "elsewhere").symlink_to(tmp_path / "elsewhere")
    (root / "_news" / "named.md").symlink_to(tmp_path / "elsewhere")
    result = scan(root, EVERYDAY)
    assert [file.path for file in result.found] == ["_news/a.md"]
    assert set(result.skipped) == {
        Skipped(f"_news/{name}", "is a link to a folder") for name in ("up", "elsewhere", "named.md")
    }


def test_folders_nested_without_end_are_left(root: Path) -> None:
    folder = root / "_news"
    for _ in range(MAX_DEPTH + 3):
        folder = folder / "d"
    folder.mkdir(parents=True)
    result = scan(root, EVERYDAY)
    assert [skipped.reason for skipped in result.skipped] == ["is nested too deeply"]


def test_a_sub_folder_that_cannot_be_read_is_counted(as_nobody: Path) -> None:
    closed = as_nobody / "_news" / "closed"
    closed.mkdir(parents=True)
    (as_nobody / "_news" / "a.md").write_text("")
    closed.chmod(0)
    result = scan(as_nobody, EVERYDAY)
    assert [file.path for file in result.found] == ["_news/a.md"]
    assert result.skipped == [Skipped("_news/closed", "cannot be read: permission denied")]


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="names are always Unicode here")
def test_a_name_that_is_no_unicode_is_found_and_can_be_opened(root: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    (root / "_news" / name).write_text("text")
    (file,) = scan(root, EVERYDAY).found
    assert file.path == f"_news/{name}"
    assert (root / file.path).read_text() == "text"

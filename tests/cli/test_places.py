"""Which content folder a name on the command line belongs to."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from curator.cli.places import PlaceError, expanded, place
from curator.content_folder import content_folder

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
NONE: frozenset[Path] = frozenset()


@pytest.fixture(autouse=True)
def _home_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "a site" / "_news" / "deep" / "a.md"
    file.parent.mkdir(parents=True)
    file.write_text("---\n---\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "mark",
    [".curator.yaml", "_config.yml", "_config.toml", "hugo.toml", "hugo.yaml", "astro.config.mjs", ".git"],
)
def test_the_nearest_folder_with_a_mark_is_the_content_folder(article: Path, mark: str) -> None:
    site = article.parents[2]
    (site / mark).write_text("", encoding="utf-8")  # .git is a file in a worktree
    found = place(str(article), NONE)
    assert (found.root, found.inside, found.is_folder) == (site, "_news/deep/a.md", False)
    (article.parent / mark).write_text("", encoding="utf-8")
    assert place(str(article), NONE).root == article.parent


def test_a_git_folder_counts_and_a_config_folder_does_not(article: Path) -> None:
    (article.parents[1] / "_config.yml").mkdir()
    (article.parents[2] / ".git").mkdir()
    assert place(str(article), NONE).root == article.parents[2]


def test_without_a_mark_it_is_the_file_s_own_folder(article: Path) -> None:
    found = place(str(article), NONE)
    assert (found.root, found.inside) == (article.parent, "a.md")


def test_what_the_window_had_open_is_a_content_folder(article: Path) -> None:
    assert place(str(article), {article.parents[1]}).root == article.parents[1]


def test_a_home_folder_under_git_is_none(tmp_path: Path) -> None:
    notes = tmp_path / "home" / "notes"
    notes.mkdir(parents=True)
    (tmp_path / "home" / ".git").mkdir()
    assert content_folder(notes, NONE) == notes
    (tmp_path / "home" / ".curator.yaml").write_text("", encoding="utf-8")
    assert content_folder(notes, NONE) == tmp_path / "home"


def test_a_folder_holds_what_lies_in_it(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (article.parents[2] / "_config.yml").write_text("", encoding="utf-8")
    monkeypatch.chdir(article.parents[2])
    whole = place(".", NONE, "folder")
    assert (whole.root, whole.inside) == (article.parents[2], "")
    assert whole.shown("_news/deep/a.md") == str(Path("_news", "deep", "a.md"))
    news = place("_news", NONE)
    assert (news.root, news.inside, news.is_folder) == (article.parents[2], "_news", True)
    assert news.holds("_news/deep/a.md")
    assert not news.holds("_newsletter/a.md")
    assert news.shown("_news/deep/a.md") == str(Path("_news", "deep", "a.md"))
    monkeypatch.chdir(article.parent)
    assert place("..", NONE).shown("_news/deep/a.md") == str(Path("..", "deep", "a.md"))
    assert place("a.md", NONE).shown("_news/deep/a.md") == "a.md"
    assert place("..", NONE).shown("_archive/b.md") == str(article.parents[2] / "_archive" / "b.md")


@needs_links
def test_links_lead_to_the_one_place_of_a_file(tmp_path: Path, article: Path) -> None:
    (article.parents[2] / "_config.yml").write_text("", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(article)
    (tmp_path / "linked").symlink_to(article.parents[1])
    for name in (tmp_path / "link.md", tmp_path / "linked" / "deep" / "a.md"):
        found = place(str(name), NONE)
        assert (found.root, found.inside, found.name) == (article.parents[2], "_news/deep/a.md", str(name))


@pytest.mark.parametrize(
    ("name", "wanted", "message"),
    [
        ("no such.md", "any", "there is no such file or folder"),
        ("", "any", "there is no such file or folder"),
        ("a\0b", "any", "null"),
        ("long" * 1000, "any", "name too long|no such file"),
        ("there", "file", "is a folder, not a file"),
        ("there/a.md", "folder", "is a file, not a folder"),
    ],
)
def test_names_that_lead_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, wanted: str, message: str
) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a.md").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PlaceError, match=message) as caught:
        place(name, NONE, "file" if wanted == "file" else "folder" if wanted == "folder" else "any")
    assert caught.value.name == name


@needs_links
def test_a_link_to_nothing_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "gone.md")
    with pytest.raises(PlaceError, match="there is no such file"):
        place(str(tmp_path / "a.md"), NONE)


def test_only_windows_leaves_wildcards_to_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.md", "a.md"):
        (tmp_path / name).write_text("", encoding="utf-8")
    expected = ["a.md", "b.md", "x.md", "*.txt"] if os.name == "nt" else ["*.md", "x.md", "*.txt"]
    assert expanded(["*.md", "x.md", "*.txt"]) == expected

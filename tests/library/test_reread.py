"""Looking at named files only, as a watcher of the folder asks for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from curator.frontmatter import Set
from curator.library import Changes, FolderError, Gesture
from tests.library.conftest import Open, Write, article

A, B, C = (f"_news/{name}.md" for name in "abc")


@pytest.fixture
def written(write: Write) -> None:
    write({path: article(f"title: {path}") for path in (A, B, C)})


@pytest.mark.usefixtures("written")
def test_only_the_named_files_are_looked_at(open_library: Open, root: Path, write: Write) -> None:
    library = open_library()
    write({A: article("title: A2"), B: article("title: B2"), "_news/d.md": article("title: D")})
    (root / C).unlink()
    changes = library.refresh([A, C, "_news/d.md", "_news/never.md"])
    assert (changes.added, changes.removed, changes.updated) == (("_news/d.md",), (C,), (A,))
    assert [row.title for row in library.select(sort="path")] == ["A2", B, "D"]
    assert library.refresh().updated == (B,)


@pytest.mark.usefixtures("written")
def test_what_curator_wrote_itself_is_no_change(open_library: Open) -> None:
    library = open_library()
    library.apply(Gesture.same("Heat", [A, B], [Set(("heat",), 3)]))
    assert library.refresh([A, B, C]) == Changes()


@pytest.mark.usefixtures("written")
def test_a_write_over_an_own_one_is_a_change(open_library: Open, write: Write) -> None:
    library = open_library()
    library.apply(Gesture.same("Heat", [A], [Set(("heat",), 3)]))
    write({A: article("title: theirs\nheat: 4")})
    assert library.refresh([A]).updated == (A,)
    assert library.row(A).title == "theirs"


@pytest.mark.parametrize("path", ["README.txt", ".git/HEAD", "_site/a.md", "../a.md", "_news/../../a.md", ""])
@pytest.mark.usefixtures("written")
def test_what_is_no_article_is_passed_over(open_library: Open, root: Path, path: str) -> None:
    (root / path).parent.mkdir(exist_ok=True)
    if path:
        (root / path).write_text(article("title: none"))
    library = open_library()
    assert library.refresh([path]) == Changes()
    assert library.count() == 3


@pytest.mark.usefixtures("written")
def test_a_file_that_became_a_folder_is_gone(open_library: Open, root: Path) -> None:
    library = open_library()
    (root / A).unlink()
    (root / A).mkdir()
    assert library.refresh([A]).removed == (A,)
    assert library.refresh().paths == frozenset()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.usefixtures("written")
def test_a_pipe_is_not_waited_for(open_library: Open, root: Path) -> None:
    library = open_library()
    os.mkfifo(root / "_news/pipe.md")
    assert library.refresh(["_news/pipe.md"]) == Changes()


@pytest.mark.usefixtures("written")
def test_a_folder_that_is_gone_takes_no_rows_with_it(open_library: Open, root: Path) -> None:
    library = open_library()
    root.rename(root.with_name("elsewhere"))
    with pytest.raises(FolderError, match="not there any more"):
        library.refresh([A])
    assert library.count() == 3


@pytest.mark.usefixtures("written")
def test_what_came_went_or_changed_is_outdated(open_library: Open, root: Path, write: Write) -> None:
    library = open_library()
    assert library.outdated() == frozenset()
    write({A: article("title: A2"), "_news/d.md": article("title: D"), "_news/x.png": "x"})
    (root / C).unlink()
    assert library.outdated() == frozenset({A, C, "_news/d.md"})
    assert library.row(A).title == A
    library.refresh([A, C, "_news/d.md"])
    assert library.outdated() == frozenset()


@pytest.mark.usefixtures("written")
def test_what_curator_wrote_is_not_outdated(open_library: Open) -> None:
    library = open_library()
    library.apply(Gesture.same("Heat", [A, B], [Set(("heat",), 3)]))
    assert library.outdated() == frozenset()


@pytest.mark.usefixtures("written")
def test_another_kind_of_site_outdates_everything(open_library: Open, write: Write) -> None:
    library = open_library()
    write({".curator.yaml": "profile: jekyll\n"})
    assert library.outdated() is None


@pytest.mark.usefixtures("written")
def test_a_folder_that_is_gone_says_so(open_library: Open, root: Path) -> None:
    library = open_library()
    root.rename(root.with_name("elsewhere"))
    with pytest.raises(FolderError):
        library.outdated()

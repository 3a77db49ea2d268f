"""Opening in two steps: as stored, at once; then brought up to date while it is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.library import Cancelled, Directories, FolderError, Library, sync
from tests.library.conftest import Write, article

PATHS = [f"_news/{number:03}.md" for number in range(50)]


@pytest.fixture
def stored(write: Write, root: Path, directories: Directories) -> Library:
    """A folder of 50 articles, opened for the first time, and nothing read yet."""
    write({path: article(f"title: T {path}") for path in PATHS})
    return Library.open_as_stored(root, directories)


def test_the_first_time_nothing_is_there_until_it_is_read(stored: Library) -> None:
    assert (len(stored.view()), stored.report.articles) == (0, 0)
    assert sorted(stored.refresh().added) == PATHS
    assert (len(stored.view()), stored.report.articles, stored.report.read) == (50, 50, 50)
    stored.close()


def test_rows_arrive_while_the_folder_is_read(stored: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync, "STEP", 10)
    monkeypatch.setattr(sync, "_PATIENCE", 0.0)
    seen: list[tuple[int, int]] = []
    stored.refresh(arrived=lambda number: seen.append((number, len(stored.view("", "path")))))
    assert seen == [(10, 10), (10, 20), (10, 30), (10, 40), (10, 50)]
    stored.close()


def test_what_arrived_is_found_while_the_rest_is_read(
    stored: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync, "STEP", 10)
    monkeypatch.setattr(sync, "_PATIENCE", 0.0)
    for path in PATHS:
        (root / path).write_text(article(f"title: T {path}\noriginalUrl: https://site.example/{path}"))
    asked = [f"https://site.example/{path}" for path in (PATHS[3], PATHS[9], PATHS[15])]
    found: list[tuple[int, list[str]]] = []
    stored.refresh(
        arrived=lambda _number: found.append((stored.count("news"), list(stored.articles_at(asked).values())))
    )
    first, three = [PATHS[3], PATHS[9]], [PATHS[3], PATHS[9], PATHS[15]]
    assert found == [(10, first), (20, three), (30, three), (40, three), (50, three)]
    assert stored.count("news") == 50
    assert list(stored.articles_at(asked).values()) == three
    stored.close()


def test_the_full_text_search_merges_what_changes_once_all_was_read(stored: Library) -> None:
    merged = "SELECT v FROM words_config WHERE k = 'automerge'"
    with stored.index.reading() as connection:
        assert connection.execute(merged).fetchone() == (0,)
    stored.refresh()
    with stored.index.reading() as connection:
        assert connection.execute(merged).fetchone() == (4,)
    stored.close()


def test_stopped_it_keeps_what_arrived(stored: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync, "STEP", 10)
    told: list[int] = []
    with pytest.raises(Cancelled):
        stored.refresh(progress=lambda done, _of: told.append(done), cancelled=lambda: len(told) == 3)
    assert len(stored.view()) == 30
    assert len(stored.refresh().added) == 20
    stored.close()


def test_the_second_time_the_list_is_there_before_any_file_is_looked_at(
    stored: Library, root: Path, directories: Directories
) -> None:
    stored.refresh()
    stored.close()
    (root / PATHS[0]).unlink()
    (root / PATHS[1]).write_text(article("title: Other"))
    (root / "_news/new.md").write_text(article("title: New"))
    library = Library.open_as_stored(root, directories)
    assert library.view("", "path").paths([(0, 99)]) == PATHS
    assert library.row(PATHS[1]).title == f"T {PATHS[1]}"
    assert library.report.articles == 50
    changes = library.refresh()
    assert (changes.removed, changes.updated, changes.added) == ((PATHS[0],), (PATHS[1],), ("_news/new.md",))
    assert library.view("", "path").paths([(0, 99)]) == [*PATHS[1:], "_news/new.md"]
    library.close()


def test_a_folder_that_is_not_there(tmp_path: Path, directories: Directories) -> None:
    with pytest.raises(FolderError, match="not there"):
        Library.open_as_stored(tmp_path / "none", directories)

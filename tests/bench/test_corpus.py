"""The benchmarks' site is the same for the same seed, and sound; their table says what was measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.library import Directories, Library
from tests.bench import corpus
from tests.bench.figures import Figure, table

ARTICLES = 120


def _files(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


def test_the_same_seed_makes_the_same_site(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("again", 1), ("other", 2)):
        corpus.make(tmp_path / name, ARTICLES, seed)
    assert _files(tmp_path / "one") == _files(tmp_path / "again")
    assert _files(tmp_path / "one") != _files(tmp_path / "other")


def test_every_article_can_be_read_and_has_its_place(tmp_path: Path) -> None:
    size = corpus.make(tmp_path / "site", ARTICLES)
    library = Library.open(tmp_path / "site", Directories(tmp_path / "c", tmp_path / "d", tmp_path / "i"))
    try:
        facets = library.facets()
        report = library.report
    finally:
        library.close()
    assert (report.articles, report.problems, report.skipped) == (ARTICLES, 0, 0)
    assert set(facets.collections) == {"_news", "_learning/videos", "_learning/courses", "_samples"}
    assert 1_000 < size / ARTICLES < 10_000


def test_nothing_is_made_where_something_is(tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        corpus.make(tmp_path, 1)
    assert _files(tmp_path) == {"mine.md": b"mine"}


def test_the_table_puts_each_figure_beside_its_limit() -> None:
    figures = [
        Figure("read", 3.0, "s", "`cat`", 1.5, 3, "(twice)"),
        Figure("scroll", 20.0, "ms", most=16),
        Figure("list", 3.0, "s", "`hugo`", None, 3),
        Figure("memory", None, "MB"),
    ]
    assert table(figures).splitlines()[2:] == [
        "| read   |       3.00 s | `cat`  |       1.50 s |  2.00 | ≤ 3     | hit (twice) |",
        "| scroll |      20.0 ms |        |              |       | ≤ 16 ms | missed      |",
        "| list   |       3.00 s | `hugo` | not measured |       | ≤ 3     |             |",
        "| memory | not measured |        |              |       |         |             |",
    ]

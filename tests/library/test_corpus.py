"""The library over a real site's excerpt. Skipped where it is not there, for it is no part of the project."""

from __future__ import annotations

import difflib
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.content import Status
from curator.frontmatter import Set
from curator.library import Directories, Gesture, Library
from tests.library.conftest import contents

CORPUS = Path(
    os.environ.get("CURATOR_CORPUS") or Path(__file__).resolve().parents[3] / "shared" / "corpus"
).joinpath("site")

pytestmark = pytest.mark.skipif(
    not (CORPUS / "_news").is_dir(), reason="no real excerpt here; CURATOR_CORPUS names its folder"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A copy of the excerpt that may be written to."""
    root = tmp_path / "site"
    shutil.copytree(CORPUS, root)
    for path in (root, *root.rglob("*")):
        path.chmod(path.stat().st_mode | stat.S_IWUSR)
    return root


@pytest.fixture
def own(tmp_path: Path) -> Directories:
    return Directories(tmp_path / "config", tmp_path / "data", tmp_path / "cache")


@pytest.fixture
def library(site: Path, own: Directories) -> Iterator[Library]:
    opened = Library.open(site, own)
    yield opened
    opened.close()


def test_every_article_can_be_read(library: Library, site: Path) -> None:
    articles = {
        path.relative_to(site).as_posix()
        for folder in site.glob("_*")
        if folder.name != "_data"
        for path in folder.rglob("*.md")
    }
    assert {row.path for row in library.select()} == articles
    assert [row.problem for row in library.select("has:problem")] == []
    assert library.report.skipped == 0


def test_rows_say_what_the_articles_say(library: Library) -> None:
    for row in library.select():
        article = library.article(row.path)
        assert (row.status, row.published) == (article.status, article.published)
        assert (row.quality, row.heat) == (article.quality, article.heat)
        assert (row.images, row.related) == (len(article.images), len(article.related))
        assert row.date_text == article.date_text


def test_bulk_publish_changes_one_line_a_file_and_undo_gives_back_every_byte(
    library: Library, site: Path, own: Directories
) -> None:
    before = contents(site)
    rows = library.select("in:_news")
    drafts = {row.path for row in rows if row.status is not Status.PUBLISHED}
    assert drafts
    changes = library.apply(Gesture.same("Publish", [row.path for row in rows], [Set(("published",), True)]))
    after = contents(site)
    assert changes.refused == ()
    assert {change.path for change in changes.changed} == drafts
    assert set(changes.unchanged) == {row.path for row in rows} - drafts
    assert {path for path in after if after[path] != before[path]} == drafts
    assert set(after) == set(before)
    for path in drafts:
        old, new = (text[path].decode().splitlines(keepends=True) for text in (before, after))
        changed = [line for line in difflib.ndiff(old, new) if line[:2] in ("- ", "+ ")]
        assert changed[-1] == "+ published: true\n"
        assert changed[:-1] in ([], ["- published: false\n"])
    assert library.facets("in:_news").status == {Status.PUBLISHED: len(rows)}

    library.close()
    reopened = Library.open(site, own)
    assert reopened.count("is:edited") == len(drafts)
    undone = reopened.undo()
    assert {change.path for change in undone.changed} == drafts
    assert contents(site) == before
    assert {change.path for change in reopened.redo().changed} == drafts
    assert contents(site) == after
    reopened.undo()
    assert contents(site) == before
    reopened.close()


def test_publish_and_undo_keep_what_the_program_writes_meanwhile(library: Library, site: Path) -> None:
    """The program rewrites `heat` between the editor's look and click, and again before the undo."""
    rows = [row for row in library.select("in:_news published:false") if row.heat is not None]
    heats = {row.path: f"heat: {row.heat}".encode() for row in rows}
    before = {path: (site / path).read_bytes() for path in heats}
    assert all(before[path].count(b"\n" + heat + b"\n") == 1 for path, heat in heats.items())

    def warm(number: int) -> None:
        for path in heats:
            text = (site / path).read_bytes()
            line = next(line for line in text.split(b"\n") if line.startswith(b"heat: "))
            (site / path).write_bytes(text.replace(b"\n" + line + b"\n", b"\nheat: %d\n" % number, 1))

    warm(901)
    changes = library.apply(Gesture.same("Publish", heats, [Set(("published",), True)]))
    assert (len(changes.changed), changes.refused) == (len(heats), ())
    warm(902)
    changes = library.undo()
    assert (len(changes.changed), changes.refused) == (len(heats), ())
    for path, heat in heats.items():
        expected = before[path].replace(b"\n" + heat + b"\n", b"\nheat: 902\n")
        assert (site / path).read_bytes() == expected

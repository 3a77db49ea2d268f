"""Each kind of site is opened, listed, published, edited in bulk and taken back, to the byte."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from curator.content import Status
from curator.frontmatter import Document, Edit, Set, Unset
from curator.library import Changes, Directories, FileEdits, Gesture, Library
from curator.library.bulk import BulkEdit, FieldEdit, RenameItem
from tests.sites.layouts import LAYOUTS, Layout


@dataclass
class Site:
    """A site on disk, opened."""

    layout: Layout
    root: Path
    library: Library

    def files(self) -> dict[str, bytes]:
        found = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}

    def apply(self, label: str, edits: dict[str, tuple[Edit, ...]]) -> Changes:
        files = tuple(FileEdits(path, some) for path, some in edits.items())
        return self.library.apply(Gesture(label, files))


@pytest.fixture(params=LAYOUTS)
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    layout = LAYOUTS[request.param]
    root = tmp_path / "site"
    layout.write(root)
    own = tmp_path / "own"
    library = Library.open(root, Directories(own / "config", own / "data", own / "cache"))
    yield Site(layout, root, library)
    library.close()


def test_it_is_known_and_its_articles_are_listed_and_nothing_else(site: Site) -> None:
    assert site.library.profile.name == site.layout.kind
    rows = site.library.select()
    assert {row.path for row in rows} == set(site.layout.articles)
    assert [row.problem for row in rows if row.problem] == []
    assert all(row.status is not Status.BROKEN for row in rows)
    assert site.files() == site.layout.files()


def test_publishing_changes_one_line_of_each_and_undo_brings_the_bytes_back(site: Site) -> None:
    edit = site.library.profile.publishing(True)
    changes = site.apply("Publish", dict.fromkeys(site.layout.articles, (edit,)))
    assert changes.refused == ()
    assert site.files() == site.layout.published()
    assert {row.status for row in site.library.select()} == {Status.PUBLISHED}

    assert site.library.undo().refused == ()
    assert site.files() == site.layout.files()
    site.library.redo()
    assert site.files() == site.layout.published()


def test_a_tag_is_renamed_everywhere_at_once(site: Site) -> None:
    bulk = BulkEdit((FieldEdit(site.layout.tags, RenameItem("sea", "ocean")),))
    edits = {
        path: bulk.edits(site.library.document(path), site.library.profile) for path in site.layout.tagged
    }
    before = site.files()
    changes = site.apply("Rename a tag", edits)

    assert changes.refused == ()
    for path in site.layout.tagged:
        assert site.files()[path] == before[path].replace(b"sea", b"ocean", 1)
    site.library.undo()
    assert site.files() == before


def test_keys_come_and_go_and_every_other_line_stays(site: Site) -> None:
    before = site.files()
    path = next(iter(site.layout.articles))
    title = "Tides: \"ebb\" & 'flow'"
    site.apply("Set", {path: (Set(("title",), title), Set(("series",), ["a", "b"]), Set(("rank",), 7))})
    after = Document.parse(site.files()[path])
    assert [after.get((key,)) for key in ("title", "series", "rank")] == [title, ["a", "b"], 7]
    assert after.body == Document.parse(before[path]).body
    gone = [line for line in before[path].splitlines() if line not in site.files()[path].splitlines()]
    assert len(gone) <= 2  # the title's, and in JSON the line that got a comma

    site.apply("Remove", {path: (Unset(("series",)), Unset(("rank",)))})
    assert len(site.files()[path].splitlines()) == len(before[path].splitlines()) + (
        "title" not in _keys(before[path])
    )
    site.library.undo()
    site.library.undo()
    assert site.files() == before


def _keys(data: bytes) -> list[str]:
    return list(Document.parse(data).values)


def test_what_another_program_wrote_meanwhile_stays(site: Site) -> None:
    path = site.layout.tagged[0]
    file = site.root / path
    moved = site.layout.tags
    theirs = Document.parse(file.read_bytes()).apply(Set(("title",), "Theirs"))
    edit = site.library.profile.publishing(True)
    site.apply("Publish", {path: (edit,)})
    site.library.undo()
    file.write_bytes(theirs.data)
    changes = site.apply("Publish", {path: (edit,)})

    assert changes.refused == ()
    after = Document.parse(file.read_bytes())
    assert after.get(("title",)) == "Theirs"
    assert site.library.profile.published(after.values) is True
    assert after.get(moved) == theirs.get(moved)


def test_no_key_is_what_the_file_says_whatever_the_site_s_settings_give(tmp_path: Path) -> None:
    layout = LAYOUTS["jekyll"]
    layout.write(tmp_path / "site")
    own = tmp_path / "own"
    library = Library.open(tmp_path / "site", Directories(own / "config", own / "data", own / "cache"))
    path = "_posts/2026-03-25-waves.markdown"
    assert library.row(path).status is Status.ABSENT
    assert [row.path for row in library.select("published:absent")] == [path]
    assert library.profile.published_by_default(path) is False
    library.close()

"""What a bulk edit would do to each file of a folder, and what happens when somebody else writes first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library import Directories, Gesture, Library, Refusal
from curator.library.bulk import (
    Add,
    AddItems,
    BulkEdit,
    FieldEdit,
    Finding,
    Nothing,
    Proposal,
    RemoveItems,
    ReplaceText,
    proposals,
)

FILES = {
    "_news/a.md": b"---\ntitle: A\nquality: 5\nheat: 1\ntopics: [x, y]\n---\nBody.\n",
    "_news/b.md": b"---\r\ntitle: 'B'\r\nquality: 7.5\r\n---\r\n",
    "_news/c.md": b"---\ntitle: C\n---\n",
    "_news/d.md": b"---\ntitle: D\nquality: good\n---\n",
    "_news/e.md": b'---\ntitle: "E\n---\n',
    "_news/f.md": b"---\nquality: 1\nquality: 2\n---\n",
}
ADD = BulkEdit((FieldEdit(("quality",), Add(1)),))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    site = tmp_path / "site"
    (site / "_news").mkdir(parents=True)
    (site / "_config.yml").write_text("title: T\n")
    for path, data in FILES.items():
        (site / path).write_bytes(data)
    opened = Library.open(site, Directories(tmp_path / "c", tmp_path / "d", tmp_path / "k"))
    yield opened
    opened.close()


def contents(library: Library) -> dict[str, bytes]:
    return {path: (library.root / path).read_bytes() for path in FILES}


def proposed(library: Library, bulk: BulkEdit) -> list[Proposal]:
    return [one for one in proposals(library, bulk, FILES) if isinstance(one, Proposal)]


def test_each_article_has_its_outcome_and_no_file_changes(library: Library) -> None:
    found = list(proposals(library, ADD, [*FILES, "_news/gone.md"]))
    assert [type(one) for one in found] == [Proposal, Proposal, Nothing, Refusal, Refusal, Refusal, Refusal]
    refused = {one.path: (one.code, one.reason) for one in found if isinstance(one, Refusal)}
    assert refused["_news/d.md"] == ("unfit", "quality should be a number, it is text")
    assert refused["_news/e.md"][1].startswith("line 2: ")
    assert refused["_news/f.md"][0] == "duplicate-key"
    assert refused["_news/gone.md"][0] == "missing"
    assert contents(library) == FILES


def test_what_was_proposed_is_written_and_taken_back_to_the_byte(library: Library) -> None:
    found = proposed(library, ADD)
    changes = library.apply(Gesture("Add 1", tuple(one.file_edits for one in found)))
    assert [change.path for change in changes.changed] == ["_news/a.md", "_news/b.md"]
    now = contents(library)
    assert now["_news/a.md"] == FILES["_news/a.md"].replace(b"quality: 5", b"quality: 6")
    assert now["_news/b.md"] == FILES["_news/b.md"].replace(b"7.5", b"8.5")
    library.undo(changes.entry)
    assert contents(library) == FILES


def test_a_field_that_changed_since_is_not_overruled(library: Library) -> None:
    found = proposed(library, ADD)
    (library.root / "_news/a.md").write_bytes(FILES["_news/a.md"].replace(b"quality: 5", b"quality: 90"))
    changes = library.apply(Gesture("Add 1", tuple(one.file_edits for one in found)))
    assert [(one.path, one.code) for one in changes.refused] == [("_news/a.md", "conflict")]
    assert b"quality: 90" in (library.root / "_news/a.md").read_bytes()


def test_another_field_may_change_since_even_before_the_index_knows(library: Library) -> None:
    (library.root / "_news/a.md").write_bytes(FILES["_news/a.md"].replace(b"quality: 5", b"quality: 20"))
    found = proposed(library, ADD)
    (library.root / "_news/a.md").write_bytes(
        FILES["_news/a.md"].replace(b"quality: 5", b"quality: 20").replace(b"heat: 1", b"heat: 99")
    )
    changes = library.apply(Gesture("Add 1", tuple(one.file_edits for one in found)))
    assert not changes.refused
    after = (library.root / "_news/a.md").read_bytes()
    assert b"quality: 21\nheat: 99\n" in after


def test_a_list_that_grew_since_is_not_cut_at_the_wrong_place(library: Library) -> None:
    bulk = BulkEdit((FieldEdit(("topics",), RemoveItems(("y",))),))
    found = proposed(library, bulk)
    (library.root / "_news/a.md").write_bytes(FILES["_news/a.md"].replace(b"[x, y]", b"[new, x, y]"))
    changes = library.apply(Gesture("Remove y", tuple(one.file_edits for one in found)))
    assert [one.code for one in changes.refused] == ["conflict"]
    assert b"[new, x, y]" in (library.root / "_news/a.md").read_bytes()


def test_many_fields_at_once_on_three_hundred_files_and_back(library: Library) -> None:
    ends = ("\n", "\r\n")
    for number in range(300):
        text = f"---\ntitle: 'Old &amp; {number}'\nquality: {number}\ntopics: [x, y]\nheat: -1 # low\n---\n"
        data = text.replace("\n", ends[number % 2]).encode()
        (library.root / f"_news/n{number:03}.md").write_bytes(data)
    library.refresh()
    before = {path.name: path.read_bytes() for path in (library.root / "_news").iterdir()}
    bulk = BulkEdit(
        (
            FieldEdit(("title",), ReplaceText(Finding(r"Old (\S+) (\d+)", r"\2 \1 new", expression=True))),
            FieldEdit(("quality",), Add(10)),
            FieldEdit(("topics",), AddItems(("z",))),
        )
    )
    paths = sorted(f"_news/{name}" for name in before if name.startswith("n"))
    found = [one for one in proposals(library, bulk, paths) if isinstance(one, Proposal)]
    changes = library.apply(Gesture("Many", tuple(one.file_edits for one in found)))
    assert (len(changes.changed), changes.refused) == (300, ())
    expected = b"---\ntitle: '7 &amp; new'\nquality: 17\ntopics: [x, y, z]\nheat: -1 # low\n---\n"
    assert (library.root / "_news/n007.md").read_bytes() == expected.replace(b"\n", b"\r\n")
    library.undo(changes.entry)
    assert {path.name: path.read_bytes() for path in (library.root / "_news").iterdir()} == before

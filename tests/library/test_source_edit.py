"""A file edited as a text: what is written, joined, asked about and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.frontmatter import Set
from curator.frontmatter.folding import SourceProblem
from curator.library import FileState, Gesture, Library
from curator.library.source_edit import SourceClash, read_source, settle_clash, write_source
from tests.library.conftest import Open, Write

A = "_news/a.md"
TEXT = "---\ntitle: A\nheat: 1\npublished: false\nsecured: abcd\n---\nOne.\n\nTwo.\n"


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    write({A: TEXT})
    return open_library()


def edit(library: Library, before: str, after: str) -> None:
    source = read_source(library, A)
    assert before in source.text
    write_source(library, A, source, source.text.replace(before, after), "Edit the source")


def test_body_and_fields_go_together_and_come_back_to_the_byte(library: Library, root: Path) -> None:
    edit(library, "title: A\nheat: 1\npublished: false", "title: B # new\nheat: 1\npublished: true")
    assert (root / A).read_text() == TEXT.replace("title: A", "title: B # new").replace("false", "true")
    assert library.row(A).title == "B"
    library.undo()
    assert (root / A).read_text() == TEXT


def test_a_body_comes_back_though_a_field_was_changed_since(library: Library, root: Path) -> None:
    edit(library, "Two.", "Three.")
    file = root / A
    file.write_text(file.read_text().replace("heat: 1", "heat: 9"))
    changes = library.undo()
    assert not changes.refused
    assert file.read_text() == TEXT.replace("heat: 1", "heat: 9")
    library.redo()
    assert file.read_text() == TEXT.replace("heat: 1", "heat: 9").replace("Two.", "Three.")


def test_a_comment_comes_back_though_a_field_was_changed_since(library: Library, root: Path) -> None:
    edit(library, "title: A", "title: A # why")
    file = root / A
    file.write_text(file.read_text().replace("published: false", "published: true"))
    library.undo()
    assert file.read_text() == TEXT.replace("published: false", "published: true")


def test_a_body_that_others_changed_since_is_refused(library: Library, root: Path) -> None:
    edit(library, "Two.", "Three.")
    file = root / A
    theirs = file.read_text().replace("Three.", "Four.")
    file.write_text(theirs)
    [refusal] = library.undo().refused
    assert "text below the fields" in refusal.reason
    assert file.read_text() == theirs
    [(_entry, state)] = library.past.entries_of(A)
    assert state is FileState.DONE


def test_what_others_changed_while_it_was_typed_is_joined_or_asked(library: Library, root: Path) -> None:
    source = read_source(library, A)
    file = root / A
    file.write_text(TEXT.replace("heat: 1", "heat: 5"))
    with pytest.raises(SourceClash) as clash:
        write_source(library, A, source, source.text.replace("heat: 1", "heat: 7"), "Edit")
    assert file.read_text() == TEXT.replace("heat: 1", "heat: 5")
    assert (clash.value.was, clash.value.theirs) == (TEXT.encode(), file.read_bytes())
    settle_clash(library, A, clash.value, clash.value.mine, "Edit")
    assert file.read_text() == TEXT.replace("heat: 1", "heat: 7")
    [refusal] = settle_clash(library, A, clash.value, clash.value.was, "Edit").refused
    assert refusal.code == "changed-on-disk"
    edit(library, "Two.", "2.")
    assert file.read_text() == TEXT.replace("heat: 1", "heat: 7").replace("Two.", "2.")


def test_what_is_refused_writes_nothing(library: Library, root: Path) -> None:
    for before, after in (("title: A", "title: A: B"), ("secured", "other"), ("---\nOne", "One")):
        with pytest.raises(SourceProblem):
            edit(library, before, after)
    assert (root / A).read_text() == TEXT
    assert library.past.entries() == []


def test_entries_of_one_file_say_what_is_done_in_it(library: Library, write: Write) -> None:
    write({"_news/b.md": TEXT})
    library.refresh()
    both = Gesture.same("Heat", [A, "_news/b.md"], [Set(("heat",), 3)])
    entry = library.apply(both).entry
    library.undo(entry, paths=[A])
    assert [(one.label, state) for one, state in library.past.entries_of(A)] == [("Heat", FileState.UNDONE)]
    assert [state for _, state in library.past.entries_of("_news/b.md")] == [FileState.DONE]
    assert library.past.entries_of("_news/c.md") == []

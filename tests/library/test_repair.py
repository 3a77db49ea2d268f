"""Whole files replaced: refused when they are others by now, in the history, taken back to the very bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.content import Status
from curator.frontmatter import Set
from curator.library import FileEdits, FileRepair, Gesture

from .conftest import Open, Write

BROKEN = b"---\r\ntitle: One: two\r\npublished: true\r\n---\r\nBody"
MENDED = b'---\r\ntitle: "One: two"\r\npublished: true\r\n---\r\nBody'
PATH = "_news/a.md"


def repair(expected: bytes = BROKEN, new: bytes = MENDED) -> Gesture:
    return Gesture("Mend 1 file", (FileRepair(PATH, expected, new),))


def test_a_repair_is_one_entry_and_can_be_taken_back(write: Write, root: Path, open_library: Open) -> None:
    write({PATH: BROKEN})
    library = open_library()
    assert library.row(PATH).status is Status.BROKEN

    changes = library.apply(repair())

    assert (root / PATH).read_bytes() == MENDED
    assert library.row(PATH).title == "One: two"
    assert [(change.path, change.before, change.after) for change in changes.changed] == [
        (PATH, BROKEN, MENDED)
    ]
    library.undo()
    assert (root / PATH).read_bytes() == BROKEN
    assert library.row(PATH).status is Status.BROKEN
    library.redo()
    assert (root / PATH).read_bytes() == MENDED
    assert library.row(PATH).status is Status.PUBLISHED


def test_a_dry_run_shows_both_versions_and_writes_nothing(
    write: Write, root: Path, open_library: Open
) -> None:
    write({PATH: BROKEN})
    library = open_library()

    changes = library.apply(repair(), dry_run=True)

    assert [(change.before, change.after) for change in changes.changed] == [(BROKEN, MENDED)]
    assert (root / PATH).read_bytes() == BROKEN
    assert library.past.entries() == []


@pytest.mark.parametrize(
    ("there", "gesture", "code"),
    [
        (BROKEN + b"!", repair(), "changed-on-disk"),
        (BROKEN, repair(new=b"---\ntitle: still: broken\n---\n"), "bare-colon"),
        (BROKEN, repair(new=b""), "no-front-matter"),
    ],
)
def test_refused(
    there: bytes, gesture: Gesture, code: str, write: Write, root: Path, open_library: Open
) -> None:
    write({PATH: there})
    library = open_library()

    changes = library.apply(gesture)

    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [(PATH, code)]
    assert (root / PATH).read_bytes() == there
    assert library.past.entries() == []


def test_what_is_mended_already_is_unchanged(write: Write, open_library: Open) -> None:
    write({PATH: MENDED})

    assert open_library().apply(repair()).unchanged == (PATH,)


def test_after_another_change_a_repair_is_not_taken_back(
    write: Write, root: Path, open_library: Open
) -> None:
    write({PATH: BROKEN})
    library = open_library()
    entry = library.apply(repair()).entry
    library.apply(Gesture.same("Unpublish", [PATH], [Set(("published",), False)]))
    now = (root / PATH).read_bytes()

    changes = library.undo(entry)

    assert [refusal.code for refusal in changes.refused] == ["bare-colon"]
    assert (root / PATH).read_bytes() == now


def test_a_repair_and_an_edit_of_one_file_are_no_gesture(write: Write, open_library: Open) -> None:
    write({PATH: BROKEN})
    gesture = Gesture("Both", (*repair().files, FileEdits(PATH, (Set(("published",), False),))))

    with pytest.raises(ValueError, match=PATH):
        open_library().apply(gesture)

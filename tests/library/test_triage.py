"""Going through articles: what comes next, what is counted, and that it outlasts a restart and damage."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.library import Library, Mark, Triage, TriageError
from curator.library.triage_file import TriageFile
from tests.library.conftest import Open, Write, article


def triage(count: int = 5) -> Triage:
    return Triage("Inbox", [f"_news/{number}.md" for number in range(count)])


def test_undecided_ones_come_in_order_then_those_left_out_then_those_put_off() -> None:
    going = triage()
    going.put([0], Mark.LATER)
    assert going.after(0) == 1
    going.put([1], Mark.SEEN)
    going.put([2], Mark.PUBLISHED)
    assert going.after(2) == 3
    going.put([3], Mark.LATER)
    going.put([4], Mark.UNPUBLISHED)
    assert going.after(4) == 1
    going.put([1], Mark.CHANGED)
    assert going.after(1) == 3
    assert going.after(3) == 0
    going.put([0, 3], Mark.PUBLISHED)
    assert going.after(0) is None


def test_it_counts_what_was_decided() -> None:
    going = triage(6)
    for place, mark in enumerate((Mark.PUBLISHED, Mark.UNPUBLISHED, Mark.CHANGED, Mark.LATER, Mark.SEEN)):
        going.put([place], mark)
    tally = going.tally()
    assert (tally.total, tally.decided, tally.left, tally.later, tally.seen) == (6, 3, 3, 1, 1)


def test_a_value_set_hides_no_decision_and_a_look_takes_none_back() -> None:
    going = triage()
    assert going.put([0], Mark.PUBLISHED) == {0: Mark.PUBLISHED}
    assert going.put([0], Mark.CHANGED) == going.put([0], Mark.SEEN) == {}
    assert going.put([0], Mark.UNPUBLISHED) == {0: Mark.UNPUBLISHED}
    assert going.withdraw([0, 1]) == {0: Mark.SEEN}
    assert going.tally().decided == 0


def test_it_is_remembered_and_forgotten(tmp_path: Path) -> None:
    file = TriageFile(tmp_path / "own" / "a.triage")
    assert file.load() is None
    assert not (tmp_path / "own").exists()
    going = triage()
    going.paths[1] = "_news/caf\udce9.md"
    file.begin(going)
    file.note_marks({1: Mark.LATER, 2: Mark.PUBLISHED}, 3)
    file.close()

    file = TriageFile(tmp_path / "own" / "a.triage")
    found = file.load()
    assert found is not None
    assert (found.name, found.paths, found.place) == ("Inbox", going.paths, 3)
    assert [found.mark(place) for place in range(5)] == [0, Mark.LATER, Mark.PUBLISHED, 0, 0]
    file.begin(triage(2))
    again = file.load()
    assert again is not None
    assert len(again) == 2
    file.end()
    assert file.load() is None
    file.close()


@pytest.mark.parametrize("data", [b"no database at all" * 300, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_file_is_put_aside_and_it_starts_anew(tmp_path: Path, data: bytes) -> None:
    place = tmp_path / "a.triage"
    place.write_bytes(data)
    file = TriageFile(place)
    assert file.load() is None
    assert "starts anew" in file.note
    assert [kept.read_bytes() for kept in tmp_path.glob("*.damaged-*")] == [data]
    file.begin(triage())
    assert file.load() is not None
    file.close()


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "a.triage"
    file = TriageFile(place)
    file.begin(triage())
    file.close()
    data = bytearray(place.read_bytes())
    data[60:64] = (99).to_bytes(4)
    place.write_bytes(data)
    with pytest.raises(TriageError, match="newer Curator"):
        TriageFile(place).load()
    with pytest.raises(TriageError, match="newer Curator"):
        TriageFile(place).begin(triage())


def test_marks_of_another_length_or_unknown_ones_are_taken_as_none() -> None:
    assert Triage("x", ["a", "b"], b"\x03").tally().decided == 0


def test_a_library_finds_articles_by_their_paths_and_lists_them_in_that_order(
    write: Write, open_library: Open
) -> None:
    names = [f"_news/{number}.md" for number in range(5)]
    write({name: article(f"title: {name}\nheat: {place}") for place, name in enumerate(names)})
    library: Library = open_library()
    ids = library.ids_of([names[3], "_news/none.md", names[0]])
    assert ids[1] == 0
    view = library.view_of([one for one in ids if one])
    assert [row.path for row in view.rows(0, 9)] == [names[3], names[0]]
    some = library.view("heat:>=3", "path", also=[ids[2], 4_000_000])
    assert [row.path for row in some.rows(0, 9)] == [names[0], names[3], names[4]]

"""What others do between the planning of a move, a creation or a trashing and its being carried out: nothing
of theirs is overwritten, moved away unseen or removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.library import Changes, FileCreation, FileMove, FileTrashing, Gesture, Library, disk
from curator.library.gestures import FileChange, FileWish
from curator.library.placement import carry_out
from tests.faults.invariants import check_clean, check_history, check_index
from tests.faults.scenarios import ARTICLES, FRESH, Place, make_site, temporary_in

A, B, NEW = ARTICLES[0], ARTICLES[1], "_news/new.md"
THEIRS = b"---\ntitle: Theirs\n---\n"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path)
    make_site(made)
    with temporary_in(made):
        yield made


@pytest.fixture
def library(place: Place) -> Iterator[Library]:
    opened = place.open()
    yield opened
    opened.close()


def meanwhile(
    monkeypatch: pytest.MonkeyPatch, meddle: Callable[[], object], act: Callable[[], Changes]
) -> Changes:
    """Do `act`, and right before the first file is touched `meddle`."""
    real = carry_out
    left = [True]

    def meddling(root: Path, change: FileChange) -> object:
        if left:
            left.pop()
            meddle()
        return real(root, change)

    with monkeypatch.context() as patched:
        patched.setattr("curator.library.writing.carry_out", meddling)
        return act()


def whole(place: Place, library: Library) -> None:
    """Everything is as it should be, and what was done can be taken back."""
    check_clean(place)
    check_history(place)
    check_index(library)


TAKEN: dict[str, tuple[FileWish, str]] = {
    "a name for a new file": (FileCreation(NEW, FRESH), NEW),
    "a name for a renamed one": (FileMove(A, NEW), NEW),
    "a name in a folder that is made for it": (FileMove(A, "_other/new.md"), "_other/new.md"),
}


@pytest.mark.parametrize("name", TAKEN)
def test_a_name_that_is_taken_meanwhile_stays_theirs(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    wish, path = TAKEN[name]
    before = place.texts()

    def take() -> None:
        (place.site / path).parent.mkdir(exist_ok=True)
        (place.site / path).write_bytes(THEIRS)

    changes = meanwhile(monkeypatch, take, lambda: library.apply(Gesture("Do", (wish,))))
    assert [refusal.code for refusal in changes.refused] == ["name-taken"]
    assert place.texts() == {**before, path: THEIRS}
    whole(place, library)


def test_a_file_that_others_write_while_it_moves_moves_as_they_wrote_it(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = place.site / A
    changes = meanwhile(
        monkeypatch,
        lambda: file.write_bytes(THEIRS),
        lambda: library.apply(Gesture("Do", (FileMove(A, NEW),))),
    )
    assert changes.refused == ()
    assert (place.site / NEW).read_bytes() == THEIRS
    library.undo()
    assert file.read_bytes() == THEIRS


def test_a_file_that_others_write_goes_to_the_trash_with_what_they_wrote_or_not_at_all(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked for as it was seen it stays; asked for as it is, it goes, and comes back, as they wrote it."""
    file = place.site / A
    seen = file.read_bytes()
    asked = (FileTrashing(A, seen), FileTrashing(A))
    stays, goes = (Gesture("Trash", (wish,)) for wish in asked)
    changes = meanwhile(monkeypatch, lambda: file.write_bytes(THEIRS), lambda: library.apply(stays))
    assert [refusal.code for refusal in changes.refused] == ["changed-on-disk"]
    assert file.read_bytes() == THEIRS
    later = THEIRS + b"More.\n"
    changes = meanwhile(monkeypatch, lambda: file.write_bytes(later), lambda: library.apply(goes))
    assert changes.refused == ()
    assert not file.exists()
    library.undo()
    assert file.read_bytes() == later
    whole(place, library)


GONE: dict[str, FileWish] = {"moved": FileMove(A, NEW), "trashed": FileTrashing(A)}


@pytest.mark.parametrize("name", GONE)
def test_a_file_that_goes_meanwhile_is_refused_and_the_others_are_done(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    others = (GONE[name], FileMove(B, "_news/b.md"))
    changes = meanwhile(monkeypatch, (place.site / A).unlink, lambda: library.apply(Gesture("Do", others)))
    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [(A, "missing")]
    assert [change.path for change in changes.changed] == [B]
    assert (place.site / "_news/b.md").exists()
    whole(place, library)


def test_a_new_file_that_others_write_is_not_taken_back_over_it(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.apply(Gesture("New", (FileCreation(NEW, FRESH),)))
    file = place.site / NEW
    changes = meanwhile(monkeypatch, lambda: file.write_bytes(THEIRS), library.undo)
    assert [refusal.code for refusal in changes.refused] == ["changed-on-disk"]
    assert file.read_bytes() == THEIRS
    check_clean(place)


def test_what_is_written_in_the_very_moment_of_its_removal_comes_back(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the last look and the removal: the file is set aside, looked at there, and put back."""
    library.apply(Gesture("New", (FileCreation(NEW, FRESH),)))
    file = place.site / NEW
    real = disk.move

    def write_then_move(source: Path, target: Path) -> object:
        if source == file:
            file.write_bytes(THEIRS)
        return real(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(disk, "move", write_then_move)
        changes = library.undo()
    assert [refusal.code for refusal in changes.refused] == ["changed-on-disk"]
    assert file.read_bytes() == THEIRS
    check_clean(place)


def test_two_curators_give_one_name_once(place: Place, library: Library) -> None:
    other = place.open()
    try:
        assert library.apply(Gesture("One", (FileMove(A, NEW),))).refused == ()
        assert other.apply(Gesture("Two", (FileMove(B, NEW),))).refused[0].code == "name-taken"
        assert other.undo().refused == ()
        assert (place.site / A).exists()
        assert library.refresh().paths <= {A, NEW}
        assert (place.site / B).exists()
    finally:
        other.close()

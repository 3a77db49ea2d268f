"""What others do to a file between its reading and its writing, in the middle of a gesture or of an undo."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.frontmatter import Document
from curator.library import Changes, Library, disk
from tests.faults.invariants import check_clean
from tests.faults.scenarios import ARTICLES, PUBLISH, Place, make_site, temporary_in

MEDDLED = ARTICLES[3]
Meddling = Callable[[Path], None]

posix = pytest.mark.skipif(os.name == "nt", reason="Windows keeps a file that is being replaced from that")


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


def _another_field(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"heat: 5", b"heat: 6"))


def _another_field_as_another_file(file: Path) -> None:
    other = file.with_name("other.tmp")
    other.write_bytes(file.read_bytes().replace(b"heat: 5", b"heat: 6"))
    other.replace(file)


def _the_same_field(file: Path) -> None:
    data = file.read_bytes()
    for value in (b"false", b"true"):
        data = data.replace(b"published: " + value, b"published: later")
    file.write_bytes(data)


def _deleted(file: Path) -> None:
    file.unlink()


def _renamed(file: Path) -> None:
    file.rename(file.with_name("renamed.md"))


def _read_only(file: Path) -> None:
    file.chmod(0o444)


def _a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _broken(file: Path) -> None:
    file.write_bytes(b"---\ntitle: [\n---\n")


def _touched(file: Path) -> None:
    """The same bytes with another time."""
    os.utime(file, ns=(1, 1))


MERGED = (_another_field, _another_field_as_another_file, _touched)
REFUSED = (
    (_the_same_field, "conflict"),
    (_deleted, "missing"),
    (_renamed, "missing"),
    (_read_only, "read-only-file"),
    (_a_folder, "not-a-file"),
    (_broken, "syntax"),
)


def meanwhile(
    monkeypatch: pytest.MonkeyPatch, file: Path, meddle: Meddling, act: Callable[[], Changes], times: int = 1
) -> Changes:
    """Do `act`, and between the writing of the new texts and their taking place `meddle`."""
    left = [times]
    real = disk.sync_drive

    def meddling(descriptor: int) -> None:
        if left[0]:
            left[0] -= 1
            meddle(file)
        real(descriptor)

    with monkeypatch.context() as patched:
        patched.setattr(disk, "sync_drive", meddling)
        return act()


def values(place: Place, path: str) -> Document:
    return Document.parse((place.site / path).read_bytes())


@pytest.mark.parametrize("undoing", [False, True], ids=["edit", "undo"])
@pytest.mark.parametrize("meddle", MERGED, ids=[one.__name__.strip("_") for one in MERGED])
def test_both_changes_stand(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch, meddle: Meddling, undoing: bool
) -> None:
    if undoing:
        library.apply(PUBLISH)
    act = library.undo if undoing else lambda: library.apply(PUBLISH)
    changes = meanwhile(monkeypatch, place.site / MEDDLED, meddle, act)
    assert changes.refused == ()
    assert {change.path for change in changes.changed} == set(ARTICLES)
    assert all(values(place, path).get(("published",)) is not undoing for path in ARTICLES)
    assert values(place, MEDDLED).get(("heat",)) == (5 if meddle is _touched else 6)
    library.redo() if undoing else library.undo()
    assert values(place, MEDDLED).get(("heat",)) == (5 if meddle is _touched else 6)
    assert values(place, MEDDLED).get(("published",)) is undoing
    check_clean(place)


@posix
@pytest.mark.parametrize("undoing", [False, True], ids=["edit", "undo"])
@pytest.mark.parametrize(("meddle", "code"), REFUSED, ids=[one.__name__.strip("_") for one, _ in REFUSED])
def test_one_is_refused_as_it_is_now_and_stops_no_other(
    place: Place,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    meddle: Meddling,
    code: str,
    undoing: bool,
) -> None:
    if undoing:
        library.apply(PUBLISH)
    seen: list[dict[str, bytes]] = []

    def remembered(file: Path) -> None:
        meddle(file)
        seen.append(place.texts())

    act = library.undo if undoing else lambda: library.apply(PUBLISH)
    changes = meanwhile(monkeypatch, place.site / MEDDLED, remembered, act)
    assert [refusal.path for refusal in changes.refused] == [MEDDLED]
    if code != "syntax":  # YAML has several names for what is wrong with it
        assert changes.refused[0].code == code
    assert changes.refused[0].reason
    assert {change.path for change in changes.changed} == {*ARTICLES} - {MEDDLED}
    theirs = {
        path: data for path, data in seen[0].items() if ".curator-" not in path and path not in ARTICLES
    }
    now = place.texts()
    assert now.get(MEDDLED) == seen[0].get(MEDDLED)
    assert theirs.items() <= now.items()
    check_clean(place)


def test_a_file_that_changes_again_and_again_is_left_to_the_other_program(
    place: Place, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = iter(range(6, 99))

    def again(file: Path) -> None:
        document = Document.parse(file.read_bytes())
        file.write_bytes(
            document.data.replace(f"heat: {document.get(('heat',))}".encode(), b"heat: %d" % next(numbers))
        )

    changes = meanwhile(monkeypatch, place.site / MEDDLED, again, lambda: library.apply(PUBLISH), times=50)
    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [(MEDDLED, "changed-on-disk")]
    assert values(place, MEDDLED).get(("published",)) is False
    check_clean(place)

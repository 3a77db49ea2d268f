"""Curator's own files damaged, taken away or made unusable: no article is touched, and the work goes on."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.directories import settings_file
from curator.frontmatter import Set
from curator.library import Gesture, HistoryError, Library, LibraryError
from curator.settings import Settings, SettingsError, load, save
from tests.faults.invariants import check_clean, check_index, check_way_back
from tests.faults.scenarios import ARTICLES, HEAT, PUBLISH, Place, make_site, temporary_in

Damage = Callable[[Path], None]


def _halved(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _emptied(file: Path) -> None:
    os.truncate(file, 0)


def _noise(file: Path) -> None:
    file.write_bytes(random.Random(6).randbytes(file.stat().st_size + 17))


def _noise_inside(file: Path) -> None:
    """The first page is whole, so that it opens; what follows is not."""
    data = bytearray(file.read_bytes())
    whole = min(4096, len(data) // 2)
    data[whole:] = random.Random(6).randbytes(len(data) - whole)
    file.write_bytes(data)


def _zeroed(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def _deleted(file: Path) -> None:
    file.unlink()


def _folder_instead(file: Path) -> None:
    file.unlink()
    file.mkdir()
    (file / "inside").write_bytes(b"x")


DAMAGES = [_halved, _emptied, _noise, _noise_inside, _zeroed, _deleted, _folder_instead]
damaged = pytest.mark.parametrize("damage", DAMAGES, ids=[damage.__name__.strip("_") for damage in DAMAGES])


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A site on which two gestures were made."""
    made = Place(tmp_path)
    make_site(made)
    with temporary_in(made):
        library = made.open()
        library.apply(HEAT)
        library.apply(PUBLISH)
        library.close()
        yield made


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL")


def own(place: Place, suffix: str) -> Path:
    (file,) = place.base.glob(f"*/site-*.{suffix}")
    return file


def works(place: Place, library: Library) -> None:
    """Articles are edited, and that is taken back to the very bytes."""
    before = place.texts()
    entry = library.apply(Gesture.same("Unpublish", ARTICLES, [Set(("published",), False)])).entry
    assert place.texts() != before
    assert library.undo(entry).refused == ()
    assert place.texts() == before


def _goes_on(place: Place, library: Library) -> list[str]:
    """It is said once or twice what happened, with no file changed, and then it goes on; what was said."""
    texts = place.texts()
    said: list[str] = []
    while True:
        try:
            library.refresh()
            works(place, library)
            return said
        except LibraryError as error:
            said.append(str(error))
        if place.texts() != texts or len(said) > 2:
            pytest.fail(f"it does not go on: {said}")


@damaged
def test_a_damaged_index_is_built_anew(place: Place, damage: Damage) -> None:
    texts = place.texts()
    damage(own(place, "index"))
    library = place.open()
    try:
        assert place.texts() == texts
        assert library.count("published:true") == len(ARTICLES)
        works(place, library)
        check_index(library)
        assert [entry.label for entry in library.past.entries()][-2:] == ["Publish", "Heat"]
    finally:
        library.close()
    if damage is not _folder_instead:
        check_clean(place)


@damaged
@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from that")
def test_an_index_damaged_while_it_is_open(place: Place, damage: Damage) -> None:
    library = place.open()
    texts = place.texts()
    try:
        damage(own(place, "index"))
        _goes_on(place, library)
        assert place.texts() == texts
    finally:
        library.close()


@damaged
def test_a_damaged_history_is_put_aside_and_named(place: Place, damage: Damage) -> None:
    texts = place.texts()
    history = own(place, "history")
    damage(history)
    library = place.open()
    try:
        assert place.texts() == texts
        assert library.count("published:true") == len(ARTICLES)
        if damage is _folder_instead:
            with pytest.raises(HistoryError, match="no file was changed"):
                library.undo()
            assert any("history" in note for note in library.notes)
            return
        said = _goes_on(place, library)
        assert all("No file was changed" in message for message in said)
        if damage in (_noise, _zeroed, _noise_inside, _halved):
            assert list(history.parent.glob("*.damaged-*"))
            assert any("damaged" in note for note in library.notes)
    finally:
        library.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from that")
def test_a_history_taken_away_while_it_is_open_is_noticed_before_the_next_change(place: Place) -> None:
    library = place.open()
    try:
        for file in place.directories.data.glob("*.history*"):
            file.unlink()
        works(place, library)
    finally:
        library.close()
    again = place.open()
    try:
        assert [entry.label for entry in again.past.entries()] == ["Unpublish"]
    finally:
        again.close()


@damaged
def test_a_damaged_lock_holds_nobody_up(place: Place, damage: Damage) -> None:
    lock = own(place, "lock")
    lock.write_bytes(b"x" * 9_000)
    damage(lock)
    library = place.open()
    try:
        if damage is _folder_instead:
            with pytest.raises(HistoryError, match="no file was changed"):
                library.undo()
        else:
            check_way_back(place, library, {})
    finally:
        library.close()


@damaged
def test_damaged_settings_are_the_defaults_and_are_written_again(place: Place, damage: Damage) -> None:
    file = settings_file(place.directories)
    damage(file)
    settings, note = load(file)
    assert settings == Settings()
    assert note or damage is _deleted
    if damage is _folder_instead:
        with pytest.raises(SettingsError, match="not saved"):
            save(Settings(sort="heat"), file)
    else:
        save(Settings(sort="heat"), file)
        assert load(file) == (Settings(sort="heat"), "")
    assert [one.name for one in file.parent.iterdir()] == [file.name]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_files_that_may_not_be_read(place: Place) -> None:
    own(place, "index").chmod(0)
    own(place, "history").chmod(0)
    library = place.open()
    try:
        assert library.count("published:true") == len(ARTICLES)
        with pytest.raises(HistoryError, match="no file was changed"):
            library.undo()
    finally:
        library.close()


def test_all_of_curators_own_files_gone_at_once(place: Place) -> None:
    texts = place.texts()
    for folder in ("config", "data", "cache"):
        shutil.rmtree(place.base / folder)
    library = place.open()
    try:
        assert place.texts() == texts
        works(place, library)
    finally:
        library.close()
    check_clean(place)

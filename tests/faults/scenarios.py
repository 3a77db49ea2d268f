"""What is interrupted: each scenario prepares a small site once, and then does one thing to a copy of it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from curator.directories import settings_file
from curator.frontmatter import Insert, Set, Unset
from curator.library import (
    Changes,
    Directories,
    FileEdits,
    FileRepair,
    Gesture,
    Library,
    editing,
    remember_not_duplicates,
    writing,
)
from curator.library.saved_views import SavedView
from curator.library.shared_views import add_shared
from curator.settings import Settings, save
from tests.faults.points import Fault, Killed, Kind, Points

ARTICLES = (*(f"_news/{number:02}.md" for number in range(7)), "_archive/old.md")
BROKEN = b"---\r\ntitle: One: two\r\npublished: true\r\n---\r\nBody"
MENDED = b'---\r\ntitle: "One: two"\r\npublished: true\r\n---\r\nBody'


@dataclass(frozen=True, slots=True)
class Place:
    """A folder of articles and the user's own directories around it; `temporary` is the system's for both."""

    base: Path

    @property
    def site(self) -> Path:
        return self.base / "site"

    @property
    def temporary(self) -> Path:
        return self.base / "tmp"

    @property
    def directories(self) -> Directories:
        return Directories(self.base / "config", self.base / "data", self.base / "cache")

    def open(self) -> Library:
        return Library.open(self.site, self.directories)

    def texts(self) -> dict[str, bytes]:
        """Every file of the site with its bytes."""
        return {
            file.relative_to(self.site).as_posix(): file.read_bytes()
            for file in sorted(self.site.rglob("*"))
            if file.is_file()
        }


@dataclass(frozen=True, slots=True)
class Scenario:
    """One thing to interrupt.

    Attributes:
        prepare: makes the state before, in a place that has the site only.
        act: what is interrupted; gets an open library unless `opens` says that it opens one itself.
        parts: files that are planned, announced and written together; small, so that there are several.
    """

    name: str
    prepare: Callable[[Place], None]
    act: Callable[[Place, Library | None], Changes | None]
    opens: bool = False
    parts: int = 3


def make_site(place: Place) -> None:
    """The articles, none of them edited yet."""
    for path in ARTICLES:
        file = place.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(
            f"---\ntitle: About {path}\ntopics: [One, Two]\npublished: false\nheat: 5\n---\nBody.\n".encode()
        )
    (place.site / "_news/broken.md").write_bytes(BROKEN)
    (place.site / ".curator.yaml").write_bytes(b"profile: everyday\n")
    for folder in (place.temporary, *(getattr(place.directories, name) for name in ("config", "data"))):
        folder.mkdir(parents=True, exist_ok=True)
    save(Settings(sort="title"), settings_file(place.directories))


@contextmanager
def parts_of(size: int) -> Iterator[None]:
    """Let gestures be done in parts of so many files."""
    before = editing.TOGETHER, writing.TOGETHER
    editing.TOGETHER, writing.TOGETHER = size, max(1, size - 1)
    try:
        yield
    finally:
        editing.TOGETHER, writing.TOGETHER = before


@contextmanager
def temporary_in(place: Place) -> Iterator[None]:
    """Let the system's temporary folder be the place's own."""
    before, tempfile.tempdir = tempfile.tempdir, str(place.temporary)
    try:
        yield
    finally:
        tempfile.tempdir = before


PUBLISH = Gesture.same("Publish", ARTICLES, [Set(("published",), True)])
HEAT = Gesture.same("Heat", ARTICLES, [Set(("heat",), 7), Insert(("topics",), "Three")])


def _index(place: Place) -> None:
    place.open().close()


def _edited(place: Place) -> None:
    library = place.open()
    library.apply(HEAT)
    library.apply(PUBLISH)
    library.close()


def _undone(place: Place) -> None:
    _edited(place)
    library = place.open()
    library.undo()
    library.close()


def _meddled(place: Place) -> None:
    """Another program has changed other fields of the files since."""
    _edited(place)
    for path in ARTICLES[::2]:
        file = place.site / path
        file.write_bytes(file.read_bytes().replace(b"title: About", b"title: Theirs"))


def _interrupted(
    prepare: Callable[[Place], None], act: Callable[[Library], Changes]
) -> Callable[[Place], None]:
    """A program was killed while it put the fifth file in its place; its temporary files are there."""

    def make(place: Place) -> None:
        prepare(place)
        library = place.open()
        points = Points(str(place.base))
        with points.installed():
            library.close()
            library = place.open()
            with points.armed(Fault(4, Kind.KILL), only="replace"):
                try:
                    act(library)
                except Killed:
                    return
        raise AssertionError("it was not killed")

    return make


def _apply(gesture: Gesture) -> Callable[[Place, Library | None], Changes | None]:
    def act(_place: Place, library: Library | None) -> Changes:
        assert library is not None
        return library.apply(gesture)

    return act


def _one(_place: Place, library: Library | None) -> Changes:
    assert library is not None
    path = ARTICLES[2]
    edits = (Set(("title",), "Another"), Unset(("heat",)))
    return library.apply(Gesture("Title", (FileEdits(path, edits, library.document(path)),)))


def _undo(_place: Place, library: Library | None) -> Changes:
    assert library is not None
    return library.undo()


def _undo_some(_place: Place, library: Library | None) -> Changes:
    assert library is not None
    entry = library.history()[0].id
    return library.undo(entry, paths=ARTICLES[1:5])


def _redo(_place: Place, library: Library | None) -> Changes:
    assert library is not None
    return library.redo()


def _open(place: Place, _library: Library | None) -> None:
    place.open().close()


def _refresh(_place: Place, library: Library | None) -> None:
    assert library is not None
    library.refresh()


def _rebuild(_place: Place, library: Library | None) -> None:
    assert library is not None
    library.rebuild()


def _save(place: Place, _library: Library | None) -> None:
    save(Settings(sort="-heat", searches=("quality:>=70",)), settings_file(place.directories))


def _share(place: Place, _library: Library | None) -> None:
    add_shared(place.site, SavedView(name="Hot", query="heat:>5"))


def _create(place: Place, _library: Library | None) -> None:
    remember_not_duplicates(place.site, ARTICLES[:2])


def _without_settings(place: Place) -> None:
    (place.site / ".curator.yaml").unlink()


def _others_wrote(place: Place) -> None:
    _index(place)
    (place.site / ARTICLES[0]).write_bytes(b"---\ntitle: New\npublished: true\n---\n")
    (place.site / ARTICLES[1]).unlink()
    (place.site / "_news/come.md").write_bytes(b"---\ntitle: Come\n---\n")


def _unread(place: Place) -> None:
    """Nobody has looked into the folder yet."""


def _repair(_place: Place, library: Library | None) -> Changes:
    assert library is not None
    return library.apply(Gesture("Mend", (FileRepair("_news/broken.md", BROKEN, MENDED),)))


def _cut_publish(library: Library) -> Changes:
    return library.apply(PUBLISH)


def _cut_undo(library: Library) -> Changes:
    return library.undo()


SCENARIOS = (
    Scenario("one article", _edited, _one),
    Scenario("bulk edit", _index, _apply(PUBLISH), parts=512),
    Scenario("bulk edit in parts", _edited, _apply(Gesture.same("Q", ARTICLES, [Set(("quality",), 9)]))),
    Scenario("undo", _edited, _undo),
    Scenario("undo after others wrote", _meddled, _undo),
    Scenario("undo of some files", _edited, _undo_some),
    Scenario("redo", _undone, _redo),
    Scenario("repair", _edited, _repair),
    Scenario("recovery of an edit", _interrupted(_index, _cut_publish), _open, opens=True),
    Scenario("recovery of an undo", _interrupted(_edited, _cut_undo), _open, opens=True),
    Scenario("finishing what was interrupted", _interrupted(_index, _cut_publish), _redo),
    Scenario("rolling back what was interrupted", _interrupted(_index, _cut_publish), _undo),
    Scenario("first opening", _unread, _open, opens=True),
    Scenario("looking for changes", _others_wrote, _refresh),
    Scenario("rebuilding the index", _edited, _rebuild),
    Scenario("saving the settings", _index, _save, opens=True),
    Scenario("sharing a view", _index, _share, opens=True),
    Scenario("making the settings file", _without_settings, _create, opens=True),
)

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
    FileCreation,
    FileEdits,
    FileMove,
    FileRepair,
    FileTrashing,
    Gesture,
    Library,
    editing,
    exclusive_rename,
    remember_not_duplicates,
    replacing,
)
from curator.library.saved_views import SavedView
from curator.library.shared_views import add_shared
from curator.settings import Settings, save
from tests.faults.points import RENAME_NEW, Fault, Killed, Kind, Points
from tests.own_trash import trash_in

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
        whole: files come and go in it by gestures.
        parts: files that are planned, announced and written together; small, so that there are several.
    """

    name: str
    prepare: Callable[[Place], None]
    act: Callable[[Place, Library | None], Changes | None]
    opens: bool = False
    parts: int = 3
    whole: bool = False


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
    before = editing.TOGETHER, replacing.TOGETHER
    editing.TOGETHER, replacing.TOGETHER = size, max(1, size - 1)
    try:
        yield
    finally:
        editing.TOGETHER, replacing.TOGETHER = before


@contextmanager
def temporary_in(place: Place) -> Iterator[None]:
    """Let the system's temporary folder and its trash be the place's own."""
    before, tempfile.tempdir = tempfile.tempdir, str(place.temporary)
    try:
        with trash_in(place.base / "Trash"):
            yield
    finally:
        tempfile.tempdir = before


PUBLISH = Gesture.same("Publish", ARTICLES, [Set(("published",), True)])
FRESH = b"---\ntitle: Fresh\npublished: false\n---\n"
NEW = (*(f"_news/new-{number}.md" for number in range(3)), "_new/a.md")
CREATE = Gesture("New", tuple(FileCreation(path, FRESH) for path in NEW))
MOVE = Gesture("Move", tuple(FileMove(path, f"_moved/{path.rpartition('/')[2]}") for path in ARTICLES[:5]))
RENAME = Gesture("Rename", tuple(FileMove(path, path.replace(".md", "-named.md")) for path in ARTICLES[:4]))
TRASH_MOVED = Gesture("Trash", (FileTrashing("_moved/00.md"), FileTrashing("_moved/01.md")))
TRASH = Gesture("Trash", tuple(FileTrashing(path) for path in ARTICLES[:4]))
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
    prepare: Callable[[Place], None], act: Callable[[Library], Changes], call: str = "replace", at: int = 4
) -> Callable[[Place], None]:
    """A program was killed while it put the fifth file in its place; its temporary files are there."""

    def make(place: Place) -> None:
        prepare(place)
        library = place.open()
        points = Points(str(place.base))
        with points.installed():
            library.close()
            library = place.open()
            with points.armed(Fault(at, Kind.KILL), only=call):
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
    entry = library.past.entries()[0].id
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


def _did(*gestures: Gesture, undone: int = 0) -> Callable[[Place], None]:
    """These gestures were made, and some of them taken back."""

    def make(place: Place) -> None:
        _edited(place)
        library = place.open()
        for gesture in gestures:
            library.apply(gesture)
        for _ in range(undone):
            library.undo()
        library.close()

    return make


def _cut(gesture: Gesture, call: str) -> Callable[[Place], None]:
    """A program was killed in the middle of this gesture."""
    return _interrupted(_edited, lambda library: library.apply(gesture), call, 2)


def _without_its_call(
    act: Callable[[Place, Library | None], Changes | None],
) -> Callable[[Place, Library | None], Changes | None]:
    """On a disk that has no call to rename without replacing."""

    def acting(place: Place, library: Library | None) -> Changes | None:
        before, exclusive_rename.system_call = exclusive_rename.system_call, exclusive_rename.no_call
        try:
            return act(place, library)
        finally:
            exclusive_rename.system_call = before

    return acting


WHOLE_FILES = (
    Scenario("new files", _edited, _apply(CREATE), whole=True),
    Scenario("undo of new files", _did(CREATE), _undo, whole=True),
    Scenario("redo of new files", _did(CREATE, undone=1), _redo, whole=True),
    Scenario("move to another folder", _edited, _apply(MOVE), whole=True),
    Scenario("rename", _edited, _apply(RENAME), whole=True),
    Scenario("rename by links", _edited, _without_its_call(_apply(RENAME)), whole=True),
    Scenario("undo of a move", _did(MOVE), _undo, whole=True),
    Scenario("undo of a move by links", _did(MOVE), _without_its_call(_undo), whole=True),
    Scenario("redo of a move", _did(MOVE, undone=1), _redo, whole=True),
    Scenario("to the trash", _edited, _apply(TRASH), whole=True),
    Scenario("back from the trash", _did(TRASH), _undo, whole=True),
    Scenario("to the trash again", _did(TRASH, undone=1), _redo, whole=True),
    Scenario("undo of a move after the trash", _did(MOVE, TRASH_MOVED, undone=1), _undo, whole=True),
    Scenario("recovery of a move", _cut(MOVE, RENAME_NEW), _open, opens=True, whole=True),
    Scenario("recovery of new files", _cut(CREATE, "link"), _open, opens=True, whole=True),
    Scenario("rolling back a move", _cut(MOVE, RENAME_NEW), _undo, whole=True),
    Scenario("finishing a move", _cut(MOVE, RENAME_NEW), _redo, whole=True),
    Scenario("finishing new files", _cut(CREATE, "link"), _redo, whole=True),
    Scenario("finishing what goes to the trash", _cut(TRASH, "rename"), _redo, whole=True),
    Scenario("rolling back what goes to the trash", _cut(TRASH, "rename"), _undo, whole=True),
)

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
    *WHOLE_FILES,
)

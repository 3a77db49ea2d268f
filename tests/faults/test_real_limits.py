"""Real limits of a real system: a full disk, a disk that is read-only or goes away, no more open files."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.frontmatter import Set
from curator.library import FolderError, Gesture, Library, LibraryError
from tests.faults.invariants import check_clean, check_history, check_index, check_way_back
from tests.faults.scenarios import ARTICLES, HEAT, PUBLISH, Place, make_site, temporary_in

if sys.platform != "win32":
    import resource

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="small disks are mounted on Linux only")

SMALL = 3 * 1024 * 1024
PAGE = os.sysconf("SC_PAGESIZE") if hasattr(os, "sysconf") else 4096


class Disk:
    """A small real file system of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def mount(self, options: str = f"size={SMALL}") -> None:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", self.folder], capture_output=True, check=False
        )
        if done.returncode != 0:
            pytest.skip("a disk cannot be mounted here")

    def remount(self, options: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{options}", self.folder], check=True, capture_output=True)

    def unmount(self) -> None:
        subprocess.run(["umount", "--lazy", self.folder], check=False, capture_output=True)

    def fill(self, but: int = 0) -> None:
        """Leave so many bytes free."""
        free = os.statvfs(self.folder)
        with (self.folder / "filler").open("wb") as filler:
            for _ in range((free.f_bavail * free.f_frsize - but) // PAGE):
                filler.write(bytes(PAGE))

    def empty(self) -> None:
        (self.folder / "filler").unlink()


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    made = Disk(folder)
    made.mount()
    yield made
    made.unmount()


@pytest.fixture
def place(disk: Disk) -> Iterator[Place]:
    """A site, and all that is Curator's own, on the small disk."""
    made = Place(disk.folder)
    make_site(made)
    with temporary_in(made):
        yield made


@pytest.mark.parametrize("free", [0, 1, 2, 4, 6, 8, 10, 12, 16, 20, 28, 40])
def test_a_disk_that_fills_up_while_it_writes(disk: Disk, place: Place, free: int) -> None:
    """From a disk without a free page to one on which all of it has room: each time all or a part is done,
    what is said is true, and with room again all is brought to its end and taken back."""
    library = place.open()
    origin = place.texts()
    library.apply(HEAT)
    old = place.texts()
    disk.fill(but=free * PAGE)
    changed, reasons = _tried(library, PUBLISH)
    assert {path for path in old if place.texts()[path] != old[path]} == changed
    assert all(reasons)
    library.close()
    disk.empty()
    library = place.open()
    try:
        check_clean(place)
        for entry in library.past.interrupted():
            assert library.undo(entry.id).refused == ()
        check_history(place)
        check_way_back(place, library, origin)
        check_index(library)
    finally:
        library.close()


def test_a_disk_that_is_read_only(disk: Disk) -> None:
    place = Place(disk.folder)
    make_site(place)
    with temporary_in(place):
        library = place.open()
        library.apply(HEAT)
        library.close()
        old = place.texts()
        disk.remount("ro")
        with pytest.raises(LibraryError, match=r"can be written|no file was changed"):
            _open_and_publish(place)
        assert place.texts() == old
        disk.remount("rw")
        library = place.open()
        assert len(library.apply(PUBLISH).changed) == len(ARTICLES)
        library.close()


def test_a_folder_on_a_read_only_disk_is_refused_file_by_file(disk: Disk, tmp_path: Path) -> None:
    """The user's own directories can be written, the articles cannot."""
    place = _apart(disk, tmp_path)
    library = place.open()
    disk.remount("ro")
    changes = library.apply(PUBLISH)
    assert {refusal.code for refusal in changes.refused} == {"read-only-folder"}
    assert len(changes.refused) == len(ARTICLES)
    assert (changes.entry, library.past.entries()) == (None, [])
    disk.remount("rw")
    assert len(library.apply(PUBLISH).changed) == len(ARTICLES)
    library.close()


def test_a_folder_on_a_disk_that_goes_away_and_comes_back(disk: Disk, tmp_path: Path) -> None:
    place = _apart(disk, tmp_path)
    library = place.open()
    library.apply(HEAT)
    old = place.texts()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    if subprocess.run(
        ["mount", "--move", disk.folder, elsewhere], capture_output=True, check=False
    ).returncode:
        pytest.skip("a mounted disk cannot be moved here")
    acts: list[Callable[[], object]] = [library.undo, lambda: library.apply(PUBLISH), library.refresh]
    for act in acts:
        with pytest.raises(FolderError, match="not there any more"):
            act()
    assert [entry.state for entry in library.past.entries()] == ["done"]
    subprocess.run(["mount", "--move", elsewhere, disk.folder], check=True, capture_output=True)
    assert place.texts() == old
    library.refresh()
    assert len(library.apply(PUBLISH).changed) == len(ARTICLES)
    assert len(library.undo().changed) == len(ARTICLES)
    assert place.texts() == old
    library.close()


def _tried(library: Library, gesture: Gesture) -> tuple[set[str], set[str]]:
    """The files that were changed, and the reasons why others were not."""
    try:
        changes = library.apply(gesture)
    except LibraryError as error:
        return set(), {str(error)}
    changed = {change.path for change in changes.changed}
    assert changed | {refusal.path for refusal in changes.refused} == {file.path for file in gesture.files}
    return changed, {refusal.reason for refusal in changes.refused}


def _open_and_publish(place: Place) -> None:
    library = place.open()
    try:
        library.apply(PUBLISH)
    finally:
        library.close()


def _apart(disk: Disk, tmp_path: Path) -> Place:
    """Only the articles are on the small disk."""
    place = Place(tmp_path / "own")
    make_site(place)
    inside = disk.folder / "site"
    inside.mkdir()
    for path, data in place.texts().items():
        file = inside / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        (place.site / path).unlink()
    for folder in ("_news", "_archive"):
        (place.site / folder).rmdir()
    place.site.rmdir()
    place.site.symlink_to(inside)
    return place


@pytest.fixture
def few_files() -> Iterator[None]:
    """So few open files that not all of a bulk edit can be open together."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.usefixtures("few_files")
@pytest.mark.parametrize("spare", [2, 5, 12, 20])
def test_no_more_files_may_be_opened(tmp_path: Path, spare: int) -> None:
    place = Place(tmp_path)
    make_site(place)
    library = place.open()
    paths = [*ARTICLES]
    for number in range(40):
        path = f"_news/more-{number}.md"
        (place.site / path).write_bytes(b"---\ntitle: More\npublished: false\n---\n")
        paths.append(path)
    library.refresh()
    library.apply(Gesture.same("Heat", paths, [Set(("heat",), 1)]))
    old = place.texts()
    used = max(int(name) for name in os.listdir("/proc/self/fd"))  # noqa: PTH208
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (used + 1 + spare, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    )
    try:
        changed, _ = _tried(library, Gesture.same("Publish", paths, [Set(("published",), True)]))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (1024, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    assert spare < 12 or len(changed) == len(paths)
    assert {path for path in old if place.texts()[path] != old[path]} == changed
    library.close()
    library = Library.open(place.site, place.directories)
    for entry in library.past.interrupted():
        library.undo(entry.id)
    check_way_back(place, library, {})
    library.close()
    check_clean(place)

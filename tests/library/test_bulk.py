"""Gestures over more files than are written at a time: one entry, whole or in part, taken back."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from curator.frontmatter import Set
from curator.library import Gesture, Library, StoreError, StoreReason, disk, editing, replacing, store
from curator.library.errors import IndexFailure
from curator.library.gestures import FileChange, FileWish
from curator.library.leftovers import PREFIX
from curator.library.planned import Outcome
from curator.library.planning import Planner, Task
from tests.library.conftest import Open, Write, article, contents

PATHS = [f"_news/{number:02}.md" for number in range(20)]
PUBLISH = Gesture.same("Publish", PATHS, [Set(("published",), True)])


@pytest.fixture
def library(write: Write, open_library: Open, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(editing, "TOGETHER", 6)
    monkeypatch.setattr(replacing, "TOGETHER", 4)
    write({path: article(f"title: T {path}\npublished: false") for path in PATHS})
    return open_library()


def test_all_of_it_is_one_entry_that_is_taken_back(library: Library, root: Path) -> None:
    before = contents(root)
    told: list[tuple[int, int]] = []
    changes = library.apply(PUBLISH, progress=lambda *done: told.append(done))
    assert [change.path for change in changes.changed] == PATHS
    assert told == [(number, 40) for number in range(1, 41)]
    assert [(entry.files, entry.state) for entry in library.past.entries()] == [(20, "done")]
    assert len(library.view("published:true")) == 20
    after = contents(root)
    assert len(library.undo().changed) == 20
    assert contents(root) == before
    assert len(library.redo().changed) == 20
    assert contents(root) == after


def test_a_dry_run_of_nothing_and_of_much(library: Library, root: Path) -> None:
    before = contents(root)
    assert len(library.apply(PUBLISH, dry_run=True).changed) == 20
    assert library.apply(Gesture("None", ()), dry_run=True).changed == ()
    assert library.apply(Gesture("None", ())).changed == ()
    assert (contents(root), library.past.entries()) == (before, [])


@pytest.mark.parametrize("steps", [3, 8, 11, 13, 17, 26, 39])
def test_stopped_what_is_written_is_the_entry(library: Library, root: Path, steps: int) -> None:
    before = contents(root)
    told: list[int] = []
    changes = library.apply(
        PUBLISH, progress=lambda done, _of: told.append(done), cancelled=lambda: len(told) >= steps
    )
    written = [path for path in PATHS if contents(root)[path] != before[path]]
    assert changes.cancelled == (len(written) < len(PATHS))  # those that are being written are
    assert [change.path for change in changes.changed] == written
    assert [entry.files for entry in library.past.entries()] == ([len(written)] if written else [])
    assert len(library.view("published:true")) == len(written)
    if written:
        library.undo()
    assert contents(root) == before


def test_what_changes_nothing_first_does_not_hide_what_comes_later(library: Library) -> None:
    library.apply(Gesture.same("Some", PATHS[:13], [Set(("published",), True)]))
    changes = library.apply(PUBLISH)
    assert [change.path for change in changes.changed] == PATHS[13:]
    assert list(changes.unchanged) == PATHS[:13]
    assert library.apply(PUBLISH).entry is None
    assert [entry.files for entry in library.past.entries()] == [7, 13]


def test_no_file_takes_its_place_before_it_is_on_disk(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of every file: its new text is synced, and only then put in place; its folder last."""
    events: list[tuple[str, str]] = []
    sync, put, sync_folder = store.Replacement.sync, store.Replacement.put, disk.sync_folder

    def synced(replacement: store.Replacement) -> None:
        sync(replacement)
        events.append(("synced", replacement._target.name))

    def was_put(replacement: store.Replacement) -> object:
        events.append(("put", replacement._target.name))
        return put(replacement)

    def folder_synced(folder: Path) -> None:
        events.append(("folder", folder.name))
        sync_folder(folder)

    monkeypatch.setattr(store.Replacement, "sync", synced)
    monkeypatch.setattr(store.Replacement, "put", was_put)
    monkeypatch.setattr(disk, "sync_folder", folder_synced)
    library.apply(PUBLISH)
    for path in PATHS:
        name = path.rpartition("/")[2]
        assert events.index(("synced", name)) < events.index(("put", name))
    puts = [at for at, (what, _) in enumerate(events) if what == "put"]
    folders = [at for at, (what, _) in enumerate(events) if what == "folder"]
    assert len(puts) == 20
    assert folders[-1] > puts[-1]


def test_one_that_cannot_be_synced_stops_no_other(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = store.Replacement.sync

    def failing(replacement: store.Replacement) -> None:
        if replacement._target.name == "05.md":
            raise StoreError("the disk is full", StoreReason.DISK_FULL)
        sync(replacement)

    monkeypatch.setattr(store.Replacement, "sync", failing)
    changes = library.apply(PUBLISH)
    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [("_news/05.md", "disk-full")]
    assert len(changes.changed) == 19
    assert b"published: false" in (root / "_news/05.md").read_bytes()
    assert list((root / "_news").glob(f"{PREFIX}*")) == []


def test_killed_between_two_parts_nothing_stays_behind(
    library: Library, root: Path, open_library: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = store.Replacement.put
    seen: list[str] = []

    def killed(replacement: store.Replacement) -> object:
        if len(seen) == 9:
            raise KeyboardInterrupt
        seen.append(replacement._target.name)
        return put(replacement)

    before = contents(root)
    monkeypatch.setattr(store.Replacement, "put", killed)
    with pytest.raises(KeyboardInterrupt):
        library.apply(PUBLISH)
    monkeypatch.undo()
    assert set(contents(root)) == set(before)
    again = open_library()
    assert [(entry.files, entry.state) for entry in again.past.entries()] == [(20, "interrupted")]
    assert again.past.to_redo() == again.past.to_undo() == again.past.interrupted()[0]
    again.undo()
    assert contents(root) == before


def test_the_next_texts_are_written_while_the_last_ones_wait_for_the_disk(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first files are not on disk before those of the next batch stand beside theirs."""
    beside: set[str] = set()
    next_one = threading.Event()
    write, sync = store.Replacement._write, store.Replacement.sync

    def written(replacement: store.Replacement, data: bytes) -> None:
        write(replacement, data)
        beside.add(replacement._target.name)
        if "07.md" in beside:
            next_one.set()

    def synced(replacement: store.Replacement) -> None:
        assert next_one.wait(60)
        sync(replacement)

    monkeypatch.setattr(store.Replacement, "_write", written)
    monkeypatch.setattr(store.Replacement, "sync", synced)
    assert len(library.apply(PUBLISH).changed) == 20


def test_what_is_written_is_told_when_planning_fails_in_between(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(root)
    plan, planned = Planner.plan, []

    def failing(self: Planner, task: Task, item: FileWish | FileChange) -> Outcome:
        if task is Task.WRITE:
            planned.append(item)
            if len(planned) == 15:
                raise IndexFailure("the index cannot be read")
        return plan(self, task, item)

    monkeypatch.setattr(Planner, "plan", failing)
    changes = library.apply(PUBLISH)
    now = contents(root)
    assert set(now) == set(before)
    written = [path for path in PATHS if now[path] != before[path]]
    assert 0 < len(written) < 15
    assert [change.path for change in changes.changed] == written
    assert {refusal.path for refusal in changes.refused} == {*PATHS} - {*written}
    assert len(library.view("published:true")) == len(written)
    library.undo()
    assert contents(root) == before


@pytest.mark.parametrize("stop", ["failure", "cancel"])
def test_a_file_of_which_nobody_knows_is_told_whatever_stops_the_rest(
    library: Library, root: Path, open_library: Open, stop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has changed, the disk could not say so, and then no more can be planned, or somebody stops it."""
    monkeypatch.setattr(replacing, "TOGETHER", 6)
    before = contents(root)
    plan, put = Planner.plan, store.Replacement.put
    stopped = threading.Event()

    def unseen(replacement: store.Replacement) -> object:
        done = put(replacement)
        if replacement._target.name == "02.md":
            stopped.set()
            raise store.unsure()
        return done

    def failing(self: Planner, task: Task, item: FileWish | FileChange) -> Outcome:
        if task is Task.WRITE and stop == "failure" and item.path > PATHS[11]:  # while it is put in its place
            assert stopped.wait(60)
            raise IndexFailure("the index cannot be read")
        return plan(self, task, item)

    monkeypatch.setattr(store.Replacement, "put", unseen)
    monkeypatch.setattr(Planner, "plan", failing)
    changes = library.apply(PUBLISH, cancelled=lambda: stop == "cancel" and stopped.is_set())
    monkeypatch.undo()
    now = contents(root)
    changed = [path for path in PATHS if now[path] != before[path]]
    assert PATHS[2] in changed
    assert [change.path for change in changes.changed] == [path for path in changed if path != PATHS[2]]
    assert [refusal.path for refusal in changes.refused if refusal.code == "unsure"] == [PATHS[2]]
    library.close()
    assert open_library().past.interrupted()  # it is found out and asked, what became of it


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")
@pytest.mark.parametrize("together", [2, 4, 40])
def test_a_link_to_a_file_that_is_just_being_replaced(
    library: Library, root: Path, open_library: Open, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether in the same batch, in the next one, or in a later one."""
    monkeypatch.setattr(replacing, "TOGETHER", together)
    (root / "_news/00a.md").symlink_to("00.md")
    (root / "_news/03a.md").symlink_to("00.md")
    (root / "_news/19a.md").symlink_to("00.md")
    library = open_library()
    paths = [row.path for row in library.select(sort="path")]
    assert len(paths) == 23
    before = contents(root)
    changes = library.apply(Gesture.same("Publish", paths, [Set(("published",), True)]))
    assert not changes.refused
    assert sorted([*(change.path for change in changes.changed), *changes.unchanged]) == paths
    assert (root / "_news/00a.md").is_symlink()
    assert (root / "_news/00.md").read_bytes() == before["_news/00.md"].replace(b"false", b"true")
    library.undo()
    assert contents(root) == before

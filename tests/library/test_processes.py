"""Several real processes on one folder at the same time, and processes that are killed while they write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from curator.frontmatter import Document, Set
from curator.library import BusyError, Directories, Gesture
from curator.library.directories import folder_name
from curator.library.history import History
from curator.library.leftovers import PREFIX
from curator.library.write_lock import WriteLock
from tests.library.conftest import Open, Write, article, contents

PROJECT = Path(__file__).resolve().parents[2]
WRITER = Path(__file__).with_name("writer_process.py")
PATHS = tuple(f"_news/{number:02}.md" for number in range(12))


@pytest.fixture
def written(write: Write) -> None:
    write({path: article(f"title: {path}\npublished: false") for path in PATHS})


class Process:
    """A writer that has opened the folder and waits for `go`."""

    def __init__(self, site: Path, own: Path, *command: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
        self._process = subprocess.Popen(
            [sys.executable, str(WRITER), str(site), str(own), *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
        )
        assert self._process.stdout is not None
        self._stdout = self._process.stdout
        assert self._stdout.readline() == '"ready"\n', self._process.communicate()[1]

    def go(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()

    def results(self, code: int = 0) -> list[dict[str, Any]]:
        """What it told, when it has ended."""
        out, errors = self._process.communicate(timeout=120)
        assert self._process.returncode == code, errors
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def own(directories: Directories) -> Path:
    return directories.data.parent


@pytest.mark.usefixtures("written")
def test_two_processes_that_write_at_once_lose_nothing(root: Path, own: Path, open_library: Open) -> None:
    """Each makes gestures over all files, on its own field: all of them arrive, all can be undone."""
    before = contents(root)
    processes = [Process(root, own, "each", key, "6") for key in ("quality", "heat")]
    for process in processes:
        process.go()
    results = [result for process in processes for result in process.results()]
    assert [sorted(result["changed"]) for result in results] == [list(PATHS)] * 12
    assert all(result["refused"] == [] for result in results)
    assert len({result["entry"] for result in results}) == 12
    library = open_library()
    for path in PATHS:
        document = library.document(path)
        assert (document.get(("quality",)), document.get(("heat",))) == (5, 5)
    assert library.count("quality:5 heat:5") == len(PATHS)
    assert sorted(path.name for path in (root / "_news").iterdir()) == [Path(path).name for path in PATHS]
    assert [entry.state for entry in library.past.entries()] == ["done"] * 12
    for _ in range(12):
        assert library.undo().refused == ()
    assert contents(root) == before


@pytest.mark.usefixtures("written")
def test_two_processes_that_set_the_same_field_at_once(root: Path, own: Path, open_library: Open) -> None:
    """One of them wins each file; the other is told so, and nobody's report is wrong."""
    processes = {value: Process(root, own, "set", "category", value) for value in ("news", "people")}
    for process in processes.values():
        process.go()
    results = {value: process.results()[0] for value, process in processes.items()}
    library = open_library()
    for result in results.values():
        assert len(result["changed"]) + len(result["unchanged"]) + len(result["refused"]) == len(PATHS)
        assert all(code == "conflict" for _, code in result["refused"])
        assert set(library.past.files(result["entry"]) if result["entry"] else ()) == set(result["changed"])
    for path in PATHS:
        winner = library.document(path).get(("category",))
        assert path in results[str(winner)]["changed"]
        assert library.row(path).category == winner


@pytest.mark.usefixtures("written")
def test_another_process_undoes(root: Path, own: Path, open_library: Open) -> None:
    library = open_library()
    before = contents(root)
    entry = library.apply(Gesture.same("Publish", PATHS, [Set(("published",), True)])).entry
    process = Process(root, own, "undo")
    process.go()
    (result,) = process.results()
    assert (result["entry"], len(result["changed"])) == (entry, len(PATHS))
    assert contents(root) == before
    assert library.past.to_undo() is None
    assert library.count("published:false") == len(PATHS)
    assert len(library.redo().changed) == len(PATHS)


@pytest.mark.usefixtures("written")
def test_processes_that_open_a_new_folder_at_once(root: Path, own: Path, open_library: Open) -> None:
    """The index and the history are made by several at the same moment."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, str(WRITER), str(root), str(own), "nothing"]
    processes = [
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
        )
        for _ in range(4)
    ]
    for process in processes:
        out, errors = process.communicate(timeout=120)
        assert (process.returncode, out.strip(), errors) == (0, b'"ready"', b"")
    assert open_library().report.articles == len(PATHS)


@contextmanager
def killed(root: Path, own: Path, where: str, after: int) -> Iterator[None]:
    process = Process(root, own, "killed", where, str(after))
    process.go()
    process.results(code=-9)
    assert [path.name for path in (root / "_news").iterdir() if path.name.startswith(PREFIX)]
    yield
    assert not [path.name for path in (root / "_news").iterdir() if path.name.startswith(PREFIX)]


by_signal = pytest.mark.skipif(os.name == "nt", reason="Windows kills without signals")


@by_signal
@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("after", [0, 5, 11])
def test_killed_while_it_published_the_entry_holds_what_was_written(
    root: Path, own: Path, open_library: Open, after: int
) -> None:
    before = contents(root)
    with killed(root, own, "publish", after):
        library = open_library()
    now = contents(root)
    written = [path for path in PATHS if now[path] != before[path]]
    assert written == list(PATHS[:after])
    (entry,) = library.past.interrupted()
    assert (entry.files, entry.state, entry.cut) == (len(PATHS), "interrupted", "apply")
    assert library.past.entries() == [entry]
    assert library.count("published:true") == after
    assert library.past.files(entry.id) == PATHS
    assert len(library.undo(dry_run=True).changed) == after
    assert len(library.redo(dry_run=True).changed) == len(PATHS) - after
    assert contents(root) == now
    assert len(library.undo().changed) == after
    assert contents(root) == before
    assert (library.past.entries()[0].state, library.past.interrupted()) == ("undone", [])
    assert len(library.redo().changed) == len(PATHS)
    assert (library.past.entries()[0].state, library.past.to_redo()) == ("done", None)


@by_signal
@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("after", [0, 5, 11])
def test_what_was_killed_while_it_published_can_be_finished(
    root: Path, own: Path, open_library: Open, after: int
) -> None:
    before = contents(root)
    with killed(root, own, "publish", after):
        library = open_library()
    assert len(library.redo().changed) == len(PATHS) - after
    assert library.count("published:true") == len(PATHS)
    assert [(entry.files, entry.state, entry.cut) for entry in library.past.entries()] == [
        (len(PATHS), "done", None)
    ]
    assert len(library.undo().changed) == len(PATHS)
    assert contents(root) == before


@by_signal
@pytest.mark.usefixtures("written")
def test_killed_while_it_undid_the_rest_can_be_undone(root: Path, own: Path, open_library: Open) -> None:
    library = open_library()
    before = contents(root)
    entry = library.apply(Gesture.same("Publish", PATHS, [Set(("published",), True)])).entry
    with killed(root, own, "undo", 5):
        library.close()
        library = open_library()
    now = contents(root)
    assert [path for path in PATHS if now[path] == before[path]] == list(PATHS[:5])
    (cut,) = library.past.interrupted()
    assert (cut.id, cut.cut) == (entry, "undo")
    assert len(library.redo(dry_run=True).changed) == 5
    assert len(library.undo(entry).changed) == 7
    assert contents(root) == before
    assert library.past.interrupted() == []
    assert len(library.redo(entry).changed) == 12


@by_signal
@pytest.mark.usefixtures("written")
def test_what_others_wrote_into_the_files_of_a_killed_program_is_looked_at_by_field(
    root: Path, own: Path, open_library: Open
) -> None:
    with killed(root, own, "publish", 4):
        done, meddled, planned = PATHS[1], PATHS[2], PATHS[8]
        for path in (done, planned):
            (root / path).write_bytes((root / path).read_bytes().replace(b"title", b"heat: 3\ntitle"))
        (root / meddled).write_bytes(
            (root / meddled).read_bytes().replace(b"published: true", b"published: 7")
        )
        library = open_library()
    for step in (library.undo, library.redo):  # neither way: the same field is another one now
        tried = step(dry_run=True)
        assert [(refusal.path, refusal.code) for refusal in tried.refused] == [(meddled, "conflict")]
    changes = library.undo()
    assert [change.path for change in changes.changed] == [PATHS[0], done, PATHS[3]]
    values = Document.parse((root / done).read_bytes()).values
    assert (values["published"], values["heat"]) == (False, 3)
    assert b"published: 7" in (root / meddled).read_bytes()


@by_signal
@pytest.mark.usefixtures("written")
def test_a_killed_program_is_looked_after_before_the_next_change_too(
    root: Path, own: Path, open_library: Open
) -> None:
    library = open_library()
    with killed(root, own, "publish", 4):
        assert library.past.to_undo() is None
        library.apply(Gesture.same("Heat", PATHS[:1], [Set(("heat",), 1)]))
    assert [(entry.label, entry.files) for entry in library.past.entries()] == [("Heat", 1), ("Publish", 12)]


@pytest.mark.usefixtures("written")
def test_who_waits_for_another_too_long_is_told_and_changes_nothing(
    root: Path, directories: Directories, open_library: Open
) -> None:
    library = open_library()
    before = contents(root)
    lock = WriteLock(directories.data / f"{folder_name(root)}.lock")
    gesture = Gesture.same("Publish", PATHS, [Set(("published",), True)])
    with lock.held():
        with pytest.raises(BusyError, match="no file was changed"), lock.held(patience=0.2):
            pytest.fail("two hold the lock")
        planned = len(PATHS)
        asked = iter([False] * (planned + 2) + [True])
        assert library.apply(gesture, cancelled=lambda: next(asked)).cancelled
        assert next(asked, None) is None
    assert contents(root) == before
    assert len(library.apply(gesture).changed) == len(PATHS)


@by_signal
@pytest.mark.usefixtures("written")
def test_a_live_programs_step_is_left_alone(root: Path, directories: Directories, open_library: Open) -> None:
    """Opened while another one writes: its announced entry is not taken for a dead one's."""
    changes = open_library().apply(Gesture.same("P", PATHS, [Set(("published",), True)]), dry_run=True)
    name = folder_name(root)
    history = History(directories.data / f"{name}.history")
    with WriteLock(directories.data / f"{name}.lock").held():
        entry = history.begin("Publish", changes.changed)
        open_library()
        assert [pending.entry for pending in history.pending()] == [entry]
    library = open_library()
    assert history.pending() == []
    assert [(entry.files, entry.state) for entry in library.past.entries()] == [(len(PATHS), "interrupted")]
    history.close()

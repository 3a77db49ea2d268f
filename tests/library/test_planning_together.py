"""Files planned by several processes: the same as by one, whatever becomes of the others."""

from __future__ import annotations

import marshal
import pickle
import subprocess
import threading
from pathlib import Path
from typing import IO, Any

import pytest

from curator.frontmatter import Set, Unset
from curator.library import (
    Changes,
    Directories,
    FileEdits,
    FileMove,
    FileRepair,
    Gesture,
    Glimpse,
    Library,
    editing,
    planning_process,
    planning_together,
    sharing,
)
from curator.library.planned import Described, Outcome
from curator.library.planning import Planner, Task
from curator.library.planning_together import PlanningTogether
from curator.library.records import digest_of
from curator.library.wire import command, receive, receive_packed, send
from tests.library.conftest import USELESS, Write

MANY = 150
ARTICLE = "---\ntitle: Number {}\nquality: {}\npublished: false # yet\n---\nBody\n"
BROKEN = "_news/a7.md"
BROKEN_CODE = "unclosed-bracket"
PUBLISHED = "_news/a9.md"


@pytest.fixture
def library(root: Path, write: Write, directories: Directories, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Articles, one broken and one published, for which another process is worthwhile."""
    monkeypatch.setattr(planning_together, "WORTHWHILE", 100)
    monkeypatch.setattr(editing, "TOGETHER", 32)
    monkeypatch.setattr(editing, "ANNOUNCED", 16)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    write({f"_news/a{number}.md": ARTICLE.format(number, number % 100) for number in range(MANY)})
    write({BROKEN: "---\na: [\n---\n", PUBLISHED: ARTICLE.format(9, 9).replace("false", "true")})
    return Library.open(root, directories)


def paths() -> list[str]:
    return [f"_news/a{number}.md" for number in range(MANY)]


def publish(library: Library) -> Changes:
    return library.apply(Gesture.same("Publish", paths(), [Set(("published",), True)]))


def texts(root: Path) -> dict[str, bytes]:
    return {path: (root / path).read_bytes() for path in paths()}


def published(before: dict[str, bytes]) -> dict[str, bytes]:
    return {path: data.replace(b"published: false", b"published: true") for path, data in before.items()}


def assert_published_and_taken_back(library: Library, root: Path) -> None:
    """Publish all but two, and every byte is what was meant; then undo, redo and undo."""
    before = texts(root)
    changes = publish(library)
    assert {refusal.path: refusal.code for refusal in changes.refused} == {BROKEN: BROKEN_CODE}
    assert changes.unchanged == (PUBLISHED,)
    assert len(changes.changed) == MANY - 2
    assert texts(root) == published(before)
    assert library.count("published:true") == MANY - 1
    assert len(library.undo().changed) == MANY - 2
    assert texts(root) == before
    assert library.count("published:true") == 1
    assert len(library.redo().changed) == MANY - 2
    assert texts(root) == published(before)
    assert not library.refresh().paths  # what the index was told of each file is what stands in it
    library.undo()
    assert texts(root) == before
    library.close()


def test_together_they_change_what_one_would(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = threading.Event()
    taken: list[Task] = []
    planned, decoded = PlanningTogether._planned, PlanningTogether._decoded

    def told(stream: IO[bytes]) -> bytes:
        answer = receive_packed(stream)
        answered.set()
        return answer

    def patiently(self: PlanningTogether, part: Any) -> list[Outcome]:
        assert answered.wait(60)  # this process would be done before the other one is there
        return planned(self, part)

    def noted(self: PlanningTogether, part: Any, answer: bytes) -> list[Outcome] | None:
        outcomes = decoded(self, part, answer)
        taken.extend([] if outcomes is None else [part.task])
        return outcomes

    monkeypatch.setattr(sharing, "receive_packed", told)
    monkeypatch.setattr(PlanningTogether, "_planned", patiently)
    monkeypatch.setattr(PlanningTogether, "_decoded", noted)
    assert_published_and_taken_back(library, root)
    assert Task.ANNOUNCE in taken


def test_few_files_are_planned_by_one(library: Library, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning_together, "WORTHWHILE", MANY + 1)
    monkeypatch.setattr(sharing, "start", lambda _words: pytest.fail("a process was started"))
    assert_published_and_taken_back(library, root)


@pytest.mark.parametrize(
    "words",
    USELESS.values(),
    ids=USELESS.keys(),
)
def test_where_the_other_process_is_of_no_use(
    library: Library, root: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning_together, "command", lambda *_: words)
    assert_published_and_taken_back(library, root)


@pytest.mark.parametrize("answer", [b"", b"no pickle", pickle.dumps(7), pickle.dumps([None])])
def test_what_a_newer_program_answers_is_not_believed(
    library: Library, root: Path, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = threading.Event()
    planned = PlanningTogether._planned

    def strange(stream: IO[bytes]) -> bytes:
        receive_packed(stream)
        answered.set()
        return marshal.dumps(answer)

    def patiently(self: PlanningTogether, part: Any) -> list[Outcome]:
        assert answered.wait(60)
        return planned(self, part)

    monkeypatch.setattr(sharing, "receive_packed", strange)
    monkeypatch.setattr(PlanningTogether, "_planned", patiently)
    assert_published_and_taken_back(library, root)


def test_what_others_wrote_meanwhile_stays(library: Library, root: Path) -> None:
    theirs = "_news/a40.md"
    (root / theirs).write_bytes(ARTICLE.format("forty", 40).replace("false", "maybe").encode())
    changes = publish(library)
    assert {refusal.path: refusal.code for refusal in changes.refused} == {
        BROKEN: BROKEN_CODE,
        theirs: "conflict",
    }
    assert b"published: maybe" in (root / theirs).read_bytes()
    library.close()


def test_each_kind_of_wish_is_carried_out(library: Library, root: Path) -> None:
    """Those that are planned by this process alone, among those that are not."""
    data = (root / "_news/a5.md").read_bytes()
    wishes: list[FileEdits | FileRepair | FileMove] = [
        FileEdits(path, (Set(("quality",), 101),), Glimpse({"quality": number % 100}))
        for number, path in enumerate(paths())
        if number > 20
    ]
    wishes.append(FileRepair(BROKEN, b"---\na: [\n---\n", b"---\na: []\n---\n"))
    wishes.append(FileMove("_news/a5.md", "_news/five.md"))
    wishes.append(FileEdits("_news/a6.md", (Unset(("quality",)),), library.document("_news/a6.md")))
    changes = library.apply(Gesture("Several", tuple(wishes)))
    assert not changes.refused
    assert library.count("quality:101") == MANY - 21
    assert (root / BROKEN).read_bytes() == b"---\na: []\n---\n"
    assert (root / "_news/five.md").read_bytes() == data
    assert b"quality" not in (root / "_news/a6.md").read_bytes()
    library.undo()
    assert library.count("quality:101") == 0
    assert (root / "_news/a5.md").read_bytes() == data
    library.close()


@pytest.mark.parametrize("files", [0, 1, 70])
def test_stopped_it_leaves_no_process_and_tells_what_was_done(
    library: Library, root: Path, files: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)  # type: ignore[call-overload]
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    before = texts(root)
    stopped = threading.Event()

    def progress(done: int, total: int) -> None:
        assert total == 2 * MANY
        if done > MANY - 1 + files:
            stopped.set()

    gesture = Gesture.same("Publish", paths(), [Set(("published",), True)])
    changes = library.apply(gesture, progress=progress, cancelled=stopped.is_set)
    assert changes.cancelled
    assert files <= len(changes.changed) < MANY - 2
    written = {change.path for change in changes.changed}
    after = published(before)
    assert texts(root) == {path: (after if path in written else before)[path] for path in before}
    assert started
    assert [process.poll() is None for process in started] == [False] * len(started)
    assert not [thread for thread in threading.enumerate() if thread.name == "sharing"]
    if written:
        library.undo()
    assert texts(root) == before
    library.close()


def test_another_process_plans_the_same_and_ends_with_its_input(library: Library, root: Path) -> None:
    """Asked directly."""
    wish = FileEdits("_news/a3.md", (Set(("quality",), 7),), Glimpse({"quality": 3}))
    process = subprocess.Popen(
        command(planning_process.__name__, planning_process.WORD),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        send(process.stdin, (str(root), library.profile.model_dump_json()))
        send(process.stdin, pickle.dumps((Task.ANNOUNCE, [wish, None], {})))
        answer = pickle.loads(receive(process.stdout))
        change = answer[0].change
        send(process.stdin, pickle.dumps((Task.WRITE, [change], {})))
        described = pickle.loads(receive(process.stdout))
        plain = FileEdits("_news/a3.md", wish.edits)
        as_seen = {"_news/a3.md": digest_of(change.before)}
        send(process.stdin, pickle.dumps((Task.ANNOUNCE, [plain], as_seen)))
        seen = pickle.loads(receive(process.stdout))
        send(process.stdin, pickle.dumps((Task.ANNOUNCE, [plain], {"_news/a3.md": b"another one"})))
        unseen = pickle.loads(receive(process.stdout))
        process.stdin.close()  # as when the program that started it is killed
        assert process.wait(60) == 0
    assert answer == [Planner(root, library.profile, lambda _path: None).plan(Task.ANNOUNCE, wish), None]
    assert change.after == ARTICLE.format(3, 7).encode()
    assert described == [
        Described(Planner(root, library.profile, lambda _path: None).announced(change).record)
    ]
    assert [outcome.change for outcome in seen] == [change]
    assert unseen == [None]  # what the index knows of its fields is not there: whoever asked has to look
    library.close()

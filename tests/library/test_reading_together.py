"""Files read by several processes: the same as by one, whatever becomes of the others."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO, Any

import pytest

from curator.content import EVERYDAY
from curator.library import Cancelled, reading_process, reading_together, sharing, wire
from curator.library.file_reading import Outcome, Wanted, read_files
from curator.library.reading_together import Batch, read_together
from curator.library.records import digest_of
from curator.library.scan import Found, scan
from tests.library.conftest import USELESS, Write

ARTICLE = "---\ntitle: Number {}\nquality: {}\ntopics:\n  - A\n  - \u00dc\ndate: 2022-03-24\n---\nBody\n"


@pytest.fixture
def wanted(root: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> list[Wanted]:
    """Articles, broken ones and one that is gone, for which another process is worthwhile."""
    monkeypatch.setattr(reading_together, "WORTHWHILE", 10)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    write({f"_news/{number}.md": ARTICLE.format(number, number % 100) for number in range(60)})
    write({"_news/broken.md": "---\na: [\n---\n", "_news/alias.md": "---\na: &x 1\nb: *x\n---\n"})
    for file in (root / "_news").iterdir():
        os.utime(file, (1_000_000_000, 1_000_000_000))  # written long ago, so that all of them are settled
    files = [Wanted(file, None) for file in scan(root, EVERYDAY).found]
    known = digest_of((root / files[0].file.path).read_bytes())
    gone = Found("_news/gone.md", "_news", direct=True)
    linked = Found("_news/1.md", "_news", problem="is a link to nowhere")
    return [*files, Wanted(gone, b"x"), Wanted(linked, None), Wanted(files[0].file, known)]


def batches(wanted: list[Wanted]) -> Iterator[Batch]:
    return (wanted[at : at + 5] for at in range(0, len(wanted), 5))


def read(root: Path, wanted: list[Wanted]) -> dict[Wanted, Outcome]:
    with closing(read_together(root, EVERYDAY, batches(wanted), len(wanted))) as outcomes:
        return {one: what for batch, found in outcomes for one, what in zip(batch, found, strict=True)}


def alone(root: Path, wanted: list[Wanted]) -> dict[Wanted, Outcome]:
    return dict(zip(wanted, read_files(root, EVERYDAY, wanted), strict=True))


def answered(root: Path, question: list[Wanted]) -> list[Outcome]:
    """What another process answers, asked directly."""
    process = subprocess.Popen(
        wire.command(reading_process.__name__, reading_process.WORD),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        wire.send(process.stdin, (str(root), EVERYDAY.model_dump_json()))
        wire.send(process.stdin, reading_process.plain_question(question))
        answer = reading_process.outcomes_in(wire.receive(process.stdout))
        process.stdin.close()  # as when the program that started it is killed
        assert process.wait(60) == 0
    return answer


def test_another_process_reads_the_same_and_ends_with_its_input(root: Path, wanted: list[Wanted]) -> None:
    assert answered(root, wanted) == read_files(root, EVERYDAY, wanted)


def test_together_they_read_everything_once(
    root: Path, wanted: list[Wanted], monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = threading.Event()

    def told(stream: IO[bytes]) -> bytes:
        data = wire.receive_packed(stream)
        answered.set()
        return data

    def patiently(*what: Any) -> list[Outcome]:
        assert answered.wait(60)  # this process would be done before the other one is there
        return read_files(*what)

    monkeypatch.setattr(sharing, "receive_packed", told)
    monkeypatch.setattr(reading_together, "read_files", patiently)
    assert read(root, wanted) == alone(root, wanted)


def test_few_files_are_read_by_one(root: Path, wanted: list[Wanted], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_together, "WORTHWHILE", 1_000)
    monkeypatch.setattr(sharing, "start", lambda _words: pytest.fail("a process was started"))
    assert read(root, wanted) == alone(root, wanted)


@pytest.mark.parametrize(
    "command",
    USELESS.values(),
    ids=USELESS.keys(),
)
def test_where_the_other_process_is_of_no_use(
    root: Path, wanted: list[Wanted], command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_together, "command", lambda *_: command)
    assert read(root, wanted) == alone(root, wanted)


def test_stopped_it_leaves_no_process(
    root: Path, wanted: list[Wanted], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)  # type: ignore[call-overload]
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    stopped = threading.Event()
    outcomes = read_together(root, EVERYDAY, batches(wanted), len(wanted), stopped.is_set)
    next(outcomes)
    stopped.set()
    with pytest.raises(Cancelled):
        list(outcomes)
    left = read_together(root, EVERYDAY, batches(wanted), len(wanted))
    next(left)
    left.close()
    assert [process.poll() is None for process in started] == [False, False]
    assert not [thread for thread in threading.enumerate() if thread.name == "sharing"]

"""Work away from the UI thread: delivered on it, in order, once, or not at all."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from curator.ui.tasks import InlineRunner, Task, TaskRunner, ThreadRunner


@pytest.fixture
def threads() -> Iterator[ThreadRunner]:
    runner = ThreadRunner()
    yield runner
    runner.close()


@pytest.fixture(params=[ThreadRunner, InlineRunner])
def runner(request: pytest.FixtureRequest) -> Iterator[TaskRunner]:
    made: TaskRunner = request.param()
    yield made
    made.close()


def test_the_result_arrives_on_the_thread_of_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[tuple[int, threading.Thread]] = []
    runner.start(lambda _task: 42, lambda result: seen.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.main_thread())]


def test_an_error_arrives_there_too(qtbot: QtBot, runner: TaskRunner) -> None:
    def work(_task: Task) -> None:
        raise OSError("no such thing")

    seen: list[str] = []
    runner.start(work, lambda _result: seen.append("done"), lambda error: seen.append(str(error)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["no such thing"]


def test_works_run_one_after_another(qtbot: QtBot, threads: ThreadRunner) -> None:
    running: list[int] = []
    most: list[int] = []
    done: list[int] = []

    def work(number: int) -> Callable[[Task], int]:
        def run(_task: Task) -> int:
            running.append(number)
            most.append(len(running))
            running.remove(number)
            return number

        return run

    for number in range(20):
        threads.start(work(number), done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))
    assert set(most) == {1}


def test_cancelled_work_still_tells_what_it_did(qtbot: QtBot, threads: ThreadRunner) -> None:
    begun = threading.Event()

    def work(task: Task) -> str:
        begun.set()
        while not task.cancelled():
            pass
        return "half of it"

    seen: list[str] = []
    task = threads.start(work, seen.append)
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["half of it"]


def test_dropped_work_tells_nothing_and_what_waits_is_not_begun(qtbot: QtBot, threads: ThreadRunner) -> None:
    begun, gate = threading.Event(), threading.Event()
    seen: list[Any] = []

    def first(_task: Task) -> str:
        begun.set()
        gate.wait(5)
        return "first"

    task = threads.start(first, seen.append)
    waiting = threads.start(lambda _task: seen.append("ran"), seen.append)
    assert begun.wait(5)
    task.drop()
    waiting.drop()
    gate.set()
    threads.start(lambda _task: "last", seen.append)
    qtbot.waitUntil(lambda: seen != [])
    assert seen == ["last"]


def test_progress_is_passed_on_but_not_each_step(qtbot: QtBot, threads: ThreadRunner) -> None:
    seen: list[tuple[int, int]] = []
    done: list[None] = []

    def work(task: Task) -> None:
        for step in range(10_000):
            task.report(step + 1, 10_000)

    threads.start(work, done.append, progress=lambda *args: seen.append(args))
    qtbot.waitUntil(lambda: bool(done))
    assert seen[-1] == (10_000, 10_000)
    assert len(seen) < 200


def test_closing_waits_and_delivers_nothing(qtbot: QtBot) -> None:  # noqa: ARG001 - an event loop must be there
    runner = ThreadRunner()
    begun = threading.Event()
    seen: list[str] = []

    def work(task: Task) -> str:
        begun.set()
        while not task.cancelled():
            pass
        return "too late"

    runner.start(work, seen.append)
    runner.start(lambda _task: "never", seen.append)
    assert begun.wait(5)
    runner.close()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    assert seen == []


class Large:
    """Something that a task should not keep alive."""


def test_what_is_over_keeps_nothing(qtbot: QtBot, runner: TaskRunner) -> None:
    kept: list[weakref.ref[Any]] = []
    over: list[bool] = []

    def start() -> None:
        read, shown = Large(), Large()
        task = runner.start(lambda _task: (read, None)[1], lambda _nothing: (shown, None)[1])
        kept.extend(map(weakref.ref, (read, shown, task)))

    for _ in range(50):
        start()
    runner.start(lambda _task: True, over.append)
    qtbot.waitUntil(lambda: over == [True])
    runner.finish()
    gc.collect()
    assert len(kept) == 150
    assert [one() for one in kept if one() is not None] == []


def test_after_closing_it_works_again(qtbot: QtBot, threads: ThreadRunner) -> None:
    threads.close()
    seen: list[int] = []
    threads.start(lambda _task: 1, seen.append)
    qtbot.waitUntil(lambda: seen == [1])
    threads.finish()
    threads.start(lambda _task: 2, seen.append)
    qtbot.waitUntil(lambda: seen == [1, 2])


def test_a_runner_that_is_let_go_ends_its_thread(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    threads: list[threading.Thread] = []
    runner.start(lambda _task: threading.current_thread(), threads.append)
    qtbot.waitUntil(lambda: bool(threads))
    del runner
    gc.collect()
    threads[0].join(30)
    assert not threads[0].is_alive()

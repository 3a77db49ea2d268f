"""Work that nobody waits for rests while the editor types, scrolls or moves through the list."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.library.asking import Asked
from curator.ui import lull as lulls
from curator.ui.lull import Lull
from tests.ui.conftest import SITE, MakeDesk, article


class Clock:
    """A clock that goes on only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.passed: Callable[[], None] = lambda: None

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.passed()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(lulls, "time", made)
    return made


def elsewhere(asked: Asked) -> bool:
    """What is answered on another thread."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(asked()))
    thread.start()
    thread.join()
    return answers[0]


def waited(clock: Clock, asked: Asked) -> float:
    """How long another thread waits until it is answered."""
    began = clock.now
    elsewhere(asked)
    return clock.now - began


def test_where_the_editor_rests_work_goes_on_at_once(clock: Clock) -> None:
    assert waited(clock, Lull().first(lambda: False)) == 0


def test_work_waits_until_the_editor_has_rested_for_a_moment(clock: Clock) -> None:
    lull = Lull()
    lull.disturb()
    assert waited(clock, lull.first(lambda: False)) == pytest.approx(0.4)
    assert waited(clock, lull.first(lambda: False)) == 0
    lull.disturb()
    clock.now += 0.3
    lull.disturb()
    assert waited(clock, lull.first(lambda: False)) == pytest.approx(0.4)


def test_where_the_editor_never_rests_work_goes_on_slowly(clock: Clock) -> None:
    lull = Lull()
    lull.disturb()
    clock.passed = lull.disturb
    assert waited(clock, lull.first(lambda: False)) == pytest.approx(1.0)


def test_work_that_is_stopped_waits_no_longer(clock: Clock) -> None:
    lull, stop = Lull(), threading.Event()
    lull.disturb()
    clock.passed = stop.set
    assert elsewhere(lull.first(stop.is_set))
    assert clock.now < 0.1
    lull.disturb()
    assert elsewhere(lull.first(lambda: True))


def test_the_ui_thread_does_not_wait_for_itself(clock: Clock) -> None:
    lull = Lull()
    lull.disturb()
    assert not lull.first(lambda: False)()
    assert clock.now == 0


def test_letters_scrolling_and_steps_in_the_list_disturb(make_desk: MakeDesk, clock: Clock) -> None:
    """The reading of the folder rests for letters alone: its own rows may scroll the list."""
    many = {f"_news/n{number:03}.md": article(f"N{number:03}") for number in range(80)}
    desk = make_desk({"_config.yml": SITE["_config.yml"], **many})
    desk.open()
    asked, filling = (lull.first(lambda: False) for lull in (desk.session.lull, desk.session.filling.lull))

    def step() -> None:
        QTest.keyClick(desk.window.view, Qt.Key.Key_Down)

    def scroll() -> None:
        bar = desk.window.view.verticalScrollBar()
        bar.setValue(bar.maximum())

    def letter() -> None:
        QTest.keyClick(desk.window.top.search.field, Qt.Key.Key_N)

    for act in (step, scroll, letter):
        clock.now += 10
        assert waited(clock, asked) == waited(clock, filling) == 0, act
        act()
        assert (waited(clock, filling) > 0) == (act is letter), act
        act()
        assert waited(clock, asked) > 0, act


def test_what_is_looked_for_in_the_background_waits(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the reading of the folder, the checks, the duplicates and what watches the folder ask between two
    articles is what waits."""
    desk = make_desk(watch=True)
    asking: list[Asked] = []

    def first(cancelled: Asked) -> Asked:
        asking.append(cancelled)
        return cancelled

    monkeypatch.setattr(desk.session.lull, "first", first)
    reading: list[Asked] = []

    def first_of_all(cancelled: Asked) -> Asked:
        reading.append(cancelled)
        return cancelled

    monkeypatch.setattr(desk.session.filling.lull, "first", first_of_all)
    desk.open()
    assert len(reading) == 1
    desk.qtbot.waitUntil(lambda: len(asking) == 3)

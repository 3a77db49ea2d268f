"""Garbage is looked for between the window's events, and not while long work goes on."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from curator.ui.collector import Collector


class Knot:
    """Something that only the collector frees."""

    def __init__(self) -> None:
        self.itself = self


class Busy:
    """Attributes:
    going_on: whether long work goes on. asked: how often the collector asked.
    """

    def __init__(self) -> None:
        self.going_on = False
        self.asked = 0

    def __call__(self) -> bool:
        self.asked += 1
        return self.going_on


@pytest.fixture
def busy(qtbot: QtBot) -> Iterator[Busy]:  # noqa: ARG001 - an event loop must be there
    """With a collector at work."""
    going_on = Busy()
    # what other tests left would count against the garbage made here when it goes
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    parent = QObject()
    collector = Collector(going_on, parent)
    yield going_on
    collector.stop()


def garbage() -> weakref.ref[Knot]:
    """Something to be freed, among enough others that it is worth while to look."""
    last = Knot()
    for _ in range(15_000):
        last = Knot()
    return weakref.ref(last)


def test_garbage_goes_when_nothing_goes_on(busy: Busy, qtbot: QtBot) -> None:
    assert not gc.isenabled()
    busy.going_on = True
    knot = garbage()
    asked = busy.asked
    qtbot.waitUntil(lambda: busy.asked >= asked + 2)
    assert knot() is not None
    busy.going_on = False
    qtbot.waitUntil(lambda: knot() is None)


def test_python_does_it_again_afterwards(qtbot: QtBot) -> None:  # noqa: ARG001
    parent = QObject()
    collector = Collector(lambda: False, parent)
    collector.stop()
    assert gc.isenabled()

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


@pytest.fixture
def busy(qtbot: QtBot) -> Iterator[list[bool]]:  # noqa: ARG001 - an event loop must be there
    """Whether long work goes on: the first item; with a collector at work."""
    going_on = [False]
    # what other tests left would count against the garbage made here when it goes
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    parent = QObject()
    collector = Collector(lambda: going_on[0], parent)
    yield going_on
    collector.stop()


def garbage() -> weakref.ref[Knot]:
    """Something to be freed, among enough others that it is worth while to look."""
    last = Knot()
    for _ in range(15_000):
        last = Knot()
    return weakref.ref(last)


def test_garbage_goes_when_nothing_goes_on(busy: list[bool], qtbot: QtBot) -> None:
    assert not gc.isenabled()
    busy[0] = True
    knot = garbage()
    qtbot.wait(1_100)
    assert knot() is not None
    busy[0] = False
    qtbot.waitUntil(lambda: knot() is None, timeout=10_000)


def test_python_does_it_again_afterwards(qtbot: QtBot) -> None:  # noqa: ARG001
    parent = QObject()
    collector = Collector(lambda: False, parent)
    collector.stop()
    assert gc.isenabled()

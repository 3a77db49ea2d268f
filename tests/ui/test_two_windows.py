"""Two windows and a command line on one folder: one window watches, the others see the same all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial

import pytest

from curator.content import Status
from curator.library import Directories, Library
from tests.ui.conftest import PROJECT, Desk, MakeDesk, article

ALPHA = "_news/2026-03-24-alpha.md"


def until(desk: Desk, done: Callable[[], bool]) -> None:
    desk.qtbot.waitUntil(done)


def until_published(desk: Desk, title: str) -> None:
    until(desk, lambda: desk.status(title) is Status.PUBLISHED)


def until_heat(desk: Desk, heat: int) -> None:
    until(desk, lambda: desk.row("Alpha").heat == heat)


def watching(desk: Desk) -> bool:
    own = desk.window.watching
    assert own is not None
    return own.is_manned


@pytest.fixture
def desks(make_desk: MakeDesk) -> tuple[Desk, Desk]:
    """Two windows on one folder; the first one watches it."""
    one, other = make_desk(watch=True), make_desk(watch=True)
    one.open()
    until(one, lambda: watching(one))
    other.open()
    return one, other


def says(desk: Desk, label: str) -> bool:
    """Whether the window would take back what is called so."""
    entry = desk.session.undo_entry
    return entry is not None and entry.label == label


def test_what_one_window_does_the_other_shows(desks: tuple[Desk, Desk]) -> None:
    for doer, viewer, title in ((*desks, "Alpha"), (*desks[::-1], "Charlie")):
        doer.select(title)
        doer.changing(doer.window.actions_.publish.trigger)
        until_published(viewer, title)
    assert [watching(desk) for desk in desks] == [True, False]


def test_what_the_command_line_does_both_show_and_can_take_back(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    home = one.settings_file.parent.parent
    environment = {**os.environ, "CURATOR_HOME": str(home), "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-m", "curator", "set", str(one.root / ALPHA), "heat=77"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for desk in desks:
        until_heat(desk, 77)
        until(desk, partial(says, desk, "Set heat in 1 article"))  # noted after the file is written
    other.changing(other.session.undo)
    until_heat(one, 90)


def test_what_another_program_writes_is_seen_in_the_window_that_does_not_watch(
    desks: tuple[Desk, Desk],
) -> None:
    _, other = desks
    (other.root / "_news/new.md").write_bytes(article("New", 25))
    until(other, lambda: other.titles()[0] == "New")
    (other.root / "_news/new.md").unlink()
    until(other, lambda: "New" not in other.titles())
    assert not watching(other)


def test_when_the_one_that_watches_is_closed_the_other_takes_its_post(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    one.session.close()
    until(other, lambda: watching(other))
    (other.root / "_news/new.md").write_bytes(article("New", 25))
    until(other, lambda: other.titles()[0] == "New")


def test_an_index_that_another_process_builds_anew(desks: tuple[Desk, Desk]) -> None:
    one, _ = desks
    home = one.settings_file.parent.parent
    library = Library.open(one.root, Directories(home / "config", home / "data", home / "cache"))
    library.rebuild()
    library.close()
    (one.root / ALPHA).write_bytes(article("Alpha", heat=55))
    for desk in desks:
        until_heat(desk, 55)
        desk.select("Alpha")
    one.changing(one.window.actions_.publish.trigger)
    until_published(desks[1], "Alpha")

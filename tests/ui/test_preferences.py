"""What is chosen holds at once, and is written beside what the window does, the last of it in any case."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from curator.settings import Settings, SettingsError, load, save
from curator.ui import preferences as kept
from curator.ui.tasks import ThreadRunner
from tests.ui.conftest import Desk


class Disk:
    """A disk that waits with each writing until it is let go, or is full."""

    def __init__(self) -> None:
        self.writes: list[Settings] = []
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.is_full = False

    def save(self, settings: Settings, file: Path) -> None:
        self.begun.set()
        assert self.go_on.wait(60)
        if self.is_full:
            raise SettingsError(f"{file}: settings not saved: full")
        self.writes.append(settings)
        save(settings, file)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    made = Disk()
    monkeypatch.setattr(kept, "save", made.save)
    return made


def test_choices_made_while_the_disk_is_busy_are_written_at_once_afterwards(desk: Desk, disk: Disk) -> None:
    preferences = desk.window.parts.preferences
    preferences.update(quality_step=3)
    assert disk.begun.wait(60)
    for step in (4, 5, 6):
        preferences.update(quality_step=step)
        assert preferences.settings.quality_step == step
    disk.go_on.set()
    assert desk.stored().quality_step == 6
    assert [settings.quality_step for settings in disk.writes] == [3, 6]


def test_a_window_that_closes_waits_for_the_last_of_it(desk: Desk, disk: Disk) -> None:
    desk.window.parts.preferences.update(quality_step=3)
    assert disk.begun.wait(60)
    desk.window.parts.preferences.update(quality_step=7)
    threading.Timer(0, disk.go_on.set).start()
    desk.window.close()
    assert load(desk.settings_file)[0].quality_step == 7


def test_what_cannot_be_written_is_told_and_tried_again_with_the_next_choice(desk: Desk, disk: Disk) -> None:
    disk.go_on.set()
    disk.is_full = True
    preferences = desk.window.parts.preferences
    with desk.qtbot.waitSignal(preferences.failed) as failed:
        preferences.update(quality_step=3)
    assert str(desk.settings_file) in failed.args[0]
    desk.qtbot.waitUntil(lambda: "settings not saved: full" in desk.window.notice.told())
    assert preferences.settings.quality_step == 3
    disk.is_full = False
    preferences.update(auto_advance=not preferences.settings.auto_advance)
    assert desk.stored() == preferences.settings


def test_a_choice_that_is_taken_back_before_it_was_written_is_no_choice(tmp_path: Path, disk: Disk) -> None:
    before, keeper = Settings(), ThreadRunner()
    preferences = kept.Preferences(before, tmp_path / "settings.json", keeper)
    blocked = threading.Event()
    keeper.start(lambda _task: blocked.wait(60))
    preferences.update(quality_step=3)
    preferences.put(before)
    disk.go_on.set()
    blocked.set()
    preferences.finish()
    assert disk.writes == []

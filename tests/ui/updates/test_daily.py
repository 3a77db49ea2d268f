"""Once a day, over all starts; never where that cannot be remembered."""

from __future__ import annotations

import os
from pathlib import Path

from curator.ui.updates.daily import DAY, NAME, Daily

NOW = 1_790_000_000.0


def test_once_a_day(tmp_path: Path) -> None:
    folder = tmp_path / "not there yet"
    assert Daily(folder).claim(NOW)
    assert not Daily(folder).claim(NOW + 1)  # another window
    assert not Daily(folder).claim(NOW + DAY - 1)
    assert Daily(folder).claim(NOW + DAY)
    assert not Daily(folder).claim(NOW + DAY + 5)


def test_a_clock_that_was_set_back_does_not_stop_it_for_years(tmp_path: Path) -> None:
    assert Daily(tmp_path).claim(NOW + 1000 * DAY)
    assert Daily(tmp_path).claim(NOW)
    assert not Daily(tmp_path).claim(NOW + 1)


def test_where_nothing_can_be_remembered_it_is_not_done(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not Daily(tmp_path / "file").claim(NOW)
    os.mkdir(tmp_path / NAME)  # noqa: PTH102 - whatever it is, its time counts
    os.utime(tmp_path / NAME, (NOW, NOW))
    assert not Daily(tmp_path).claim(NOW + 1)

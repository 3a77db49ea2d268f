"""A short share of the long run, the same each time: some faults and kills in every scenario."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from curator.library import disk, store
from tests.faults import long_run
from tests.faults.points import Fault, Kind, Points, faults_for, kills_for
from tests.faults.scenarios import SCENARIOS, Scenario
from tests.faults.trials import Bench, Counts, attempt

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="the bench copies open SQLite files, which Windows refuses"),
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),  # fork beside idle threads
]

FAULTS, KILLS = 5, 2


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.name for scenario in SCENARIOS])
def test_no_fault_and_no_kill_breaks_a_promise(
    tmp_path: Path, scenario: Scenario, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL")
    bench = Bench(scenario, tmp_path / "bench")
    counts = Counts()
    faults, kills = list(faults_for(bench.calls)), list(kills_for(bench.calls))
    share = 3 if scenario.whole else FAULTS
    for fault in faults[3 :: max(1, len(faults) // share)]:
        attempt(bench, fault, counts)
    for number, kill in enumerate(kills[1 :: max(1, len(kills) // KILLS)]):
        attempt(bench, kill, counts, really_kill=number % 2 == 0)
    assert counts.broken == []
    assert sum(counts.faults.values()) >= share
    assert sum(counts.kills.values()) >= KILLS


def test_the_points_meet_every_kind_of_call_that_the_store_makes(tmp_path: Path) -> None:
    """A store that called the disk by another way than those watched would not be tested."""
    bench = Bench(next(one for one in SCENARIOS if one.name == "bulk edit"), tmp_path / "bench")
    calls = list(bench.calls)
    assert {"open", "write", "fsync", "close", "lstat", "replace", "stat", "sqlite commit"} <= set(calls)
    assert calls.count("replace") == 8
    assert calls.count("write") == 8
    assert calls.index("sqlite commit") < calls.index("replace")


def _in_place(self: store.Replacement) -> object:
    """A store that writes into the file itself."""
    assert self._temporary is not None
    data = Path(self._temporary).read_bytes()
    descriptor = os.open(self._target, os.O_WRONLY | os.O_TRUNC)
    for at in range(0, len(data), 16):
        os.write(descriptor, data[at : at + 16])
    os.close(descriptor)
    return store.read(self._target).signature


def test_a_store_that_writes_in_place_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL")
    monkeypatch.setattr(store.Replacement, "put", _in_place)
    assert any("neither its old nor its new bytes" in broken for broken in _broken(tmp_path, "write"))


def test_a_store_that_leaves_its_temporary_files_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL")
    monkeypatch.setattr(disk, "remove", lambda _file: None)
    assert any("left behind" in broken for broken in _broken(tmp_path, "fsync"))


def _broken(tmp_path: Path, call: str) -> list[str]:
    bench = Bench(next(one for one in SCENARIOS if one.name == "one article"), tmp_path / "bench")
    counts = Counts()
    for at, name in enumerate(bench.calls):
        if name == call:
            attempt(bench, Fault(at, Kind.KILL), counts)
            attempt(bench, Fault(at, Kind.STAYS, 28), counts)
    return counts.broken


def test_the_points_leave_the_system_as_it_was(tmp_path: Path) -> None:
    before = {name: getattr(os, name) for name in dir(os)}
    with Points(str(tmp_path)).installed():
        assert os.open is not before["open"]
    assert {name: getattr(os, name) for name in dir(os)} == before


def test_the_long_run_keeps_to_its_numbers_and_to_its_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level("CRITICAL")
    some = [one for one in SCENARIOS if one.name in ("saving the settings", "making the settings file")]
    monkeypatch.setattr(long_run, "SCENARIOS", some)
    counts, possible = long_run.run(tmp_path, kills=2, faults=4, seed=1)
    assert (sum(counts.faults.values()), sum(counts.kills.values())) == (4, 2)
    assert possible["faults"] > 100
    assert "promises broken        0" in long_run.report(counts, possible, 1, 0.5)
    counts, _ = long_run.run(tmp_path, kills=2, faults=4, seed=1, seconds=1e-9)
    assert sum(counts.faults.values()) == 0

"""`curator doctor`, by damaging each thing that it looks at for real."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.directories import directories
from curator.library import leftovers
from curator.library.directories import folder_name
from curator.library.doctor import surroundings
from curator.library.write_lock import WriteLock

from .conftest import PROJECT
from .samples import Run


def kept(site: Path, ending: str) -> Path:
    """The file in which Curator keeps something of the site."""
    where = directories()
    folder = where.cache if ending == "index" else where.data
    return folder / f"{folder_name(site.resolve())}.{ending}"


def told(run: Run, site: Path, *words: str) -> tuple[int, dict[str, tuple[str, str, str]]]:
    """Exit code, and of each check its worst level with message and repair."""
    result = run("doctor", site, "--json", *words)
    worst: dict[str, tuple[str, str, str]] = {}
    for one in result.json["checks"]:
        before = worst.get(one["check"])
        if before is None or ("ok", "note", "problem").index(one["level"]) > (
            "ok",
            "note",
            "problem",
        ).index(before[0]):
            worst[one["check"]] = one["level"], one["message"], one["repair"]
    return result.code, worst


def problems(found: dict[str, tuple[str, str, str]]) -> set[str]:
    return {check for check, (level, _, _) in found.items() if level == "problem"}


def everything(site: Path) -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def test_a_folder_in_order(run: Run, site: Path, harbour: Path) -> None:
    run("set", harbour, "quality=1")
    before = everything(site), everything(directories().data), everything(directories().cache)
    result = run("doctor", site)
    assert result.code == 0
    assert "everything is in order" in result.err
    assert "history: The history is whole: 1 entries." in result.out
    assert "problem" not in result.out
    after = everything(site), everything(directories().data), everything(directories().cache)
    assert after[0] == before[0], "looking writes nothing"
    assert {
        name: data for name, data in after[1].items() if not name.endswith(("-shm", "-wal", ".lock"))
    } == {name: data for name, data in before[1].items() if not name.endswith(("-shm", "-wal", ".lock"))}
    assert run("doctor", site / "gone").code == 1


def scribble(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[100 : 100 + 4096 * 3] = b"\x5a" * min(len(data) - 100, 4096 * 3)
    file.write_bytes(data)
    for suffix in ("-wal", "-shm"):
        Path(f"{file}{suffix}").unlink(missing_ok=True)


@pytest.mark.parametrize(
    "damage",
    [scribble, lambda file: file.write_bytes(b"no database"), lambda file: os.truncate(file, 5_000)],
    ids=["scribbled", "replaced", "cut"],
)
@pytest.mark.parametrize("what", ["history", "index"])
def test_a_damaged_file_is_found_and_made_anew(
    run: Run, site: Path, harbour: Path, what: str, damage: Callable[[Path], object]
) -> None:
    run("set", harbour, "quality=1")
    articles = everything(site)
    damage(kept(site, what))
    code, found = told(run, site)
    assert (code, problems(found)) == (1, {what})
    code, found = told(run, site, "--repair")
    assert (code, problems(found)) == (0, set()), found
    assert found[what][2]
    assert everything(site) == articles
    if what == "history":
        aside = [file for file in directories().data.iterdir() if ".damaged-" in file.name]
        assert aside, "the old one is kept"
    assert told(run, site)[0] == 0
    assert run("set", harbour, "quality=2").code == 0
    assert run("undo", site).code == 0


def test_a_damaged_triage_is_put_aside(run: Run, site: Path) -> None:
    run("list", site)
    kept(site, "triage").write_bytes(b"no database" * 100)
    assert problems(told(run, site)[1]) == {"triage"}
    code, found = told(run, site, "--repair")
    assert code == 0
    assert "aside" in found["triage"][2]


def test_settings_that_cannot_be_read(run: Run, site: Path) -> None:
    file = directories().config / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"theme": "pink"}')
    assert problems(told(run, site)[1]) == {"settings"}
    code, found = told(run, site, "--repair")
    assert code == 0
    assert "The old ones are" in found["settings"][2]
    assert not file.exists()
    assert [other.read_text() for other in file.parent.iterdir()] == ['{"theme": "pink"}']


@pytest.mark.parametrize(
    ("text", "words"),
    [("label: [", "is not closed"), ("views:\n  - nothing\n", "name"), ("run: x\n", "no such")],
)
def test_settings_of_the_folder_are_named_and_left(run: Run, site: Path, text: str, words: str) -> None:
    file = site / ".curator.yaml"
    file.write_text(text)
    code, found = told(run, site, "--repair")
    assert (code, problems(found)) == (1, {"folder-settings"})
    assert words in found["folder-settings"][1]
    assert file.read_text() == text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions otherwise")
def test_permissions(run: Run, site: Path, harbour: Path) -> None:
    harbour.chmod(0o444)
    code, found = told(run, site)
    assert (code, problems(found)) == (1, {"permissions"})
    assert harbour.name in found["permissions"][1]
    harbour.chmod(0o644)
    harbour.parent.chmod(0o555)
    try:
        assert "_news" in told(run, site)[1]["permissions"][1]
    finally:
        harbour.parent.chmod(0o755)
    assert told(run, site)[0] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions otherwise")
def test_own_directories_that_cannot_be_written(run: Run, site: Path) -> None:
    where = directories()
    where.config.mkdir(parents=True)
    where.config.chmod(0o555)
    try:
        code, found = told(run, site)
    finally:
        where.config.chmod(0o755)
    assert (code, problems(found)) == (1, {"own-directories"})
    assert "settings is kept" in found["own-directories"][1]


@pytest.mark.parametrize(("free", "level"), [(10_000_000, "problem"), (100_000_000, "note"), (10**10, "ok")])
def test_room(run: Run, site: Path, monkeypatch: pytest.MonkeyPatch, free: int, level: str) -> None:
    """A disk cannot be filled here; what the system would say then is said instead."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: shutil._ntuple_diskusage(10**12, 0, free))
    code, found = told(run, site)
    assert found["room"][0] == level
    assert code == (1 if level == "problem" else 0)


def test_temporary_files_left_behind(run: Run, site: Path, harbour: Path) -> None:
    run("set", harbour, "quality=1")
    text = harbour.read_bytes()
    ours = leftovers.temporary_for(harbour.resolve(), text)
    ours.write_bytes(text)
    other = leftovers.temporary_for(harbour.resolve(), text)
    other.write_bytes(b"what nobody wrote")
    code, found = told(run, site)
    assert (code, problems(found)) == (1, {"leftovers"})
    assert found["leftovers"][1].endswith("(2).")
    code, found = told(run, site, "--repair")
    assert not ours.exists()
    assert other.exists(), "what is not Curator's own stays"
    assert found["leftovers"][1].endswith("(1).")
    assert harbour.read_bytes() == text


def test_an_interrupted_gesture_is_told_and_left_to_the_editor(run: Run, site: Path, harbour: Path) -> None:
    run("set", harbour, "quality=1")
    with sqlite3.connect(kept(site, "history")) as history:
        history.execute("UPDATE entry SET state = 'interrupted', cut = 'apply'")
    history.close()
    code, found = told(run, site, "--repair")
    assert (code, problems(found)) == (1, {"interrupted"})
    assert "Entry 1" in found["interrupted"][1]
    assert run("redo", site, "1").code == 0
    assert told(run, site)[0] == 0


def test_another_writer(run: Run, site: Path) -> None:
    run("list", site)
    with WriteLock(kept(site, "lock")).held():
        code, found = told(run, site)
    assert code == 0
    assert found["lock"][0] == "note"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such a limit")
def test_too_few_watches(run: Run, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = tmp_path / "limit"
    limit.write_text("3\n")
    monkeypatch.setattr(surroundings, "_WATCHES", limit)
    code, found = told(run, site)
    assert code == 0
    assert found["watching"][0] == "note"
    assert "allows 3" in found["watching"][1]


def test_a_history_of_a_newer_program(run: Run, site: Path, harbour: Path) -> None:
    run("set", harbour, "quality=1")
    with sqlite3.connect(kept(site, "history")) as history:
        history.execute("PRAGMA user_version = 99")
    history.close()
    code, found = told(run, site, "--repair")
    assert (code, problems(found)) == (1, {"history"})
    assert "newer Curator" in found["history"][1]
    assert not [file for file in directories().data.iterdir() if ".damaged-" in file.name]


def test_it_needs_no_window_and_tells_a_wrong_command_line(site: Path) -> None:
    words = [sys.executable, "-m", "curator", "doctor", str(site), "--mend"]
    done = subprocess.run(
        words, env={**os.environ, "PYTHONPATH": str(PROJECT)}, capture_output=True, check=False
    )
    assert done.returncode == 2

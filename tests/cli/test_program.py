"""The command line as a program of its own: encodings, closed pipes, Ctrl+C, and that no Qt is loaded."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import PROJECT
from .samples import HARBOUR, MODEL, Run

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX only")


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(PROJECT), **more}


def test_the_program_does_its_work(run_apart: Run, site: Path, harbour: Path) -> None:
    result = run_apart("publish", harbour)
    assert (result.code, result.out) == (0, f"{harbour}\n")
    assert harbour.read_text(encoding="utf-8") == HARBOUR.replace("published: false", "published: true")
    assert run_apart("undo", site).code == 0
    assert harbour.read_text(encoding="utf-8") == HARBOUR


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--version"], 0),
        (["check", "site"], 1),
        (["list"], 2),
        (["no such folder"], 2),
        (["list", "gone"], 1),
    ],
)
def test_exit_codes(run_apart: Run, site: Path, words: list[str], code: int) -> None:
    assert site.is_dir()
    assert run_apart(*words).code == code


def test_a_command_loads_no_window(site: Path) -> None:
    script = (
        "import sys; from curator.__main__ import main; "
        f"code = main(['list', {str(site)!r}, '--format', 'paths']); "
        "print([name for name in sys.modules if 'PySide' in name or name.startswith('curator.ui')], code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[] 0"


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTHONIOENCODING": "ascii", "encoding": "ascii"},
        {"PYTHONIOENCODING": "cp1252", "encoding": "cp1252"},
        {"PYTHONIOENCODING": "cp437", "encoding": "cp437"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "encoding": "ascii"},
        {"LC_ALL": "C.UTF-8"},
    ],
    ids=lambda settings: " ".join(f"{key}={value}" for key, value in settings.items()),
)
def test_no_encoding_stops_it(run_apart: Run, site: Path, settings: dict[str, str]) -> None:
    title = "Ärger — 港湾 🙂"
    (site / "_news" / "wide.md").write_text(f"---\ntitle: {title}\n---\n", encoding="utf-8")
    found = run_apart("list", site, "--format", "json", **settings)
    assert found.code == 0, found.err
    assert title in [row["title"] for row in json.loads(found.out)]
    table = run_apart("list", site, **settings)
    assert table.code == 0, table.err
    assert len(table.out.splitlines()) == 7


@POSIX
def test_a_message_about_a_name_that_is_no_text(run_apart: Run, site: Path) -> None:
    name = os.fsdecode(b"site/caf\xe9.md")
    Path(name).write_text(MODEL, encoding="utf-8")
    assert site.is_dir()
    result = run_apart("set", name, "quality=high", "--json")
    assert result.code == 1
    assert result.json["refused"][0]["path"] == name
    assert "caf\\udce9.md" in result.err
    assert run_apart("publish", name, encoding="latin-1").out == "site/caf\xe9.md\n"
    assert "published: true" in Path(name).read_text(encoding="utf-8")


@POSIX
@pytest.mark.parametrize("words", ["list site --format csv", "publish site --json", "check site", "--help"])
def test_a_reader_that_leaves_is_no_error(site: Path, words: str) -> None:
    many = site / "_many"
    many.mkdir()
    for number in range(300):
        (many / f"{number}.md").write_text(MODEL + "x" * 500, encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    with subprocess.Popen(
        [sys.executable, "-m", "curator", *words.split()],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as running:
        os.close(writing)
        _, err = running.communicate(timeout=60)
    assert running.returncode == (1 if "publish" in words or "check" in words else 0)
    assert "Traceback" not in err
    assert "Broken pipe" not in err
    assert "Exception ignored" not in err


@POSIX
def test_a_closed_standard_output_is_said(site: Path) -> None:
    command = f'"{sys.executable}" -m curator list "{site}" >&-'
    done = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, env=environment(), timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr == "curator: the result could not be written: standard output is closed\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_full_disk_behind_the_output_is_said_and_what_was_done_stays(harbour: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "curator", "publish", str(harbour), "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(),
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert "curator: the result could not be written: No space left on device\n" in done.stderr
    assert "Traceback" not in done.stderr
    assert "published: true" in harbour.read_text(encoding="utf-8")


@POSIX
def test_ctrl_c_ends_with_130_and_leaves_every_file_whole(site: Path, run: Run) -> None:
    many = site / "_many"
    many.mkdir()
    for number in range(2000):
        (many / f"{number:04}.md").write_text(MODEL, encoding="utf-8")
    assert run("index", site).code == 0
    with subprocess.Popen(
        [sys.executable, "-m", "curator", "publish", str(many), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as running:
        deadline = time.monotonic() + 30
        while "published: true" not in (many / "0000.md").read_text(encoding="utf-8"):
            assert time.monotonic() < deadline
            assert running.poll() is None
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "interrupted: " in err
    assert "Traceback" not in err
    published = [file for file in sorted(many.iterdir()) if file.read_text(encoding="utf-8") != MODEL]
    assert 0 < len(published) < 2000
    assert len(json.loads(out)["changed"]) == len(published)
    assert all("heat: 151\npublished: true\n" in file.read_text(encoding="utf-8") for file in published)
    assert run("undo", site).code == 0
    assert all(file.read_text(encoding="utf-8") == MODEL for file in many.iterdir())

"""The command that builds and proves: what it says where it cannot, and how it judges what it measured."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import table

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux")


def run(*command: object, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)),
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def shell(reports: Path, text: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run this after `prove.sh` was read, with a folder for results."""
    start = f'set -e; . "{PACKAGING}/prove.sh"; reports="{reports}"; '
    return run("bash", "-c", start + text, **variables)


def test_a_word_that_it_does_not_know_prints_how_it_is_called() -> None:
    done = run(PACKAGING / "verify.sh", "everything")
    assert done.returncode == 2
    assert "packaging/verify.sh [quick|linux|windows|all" in done.stderr


def test_without_what_it_needs_it_says_why_and_ends_with_a_code_of_its_own(tmp_path: Path) -> None:
    """Here it is a machine on which nothing but the shell's own helpers is installed."""
    for name in ("bash", "env", "dirname", "uname", "id", "sed"):
        found = shutil.which(name)
        assert found is not None
        (tmp_path / name).symlink_to(found)
    done = run(PACKAGING / "verify.sh", "quick", PATH=str(tmp_path))
    assert done.returncode == 3
    assert done.stdout.startswith("verify.sh: not run: ")


def test_the_packages_of_debian_are_named_one_a_line() -> None:
    names = run(PACKAGING / "verify.sh", "packages").stdout.split()
    assert {"debootstrap", "lintian", "xvfb", "libxcb-cursor0", "libwayland-cursor0"} <= set(names)


@pytest.mark.parametrize(
    ("own", "runs", "code", "said"),
    [
        ("130", "5", 0, "1.30 x source"),
        ("131", "5", 1, "131 ms of the processor, and 100 ms from source"),
        ("500", "1", 0, "5.00 x source"),  # one run says nothing
    ],
)
def test_a_start_up_is_held_against_the_one_from_source(
    tmp_path: Path, own: str, runs: str, code: int, said: str
) -> None:
    (tmp_path / "source.cpu").write_text("100\n", encoding="ascii")
    done = shell(tmp_path, f"times_source {own}", CURATOR_RUNS=runs)
    assert done.returncode == code
    assert said in done.stdout + done.stderr


def test_an_installer_has_35_megabytes_at_most(tmp_path: Path) -> None:
    package = tmp_path / "curator.run"
    for size, code in ((35_000_000, 0), (35_000_001, 1)):
        with package.open("wb") as file:
            file.truncate(size)
        done = shell(tmp_path, f'small "{package}"')
        assert (done.returncode, "larger than 35 MB" in done.stderr) == (code, bool(code))


def test_rows_become_a_table(tmp_path: Path) -> None:
    shell(tmp_path, 'row one "1.0 MB" "" ok >/dev/null; row "number two" "" "5 ms" "also ok" >/dev/null')
    text = table.table((tmp_path / "table.tsv").read_text(encoding="utf-8"))
    head, line, one, two = text.splitlines()
    assert {len(head), len(line), len(one), len(two)} == {len(head)}
    assert one.split("|")[1:-1] == [" one        ", " 1.0 MB ", "                          ", " ok      "]
    assert "5 ms" in two

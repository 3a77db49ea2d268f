"""What a release is made of: its notes, its version, and a workflow that runs only what was pinned."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import publisher
import pytest
import release_notes
import version
import yaml
from PySide6.QtCore import QUrl

from curator import __version__
from curator import publisher as own_publisher
from curator.cli.names import NAMES
from curator.ui.updates.release import read_release

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"

CHANGELOG = """# What changed

## 1.1.0

Second.

- more

## 1.0.0

First.

## 0.9.0

"""


def test_notes_are_the_section_of_the_version() -> None:
    assert release_notes.notes("1.1.0", CHANGELOG) == "Second.\n\n- more\n"
    assert release_notes.notes("1.0.0", CHANGELOG) == "First.\n"


@pytest.mark.parametrize("wanted", ["2.0.0", "0.9.0", "1.1"])
def test_a_version_without_notes_is_refused(wanted: str) -> None:
    with pytest.raises(LookupError, match=re.escape(wanted)):
        release_notes.notes(wanted, CHANGELOG)


def test_this_version_has_notes_and_stands_in_one_place() -> None:
    assert version.version() == __version__
    assert release_notes.notes(__version__, release_notes.CHANGELOG.read_text(encoding="utf-8"))


def test_what_the_update_notice_reads_is_made_of_the_notes() -> None:
    body = release_notes.newest("1.1.0", CHANGELOG).encode()
    release = read_release(body, QUrl(own_publisher.UPDATES))
    assert (release.version, release.notes) == ("1.1.0", "Second.\n\n- more")
    assert release.page.toString() == own_publisher.DOWNLOADS


def test_who_publishes_stands_in_one_place() -> None:
    """Whoever publishes a Curator of their own changes one file."""
    own = ("example.org", "org.example", own_publisher.NAME)
    files = [*(ROOT / "curator").rglob("*"), *PACKAGING.rglob("*"), WORKFLOW, ROOT / "pyproject.toml"]
    texts = [file for file in files if file.is_file() and file.suffix not in (".pyc", ".md", ".ico")]
    known = {ROOT / "curator" / "publisher.py", PACKAGING / "publisher.py", PACKAGING / "linux" / "copyright"}
    named = {file for file in texts if any(part in file.read_text("utf-8", "replace") for part in own)}
    assert named - known == set()


def test_nothing_is_released_with_placeholders() -> None:
    command = [sys.executable, str(PACKAGING / "publisher.py"), "check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert bool(done.returncode) is bool(publisher.placeholders(publisher.VALUES))
    mine = {"HOMEPAGE": "https://www.example.org/curator", "NAME": "A Publisher", "CONTACT": "a@b.example"}
    assert publisher.placeholders(mine) == ["HOMEPAGE"]


def test_the_man_page_names_every_command() -> None:
    page = (PACKAGING / "linux" / "curator.1").read_text(encoding="utf-8").replace("\\-", "-")
    commands = page[page.index(".SH COMMANDS") : page.index(".SH OPTIONS")]
    assert {name for name in NAMES if not re.search(rf"\b{name}\b", commands)} == set()


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"].items():
        for step in job["steps"]:
            yield name, step


def test_every_action_is_pinned_to_a_commit() -> None:
    used = re.findall(r"uses: (\S+)(.*)", WORKFLOW.read_text(encoding="utf-8"))
    assert len(used) > 10
    for action, note in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", note), f"{action}: its version is not said"


def test_every_script_of_the_workflow_is_there_and_may_run() -> None:
    run = "\n".join(step.get("run", "") for _job, step in steps())
    named = set(re.findall(r"packaging/[\w/]+\.(?:py|sh|ps1)", run))
    assert {"packaging/verify.sh", "packaging/macos/build.sh", "packaging/windows/release.ps1"} <= named
    for name in named:
        assert (ROOT / name).is_file(), name
        if name.endswith(".sh") and sys.platform != "win32":
            assert (ROOT / name).stat().st_mode & 0o111, f"{name} is not executable"


def test_no_text_from_outside_is_put_into_a_command() -> None:
    for job, step in steps():
        assert "${{" not in step.get("run", ""), f"{job}: {step.get('name')}"


def test_secrets_reach_only_the_steps_that_sign() -> None:
    signing = {"Build", "Disk image", "Install, test, remove", "Certificate, where there is one"}
    for job, step in steps():
        for key, value in (step.get("env") or {}).items():
            if "secrets." in str(value):
                assert step["name"] in signing, f"{job}: {step['name']}: {key}"


SCRIPTS = sorted(PACKAGING.rglob("*.sh"))


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    "script", SCRIPTS, ids=[script.relative_to(PACKAGING).as_posix() for script in SCRIPTS]
)
def test_each_shell_script_can_be_read(script: Path) -> None:
    done = subprocess.run(["bash", "-n", str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "darwin", reason="on macOS they would run")
@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize("name", ["build", "package", "prove"])
def test_what_is_for_macos_says_so_elsewhere(tmp_path: Path, name: str) -> None:
    script = PACKAGING / "macos" / f"{name}.sh"
    words = [str(tmp_path / "out"), "1.0.0", str(tmp_path / "reports")]
    done = subprocess.run(["bash", str(script), *words], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "macOS only" in done.stderr
    assert list(tmp_path.iterdir()) == []

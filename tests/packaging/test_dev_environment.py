"""The `.venv`: when it is made again, and what is said when it cannot be made."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import dev_environment
import pytest
from dev_environment import Environment, SetupError, explain, is_offline, venv_packages

PROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "tiny"
version = "1"
[project.optional-dependencies]
dev = []
[tool.hatch.build]
dev-mode-exact = true
"""
PINS = (Path(__file__).parents[2] / "packaging" / "constraints.txt").read_text(encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project in a folder whose name is no plain word."""
    root = tmp_path / "my prøject"
    (root / "packaging").mkdir(parents=True)
    (root / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (root / "packaging" / "constraints.txt").write_text(PINS, encoding="utf-8")
    (root / "tiny.py").write_text("answer = 42\n", encoding="utf-8")
    return root


@pytest.fixture
def made(root: Path) -> Environment:
    """An environment as `prepare` leaves it, without the packages."""
    environment = Environment(root)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.stamp.write_text(environment.fingerprint(), encoding="ascii")
    assert environment.ready()
    return environment


def _append(name: str) -> Callable[[Environment], object]:
    def change(environment: Environment) -> None:
        file = environment.root / name
        file.write_text(file.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")

    return change


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_append("pyproject.toml"), id="another pyproject.toml"),
        pytest.param(_append("packaging/constraints.txt"), id="other pins"),
        pytest.param(lambda made: made.stamp.unlink(), id="no stamp: it was interrupted"),
        pytest.param(lambda made: made.stamp.write_bytes(b"\xff\xfe"), id="a damaged stamp"),
        pytest.param(lambda made: made.python.unlink(), id="no interpreter"),
    ],
)
def test_what_calls_for_a_new_set_up(made: Environment, change: Callable[[Environment], object]) -> None:
    change(made)
    assert not made.ready()


def test_a_moved_project_is_set_up_again(made: Environment) -> None:
    moved = made.root.with_name("elsewhere")
    made.root.rename(moved)
    assert not Environment(moved).ready()


def test_another_python_is_set_up_again(made: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = type("version", (), {"major": 3, "minor": sys.version_info.minor + 1})
    monkeypatch.setattr("sys.version_info", newer)
    assert not made.ready()


def test_a_ready_environment_is_left_alone(made: Environment) -> None:
    before = sorted((file, file.stat().st_mtime_ns) for file in made.root.rglob("*"))
    made.prepare()
    assert sorted((file, file.stat().st_mtime_ns) for file in made.root.rglob("*")) == before


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(...)'\nERROR: No matching",
            "go online",
        ),
        ("socket.gaierror: [Errno -3] Temporary failure in name resolution", "go online"),
        ("ERROR: ... getaddrinfo failed", "go online"),
        ("ReadTimeoutError: HTTPSConnectionPool: Read timed out.", "go online"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "certificate"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("ERROR: No matching distribution found for pyside6-essentials==6.12.0", "glibc 2.34"),
        ("error: subprocess-exited-with-error\nFailed building wheel for x", "3.11 to 3.14"),
        ("error: subprocess-exited-with-error\nx Preparing editable metadata did not run", "pyproject.toml"),
        ("ERROR: something unheard of", "Nothing outside .venv was changed"),
    ],
)
def test_pips_words_are_put_plainly(output: str, words: str) -> None:
    assert words in explain(output)


def test_debian_keeps_venv_in_a_package_of_its_own(tmp_path: Path) -> None:
    system = tmp_path / "python3"
    system.touch()
    other = tmp_path / "python3.99"
    other.touch()
    own = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert venv_packages(system, True, system) == []
    assert venv_packages(system, False, system) == ["python3-venv"]
    assert venv_packages(other, False, system) == [own]


def test_a_python_without_ensurepip_gets_the_apt_line(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev_environment, "can_make_environments", lambda: False)
    with pytest.raises(SetupError, match=r"apt-get install -y --no-install-recommends python3.*-venv"):
        Environment(root).prepare()
    assert not (root / ".venv").exists()


def test_offline_is_said_and_leaves_no_stamp(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Real pip, sent to an index where nobody listens."""
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX"):
        monkeypatch.delenv(name, raising=False)
    environment = Environment(root)
    with pytest.raises(SetupError, match="The package index cannot be reached"):
        environment.prepare()
    assert not environment.stamp.exists()
    assert not environment.ready()


def test_the_set_up_is_made_once_and_mended_after_a_change(root: Path) -> None:
    """The whole way with real pip: make, leave alone, take in a change, replace a damaged one."""
    said: list[str] = []
    environment = Environment(root, said.append)
    try:
        environment.prepare()
    except SetupError as error:
        if "cannot be reached" in str(error):
            pytest.skip("no package index in reach")
        raise
    assert environment.ready()
    assert [line.split()[0] for line in said] == ["Making", "Installing"]

    def answer() -> str:
        program = "import tiny; print(tiny.answer)"
        command = [str(environment.python), "-c", program]
        return subprocess.run(command, cwd=root.parent, capture_output=True, text=True, check=True).stdout

    assert answer() == "42\n"
    (root / "tiny.py").write_text("answer = 43\n", encoding="utf-8")
    assert answer() == "43\n"  # installed in place: no copy

    said.clear()
    environment.prepare()
    assert said == []

    _append("packaging/constraints.txt")(environment)
    environment.prepare()
    assert [line.split()[0] for line in said] == ["Installing"]


def test_offline_is_told_from_other_failures() -> None:
    assert is_offline("Failed to establish a new connection: [Errno 111] Connection refused")
    assert not is_offline("ERROR: No matching distribution found for hatchling==0")

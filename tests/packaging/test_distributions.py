"""The wheel and the source archive: what is in them, and that each works in an environment of its own."""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from dev_environment import is_offline

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from pathlib import Path
import curator, curator.resources
print(Path(curator.__file__).resolve())
print(curator.resources.resource("").resolve())
"""


def _files(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The two archives, freshly built from this tree: {".whl": path, ".gz": path}."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return {file.suffix: file for file in folder.iterdir()}


def test_the_wheel_holds_the_code_the_resources_and_the_sample_site_and_no_more(
    built: dict[str, Path],
) -> None:
    with zipfile.ZipFile(built[".whl"]) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    resources = {name for name in _files(ROOT / "resources") if not name.startswith("readme/")}
    assert resources
    assert names == {
        *(f"curator/{name}" for name in _files(ROOT / "curator")),
        *(f"curator/_resources/{name}" for name in resources),
        *(f"curator/_sample_content/{name}" for name in _files(ROOT / "sample_content")),
    }


def test_the_source_archive_holds_all_that_the_tests_need(built: dict[str, Path]) -> None:
    with tarfile.open(built[".gz"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for folder in ("curator", "packaging", "resources", "sample_content", "tests"):
        assert {f"{folder}/{name}" for name in _files(ROOT / folder)} <= names
    assert {"README.md", "LICENSE", "pyproject.toml", ".ci/run"} <= names
    assert not any(name.startswith((".venv", ".git/", "build")) for name in names)


@pytest.mark.parametrize("suffix", [".whl", ".gz"], ids=["wheel", "source archive"])
def test_it_works_in_an_environment_of_its_own(built: dict[str, Path], suffix: str, tmp_path: Path) -> None:
    scripts = tmp_path / "fresh" / ("Scripts" if os.name == "nt" else "bin")
    venv.create(tmp_path / "fresh", with_pip=True)
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    variables["CURATOR_HOME"] = str(tmp_path / "home")

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        program = [str(scripts / command[0]), *command[1:]]
        return subprocess.run(
            program, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
        )

    pins = str(ROOT / "packaging" / "constraints.txt")
    installed = run("python", "-m", "pip", "install", "--constraint", pins, str(built[suffix]))
    if is_offline(installed.stderr):
        pytest.skip("no package index in reach")
    assert installed.returncode == 0, installed.stderr

    found = run("python", "-c", PROGRAM)
    assert found.returncode == 0, found.stderr
    package, resources = map(Path, found.stdout.splitlines())
    assert package.is_relative_to((tmp_path / "fresh").resolve())
    assert resources == package.parent / "_resources"
    assert _files(resources) == {
        name for name in _files(ROOT / "resources") if not name.startswith("readme/")
    }

    listed = run("curator", "list", str(ROOT / "sample_content"), "--format", "paths", "--limit", "1")
    assert listed.returncode == 0, listed.stderr
    assert (ROOT / "sample_content" / listed.stdout.strip()).is_file()
    assert list(scripts.glob("curator-gui*"))

"""Every check runs, the count of the tests comes last, and nothing found to test is a failure."""

import sys
from pathlib import Path

import dev_checks
import pytest

PASSES = "def test_one() -> None:\n    assert True\n"
FAILS = "def test_one() -> None:\n    assert not True\n"
PROCESSES = """import os


def test_processes() -> None:
    assert os.environ.get("PYTEST_XDIST_WORKER_COUNT") {count}
"""
SKIPS = 'import pytest\n\n\n@pytest.mark.skip(reason="not now")\ndef test_two() -> None:\n    pass\n'


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (
            '<testsuites><testsuite tests="3" failures="0" errors="0" skipped="0"/></testsuites>',
            "3 passed, 0 failed",
        ),
        (
            '<testsuites><testsuite tests="9" failures="1" errors="2" skipped="4"/></testsuites>',
            "2 passed, 3 failed, 4 skipped",
        ),
        ('<testsuite tests="0" failures="0" errors="0" skipped="0"/>', "0 passed, 0 failed"),
        ("<testsui", ""),
    ],
)
def test_closing_line(tmp_path: Path, report: str, line: str) -> None:
    file = tmp_path / "report.xml"
    file.write_text(report, encoding="utf-8")
    assert dev_checks.closing_line(file) == line


def test_no_report_has_no_closing_line(tmp_path: Path) -> None:
    assert dev_checks.closing_line(tmp_path / "never-written.xml") == ""


@pytest.mark.parametrize(
    ("files", "arguments", "code", "failed", "last"),
    [
        ({"test_a.py": PASSES}, [], 0, [], "1 passed, 0 failed"),
        ({"test_a.py": FAILS, "test_b.py": SKIPS}, [], 1, ["pytest"], "0 passed, 1 failed, 1 skipped"),
        (
            {"test_a.py": PASSES, "b.py": "x:int  =  'text'\n"},
            [],
            1,
            ["ruff format", "mypy"],
            "1 passed, 0 failed",
        ),
        ({"test_a.py": PROCESSES.format(count='== "2"')}, [], 0, [], "1 passed, 0 failed"),
        ({"test_a.py": PROCESSES.format(count="is None")}, ["-k", "processes"], 0, [], "1 passed, 0 failed"),
        ({"a.py": "import os\n"}, [], 1, ["ruff check", "pytest"], "0 passed, 0 failed"),
        ({"test_a.py": PASSES}, ["-k", "nothing_like_it"], 1, ["pytest"], "0 passed, 0 failed"),
    ],
    ids=[
        "all well",
        "a test fails",
        "checks fail before the tests",
        "all in two processes",
        "some in one",
        "no test at all",
        "none chosen",
    ],
)
def test_every_check_runs(
    tmp_path: Path, files: dict[str, str], arguments: list[str], code: int, failed: list[str], last: str
) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.mypy]\nfiles = ["*.py"]\n', encoding="utf-8")
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    said: list[str] = []
    variables = {"PATH": "", "PYTHONDONTWRITEBYTECODE": "1"}
    assert dev_checks.run(Path(sys.executable), tmp_path, variables, arguments, say=said.append) == code
    assert [line for line in said if line.startswith("==")] == [
        f"== {name}" for name in ("ruff format", "ruff check", "mypy", "pytest", "summary")
    ]
    assert [line[2:14].strip() for line in said if "FAILED" in line] == failed
    assert said[-1] == last

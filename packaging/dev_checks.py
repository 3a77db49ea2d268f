"""Every test and check of the project, one after the other, and what came of them."""

import subprocess
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

CHECKS: Mapping[str, Sequence[str]] = {
    "ruff format": ("ruff", "format", "--check", "."),
    "ruff check": ("ruff", "check", "."),
    "mypy": ("mypy",),
}

SIDE_BY_SIDE = ("-n", "2", "--dist", "loadfile")
"""All tests take two processors, file by file; who says which tests gets them as pytest runs them."""


@dataclass(frozen=True, slots=True)
class Result:
    """How one check ended."""

    name: str
    code: int
    seconds: float

    def __str__(self) -> str:
        verdict = "ok" if self.code == 0 else f"FAILED (exit code {self.code})"
        return f"  {self.name:<12} {self.seconds:6.1f} s  {verdict}"


def closing_line(report: Path) -> str:
    """Return `N passed, N failed` (and `, N skipped`) from pytest's JUnit report; "" when there is none."""
    try:
        suites = list(ElementTree.parse(report).iter("testsuite"))
    except (OSError, ElementTree.ParseError):
        return ""
    tests, failed, skipped = (
        sum(int(suite.get(name, "0")) for suite in suites for name in names)
        for names in (("tests",), ("failures", "errors"), ("skipped",))
    )
    counts = f"{tests - failed - skipped} passed, {failed} failed"
    return f"{counts}, {skipped} skipped" if skipped else counts


def run(
    python: Path,
    root: Path,
    variables: Mapping[str, str],
    pytest_arguments: Sequence[str] = (),
    *,
    say: Callable[[str], object] = print,
) -> int:
    """Run every check, also after one has failed; return 0 when all passed, else 1.

    Without arguments for pytest all tests are run, in two processes. The last line said is pytest's count. No
    test collected is a failure: pytest's own exit code says so.
    """
    variables = {**variables, "QT_QPA_PLATFORM": "offscreen"}
    results: list[Result] = []

    def check(name: str, *command: str) -> None:
        say(f"== {name}")
        started = time.monotonic()
        code = subprocess.run([str(python), "-m", *command], cwd=root, env=variables, check=False).returncode
        results.append(Result(name, code, time.monotonic() - started))

    with tempfile.TemporaryDirectory(prefix="curator-tests-") as folder:
        report = Path(folder, "pytest.xml")
        for name, command in CHECKS.items():
            check(name, *command)
        check("pytest", "pytest", f"--junitxml={report}", *(pytest_arguments or SIDE_BY_SIDE))
        closing = closing_line(report)
    say("== summary")
    for result in results:
        say(str(result))
    if closing:
        say(closing)
    return int(any(result.code for result in results))

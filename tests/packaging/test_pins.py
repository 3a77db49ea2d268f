"""The constraints pin everything that is installed, and hold names and versions only."""

import re
import tomllib
from importlib.metadata import requires, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LINES = [
    line
    for line in (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
PINS = dict(line.split("==") for line in LINES)


def _asked_for() -> list[str]:
    return [
        *PROJECT["build-system"]["requires"],
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["dev"],
    ]


def test_names_and_versions_only() -> None:
    assert [line for line in LINES if not re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", line)] == []
    assert len(PINS) == len(LINES)


def test_every_package_is_pinned_for_every_system() -> None:
    """All that the project asks for, and what those ask for in turn, on any of the three systems."""
    systems = [{"sys_platform": name, "extra": ""} for name in ("linux", "win32", "darwin")]
    pending = [Requirement(text) for text in _asked_for()]
    pinned: set[str] = set()
    while pending:
        requirement = pending.pop()
        name = canonicalize_name(requirement.name)
        if name in pinned:
            continue
        assert name in PINS, f"{name} is not pinned in packaging/constraints.txt"
        assert requirement.specifier.contains(PINS[name]), (
            f"{name}=={PINS[name]} is not what {requirement} asks for"
        )
        pinned.add(name)
        if name != "colorama":  # Windows only: not installed where there is no Windows; it needs nothing
            assert version(name) == PINS[name], f"{name}: another version is installed than the one pinned"
            behind = (Requirement(text) for text in requires(name) or ())
            pending += [
                one
                for one in behind
                if one.marker is None or any(one.marker.evaluate(system) for system in systems)
            ]
    assert PINS.keys() - pinned == set(), "pinned, but asked for by nothing"

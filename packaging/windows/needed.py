"""Prints what wheels need on Windows and what is not among them, pinned: `needed.py PINS WHEEL...`.

pip would judge the markers of dependencies by the system it runs on, which is not Windows.
"""

import sys
import zipfile
from collections.abc import Iterable
from email.parser import Parser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "os_name": "nt",
    "extra": "",
    "python_version": "3.13",
    "python_full_version": "3.13.2",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
}


def missing(wheels: Iterable[Path], pins: str) -> list[str]:
    """What these wheels need and what is not among them, as "name==version". Raises LookupError: no pin."""
    there, wanted = set(), set()
    for wheel in wheels:
        there.add(parse_wheel_filename(wheel.name)[0])
        wanted |= set(_required(wheel))
    lines = (line.partition("#")[0].strip() for line in pins.splitlines())
    versions = dict(line.split("==") for line in lines if line)
    unpinned = sorted(wanted - there - {canonicalize_name(name) for name in versions})
    if unpinned:
        raise LookupError(f"not pinned: {', '.join(unpinned)}")
    return [
        f"{name}=={version}"
        for name, version in versions.items()
        if canonicalize_name(name) in wanted - there
    ]


def _required(wheel: Path) -> Iterable[str]:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode())
    for text in metadata.get_all("Requires-Dist", []):
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate(WINDOWS):
            yield canonicalize_name(requirement.name)


if __name__ == "__main__":
    try:
        print(*missing(map(Path, sys.argv[2:]), Path(sys.argv[1]).read_text(encoding="utf-8")), sep="\n")
    except LookupError as problem:
        raise SystemExit(f"needed.py: {problem}") from None

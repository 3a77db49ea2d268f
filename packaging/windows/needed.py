"""Prints what Curator's wheel needs on Windows, pinned: `needed.py WHEEL CONSTRAINTS`.

pip would judge the markers of dependencies by the system it runs on, which is not Windows.
"""

import sys
import zipfile
from email.parser import Parser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "extra": "",
    "python_version": "3.13",
}
ALSO = (
    *("anyio", "annotated-types", "colorama", "idna", "pydantic-core", "shiboken6", "typing-extensions"),
    "typing-inspection",
)
"""What the dependencies need in turn; a self-test of the bundle fails when one is missing."""


def main(wheel: Path, constraints: Path) -> None:
    """Print the requirements, one a line."""
    pins = dict(
        line.split("==")
        for line in constraints.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    )
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode())
    wanted = set(ALSO)
    for text in metadata.get_all("Requires-Dist", []):
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate(WINDOWS):
            wanted.add(canonicalize_name(requirement.name))
    print(*(f"{name}=={pins[name]}" for name in sorted(wanted)), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

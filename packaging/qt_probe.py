"""Run by the project's own Python: loads Qt's parts one by one and prints, as JSON, what the system lacks.

A process of its own, so that a broken library ends this and not the caller.
"""

import ctypes
import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork")
_NOT_OPENED = re.compile(r"(\S+): cannot open shared object file")
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def parts(platforms: list[str]) -> Iterator[Path]:
    """Yield the files of PySide6 that must load: the window's modules and the named platform plugins."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PySide6 is not installed here")
    folder = Path(next(iter(spec.submodule_search_locations)))
    for module in MODULES:
        yield from folder.glob(f"{module}.*so")
    for platform in platforms:
        yield from folder.glob(f"Qt/plugins/platforms/libq{platform}.so")


def missing(part: Path) -> tuple[set[str], str]:
    """Load `part`; return the libraries it lacks and, when it fails for another reason, that reason."""
    try:
        ctypes.CDLL(str(part))
    except OSError as error:
        names = set(_NOT_OPENED.findall(str(error)))  # the first one only: the loader stops there
        if ldd := shutil.which("ldd"):
            listed = subprocess.run([ldd, str(part)], capture_output=True, text=True, check=False).stdout
            names.update(_NOT_FOUND.findall(listed))
        return names, "" if names else str(error)
    return set(), ""


def main() -> None:
    """Print `{"missing": [library], "errors": [text]}` for the platforms named on the command line."""
    found: set[str] = set()
    errors: list[str] = []
    for part in parts(sys.argv[1:]):
        names, error = missing(part)
        found |= names
        if error:
            errors.append(error)
    print(json.dumps({"missing": sorted(found), "errors": errors}))


if __name__ == "__main__":
    main()

"""Prints Curator's version from its one place, without importing anything of it."""

import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "curator" / "__init__.py"


def version() -> str:
    """The text of `__version__`."""
    found = re.search(r'^__version__ = "([^"]+)"$', SOURCE.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise SystemExit(f"version.py: {SOURCE}: no __version__")
    return found[1]


if __name__ == "__main__":
    print(version())

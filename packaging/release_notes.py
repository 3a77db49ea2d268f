"""Prints what changed in a version, from CHANGELOG.md: `release_notes.py VERSION`."""

import sys
from pathlib import Path

CHANGELOG = Path(__file__).with_name("CHANGELOG.md")


def notes(version: str, changelog: str) -> str:
    """The section of `version`, without its heading. Raises LookupError when there is none or it is empty."""
    lines = changelog.splitlines()
    try:
        start = lines.index(f"## {version}") + 1
    except ValueError:
        raise LookupError(f"CHANGELOG.md has no section '## {version}'") from None
    end = next((at for at in range(start, len(lines)) if lines[at].startswith("## ")), len(lines))
    text = "\n".join(lines[start:end]).strip()
    if not text:
        raise LookupError(f"CHANGELOG.md says nothing of {version}")
    return text + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    try:
        sys.stdout.write(notes(sys.argv[1].removeprefix("v"), CHANGELOG.read_text(encoding="utf-8")))
    except LookupError as missing:
        raise SystemExit(f"release_notes.py: {missing}") from None

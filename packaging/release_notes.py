"""Prints what changed in a version, from CHANGELOG.md: `release_notes.py VERSION [--json]`.

With --json it is what the update notice reads; it belongs to the address that curator/publisher.py names.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from curator import publisher

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


def newest(version: str, changelog: str) -> str:
    """What says that `version` is the newest. Raises LookupError as `notes` does."""
    said = {"version": version, "notes": notes(version, changelog), "page": publisher.DOWNLOADS}
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    if sys.argv[2:] not in ([], ["--json"]):
        raise SystemExit(__doc__)
    told = newest if sys.argv[2:] else notes
    try:
        text = told(sys.argv[1].removeprefix("v"), CHANGELOG.read_text(encoding="utf-8"))
        sys.stdout.buffer.write(text.encode())
    except LookupError as missing:
        raise SystemExit(f"release_notes.py: {missing}") from None

"""Compares a bundle's files with the checked-in list: `expected_files.py FOLDER LIST [--update]`.

What a builder lends without being asked, or a part that a new version brings or loses, is then seen. The list
names what is not Curator's own; of that the bundle must have what the source has, no more and no less.
"""

import difflib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN = "_internal/curator/"
SOURCES = {"_resources": ROOT / "resources", "_sample_content": ROOT / "sample_content"}
"""Where a bundle's own files come from, by their folder in it."""

LEFT_OUT = ("_resources/readme/",)


def files(folder: Path) -> list[str]:
    """Every file and link of the folder, sorted, "/" separated."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )


def own_files() -> list[str]:
    """What a bundle has of Curator's own beside its code."""
    names = [f"{inside}/{name}" for inside, source in SOURCES.items() for name in files(source)]
    return [OWN + name for name in names if not name.startswith(LEFT_OUT)]


def main(folder: Path, expected: Path, *, update: bool = False) -> int:
    """Print the difference; 0 when there is none."""
    found = files(folder)
    if update:
        others = [name for name in found if not name.startswith(OWN)]
        expected.write_text("\n".join(others) + "\n", encoding="utf-8")
    known = expected.read_text(encoding="utf-8").splitlines() if expected.is_file() else []
    lines = [
        line
        for line in difflib.unified_diff(sorted([*known, *own_files()]), found, lineterm="", n=0)
        if line[:1] in "+-" and line[:3] not in ("+++", "---")
    ]
    if lines:
        print(f"{expected.name} and the bundle differ; where that is meant: expected_files.py ... --update")
        print(*lines, sep="\n")
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), update="--update" in sys.argv[3:]))

"""A process of its own that changes a folder of articles; run by the tests with what to do.

writer_process.py SITE OWN set KEY VALUE        set KEY on every article, as one gesture
writer_process.py SITE OWN each KEY COUNT       COUNT gestures, each with its own value, on every article
writer_process.py SITE OWN undo                 undo the last entry
    writer_process.py SITE OWN each KEY COUNT       COUNT gestures, each with its value, on every article
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from curator.frontmatter import Set
from curator.library import Changes, Directories, Gesture, Library, disk, replacing


def main(site: str, own: str, command: str, *arguments: str) -> None:
    base = Path(own)
    library = Library.open(Path(site), Directories(base / "config", base / "data", base / "cache"))
    paths = [row.path for row in library.select(sort="path")]
    tell("ready")
    sys.stdin.readline()
    if command == "set":
        key, value = arguments
        tell(shown(library.apply(Gesture.same(f"Set {key}", paths, [Set((key,), value)]))))
    elif command == "each":
        key, count = arguments
        for number in range(int(count)):
            tell(shown(library.apply(Gesture.same(f"{key} {number}", paths, [Set((key,), number)]))))
    elif command == "undo":
        tell(shown(library.undo()))
    elif command == "killed":
        where, after = arguments
        kill_in(int(after))
        library.undo() if where == "undo" else library.apply(
            Gesture.same("Publish", paths, [Set(("published",), True)])
        )
    library.close()


def tell(what: object) -> None:
    print(json.dumps(what), flush=True)


def shown(changes: Changes) -> dict[str, object]:
    return {
        "entry": changes.entry,
        "changed": [change.path for change in changes.changed],
        "unchanged": list(changes.unchanged),
        "refused": [[refusal.path, refusal.code] for refusal in changes.refused],
    }


def kill_in(files: int) -> None:
    """Die while the file after so many is about to be put in its place: its temporary file stays."""
    replacing.AT_ONCE = 1  # in the order of their paths
    left = [files]
    real = disk.swap

    def dying(temporary: Path, target: Path, ours: os.stat_result) -> None:
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        real(temporary, target, ours)

    disk.swap = dying


if __name__ == "__main__":
    main(*sys.argv[1:])

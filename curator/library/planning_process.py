"""A process of its own that plans what is to be written, as long as it is asked to.

It reads files and writes none. Of what it cannot plan, or what stands in a file's way, it says nothing:
whoever asked plans that again, and tells the editor why.
"""

from __future__ import annotations

import gc
import os
import pickle
from pathlib import Path

from curator.content import Profile
from curator.frontmatter import Absent, Document, Value
from curator.frontmatter import Path as FieldPath
from curator.library.gestures import FileChange, FileWish
from curator.library.planned import Described, Planned, Unchanged
from curator.library.planning import Planner, Task
from curator.library.wire import receive, send, standard_streams

WORD = "--plan-files"
"""How a frozen program is told to be such a process."""


def serve() -> None:
    """Answer until nobody asks any more."""
    asking, answering = standard_streams()
    gc.freeze()  # what was loaded stays, and need not be looked through again and again
    digests: dict[str, bytes] = {}

    def known(path: str) -> tuple[bytes, _NotHere] | None:
        digest = digests.get(path)
        return None if digest is None else (digest, _NotHere())

    try:
        root, profile = receive(asking)
        planner = Planner(Path(root), Profile.model_validate_json(profile), known)
        while True:
            task, items, digests = pickle.loads(receive(asking))
            send(answering, pickle.dumps([_answered(planner, task, item) for item in items]))
    except (EOFError, OSError):
        os._exit(0)  # the streams are of no use to anybody


class _NotHereError(Exception):
    """What the index knows of a file's fields is asked for, and only its digest is here."""


class _NotHere:
    """What the index knows of a file's fields, see `_NotHereError`."""

    def is_same(self, _path: FieldPath, _now: Document) -> bool:
        raise _NotHereError

    def get(self, _path: FieldPath) -> Value | Absent:
        raise _NotHereError


def _answered(
    planner: Planner, task: Task, item: FileWish | FileChange | None
) -> Planned | Described | Unchanged | None:
    try:
        outcome = None if item is None else planner.plan(task, item)
    except _NotHereError:
        return None
    if isinstance(outcome, Planned):
        return Described(outcome.record) if task is Task.WRITE else outcome
    return outcome if isinstance(outcome, Unchanged) else None

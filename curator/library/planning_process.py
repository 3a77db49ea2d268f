"""A process of its own that plans what is to be written, as long as it is asked to.

It reads files and writes none. Of what it cannot plan, or what stands in a file's way, it says nothing:
whoever asked plans that again, and tells the editor why.
"""

from __future__ import annotations

import os
import pickle
from pathlib import Path

from curator.content import Profile
from curator.library.gestures import FileChange, FileWish
from curator.library.known import Known
from curator.library.planned import Planned, Unchanged
from curator.library.planning import Planner, Task
from curator.library.wire import receive, send, standard_streams

WORD = "--plan-files"
"""How a frozen program is told to be such a process."""


def serve() -> None:
    """Answer until nobody asks any more."""
    asking, answering = standard_streams()
    kept: dict[str, tuple[bytes, Known | None] | None] = {}
    try:
        root, profile = receive(asking)
        planner = Planner(Path(root), Profile.model_validate_json(profile), kept.get)
        while True:
            task, items, known = pickle.loads(receive(asking))
            kept.clear()
            kept.update(known)
            send(answering, pickle.dumps([_answered(planner, task, item) for item in items]))
    except (EOFError, OSError):
        os._exit(0)  # the streams are of no use to anybody


def _answered(planner: Planner, task: Task, item: FileWish | FileChange | None) -> Planned | Unchanged | None:
    outcome = None if item is None else planner.plan(task, item)
    return outcome if isinstance(outcome, (Planned, Unchanged)) else None

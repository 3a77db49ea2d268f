"""Plans very many files in this process and others at the same time; few in this one alone."""

from __future__ import annotations

import pickle
from collections.abc import Generator, Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeAlias

from curator.content import Profile
from curator.frontmatter import Document
from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.gestures import ChangeKind, FileChange, FileEdits, FileWish
from curator.library.index import Index
from curator.library.planned import Described, Outcome, Planned, Unchanged
from curator.library.planning import Planner, Task
from curator.library.planning_process import WORD, serve
from curator.library.sharing import Sharing
from curator.library.wire import command

WORTHWHILE = 1_000
"""Files for which another process is started: it takes a good third of a second until it plans."""

_STOCK = 2  # parts ready to be asked: this process does little between two of them

_STOPPED = "Stopped."

Item: TypeAlias = FileWish | FileChange


class _Part(NamedTuple):
    """Files that are planned together, and whether it is to be stopped."""

    task: Task
    items: Sequence[Item]
    cancelled: Asked | None


class PlanningTogether:
    """Plans the files of one gesture, undo or redo. To be closed: no process outlives it."""

    def __init__(self, root: Path, profile: Profile, index: Index, planner: Planner, total: int) -> None:
        """`total`: how many files there are in all."""
        self._index = index
        self._planner = planner
        self._sharing: Sharing[_Part, list[Outcome]] = Sharing(
            command(serve.__module__, WORD),
            (str(root), profile.model_dump_json()),
            total,
            worthwhile=WORTHWHILE,
            stock=_STOCK,
            stopped=_STOPPED,
            encode=self._encoded,
            decode=self._decoded,
            own=self._planned,
        )

    def outcomes(
        self, task: Task, items: Iterable[Item], together: int, cancelled: Asked | None = None
    ) -> Generator[list[Outcome], None, None]:
        """What is to be done to each, `together` at a time, in any order of these parts.

        Raises Cancelled, LibraryError.
        """
        files = iter(items)
        parts = (_Part(task, part, cancelled) for part in iter(lambda: list(islice(files, together)), []))
        for _, outcomes in self._sharing.each(parts, cancelled):
            yield outcomes

    def close(self) -> None:
        """End the other processes."""
        self._sharing.close()

    def __enter__(self) -> PlanningTogether:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _planned(self, part: _Part) -> list[Outcome]:
        outcomes = []
        for item in part.items:
            if part.cancelled is not None and part.cancelled():
                raise Cancelled(_STOPPED)
            outcomes.append(self._planner.plan(part.task, item))
        return outcomes

    def _encoded(self, part: _Part) -> bytes:
        items = [item if _can_be_sent(item) else None for item in part.items]
        asked = (item.path for item in items if isinstance(item, FileEdits) and item.base is None)
        return pickle.dumps((part.task, items, self._index.digests(asked)))

    def _decoded(self, part: _Part, answer: bytes) -> list[Outcome] | None:
        try:
            found = list(pickle.loads(answer))
        except Exception:  # of another version: the program was replaced while it was running
            return None
        if len(found) != len(part.items):
            return None
        return [
            self._understood(part.task, item, outcome)
            for item, outcome in zip(part.items, found, strict=True)
        ]

    def _understood(self, task: Task, item: Item, outcome: object) -> Outcome:
        if isinstance(outcome, Described) and isinstance(item, FileChange):
            return Planned(item, None, outcome.record)
        return outcome if isinstance(outcome, (Planned, Unchanged)) else self._planner.plan(task, item)


def _can_be_sent(item: Item) -> bool:
    """Whether another process can plan it: all that is frequent."""
    if isinstance(item, FileChange):
        return item.kind is ChangeKind.EDIT
    return isinstance(item, FileEdits) and not isinstance(item.base, Document)

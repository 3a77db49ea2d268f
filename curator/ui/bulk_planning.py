"""Makes a plan from the articles' files, some at a time and away from the UI thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from curator.content import Profile
from curator.frontmatter import Absent, Value
from curator.library import Library, Refusal, Row
from curator.library.bulk import BulkEdit, Difference, Nothing, Proposal, proposals
from curator.ui.bulk import FieldText, PlannedChange, PlanPart, RefusedChange
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.wording import number, said

_AT_ONCE = 32
_SECONDS = 0.12
"""So long one step looks at articles: then it shows what it has found, and others may read."""

_FEW = 50
_PATIENCE = 0.02
_LONGEST = 4_000


class Rows(Protocol):
    """Rows whose number is known before they are read, by any thread."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Row]: ...


Look = Callable[[Library, list[Row]], PlanPart]
"""Tells what would become of some articles; for any thread."""


class BulkPlanning(QObject):
    """One change of many articles being thought through.

    Signals:
        found(PlanPart, int): more of the plan; so many articles are looked at by now. Emitted once at least.
        ended(): all articles were looked at.
    """

    found = Signal(object, int)
    ended = Signal()

    def __init__(self, session: Session, rows: Rows, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._rows = iter(rows)
        self._task: Task | None = None
        self._seen = 0
        self._stopped = False
        self.total = len(rows)

    def start(self) -> None:
        """Begin; of few articles the plan is there at once."""
        self._next()
        if self.total <= _FEW and self._task is not None:
            self._task.wait(_PATIENCE)

    def stop(self) -> None:
        """The rest is not wanted any more."""
        self._stopped = True
        if self._task is not None:
            self._task.drop()
        self.deleteLater()

    def _next(self) -> None:
        if self._stopped:
            return
        read = self._session.glance if self.total <= _FEW else self._session.read
        self._task = read(lambda library: _step(library, self._look, self._rows), self._done)

    def _done(self, step: _Step) -> None:
        if self._stopped:
            return
        self._seen = self.total if step.is_last else self._seen + step.seen
        self.found.emit(step.part, self._seen)
        if step.is_last:
            self.ended.emit()
            self.deleteLater()
        else:
            self._next()


class _Step(NamedTuple):
    part: PlanPart
    seen: int
    is_last: bool


def _step(library: Library, look: Look, rows: Iterator[Row]) -> _Step:
    """Look at the next articles."""
    until = time.monotonic() + _SECONDS
    part, seen = PlanPart(), 0
    while time.monotonic() < until:
        some = list(islice(rows, _AT_ONCE))
        seen += len(some)
        more = look(library, some)
        part = PlanPart(part.changes + more.changes, part.same + more.same, part.refused + more.refused)
        if len(some) < _AT_ONCE:
            return _Step(part, seen, True)
    return _Step(part, seen, False)


def part_of(library: Library, bulk: BulkEdit, rows: Iterable[Row]) -> PlanPart:
    """What the edit would do to these articles."""
    by_path = {row.path: row._replace(excerpt="", image="") for row in rows}
    changes, refused, same = [], [], 0
    for found in proposals(library, bulk, by_path):
        row = by_path[found.path]
        match found:
            case Proposal():
                changes.append(_change(row, found, library.profile, several=len(bulk.fields) > 1))
            case Nothing():
                same += 1
            case Refusal():
                refused.append(RefusedChange(row, said(found.reason)))
    return PlanPart(tuple(changes), same, tuple(refused))


def _change(row: Row, found: Proposal, profile: Profile, *, several: bool) -> PlannedChange:
    texts = tuple(_text(one, profile, several=several) for one in found.differences)
    first = texts[0]
    none = _tr("no key")
    return PlannedChange(
        row,
        none if first.before is None else first.before,
        none if first.after is None else first.after,
        found.edits,
        base=found.glimpse,
        fields=texts,
    )


def _text(one: Difference, profile: Profile, *, several: bool) -> FieldText:
    label = field_label(profile, one.path) if several else ""
    return FieldText(label, value_text(one.before), value_text(one.after))


def field_label(profile: Profile, path: tuple[str | int, ...]) -> str:
    """What the field at `path` is called: "Provider › Name"."""
    return " › ".join(said(profile.field(path[:length]).label) for length in range(1, len(path) + 1))


def value_text(value: Value | Absent) -> str | None:
    """A value in words; None where there is no key."""
    match value:
        case Absent():
            return None
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return number(value)
        case str():
            return value[:_LONGEST]
        case list():
            return ", ".join(value_text(item) or "" for item in value[:200])
        case dict():
            return _tr("{n} keys", n=len(value)).format(n=number(len(value)))
        case _:
            return str(value)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("bulk", text, None, n)

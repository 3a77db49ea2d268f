"""Counts what the search selects, after the list has shown it: typing never waits for a count.

Beside a value that is asked for, the others are counted as if it were not: so one sees what a click on them
would find.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from curator.library import Changes, Facets, Library, QueryError
from curator.library.asking import Asked
from curator.library.months import without_months
from curator.library.refining import without_key
from curator.ui.session import Session
from curator.ui.tasks import Task

PAUSE_MS = 120
"""How long the search has to rest, so that letters typed in a row cost one count."""

_HELD_MS = 1_000

_REST_MS, _REST_SHARE = 2_000, 20
"""How long counting rests while the folder is being read, and how often longer than it takes."""

_FIELDS = {
    "published": "status",
    "in": "collections",
    "topic": "topics",
    "provider": "providers",
    "category": "categories",
    "type": "types",
    "quality": "quality",
    "heat": "heat",
}
"""What of the counts belongs to a key."""


@dataclass(slots=True)
class _Count:
    """One round of counting: the searches still to be counted, each for some of the fields."""

    todo: list[tuple[str, str]]
    found: Facets


class Counting(QObject):
    """Attributes:
        found: counts over what the search selected when it was counted last.
    Signals:
        counted(): `found` is new.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.found = Facets()
        self._session = session
        self._query = ""
        self._task: Task | None = None
        self._behind = False
        self._took = QElapsedTimer()
        self._rest = _REST_MS
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._count)
        session.changed.connect(self._changed)
        session.filling.grown.connect(self._grown)
        session.filling.ended.connect(self._count_the_rest)

    @property
    def reading(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or (self._task is not None and not self._task.finished)

    def start(self) -> None:
        """Count the folder just opened."""
        self._query = ""
        self._count()

    def clear(self) -> None:
        """Count nothing: the folder was closed."""
        self._drop()
        self._query, self.found = "", Facets()
        self.counted.emit()

    def follow(self, query: str) -> None:
        """Count what `query` selects, a valid one."""
        if query != self._query:
            self._query = query
            self._drop()
            self._pause.start(PAUSE_MS)

    def hold(self) -> None:
        """Make way for a list that is being read; go on when `follow` tells that it is there, or later."""
        if self.reading:
            self._drop()
            self._pause.start(_HELD_MS)

    def look_again(self) -> None:
        """Count again what was counted last, soon."""
        self._drop()
        self._pause.start(PAUSE_MS)

    def _changed(self, changes: Changes) -> None:
        if changes.paths:
            self.look_again()

    def _grown(self) -> None:
        self._behind = True
        if not self.reading:
            self._pause.start(self._rest)

    def _count_the_rest(self, _changes: Changes, _whole: bool) -> None:
        if self._behind:
            self.look_again()

    def _drop(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _count(self) -> None:
        self._drop()
        self._behind = False
        self._took.start()
        self._next(_Count([(self._query, ""), *_others(self._query)], Facets()))

    def _next(self, going: _Count) -> None:
        """Count one search after the other: the list is read in between when it has to be."""
        if not going.todo:
            self.found = going.found
            self._rest = max(_REST_MS, _REST_SHARE * self._took.elapsed())
            self.counted.emit()
            return
        query, field = going.todo.pop(0)

        def count(library: Library, cancelled: Asked) -> Facets:
            return library.facets(query, cancelled=cancelled)

        def counted(facets: Facets) -> None:
            going.found = replace(going.found, **{field: getattr(facets, field)}) if field else facets
            self._next(going)

        self._task = self._session.search(count, counted, lambda _error: None)


def _others(query: str) -> list[tuple[str, str]]:
    """The searches that the values beside those asked for are counted by, each with its field."""
    without: dict[str, Callable[[str], str]] = {
        field: lambda text, key=key: without_key(text, key)  # type: ignore[misc]
        for key, field in _FIELDS.items()
    }
    without["months"] = without_months
    try:
        found = [(change(query), field) for field, change in without.items()]
    except QueryError:
        return []
    return [(text, field) for text, field in found if text != query]

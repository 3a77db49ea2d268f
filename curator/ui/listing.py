"""Which articles the list shows and in which order: filter, search and sort put together, read, and shown
without losing the selection or what is seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from curator.library import Changes, Facets, Library, NoSuchArticle, QueryError, Row
from curator.library.query import parse_query
from curator.ui.article_list import ArticleList, Stand
from curator.ui.article_model import ArticleModel
from curator.ui.places import Places
from curator.ui.row_pages import Nothing, Pages, RowView, pages_around
from curator.ui.session import Session
from curator.ui.tasks import Task

_FEW = 50

FALLING_FIRST = frozenset({"date", "quality", "heat"})
"""Sort keys that start with the greatest value."""


class Keep(Enum):
    """What of the selection outlives a change of the list."""

    ALL = auto()  # the same question, or the same articles in another order
    CURRENT = auto()  # another question


class Listing(QObject):
    """Keeps the list as the session's folder, the filter, the search and the sort key want it.

    Attributes:
        filter: a query, from the sidebar; search: a query, typed by the editor; both must hold.
        sort: a sort key, with "-" before it for falling order.
        facets: counts over the whole folder.
    Signals:
        shown(): the list shows what was asked for.
        counted(): `facets` are new.
        search_refused(str, int): the search cannot be understood: why, and at which character of `search`.
            The list stays as it was. ("", -1): it can.
    """

    shown = Signal()
    counted = Signal()
    search_refused = Signal(str, int)

    def __init__(
        self, session: Session, model: ArticleModel, view: ArticleList, sort: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._view = view
        self.filter = ""
        self.search = ""
        self.sort = sort
        self.facets = Facets()
        self._loading: Task | None = None
        self._counting: Task | None = None
        self._checking: Task | None = None
        session.changed.connect(self._changed)

    @property
    def falling(self) -> bool:
        return self.sort.startswith("-")

    @property
    def sort_key(self) -> str:
        return self.sort.removeprefix("-")

    @property
    def reading(self) -> bool:
        """Whether the list or its counts are still being read."""
        tasks = (self._loading, self._counting, self._checking)
        return any(task is not None and not task.finished for task in tasks)

    def start(self) -> None:
        """Show the articles of the folder just opened."""
        self._load(Keep.CURRENT)
        self._count()

    def clear(self) -> None:
        """Show nothing: the folder was closed."""
        for task in (self._loading, self._counting, self._checking):
            if task is not None:
                task.drop()
        self.filter = self.search = ""
        self.facets = Facets()
        self._view.show_rows(Nothing(), {}, Places(), -1, None)
        self.counted.emit()
        self.shown.emit()

    def set_filter(self, query: str) -> None:
        if query != self.filter:
            self.filter = query
            self._load(Keep.CURRENT)

    def set_search(self, query: str) -> None:
        query = query.strip()
        if query != self.search:
            self.search = query
            self._load(Keep.CURRENT)

    def sort_by(self, key: str) -> None:
        """Sort by `key`; when the list is sorted by it, turn the order round."""
        if key == self.sort_key:
            self.set_order(not self.falling)
        else:
            self.sort = f"-{key}" if key in FALLING_FIRST else key
            self._load(Keep.ALL)

    def set_order(self, falling: bool) -> None:
        wanted = f"-{self.sort_key}" if falling else self.sort_key
        if wanted != self.sort:
            self.sort = wanted
            self._load(Keep.ALL)

    def look_again(self) -> None:
        """Read the list again: what its search finds has changed, though no article has."""
        self._load(Keep.ALL, scroll=False)

    # -- inside -------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if not changes.paths:
            return
        if len(changes.paths) <= _FEW:
            self._session.glance(
                lambda library: _rows_of(library, changes.paths), self._model.replace, lambda _error: None
            )
        self._load(Keep.ALL, scroll=False)
        self._count()

    def _load(self, keep: Keep, *, scroll: bool = True) -> None:
        """Read what the list should show; without `scroll` what is seen stays in its place."""
        if self._loading is not None:
            self._loading.drop()
        query, shift = self._query()
        try:
            parse_query(self.search)  # what is wrong by itself must not become right in company
        except QueryError as error:
            self.search_refused.emit(error.message, error.position)
            return
        sort, seen = self.sort, self._seen(keep, scroll)

        def work(library: Library) -> _Answer:
            return _answer(library.view(query, sort), seen)

        def failed(error: Exception) -> None:
            if isinstance(error, QueryError):
                self.search_refused.emit(error.message, max(0, error.position - shift))
            else:
                self._session.failed.emit(str(error))

        self._loading = self._session.read(work, self._show, failed)

    def _query(self) -> tuple[str, int]:
        if self.filter and self.search:
            return f"{self.filter} ({self.search})", len(self.filter) + 2
        return self.filter or self.search, 0

    def _seen(self, keep: Keep, scroll: bool) -> _Seen:
        view = self._view
        first, last = view.in_sight()
        return _Seen(
            view=self._model.view,
            chosen=view.chosen.places,
            version=view.chosen.version,
            current=view.currentIndex().row(),
            stand=view.stand(),
            rows=last - first + 1,
            keep=keep,
            scroll=scroll,
        )

    def _show(self, answer: _Answer) -> None:
        seen = answer.seen
        now = self._seen(seen.keep, seen.scroll)
        if now.version != seen.version or now.current != seen.current:  # selected meanwhile
            self._loading = self._session.read(lambda _library: _answer(answer.view, now), self._show)
            return
        self.search_refused.emit("", -1)
        stand = None
        if not seen.scroll:  # it may have been scrolled meanwhile
            stand = Stand(max(0, now.stand.place + answer.moved), now.stand.height)
        self._view.show_rows(answer.view, answer.pages, answer.chosen, answer.current, stand)
        self._check()
        self.shown.emit()

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.drop()
        self._counting = self._session.read(lambda library: library.facets(""), self._counted)

    def _counted(self, facets: Facets) -> None:
        self.facets = facets
        self._check()
        self.counted.emit()

    def _check(self) -> None:
        """Find out which of the rows shown are files that cannot be read."""
        if self._checking is not None:
            self._checking.drop()
            self._checking = None
        view = self._model.view
        if not self.facets.problems or not len(view):
            self._model.broken = []
            return
        query, _ = self._query()
        asked = f"({query}) has:problem" if query else "has:problem"

        def work(library: Library) -> list[int]:
            broken = frozenset(library.view(asked, "path").ids)
            return [place for place, article in enumerate(view.ids) if article in broken]

        def done(places: list[int]) -> None:
            if view is self._model.view:
                self._model.broken = places
                self._view.selection_changed.emit()

        self._checking = self._session.read(work, done, lambda _error: None)


@dataclass(frozen=True, slots=True)
class _Seen:
    """The list as it was when another was asked for.

    Attributes:
        rows: how many rows are in sight.
        scroll: the current row shall be seen; else what is seen now.
    """

    view: RowView
    chosen: Places
    version: int
    current: int
    stand: Stand
    rows: int
    keep: Keep
    scroll: bool


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the list shall be.

    Attributes:
        moved: by how many rows what is seen now is further down than before.
    """

    view: RowView
    seen: _Seen
    pages: Pages
    chosen: Places
    current: int
    moved: int


def _answer(view: RowView, seen: _Seen) -> _Answer:
    """Find in `view` what was selected, current and seen; for any thread.

    When nothing of it is left, the next remaining row becomes current (`keep` ALL) or the first one. Another
    question (`keep` CURRENT) leaves the current row only: nobody should change articles that were selected
    a while ago and are seen no more.
    """
    old, new = seen.view.ids, view.ids
    current = _place(old, seen.current, new)
    if seen.keep is Keep.ALL:
        chosen = seen.chosen.carried(old, new)
        if current is None or (chosen and current not in chosen):
            first = next(chosen.runs(), None)
            current = first[0] if first is not None else _next(old, seen.current, new)
    else:
        chosen = Places(len(view))
        current = current or 0
    if not chosen:
        chosen.put(current, current)
    top = 0 if seen.stand == Stand(0, 0) else _place(old, seen.stand.place, new)
    moved = 0 if top is None else top - seen.stand.place
    if seen.scroll:
        pages = pages_around(view, current - seen.rows, current + seen.rows)
    else:
        pages = pages_around(view, seen.stand.place + moved, seen.stand.place + moved + seen.rows)
    return _Answer(view, seen, pages, chosen, current if len(view) else -1, moved)


def _place(old: Sequence[int], place: int, new: Sequence[int]) -> int | None:
    """Where the article at `place` of `old` stands in `new`."""
    if not 0 <= place < len(old):
        return None
    article = old[place]
    if place < len(new) and new[place] == article:
        return place
    try:
        return new.index(article)
    except ValueError:
        return None


def _next(old: Sequence[int], current: int, new: Sequence[int]) -> int:
    """Where the first article after `current` that is left stands in `new`; else the last one before it."""
    left = frozenset(new)
    for place in (*range(current + 1, len(old)), *range(min(current, len(old)) - 1, -1, -1)):
        if old[place] in left:
            return new.index(old[place])
    return 0


def _rows_of(library: Library, paths: Iterable[str]) -> list[Row]:
    found = []
    for path in paths:
        with suppress(NoSuchArticle):
            found.append(library.row(path))
    return found

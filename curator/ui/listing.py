"""Which articles the list shows and in which order: filter, search and sort put together, read, and shown
without losing the selection."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from curator.library import Changes, Facets, Library, QueryError, Row
from curator.library.query import parse_query
from curator.ui.article_list import ArticleList
from curator.ui.article_model import ArticleModel
from curator.ui.collector import lasting_objects
from curator.ui.row_difference import RowDifference, row_difference
from curator.ui.session import Session
from curator.ui.tasks import Task

_FEW = 50
_MANY_RANGES = 500

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
        tasks = (self._loading, self._counting)
        return any(task is not None and not task.finished for task in tasks)

    def start(self) -> None:
        """Show the articles of the folder just opened."""
        self._load(Keep.CURRENT)
        self._count()

    def clear(self) -> None:
        """Show nothing: the folder was closed."""
        for task in (self._loading, self._counting):
            if task is not None:
                task.drop()
        self.filter = self.search = ""
        self.facets = Facets()
        self._model.apply(row_difference(self._model.rows, []))
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

    # -- inside -------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if not changes.paths:
            return
        touched = [path for path in changes.paths if self._model.place_of(path) is not None]
        if len(changes.paths) <= _FEW and touched:
            self._session.read(
                lambda library: [library.row(path) for path in touched],
                self._model.replace,
                lambda _error: None,
            )
        self._load(Keep.ALL, scroll=False)
        self._count()

    def _load(self, keep: Keep, *, scroll: bool = True) -> None:
        """Read what the list should show; without `scroll` the view stays where it is."""
        if self._loading is not None:
            self._loading.drop()
        query, shift = self._query()
        sort, old = self.sort, self._model.rows
        try:
            parse_query(self.search)  # what is wrong by itself must not become right in company
        except QueryError as error:
            self.search_refused.emit(error.message, error.position)
            return

        def work(library: Library) -> RowDifference:
            with lasting_objects():
                return row_difference(old, library.select(query, sort))

        def failed(error: Exception) -> None:
            if isinstance(error, QueryError):
                self.search_refused.emit(error.message, max(0, error.position - shift))
            else:
                self._session.failed.emit(str(error))

        self._loading = self._session.read(work, lambda found: self._show(found, keep, scroll), failed)

    def _query(self) -> tuple[str, int]:
        if self.filter and self.search:
            return f"{self.filter} ({self.search})", len(self.filter) + 2
        return self.filter or self.search, 0

    def _show(self, difference: RowDifference, keep: Keep, scroll: bool) -> None:
        self.search_refused.emit("", -1)
        view, model = self._view, self._model
        before = _Selection(view, model)
        whole = difference.reset or bool(difference.gone) or bool(difference.come)
        height = view.verticalScrollBar().value()
        if before.scattered:
            difference = replace(difference, reset=True)
        model.apply(difference)
        if whole:
            before.restore(keep)
            if not scroll:
                view.verticalScrollBar().setValue(height)
            elif view.currentIndex().isValid():
                view.scrollTo(view.currentIndex())
        self.shown.emit()

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.drop()
        self._counting = self._session.read(lambda library: library.facets(""), self._counted)

    def _counted(self, facets: Facets) -> None:
        self.facets = facets
        self.counted.emit()


class _Selection:
    """What is selected now, to be selected again among other rows.

    Attributes:
        scattered: it has so many ranges that Qt is slow to keep them up while rows come and go.
    """

    def __init__(self, view: ArticleList, model: ArticleModel) -> None:
        self._view = view
        self._model = model
        self._rows: list[Row] = model.rows
        self._current = view.currentIndex().row()
        self._paths = [row.path for row in view.selected_rows()]
        self.scattered = len(view.selected_ranges()) > _MANY_RANGES

    def restore(self, keep: Keep) -> None:
        """Select what is left of it; when nothing is, the next remaining row (`keep` ALL) or the first one.

        Another question (`keep` CURRENT) leaves the current row only: nobody should change articles that
        were selected a while ago and are seen no more.
        """
        current = self._place(self._current)
        if keep is Keep.CURRENT:
            places = [] if current is None else [current]
        else:
            places = self._model.places_of(self._paths)
        if current is None or (places and current not in places):
            current = places[0] if places else (self._next() if keep is Keep.ALL else 0)
        self._view.select_places(places or [current] * (self._model.rowCount() > 0), current)

    def _next(self) -> int:
        for place in (*range(self._current + 1, len(self._rows)), *range(self._current - 1, -1, -1)):
            found = self._place(place)
            if found is not None:
                return found
        return 0

    def _place(self, place: int) -> int | None:
        return self._model.place_of(self._rows[place].path) if 0 <= place < len(self._rows) else None

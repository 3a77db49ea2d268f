"""Which articles the list shows and in which order: what search and sort ask for, read, and shown without
losing the selection or what is seen."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from curator.content import Status
from curator.library import Changes, Facets, Library, NoSuchArticle, QueryError, Row
from curator.library.asking import Asked
from curator.library.query import parse_query
from curator.ui.article_list import ArticleList, Stand
from curator.ui.article_model import ArticleModel
from curator.ui.next_list import Answer, Keep, Seen, answer_for
from curator.ui.places import Places
from curator.ui.row_pages import Nothing
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.unreadable_rows import UnreadableRows
from curator.ui.wording import said

_FEW = 50

_AGAIN_MS = 50
_REST, _REST_SHARE = 0.3, 8
"""Seconds between two lists while the folder is read, and how often longer than making one takes."""

_COUNT_SHARE = 20
"""How often longer than counting takes it rests meanwhile."""

FALLING_FIRST = frozenset({"date", "quality", "heat"})
"""Sort keys that start with the greatest value."""


class Listing(QObject):
    """Keeps the list as the session's folder, the search and the sort key want it.

    Attributes:
        search: a query; "" for all articles.
        sort: a sort key, with "-" before it for falling order.
        facets: counts over the whole folder.
        only: the ids of the articles that are listed, in this order, whatever the search says; None: what
            it selects.
    Signals:
        asked(): another search or order is wanted; `only` is None.
        shown(): the list shows what was asked for.
        counted(): `facets` are new.
        search_refused(str, int): the search cannot be understood: why, and at which character of `search`.
            The list stays as it was. ("", -1): it can.
    """

    asked = Signal()
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
        self.search = ""
        self.sort = sort
        self._query = ""  # the last search that could be understood so far, and the one that is shown
        self._answered = ""
        self.facets = Facets()
        self.only: Sequence[int] | None = None
        self._also: tuple[int, ...] = ()
        self._wanted = 0  # the article to go to, until a list is shown
        self._due: Keep | None = None  # what a list that was asked for, and is not shown yet, is to keep
        self._loading: Task | None = None
        self._counting: Task | None = None
        self._unreadable = UnreadableRows(session, model, view, self)
        self._asked_at = self._rest_until = 0.0
        self._counted_at = self._count_again = 0.0
        self._behind = self._uncounted = False
        self._given = -1  # the version of the selection that nobody has chosen
        self._listed = 0  # articles when all of them were listed last, since they were counted
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._take_up)
        view.clicked.connect(self._choose_it)
        session.changed.connect(self._changed)
        session.filling.grown.connect(self._grow)
        session.filling.ended.connect(self._take_up_the_rest)

    @property
    def falling(self) -> bool:
        return self.sort.startswith("-")

    @property
    def sort_key(self) -> str:
        return self.sort.removeprefix("-")

    @property
    def total(self) -> int:
        """How many articles the folder has, as far as it was read."""
        return max(self.facets.total, self._listed)

    @property
    def query(self) -> str:
        """What selects the articles that are listed; "" for all."""
        return self._answered

    @property
    def reading(self) -> bool:
        """Whether the list or its counts are still being read."""
        if self._soon.isActive() or self._unreadable.reading:
            return True
        tasks = (self._loading, self._counting)
        return any(task is not None and not task.finished for task in tasks)

    @property
    def arriving(self) -> bool:
        """Whether the article that the editor wants to go to is still on its way."""
        return self._wanted != 0

    def start(self) -> None:
        """Show the articles of the folder just opened."""
        self._load(Keep.CURRENT)
        self._count()

    def clear(self) -> None:
        """Show nothing: the folder was closed."""
        self._soon.stop()
        for task in (self._loading, self._counting):
            if task is not None:
                task.drop()
        self._unreadable.drop()
        self.search = self._query = self._answered = ""
        self._listed = 0
        self._uncounted = False
        self.only, self._also, self._wanted, self._due = None, (), 0, None
        self.facets = Facets()
        self._view.show_rows(Nothing(), {}, Places(), -1, None)
        self.counted.emit()
        self.shown.emit()

    def show_only(self, articles: Sequence[int] | None, current: int = 0) -> None:
        """List just the articles with these ids, in this order, until something else is asked for, with the
        keyboard on `current`, one of the ids; None: list again what the search selects."""
        self.only, self._also, self._wanted = articles, (), current
        self._load(Keep.CURRENT)

    def show_also(self, article: int) -> None:
        """Put the keyboard on the article with this id. Where the search does not select it (any more) it is
        listed all the same until something else is asked for."""
        if self.only is None and article not in self._also:
            self._also = (*self._also, article)
        self._wanted = article
        self._load(Keep.CURRENT)

    def set_search(self, query: str) -> None:
        query = query.strip()
        if query == self.search:
            return
        self.search = query
        try:
            parse_query(query)
        except QueryError as error:
            self._refuse(error)
        else:
            self._query = query
            self._ask(Keep.CURRENT)

    def sort_by(self, key: str) -> None:
        """Sort by `key`; when the list is sorted by it, turn the order round."""
        if key == self.sort_key:
            self.set_order(not self.falling)
        else:
            self.sort = f"-{key}" if key in FALLING_FIRST else key
            self._ask(Keep.ALL)

    def set_order(self, falling: bool) -> None:
        wanted = f"-{self.sort_key}" if falling else self.sort_key
        if wanted != self.sort:
            self.sort = wanted
            self._ask(Keep.ALL)

    def count_again(self, *, gently: bool = False) -> None:
        """Count the folder again: what was found in it has changed, though no article has. `gently`: not if
        that was done just now, measured by how long it takes."""
        if not gently or time.monotonic() >= self._count_again:
            self._count()

    def look_again(self) -> None:
        """Read the list again: what its search finds has changed, though no article has."""
        self._load(Keep.ALL, scroll=False)

    # -- inside -------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        paths = changes.paths
        if not paths:
            return
        self._choose_it()
        if len(paths) <= _FEW:
            self._session.glance(
                lambda library: _rows_of(library, paths), self._model.replace, lambda _error: None
            )
        self._soon.stop()
        self._load(Keep.ALL, scroll=False)
        self._count()

    def _grow(self) -> None:
        """Take up what came in, but let the reading of the folder go on for most of the time."""
        self._behind = True
        if not self._soon.isActive():
            self._soon.start(max(0, round((self._rest_until - time.monotonic()) * 1000)))

    def _take_up(self) -> None:
        if self.reading:
            self._soon.start(_AGAIN_MS)
            return
        self._load(Keep.ALL, scroll=False, gives_way=True)
        if not self._session.filling.running or time.monotonic() >= self._count_again:
            self._count()

    def _take_up_the_rest(self, _changes: Changes, _whole: bool) -> None:
        if self._soon.isActive() or self._behind:
            self._soon.start(0)

    def _ask(self, keep: Keep) -> None:
        self.only, self._also, self._wanted = None, (), 0
        self._load(keep)
        self.asked.emit()

    def _load(self, keep: Keep, *, scroll: bool = True, gives_way: bool = False) -> None:
        """Read what the list should show; without `scroll` what is seen stays in its place. With `gives_way`
        a row that nobody has chosen gives way to what is first now.

        What the editor asked for is done, also when this comes before its list was shown: an article to go to
        is gone to, the current row of another search or order is seen.
        """
        if self._wanted:
            keep, scroll, gives_way = Keep.CURRENT, True, False
        elif not scroll and self._due is not None:
            keep, scroll, gives_way = self._due, True, False
        if scroll:
            self._due = keep
        if self._loading is not None:
            self._loading.drop()
        if self._counting is not None and not self._counting.finished:  # the list comes first
            self._counting.drop()
            self._uncounted = True
        query, sort, seen = self._query, self.sort, self._seen(keep, scroll, self._wanted, gives_way)
        only, also = self.only, self._also
        self._asked_at = time.monotonic()

        def work(library: Library, cancelled: Asked) -> Answer:
            if only is not None:
                return answer_for(library.view_of(only), seen)
            return answer_for(library.view(query, sort, also=also, cancelled=cancelled), seen)

        def failed(error: Exception) -> None:
            if isinstance(error, QueryError):
                self._refuse(error)
            else:
                self._session.failed.emit(said(error))
                self._make_up()

        self._loading = self._session.search(work, self._show, failed)

    def _refuse(self, error: QueryError) -> None:
        """Say what is wrong with the search; the list goes on showing what was asked for before."""
        if self._loading is not None:
            self._loading.drop()
        self._due = None
        self._query = self._answered
        self.search_refused.emit(said(error.message), error.position)
        self._make_up()

    def _make_up(self) -> None:
        """Count now if that made way for the list."""
        if self._uncounted:
            self._count()

    def _seen(self, keep: Keep, scroll: bool, wanted: int, gives_way: bool) -> Seen:
        view = self._view
        untouched = view.chosen.version == self._given and view.stand() == Stand(0, 0)
        elsewhere = view.window().focusWidget() is not view  # typing about the article, say
        first, last = view.in_sight()
        return Seen(
            view=self._model.view,
            chosen=view.chosen.places,
            version=view.chosen.version,
            current=view.currentIndex().row(),
            stand=view.stand(),
            rows=last - first + 1,
            keep=keep,
            scroll=scroll,
            wanted=wanted,
            gives_way=gives_way and untouched and not elsewhere,
        )

    def _show(self, answer: Answer) -> None:
        seen = answer.seen
        now = self._seen(seen.keep, seen.scroll, 0, seen.gives_way)
        if now.version != seen.version or now.current != seen.current or now.gives_way != seen.gives_way:
            # selected meanwhile, or begun to type: that counts
            self._wanted = 0
            self._loading = self._session.read(lambda _library: answer_for(answer.view, now), self._show)
            return
        self._wanted, self._due = 0, None
        self._answered = self._query
        if not self._query:
            self._listed = len(answer.view)
        if self._query == self.search:
            self.search_refused.emit("", -1)
        stand = None
        if not seen.scroll:  # it may have been scrolled meanwhile
            stand = Stand(max(0, now.stand.place + answer.moved), now.stand.height)
        taken = time.monotonic() - self._asked_at
        self._rest_until = time.monotonic() + max(_REST, _REST_SHARE * taken)
        self._view.show_rows(answer.view, answer.pages, answer.chosen, answer.current, stand)
        self._given = self._view.chosen.version if answer.given else -1
        self._check()
        self._make_up()
        self.shown.emit()

    def _choose_it(self) -> None:
        """The editor means the row that was selected at first."""
        self._given = -1

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.drop()
        self._counted_at = time.monotonic()
        self._behind = self._uncounted = False
        self._counting = self._session.search(
            lambda library, cancelled: library.facets("", cancelled=cancelled), self._counted
        )

    def _counted(self, facets: Facets) -> None:
        self.facets = facets
        if not self._session.filling.running:
            self._listed = 0
        now = time.monotonic()
        self._count_again = now + _COUNT_SHARE * (now - self._counted_at)
        self._check()
        self.counted.emit()

    def _check(self) -> None:
        """Find out which of the rows shown are files that cannot be read."""
        self._unreadable.find(
            self.facets.status.get(Status.BROKEN, 0), self._answered if self.only is None else ""
        )


def _rows_of(library: Library, paths: Iterable[str]) -> list[Row]:
    found = []
    for path in paths:
        with suppress(NoSuchArticle):
            found.append(library.row(path))
    return found

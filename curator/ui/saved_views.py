"""The saved views of the open folder: the team's and the editor's own, with counts; changed on demand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from curator.library import Changes, Library, QueryError
from curator.library.saved_views import SavedView
from curator.library.shared_views import (
    SharedViews,
    add_shared,
    move_shared,
    read_shared,
    remove_shared,
    replace_shared,
)
from curator.ui.preferences import Preferences
from curator.ui.session import Session
from curator.ui.sidebar_entries import Mark, ShownView
from curator.ui.tasks import Task
from curator.ui.wording import said


class SavedViews(QObject):
    """Attributes:
        shown: the views in order, the team's first.
        notes: what is wrong with those in `.curator.yaml`.
    Signals:
        changed(): `shown` is another.
        noted(str): something is wrong with `.curator.yaml`.
        failed(str): a change was not made, and why.
        deleted(SavedView, object): a view was deleted; the object puts it back when it is called.
    """

    changed = Signal()
    noted = Signal(str)
    failed = Signal(str)
    deleted = Signal(object, object)

    def __init__(self, session: Session, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: tuple[ShownView, ...] = ()
        self.notes: tuple[str, ...] = ()
        self._session = session
        self._preferences = preferences
        self._active = ""
        self._search = SavedView("")
        self._reading: Task | None = None
        self._counting: Task | None = None
        session.changed.connect(self._articles_changed)

    @property
    def reading(self) -> bool:
        """Whether views or their counts are still being read."""
        tasks = (self._reading, self._counting)
        return any(task is not None and not task.finished for task in tasks)

    def start(self) -> None:
        """Show the views of the folder just opened."""
        self._active = ""
        self.shown = ()
        self.read()

    def clear(self) -> None:
        """The folder was closed."""
        for task in (self._reading, self._counting):
            if task is not None:
                task.drop()
        self.shown, self.notes, self._active = (), (), ""
        self.changed.emit()

    def read(self) -> None:
        """Look again what views there are."""
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._session.read(lambda library: read_shared(library.root), self._take)

    def follow(self, query: str, sort: str, columns: tuple[str, ...]) -> None:
        """Mark the view that the list now shows, or that was chosen before the list was changed."""
        self._search = SavedView("", query, sort, columns)
        if not query:
            self._active = ""
        self._mark()

    def named(self, name: str) -> ShownView | None:
        """The view of that name."""
        return next((shown for shown in self.shown if shown.view.name == name), None)

    def choose(self, name: str) -> SavedView | None:
        """Remember that this view was chosen, and return it."""
        shown = self.named(name)
        if shown is None:
            return None
        self._active = name
        return shown.view

    @property
    def is_new(self) -> bool:
        """Whether the search is none of the views."""
        return bool(self._search.query) and all(shown.mark is not Mark.CHOSEN for shown in self.shown)

    # -- changing -----------------------------------------------------------------------------------

    def add(self, view: SavedView, *, shared: bool) -> None:
        """Save a new view, and take it as chosen."""
        if not self._is_free(view.name):
            return
        self._active = view.name
        if shared:
            self._write(lambda root: add_shared(root, view))
        else:
            self._keep((*self._own(), view))

    def change(self, name: str, new: SavedView) -> None:
        """Let the view `name` be `new`."""
        shown = self.named(name)
        if shown is None or (new.name != name and not self._is_free(new.name)):
            return
        if self._active == name:
            self._active = new.name
        if shown.shared:
            self._write(lambda root: replace_shared(root, shown.view, new))
        else:
            self._keep(tuple(new if view == shown.view else view for view in self._own()))

    def update(self, name: str) -> None:
        """Let the view be what the list shows now."""
        if self._search.query:
            self._active = name
            self.change(name, replace(self._search, name=name))

    def delete(self, name: str) -> None:
        """Take a view away; `deleted` says how to get it back."""
        shown = self.named(name)
        if shown is None:
            return
        peers = [other for other in self.shown if other.shared == shown.shared]
        after = next(iter(peers[peers.index(shown) + 1 :]), None)
        view, before = shown.view, None if after is None else after.view

        def put_back() -> None:
            if shown.shared:
                self._write(lambda root: add_shared(root, view, before))
            else:
                own = list(self._own())
                own.insert(own.index(before) if before in own else len(own), view)
                self._keep(tuple(own))

        def done() -> None:
            self.deleted.emit(view, put_back)

        if self._active == name:
            self._active = ""
        if shown.shared:
            self._write(lambda root: remove_shared(root, view), done)
        else:
            self._keep(tuple(other for other in self._own() if other != view))
            done()

    def move(self, name: str, target: str) -> None:
        """Let a view take the place of another of its kind."""
        moved, aim = self.named(name), self.named(target)
        if moved is None or aim is None or moved.shared != aim.shared or moved is aim:
            return
        view, place = moved.view, aim.view
        if moved.shared:
            self._write(lambda root: move_shared(root, view, place))
        else:
            own = list(self._own())
            at = own.index(place)
            own.remove(view)
            own.insert(at, view)
            self._keep(tuple(own))

    def share(self, name: str, *, shared: bool) -> None:
        """Give one's own view to the team, or keep a copy of the team's for oneself and take theirs away."""
        shown = self.named(name)
        if shown is None or shown.shared == shared:
            return
        view = shown.view

        def forget() -> None:
            self._keep(tuple(other for other in self._own() if other != view))

        if shared:
            self._write(lambda root: add_shared(root, view), forget)
        else:
            self._write(lambda root: remove_shared(root, view), lambda: self._keep((*self._own(), view)))

    # -- inside -------------------------------------------------------------------------------------

    def _own(self) -> tuple[SavedView, ...]:
        library = self._session.library
        return () if library is None else self._preferences.settings.views_of(library.root)

    def _keep(self, views: tuple[SavedView, ...]) -> None:
        """Remember these as the editor's own views of the folder."""
        library = self._session.library
        if library is not None:
            settings = self._preferences.settings.with_views(library.root, views)
            self._preferences.put(settings)
            self.read()

    def _is_free(self, name: str) -> bool:
        taken = self.named(name) is not None
        if taken:
            self.failed.emit(self.tr('There is a saved view "{name}" already.').format(name=name))
        return not taken

    def _write(self, change: Callable[[Path], None], done: Callable[[], None] | None = None) -> None:
        """Change `.curator.yaml` away from the UI thread, and look what it holds then."""

        def written(_nothing: object) -> None:
            if done is not None:
                done()
            self.read()

        def refused(error: Exception) -> None:
            self.failed.emit(said(error))
            self.read()

        self._session.write_beside(lambda library: change(library.root), written, refused)

    def _take(self, found: SharedViews) -> None:
        known = {(shown.view, shown.shared): shown for shown in self.shown}
        names = {view.name for view in found.views}
        own = (view for view in self._own() if view.name not in names)
        every = [*((view, True) for view in found.views), *((view, False) for view in own)]
        self.shown = tuple(known.get(key) or ShownView(*key) for key in every)
        if found.notes != self.notes:
            self.notes = found.notes
            if self.notes:
                self.noted.emit("\n".join(map(said, self.notes[:4])))
        self._mark()
        self._count(0)

    def _mark(self) -> None:
        now = self._search
        fits = [
            shown.view.name
            for shown in self.shown
            if shown.view.query == now.query
            and shown.view.sort in ("", now.sort)
            and shown.view.columns in ((), now.columns)
            and now.query
        ]
        chosen = self._active if self._active in fits else next(iter(fits), "")
        if chosen:
            self._active = chosen
        marks = {chosen: Mark.CHOSEN} if chosen else {self._active: Mark.CHANGED}
        self.shown = tuple(replace(shown, mark=marks.get(shown.view.name, Mark.NONE)) for shown in self.shown)
        self.changed.emit()

    def _articles_changed(self, changes: Changes) -> None:
        if changes.paths:
            self._count(0)

    def _count(self, place: int) -> None:
        """Count one view after the other, so that the list never waits for more than one of them."""
        if self._counting is not None:
            self._counting.drop()
            self._counting = None
        if place >= len(self.shown):
            return
        view = self.shown[place].view

        def count(library: Library) -> int:
            return library.count(view.query)

        def counted(number: int | None, error: str = "") -> None:
            if place < len(self.shown) and self.shown[place].view == view:
                shown = list(self.shown)
                shown[place] = replace(shown[place], count=number, error=error)
                self.shown = tuple(shown)
                self.changed.emit()
            self._count(place + 1)

        def refused(error: Exception) -> None:
            counted(None, said(error.message) if isinstance(error, QueryError) else said(error))

        self._counting = self._session.read(count, counted, refused)

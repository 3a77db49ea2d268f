"""The sidebar at work: what is clicked there changes the text of the search, the one truth of it all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.library import QueryError
from curator.library.months import with_month, with_month_not, without_month
from curator.library.query import asks_whether
from curator.library.refining import with_also, with_not, with_only, with_range, without_value
from curator.library.saved_views import SavedView
from curator.ui.asked import Bound, asked_in
from curator.ui.counting import Counting
from curator.ui.list_look import ListLook
from curator.ui.listing import Listing
from curator.ui.preferences import Preferences
from curator.ui.saved_views import SavedViews
from curator.ui.search_box import SearchBox
from curator.ui.session import Session
from curator.ui.sidebar import Command, How, Sidebar
from curator.ui.sidebar_entries import FOLDED_AT_FIRST
from curator.ui.theme import Theme
from curator.ui.view_popover import ViewPopover
from curator.ui.wording import said


class Filtering(QObject):
    """Connects sidebar, search field and saved views.

    Attributes:
        views: the saved views. counting: counts over what the search selects.
        popover: the panel that asks for a view's name, while it is open; question: what asks before deleting.
    Signals:
        failed(str): something was not done, and why.
        offered(str, str, object): a remark, a button to go with it, and what that does.
    """

    failed = Signal(str)
    offered = Signal(str, str, object)

    def __init__(
        self,
        session: Session,
        listing: Listing,
        sidebar: Sidebar,
        search: SearchBox,
        look: ListLook,
        preferences: Preferences,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._listing = listing
        self._sidebar = sidebar
        self._search = search
        self._look = look
        self._preferences = preferences
        self._theme = theme
        self._window = window
        self.views = SavedViews(session, preferences, self)
        self.counting = Counting(session, self)
        self.popover: ViewPopover | None = None
        self.question: QMessageBox | None = None
        folded = preferences.settings.window.folded
        content = replace(sidebar.content, folded=frozenset(FOLDED_AT_FIRST if folded is None else folded))
        sidebar.show_content(content)
        sidebar.chosen.connect(search.set_text)
        sidebar.refined.connect(self.refine)
        sidebar.ranged.connect(self._range)
        sidebar.folded.connect(self._remember_folded)
        sidebar.view_chosen.connect(self.choose_view)
        sidebar.view_command.connect(self._command)
        sidebar.view_moved.connect(self.views.move)
        sidebar.save_wanted.connect(self.ask_to_save)
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.setInterval(0)
        self._showing.timeout.connect(self._show_now)
        listing.asked.connect(self.counting.hold)
        listing.shown.connect(self._shown)
        look.changed.connect(self._shown)
        listing.counted.connect(self._show)
        self.counting.counted.connect(self._show)
        self.views.changed.connect(self._show)
        self.views.noted.connect(self.failed)
        self.views.failed.connect(self.failed)
        self.views.deleted.connect(self._deleted)
        session.closed.connect(self._closed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._came_back)

    @property
    def reading(self) -> bool:
        """Whether counts or views are still being read."""
        return self.counting.reading or self.views.reading

    def start(self) -> None:
        """Show what the folder just opened has."""
        self._sidebar.start_over()
        self.counting.start()
        self.views.start()

    def look_again(self) -> None:
        """Count again what the search and the saved views find: that has changed, though no article has."""
        self.counting.look_again()
        self.views.read()

    def read_where(self, state: str) -> None:
        """Read again what depends on `is:state`, if anything does: other articles than before are in it."""
        asks = False
        for query in (self._listing.search, *(shown.view.query for shown in self.views.shown)):
            with suppress(QueryError):
                asks = asks or asks_whether(query, state)
        if asks and self._session.library is not None:
            self._listing.look_again()
            self.look_again()

    # -- the search ---------------------------------------------------------------------------------

    def refine(self, key: str, value: str, how: How) -> None:
        """Put a value into the search; one that is there already in this way is taken out."""
        text = self._search.text()
        sign = asked_in(text).sign(key, value)
        out = sign is not None and (how is How.ONLY or sign is (how is How.ALSO))
        if key == "month":
            change = {
                How.ONLY: lambda: with_month(text, value),
                How.ALSO: lambda: with_month(text, value, also=True),
                How.NOT: lambda: with_month_not(text, value),
            }[how]
            self._edit((lambda: without_month(text, value)) if out else change)
            return
        edit = without_value if out else {How.ONLY: with_only, How.ALSO: with_also, How.NOT: with_not}[how]
        self._edit(lambda: edit(text, key, value))

    def choose_view(self, name: str) -> None:
        """Search and sort as the view does; what is wrong with it is shown at its place."""
        view = self.views.choose(name)
        if view is None:
            return
        key = view.sort.removeprefix("-")
        if view.sort and view.sort != self._listing.sort:
            if key != self._listing.sort_key:
                self._listing.sort_by(key)
            self._listing.set_order(view.sort.startswith("-"))
        if view.columns:
            self._look.show_columns(view.columns)
        if self._search.text() == view.query:
            self._shown()
        self._search.set_text(view.query)

    def _range(self, key: str, low: Bound, high: Bound) -> None:
        text = self._search.text()
        self._edit(lambda: with_range(text, key, low, high))

    def _edit(self, change: Callable[[], str]) -> None:
        """Change the text; one that cannot be understood is shown as such and stays."""
        try:
            self._search.set_text(change())
        except QueryError as error:
            self._search.show_error(error.position, said(error.message))
            self._search.field.setFocus()
            self._show()

    # -- saved views --------------------------------------------------------------------------------

    def ask_to_save(self) -> None:
        """Ask for a name for the search as it is."""
        query = self._search.text().strip()
        if not query or not asked_in(query).readable:
            self.failed.emit(self.tr("Search for something first: then the search can be saved as a view."))
            self._search.field.setFocus()
            return
        popover = self._opened(self.tr("Save this search"), query, "", sharing=True)
        sort, columns = self._listing.sort, self._look.columns
        popover.named.connect(
            lambda name, shared: self.views.add(SavedView(name, query, sort, columns), shared=shared)
        )

    def _command(self, name: str, command: Command) -> None:
        shown = self.views.named(name)
        if shown is None:
            return
        match command:
            case Command.UPDATE:
                self.views.update(name)
            case Command.RENAME:
                popover = self._opened(self.tr("Rename the view"), shown.view.query, name, sharing=False)
                popover.named.connect(
                    lambda new, _shared: self.views.change(name, replace(shown.view, name=new))
                )
            case Command.DELETE:
                self._ask_to_delete(name)
            case Command.SHARE | Command.KEEP:
                self.views.share(name, shared=command is Command.SHARE)

    def _opened(self, title: str, query: str, name: str, *, sharing: bool) -> ViewPopover:
        popover = ViewPopover(self._theme, title, query, name, self._window, sharing=sharing)
        self.popover = popover
        popover.destroyed.connect(self._forget_popover)
        popover.open_above(self._search)
        popover.field.setFocus()
        return popover

    def _forget_popover(self) -> None:
        self.popover = None

    def _ask_to_delete(self, name: str) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete a saved view"))
        box.setText(self.tr('Delete the saved view "{name}"? No article is changed.').format(name=name))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(lambda: self.views.delete(name))
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    def _deleted(self, view: SavedView, put_back: Callable[[], None]) -> None:
        text = self.tr('The saved view "{name}" was deleted.').format(name=view.name)
        self.offered.emit(text, self.tr("Undo"), put_back)

    # -- showing ------------------------------------------------------------------------------------

    def _shown(self) -> None:
        listing = self._listing
        self.views.follow(listing.search, listing.sort, self._look.columns)
        self.counting.follow(listing.search)
        self._show()

    def _show(self) -> None:
        """Let the sidebar show what is known now, after the list was painted: one who types looks there."""
        self._showing.start()

    def _show_now(self) -> None:
        library, sidebar = self._session.library, self._sidebar
        sidebar.show_content(
            replace(
                sidebar.content,
                profile=None if library is None else library.profile,
                whole=self._listing.facets,
                found=self.counting.found,
                asked=asked_in(self._listing.search),
                views=self.views.shown,
                savable=self.views.is_new,
            )
        )

    def _came_back(self, state: Qt.ApplicationState) -> None:
        """Look what others did to the shared views while the editor was elsewhere."""
        if state is Qt.ApplicationState.ApplicationActive and self._session.library is not None:
            self.views.read()

    def _closed(self) -> None:
        self.counting.clear()
        self.views.clear()
        self._show_now()

    def _remember_folded(self) -> None:
        window = self._preferences.settings.window
        folded = tuple(sorted(self._sidebar.content.folded))
        self._preferences.update(window=window.model_copy(update={"folded": folded}))

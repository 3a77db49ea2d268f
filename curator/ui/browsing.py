"""How the editor finds articles: sidebar, search, order, and what is said when nothing is found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.empty_state import Offer, where_articles_are
from curator.ui.filtering import Filtering
from curator.ui.first_letters import FirstLetters
from curator.ui.listing import Listing
from curator.ui.preferences import Preferences
from curator.ui.search_box import SearchBox
from curator.ui.session import Session
from curator.ui.suggesting import Suggesting
from curator.ui.wording import articles
from curator.ui.workspace import Workspace


class Browsing(QObject):
    """Connects search field, list head and sort actions to the listing.

    Signals:
        folder_wanted(): the editor wants to open another folder.
    """

    folder_wanted = Signal()

    def __init__(
        self,
        session: Session,
        listing: Listing,
        view: ArticleList,
        search: SearchBox,
        filtering: Filtering,
        workspace: Workspace,
        actions: Actions,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._listing = listing
        self._view = view
        self._search = search
        self._filtering = filtering
        self._workspace = workspace
        self._actions = actions
        self._preferences = preferences
        FirstLetters(session, self)
        search.suggest = Suggesting(lambda: listing.facets, self._keys, lambda: preferences.settings.searches)
        search.searched.connect(lambda _text: session.filling.lull.disturb())
        search.searched.connect(listing.set_search)
        search.meant.connect(self._remember)
        search.left.connect(view.setFocus)
        view.header.sort_clicked.connect(listing.sort_by)
        listing.shown.connect(self._shown)
        session.filling.ended.connect(lambda _changes, _whole: None if listing.reading else self._shown())
        listing.search_refused.connect(lambda reason, position: search.show_error(position, reason))
        actions.find.triggered.connect(self._find)
        for key, action in actions.sort_by.items():
            action.triggered.connect(lambda _on=False, key=key: self._sort(key))
        actions.sort_down.triggered.connect(lambda: listing.set_order(True))
        actions.sort_up.triggered.connect(lambda: listing.set_order(False))
        listing.asked.connect(session.lull.disturb)
        view.verticalScrollBar().valueChanged.connect(lambda _value: session.lull.disturb())
        view.selectionModel().currentRowChanged.connect(lambda _now, _before: session.lull.disturb())
        self._show_order()

    def start(self) -> None:
        """Show all of the folder just opened."""
        self._search.set_text("")
        self._listing.start()  # first of all
        self._filtering.start()

    def _keys(self) -> list[str]:
        library = self._session.library
        return [] if library is None else [field.key for field in library.profile.fields]

    def _remember(self, query: str) -> None:
        query = query.strip()
        if query and not self._search.error():
            self._preferences.put(self._preferences.settings.searched(query))

    def _shown(self) -> None:
        self._show_order()
        if self._view.model().rowCount():
            self._workspace.show_list()
        elif self._session.filling.running and not self._listing.search:
            self._workspace.show_list()  # the first articles come in a moment
        elif self._session.library is not None:
            self._say_why_empty()

    def _show_order(self) -> None:
        listing, actions = self._listing, self._actions
        count = self._view.model().rowCount()
        summary = f"{articles(count)} · {actions.field_name(listing.sort_key)}".upper()
        self._view.header.show_order(summary, listing.sort_key, listing.falling)
        if listing.sort_key in actions.sort_by:
            actions.sort_by[listing.sort_key].setChecked(True)
        (actions.sort_down if listing.falling else actions.sort_up).setChecked(True)

    def _sort(self, key: str) -> None:
        if key != self._listing.sort_key:
            self._listing.sort_by(key)

    def _find(self) -> None:
        self._search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.field.selectAll()

    def _say_why_empty(self) -> None:
        listing, empty = self._listing, self._workspace.empty
        if listing.search:
            offers: list[Offer] = [(self.tr("Clear the search"), self._search.clear)]
            text = self.tr("Nothing in this folder fits the search.")
            if self._session.filling.running:
                text = self.tr("Nothing of what was read so far fits the search; the folder is being read.")
            empty.tell(self.tr("No article matches"), text, offers)
        else:
            library = self._session.library
            text = self.tr(
                "Curator shows text files that begin with a block of keys between two lines of three dashes. "
                "In this folder it looks for them in {places}. Perhaps the site's own folder is another one?"
            )
            patterns = library.profile.collections if library is not None else ()
            empty.tell(
                self.tr("No articles in this folder"),
                text.format(places=where_articles_are(patterns)),
                [
                    (self.tr("Open another folder…"), self.folder_wanted.emit),
                    (self.tr("Look again"), self._session.refresh),
                ],
            )
        self._workspace.show_empty()

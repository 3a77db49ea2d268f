"""What the desk can look at: the search in the list, what is selected, saved views, folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from curator.library.tokens import spelled
from curator.ui.article_list import ArticleList
from curator.ui.listing import Listing
from curator.ui.saved_views import SavedViews
from curator.ui.session import Session


@dataclass(frozen=True, slots=True)
class Scope:
    """Some articles to decide about.

    Attributes:
        name: what they are called.
        query: the search that selects them.
        ids: these of them only; None: all.
        section: the kind of scope, for lines between them in a list.
    """

    name: str
    query: str = ""
    ids: Sequence[int] | None = None
    section: str = ""


def scopes_now(session: Session, listing: Listing, view: ArticleList, views: SavedViews) -> tuple[Scope, ...]:
    """What can be chosen now; the first is the one that the editor most likely means."""
    library = session.library
    if library is None:
        return ()
    found = []
    if view.selected_count() > 1:
        found.append(Scope(_tr("The selection"), "", view.selected().ids, "now"))
    if listing.query:
        found.append(Scope(_named(listing.query), listing.query, None, "now"))
    found.append(Scope(_tr("All articles"), "", None, "now"))
    for shown in views.shown:
        if shown.view.query and not shown.error:
            found.append(Scope(shown.view.name, shown.view.query, None, "views"))
    for folder in listing.facets.collections:
        if folder:
            name = library.profile.collection_label(folder) or folder
            found.append(Scope(name, spelled("in", folder), None, "folders"))
    return tuple(found)


def _named(query: str) -> str:
    return _tr("Search: {query}").format(query=query if len(query) <= 40 else f"{query[:39]}…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("DecisionDesk", text)

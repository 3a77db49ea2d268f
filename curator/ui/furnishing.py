"""Puts the parts into the main window and connects them; what they do is theirs.

It is done in steps, so that the window, which is seen already, answers between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtWidgets import QStackedWidget, QWidget

from curator.ui.about import AboutDialog
from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.article_model import ArticleModel
from curator.ui.browsing import Browsing
from curator.ui.chosen import Chosen
from curator.ui.detail.addresses import Opener
from curator.ui.detail.article_page import ArticlePage
from curator.ui.detail.pane import DetailPane
from curator.ui.features import build_features
from curator.ui.filtering import Filtering
from curator.ui.first_questions import FirstQuestions
from curator.ui.list_look import ListLook
from curator.ui.listing import Listing
from curator.ui.main_window import MainWindow, column
from curator.ui.menus import Menus
from curator.ui.notice import Notice
from curator.ui.parts import Parts
from curator.ui.pictures import Pictures
from curator.ui.preferences import Preferences
from curator.ui.reports import Reports
from curator.ui.sample_site import SampleSite, offer_sample
from curator.ui.selection_bar import SelectionBar
from curator.ui.selection_edits import SelectionEdits
from curator.ui.session import Session
from curator.ui.shown_folder import ShownFolder
from curator.ui.sidebar import Sidebar
from curator.ui.status_line import StatusLine
from curator.ui.theme import Theme
from curator.ui.top_bar import TopBar
from curator.ui.typed_search import TypedSearch
from curator.ui.watching import Watching
from curator.ui.web.fetch import Web
from curator.ui.welcome import Welcome
from curator.ui.window_choices import WindowChoices
from curator.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Means:
    """What the parts work with; `sample` is what the start page offers to try."""

    session: Session
    pictures: Pictures
    preferences: Preferences
    open_address: Opener
    web: Web
    sample: SampleSite | None
    watching: Watching | None


def furnish(window: MainWindow, theme: Theme, means: Means) -> Iterator[None]:
    """Make the parts and put them into the window; each step is done when it is asked for."""
    session, pictures, preferences = means.session, means.pictures, means.preferences
    settings = preferences.settings
    body = QWidget(window)
    pages = QStackedWidget(body)
    workspace = Workspace(theme, pages)
    actions = Actions(theme, settings.shortcuts, window)
    menus = Menus(actions, window.menuBar(), window)
    window.menuBar().setVisible(settings.window.menu_bar)  # seen or not, it must not come and go
    yield
    model = ArticleModel(
        lambda work, done, failed: session.glance(lambda _library: work(), done, failed), window
    )
    view = ArticleList(model, theme, pictures, workspace.list_pages)
    yield
    sidebar = Sidebar(theme, workspace)
    bar = SelectionBar(actions, theme, workspace.middle)
    yield
    top = TopBar(actions, theme, menus.folder, menus.main, body)
    notice, line = Notice(theme, body), StatusLine(theme, body)
    questions = FirstQuestions(theme)
    welcome = Welcome(actions, theme, questions, pages)
    offer_sample(means.sample, actions.sample, session)
    yield
    page = ArticlePage(theme, pictures)
    yield
    detail = DetailPane(session, page, theme, workspace, open_address=means.open_address)
    yield
    detail.dress()
    workspace.take(sidebar, view, bar, detail)
    yield
    listing = Listing(session, model, view, settings.sort, window)
    edits = SelectionEdits(session, view, bar, actions, theme, window)
    reports = Reports(session, line, notice, theme, window)
    look = ListLook(view, actions, menus.columns, preferences, window)
    filtering = Filtering(session, listing, sidebar, top.search, look, preferences, theme, window)
    browsing = Browsing(
        session, listing, view, top.search, filtering, workspace, actions, preferences, window
    )
    chosen = Chosen(session, view, bar, top, detail, actions, means.open_address, window)
    TypedSearch(view, top.search.field, actions, window)
    parts = Parts(
        window=window,
        session=session,
        actions=actions,
        menus=menus,
        theme=theme,
        preferences=preferences,
        pictures=pictures,
        open_address=means.open_address,
        web=means.web,
        view=view,
        model=model,
        listing=listing,
        sidebar=sidebar,
        top=top,
        bar=bar,
        line=line,
        notice=notice,
        detail=detail,
        workspace=workspace,
        edits=edits,
        reports=reports,
        filtering=filtering,
        browsing=browsing,
        chosen=chosen,
        questions=questions,
    )
    window.take(parts, welcome, look)
    window.watching = means.watching
    yield
    window.features = ()
    for feature in build_features(parts):
        window.features = (*window.features, feature)
        yield
    for part in (session, pictures, preferences):  # what listens to them, and holds the window, ends with it
        part.setParent(window)
    window.addActions(list(actions.all()))
    _connect(window, parts)
    column(body, top, notice, pages, line)
    yield
    _open_up(window, body, pages, means.watching)


def _open_up(window: MainWindow, body: QWidget, pages: QStackedWidget, watching: Watching | None) -> None:
    """Take the outlines down."""
    parts, welcome = window.parts, window.welcome
    frame = window.takeCentralWidget()
    for page in (window.outline, welcome, parts.workspace):
        pages.addWidget(page)
    choices = WindowChoices(window, parts, welcome)
    ShownFolder(window, parts, pages, welcome, choices, watching)
    window.setCentralWidget(body)
    if frame is not None:
        frame.deleteLater()
    left = [*parts.top.focus_chain(), parts.sidebar, parts.view, *parts.bar.focus_chain()]
    chain: list[QWidget] = [*left, *parts.detail.focus_chain()]
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


def _connect(window: MainWindow, parts: Parts) -> None:
    actions, session, notice = parts.actions, parts.session, parts.notice
    actions.quit.triggered.connect(window.close)
    actions.undo.triggered.connect(session.undo)
    actions.redo.triggered.connect(session.redo)
    actions.refresh.triggered.connect(session.refresh)
    actions.save_search.triggered.connect(parts.filtering.ask_to_save)
    actions.about.triggered.connect(lambda: AboutDialog(parts.theme, window).open())
    parts.view.header.menu_wanted.connect(parts.menus.sort.popup)
    parts.filtering.failed.connect(notice.tell)
    parts.filtering.offered.connect(notice.offer)
    parts.chosen.refused.connect(parts.reports.say)
    parts.edits.nothing_to_do.connect(parts.reports.say)
    parts.preferences.failed.connect(notice.tell)

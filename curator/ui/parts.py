"""The parts of the window that its features work with: each feature takes them, none reaches for them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.article_model import ArticleModel
from curator.ui.browsing import Browsing
from curator.ui.chosen import Chosen
from curator.ui.detail.addresses import Opener
from curator.ui.detail.pane import DetailPane
from curator.ui.filtering import Filtering
from curator.ui.first_questions import FirstQuestions
from curator.ui.listing import Listing
from curator.ui.menus import Menus
from curator.ui.notice import Notice
from curator.ui.pictures import Pictures
from curator.ui.preferences import Preferences
from curator.ui.reports import Reports
from curator.ui.selection_bar import SelectionBar
from curator.ui.selection_edits import SelectionEdits
from curator.ui.session import Session
from curator.ui.sidebar import Sidebar
from curator.ui.status_line import StatusLine
from curator.ui.theme import Theme
from curator.ui.top_bar import TopBar
from curator.ui.web.fetch import Web
from curator.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Parts:
    """One window's parts; `window` is the parent of what a feature opens."""

    window: QMainWindow
    session: Session
    actions: Actions
    menus: Menus
    theme: Theme
    preferences: Preferences
    pictures: Pictures
    open_address: Opener
    web: Web
    view: ArticleList
    model: ArticleModel
    listing: Listing
    sidebar: Sidebar
    top: TopBar
    bar: SelectionBar
    line: StatusLine
    notice: Notice
    detail: DetailPane
    workspace: Workspace
    edits: SelectionEdits
    reports: Reports
    filtering: Filtering
    browsing: Browsing
    chosen: Chosen
    questions: FirstQuestions

"""The main window: puts the parts together and connects them; what they do is theirs."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from curator.library import Library
from curator.settings import Theme as ThemeChoice
from curator.ui.about import AboutDialog
from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.article_model import ArticleModel
from curator.ui.browsing import Browsing
from curator.ui.chosen import Chosen
from curator.ui.detail.addresses import Opener
from curator.ui.detail.pane import DetailPane
from curator.ui.features import build_features
from curator.ui.filtering import Filtering
from curator.ui.list_look import ListLook
from curator.ui.listing import Listing
from curator.ui.menus import Menus
from curator.ui.notice import Notice
from curator.ui.parts import Parts
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
from curator.ui.typed_search import TypedSearch
from curator.ui.watching import Watching
from curator.ui.welcome import Welcome
from curator.ui.workspace import Workspace

_LOOK_AGAIN_MS = 2_000


class MainWindow(QMainWindow):
    """The window over one session.

    Attributes:
        session: the one session. actions_: every action. listing: what the list shows.
        view, sidebar, top, bar, line, notice, welcome, workspace, detail: its parts.
        features: what was added to them.
    """

    def __init__(
        self,
        session: Session,
        pictures: Pictures,
        theme: Theme,
        preferences: Preferences,
        open_address: Opener,
        sample: Path | None,
        watching: Watching | None,
    ) -> None:
        super().__init__()
        self.session = session
        self._watching = watching
        self._pictures = pictures
        self._theme = theme
        self._preferences = preferences
        self._followed_theme: ThemeChoice | None = None
        settings = preferences.settings
        self.actions_ = Actions(theme, settings.shortcuts, self)
        self.menus = Menus(self.actions_, self.menuBar(), self)
        self.model = ArticleModel(
            lambda work, done, failed: session.glance(lambda _library: work(), done, failed), self
        )
        self.view = ArticleList(self.model, theme, pictures, self)
        self.sidebar = Sidebar(theme, self)
        self.bar = SelectionBar(self.actions_, theme, self)
        self.detail = DetailPane(session, pictures, theme, self, open_address=open_address)
        self.top = TopBar(self.actions_, theme, self.menus.folder, self.menus.main, self)
        self.notice = Notice(theme, self)
        self.line = StatusLine(theme, self)
        self.welcome = Welcome(self.actions_, theme, sample, self)
        self.workspace = Workspace(theme, self.sidebar, self.view, self.bar, self.detail, self)
        self.listing = Listing(session, self.model, self.view, settings.sort, self)
        self.edits = SelectionEdits(session, self.view, self.bar, self.actions_, theme, self)
        self.reports = Reports(session, self.line, self.notice, theme, self)
        self._lay_out()
        search = self.top.search
        self.look = ListLook(self.view, self.actions_, self.menus.columns, preferences, self)
        self.filtering = Filtering(
            session, self.listing, self.sidebar, search, self.look, preferences, theme, self
        )
        self.browsing = Browsing(
            session,
            self.listing,
            self.view,
            search,
            self.filtering,
            self.workspace,
            self.actions_,
            preferences,
            self,
        )
        self.chosen = Chosen(
            session, self.view, self.bar, self.top, self.detail, self.actions_, open_address, self
        )
        self.typing = TypedSearch(self.view, self.top.search.field, self.actions_, self)
        self.features = build_features(self._parts(open_address))
        self.addActions(list(self.actions_.all()))
        self._look_again = _once(self, _LOOK_AGAIN_MS, lambda: None)
        self._connect()
        self._restore()
        self._closed()

    # -- building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("Curator")
        self.setAcceptDrops(True)
        self.setMinimumSize(self._theme.px(760), self._theme.px(480))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.workspace)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.notice):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        column.addWidget(self.line)
        self.setCentralWidget(body)
        chain = [*self.top.focus_chain(), self.sidebar, self.view, *self.bar.focus_chain()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _parts(self, open_address: Opener) -> Parts:
        return Parts(
            window=self,
            session=self.session,
            actions=self.actions_,
            menus=self.menus,
            theme=self._theme,
            preferences=self._preferences,
            pictures=self._pictures,
            open_address=open_address,
            view=self.view,
            model=self.model,
            listing=self.listing,
            sidebar=self.sidebar,
            top=self.top,
            bar=self.bar,
            line=self.line,
            notice=self.notice,
            detail=self.detail,
            workspace=self.workspace,
            edits=self.edits,
            reports=self.reports,
            filtering=self.filtering,
            browsing=self.browsing,
            chosen=self.chosen,
        )

    def _connect(self) -> None:
        actions, session = self.actions_, self.session
        actions.open_folder.triggered.connect(self.ask_for_folder)
        actions.close_folder.triggered.connect(session.close)
        actions.quit.triggered.connect(self.close)
        actions.undo.triggered.connect(session.undo)
        actions.redo.triggered.connect(session.redo)
        actions.refresh.triggered.connect(session.refresh)
        actions.save_search.triggered.connect(self.filtering.ask_to_save)
        actions.menu_bar.toggled.connect(self._show_menu_bar)
        actions.about.triggered.connect(lambda: AboutDialog(self._theme, self).open())
        for key, action in actions.themes.items():
            action.triggered.connect(
                lambda _on=False, key=key: self._preferences.update(theme=ThemeChoice(key))
            )
        self.menus.folder_chosen.connect(session.open)
        self.welcome.folder_chosen.connect(session.open)
        self.view.header.menu_wanted.connect(self.menus.sort.popup)
        self.listing.shown.connect(self._listed)
        self.listing.counted.connect(self._count)
        self.browsing.folder_wanted.connect(self.ask_for_folder)
        self.filtering.failed.connect(self.notice.tell)
        self.filtering.offered.connect(self.notice.offer)
        self.chosen.settled.connect(self._count)
        self.chosen.refused.connect(self.reports.say)
        self.edits.nothing_to_do.connect(self.reports.say)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.history_changed.connect(self._history_changed)
        self._preferences.changed.connect(self._follow_preferences)
        self._preferences.failed.connect(self.notice.tell)

    def _restore(self) -> None:
        settings = self._preferences.settings
        stored = settings.window
        if not (stored.geometry and self.restoreGeometry(QByteArray.fromBase64(stored.geometry.encode()))):
            self.resize(QSize(self._theme.px(1440), self._theme.px(900)))
        self.workspace.restore(stored.splitter)
        self.actions_.menu_bar.setChecked(stored.menu_bar)
        self._show_menu_bar(stored.menu_bar)
        self._follow_preferences()

    def use_theme(self, choice: ThemeChoice) -> None:
        """Show these colours now, without remembering them."""
        self._theme.choose(choice.value)

    # -- the folder ---------------------------------------------------------------------------------

    def open(self, folder: Path) -> None:
        """Open `folder`; what is wrong with it is told in the window."""
        self.session.open(folder)

    def ask_for_folder(self) -> None:
        """Let the editor choose a folder and open it."""
        recent = self._preferences.settings.recent_folders
        start = str(recent[0].parent) if recent else str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of articles"), start)
        if chosen:
            self.session.open(Path(chosen))

    def _opened(self, library: Library) -> None:
        self._preferences.put(self._preferences.settings.opened(library.root))
        self._pictures.set_source(library.site.local_file)
        name = library.label
        self.setWindowTitle(f"{name} — Curator")
        self.top.show_folder(name, str(library.root))
        self.view.set_bar_tops(library.profile.quality_range[1], library.profile.heat_range[1])
        self.browsing.start()
        self._enable(True)
        self._pages.setCurrentWidget(self.workspace)
        self.view.setFocus()

    def _closed(self) -> None:
        self.listing.clear()
        self._pictures.set_source(None)
        self.setWindowTitle("Curator")
        self.top.show_folder("", "")
        self.detail.show_row(None, 0)
        self._enable(False)
        self._history_changed()
        self._pages.setCurrentWidget(self.welcome)
        self.welcome.open_button.setFocus()

    def _enable(self, opened: bool) -> None:
        actions = self.actions_
        for action in (
            actions.close_folder,
            actions.refresh,
            actions.find,
            actions.save_search,
            actions.select_all,
            actions.next,
            actions.previous,
        ):
            action.setEnabled(opened)
        for action in (*actions.sort_by.values(), actions.sort_down, actions.sort_up):
            action.setEnabled(opened)
        self.chosen.settle()

    def _listed(self) -> None:
        self._preferences.update(sort=self.listing.sort)
        self.chosen.settle()

    def _count(self) -> None:
        if self.session.library is not None:
            total, shown = self.listing.total, self.model.rowCount()
            self.line.show_counts(total, shown, self.view.selected_count())

    # -- the rest -----------------------------------------------------------------------------------

    def _history_changed(self) -> None:
        self.actions_.name_history(self.session.undo_entry, self.session.redo_entry)

    def _follow_preferences(self) -> None:
        settings = self._preferences.settings
        if settings.theme is not self._followed_theme:
            self._followed_theme = settings.theme
            self._theme.choose(settings.theme.value)
        self.actions_.themes[settings.theme.value].setChecked(True)
        self.menus.show_recent(settings.recent_folders)
        self.welcome.show_recent(settings.recent_folders)

    def _show_menu_bar(self, shown: bool) -> None:
        bar = self.menuBar()
        native = bar.isNativeMenuBar()
        bar.setVisible(shown or native)
        self.top.hide_menu_button(shown or native)
        self.actions_.main_menu.setEnabled(not (shown or native))
        self.actions_.menu_bar.setVisible(not native)
        window = self._preferences.settings.window
        self._preferences.update(window=window.model_copy(update={"menu_bar": shown}))

    def changeEvent(self, event: QEvent) -> None:
        """Look for changes on disk when the editor comes back from another program and nobody tells them."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            told = self._watching is not None and self._watching.keeps_up
            if not told and self.session.library is not None and not self._look_again.isActive():
                self.session.refresh()
            self._look_again.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_folder(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = _dropped_folder(event.mimeData())
        if folder is not None:
            event.acceptProposedAction()
            self.session.open(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.look.remember_widths()
        window = self._preferences.settings.window.model_copy(
            update={
                "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                "splitter": tuple(self.workspace.sizes()),
            }
        )
        self._preferences.update(window=window)
        self.detail.commit()
        self.edits.finish()
        self.hide()  # what was decided is written first, which may take a while
        if self._watching is not None:
            self._watching.shut_down()
        self.session.shut_down()
        self._pictures.shut_down()
        super().closeEvent(event)


def _dropped_folder(data: QMimeData) -> Path | None:
    """The one local folder that is dragged, if it is one."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_dir() else None


def _once(parent: QWidget, wait: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    timer.timeout.connect(act)
    return timer

"""The main window: puts the parts together and connects them; what they do is theirs."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from curator.content import Article, Status
from curator.library import Entry, Library
from curator.settings import Theme as ThemeChoice
from curator.ui.about import AboutDialog
from curator.ui.actions import Actions, set_tip, sort_label
from curator.ui.article_list import ArticleList
from curator.ui.article_model import ArticleModel
from curator.ui.detail.addresses import Opener, web_address
from curator.ui.detail.pane import DetailPane
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
from curator.ui.welcome import Welcome
from curator.ui.wording import articles
from curator.ui.workspace import Workspace

_LOOK_AGAIN_MS = 2_000


class MainWindow(QMainWindow):
    """The window over one session.

    Attributes:
        session: the one session. actions_: every action. listing: what the list shows.
        view, sidebar, top, bar, line, notice, welcome, workspace, detail: its parts.
    """

    def __init__(
        self,
        session: Session,
        pictures: Pictures,
        theme: Theme,
        preferences: Preferences,
        open_address: Opener,
        sample: Path | None,
    ) -> None:
        super().__init__()
        self.session = session
        self._pictures = pictures
        self._theme = theme
        self._preferences = preferences
        self._open_address = open_address
        self._followed_theme: ThemeChoice | None = None
        settings = preferences.settings
        self.actions_ = Actions(theme, settings.shortcuts, self)
        self.menus = Menus(self.actions_, self.menuBar(), self)
        self.model = ArticleModel(self)
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
        self._settle = _once(self, 0, self._selection_settled)
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
        self.addActions(list(self.actions_.all()))
        chain = [*self.top.focus_chain(), self.sidebar, self.view, *self.bar.focus_chain()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        actions, session = self.actions_, self.session
        actions.open_folder.triggered.connect(self.ask_for_folder)
        actions.close_folder.triggered.connect(session.close)
        actions.quit.triggered.connect(self.close)
        actions.undo.triggered.connect(session.undo)
        actions.redo.triggered.connect(session.redo)
        actions.select_all.triggered.connect(self.view.select_all_rows)
        actions.find.triggered.connect(self._find)
        actions.next.triggered.connect(lambda: self.view.step(1))
        actions.previous.triggered.connect(lambda: self.view.step(-1))
        actions.open_original.triggered.connect(self._open_original)
        actions.refresh.triggered.connect(session.refresh)
        actions.menu_bar.toggled.connect(self._show_menu_bar)
        actions.about.triggered.connect(lambda: AboutDialog(self._theme, self).open())
        for key, action in actions.themes.items():
            action.triggered.connect(
                lambda _on=False, key=key: self._preferences.update(theme=ThemeChoice(key))
            )
        for key, action in actions.sort_by.items():
            action.triggered.connect(lambda _on=False, key=key: self._sort(key))
        actions.sort_down.triggered.connect(lambda: self.listing.set_order(True))
        actions.sort_up.triggered.connect(lambda: self.listing.set_order(False))
        self.menus.folder_chosen.connect(session.open)
        self.welcome.folder_chosen.connect(session.open)
        self.view.header.sort_clicked.connect(self.listing.sort_by)
        self.view.header.menu_wanted.connect(self.menus.sort.popup)
        self.view.selection_changed.connect(self._settle.start)
        self.view.doubleClicked.connect(lambda _index: self._open_original())
        self.sidebar.chosen.connect(lambda query, _label: self.listing.set_filter(query))
        self.top.search.searched.connect(self.listing.set_search)
        self.top.search.left.connect(self.view.setFocus)
        self.listing.shown.connect(self._shown)
        self.listing.counted.connect(self._counted)
        self.listing.search_refused.connect(self._search_refused)
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
        self._show_order()
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
        self.top.search.set_text("")
        self.view.set_bar_tops(library.profile.quality_range[1], library.profile.heat_range[1])
        self.sidebar.start_over()
        self.listing.start()
        self._enable(True)
        self._pages.setCurrentWidget(self.workspace)
        self.view.setFocus()

    def _closed(self) -> None:
        self.listing.clear()
        self._pictures.set_source(None)
        self.setWindowTitle("Curator")
        self.top.show_folder("", "")
        self.sidebar.show_counts(self.listing.facets, None)
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
            actions.select_all,
            actions.next,
            actions.previous,
        ):
            action.setEnabled(opened)
        for action in (*actions.sort_by.values(), actions.sort_down, actions.sort_up):
            action.setEnabled(opened)
        self._selection_settled()

    # -- what the list shows ------------------------------------------------------------------------

    def _shown(self) -> None:
        self._show_order()
        if self.model.rowCount():
            self.workspace.show_list()
        elif self.session.library is not None:
            self._say_why_empty()
        self._selection_settled()

    def _say_why_empty(self) -> None:
        listing, empty = self.listing, self.workspace.empty
        if listing.search or listing.filter:
            offers = []
            if listing.search:
                offers.append((self.tr("Clear the search"), self.top.search.clear))
            if listing.filter:
                offers.append((self.tr("Show all articles"), self._show_all))
            empty.tell(
                self.tr("No article matches"),
                self.tr("Nothing in this folder fits the search and the filter together."),
                offers,
            )
        else:
            library = self.session.library
            places = ", ".join(library.profile.collections[:6]) if library is not None else ""
            empty.tell(
                self.tr("No articles in this folder"),
                self.tr(
                    "Curator looks for text files with front matter in: {places}. Choose the site's own "
                    "folder, the one that holds these."
                ).format(places=places),
                [(self.tr("Open another folder…"), self.ask_for_folder)],
            )
        self.workspace.show_empty()

    def _show_all(self) -> None:
        self.sidebar.choose("")
        self.listing.set_filter("")

    def _counted(self) -> None:
        library = self.session.library
        self.sidebar.show_counts(self.listing.facets, library.profile if library is not None else None)
        self._show_counts()

    def _show_order(self) -> None:
        listing = self.listing
        summary = f"{articles(self.model.rowCount())} · {sort_label(listing.sort_key)}".upper()
        self.view.header.show_order(summary, listing.sort_key, listing.falling)
        if listing.sort_key in self.actions_.sort_by:
            self.actions_.sort_by[listing.sort_key].setChecked(True)
        (self.actions_.sort_down if listing.falling else self.actions_.sort_up).setChecked(True)
        self._preferences.update(sort=listing.sort)

    def _sort(self, key: str) -> None:
        if key != self.listing.sort_key:
            self.listing.sort_by(key)

    def _search_refused(self, reason: str, position: int) -> None:
        self.top.search.show_error(position, reason)

    def _find(self) -> None:
        self.top.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.field.selectAll()

    # -- what is selected ---------------------------------------------------------------------------

    def _selection_settled(self) -> None:
        count, broken = self.view.selected_count(), self.view.selected_broken()
        row = self.view.current_row() if count else None
        actions = self.actions_
        for action in (actions.publish, actions.unpublish, actions.quality, actions.heat, actions.topics):
            action.setEnabled(count > broken)
        if count and count == broken:
            reason = row.problem if row is not None and row.status is Status.BROKEN else ""
            for action in (actions.publish, actions.unpublish):
                set_tip(action, self.tr("This file cannot be edited: {reason}").format(reason=reason))
        else:
            for action in (actions.publish, actions.unpublish):
                set_tip(action, action.text())
        actions.open_original.setEnabled(row is not None and row.status is not Status.BROKEN)
        self.bar.show_selected(count, broken)
        self.top.show_selected(count - broken)
        self.detail.show_row(row, count)
        self._show_counts()

    def _show_counts(self) -> None:
        if self.session.library is not None:
            self.line.show_counts(
                self.listing.facets.total, self.model.rowCount(), self.view.selected_count()
            )

    def _open_original(self) -> None:
        row = self.view.current_row()
        if row is None or row.status is Status.BROKEN:
            return

        def open_it(article: Article) -> None:
            library = self.session.library
            url = web_address(article.url, library.site.url if library is not None else "")
            if url is None:
                self.reports.say(self.tr("This article names no web address"))
            elif not self._open_address(url):
                self.reports.say(self.tr("No browser could be opened"))

        self.session.read(lambda library: library.article(row.path), open_it)

    # -- the rest -----------------------------------------------------------------------------------

    def _history_changed(self) -> None:
        session, actions = self.session, self.actions_
        pairs: tuple[tuple[Entry | None, str, str], ...] = (
            (session.undo_entry, "undo", self.tr("Undo {label}")),
            (session.redo_entry, "redo", self.tr("Redo {label}")),
        )
        for entry, name, text in pairs:
            action = getattr(actions, name)
            action.setEnabled(entry is not None)
            plain = self.tr("Undo") if name == "undo" else self.tr("Redo")
            label = plain if entry is None else text.format(label=entry.label)
            action.setText(label.replace("&", "&&"))
            set_tip(action, label)

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
        """Look for changes on disk when the editor comes back from another program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            if self.session.library is not None and not self._look_again.isActive():
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
        window = self._preferences.settings.window.model_copy(
            update={
                "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                "splitter": tuple(self.workspace.sizes()),
            }
        )
        self._preferences.update(window=window)
        self.detail.commit()
        self.hide()  # what was decided is written first, which may take a while
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

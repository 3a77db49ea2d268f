"""What the window shows of the open folder as a whole: its name, its page, what can be done, how many."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from curator.library import Library
from curator.ui.main_window import MainWindow
from curator.ui.one_article import OneArticle
from curator.ui.parts import Parts
from curator.ui.watching import Watching
from curator.ui.welcome import Welcome
from curator.ui.window_choices import WindowChoices

_LOOK_AGAIN_MS = 2_000


class ShownFolder(QObject):
    """Connects the session to the window: the start page without a folder, the workspace with one, and its
    outlines while the first one is opened."""

    def __init__(
        self,
        window: MainWindow,
        parts: Parts,
        pages: QStackedWidget,
        welcome: Welcome,
        choices: WindowChoices,
        watching: Watching | None,
    ) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts
        self._pages, self._welcome = pages, welcome
        self._choices, self._watching = choices, watching
        self._one_article = OneArticle(parts)
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(_LOOK_AGAIN_MS)
        actions, session = parts.actions, parts.session
        actions.open_folder.triggered.connect(self._ask)
        actions.close_folder.triggered.connect(session.close)
        parts.browsing.folder_wanted.connect(self._ask)
        parts.menus.folder_chosen.connect(session.open)
        welcome.folder_chosen.connect(session.open)
        window.folder_wanted.connect(self._open)
        window.came_back.connect(self._came_back)
        window.closing.connect(self._end)
        parts.listing.shown.connect(self._listed)
        parts.listing.counted.connect(self._count)
        parts.chosen.settled.connect(self._count)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.idle.connect(self._idle)
        session.history_changed.connect(self._history_changed)
        self._closed()

    # -- which one ----------------------------------------------------------------------------------

    def _open(self, place: Path) -> None:
        folder = self._one_article.folder_of(place)
        if self._parts.session.library is None:
            self._window.outline.columns = True
            self._pages.setCurrentWidget(self._window.outline)
            self._parts.top.show_folder(folder.name or str(folder), str(folder))
        self._parts.session.open(folder)

    def _ask(self) -> None:
        """Let the editor choose a folder and open it."""
        recent = self._parts.preferences.settings.recent_folders
        start = str(recent[0].parent) if recent else str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of articles"), start)
        if chosen:
            self._parts.session.open(Path(chosen))

    def _idle(self) -> None:
        """What was to be opened at first could not be."""
        if self._parts.session.library is None and self._pages.currentWidget() is self._window.outline:
            self._closed()

    def _opened(self, library: Library) -> None:
        parts, window = self._parts, self._window
        parts.preferences.put(parts.preferences.settings.opened(library.root))
        parts.pictures.set_source(library.site.local_file)
        window.setWindowTitle(f"{library.label} — Curator")
        parts.top.show_folder(library.label, str(library.root))
        parts.view.set_bar_tops(library.profile.quality_range[1], library.profile.heat_range[1])
        parts.model.published_by_default = lambda path: library.profile.published_by_default(path)
        parts.browsing.start()
        self._enable(True)
        self._pages.setCurrentWidget(parts.workspace)
        parts.view.setFocus()

    def _closed(self) -> None:
        parts = self._parts
        parts.listing.clear()
        parts.pictures.set_source(None)
        self._window.setWindowTitle("Curator")
        parts.top.show_folder("", "")
        parts.detail.show_row(None, 0)
        self._enable(False)
        self._history_changed()
        self._pages.setCurrentWidget(self._welcome)
        self._welcome.open_button.setFocus()

    # -- what of it ---------------------------------------------------------------------------------

    def _enable(self, opened: bool) -> None:
        actions = self._parts.actions
        for action in (
            *(actions.close_folder, actions.refresh, actions.find, actions.save_search, actions.select_all),
            *(actions.next, actions.previous),
            *(*actions.sort_by.values(), actions.sort_down, actions.sort_up),
        ):
            action.setEnabled(opened)
        self._parts.chosen.settle()

    def _listed(self) -> None:
        self._parts.preferences.update(sort=self._parts.listing.sort)
        self._parts.chosen.settle()

    def _count(self) -> None:
        parts = self._parts
        if parts.session.library is not None:
            parts.line.show_counts(parts.listing.total, parts.model.rowCount(), parts.view.selected_count())

    def _history_changed(self) -> None:
        session = self._parts.session
        self._parts.actions.name_history(session.undo_entry, session.redo_entry)

    def _came_back(self) -> None:
        """Look for changes on disk when the editor was in another program and nobody tells them."""
        told = self._watching is not None and self._watching.keeps_up
        session = self._parts.session
        if not told and session.library is not None and not self._look_again.isActive():
            session.refresh()
        self._look_again.start()

    def _end(self) -> None:
        """The window is closed."""
        parts, window = self._parts, self._window
        window.look.remember_widths()
        self._choices.remember()
        parts.detail.commit()
        parts.edits.finish()
        window.hide()  # what was decided is written first, which may take a while
        if self._watching is not None:
            self._watching.shut_down()
        parts.session.shut_down()
        parts.pictures.shut_down()
        parts.preferences.finish()

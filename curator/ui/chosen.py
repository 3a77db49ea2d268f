"""What is selected in the list, told to everything that shows it or acts on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from curator.content import Article, Status
from curator.library import Row
from curator.ui.actions import Actions, set_tip
from curator.ui.article_list import ArticleList
from curator.ui.detail.addresses import Opener, web_address
from curator.ui.detail.pane import DetailPane
from curator.ui.selection_bar import SelectionBar
from curator.ui.session import Session
from curator.ui.top_bar import TopBar
from curator.ui.wording import said

_PAUSE_MS = 120
"""How long typing a search rests until the article beside the list follows: with each letter another one may
be the first."""


class Chosen(QObject):
    """Shows the selection in the bars and the current article in the detail pane; opens it in the browser.

    Signals:
        settled(): all have been told.
        refused(str): what the editor wanted cannot be done: why.
    """

    settled = Signal()
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        view: ArticleList,
        bar: SelectionBar,
        top: TopBar,
        detail: DetailPane,
        actions: Actions,
        open_address: Opener,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._bar = bar
        self._top = top
        self._detail = detail
        self._actions = actions
        self._open_address = open_address
        self._soon = QTimer(self)  # one selection changes the list several times
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.settle)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._follow)
        view.selection_changed.connect(self._soon.start)
        view.doubleClicked.connect(lambda _index: self._open_original())
        actions.select_all.triggered.connect(view.select_all_rows)
        actions.next.triggered.connect(lambda: view.step(1))
        actions.previous.triggered.connect(lambda: view.step(-1))
        actions.open_original.triggered.connect(self._open_original)

    def settle(self) -> None:
        """Tell all now."""
        self._soon.stop()
        count, broken = self._view.selected_count(), self._view.selected_broken()
        row = self._current()
        actions = self._actions
        for action in (actions.publish, actions.unpublish, actions.quality, actions.heat, actions.topics):
            action.setEnabled(count > broken)
        for action in (actions.publish, actions.unpublish):
            set_tip(action, self._why_not(row) if count and count == broken else action.text())
        actions.open_original.setEnabled(row is not None and row.status is not Status.BROKEN)
        self._bar.show_selected(count, broken)
        self._top.show_selected(count - broken)
        if self._view.window().focusWidget() is self._top.search.field:
            self._pause.start()
        else:
            self._follow()
        self.settled.emit()

    def _current(self) -> Row | None:
        """The row that the keyboard is on, of those that are selected; None also while it is being read."""
        return self._view.current_row() if self._view.selected_count() else None

    def _follow(self) -> None:
        """Show the current article beside the list."""
        self._pause.stop()
        count, row = self._view.selected_count(), self._current()
        if row is not None or not count:
            self._detail.show_row(row, count)

    def _why_not(self, row: Row | None) -> str:
        reason = said(row.problem) if row is not None and row.status is Status.BROKEN else ""
        return self.tr("This file cannot be edited: {reason}").format(reason=reason)

    def _open_original(self) -> None:
        row = self._view.current_row()
        if row is None or row.status is Status.BROKEN:
            return

        def open_it(article: Article) -> None:
            library = self._session.library
            url = web_address(article.url, library.site.url if library is not None else "")
            if url is None:
                self.refused.emit(self.tr("This article names no web address"))
            elif not self._open_address(url):
                self.refused.emit(self.tr("No browser could be opened"))

        self._session.read(lambda library: library.article(row.path), open_it)

"""Holds the current article against its repository in a tab of the detail pane; takes articles back to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from curator.frontmatter import Path
from curator.library import Library
from curator.library.errors import Cancelled
from curator.library.git.blame import LastChange, last_changes
from curator.library.git.changes import ChangedArticle, with_fields
from curator.library.git.reverting import reverting
from curator.library.git.status import ChangedFile
from curator.ui.parts import Parts
from curator.ui.sync.git_page import GitPage
from curator.ui.sync.revert_dialog import RevertDialog
from curator.ui.sync.standing import Standing
from curator.ui.tasks import Task
from curator.ui.wording import said

PAGE = "git"


class ArticleGit(QObject):
    """Attributes:
        page: the tab. dialog: what asks before several articles are reverted, while it is open.
    Signals:
        told(str): a remark.
    """

    told = Signal(str)

    def __init__(self, parts: Parts, standing: Standing, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = parts.session
        self._standing = standing
        self._path = ""
        self._article: ChangedArticle | None = None
        self._reading: Task | None = None
        self._blaming: Task | None = None
        self.dialog: RevertDialog | None = None
        self.page = GitPage(parts.theme)
        self._tabs = parts.detail.page.tabs
        self._tabs.add_page(PAGE, self.tr("Git"), self.page)
        self._tabs.offer(PAGE, False)
        self._tabs.turned_to.connect(self._turned)
        self.page.revert_wanted.connect(self._revert_shown)
        self.page.authors_wanted.connect(self._find_authors)
        parts.chosen.settled.connect(self._settled)
        standing.changed.connect(self._stands_otherwise)

    def revert_selection(self) -> None:
        """Take the selected articles back to the last commit, after a preview where they are several."""
        chosen = self._parts.view.selected()
        standing = self._standing

        def read(_library: Library) -> list[str]:
            return [row.path for row in chosen]

        def ask(paths: list[str]) -> None:
            seen = standing.seen
            files = [] if seen is None else seen.of(paths)
            if not files:
                self.told.emit(self.tr("The selected articles are as in the last commit"))
            elif len(files) == 1:
                self._revert(files)
            else:
                self._preview(files)

        self._session.read(read, ask)

    # -- what is shown ------------------------------------------------------------------------------

    def _turned(self, page: str) -> None:
        if page == PAGE:
            self._read()

    def _settled(self) -> None:
        row = self._parts.view.current_row()
        path = "" if row is None else row.path
        if path != self._path:
            self._path = path
            self._article = None
            self._drop_authors()
            if self._tabs.current == PAGE:
                self._read()

    def _stands_otherwise(self) -> None:
        seen = self._standing.seen
        self._tabs.offer(PAGE, seen is not None and not seen.trouble)
        if self._tabs.current == PAGE:
            self._drop_authors()
            self._read()

    def _drop_authors(self) -> None:
        if self._blaming is not None:
            self._blaming.drop()
        self.page.forget_authors()

    def _read(self) -> None:
        """Compare the current article with the last commit."""
        if self._reading is not None:
            self._reading.drop()
        seen, path, library = self._standing.seen, self._path, self._session.library
        if seen is None or library is None or not path:
            return
        files, repository = seen.of([path]), seen.repository
        if not files:
            self._show(path, None)
            return
        self._reading = self._session.beside(
            lambda _library, task: next(with_fields(repository, files, task.cancelled), None),
            lambda article: self._show(path, article),
            self._failed,
        )

    def _show(self, path: str, article: ChangedArticle | None) -> None:
        library = self._session.library
        if path == self._path and library is not None:
            self._article = article
            self.page.show_article(article, library.profile)

    def _find_authors(self) -> None:
        seen, path = self._standing.seen, self._path
        if seen is None or not path:
            return
        repository = seen.repository
        self.page.ask.setEnabled(False)
        self.page.show_remark(self.tr("Asking git…"))

        def show(found: dict[str, LastChange]) -> None:
            if path == self._path:
                self.page.show_authors(found)

        def failed(error: Exception) -> None:
            self.page.ask.setEnabled(True)
            self.page.show_remark("" if isinstance(error, Cancelled) else said(error))

        self._blaming = self._session.beside(
            lambda _library, task: last_changes(repository, path, task.cancelled), show, failed
        )

    # -- back to the last commit --------------------------------------------------------------------

    def _revert_shown(self, field: Path | None) -> None:
        if self._article is not None:
            self._session.apply(reverting([self._article], field))

    def _preview(self, files: Sequence[ChangedFile]) -> None:
        seen, library = self._standing.seen, self._session.library
        if seen is None or library is None:
            return
        parts = self._parts
        self.dialog = RevertDialog(
            self._session, parts.theme, library.profile, files, seen.repository, parts.window
        )
        self.dialog.wanted.connect(self._revert)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _revert(self, files: Sequence[ChangedFile]) -> None:
        seen = self._standing.seen
        if seen is None:
            return
        repository = seen.repository

        def apply(articles: list[ChangedArticle]) -> None:
            gesture = reverting(articles)
            if gesture.files:
                self._session.apply(gesture)
            else:
                self.told.emit(self.tr("There is no field to be reverted"))

        self._session.beside(
            lambda _library, task: list(with_fields(repository, files, task.cancelled)),
            apply,
            self._failed,
            self.tr("Comparing"),
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.told.emit(said(error))

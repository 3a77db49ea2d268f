"""Duplicates in the window: looked for behind it, listed, compared, decided through preview and session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from curator.content import Article
from curator.frontmatter import FrontMatterError
from curator.library import (
    Group,
    Library,
    QueryError,
    Row,
    StoreError,
    forget_not_duplicates,
    pairs_with,
    remember_not_duplicates,
)
from curator.library.messages import message
from curator.library.query import asks_whether
from curator.ui.bulk import plan_published
from curator.ui.detail.addresses import web_address
from curator.ui.duplicates.dialog import DuplicatesDialog
from curator.ui.duplicates.looking import Looking
from curator.ui.duplicates.strip import DuplicatesStrip
from curator.ui.parts import Parts
from curator.ui.preview import PreviewDialog
from curator.ui.tasks import Task
from curator.ui.wording import articles, said

DUPLICATES = "is:duplicate"


class DuplicatesFeature(QObject):
    """Attributes:
    action: opens the dialog. looking: finds them. strip: above the list. dialog: while it is open.
    preview, question: what asked last.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._reading: Task | None = None
        self.dialog: DuplicatesDialog | None = None
        self.preview: PreviewDialog | None = None
        self.question: QMessageBox | None = None
        self.action = parts.actions.add("duplicates", self.tr("Compare D&uplicates…"), "Ctrl+G")
        self.action.triggered.connect(lambda: self.open())
        self.action.setEnabled(False)
        parts.menus.tools.addAction(self.action)
        self.looking = Looking(parts.session, self)
        self.strip = DuplicatesStrip(self.action, parts.theme, parts.workspace.middle)
        parts.workspace.add_strip(self.strip)
        self.looking.changed.connect(self._show)
        self.looking.regrouped.connect(lambda: parts.filtering.read_where("duplicate"))
        parts.session.busy.connect(self._busy)
        parts.session.opened.connect(lambda _library: self.action.setEnabled(True))
        parts.session.closed.connect(self._closed)
        parts.listing.asked.connect(self._show_strip)
        parts.listing.shown.connect(self._show_strip)

    def open(self) -> None:
        """Open the dialog, or bring it to the front."""
        parts, library = self._parts, self._parts.session.library
        if library is None:
            return
        if self.dialog is None:
            dialog = DuplicatesDialog(parts.theme, parts.pictures, library.profile, parts.window)
            dialog.addActions([parts.actions.undo, parts.actions.redo])
            dialog.wanted.connect(self._read)
            dialog.keep_wanted.connect(self._keep)
            dialog.apart_wanted.connect(self._ask_apart)
            dialog.together_wanted.connect(self._put_together)
            dialog.open_wanted.connect(self._open_original)
            dialog.show_wanted.connect(self._show_article)
            dialog.look_wanted.connect(self.looking.look)
            dialog.finished.connect(self._finished)
            self.dialog = dialog
            if self.looking.found is None and not self.looking.looking:
                self.looking.look()
            self._show()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.list.setFocus()

    # -- showing ------------------------------------------------------------------------------------

    def _show(self) -> None:
        found, sidebar = self.looking.found, self._parts.sidebar
        count = None if found is None else len(found.paths)
        if sidebar.content.duplicates != count:
            sidebar.show_content(replace(sidebar.content, duplicates=count))
        self._show_strip()
        if self.dialog is not None and self._parts.session.library is not None:
            looking = self.looking.looking and found is None
            self.dialog.show_found(found, looking=looking)

    def _show_strip(self) -> None:
        asked = False
        with suppress(QueryError):
            asked = asks_whether(self._parts.listing.search, "duplicate")
        self.strip.show_found(self.looking.found, looking=self.looking.looking)
        self.strip.setVisible(asked and self._parts.session.library is not None)

    def _busy(self, _label: str, done: int, total: int) -> None:
        if self.dialog is not None and self.looking.looking and self.looking.found is None:
            self.dialog.show_progress(done, total)

    def _read(self, group: Group) -> None:
        """Read the articles of a group as they are now."""
        if self._reading is not None:
            self._reading.drop()
        paths = [row.path for row in group.rows]

        def show(found: list[Article | None]) -> None:
            if self.dialog is not None:
                self.dialog.show_articles(group, found)

        self._reading = self._parts.session.glance(
            lambda library: [_article(library, path) for path in paths], show
        )

    # -- doing --------------------------------------------------------------------------------------

    def _keep(self, group: Group, kept: Row) -> None:
        """Ask whether the others shall be unpublished."""
        library = self._parts.session.library
        if library is None or self.dialog is None:
            return
        others = [row for row in group.rows if row.path != kept.path]
        label = self.tr("Unpublish {what}: duplicates")
        plan = replace(
            plan_published(others, False, library.profile),
            label=lambda count: label.format(what=articles(count)),
            always_preview=True,
        )
        if not plan.changes:
            return
        preview = PreviewDialog(plan, self._parts.theme, self.dialog)
        preview.accepted.connect(lambda: self._parts.session.apply(plan.gesture(preview.chosen())))
        preview.finished.connect(preview.deleteLater)
        self.preview = preview
        preview.open()

    def _ask_apart(self, group: Group, chosen: Row) -> None:
        """Ask whether they shall be told apart; of more than two, or only the chosen one from the others."""
        if self.dialog is None:
            return
        paths = [row.path for row in group.rows]
        box = QMessageBox(self.dialog)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Not duplicates"))
        box.setText(self.tr("Tell these {what} apart?").format(what=articles(len(paths))))
        box.setInformativeText(
            self.tr("It is remembered in .curator.yaml, for the team too. No article is changed.")
        )
        apart = box.addButton(self.tr("Tell Apart"), QMessageBox.ButtonRole.AcceptRole)
        apart.clicked.connect(lambda: self._tell_apart([tuple(paths)], len(paths)))
        if len(paths) > 2:
            place = paths.index(chosen.path) + 1
            text = self.tr("Only Number {digit} From the Others").format(digit=place)
            one = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
            one.clicked.connect(lambda: self._tell_apart(pairs_with(chosen.path, paths), 1))
        box.setDefaultButton(apart)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    def _tell_apart(self, groups: Sequence[Sequence[str]], count: int) -> None:
        def done(_nothing: object) -> None:
            self.looking.look_anew()
            if self.dialog is not None:
                text = (
                    self.tr("1 article is told apart from the others from now on.")
                    if count == 1
                    else self.tr("{what} are told apart from now on.").format(what=articles(count))
                )
                self.dialog.notice.offer(text, self.tr("Undo"), lambda: self._put_together(*groups))

        self._write(lambda library: remember_not_duplicates(library.root, *map(sorted, groups)), done)

    def _put_together(self, *groups: Iterable[str]) -> None:
        self._write(
            lambda library: forget_not_duplicates(library.root, *groups),
            lambda _nothing: self.looking.look_anew(),
        )

    def _write(self, work: Callable[[Library], object], done: Callable[[object], None]) -> None:
        self._parts.session.write_beside(work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.notice.tell(said(message(error).text))

    def _open_original(self, row: Row) -> None:
        def opened(found: Article | None) -> None:
            address = None if found is None else web_address(found.url)
            if address is not None:
                self._parts.open_address(address)
            elif self.dialog is not None:
                self.dialog.notice.tell(self.tr("The article has no address of the web."))

        self._parts.session.glance(lambda library: _article(library, row.path), opened)

    def _show_article(self, row: Row) -> None:
        """Go to the article in the list of duplicates."""
        parts = self._parts
        if parts.listing.search != DUPLICATES:
            parts.top.search.set_text(DUPLICATES)
        parts.session.read(
            lambda library: library.ids_of([row.path])[0],
            lambda one: parts.listing.show_also(one) if one else None,
        )
        parts.window.activateWindow()

    def _finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _closed(self) -> None:
        self.action.setEnabled(False)
        if self.dialog is not None:
            self.dialog.reject()


def _article(library: Library, path: str) -> Article | None:
    try:
        return library.article(path)
    except (StoreError, FrontMatterError):
        return None

"""Reads the text of the file that is looked at, writes what was typed, and keeps what cannot be written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from curator.frontmatter.folding import Marks, SourceProblem, SourceText
from curator.library import Changes, StoreReason
from curator.library.source_edit import SourceClash, read_source, settle_clash, write_source
from curator.ui.session import Session
from curator.ui.source.clash_dialog import ClashDialog, Version
from curator.ui.source.page import SourcePage
from curator.ui.tasks import Task
from curator.ui.theme import Theme
from curator.ui.wording import said


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed of a file and is not in it yet."""

    source: SourceText
    text: str


class SourceEditing(QObject):
    """Stands between one SourcePage and the session.

    Attributes:
        dialog: what asks about a file that was changed meanwhile, while it is open.
    Signals:
        told(str): a remark about a file that is not the one looked at any more.
        written(): the text is in the file.
    """

    told = Signal(str)
    written = Signal()

    def __init__(self, session: Session, page: SourcePage, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._theme = theme
        self._widget = parent
        self._path = ""
        self._drafts: dict[str, Draft] = {}
        self._writing: set[str] = set()
        self._reading: Task | None = None
        self.dialog: ClashDialog | None = None
        page.wanted.connect(self.look_at)
        page.save_wanted.connect(self.save)
        page.dropped.connect(self.drop)
        session.closed.connect(self._closed)

    def look_at(self, path: str) -> None:
        """Show the text of this file as it is now, or what was typed of it."""
        if self._reading is not None:
            self._reading.drop()
        another, self._path = path != self._path, path
        marks = Marks(
            self.tr("⟨{n} bytes, not shown⟩"), self.tr("⟨{n} more characters of this line, not shown⟩")
        )
        self._reading = self._session.glance(
            lambda library: read_source(library, path, marks),
            lambda source: self._read(path, source, another),
            lambda error: self._unread(path, said(error)),
        )

    def save(self) -> None:
        """Check what was typed and write it; the page says why where that cannot be."""
        page, path = self._page, self._path
        if not page.typed or page.source is None or path in self._writing:
            return
        draft = Draft(page.source, page.view.text())
        self._drafts[path] = draft
        self._writing.add(path)
        page.notice.hide()
        label = self.tr("Edit the source")
        self._session.carry_out(
            label,
            lambda library, _task: write_source(library, path, draft.source, draft.text, label),
            lambda changes: self._done(path, changes),
            lambda error: self._failed(path, error),
        )

    def commit(self) -> None:
        """Write what was typed, as when another article is turned to; what cannot be written is kept."""
        self.save()

    def drop(self) -> None:
        """Forget what was typed."""
        self._drafts.pop(self._path, None)
        self._page.source = None
        self.look_at(self._path)

    # -- inside -------------------------------------------------------------------------------------

    def _read(self, path: str, source: SourceText, another: bool) -> None:
        self._reading = None
        page = self._page
        if path != self._path or path in self._writing:
            return
        draft = self._drafts.get(path)
        if draft is not None and another:
            page.show_draft(draft.source, draft.text)
            page.notice.tell(self.tr("What you typed here is not in the file yet."))
        elif another or page.source is None:
            page.show_source(source)
        elif page.typed:
            if page.source.data != source.data:
                told = self.tr(
                    "Another program or another field changed the file meanwhile. "
                    "What you typed is joined with that when you apply it."
                )
                page.notice.tell(told)
        elif page.source.data != source.data:
            page.show_source(source, keep_place=True)

    def _unread(self, path: str, reason: str) -> None:
        if path == self._path:
            self._page.show_nothing(reason)

    def _done(self, path: str, changes: Changes) -> None:
        self._writing.discard(path)
        refusal = next((one for one in changes.refused if one.path == path), None)
        if refusal is None and not changes.cancelled:
            self._drafts.pop(path, None)
            if path == self._path:
                self._page.view.document().setModified(False)
                self.look_at(path)
            self.written.emit()
        elif refusal is not None and refusal.code == StoreReason.CHANGED and path == self._path:
            self.save()
        elif refusal is not None:
            self._tell(path, said(refusal.reason), None)

    def _failed(self, path: str, error: Exception) -> None:
        self._writing.discard(path)
        if isinstance(error, SourceClash):
            self._ask(path, error)
        elif isinstance(error, SourceProblem):
            self._tell(path, said(error.message), error.line)
        else:
            self._tell(path, said(error), None)

    def _tell(self, path: str, reason: str, line: int | None) -> None:
        if path == self._path:
            self._page.tell_problem(reason, line)
        else:
            told = self.tr("The source of {path} was not written and waits there as you typed it: {why}")
            self.told.emit(told.format(path=path, why=reason))

    def _ask(self, path: str, clash: SourceClash) -> None:
        if self.dialog is not None:
            return
        source = self._drafts[path].source
        self.dialog = ClashDialog(self._theme, path, clash, source.shown, self._widget)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.chosen.connect(lambda version: self._settle(path, clash, version))
        self.dialog.open()

    def _settle(self, path: str, clash: SourceClash, version: Version) -> None:
        self.dialog = None
        if version is Version.LATER:
            self._tell(path, self.tr("The file was changed by another program meanwhile."), None)
            return
        if version is Version.THEIRS:
            self._drafts.pop(path, None)
            if path == self._path:
                self.drop()
            return
        wanted = clash.mine if version is Version.MINE else clash.was
        label = self.tr("Edit the source")
        self._writing.add(path)
        self._session.carry_out(
            label,
            lambda library, _task: settle_clash(library, path, clash, wanted, label),
            lambda changes: self._done(path, changes),
            lambda error: self._failed(path, error),
        )

    def _closed(self) -> None:
        self._path = ""
        self._drafts.clear()
        self._writing.clear()
        self._page.source = None
        self._page.view.document().setModified(False)

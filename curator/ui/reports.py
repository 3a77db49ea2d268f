"""Tells the editor what became of each edit: in the status line, in the notice, in a dialog on demand."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from curator.library import Changes, Library
from curator.ui.notice import Notice
from curator.ui.refusals import RefusalsDialog
from curator.ui.session import Session
from curator.ui.status_line import StatusLine
from curator.ui.theme import Theme
from curator.ui.wording import articles, clock, number, said


class Reports(QObject):
    """Listens to the session; words only."""

    def __init__(
        self, session: Session, line: StatusLine, notice: Notice, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._line = line
        self._notice = notice
        self._theme = theme
        self._window = window
        self._last = Changes()
        self.dialog: RefusalsDialog | None = None
        session.opened.connect(self._opened)
        session.filling.ended.connect(self._filled)
        session.closed.connect(line.clear)
        session.changed.connect(self._changed)
        session.failed.connect(notice.tell)
        session.busy.connect(line.show_busy)
        session.idle.connect(line.show_idle)
        line.cancelled.connect(session.cancel)
        line.details_wanted.connect(self.show_refusals)

    def say(self, text: str) -> None:
        """A remark that needs no answer."""
        self._line.show_saved(text)

    def show_refusals(self) -> None:
        """Open the dialog with what the last gesture could not do."""
        if self._last.refused:
            self.dialog = RefusalsDialog(
                said(self._last.label), self._last.refused, self._theme, self._window
            )
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()

    def _opened(self, library: Library) -> None:
        self._notice.dismiss()
        self._last = Changes()
        notes = (*library.profile.notes, *library.notes)
        if notes:
            self._notice.tell("\n".join(map(said, notes[:4])))
        entry = self._session.undo_entry
        if entry is None:
            self._line.show_saved(self.tr("No edits yet"))
        else:
            self._line.show_saved(self.tr("All edits saved · {time}").format(time=clock(entry.when)))
        self._line.show_index("")

    def _filled(self, _changes: Changes, whole: bool) -> None:
        library = self._session.library
        if library is None:
            return
        if not whole:
            self._line.show_index(
                self.tr("Only partly read"), self.tr("“Look for Changes on Disk” reads the rest.")
            )
            return
        report = library.report
        text = self.tr("Index up to date")
        if report.skipped:
            text = self.tr("{n} skipped").format(n=number(report.skipped))
        self._line.show_index(text, "\n".join(f"{note.path}: {said(note.reason)}" for note in report.notes))

    def _changed(self, changes: Changes) -> None:
        self._last = changes
        self._notice.dismiss()
        time = clock(datetime.now(UTC))
        if changes.refused:
            done, refused = len(changes.changed), len(changes.refused)
            text = self.tr("{what} changed, {n} refused: {reason}").format(
                what=articles(done), n=number(refused), reason=said(changes.refused[0].reason)
            )
            self._line.show_refused(text)
        elif changes.cancelled:
            text = self.tr("Stopped: {what} changed · {time}").format(
                what=articles(len(changes.changed)), time=time
            )
            self._line.show_saved(text)
        elif changes.changed:
            self._line.show_saved(self.tr("All edits saved · {time}").format(time=time))
        elif changes.paths:
            text = self.tr("{what} changed on disk · {time}").format(
                what=articles(len(changes.paths)), time=time
            )
            self._line.show_saved(text)
        elif changes.unchanged:
            self._line.show_saved(
                self.tr("Nothing to change: {what} already so").format(what=articles(len(changes.unchanged)))
            )

"""Offers, once per folder, to let git merge its articles field by field; and does it when asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from curator.library import LibraryError
from curator.library.git.driver import Installation, carry_out, installing, removing
from curator.ui.parts import Parts
from curator.ui.sync.look import Look
from curator.ui.sync.standing import Standing


class DriverOffer(QObject):
    """Attributes:
        question: what asks before anything is written, while it is open.
    Signals:
        told(str): what became of it. refused(str, Exception): what was not done, and why.
    """

    told = Signal(str)
    refused = Signal(str, object)

    def __init__(self, parts: Parts, standing: Standing, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = parts.session
        self._standing = standing
        self.question: QMessageBox | None = None
        standing.changed.connect(self._offer)

    def ask(self) -> None:
        """Ask whether it may be written, or, where it is in place, taken back."""
        seen, library = self._standing.seen, self._session.library
        if seen is None or library is None:
            return
        repository, profile, remove = seen.repository, library.profile, seen.merges_fields

        def ask(wanted: Installation) -> None:
            self._ask(wanted, remove=remove)

        self._session.beside(
            lambda _library, _task: removing(repository) if remove else installing(repository, profile),
            ask,
            lambda error: self.refused.emit(self.tr("git could not be set up"), error),
        )

    def _offer(self) -> None:
        """Say once that there is such a thing; never again for this folder, whatever becomes of it."""
        seen, library = self._standing.seen, self._session.library
        if seen is None or library is None or not _is_worth_offering(seen):
            return
        preferences, folder = self._parts.preferences, str(library.root)
        offered = preferences.settings.merging_offered
        if folder in offered or self._parts.notice.isVisible():
            return
        preferences.update(merging_offered=(*offered, folder))
        self._parts.notice.offer(
            self.tr(
                "Git can merge the articles of this folder field by field, so that edits of different fields "
                "never conflict."
            ),
            self.tr("Set up…"),
            self.ask,
        )

    def _ask(self, wanted: Installation, *, remove: bool) -> None:
        lines = []
        if wanted.after != wanted.before:
            told = self.tr("{file}: which articles are merged so (commit it for the others)")
            lines.append(told.format(file=wanted.attributes.name))
        if wanted.config:
            told = self.tr("in the repository's own settings: {names}")
            lines.append(told.format(names=", ".join(wanted.config)))
        box = QMessageBox(self._parts.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Merging field by field"))
        box.setText(
            self.tr("Let git merge lines again, as without Curator?")
            if remove
            else self.tr("Let git merge the articles of this folder field by field?")
        )
        box.setInformativeText("\n".join([self.tr("This is written:"), *(f"• {line}" for line in lines)]))
        do_it = box.addButton(
            self.tr("Take back") if remove else self.tr("Set up"), box.ButtonRole.AcceptRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        do_it.clicked.connect(lambda: self._carry_out(wanted, remove))
        box.finished.connect(self._forget)
        self.question = box
        box.open()

    def _forget(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _carry_out(self, wanted: Installation, remove: bool) -> None:
        seen = self._standing.seen
        if seen is None:
            return
        repository = seen.repository

        def done(_nothing: object) -> None:
            self._standing.refresh()
            self.told.emit(
                self.tr("git merges lines again")
                if remove
                else self.tr("git now merges articles field by field")
            )

        def failed(error: Exception) -> None:
            assert isinstance(error, LibraryError)
            self.refused.emit(self.tr("git could not be set up"), error)

        self._session.beside(lambda _library, _task: carry_out(repository, wanted), done, failed)


def _is_worth_offering(seen: Look) -> bool:
    """Only where others send something too: a repository of one's own has nothing to merge."""
    return not seen.trouble and not seen.merges_fields and bool(seen.state.upstream)

"""Commits of what the editor means by it: everything, the selection, or what the last gesture did."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from curator.library import Entry, Library
from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.gestures import ChangeKind, FileChange
from curator.library.git.changes import ChangedArticle, of_gesture, with_fields
from curator.library.git.committing import commit_changes, commit_files
from curator.library.git.messages import labelled, proposed
from curator.library.git.repository import Repository
from curator.library.git.status import ChangedFile, Kind
from curator.ui.article_list import ArticleList
from curator.ui.session import Session
from curator.ui.sync.changed_list import Compare
from curator.ui.sync.commit_dialog import CommitDialog, Propose
from curator.ui.sync.look import Look
from curator.ui.sync.standing import Standing
from curator.ui.tasks import Task
from curator.ui.theme import Theme
from curator.ui.wording import number, said

Commit = Callable[[Repository, Sequence[str], str, Task], str]
"""Commit these files with this message; for any thread."""


class Committing(QObject):
    """Attributes:
        dialog: the dialog that is open, if one is.
    Signals:
        told(str): what became of it.
        refused(str, Exception): what was not done, and why.
        sync_wanted(): the editor wants to synchronise now.
    """

    told = Signal(str)
    refused = Signal(str, object)
    sync_wanted = Signal()

    def __init__(
        self, session: Session, standing: Standing, view: ArticleList, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.dialog: CommitDialog | None = None
        self._session = session
        self._standing = standing
        self._view = view
        self._theme = theme
        self._task: Task | None = None
        session.closed.connect(self._close)

    # -- what an editor wants -----------------------------------------------------------------------

    def everything(self, *, syncing: bool = False) -> None:
        """Ask for a commit of all that has changed; of new files that are no articles only where ticked."""
        seen = self._standing.seen
        if seen is None:
            return
        files = [file for file in seen.files.values() if file.kind is not Kind.CONFLICT]
        heading = self.tr("Commit everything: {n} changed files", n=len(files)).format(n=number(len(files)))
        self._ask_for_files(seen, files, heading, syncing=syncing)

    def selection(self) -> None:
        """Ask for a commit of those selected articles that have changed."""
        chosen = self._view.selected()

        def read(_library: Library) -> list[str]:
            return [row.path for row in chosen]

        def ask(paths: list[str]) -> None:
            seen = self._standing.seen
            files = [] if seen is None else seen.of(paths)
            if seen is None or not files:
                self.told.emit(self.tr("None of the selected articles has changed since the last commit"))
                return
            heading = self.tr("Commit {n} of {total} selected articles").format(
                n=number(len(files)), total=number(len(paths))
            )
            self._ask_for_files(seen, files, heading)

        self._session.read(read, ask)

    def last_gesture(self) -> None:
        """Ask for a commit of what the last gesture did, and of nothing else that its files hold."""
        entry = self._session.undo_entry
        if entry is not None:
            self.gesture(entry)

    def gesture(self, entry: Entry) -> None:
        """The same for any entry of the history."""

        def ask(changes: dict[str, FileChange]) -> None:
            seen = self._standing.seen
            files = [] if seen is None else seen.of(changes)
            if seen is None or not files:
                self.told.emit(self.tr("“{label}” is committed already").format(label=said(entry.label)))
                return

            whole = any(change.kind is not ChangeKind.EDIT for change in changes.values())

            def compare(_library: Library, some: Sequence[ChangedFile], stop: Asked) -> list[ChangedArticle]:
                if whole:  # files came or went: as they lie there now
                    return list(with_fields(seen.repository, some, stop))
                return [of_gesture(file, changes[file.path]) for file in some]

            def propose(library: Library, articles: Sequence[ChangedArticle]) -> str:
                return labelled(said(entry.label), library, articles)

            def commit(repository: Repository, chosen: Sequence[str], message: str, task: Task) -> str:
                if whole:
                    return commit_files(repository, chosen, message, cancelled=task.cancelled)
                meant = [changes[path] for path in chosen]
                return commit_changes(repository, meant, message, cancelled=task.cancelled)

            heading = self.tr("Commit “{label}”").format(label=said(entry.label))
            self._open(seen, files, heading, compare, propose, commit)

        def read(library: Library) -> dict[str, FileChange]:
            return {path: change for change in library.past.changes(entry.id) for path in change.paths}

        self._session.read(read, ask)

    # -- inside -------------------------------------------------------------------------------------

    def _ask_for_files(
        self, seen: Look, files: Sequence[ChangedFile], heading: str, *, syncing: bool = False
    ) -> None:
        repository = seen.repository
        if not files:
            self.told.emit(self.tr("Nothing has changed since the last commit"))
            return

        def compare(_library: Library, some: Sequence[ChangedFile], cancelled: Asked) -> list[ChangedArticle]:
            return list(with_fields(repository, some, cancelled))

        def propose(library: Library, articles: Sequence[ChangedArticle]) -> str:
            return proposed(repository, library, articles)

        def commit(repository: Repository, chosen: Sequence[str], message: str, task: Task) -> str:
            return commit_files(repository, chosen, message, cancelled=task.cancelled)

        dialog = self._open(seen, files, heading, compare, propose, commit, syncing=syncing)
        if dialog is not None and seen.strays:
            dialog.files.untick(seen.strays)

    def _open(
        self,
        seen: Look,
        files: Sequence[ChangedFile],
        heading: str,
        compare: Compare,
        propose: Propose,
        commit: Commit,
        *,
        syncing: bool = False,
    ) -> CommitDialog | None:
        library = self._session.library
        if library is None:
            return None
        self._close()
        paths = {file.path for file in files}
        staged = sum(file.staged and file.path not in paths for file in seen.files.values())
        remark = self.tr("{n} other files are staged, and stay so.", n=staged).format(n=number(staged))
        self.dialog = CommitDialog(
            self._session,
            self._theme,
            library.profile,
            files,
            compare,
            propose,
            self._view.window(),
            heading=heading,
            remark=remark if staged else "",
            syncing=syncing,
        )
        self.dialog.wanted.connect(
            lambda chosen, message, then_sync: self._commit(commit, chosen, message, then_sync)
        )
        self.dialog.sync_wanted.connect(self.sync_wanted)
        self.dialog.stopped.connect(self._stop)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        return self.dialog

    def _commit(self, commit: Commit, chosen: Sequence[ChangedFile], message: str, then_sync: bool) -> None:
        seen, dialog = self._standing.seen, self.dialog
        if seen is None or dialog is None:
            return
        paths = [file.path for file in chosen]
        repository = seen.repository
        dialog.show_working(True)

        def done(_commit: str) -> None:
            self._close()
            self._standing.refresh()
            self.told.emit(self.tr("Committed {n} files", n=len(paths)).format(n=number(len(paths))))
            if then_sync:
                self.sync_wanted.emit()

        def failed(error: Exception) -> None:
            if self.dialog is not None:
                self.dialog.show_working(False)
            self._standing.refresh()
            if isinstance(error, Cancelled):
                self.told.emit(self.tr("Stopped: nothing was committed"))
            else:
                self.refused.emit(self.tr("Nothing was committed"), error)

        label = self.tr("Committing")
        self._task = self._session.beside(
            lambda _library, task: commit(repository, paths, message, task), done, failed, label
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.show_working(False)
            self.dialog.accept()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

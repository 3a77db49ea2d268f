"""Resolving conflicts: finds them, lets the editor decide in the resolver, writes what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.library import Changes, FileRepair, Gesture, Library, StoreError, store
from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.git.conflicts import (
    Conflicted,
    conflicted,
    left_behind,
    resolving,
    settle,
    settled,
    take_up_undone,
)
from curator.library.git.exchange import unmerged
from curator.library.git.repository import Operation, Repository
from curator.ui.session import Session
from curator.ui.sync.exchanging import Exchanging
from curator.ui.sync.resolution import Resolution
from curator.ui.sync.resolver import Resolver
from curator.ui.sync.standing import Standing
from curator.ui.tasks import Task
from curator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Found:
    resolutions: list[Resolution]
    operation: Operation
    elsewhere: int


class Resolving(QObject):
    """Attributes:
        dialog: the resolver, while it is open. question: what asks before a merge is given up.
    Signals:
        told(str): a remark. refused(str, Exception): what was not done, and why.
    """

    told = Signal(str)
    refused = Signal(str, object)

    def __init__(
        self,
        session: Session,
        standing: Standing,
        exchanging: Exchanging,
        theme: Theme,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.dialog: Resolver | None = None
        self.question: QMessageBox | None = None
        self._session = session
        self._standing = standing
        self._exchanging = exchanging
        self._theme = theme
        self._window = window
        self._task: Task | None = None
        standing.changed.connect(self._stands_otherwise)
        session.closed.connect(self._close)

    def open(self) -> None:
        """Show what is in conflict, if anything is; else say that nothing is."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
        self._look(opening=True)

    # -- finding ------------------------------------------------------------------------------------

    def _stands_otherwise(self) -> None:
        if self.dialog is not None:
            self._look(opening=False)

    def _look(self, *, opening: bool) -> None:
        seen = self._standing.seen
        if seen is None:
            return
        repository = seen.repository
        if self._task is not None:
            self._task.drop()

        def work(library: Library, task: Task) -> _Found:
            return _find(library, repository, task.cancelled)

        def failed(error: Exception) -> None:
            if not isinstance(error, Cancelled):
                self.refused.emit(self.tr("The conflicts cannot be looked at"), error)

        self._task = self._session.beside(work, lambda found: self._show(found, opening), failed)

    def _show(self, found: _Found, opening: bool) -> None:
        library = self._session.library
        if library is None:
            return
        if self.dialog is None:
            if not opening:
                return
            if not found.resolutions and found.operation is Operation.NONE:
                self.told.emit(self.tr("Nothing is in conflict"))
                return
            self.dialog = Resolver(self._theme, library.profile, self._window)
            self.dialog.resolve_wanted.connect(self._resolve)
            self.dialog.go_on_wanted.connect(self._go_on)
            self.dialog.give_up_wanted.connect(self._ask_to_give_up)
            self.dialog.finished.connect(self._forget)
            self.dialog.show_conflicts(found.resolutions, found.operation, found.elsewhere)
            self.dialog.show()
            return
        if not found.resolutions and found.operation is Operation.NONE:
            self._close()
        else:
            self.dialog.show_conflicts(found.resolutions, found.operation, found.elsewhere)

    # -- writing ------------------------------------------------------------------------------------

    def _resolve(self, resolutions: Sequence[Resolution]) -> None:
        seen = self._standing.seen
        if seen is None or self.dialog is None:
            return
        repository = seen.repository
        self.dialog.show_working()

        def work(library: Library, task: Task) -> Changes:
            return _write(library, repository, resolutions, task)

        def failed(error: Exception) -> None:
            self._look(opening=False)
            self._standing.refresh()
            if not isinstance(error, Cancelled):
                self.refused.emit(self.tr("It was not resolved"), error)

        def done(_changes: Changes) -> None:
            self._look(opening=False)
            self._standing.refresh()

        self._session.carry_out(self.tr("Resolving"), work, done, failed)

    def _go_on(self) -> None:
        if self.dialog is not None:
            self.dialog.show_working()
        self._exchanging.go_on()

    def _ask_to_give_up(self) -> None:
        box = QMessageBox(self.dialog)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Give up"))
        box.setText(self.tr("Take back what was begun? All is then as before it; what you resolved is lost."))
        give_up = box.addButton(self.tr("Give up"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        give_up.clicked.connect(self._exchanging.give_up)
        box.finished.connect(self._forget_question)
        self.question = box
        box.open()

    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _find(library: Library, repository: Repository, cancelled: Asked) -> _Found:
    """What git knows to be in conflict, and articles in which somebody left markers behind."""
    take_up_undone(repository)
    found = conflicted(repository, cancelled=cancelled)
    known = {one.path for one in found}
    for row in library.select("has:conflict"):
        if row.path in known:
            continue
        try:
            data = store.read(store.inside(library.root, row.path)).data
        except StoreError:
            continue
        one = left_behind(row.path, data)
        if one is not None:
            found.append(one)
    resolutions = [Resolution(one, one.body_hunks() if one.body_differs else ()) for one in found]
    return _Found(resolutions, repository.operation(), unmerged(repository)[1])


def _write(
    library: Library, repository: Repository, resolutions: Sequence[Resolution], task: Task
) -> Changes:
    """Write all of them: one entry of the history, but for files that come or go or are no articles."""
    repairs: dict[str, FileRepair] = {}
    resolved: list[tuple[Conflicted, bytes]] = []
    paths: list[str] = []
    for one in resolutions:
        data = one.result()
        repair = resolving(one.conflict, data)
        if repair is None or data is None:
            settle(repository, one.conflict, data)
            paths.append(one.conflict.path)
        else:
            repairs[repair.path] = repair
            resolved.append((one.conflict, data))
    seen = library.refresh(paths) if paths else Changes()
    if not repairs:
        return seen
    label = f"Resolve the conflict in {next(iter(repairs))}"
    if len(repairs) > 1:
        label = f"Resolve the conflicts of {len(repairs):,} articles"
    done = library.apply(
        Gesture(label, tuple(repairs.values())), progress=task.report, cancelled=task.cancelled
    )
    written = {change.path for change in done.changed}
    for conflict, data in resolved:
        if conflict.path in written:
            settled(repository, conflict, data)
    return replace(done, added=seen.added, removed=seen.removed, updated=seen.updated)

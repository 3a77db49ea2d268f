"""git in the window: its actions and their menu, and what connects its parts with each other and the rest."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from curator.library.git.exchange import UncommittedChanges
from curator.library.git.program import GitError
from curator.library.git.repository import Operation
from curator.ui.parts import Parts
from curator.ui.sync.article_git import ArticleGit
from curator.ui.sync.committing import Committing
from curator.ui.sync.driver_offer import DriverOffer
from curator.ui.sync.exchanging import Exchanging
from curator.ui.sync.report_dialog import ReportDialog
from curator.ui.sync.resolving import Resolving
from curator.ui.sync.signs import BranchSign, SyncButton
from curator.ui.sync.standing import Standing
from curator.ui.wording import said

CHANGED = "is:changed"


class Sync(QObject):
    """Attributes:
    standing: how the repository stands. committing, exchanging, resolving, article, driver: what is done.
    button, sign: where it is shown. menu: the menu of git. report: the last dialog of what was refused.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        session, theme = parts.session, parts.theme
        self.standing = Standing(session, self)
        self.committing = Committing(session, self.standing, parts.view, theme, self)
        self.exchanging = Exchanging(session, self.standing, self)
        self.article = ArticleGit(parts, self.standing, self)
        self.driver = DriverOffer(parts, self.standing, self)
        self.resolving = Resolving(session, self.standing, self.exchanging, theme, parts.window, self)
        self.report: ReportDialog | None = None
        self._define()
        self.menu = self._menu()
        self.button = SyncButton(self.sync, theme, parts.top)
        self.sign = BranchSign(theme, self.menu, parts.line)
        self._connect()
        self._show()

    def _define(self) -> None:
        add = self._parts.actions.add
        self.sync = add("git_sync", self.tr("S&ynchronise"), "F9")
        self.commit_all = add("git_commit", self.tr("&Commit Everything…"), "Ctrl+K")
        self.commit_selection = add("git_commit_selection", self.tr("Commit the &Selection…"), "Ctrl+Shift+K")
        self.commit_gesture = add("git_commit_gesture", self.tr("Commit the Last &Edit…"), "Ctrl+Alt+K")
        self.fetch = add("git_fetch", self.tr("&Look for Others' Commits"))
        self.pull = add("git_pull", self.tr("&Pull"))
        self.push = add("git_push", self.tr("P&ush"))
        self.changed = add("git_changed", self.tr("Show C&hanged Articles"))
        self.resolve = add("git_resolve", self.tr("&Resolve Conflicts…"))
        self.revert = add("git_revert", self.tr("Re&vert to the Last Commit…"))
        self.install = add("git_install", self.tr("Merge &Field by Field…"))

    def _menu(self) -> QMenu:
        menu = QMenu(self.tr("&Git"), self._parts.window)
        groups: tuple[tuple[QAction, ...], ...] = (
            (self.sync, self.fetch, self.pull, self.push),
            (self.commit_all, self.commit_selection, self.commit_gesture),
            (self.changed, self.revert, self.resolve),
            (self.install,),
        )
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            menu.addActions(list(group))
        self._parts.menus.tools.addMenu(menu)
        return menu

    def _connect(self) -> None:
        parts, exchanging, committing = self._parts, self.exchanging, self.committing
        self.sync.triggered.connect(self.synchronise)
        for action, act in (
            (self.fetch, exchanging.fetch),
            (self.pull, exchanging.pull),
            (self.push, exchanging.push),
            (self.commit_all, committing.everything),
            (self.commit_selection, committing.selection),
            (self.commit_gesture, committing.last_gesture),
            (self.resolve, self.resolving.open),
            (self.revert, self.article.revert_selection),
            (self.install, self.driver.ask),
        ):
            action.triggered.connect(lambda _checked=False, act=act: act())
        self.changed.triggered.connect(lambda: parts.top.search.set_text(CHANGED))
        committing.sync_wanted.connect(exchanging.sync)
        exchanging.stopped.connect(self.resolving.open)
        for part in (exchanging, self.driver, committing, self.resolving):
            part.refused.connect(self.tell_refused)
        for source in (exchanging, self.driver, committing, self.resolving, self.article):
            source.told.connect(parts.reports.say)
        exchanging.started.connect(self._settle)
        exchanging.ended.connect(self._settle)
        self.standing.changed.connect(self._show)
        self.standing.regrouped.connect(self._regroup)
        parts.chosen.settled.connect(self._settle)
        parts.session.history_changed.connect(self._settle)

    def synchronise(self) -> None:
        """Get and send. What is in conflict is resolved first, what is uncommitted can be committed first."""
        seen = self.standing.seen
        if seen is None or seen.trouble or self.exchanging.going:
            return
        if seen.conflicts or seen.state.operation not in (Operation.NONE, Operation.BISECT):
            self.resolving.open()
        elif len(seen.files) > len(seen.strays):
            self.committing.everything(syncing=True)
        else:
            self.exchanging.sync()

    def tell_refused(self, heading: str, error: Exception) -> None:
        """Show what was not done, in the words of git, its hooks and the other side."""
        output = error.output if isinstance(error, GitError) else ""
        offer = self.tr("Commit…") if isinstance(error, UncommittedChanges) else ""
        self.report = ReportDialog(self._parts.theme, heading, said(error), output, self._parts.window, offer)
        self.report.accepted.connect(self.committing.everything)
        self.report.finished.connect(self.report.deleteLater)
        self.report.finished.connect(self._forget_report)
        self.report.open()

    # -- inside -------------------------------------------------------------------------------------

    def _forget_report(self) -> None:
        self.report = None

    def _show(self) -> None:
        """Show how the repository stands now."""
        seen = self.standing.seen
        self.button.show_look(seen)
        self.sign.show_look(seen)
        changed = None if seen is None or seen.trouble else seen.articles
        sidebar = self._parts.sidebar
        if sidebar.content.changed != changed:
            sidebar.show_content(replace(sidebar.content, changed=changed))
        if seen is not None:
            self.install.setText(
                self.tr("Merge &Lines Again…") if seen.merges_fields else self.tr("Merge &Field by Field…")
            )
        self._settle()

    def _settle(self) -> None:
        """Let the actions be there, and be usable, where they mean something."""
        seen = self.standing.seen
        usable = seen is not None and not seen.trouble
        free = usable and not self.exchanging.going
        self.menu.menuAction().setVisible(seen is not None)
        for action in self.menu.actions():
            action.setVisible(seen is not None)
            action.setEnabled(usable)
        for action in (self.sync, self.fetch, self.pull, self.push, self.resolve):
            action.setEnabled(free)
        if seen is not None and usable:
            selected = bool(self._parts.view.selected_count())
            self.commit_all.setEnabled(bool(seen.files))
            self.commit_selection.setEnabled(bool(seen.files) and selected)
            self.commit_gesture.setEnabled(self._parts.session.undo_entry is not None)
            self.revert.setEnabled(bool(seen.files) and selected)

    def _regroup(self) -> None:
        """Let what depends on `is:changed` be read again: no article has changed, but what is found has."""
        self._parts.filtering.read_where("changed")

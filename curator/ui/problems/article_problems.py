"""The problems of the article in the detail pane: read when it is shown, and when they may be others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject

from curator.content import Fix, Problem
from curator.library import Kind, Library, store
from curator.ui.detail.pane import DetailPane
from curator.ui.detail.shown import Shown, Unreadable, opaque_keys
from curator.ui.problems.article_strip import ArticleStrip
from curator.ui.problems.checks import Checks
from curator.ui.problems.mending import Lines, changed_lines
from curator.ui.problems.repair_list import RepairList
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.theme import Theme


class _Read(NamedTuple):
    problems: list[Problem]
    repairs: list[tuple[Fix, Lines]]


class ArticleProblems(QObject):
    """Attributes:
    strip: of an article that can be read. repairs: of one that cannot.
    path: the article; "" for none. problems: its problems, as they were read last.
    """

    def __init__(
        self,
        session: Session,
        checks: Checks,
        pane: DetailPane,
        theme: Theme,
        kinds: Callable[[], Mapping[str, Kind]],
        parent: QObject,
    ) -> None:
        """`kinds`: what is known of all problems of the folder, by code."""
        super().__init__(parent)
        self._kinds = kinds
        self._session = session
        self._checks = checks
        self._pane = pane
        self._task: Task | None = None
        self.path = ""
        self.problems: list[Problem] = []
        self.strip = ArticleStrip(theme, pane)
        self.repairs = RepairList(theme, pane.unreadable)
        pane.add_strip(self.strip)
        pane.unreadable.add_help(self.repairs)
        pane.turned_to.connect(self._turn_to)
        checks.looked.connect(self._looked)
        checks.settled.connect(self._read)

    @property
    def reading(self) -> bool:
        """Whether the problems of the article are still being read."""
        return self._task is not None and not self._task.finished

    def _turn_to(self, shown: Shown | Unreadable | None) -> None:
        path = "" if shown is None else shown.path
        if path != self.path or shown is None:
            self.problems = []
            self.strip.show_problems((), {})
            self.repairs.show_repairs(())
        self.path = path
        self._read()

    def _looked(self, paths: frozenset[str]) -> None:
        if self.path in paths:
            self._read()

    def _read(self) -> None:
        if self._task is not None:
            self._task.drop()
        problems, path = self._checks.problems, self.path
        if problems is None or not path:
            return

        def work(library: Library) -> _Read:
            found = problems.check(path)
            repairs: list[tuple[Fix, Lines]] = []
            if any(fix.data is not None for one in found for fix in one.fixes):
                hidden = opaque_keys(library.profile)
                data = store.read(store.inside(library.root, path)).data
                repairs = [
                    (fix, changed_lines(data, fix.data, hidden))
                    for one in found
                    for fix in one.fixes
                    if fix.data is not None
                ]
            return _Read(found, repairs)

        self._task = self._session.glance(work, lambda read: self._show(path, read), self._forget)

    def _show(self, path: str, read: _Read) -> None:
        if path != self.path:
            return
        self.problems = read.problems
        self._show_strip()
        self.repairs.show_repairs(read.repairs if self._is_unreadable else ())

    def show_kinds(self) -> None:
        """Other things are known of the folder's problems now."""
        if self.problems and self.path:
            self._show_strip()

    @property
    def _is_unreadable(self) -> bool:
        return isinstance(self._pane.shown, Unreadable)

    def _show_strip(self) -> None:
        self.strip.show_problems(() if self._is_unreadable else self.problems, self._kinds())

    def _forget(self, _error: Exception) -> None:
        """It is gone, or cannot be read just now: then there is nothing to say of it."""
        self.problems = []
        self.strip.show_problems((), {})
        self.repairs.show_repairs(())

"""What is wrong in the folder: looked for in the background, shown at rows, at articles and all together."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from curator.content.checks import Cluster
from curator.library import Kind, Library, QueryError, parse_query
from curator.library.problem_terms import asks_for_problems
from curator.library.problems.table import Role
from curator.library.query import Qualifier
from curator.library.tokens import spelled
from curator.ui.parts import Parts
from curator.ui.problems.acting import Acting
from curator.ui.problems.article_problems import ArticleProblems
from curator.ui.problems.checks import Checks
from curator.ui.problems.kind_strip import KindStrip
from curator.ui.problems.links import Links
from curator.ui.problems.page import ProblemsPage
from curator.ui.tasks import Task

_FEW = 50
_COUNT_MS = 1_500


class _Found(NamedTuple):
    kinds: list[Kind]
    clusters: list[tuple[Role, Cluster]]


class ProblemsFeature(QObject):
    """Attributes:
    action: shows the view of all problems. check_links: asks the web.
    checks: looks for them. links: asks the web. acting: what is done about them.
    page: the view of all. strip: above the list. article: of the one in the detail pane.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        session, theme = parts.session, parts.theme
        self.checks = Checks(session, self)
        self.links = Links(session, self.checks, parts.window)
        self.acting = Acting(parts, self.checks)
        self._found = _Found([], [])
        self.article = ArticleProblems(
            session,
            self.checks,
            parts.detail,
            theme,
            lambda: {kind.code: kind for kind in self._found.kinds},
            self,
        )
        self.page = ProblemsPage(theme, parts.workspace.list_pages)
        self.strip = KindStrip(theme, parts.workspace.middle)
        self._reading: Task | None = None
        self._looked = self._rewritten = 0
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(_COUNT_MS)
        self._count_soon.timeout.connect(lambda: parts.listing.count_again(gently=True))
        parts.workspace.add_page(self.page)
        parts.workspace.add_strip(self.strip)
        self.action = parts.actions.add("problems", _tr("&Problems"), "Ctrl+Shift+P")
        self.check_links = parts.actions.add("check_links", _tr("Check &Links…"))
        for action in (self.action, self.check_links):
            action.setEnabled(False)
            parts.menus.tools.addAction(action)
        self.busy = parts.line.add_switch(self.action)
        self.busy.hide()
        self._connect()

    def _connect(self) -> None:
        parts, page, acting = self._parts, self.page, self.acting
        session, checks, links = parts.session, self.checks, self.links
        self.action.triggered.connect(self.open)
        self.check_links.triggered.connect(lambda: links.begin(parts.model.view))
        session.opened.connect(lambda _library: self._enable(True))
        session.closed.connect(self._closed)
        checks.progressed.connect(self._show_progress)
        links.progressed.connect(self._show_progress)
        links.told.connect(parts.reports.say)
        checks.failed.connect(parts.notice.tell)
        checks.looked.connect(self._take)
        checks.settled.connect(self._settle)
        parts.sidebar.problems_wanted.connect(self.open)
        for signal in (parts.sidebar.chosen, parts.sidebar.refined, parts.sidebar.view_chosen):
            signal.connect(lambda *_: self.leave())
        parts.sidebar.ranged.connect(lambda *_: self.leave())
        parts.listing.asked.connect(self._asked)
        parts.listing.counted.connect(self._show_count)
        page.left.connect(self._back)
        page.stopped.connect(self._stop)
        page.go_on.connect(lambda: checks.look())
        page.again_wanted.connect(lambda: checks.look(anew=True))
        page.links_wanted.connect(self.check_links.trigger)
        page.show_wanted.connect(self.show_kind)
        page.mend_wanted.connect(acting.mend_kind)
        page.setting_wanted.connect(acting.set_check)
        page.rename_wanted.connect(acting.rename)
        page.name_wanted.connect(self._show_name)
        self.strip.all_wanted.connect(self.open)
        self.strip.mend_wanted.connect(acting.mend_kind)
        strip, article = self.article.strip, self.article
        strip.fix_wanted.connect(lambda problem, fix: acting.mend_one(article.path, problem, fix))
        strip.mend_all_wanted.connect(lambda: acting.mend_article(article.path))
        strip.mend_wanted.connect(acting.mend_kind)
        strip.show_wanted.connect(self.show_kind)
        strip.ignore_wanted.connect(lambda code: acting.set_check(code, "off"))
        article.repairs.fix_wanted.connect(self.article_repair)

    @property
    def reading(self) -> bool:
        """Whether something is still being looked at or read."""
        task = self._reading
        if self.checks.running or self.article.reading or self.page.filling:
            return True
        return task is not None and not task.finished

    # -- the view of all ----------------------------------------------------------------------------

    def open(self) -> None:
        """Show the view of all problems."""
        if self._parts.session.library is None:
            return
        self._parts.workspace.cover_list(self.page)
        self._mark(True)
        self._read()
        self._show_progress()
        self.page.setFocus()

    def leave(self) -> None:
        """Show the list again."""
        if self.is_open:
            self._parts.workspace.cover_list(None)
            self._mark(False)

    @property
    def is_open(self) -> bool:
        """Whether the view stands in the place of the list."""
        return self._parts.workspace.list_pages.currentWidget() is self.page

    def show_kind(self, code: str) -> None:
        """List the articles with this problem."""
        self._search(f"problem:{code}")

    def article_repair(self, fix: object) -> None:
        """Repair the file in the detail pane in this way, after showing it."""
        for problem in self.article.problems:
            for one in problem.fixes:
                if one == fix:
                    self.acting.mend_one(self.article.path, problem, one)
                    return

    # -- inside -------------------------------------------------------------------------------------

    def _show_name(self, role: str, name: str) -> None:
        self._search(spelled("topic" if role == "topics" else "provider", name))

    def _search(self, query: str) -> None:
        self._parts.top.search.set_text(query)
        self.leave()
        self._parts.view.setFocus()

    def _back(self) -> None:
        self.leave()
        self._parts.view.setFocus()

    def _asked(self) -> None:
        """Another search: its articles are wanted, not the view."""
        self.leave()
        self._show_strip()

    def _stop(self) -> None:
        self.checks.stop()
        self.links.stop()

    def _mark(self, shown: bool) -> None:
        sidebar = self._parts.sidebar
        sidebar.show_content(replace(sidebar.content, problems_shown=shown))

    def _show_count(self) -> None:
        """Tell in the sidebar how many articles have a problem, as soon as all were looked at.

        While some are looked at again the number stays: it would fall, and rise again, for no reason to see.
        """
        parts = self._parts
        if self.checks.problems is None or self.checks.running or parts.session.filling.running:
            return
        self._tell_count(parts.listing.facets.problems)

    def _tell_count(self, count: int | None) -> None:
        sidebar = self._parts.sidebar
        if sidebar.content.problems != count:
            sidebar.show_content(replace(sidebar.content, problems=count))

    def _enable(self, opened: bool) -> None:
        self.action.setEnabled(opened)
        self.check_links.setEnabled(opened)

    def _closed(self) -> None:
        self._enable(False)
        self._tell_count(None)
        self._count_soon.stop()
        self.leave()
        self._looked = self._rewritten = 0
        self._found = _Found([], [])
        self.page.show_found((), ())
        self.strip.show_kind("", None)

    def _show_progress(self) -> None:
        checks, links = self.checks, self.links
        if checks.total or not links.total:
            self.page.show_progress(_checking(), checks.done, checks.total, stopped=checks.stopped)
        else:
            self.page.show_progress(links.label, links.done, links.total, stopped=False)
        done, total = (checks.done, checks.total) if checks.total else (links.done, links.total)
        self.busy.setVisible(total > _FEW or links.total > 0)
        label = _checking() if checks.total else links.label
        self.busy.set_label(f"{label} {100 * done // max(1, total)} %")

    def _take(self, paths: frozenset[str]) -> None:
        """Show at the rows what was found in these articles."""
        parts = self._parts
        self._looked += len(paths)
        if len(paths) <= _FEW:
            known = sorted(paths)
            parts.session.glance(
                lambda library: library.view_of(library.ids_of(known)).rows(0, len(known)),
                parts.model.replace,
                lambda _error: None,
            )
        else:
            first, last = parts.view.in_sight()
            view = parts.model.view
            parts.session.glance(
                lambda _library: view.rows(first, last + 1), parts.model.replace, lambda _error: None
            )
        if not self._count_soon.isActive():
            self._count_soon.start()
        if self.is_open or not self.strip.isHidden():
            self._read()

    def _settle(self) -> None:
        """All is looked at: what depends on it is read again."""
        parts, problems, looked = self._parts, self.checks.problems, self._looked
        self._looked = 0
        if problems is None:
            return
        rewritten, self._rewritten = problems.rewritten != self._rewritten, problems.rewritten
        self._read()
        if not looked and not rewritten:
            self._show_count()
            return
        if self._asks():
            parts.filtering.look_again()
        if self._asks() or rewritten or looked > _FEW:
            parts.listing.look_again()
        self._count_soon.stop()
        parts.listing.count_again()

    def _asks(self) -> bool:
        """Whether the search depends on what is found."""
        try:
            return asks_for_problems(parse_query(self._parts.listing.search))
        except QueryError:
            return False

    def _read(self) -> None:
        """Read what the view and the strip show."""
        problems = self.checks.problems
        if problems is None:
            return
        if self._reading is not None:
            self._reading.drop()

        def work(_library: Library) -> _Found:
            roles: tuple[Role, ...] = ("topics", "provider")
            clusters = [(role, one) for role in roles for one in problems.spellings(role)]
            clusters.sort(key=lambda pair: -sum(count for _, count in pair[1].spellings))
            return _Found(problems.kinds(), clusters)

        self._reading = self._parts.session.read(work, self._show)

    def _show(self, found: _Found) -> None:
        self._found = found
        if self.is_open:
            self.page.show_found(found.kinds, found.clusters)
        self.article.show_kinds()
        self._show_strip()

    def _show_strip(self) -> None:
        code = _code_of(self._parts.listing.search)
        kind = next((one for one in self._found.kinds if one.code == code), None)
        self.strip.show_kind(code, kind)


def _code_of(query: str) -> str:
    """The code, where the query asks for nothing but one kind of problem; else ""."""
    try:
        terms = parse_query(query).terms
    except QueryError:
        return ""
    match terms:
        case (Qualifier(key="problem", value=value),) if "-" in value or value in _PLAIN:
            return value
    return ""


_PLAIN = frozenset({"conflict", "entities", "tab"})
"""Codes of one word; those of more have a hyphen, which no severity has."""


def _checking() -> str:
    return _tr("Checking")


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)

"""What is done about problems: mended through the preview, renamed, ignored after a question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox

from curator.content import SETTINGS_FILE, Fix, Problem
from curator.content.checks import Cluster
from curator.library import Library
from curator.library.check_settings import wish_for_check
from curator.library.problems.table import Role
from curator.library.tokens import spelled
from curator.ui.bulk import Plan, Remark
from curator.ui.bulk_planning import Look
from curator.ui.parts import Parts
from curator.ui.places import Places
from curator.ui.problems.checks import Checks
from curator.ui.problems.mending import OTHER_WAYS, all_of, one_fix, renaming
from curator.ui.problems.words import kind_label, severity_name
from curator.ui.row_pages import ChosenRows
from curator.ui.wording import articles, number, said


class Acting(QObject):
    """Attributes:
    question: what asks before `.curator.yaml` is changed, while it is open.
    """

    def __init__(self, parts: Parts, checks: Checks) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._checks = checks
        self.question: QMessageBox | None = None
        parts.session.closed.connect(self._close_question)

    def mend_one(self, path: str, problem: Problem, fix: Fix) -> None:
        """Make one fix of one article, after showing what it does."""
        problems = self._checks.problems
        if problems is not None:
            label = f"{kind_label(problem.code)}: {said(fix.label)}"
            self._propose([path], label, one_fix(problems.checker, problem.code, fix))

    def mend_article(self, path: str) -> None:
        """Make all sure fixes of one article, after showing what they do."""
        problems = self._checks.problems
        if problems is not None:
            look = all_of(problems.checker, None, lambda problem: problem.sure_fix)
            self._propose([path], _tr("Mend {what}"), look)

    def mend_kind(self, code: str) -> None:
        """Mend all problems of a kind, after showing what that does."""
        problems = self._checks.problems
        if problems is not None:
            label = _tr("Mend “{kind}” in {what}").replace("{kind}", kind_label(code).replace("{", "("))
            self._propose(
                f"problem:{code}", label, all_of(problems.checker, code, lambda problem: problem.likely_fix)
            )

    def rename(self, role: Role, cluster: Cluster, name: str) -> None:
        """Give all spellings of a cluster one name, after showing where."""
        problems = self._checks.problems
        if problems is not None:
            key = "topic" if role == "topics" else "provider"
            query = " OR ".join(spelled(key, spelling) for spelling, _ in cluster.spellings)
            label = _tr("Write “{name}” in {what}").replace("{name}", name.replace("{", "("))
            self._propose(query, label, renaming(problems.checker, role, cluster, name))

    def set_check(self, code: str, wish: str) -> None:
        """Let the check be "off" or of this severity for the whole team, after a question."""
        box = QMessageBox(self._parts.window)
        box.setIcon(QMessageBox.Icon.Question)
        kind = kind_label(code)
        if wish == "off":
            box.setWindowTitle(_tr("Ignore a check"))
            box.setText(_tr("Ignore “{kind}” on this site?").format(kind=kind))
            button = _tr("Ignore")
        else:
            box.setWindowTitle(_tr("Change a check"))
            box.setText(
                _tr("Count “{kind}” as {severity}?").format(kind=kind, severity=severity_name(wish).lower())
            )
            button = _tr("Change")
        box.setInformativeText(
            _tr(
                "{file} in the folder will say so, for everybody who works on the site. No article is "
                "changed; take the line out of the file to have the check back."
            ).format(file=SETTINGS_FILE)
        )
        go = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        go.clicked.connect(lambda: self._write(code, wish))
        box.finished.connect(self._close_question)
        self.question = box
        box.open()

    # -- inside -------------------------------------------------------------------------------------

    def _propose(self, which: str | list[str], label: str, look: Look) -> None:
        """Show what would become of these articles, paths or those of a query, and do what is chosen.

        `label`: of the gesture, with "{what}" for the number of articles, if it is to be named.
        """
        plan = Plan(
            lambda count: label.replace("{what}", articles(count)),
            "",
            (),
            0,
            (),
            remarks=(Remark(OTHER_WAYS, _tr("Several ways"), _in_other_ways),),
        )

        def find(library: Library) -> ChosenRows:
            view = library.view_of(library.ids_of(which)) if isinstance(which, list) else library.view(which)
            return ChosenRows(view, Places(len(view), [(0, len(view) - 1)]))

        def found(rows: ChosenRows) -> None:
            self._parts.edits.propose(plan, rows, look, always_preview=True)

        self._parts.session.glance(find, found)

    def _write(self, code: str, wish: str) -> None:
        self._parts.session.write_beside(
            lambda library: wish_for_check(library.root, code, wish),
            lambda _nothing: self._checks.look(),
            lambda error: self._parts.notice.tell(said(error)),
        )

    def _close_question(self) -> None:
        box, self.question = self.question, None
        if box is not None:
            box.deleteLater()


def _in_other_ways(count: int) -> str:
    one, many = _tr("1 may be mended otherwise too"), _tr("{n} may be mended otherwise too", n=count)
    return one if count == 1 else many.format(n=number(count))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)

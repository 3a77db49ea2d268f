"""Asks the web for the addresses of the listed articles: only when asked to, and after a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.library import Cancelled, Library, Row
from curator.library.link_check import Answer, LinkCheck
from curator.library.messages import message
from curator.library.problems.links import Addresses, collect
from curator.ui.problems.checks import Checks
from curator.ui.row_pages import RowView
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.wording import articles, number

_MINUTE = 60
_AT_ONCE = 500

MakeLinkCheck = Callable[[Path], LinkCheck]


class Links(QObject):
    """Attributes:
        make: makes what asks, given where answers are kept.
        question: what asks before anything is asked for, while it is open.
        label, done, total: what goes on, and how far it is; total is 0 while nothing does.
    Signals:
        progressed(): these are others.
        told(str): what came of it.
    """

    progressed = Signal()
    told = Signal(str)

    def __init__(
        self, session: Session, checks: Checks, window: QWidget, make: MakeLinkCheck = LinkCheck
    ) -> None:
        super().__init__(window)
        self._session = session
        self._checks = checks
        self._window = window
        self.make = make
        self._task: Task | None = None
        self.question: QMessageBox | None = None
        self.label = ""
        self.done = self.total = 0
        session.closed.connect(self._closed)

    @property
    def running(self) -> bool:
        """Whether addresses are being collected or asked for."""
        return self._task is not None and not self._task.finished

    def begin(self, view: RowView) -> None:
        """Collect the addresses of the articles of `view`, then ask whether to ask for them."""
        library = self._session.library
        if library is None or self.running:
            return
        make, rules = self.make, None if self._checks.problems is None else self._checks.problems.rules

        def work(library: Library, task: Task) -> tuple[LinkCheck, Addresses]:
            check = make(library.answers)
            paths = [row.path for row in _rows(view)]
            wanted = {code: rules is None or rules[code].is_on for code in ("dead-link", "dead-image")}
            return check, collect(
                library,
                paths,
                check,
                links=wanted["dead-link"],
                images=wanted["dead-image"],
                progress=task.report,
                cancelled=task.cancelled,
            )

        self._start(_tr("Collecting addresses"), work, lambda found: self._ask(found[0], found[1], len(view)))

    def stop(self) -> None:
        """Ask for no more; what was answered is kept."""
        if self._task is not None:
            self._task.cancel()

    # -- inside -------------------------------------------------------------------------------------

    def _ask(self, check: LinkCheck, found: Addresses, count: int) -> None:
        if not found.paths:
            self.told.emit(_tr("There are no web addresses in {what}.").format(what=articles(count)))
            return
        if not found.due:
            self._take(found)
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(_tr("Check Links"))
        box.setText(
            _tr("Ask the web for {addresses} at {hosts}?").format(
                addresses=_addresses(found.due), hosts=_hosts(found.hosts)
            )
        )
        parts = [
            _tr("They stand in the {what} listed now.").format(what=articles(count)),
            _tr("Each server is asked one question a second at most, without cookies or anything about you."),
            _duration(found.seconds),
            _tr("Answers are kept for a week. You can go on working, and stop it at any time."),
        ]
        known = len(found.paths) - found.due
        if known:
            parts.insert(1, _tr("{n} more were answered this week.", n=known).format(n=number(known)))
        box.setInformativeText(" ".join(parts))
        ask = box.addButton(
            _tr("Check {what}").format(what=_addresses(found.due)), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        ask.clicked.connect(lambda: self._go(check, found))
        box.finished.connect(self._answered)
        self.question = box
        box.open()

    def _answered(self) -> None:
        box, self.question = self.question, None
        if box is not None:
            box.deleteLater()

    def _go(self, check: LinkCheck, found: Addresses) -> None:
        def work(_library: Library, task: Task) -> dict[str, Answer]:
            return check.ask(found.paths, progress=task.report, cancelled=task.cancelled)

        self._start(_tr("Asking for addresses"), work, lambda _answers: self._take(found), found)

    def _take(self, found: Addresses) -> None:
        """Let the checks take up what was answered."""
        self._checks.look_again(found.concerned(found.paths))
        self.told.emit(_tr("Checked {what}.").format(what=_addresses(len(found.paths))))

    def _start(
        self,
        label: str,
        work: Callable[[Library, Task], object],
        done: Callable[..., None],
        found: Addresses | None = None,
    ) -> None:
        def ended(result: object) -> None:
            self._report("", 0, 0)
            done(result)

        def failed(error: Exception) -> None:
            self._report("", 0, 0)
            if found is not None:  # what was answered until then counts
                self._checks.look_again(found.concerned(found.paths))
            if not isinstance(error, Cancelled):
                self.told.emit(message(error).text)

        self._report(label, 0, 1)
        self._task = self._session.ask_network(
            work, ended, failed, lambda so_far, total: self._report(label, so_far, total)
        )

    def _report(self, label: str, done: int, total: int) -> None:
        self.label, self.done, self.total = label, done, total
        self.progressed.emit()

    def _closed(self) -> None:
        if self._task is not None:
            self._task.drop()
        if self.question is not None:
            self.question.reject()
        self._report("", 0, 0)


def _rows(view: RowView) -> Sequence[Row]:
    rows: list[Row] = []
    for start in range(0, len(view), _AT_ONCE):
        rows += view.rows(start, start + _AT_ONCE)
    return rows


def _addresses(count: int) -> str:
    return _tr("1 address") if count == 1 else _tr("{n} addresses", n=count).format(n=number(count))


def _hosts(count: int) -> str:
    return _tr("1 server") if count == 1 else _tr("{n} servers", n=count).format(n=number(count))


def _duration(seconds: float) -> str:
    minutes = round(seconds / _MINUTE)
    if minutes < 1:
        return _tr("That takes less than a minute, if all of them answer quickly.")
    return _tr("That takes {n} minute(s) at least.", n=minutes).format(n=number(minutes))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)

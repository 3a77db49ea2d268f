"""The ways from the Help menu to the log, and to a report that its owner asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl

from curator.directories import log_folder
from curator.incidents import report
from curator.incidents.log_file import last_lines
from curator.ui.incidents import surroundings
from curator.ui.parts import Parts


class HelpFiles(QObject):
    """Attributes:
    show_logs, report_problem: its actions.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.show_logs = parts.actions.add("show_logs", self.tr("Show &Logs"))
        self.report_problem = parts.actions.add("report_problem", self.tr("&Report a Problem"))
        for action in (self.show_logs, self.report_problem):
            parts.menus.help.insertAction(parts.actions.about, action)
        self.show_logs.triggered.connect(self._show_logs)
        self.report_problem.triggered.connect(self._report)

    def _show_logs(self) -> None:
        self._open("")

    def _report(self) -> None:
        """Write a report of how things are now, and show where it lies."""
        folder = log_folder()
        said = self.tr("Nothing failed: the report was asked for.")
        file = report.write(folder, report.compose(said, [], last_lines(folder), surroundings()))
        if file is None:
            self._parts.notice.tell(
                self.tr("The report could not be written into {folder}.").format(folder=folder)
            )
        elif self._open(report.FOLDER):
            self._parts.reports.say(self.tr("Report written: {name}").format(name=file.name))

    def _open(self, inner: str) -> bool:
        place = log_folder() / inner
        try:
            place.mkdir(parents=True, exist_ok=True)
            opened = self._parts.open_address(QUrl.fromLocalFile(str(place)))
        except OSError:
            opened = False
        if not opened:
            self._parts.notice.tell(self.tr("The folder could not be opened: {folder}").format(folder=place))
        return opened

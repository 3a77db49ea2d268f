"""Opens the history, reads what it shows, and does what its buttons say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from curator.library import Changes, Entry, FileState, Refusal
from curator.library.changed_files import ChangedFile
from curator.ui.history.entries_model import second_line
from curator.ui.history.exporting import Exporting
from curator.ui.history.panel import HistoryPanel
from curator.ui.history.report import Markdown, Report, Table
from curator.ui.parts import Parts
from curator.ui.tasks import Task
from curator.ui.wording import articles, number, said

_TYPING_MS = 150


class HistoryFeature(QObject):
    """Attributes:
    action: opens it. panel: what is open, None while it is not. exporting: a report on its way.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.panel: HistoryPanel | None = None
        self.exporting: Exporting | None = None
        self._entry: Entry | None = None
        self._stale = False
        self._reading: Task | None = None
        self._looking: Task | None = None
        self.action = parts.actions.add("history", self.tr("&History…"), "Ctrl+H")
        parts.menus.edit.insertAction(parts.actions.select_all, self.action)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._read_entries)
        self.action.triggered.connect(self.open)
        parts.session.opened.connect(lambda _library: self.action.setEnabled(True))
        parts.session.closed.connect(self._closed)
        parts.session.changed.connect(self._changed)
        self.action.setEnabled(False)

    @property
    def reading(self) -> bool:
        """Whether what is shown is still being read."""
        if self._typing.isActive() or (self.panel is not None and self.panel.files.reading):
            return True
        return any(task is not None and not task.finished for task in (self._reading, self._looking))

    def open(self) -> None:
        """Show the history, or bring it to the front."""
        if self.panel is None:
            self.panel = self._made()
            self._enable()
            self._read_entries()
        self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()

    # -- inside -------------------------------------------------------------------------------------

    def _made(self) -> HistoryPanel:
        parts = self._parts
        panel = HistoryPanel(self._read_files, parts.theme, parts.window)
        panel.search.textChanged.connect(lambda _text: self._typing.start())
        panel.file_search.textChanged.connect(panel.files.search)
        panel.list.selectionModel().currentChanged.connect(lambda *_: self._choose())
        panel.entries.modelReset.connect(self._choose)
        panel.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        panel.files.modelReset.connect(self._enable)
        panel.undo.clicked.connect(lambda: self._step(FileState.DONE, None))
        panel.redo.clicked.connect(lambda: self._step(FileState.UNDONE, None))
        panel.undo_some.clicked.connect(lambda: self._step(FileState.DONE, panel.selected_paths()))
        panel.redo_some.clicked.connect(lambda: self._step(FileState.UNDONE, panel.selected_paths()))
        panel.stop.clicked.connect(self._stop_report)
        panel.finished.connect(self._gone)
        menu = panel.export.menu()
        for text, whole, report in (
            (self.tr("This Entry as Markdown…"), False, Markdown()),
            (self.tr("This Entry as CSV…"), False, Table()),
            (self.tr("All Listed as Markdown…"), True, Markdown()),
            (self.tr("All Listed as CSV…"), True, Table()),
        ):
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _on=False, whole=whole, report=report: self._ask_where(whole, report)
            )
        return panel

    def _read_entries(self) -> None:
        panel = self.panel
        if panel is None:
            return
        if self._reading is not None:
            self._reading.drop()
        words = panel.search.text()
        self._reading = self._parts.session.read(
            lambda library: library.past.entries(words=words), self._listed
        )

    def _listed(self, entries: Sequence[Entry]) -> None:
        panel = self.panel
        if panel is None:
            return
        kept = self._entry
        panel.entries.show(entries)
        row = -1 if kept is None else panel.entries.row_of(kept.id)
        if row < 0 and entries:
            row = 0
        if row >= 0:
            panel.list.setCurrentIndex(panel.entries.index(row))
        self._choose()

    def _choose(self) -> None:
        """Show what the entry that the keyboard is on changed."""
        panel = self.panel
        if panel is None:
            return
        row = panel.list.currentIndex().row()
        entry = panel.entries.entries[row] if 0 <= row < len(panel.entries.entries) else None
        known, self._entry = self._entry, entry
        if entry is None or known is None or entry.id != known.id:
            panel.tell("")
            panel.file_search.clear()
        nothing = self.tr("Nothing found") if panel.search.text() else self.tr("Nothing was changed yet")
        panel.title.setText(nothing if entry is None else said(entry.label))
        panel.about.setText("" if entry is None else second_line(entry))
        if entry is None:
            panel.files.show({}, None)
        elif entry != known or self._stale:
            self._stale = False
            if self._looking is not None:
                self._looking.drop()
            number = entry.id
            self._looking = self._parts.session.read(
                lambda library: library.past.states(number), self._show_files
            )
        self._enable()

    def _show_files(self, states: dict[str, FileState]) -> None:
        library = self._parts.session.library
        if self.panel is not None and library is not None:
            self.panel.files.show(states, library.profile)
            self._enable()

    def _read_files(self, paths: Sequence[str], done: Callable[[list[ChangedFile]], None]) -> Task | None:
        panel, entry = self.panel, self._entry
        if panel is None or entry is None:
            return None
        files = {path: panel.files.states[path] for path in paths}
        return self._parts.session.read(
            lambda library: library.past.changed_files(entry.id, files), done, lambda _error: None
        )

    def _enable(self) -> None:
        panel = self.panel
        if panel is None:
            return
        states = panel.files.states
        done = sum(state is FileState.DONE for state in states.values())
        panel.undo.setEnabled(done > 0)
        panel.redo.setEnabled(done < len(states))
        chosen = panel.selected_paths()
        for button, state, text in (
            (panel.undo_some, FileState.DONE, self.tr("Undo Selected")),
            (panel.redo_some, FileState.UNDONE, self.tr("Redo Selected")),
        ):
            some = sum(states.get(path) is state for path in chosen)
            button.setEnabled(some > 0)
            button.setText(f"{text} ({number(some)})" if some > 1 else text)
        panel.export.setEnabled(bool(panel.entries.entries) and self.exporting is None)

    # -- taking back and repeating ------------------------------------------------------------------

    def _step(self, state: FileState, paths: Sequence[str] | None) -> None:
        panel, entry = self.panel, self._entry
        if panel is None or entry is None:
            return
        meant = None if paths is None else [path for path in paths if panel.files.states.get(path) is state]
        panel.files.reasons = {}
        if state is FileState.DONE:
            self._parts.session.take_back(entry.id, meant)
        else:
            self._parts.session.repeat(entry.id, meant)

    def _changed(self, changes: Changes) -> None:
        panel = self.panel
        if panel is None:
            return
        if changes.entry is not None and self._entry is not None and changes.entry == self._entry.id:
            panel.files.reasons = {refusal.path: said(refusal.reason) for refusal in changes.refused}
            panel.tell(self._words(changes, changes.refused), wrong=bool(changes.refused))
            self._stale = True
        self._read_entries()

    def _words(self, changes: Changes, refused: Sequence[Refusal]) -> str:
        done = articles(len(changes.changed))
        text = self.tr("{what} taken back.") if changes.undone else self.tr("{what} done again.")
        told = text.format(what=done)
        if refused:
            left = self.tr("{what} left alone, because the file holds something else now; each says why.")
            told += " " + left.format(what=articles(len(refused)))
        if changes.cancelled:
            told += " " + self.tr("Stopped before the end.")
        return told

    # -- reports ------------------------------------------------------------------------------------

    def _ask_where(self, whole: bool, report: Report) -> None:
        kind = self.tr("Markdown (*.md)") if isinstance(report, Markdown) else self.tr("CSV (*.csv)")
        ending = "md" if isinstance(report, Markdown) else "csv"
        name, _ = QFileDialog.getSaveFileName(
            self.panel, self.tr("Export the history"), str(Path.home() / f"history.{ending}"), kind
        )
        if name:
            self.write_report(whole, report, Path(name))

    def write_report(self, whole: bool, report: Report, file: Path) -> None:
        """Write all listed entries, or the chosen one, into `file`."""
        panel = self.panel
        if panel is None or self.exporting is not None:
            return
        chosen = [] if self._entry is None else [self._entry]
        entries = list(panel.entries.entries) if whole else chosen
        self.exporting = Exporting(self._parts.session, entries, report, file, self)
        self.exporting.progressed.connect(lambda told, total: panel.show_report((told, total)))
        self.exporting.done.connect(
            lambda: self._reported(self.tr("Written: {file}").format(file=file), wrong=False)
        )
        self.exporting.failed.connect(
            lambda why: self._reported(self.tr("Not written: {why}").format(why=why), wrong=True)
        )
        panel.show_report((0, 1))
        self.exporting.start()

    def _reported(self, text: str, *, wrong: bool) -> None:
        if self.exporting is not None:
            self.exporting.deleteLater()
            self.exporting = None
        if self.panel is not None:
            self.panel.show_report(None)
            self.panel.tell(text, wrong=wrong)
        self._enable()

    def _stop_report(self) -> None:
        if self.exporting is not None:
            self.exporting.cancel()
            self._reported(self.tr("The report was stopped; no file was written."), wrong=False)

    def _gone(self) -> None:
        self._stop_report()
        if self.panel is not None:
            self.panel.files.stop()
            self.panel.deleteLater()
            self.panel = None
        self._entry = None

    def _closed(self) -> None:
        self.action.setEnabled(False)
        if self.panel is not None:
            self.panel.reject()

"""Asks about changes that were cut off: when a folder is opened, and when one is found meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.library import Entry, Library
from curator.library.outlook import Outlook
from curator.ui.interrupted.dialog import Ending, InterruptedDialog
from curator.ui.parts import Parts
from curator.ui.tasks import Task
from curator.ui.wording import said


class Interrupted(QObject):
    """Attributes:
    action: asks again about what was left for later; enabled while there is something.
    dialog: the question that is open, None while there is none.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._waiting: list[Entry] = []
        self._asked: set[int] = set()
        self._looking: Task | None = None
        self.dialog: InterruptedDialog | None = None
        self.action = parts.actions.add("interrupted", self.tr("&Interrupted Changes…"))
        self.action.setEnabled(False)
        self.action.triggered.connect(self.ask_again)
        edit = parts.menus.edit
        edit.insertAction(edit.actions()[2], self.action)
        parts.session.closed.connect(self._forget)
        parts.session.opened.connect(lambda _library: self._look())
        parts.session.history_changed.connect(self._look)

    def ask_again(self) -> None:
        """Ask about everything that was left for later."""
        self._asked.clear()
        self._ask()

    # -- inside -------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._waiting = []
        self._asked.clear()
        self.action.setEnabled(False)
        if self.dialog is not None:
            self.dialog.reject()

    def _look(self) -> None:
        self._parts.session.glance(lambda library: library.past.interrupted(), self._found)

    def _found(self, entries: list[Entry]) -> None:
        self._waiting = entries
        self.action.setEnabled(bool(entries))
        self._ask()

    def _ask(self) -> None:
        """Ask about the next one, if no question is open."""
        entry = next((entry for entry in self._waiting if entry.id not in self._asked), None)
        if entry is None or self.dialog is not None:
            return
        self._asked.add(entry.id)
        dialog = self.dialog = InterruptedDialog(self._parts.theme, entry, self._parts.window)
        dialog.chosen.connect(lambda ending: self._end(entry, ending))
        dialog.finished.connect(self._over)

        def told(outlook: Outlook) -> None:
            if dialog is self.dialog:
                dialog.show_outlook(outlook)

        def failed(error: Exception) -> None:
            if dialog is self.dialog:
                dialog.show_failure(said(error))

        def look(library: Library) -> Outlook:
            return library.outlook(entry)

        dialog.open()
        self._looking = self._parts.session.read(look, told, failed)

    def _end(self, entry: Entry, ending: Ending) -> None:
        session, taking_back = self._parts.session, entry.cut == "undo"
        if ending is not Ending.LATER:
            undo = taking_back == (ending is Ending.FINISH)
            (session.take_back if undo else session.repeat)(entry.id)

    def _over(self) -> None:
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self._ask()

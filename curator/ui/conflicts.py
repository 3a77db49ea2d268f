"""Asks about fields that others changed in the files of a bulk edit meanwhile: mine, theirs, or what it was.

What the detail pane sent it asks about itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from curator.frontmatter import Absent, Edit, Set, Unset, format_path
from curator.library import Changes, Conflict, FileEdits, Gesture
from curator.library.gestures import Glimpse
from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.detail.intents import Choice
from curator.ui.parts import Parts
from curator.ui.wording import articles, said


class Conflicts(QObject):
    """Attributes:
    dialog: the question that is open, None while there is none.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._label = ""
        self._left: list[Conflict] = []
        self._chosen: list[FileEdits] = []
        self.dialog: ConflictDialog | None = None
        parts.session.changed.connect(self._changed)
        parts.session.closed.connect(self._forget)

    def ask(self, label: str, conflicts: Sequence[Conflict]) -> None:
        """Ask about one after another; what is chosen is written as one gesture in the end."""
        self._label, self._left, self._chosen = label, list(conflicts), []
        self._next()

    # -- inside -------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        asked = {id(dialog.conflict) for dialog in self._parts.detail.findChildren(ConflictDialog)}
        conflicts = [
            refusal.conflict
            for refusal in changes.refused
            if refusal.conflict is not None and id(refusal.conflict) not in asked
        ]
        if not conflicts:
            return
        told = self.tr("{what} left as it is on disk: others changed the same field meanwhile.")
        self._parts.notice.offer(
            told.format(what=articles(len(conflicts))),
            self.tr("Decide…"),
            lambda: self.ask(said(changes.label), conflicts),
        )

    def _next(self) -> None:
        library = self._parts.session.library
        if not self._left or library is None:
            self._write()
            return
        conflict = self._left.pop(0)
        key = conflict.field[:1]
        label = said(library.profile.field(key).label) if conflict.field else format_path(conflict.field)
        dialog = ConflictDialog(
            self._parts.theme, conflict, label, self._parts.window, path=conflict.path, others=len(self._left)
        )
        self.dialog = dialog
        dialog.rejected.connect(self._stop)
        dialog.chosen.connect(lambda choice: self._take(conflict, choice, dialog.for_all.isChecked()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._over)
        dialog.open()

    def _take(self, conflict: Conflict, choice: Choice, for_all: bool) -> None:
        self._choose(conflict, choice)
        if for_all:
            for other in self._left:
                self._choose(other, choice)
            self._left.clear()

    def _choose(self, conflict: Conflict, choice: Choice) -> None:
        value = conflict.mine if choice is Choice.MINE else conflict.was
        if choice is Choice.THEIRS or (choice is Choice.WAS and value is None):
            return
        edit: Edit = Unset(conflict.field) if isinstance(value, Absent) else Set(conflict.field, value)
        base = None  # what the index has by now
        if len(conflict.field) == 1:
            theirs, key = conflict.theirs, str(conflict.field[0])
            base = Glimpse({} if isinstance(theirs, Absent) else {key: theirs})
        self._chosen.append(FileEdits(conflict.path, (edit,), base))

    def _stop(self) -> None:
        """The question was closed without an answer: it is theirs, and so are all others."""
        self._left.clear()

    def _over(self) -> None:
        self.dialog = None
        self._next()

    def _write(self) -> None:
        chosen, self._chosen = self._chosen, []
        if chosen:
            self._parts.session.apply(Gesture(self._label, tuple(chosen)))

    def _forget(self) -> None:
        self._left.clear()
        self._chosen.clear()
        if self.dialog is not None:
            self.dialog.reject()

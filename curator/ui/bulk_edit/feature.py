"""Edit fields of the selected articles: the action, the form, and the way from it to the preview."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject

from curator.library import Library
from curator.library.bulk import Survey, survey
from curator.ui.bulk_edit.dialog import BulkEditDialog
from curator.ui.bulk_planning import Rows
from curator.ui.detail.topic_choices import TopicChoices
from curator.ui.parts import Parts

LOOKED_AT = 500
"""So many articles are read to say what the fields hold now."""


class BulkEditing(QObject):
    """Attributes:
    dialog: the form that is open, None while there is none.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._topics = TopicChoices(parts.session)
        self.dialog: BulkEditDialog | None = None
        self.action = parts.actions.add("bulk_edit", self.tr("Edit &Fields…"), "E")
        self.action.setEnabled(False)
        self.action.triggered.connect(self.ask)
        parts.menus.article.insertAction(parts.actions.preview, self.action)
        parts.bar.add_value(self.action, self.tr("More…"))
        parts.view.selection_changed.connect(self._settle)
        parts.listing.shown.connect(self._settle)

    def ask(self) -> None:
        """Open the form for what is selected now."""
        parts, library = self._parts, self._parts.session.library
        rows = parts.view.selected()
        if library is None or not len(rows):
            return
        dialog = BulkEditDialog(
            len(rows), library.profile, self._topics.known, self._away, parts.theme, parts.window
        )
        self.dialog = dialog
        paths = dialog.paths()

        def read(library: Library) -> Survey:
            return survey(library, (row.path for row in islice(iter(rows), LOOKED_AT)), paths)

        def show(found: Survey) -> None:
            if self.dialog is dialog:
                dialog.show_survey(found)

        dialog.accepted.connect(lambda: self._preview(dialog, rows))
        dialog.finished.connect(self._closed)
        parts.session.closed.connect(dialog.reject)
        dialog.open()
        self._topics.read(lambda: None)
        parts.session.read(read, show)

    def _preview(self, dialog: BulkEditDialog, rows: Rows) -> None:
        self._parts.edits.change(
            dialog.bulk(), dialog.label(), dialog.field(), rows, always_preview=len(rows) > 1
        )

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _away(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._parts.session.glance(lambda _library: work(), done)

    def _settle(self) -> None:
        view = self._parts.view
        self.action.setEnabled(view.selected_count() > view.selected_broken())

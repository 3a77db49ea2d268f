"""Suggested rules in the window: opened from the Tools menu, tried through the preview, saved as views."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from curator.library import Changes, Library
from curator.library.rules.suggestions import Suggested, Suggestion
from curator.library.saved_views import SavedView
from curator.settings import Desk
from curator.ui.bulk import Plan, plan_published
from curator.ui.parts import Parts
from curator.ui.preview import PreviewDialog
from curator.ui.suggested_rules.dialog import SuggestedRulesDialog
from curator.ui.suggested_rules.words import gesture_name, trait_name
from curator.ui.tasks import Task
from curator.ui.wording import said, within

_SETTLE_MS = 400


class SuggestedRules(QObject):
    """Attributes:
    action: opens the suggestions. dialog: they, while they are open. preview: of what was tried last.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.dialog: SuggestedRulesDialog | None = None
        self.preview: PreviewDialog | None = None
        self._reading: Task | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SETTLE_MS)
        self._again.timeout.connect(self._read)
        self.action = parts.actions.add("suggested_rules", self.tr("&Suggested Rules…"), "Ctrl+Shift+D")
        self.action.triggered.connect(self.open)
        self.action.setEnabled(False)
        parts.menus.tools.addAction(self.action)
        parts.session.opened.connect(lambda _library: self.action.setEnabled(True))
        parts.session.closed.connect(self._closed)
        parts.session.changed.connect(self._changed)

    @property
    def reading(self) -> bool:
        """Whether suggestions are being counted, or about to be."""
        return self._again.isActive() or (self._reading is not None and not self._reading.finished)

    def open(self) -> None:
        """Show the suggestions, or bring them to the front."""
        parts = self._parts
        if parts.session.library is None:
            return
        if self.dialog is None:
            dialog = SuggestedRulesDialog(parts.theme, parts.window)
            dialog.addActions([parts.actions.undo, parts.actions.redo])
            dialog.preview_wanted.connect(self._try)
            dialog.save_wanted.connect(self._save)
            dialog.show_wanted.connect(self._show)
            dialog.dismissed.connect(self._dismiss)
            dialog.restored.connect(lambda: self._put_away(()))
            dialog.finished.connect(self._finished)
            self.dialog = dialog
            self._read()
        self.dialog.show()
        self.dialog.raise_()

    # -- counting -----------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.drop()
        dismissed = self._kept().dismissed
        self._reading = self._parts.session.read(
            lambda library: library.suggest_rules(dismissed), self._take, self._failed
        )

    def _take(self, suggested: Suggested) -> None:
        if self.dialog is not None:
            field = suggested.decisions.field
            self.dialog.show_suggested(suggested, "" if field is None else within(field.label))
            self.dialog.show_put_away(len(self._kept().dismissed))

    def _failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.about.setText(said(error))

    def _changed(self, changes: Changes) -> None:
        if self.dialog is not None and changes.paths:
            self._again.start()

    # -- doing --------------------------------------------------------------------------------------

    def _try(self, suggestion: Suggestion) -> None:
        """Show what following it would change."""

        def plan(library: Library) -> Plan:
            rows = library.select(suggestion.to_change)
            made = plan_published(rows, suggestion.publish, library.profile)
            return replace(made, label=lambda count: gesture_name(suggestion, count), always_preview=True)

        self._parts.session.read(plan, self._ask, self._failed)

    def _ask(self, plan: Plan) -> None:
        if self.dialog is None or not plan.changes:
            return
        preview = PreviewDialog(plan, self._parts.theme, self.dialog)
        preview.accepted.connect(lambda: self._parts.session.apply(plan.gesture(preview.chosen())))
        preview.finished.connect(preview.deleteLater)
        self.preview = preview
        preview.open()

    def _save(self, suggestion: Suggestion) -> None:
        view = SavedView(trait_name(suggestion.trait), suggestion.query)
        self._parts.filtering.views.add(view, shared=False)

    def _show(self, suggestion: Suggestion) -> None:
        self._parts.top.search.set_text(suggestion.query)

    # -- remembering --------------------------------------------------------------------------------

    def _dismiss(self, suggestion: Suggestion) -> None:
        self._put_away((*self._kept().dismissed, suggestion.identity))

    def _put_away(self, dismissed: tuple[str, ...]) -> None:
        library, preferences = self._parts.session.library, self._parts.preferences
        if library is not None:
            kept = self._kept().model_copy(update={"dismissed": dismissed})
            preferences.put(preferences.settings.with_desk(library.root, kept))
            self._read()

    def _kept(self) -> Desk:
        library = self._parts.session.library
        return Desk() if library is None else self._parts.preferences.settings.desk_of(library.root)

    def _finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _closed(self) -> None:
        self.action.setEnabled(False)
        self._again.stop()
        if self.dialog is not None:
            self.dialog.reject()

"""The desk in the window: opened from the Tools menu and the sidebar, remembered, applied by the session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from curator.library import Changes
from curator.library.rules.number_fields import NumberField
from curator.ui.bulk import Plan
from curator.ui.decision_desk.dialog import DeskDialog
from curator.ui.decision_desk.rule_plan import plan_rule
from curator.ui.decision_desk.scopes import Scope, scopes_now
from curator.ui.decision_desk.state import DeskState
from curator.ui.parts import Parts
from curator.ui.preview import PreviewDialog
from curator.ui.wording import said


class DecisionDesk(QObject):
    """Attributes:
    action: opens the desk. dialog: the desk while it is open. preview: of what was to be applied last.
    """

    def __init__(self, parts: Parts, go_through: Callable[[], object]) -> None:
        """`go_through` lets the editor decide about what is listed, one after another."""
        super().__init__(parts.window)
        self._parts = parts
        self._go_through = go_through
        self._awaited = ""
        self.dialog: DeskDialog | None = None
        self.preview: PreviewDialog | None = None
        self._label = ""
        self.action: QAction = parts.actions.add("decision_desk", self.tr("&Decision Desk…"), "Ctrl+D")
        self.action.triggered.connect(lambda: self.open())
        self.action.setEnabled(False)
        parts.menus.tools.addAction(self.action)
        parts.sidebar.desk_wanted.connect(self.open)
        parts.session.opened.connect(lambda _library: self.action.setEnabled(True))
        parts.session.closed.connect(self._closed)
        parts.session.changed.connect(self._changed)
        parts.session.busy.connect(self._busy)
        parts.listing.shown.connect(self._listed)

    def open(self, key: str = "") -> None:
        """Open the desk for what the list shows, or bring it to the front; `key`: by this number."""
        parts, library = self._parts, self._parts.session.library
        if library is None:
            return
        if self.dialog is not None:
            if key:
                self.dialog.state.choose_field(key)
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        kept = parts.preferences.settings.desk_of(library.root)
        if key:
            kept = kept.model_copy(update={"field": library.profile.key(key) or key})
        scopes = scopes_now(parts.session, parts.listing, parts.view, parts.filtering.views)
        state = DeskState(parts.session, kept, scopes[0])
        dialog = DeskDialog(parts.session, state, scopes, parts.theme, parts.window)
        state.setParent(dialog)
        dialog.addActions([parts.actions.undo, parts.actions.redo])
        dialog.apply_wanted.connect(self._plan)
        dialog.review_wanted.connect(self._review)
        dialog.missing_wanted.connect(lambda: self._show(_missing(state)))
        dialog.broken_wanted.connect(lambda: self._show("problem:unreadable"))
        dialog.finished.connect(self._finished)
        self.dialog = dialog
        state.count()
        dialog.show()

    # -- doing --------------------------------------------------------------------------------------

    def _plan(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        self._remember()
        changing, unticked = dialog.state.changing(), frozenset(dialog.state.unticked)
        rule = dialog.rule_in_words()
        dialog.apply.setEnabled(False)
        self._parts.session.read(
            lambda library: plan_rule(library, changing, unticked, rule), self._ask, self._failed
        )

    def _ask(self, plan: Plan) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        dialog.apply.setEnabled(True)
        if not plan.changes:
            dialog.say(self.tr("Nothing to change any more: the articles are as the rule wants them."))
        elif len(plan.changes) == 1:
            self._apply(plan, None)
        else:
            preview = PreviewDialog(plan, self._parts.theme, dialog)
            preview.accepted.connect(lambda: self._apply(plan, preview))
            preview.finished.connect(preview.deleteLater)
            self.preview = preview
            preview.open()

    def _apply(self, plan: Plan, preview: PreviewDialog | None) -> None:
        gesture = plan.gesture(None if preview is None else preview.chosen())
        self._label = gesture.label
        self._parts.session.apply(gesture)

    def _changed(self, changes: Changes) -> None:
        if self.dialog is not None and changes.label and changes.label == self._label:
            self.dialog.cancel.setText(self.tr("Close"))

    def _busy(self, label: str, done: int, total: int) -> None:
        if self.dialog is not None and label == self._label and total:
            self.dialog.say(f"{label} · {done} / {total}")

    def _failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.say(said(error))

    # -- looking ------------------------------------------------------------------------------------

    def _review(self) -> None:
        """Show what is near the line in the list, to be decided there one by one."""
        dialog = self.dialog
        field = None if dialog is None else dialog.state.field
        if dialog is None or field is None:
            return
        line, band = dialog.state.rule.line, dialog.state.band
        query = field.within(line - band, line + band)
        if query is None:
            text = self.tr("The search cannot name the key {key}, so these cannot be listed.")
            dialog.say(text.format(key=field.key))
            return
        self._show(query)
        self._awaited = self._parts.top.search.text()
        self._listed()

    def _listed(self) -> None:
        """Begin to go through what is near the line, once it is listed."""
        if self._awaited and self._parts.listing.query == self._awaited:
            self._awaited = ""
            self._go_through()

    def _show(self, query: str) -> None:
        """List these of the articles that the desk is about, and close it."""
        dialog = self.dialog
        if dialog is None or not query:
            return
        scope = dialog.state.scope
        dialog.reject()
        self._awaited = ""
        self._parts.top.search.set_text(joined(scope, query))
        self._parts.view.setFocus()

    # -- remembering --------------------------------------------------------------------------------

    def _remember(self) -> None:
        library, preferences = self._parts.session.library, self._parts.preferences
        if self.dialog is not None and library is not None:
            before = preferences.settings.desk_of(library.root)
            kept = self.dialog.state.kept(before)
            preferences.put(preferences.settings.with_desk(library.root, kept))

    def _finished(self) -> None:
        self._remember()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _closed(self) -> None:
        self.action.setEnabled(False)
        if self.dialog is not None:
            self.dialog.reject()


def joined(scope: Scope, query: str) -> str:
    """The search for `query` within the articles of a scope."""
    if not scope.query:
        return query
    return f"{scope.query} {query}" if " OR " not in scope.query else f"({scope.query}) {query}"


def _missing(state: DeskState) -> str:
    """The search for what has no such number."""
    field: NumberField | None = state.field
    return "" if field is None or field.qualifier is None else f"{field.qualifier}:absent"

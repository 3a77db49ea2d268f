"""What the editor does to the selected articles: publish, unpublish, and the popovers of the selection bar.

Asks (preview, popovers) and hands the gesture to the session; decides nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.content import Status
from curator.library import Row
from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.bulk import Plan, plan_number, plan_published, plan_topics
from curator.ui.popover import NumberPopover, TopicsPopover
from curator.ui.preview import PreviewDialog
from curator.ui.selection_bar import SelectionBar
from curator.ui.session import Session
from curator.ui.theme import Theme
from curator.ui.wording import articles


class SelectionEdits(QObject):
    """Connects the actions of the Article menu to the selection of the list.

    Attributes:
        dialog: the preview opened last, None before the first.
    Signals:
        nothing_to_do(str): the selection holds already what was asked for, or cannot be edited: why.
    """

    nothing_to_do = Signal(str)

    def __init__(
        self,
        session: Session,
        view: ArticleList,
        bar: SelectionBar,
        actions: Actions,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._bar = bar
        self._theme = theme
        self._window = window
        self._preview_always = actions.preview.isChecked
        self._vocabulary: tuple[str, ...] = ()
        self.dialog: PreviewDialog | None = None
        actions.publish.triggered.connect(lambda: self.publish(True))
        actions.unpublish.triggered.connect(lambda: self.publish(False))
        actions.quality.triggered.connect(lambda: self._ask_number("quality", 0))
        actions.heat.triggered.connect(lambda: self._ask_number("heat", 1))
        actions.topics.triggered.connect(self._ask_topics)
        session.opened.connect(lambda _library: self._read_vocabulary())

    def publish(self, published: bool) -> None:
        """Publish or unpublish what is selected."""
        library = self._session.library
        if library is not None:
            self._do(plan_published(self._view.selected_rows(), published, library.profile))

    def set_number(self, role: str, value: float | None) -> None:
        """Set quality or heat of what is selected; None takes the key out."""
        library = self._session.library
        if library is not None:
            self._do(plan_number(self._view.selected_rows(), role, value, library.profile))

    def change_topics(self, add: list[str], remove: list[str]) -> None:
        """Add and remove topics of what is selected."""
        library = self._session.library
        if library is not None:
            self._do(plan_topics(self._view.selected_rows(), add, remove, library.profile))

    # -- inside -------------------------------------------------------------------------------------

    def _do(self, plan: Plan) -> None:
        if not plan.changes:
            self.nothing_to_do.emit(self._why_not(plan))
        elif plan.wants_preview or self._preview_always():
            self._preview(plan)
        else:
            self._session.apply(plan.gesture())

    def _why_not(self, plan: Plan) -> str:
        if plan.same:
            return self.tr("Nothing to change: {what} already so").format(what=articles(plan.same))
        if len(plan.broken) == 1:
            row = plan.broken[0]
            return self.tr("{path} cannot be edited: {reason}").format(path=row.path, reason=row.problem)
        return self.tr("{what} cannot be edited: their files cannot be read").format(
            what=articles(len(plan.broken))
        )

    def _preview(self, plan: Plan) -> None:
        dialog = PreviewDialog(plan, self._theme, self._window)
        dialog.accepted.connect(lambda: self._session.apply(plan.gesture(dialog.chosen())))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _sound_rows(self) -> list[Row]:
        return [row for row in self._view.selected_rows() if row.status is not Status.BROKEN]

    def _ask_number(self, role: str, place: int) -> None:
        library, rows = self._session.library, self._sound_rows()
        if library is None or not rows:
            return
        profile = library.profile
        bounds = profile.quality_range if role == "quality" else profile.heat_range
        values = [row.quality if role == "quality" else row.heat for row in rows]
        name = profile.field(profile.key(role)).label
        popover = NumberPopover(self._theme, name, values, bounds, self._window)
        popover.chosen.connect(lambda value: self.set_number(role, value))
        popover.open_above(self._bar.anchor(place))

    def _ask_topics(self) -> None:
        rows = self._sound_rows()
        if self._session.library is None or not rows:
            return
        popover = TopicsPopover(self._theme, rows, self._vocabulary, self._window)
        popover.chosen.connect(self.change_topics)
        popover.open_above(self._bar.anchor(2))

    def _read_vocabulary(self) -> None:
        self._vocabulary = ()
        self._session.read(lambda library: library.site.topics(), self._keep_vocabulary)

    def _keep_vocabulary(self, names: tuple[str, ...]) -> None:
        self._vocabulary = names

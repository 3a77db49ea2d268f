"""What the editor does to the selected articles: publish, unpublish, and the popovers of the selection bar.

Asks (preview, popovers) and hands the gesture to the session; decides nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.content import Profile, Status
from curator.library import Library, Row
from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.bulk import Plan, plan_number, plan_published, plan_topics
from curator.ui.collector import lasting_objects
from curator.ui.popover import NumberPopover, TopicsPopover
from curator.ui.preview import PreviewDialog
from curator.ui.selection_bar import SelectionBar
from curator.ui.session import Session
from curator.ui.theme import Theme
from curator.ui.wording import articles

_FEW = 200
_PATIENCE = 0.02

_T = TypeVar("_T")


class SelectionEdits(QObject):
    """Connects the actions of the Article menu to the selection of the list.

    Attributes:
        dialog: the preview of the last change, None while there is none.
    Signals:
        previewed(PreviewDialog): a change is shown before it is done.
        nothing_to_do(str): the selection holds already what was asked for, or cannot be edited: why.
    """

    previewed = Signal(object)
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
        self._plan(lambda rows, profile: plan_published(rows, published, profile))

    def set_number(self, role: str, value: float | None) -> None:
        """Set quality or heat of what is selected; None takes the key out."""
        self._plan(lambda rows, profile: plan_number(rows, role, value, profile))

    def change_topics(self, add: list[str], remove: list[str]) -> None:
        """Add and remove topics of what is selected."""
        self._plan(lambda rows, profile: plan_topics(rows, add, remove, profile))

    # -- inside -------------------------------------------------------------------------------------

    def _plan(self, make: Callable[[Iterable[Row], Profile], Plan]) -> None:
        library = self._session.library
        if library is not None:
            self.dialog = None
            profile = library.profile
            self._read_selected(lambda rows: make(rows, profile), self._do)

    def _read_selected(self, work: Callable[[Iterable[Row]], _T], done: Callable[[_T], None]) -> None:
        """Read what is selected now and call `work` with it away from the UI thread, then `done` on it."""
        selected = self._view.selected()

        def read(_library: Library) -> _T:
            if len(selected) <= _FEW:
                return work(selected)
            with lasting_objects():
                return work(_lean(selected))

        if len(selected) <= _FEW:
            task = self._session.glance(read, done)
            if task is not None:
                task.wait(_PATIENCE)
        else:
            self._session.read(read, done)

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
        self.previewed.emit(dialog)

    def _ask_number(self, role: str, place: int) -> None:
        library = self._session.library
        if library is None:
            return
        profile = library.profile
        bounds = profile.quality_range if role == "quality" else profile.heat_range
        name = profile.field(profile.key(role)).label

        def values_of(rows: Iterable[Row]) -> list[float | None]:
            return [row.quality if role == "quality" else row.heat for row in _sound(rows)]

        def ask(values: list[float | None]) -> None:
            if values:
                popover = NumberPopover(self._theme, name, values, bounds, self._window)
                popover.chosen.connect(lambda value: self.set_number(role, value))
                popover.open_above(self._bar.anchor(place))

        self._read_selected(values_of, ask)

    def _ask_topics(self) -> None:
        def topics_of(rows: Iterable[Row]) -> tuple[int, Counter[str]]:
            total, counts = 0, Counter[str]()
            for row in _sound(rows):
                total += 1
                counts.update(set(row.topics))
            return total, counts

        def ask(found: tuple[int, Counter[str]]) -> None:
            total, counts = found
            if total:
                popover = TopicsPopover(self._theme, counts, total, self._vocabulary, self._window)
                popover.chosen.connect(self.change_topics)
                popover.open_above(self._bar.anchor(2))

        self._read_selected(topics_of, ask)

    def _read_vocabulary(self) -> None:
        self._vocabulary = ()
        self._session.read(lambda library: library.site.topics(), self._keep_vocabulary)

    def _keep_vocabulary(self, names: tuple[str, ...]) -> None:
        self._vocabulary = names


def _sound(rows: Iterable[Row]) -> Iterator[Row]:
    return (row for row in rows if row.status is not Status.BROKEN)


def _lean(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows without what no plan looks at: there may be 100,000 of them."""
    return (row._replace(excerpt="", image="") for row in rows)

"""What the editor does to the selected articles: publish, unpublish, and the popovers of the selection bar.

Asks (preview, popovers) and hands the gesture to the session; decides nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.content import Status
from curator.library import Gesture, Library, Row
from curator.library.bulk import BulkEdit, ChangeItems, Clear, FieldEdit, SetTo
from curator.ui.actions import Actions
from curator.ui.article_list import ArticleList
from curator.ui.bulk import Plan, PlanPart, plan_published, publishing_label
from curator.ui.bulk_planning import BulkPlanning, Look, Rows, part_of
from curator.ui.popover import NumberPopover, TopicsPopover
from curator.ui.preview import PreviewDialog
from curator.ui.selection_bar import SelectionBar
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.theme import Theme
from curator.ui.wording import articles, number, said

_FEW = 200
_PATIENCE = 0.02
_LAST_PATIENCE = 5.0

_T = TypeVar("_T")


class SelectionEdits(QObject):
    """Connects the actions of the Article menu to the selection of the list.

    Attributes:
        dialog: the preview of the last change, None while there is none.
    Signals:
        previewed(PreviewDialog): a change is shown before it is done.
        nothing_to_do(str): the selection holds already what was asked for, or cannot be edited: why.
        done(Plan, int, Changes): a plan was carried out, for so many articles: what became of it.
    """

    previewed = Signal(object)
    done = Signal(object, int, object)
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
        self._reading: list[Task] = []
        self.dialog: PreviewDialog | None = None
        self._planning: BulkPlanning | None = None
        actions.publish.triggered.connect(lambda: self.publish(True))
        actions.unpublish.triggered.connect(lambda: self.publish(False))
        actions.quality.triggered.connect(lambda: self._ask_number("quality", 0))
        actions.heat.triggered.connect(lambda: self._ask_number("heat", 1))
        actions.topics.triggered.connect(self._ask_topics)
        session.opened.connect(lambda _library: self._read_vocabulary())

    def publish(self, published: bool) -> None:
        """Publish or unpublish what is selected.

        One article is not planned first: the next key may come before the last one is written, and what the
        list knows is what the file held before.
        """
        row, library = self._view.selected_row(), self._session.library
        if row is None or library is None or self._preview_always():
            self.publish_rows(self._view.selected(), published)
        else:
            edits = (library.profile.publishing(published),)
            self._session.apply(Gesture.same(publishing_label(published, 1), [row.path], edits))

    def publish_rows(self, rows: Rows, published: bool) -> None:
        """Publish or unpublish these."""
        library = self._session.library
        if library is not None:
            profile = library.profile
            self._read(rows, lambda found: plan_published(found, published, profile), self.carry_out)

    def set_number(self, role: str, value: float | None) -> None:
        """Set quality or heat of what is selected; None takes the key out."""
        library = self._session.library
        if library is None:
            return
        key = library.profile.key(role)
        name = said(library.profile.field(key).label)
        label = (
            self.tr("Remove {field} of {what}")
            if value is None
            else self.tr("Set {field} of {what} to {value}")
        )
        words = "" if value is None else number(value)
        verb = Clear() if value is None else SetTo(repr(value))
        self.change(
            BulkEdit((FieldEdit((key,), verb),)),
            lambda count: label.format(field=name.lower(), what=articles(count), value=words),
            name,
        )

    def change_topics(self, add: list[str], remove: list[str]) -> None:
        """Add and remove topics of what is selected."""
        library = self._session.library
        if library is None:
            return
        key = library.profile.key("topics")
        parts = ", ".join([f"+{topic}" for topic in add] + [f"−{topic}" for topic in remove])
        label = self.tr("Topics of {what}: {change}")
        self.change(
            BulkEdit((FieldEdit((key,), ChangeItems(tuple(add), tuple(remove))),)),
            lambda count: label.format(what=articles(count), change=parts),
            said(library.profile.field(key).label),
        )

    def change(
        self,
        bulk: BulkEdit,
        label: Callable[[int], str],
        field: str,
        rows: Rows | None = None,
        *,
        always_preview: bool = False,
    ) -> None:
        """Do this to what is selected, or to these rows: planned with the files, shown, then done.

        `label` names the gesture for so many articles; `field` says what is changed.
        """
        self.propose(
            Plan(label, field, (), 0, ()),
            self._view.selected() if rows is None else rows,
            lambda library, some: part_of(library, bulk, some),
            always_preview=always_preview,
        )

    def propose(self, plan: Plan, rows: Rows, look: Look, *, always_preview: bool = False) -> None:
        """Fill the plan with what `look` tells of these rows, show it, then do it."""
        self._give_up()
        self.dialog = None
        planning = BulkPlanning(self._session, rows, look, self)
        self._planning = planning
        planning.found.connect(
            lambda part, seen: self._found(planning, plan.with_part(part), part, seen, always_preview)
        )
        planning.ended.connect(self._planned)
        planning.start()

    def carry_out(self, plan: Plan, *, always_preview: bool = False) -> None:
        """Do what is planned, after a preview where one is wanted: one entry of the history."""
        if not plan.changes and len(plan.refused) <= (0 if always_preview else 1):
            self.nothing_to_do.emit(self._why_not(plan))
        elif plan.wants_preview or always_preview or self._preview_always() or not plan.changes:
            self._preview(plan)
        else:
            self._apply(plan, plan.gesture())

    def finish(self) -> None:
        """Hand over what the editor decided and what is still being looked at: the window closes."""
        for task in self._reading:
            task.wait(_LAST_PATIENCE)

    # -- inside -------------------------------------------------------------------------------------

    def _read_selected(self, work: Callable[[Iterable[Row]], _T], done: Callable[[_T], None]) -> None:
        self._read(self._view.selected(), work, done)

    def _read(self, rows: Rows, work: Callable[[Iterable[Row]], _T], done: Callable[[_T], None]) -> None:
        """Read these rows and call `work` with them away from the UI thread, then `done` on it."""
        self.dialog = None

        def read(_library: Library) -> _T:
            return work(rows if len(rows) <= _FEW else _lean(rows))

        if len(rows) <= _FEW:
            task = self._session.glance(read, done)
            if task is not None and not task.wait(_PATIENCE):
                self._reading = [*(one for one in self._reading if not one.finished), task]
        else:
            self._session.read(read, done)

    def _found(
        self, planning: BulkPlanning, plan: Plan, part: PlanPart, seen: int, always_preview: bool
    ) -> None:
        if planning is not self._planning:
            return
        if self.dialog is not None:
            self.dialog.grow(part, seen)
        elif seen < planning.total:
            self._preview(plan, growing=planning, seen=seen)
        else:
            self._planning = None
            self.carry_out(plan, always_preview=always_preview)

    def _planned(self) -> None:
        self._planning = None
        if self.dialog is not None:
            self.dialog.end_growing()

    def _give_up(self) -> None:
        planning, self._planning = self._planning, None
        if planning is not None:
            planning.stop()

    def _apply(self, plan: Plan, gesture: Gesture) -> None:
        self._session.apply(gesture, lambda changes: self.done.emit(plan, len(gesture.files), changes))

    def _preview(self, plan: Plan, growing: BulkPlanning | None = None, seen: int = 0) -> None:
        dialog = PreviewDialog(plan, self._theme, self._window)
        if growing is not None:
            dialog.begin_growing(growing.total, seen)
        dialog.accepted.connect(lambda: self._apply(plan, plan.gesture(dialog.chosen())))
        dialog.given_up.connect(self._give_up)
        self._session.closed.connect(dialog.reject)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        self.previewed.emit(dialog)

    def _why_not(self, plan: Plan) -> str:
        if not plan.refused and not plan.same and not plan.broken:
            return self.tr("There are no articles to change")
        if plan.refused:
            row, reason = plan.refused[0]
            return self.tr("{path} cannot be edited: {reason}").format(path=row.path, reason=reason)
        if plan.same:
            return self.tr("Nothing to change: {what} already so").format(what=articles(plan.same))
        if len(plan.broken) == 1:
            row = plan.broken[0]
            return self.tr("{path} cannot be edited: {reason}").format(
                path=row.path, reason=said(row.problem)
            )
        return self.tr("{what} cannot be edited: their files cannot be read").format(
            what=articles(len(plan.broken))
        )

    def _ask_number(self, role: str, place: int) -> None:
        library = self._session.library
        if library is None:
            return
        profile = library.profile
        bounds = profile.quality_range if role == "quality" else profile.heat_range
        name = said(profile.field(profile.key(role)).label)

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

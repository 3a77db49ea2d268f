"""The dialog that asks before a bulk edit is done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.ui.bulk import Plan, PlannedChange, PlanPart
from curator.ui.preview.delegate import PreviewDelegate
from curator.ui.preview.filters import PreviewFilters
from curator.ui.preview.model import PreviewModel, Shown
from curator.ui.preview.review import Review
from curator.ui.preview.table import PreviewTable
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number


class PreviewDialog(QDialog):
    """Shows a plan, to choose from. Enter and Escape mean Cancel; `chosen()` after it was accepted.

    A plan may still be in the making: `begin_growing`, `grow`, `end_growing`; until then nothing can be
    applied, for nobody knows yet what would be.

    Signals:
        given_up(): closed without applying, whether by Cancel, Escape or the window's frame.
    """

    given_up = Signal()

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._theme = theme
        self._seen, self._total = 0, 0
        self.setWindowTitle(self.tr("Preview changes"))
        self.setModal(True)
        self.setSizeGripEnabled(True)
        self.model = PreviewModel(plan, self)
        self._title = QLabel(self)
        self._title.setFont(theme.font(Text.TITLE))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.counts = QLabel(self)
        self.counts.setProperty("look", "muted")
        self.counts.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(theme.px(4))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        remark = next(iter(plan.remarks), None)
        self.filters = PreviewFilters("" if remark is None else remark.name, theme, self)
        names = {one.key: one.name for one in plan.remarks}
        self._delegate = PreviewDelegate(theme, names, self)
        self.table = PreviewTable(self.model, self._delegate, theme, self)
        self.review = Review(self.model, plan.field, theme, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list_page())
        self._pages.addWidget(self.review)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self._title)
        layout.addWidget(self._pages, 1)
        self._connect()
        self._fit(parent)
        self._grown()
        self.cancel_button.setFocus()

    def _list_page(self) -> QWidget:
        page = QWidget(self)
        note = QLabel(self.tr("One entry of the history · undo any time"), page)
        note.setProperty("look", "muted")
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel_button = QPushButton(self.tr("Cancel"), page)
        self.review_button = QPushButton(self.tr("Review One by One"), page)
        self.apply_button = QPushButton(page)
        self.apply_button.setProperty("look", "primary")
        for button in (self.review_button, self.apply_button):
            button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.apply_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(note, 1)
        for button in (self.cancel_button, self.review_button, self.apply_button):
            buttons.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(10))
        for part in (self.counts, self.progress, self.filters):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        return page

    def _connect(self) -> None:
        self.model.counted.connect(self._count)
        self.filters.chosen.connect(self.model.show_only)
        self.filters.all.clicked.connect(lambda: self.model.tick_all(True))
        self.filters.none.clicked.connect(lambda: self.model.tick_all(False))
        self.filters.search.left.connect(self._go_to_table)
        self.table.opened.connect(self._review)
        self.review_button.clicked.connect(lambda: self._review(self._first_to_review()))
        self.review.ended.connect(self._end_review)
        self.rejected.connect(self.given_up)
        self._theme.changed.connect(self.table.viewport().update)

    # -- the plan -------------------------------------------------------------------------------------

    def chosen(self) -> list[PlannedChange]:
        """The changes to be made."""
        return self.model.chosen()

    def plan_label(self) -> str:
        """What is shown, as the history would call it if all were done."""
        return self._plan.label(len(self.model.changes))

    def begin_growing(self, total: int, seen: int = 0) -> None:
        """`total` articles are going to be looked at; `seen` of them have been."""
        self._total, self._seen = total, seen
        self.progress.setRange(0, total)
        self.progress.setValue(seen)
        self.progress.show()
        self._grown()

    def grow(self, part: PlanPart, seen: int) -> None:
        """Take in what was found; `seen` articles are looked at by now."""
        self._seen = seen
        self.progress.setValue(seen)
        self.model.grow(part)
        self._grown()

    def end_growing(self) -> None:
        """All articles were looked at."""
        self._total = 0
        self.progress.hide()
        self._grown()

    @property
    def growing(self) -> bool:
        """Whether more of the plan is to come."""
        return self._total > 0

    # -- Qt -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is Cancel only where Cancel is seen."""
        reviewing = self._pages.currentWidget() is self.review
        if reviewing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    # -- inside ---------------------------------------------------------------------------------------

    def _grown(self) -> None:
        lines = max((len(change.texts) for change in self.model.changes[:1]), default=1)
        if lines > self._delegate.lines:
            self._delegate.lines = lines
            self.table.fit_rows()
        if not self.model.changes and self.model.refused and not self.growing:
            self.filters.show_refused()
        self._count()

    def _count(self) -> None:
        model, plan = self.model, self._plan
        ticked = model.ticked()
        self._title.setText(self.plan_label())
        if plan.effect is None:
            parts = [self.tr("{what} will change").format(what=articles(ticked))]
        else:
            parts = [plan.effect(ticked)]
        counts = model.remarked()
        parts += [one.sentence(counts[one.key]) for one in plan.remarks if counts[one.key]]
        if model.same == 1:
            parts.append(self.tr("1 stays as it is"))
        elif model.same:
            parts.append(self.tr("{n} stay as they are", n=model.same).format(n=number(model.same)))
        if refused := len(model.refused) - model.broken:
            parts.append(self.tr("{n} refused").format(n=number(refused)))
        if model.broken == 1:
            parts.append(self.tr("1 is broken and stays"))
        elif model.broken:
            parts.append(self.tr("{n} are broken and stay", n=model.broken).format(n=number(model.broken)))
        self.counts.setText(" · ".join(parts))
        self.filters.count(
            {
                Shown.CHANGES: len(model.changes),
                Shown.REMARKED: model.remarked().total(),
                Shown.REFUSED: len(model.refused),
            }
        )
        self.review_button.setEnabled(bool(model.changes))
        self.apply_button.setEnabled(ticked > 0 and not self.growing)
        if self.growing:
            text = self.tr("Looking at {n} of {total}…").format(
                n=number(self._seen), total=number(self._total)
            )
        else:
            text = self.tr("Change {what}").format(what=articles(ticked))
        self.apply_button.setText(text)

    def _first_to_review(self) -> int:
        """The current row's change, else the first one listed."""
        if self.model.shown is Shown.REFUSED or not self.model.rowCount():
            self.filters.buttons[Shown.CHANGES].click()
        places = self.model.places()
        row = max(0, self.table.currentIndex().row())
        return places[row] if row < len(places) else 0

    def _review(self, place: int) -> None:
        places = self.model.places()
        if not places:
            return
        self.review.start(places, place)
        self._pages.setCurrentWidget(self.review)
        self.review.comparison.setFocus()

    def _end_review(self) -> None:
        self._pages.setCurrentIndex(0)
        self.table.setFocus()

    def _go_to_table(self) -> None:
        self.table.setFocus()
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    def _fit(self, parent: QWidget | None) -> None:
        wanted = QSize(self._theme.px(1040), self._theme.px(680))
        if parent is not None:
            room = parent.window().size() - QSize(self._theme.px(40), self._theme.px(40))
            wanted = wanted.boundedTo(room).expandedTo(QSize(self._theme.px(620), self._theme.px(400)))
        self.resize(wanted)

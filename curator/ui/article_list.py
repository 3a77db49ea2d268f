"""The list of articles: a table of two-line rows, selected by whole rows. Knows no library."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from curator.content import Status
from curator.library import Row
from curator.ui.article_delegate import ROW_HEIGHT, ArticleDelegate
from curator.ui.article_header import ArticleHeader
from curator.ui.article_model import COLUMNS, ArticleModel
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.pictures import Pictures
from curator.ui.row_difference import runs
from curator.ui.theme import Theme

_Flag = QItemSelectionModel.SelectionFlag


class ArticleList(QTableView):
    """Shows an ArticleModel. What is selected is asked for in ranges, so that 100,000 rows cost nothing.

    Attributes:
        header: the head of the list.
    Signals:
        selection_changed(): other rows are selected, or another one is current.
    """

    selection_changed = Signal()

    def __init__(
        self, model: ArticleModel, theme: Theme, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._articles = model
        self._theme = theme
        self._ringed = False
        self._delegate = ArticleDelegate(model, theme, pictures)
        self.header = ArticleHeader(theme, self._delegate.pill_width, self)
        self.setAccessibleName(self.tr("Articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.header.fit_columns(self.width())
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(theme.px(380))
        self.verticalScrollBar().setSingleStep(theme.px(ROW_HEIGHT) // 2)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self._bar = OverlayScrollBar(self)
        pictures.ready.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    # -- what is selected ---------------------------------------------------------------------------

    def selected_ranges(self) -> list[tuple[int, int]]:
        """The selected rows as (first, last), rising."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(place) for place in range(chosen.count()))
        return sorted((part.top(), part.bottom()) for part in parts)

    def selected_count(self) -> int:
        return sum(last - first + 1 for first, last in self.selected_ranges())

    def selected_rows(self) -> list[Row]:
        rows = self._articles.rows
        return [row for first, last in self.selected_ranges() for row in rows[first : last + 1]]

    def selected_broken(self) -> int:
        """How many of the selected rows are files that cannot be read."""
        return sum(row.status is Status.BROKEN for row in self.selected_rows())

    def current_row(self) -> Row | None:
        """The row that the keyboard is on."""
        return self._articles.row(self.currentIndex().row())

    def select_places(self, places: list[int], current: int) -> None:
        """Select the rows at these rising places and put the keyboard on `current`, without scrolling."""
        selection = QItemSelection()
        model = self._articles
        if places and places[-1] - places[0] + 1 == len(places):
            selection.append(_range(model, places[0], places[-1]))
        else:
            for first, last in runs(places):
                selection.append(_range(model, first, last))
        chosen = self.selectionModel()
        if 0 <= current < model.rowCount():
            chosen.setCurrentIndex(model.index(current, 0), _Flag.NoUpdate)
        chosen.select(selection, _Flag.ClearAndSelect)

    def select_all_rows(self) -> None:
        """Select everything that is shown, in one range."""
        count = self._articles.rowCount()
        if count:
            selection = QItemSelection(
                self._articles.index(0, 0), self._articles.index(count - 1, COLUMNS - 1)
            )
            self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def step(self, by: int) -> None:
        """Go `by` rows down (up when negative) and select just that row."""
        count = self._articles.rowCount()
        if count:
            place = min(count - 1, max(0, self.currentIndex().row() + by))
            self.go_to(place)

    def go_to(self, place: int) -> None:
        """Select just the row at `place` and bring it into view."""
        index = self._articles.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def set_bar_tops(self, quality: float, heat: float) -> None:
        """The values at which the bars of quality and heat are full."""
        self._delegate.quality_top, self._delegate.heat_top = quality, heat
        self.viewport().update()

    # -- Qt -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last row; a letter that is no key of an action does nothing."""
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._articles.rowCount():
            place = 0 if key == Qt.Key.Key_Home else self._articles.rowCount() - 1
            if not shift:
                self.go_to(place)
                return
            here = max(0, self.currentIndex().row())
            part = QItemSelection()
            part.append(_range(self._articles, min(here, place), max(here, place)))
            self.selectionModel().select(part, _Flag.ClearAndSelect)
            self.scrollTo(self._articles.index(place, 0))
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions here, never a search in the list."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by the keyboard, the list shows where it is; a click shows that anyway."""
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit_columns(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self._ringed and self.hasFocus() and index.isValid():
            painter = QPainter(self.viewport())
            rect = self._row_rect(index.row())
            painter.setPen(QPen(self._theme.color("accent", 0.55), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    # -- inside -------------------------------------------------------------------------------------

    def _row_rect(self, place: int) -> QRect:
        first = self.visualRect(self._articles.index(place, 0))
        return first.united(self.visualRect(self._articles.index(place, COLUMNS - 1)))

    def _hover(self, place: int) -> None:
        if place != self._delegate.hovered:
            self._delegate.hovered = place
            self.viewport().update()

    def _selected(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self.selection_changed.emit()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._delegate.current = current.row()
        self.viewport().update()
        self.selection_changed.emit()


def _range(model: ArticleModel, first: int, last: int) -> QItemSelectionRange:
    return QItemSelectionRange(model.index(first, 0), model.index(last, COLUMNS - 1))

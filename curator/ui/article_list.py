"""The list of articles: a table of rows, selected by whole rows. Knows no library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from curator.library import Row
from curator.ui.article_columns import ARTICLE
from curator.ui.article_delegate import ArticleDelegate
from curator.ui.article_header import ArticleHeader
from curator.ui.article_model import ArticleModel, Index
from curator.ui.article_selection import ArticleSelection
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.painted_pieces import PaintedPieces
from curator.ui.pictures import Pictures
from curator.ui.places import Places, Run
from curator.ui.row_pages import ChosenRows, Pages, RowView
from curator.ui.theme import Theme

_Flag = QItemSelectionModel.SelectionFlag
_Modifier = Qt.KeyboardModifier
_SETTLED_MS = 150
_COME_MS = 30
"""Pictures that come within such a time are painted together."""

_CELLS = 200
"""Numbers and states of which pictures are kept: some 4 MB, and 16 where a point is two pixels wide."""

_COMMANDS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier


@dataclass(frozen=True, slots=True)
class Stand:
    """What is seen of the list: `height` pixels of the row at `place` are scrolled away."""

    place: int
    height: int


class ArticleList(QTableView):
    """Shows an ArticleModel.

    Attributes:
        header: the head of the list.
        chosen: which rows are selected.
        painted: the rows as they were painted. cells: those of their cells that many rows have alike.
    Signals:
        selection_changed(): other rows are selected, or another one is current.
        typed(QKeyEvent): a letter was typed that means nothing here.
        menu_wanted(QPoint): the menu of what is selected, at this place of the screen.
    """

    selection_changed = Signal()
    typed = Signal(object)
    menu_wanted = Signal(object)

    def __init__(
        self, model: ArticleModel, theme: Theme, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._articles = model
        self._theme = theme
        self._pictures = pictures
        self._ringed = False
        self._going = False
        self._delegate = ArticleDelegate(model, theme, pictures)
        self.painted, self.cells = PaintedPieces(), PaintedPieces()
        self.header = ArticleHeader(theme, self._delegate.pill_width, self)
        self.setAccessibleName(self.tr("Articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.chosen = ArticleSelection(model, self.in_sight, self)
        self.setSelectionModel(self.chosen)
        self.setItemDelegate(self._delegate)
        self.header.fit_columns(self.width())
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
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
        self.setMinimumWidth(theme.px(280))
        self._fit_rows()
        self.chosen.altered.connect(self.selection_changed)
        self.chosen.currentRowChanged.connect(self._current_changed)
        self.header.fitted.connect(self._columns_changed)
        model.dataChanged.connect(self._rows_changed)
        self._bar = OverlayScrollBar(self)
        self.verticalScrollBar().valueChanged.connect(self.chosen.show)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._keep_pictures)
        self.verticalScrollBar().valueChanged.connect(lambda: self._settled.start())
        model.modelReset.connect(self._settled.start)
        self._came: set[str] = set()  # pictures that their rows do not show yet
        self._come = QTimer(self)
        self._come.setSingleShot(True)
        self._come.setInterval(_COME_MS)
        self._come.timeout.connect(self._show_pictures)
        pictures.ready.connect(self._picture_came)
        theme.changed.connect(self.viewport().update)

    # -- what is selected ---------------------------------------------------------------------------

    def selected_ranges(self) -> list[Run]:
        """The selected rows as (first, last), rising."""
        return list(self.chosen.places.runs())

    def selected_count(self) -> int:
        return len(self.chosen.places)

    def selected_broken(self) -> int:
        """How many of the selected rows are files that cannot be read."""
        return self.chosen.places.among(self._articles.broken)

    def selected(self) -> ChosenRows:
        """What is selected now, to be read from away from the UI thread."""
        return ChosenRows(self._articles.view, self.chosen.places)

    def current_row(self) -> Row | None:
        """The row that the keyboard is on; None while it is being read: `selection_changed` will tell."""
        return self._articles.row(self.currentIndex().row())

    def shown_view(self) -> RowView:
        """All that is shown, to be read from away from the UI thread."""
        return self._articles.view

    def selected_row(self) -> Row | None:
        """The one row that is selected; None when several are, or none.

        Where it is not here yet it is read now, which takes a millisecond: a decision about it cannot wait.
        """
        if self.selected_count() != 1:
            return None
        first, _ = next(self.chosen.places.runs())
        return self._articles.row(first) or next(iter(self.selected()), None)

    def select_places(self, places: Iterable[int], current: int) -> None:
        """Select the rows at these places and put the keyboard on `current`, without scrolling."""
        count = self._articles.rowCount()
        self.chosen.take(Places(count, ((place, place) for place in places)), current)

    def select_all_rows(self) -> None:
        """Select everything that is shown."""
        count = self._articles.rowCount()
        self.chosen.take(Places(count, [(0, count - 1)]), self.currentIndex().row())

    def step(self, by: int) -> None:
        """Go `by` rows down (up when negative) and select just that row."""
        count = self._articles.rowCount()
        if count:
            place = min(count - 1, max(0, self.currentIndex().row() + by))
            self.go_to(place)

    def go_to(self, place: int) -> None:
        """Select just the row at `place` and bring it into view."""
        index = self._articles.index(place, 0)
        self._going = True
        self.setCurrentIndex(index)
        self._going = False
        self.scrollTo(index)

    # -- what is shown ------------------------------------------------------------------------------

    def show_rows(
        self,
        view: RowView,
        pages: Pages,
        chosen: Places,
        current: int,
        stand: Stand | None,
    ) -> None:
        """Show other rows at once: with these selected, the keyboard on `current`, and scrolled to `stand`
        (None: to the current row)."""
        self._articles.show(view, pages)
        self.chosen.take(chosen, current)
        self.executeDelayedItemsLayout()
        if stand is not None:
            self.verticalScrollBar().setValue(stand.place * self._delegate.height + stand.height)
        elif self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.chosen.show()

    def stand(self) -> Stand:
        """What is seen now."""
        return Stand(*divmod(self.verticalScrollBar().value(), self._delegate.height))

    def in_sight(self) -> Run:
        """The first and last place that are seen."""
        first = self.verticalScrollBar().value() // self._delegate.height
        return first, first + self.viewport().height() // self._delegate.height + 1

    def set_compact(self, compact: bool) -> None:
        """Show each article on one line, or on two with its picture."""
        if compact != self._delegate.compact:
            stand = self.stand()
            self._delegate.compact = compact
            self._fit_rows()
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(stand.place * self._delegate.height)
            self.viewport().update()

    def set_bar_tops(self, quality: float, heat: float) -> None:
        """The values at which the bars of quality and heat are full."""
        self._delegate.quality_top, self._delegate.heat_top = quality, heat
        self.viewport().update()

    # -- Qt -----------------------------------------------------------------------------------------

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> _Flag:
        """Where the program goes to a row, just that one is selected, whatever keys are held down: Shift
        belongs to the decision then."""
        if self._going:
            return _Flag.ClearAndSelect | _Flag.Rows
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last row; a letter that is no key of an action is told."""
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._articles.rowCount():
            place = 0 if key == Qt.Key.Key_Home else self._articles.rowCount() - 1
            if not shift:
                self.go_to(place)
                return
            here = max(0, self.currentIndex().row())
            part = Places(self._articles.rowCount(), [(min(here, place), max(here, place))])
            self.chosen.take(part, here)
            self.scrollTo(self._articles.index(place, 0))
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        if event.text().isalpha() and not event.modifiers() & _COMMANDS:
            self.typed.emit(event)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse where it is; by the keyboard below the current row."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self._row_rect(self.currentIndex().row())
            place = self.viewport().mapToGlobal(row.bottomLeft() + QPoint(self._theme.px(24), 0))
        self.menu_wanted.emit(place)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions here or begin a search, never a search in what is painted."""

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
        self.chosen.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be seen anew, each as a whole.

        Qt would ask for each cell, and draw a ground of the style sheet's below it: as much again.
        """
        painter = QPainter(self.viewport())
        self._paint_rows(painter, event.rect())
        index = self.currentIndex()
        if self._ringed and self.hasFocus() and index.isValid():
            rect = self._row_rect(index.row())
            painter.setPen(QPen(self._theme.color("accent", 0.55), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    # -- inside -------------------------------------------------------------------------------------

    def _paint_rows(self, painter: QPainter, seen: QRect) -> None:
        delegate, ground = self._delegate, self._theme.color("surface")
        height, ratio = delegate.height, self.viewport().devicePixelRatio()
        columns = tuple(
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in sorted(self.header.shown())
        )
        width = self.viewport().width()
        look = (delegate.look, columns, width, height, ratio)
        self.painted.begin(look, 2 * (self.viewport().height() // height + 2))
        self.cells.begin(look, _CELLS)

        def paint_row(place: int, row: Row | None, selected: bool, painter: QPainter, rect: QRect) -> None:
            for column, left, wide in columns:
                cell = QRect(rect.left() + left, rect.top(), wide, height)
                paint = partial(delegate.paint_cell, place=place, column=column, row=row, selected=selected)
                key = None if row is None else delegate.look_of_cell(place, column, row, selected)
                if key is None:
                    paint(painter, cell)
                else:
                    self.cells.draw(painter, cell, ground, key, paint)

        scrolled = self.verticalScrollBar().value()
        first = max(0, (seen.top() + scrolled) // height)
        last = min(self._articles.rowCount() - 1, (seen.bottom() + scrolled) // height)
        for place in range(first, last + 1):
            row, selected = self._articles.row(place), place in self.chosen.places
            key = delegate.look_of(place, row, selected, ratio)
            rect = QRect(0, place * height - scrolled, width, height)
            self.painted.draw(painter, rect, ground, key, partial(paint_row, place, row, selected))

    def _row_rect(self, place: int) -> QRect:
        first = self.visualRect(self._articles.index(place, 0))
        return QRect(0, first.top(), self.viewport().width(), first.height())

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.height)
        self.verticalScrollBar().setSingleStep(self._delegate.height // 2)

    def _columns_changed(self) -> None:
        self._delegate.elsewhere = self.header.shown()
        self.viewport().update()

    def _picture_came(self, source: str) -> None:
        """Paint the rows that show this picture, soon; "": all of them, now."""
        if not source:
            self.viewport().update()
            return
        self._came.add(source)
        if not self._come.isActive():
            self._come.start()

    def _show_pictures(self) -> None:
        first, last = self.in_sight()
        for place in range(first, last + 1):
            row = self._articles.row(place)
            if row is not None and row.image in self._came:
                self.viewport().update(self.visualRect(self._articles.index(place, ARTICLE)))
        self._came.clear()

    def _keep_pictures(self) -> None:
        """Let no picture be fetched that was scrolled away."""
        first, last = self.in_sight()
        rows = (self._articles.row(place) for place in range(first, last + 1))
        self._pictures.keep(self._delegate, [row.image for row in rows if row is not None])

    def _hover(self, place: int) -> None:
        if place != self._delegate.hovered:
            self._delegate.hovered = place
            self.viewport().update()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._delegate.current = current.row()
        self.viewport().update()
        self.selection_changed.emit()

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.selection_changed.emit()

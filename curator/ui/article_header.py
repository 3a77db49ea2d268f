"""The head of the list: how many and in which order, and the columns, which sort at a click."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from curator.ui.article_columns import (
    ARTICLE,
    COLUMN,
    COLUMNS,
    NUMBER_OF,
    STATUS,
    USUAL,
    Shape,
    known,
)
from curator.ui.article_delegate import STATUS_MARGIN
from curator.ui.theme import Text, Theme

_COMFORTABLE, _TIGHT = 620, 540
_LEAST_ARTICLE, _LEAST_COLUMN, _MOST_COLUMN = 240, 48, 600


class ArticleHeader(QHeaderView):
    """Paints "312 ARTICLES · HEAT ↓" over the articles and a name over each other column.

    Attributes:
        chosen: the keys of the columns that the editor wants beside the articles.
    Signals:
        sort_clicked(str): the editor clicked the column that sorts by this key.
        menu_wanted(QPoint): the first column was clicked; the menu of all sort keys belongs there (global).
        columns_wanted(QPoint): the menu of columns belongs there (global).
        fitted(): other columns are shown.
    """

    sort_clicked = Signal(str)
    menu_wanted = Signal(QPoint)
    columns_wanted = Signal(QPoint)
    fitted = Signal()

    def __init__(self, theme: Theme, pill_width: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._pill_width = pill_width
        self._summary = ""
        self._sort = ""
        self._falling = True
        self._room = 0
        self._fitting = False
        self._widths: dict[str, int] = {}
        self.chosen: tuple[str, ...] = USUAL
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(40))
        self.setAccessibleName(self.tr("Sort the list"))
        self.sectionClicked.connect(self._clicked)
        self.sectionResized.connect(self._resized)

    # -- columns ------------------------------------------------------------------------------------

    def choose(self, keys: Iterable[str]) -> None:
        """Show these columns, as far as there is room; what names none is left out."""
        self.chosen = known(keys)
        self.fit_columns(self._room)

    def widths(self) -> dict[str, int]:
        """The widths that the editor gave columns, by key."""
        return dict(self._widths)

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Take up widths that were remembered; nonsense is ignored."""
        self._widths = {
            key: width
            for key, width in widths.items()
            if key in NUMBER_OF and _LEAST_COLUMN <= width <= _MOST_COLUMN
        }
        self.fit_columns(self._room)

    def shown(self) -> frozenset[int]:
        """The columns that are seen."""
        return frozenset(column for column in range(COLUMNS) if not self.isSectionHidden(column))

    def fit_columns(self, room: int) -> None:
        """Share `room` pixels: the articles have what the other columns leave; needs a model.

        Where that is little, the bars get shorter, then texts go from the last one on, and then the pill:
        the dot says it too.
        """
        px = self._theme.px
        self._room = room
        wanted = [NUMBER_OF[key] for key in self.chosen]
        widths = {column: self._width(column, room) for column in wanted}
        left = room - px(_LEAST_ARTICLE)
        shown = set()
        for column in sorted(wanted, key=lambda column: (COLUMN[column].shape is Shape.TEXT, column)):
            shape = COLUMN[column].shape
            if shape is Shape.TEXT and left < widths[column]:
                break
            if shape is not Shape.PILL or room >= px(_TIGHT):
                shown.add(column)
                left -= widths[column]
        before = self.shown()
        self._fitting = True
        for column in range(ARTICLE + 1, COLUMNS):
            self.setSectionHidden(column, column not in shown)
            if column in shown:
                text = COLUMN[column].shape is Shape.TEXT
                mode = QHeaderView.ResizeMode.Interactive if text else QHeaderView.ResizeMode.Fixed
                self.setSectionResizeMode(column, mode)
                self.resizeSection(column, widths[column])
        self.setSectionResizeMode(ARTICLE, QHeaderView.ResizeMode.Stretch)
        self._fitting = False
        if self.shown() != before:
            self.fitted.emit()

    def _width(self, column: int, room: int) -> int:
        px = self._theme.px
        key, shape, usual = COLUMN[column].key, COLUMN[column].shape, COLUMN[column].width
        if shape is Shape.PILL:
            return self._pill_width + px(STATUS_MARGIN)
        if shape is Shape.BAR:
            return px(usual if room >= px(_COMFORTABLE) else usual * 2 / 3)
        return self._widths.get(key, px(usual))

    # -- what it shows ------------------------------------------------------------------------------

    def show_order(self, summary: str, sort: str, falling: bool) -> None:
        """Show `summary` over the articles and an arrow at the column that sorts."""
        self._summary, self._sort, self._falling = summary, sort, falling
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(34))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        painter.setFont(theme.font(Text.CAPTION))
        painter.setPen(theme.color("muted"))
        left, right = (theme.px(14), theme.px(8)) if section == ARTICLE else (0, theme.px(2))
        inner = rect.adjusted(left, 0, -right, -1)
        align = Qt.AlignmentFlag.AlignLeading
        if section == STATUS:
            inner = QRect(rect.left(), rect.top(), self._pill_width, rect.height() - 1)
            align = Qt.AlignmentFlag.AlignHCenter
        arrow = " ↓" if self._falling else " ↑"
        if section == ARTICLE:
            text = self._summary + arrow
        else:
            name = str(self.model().headerData(section, Qt.Orientation.Horizontal))
            text = name + arrow if COLUMN[section].key == self._sort else name
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, align | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.columns_wanted.emit(event.globalPos())

    # -- inside -------------------------------------------------------------------------------------

    def _clicked(self, section: int) -> None:
        if section == ARTICLE:
            bottom = QPoint(self.sectionViewportPosition(ARTICLE) + self._theme.px(10), self.height())
            self.menu_wanted.emit(self.mapToGlobal(bottom))
        else:
            self.sort_clicked.emit(COLUMN[section].key)

    def _resized(self, column: int, _before: int, now: int) -> None:
        if not self._fitting and now > 0 and COLUMN[column].shape is Shape.TEXT:
            self._widths[COLUMN[column].key] = max(_LEAST_COLUMN, min(now, _MOST_COLUMN))

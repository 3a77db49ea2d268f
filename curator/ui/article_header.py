"""The head of the list: how many and in which order, and the columns that sort at a click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from curator.ui.article_delegate import BAR_COLUMN, STATUS_MARGIN
from curator.ui.article_model import ARTICLE, HEAT, QUALITY, STATUS
from curator.ui.theme import Text, Theme

_COMFORTABLE, _TIGHT = 620, 540

_SORTS = {QUALITY: "quality", HEAT: "heat", STATUS: "status"}


class ArticleHeader(QHeaderView):
    """Paints "312 ARTICLES · HEAT ↓" over the articles and a name over each other column.

    Signals:
        sort_clicked(str): the editor clicked the column that sorts by this key.
        menu_wanted(QPoint): the first column was clicked; the menu of all sort keys belongs there (global).
    """

    sort_clicked = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, pill_width: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._pill_width = pill_width
        self._summary = ""
        self._sort = ""
        self._falling = True
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(40))
        self.setAccessibleName(self.tr("Sort the list"))
        self.sectionClicked.connect(self._clicked)

    def fit_columns(self, room: int) -> None:
        """Share `room` pixels: bars and pills have a fixed width, the articles the rest; needs a model.

        Where that is little, the bars get shorter and then the pill goes: the dot says it too.
        """
        px = self._theme.px
        bar = px(BAR_COLUMN if room >= px(_COMFORTABLE) else BAR_COLUMN * 2 / 3)
        for column, width in ((QUALITY, bar), (HEAT, bar), (STATUS, self._pill_width + px(STATUS_MARGIN))):
            self.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.resizeSection(column, width)
        self.setSectionHidden(STATUS, room < px(_TIGHT))
        self.setSectionResizeMode(ARTICLE, QHeaderView.ResizeMode.Stretch)

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
            text = name + arrow if _SORTS[section] == self._sort else name
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, align | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _clicked(self, section: int) -> None:
        if section == ARTICLE:
            bottom = QPoint(self.sectionViewportPosition(ARTICLE) + self._theme.px(10), self.height())
            self.menu_wanted.emit(self.mapToGlobal(bottom))
        else:
            self.sort_clicked.emit(_SORTS[section])

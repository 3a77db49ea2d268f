"""Paints one row of the list, on two lines with its picture or on one: dot, title, texts, bars, a pill.

Knows the model, no library.
"""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from curator.content import Status
from curator.library import Row
from curator.ui.article_columns import ARTICLE, COLUMN, HEAT, QUALITY, Shape
from curator.ui.article_model import ROW_ROLE, ArticleModel
from curator.ui.detail.plain import tooltip
from curator.ui.pictures import Pictures
from curator.ui.problems.severity_icon import paint_severity
from curator.ui.theme import Text, Theme
from curator.ui.thumbnail import paint_thumbnail
from curator.ui.wording import number

Index = QModelIndex | QPersistentModelIndex

BAR_COLUMN = 86
STATUS_MARGIN = 14
_HEIGHT, _COMPACT_HEIGHT = 58, 30
_PILL = 78
_THUMB = (60, 38)
_LEAST_ABOUT = 60
_MARK = 14
_MOST_TEXT = 400
_CUT_TEXTS = 1_000
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_AT_START, _IN_THE_MIDDLE = _LINE | Qt.AlignmentFlag.AlignLeading, _LINE | Qt.AlignmentFlag.AlignHCenter
"""Put together once: a list is painted with hundreds of lines."""


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows at any text size; the column's width decides what is elided.

    Attributes:
        quality_top, heat_top: the values at which the bars are full.
        current: the place of the row that the keyboard is on, -1 for none.
        hovered: the place of the row under the mouse, -1 for none.
        pill_width: the width of a status pill, whatever the language.
        compact: each row is one line, without a picture.
        elsewhere: the columns shown, whose values the second line need not repeat.
    """

    def __init__(self, model: ArticleModel, theme: Theme, pictures: Pictures) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self._pictures = pictures
        self.quality_top = 150.0
        self.heat_top = 250.0
        self.current = -1
        self.hovered = -1
        self.compact = False
        self.elsewhere: frozenset[int] = frozenset()
        self._fonts: dict[Text, tuple[QFont, QFontMetrics]] = {}
        self._cut = lru_cache(maxsize=_CUT_TEXTS)(self._elided)  # numbers, providers, days are met again
        _, metrics = self._font(Text.PILL)
        widest = max(metrics.horizontalAdvance(text) for text in model.status_texts().values())
        self.pill_width = max(theme.px(_PILL), widest + theme.px(20))

    @property
    def height(self) -> int:
        """The height of a row in pixels."""
        return self._theme.px(_COMPACT_HEIGHT if self.compact else _HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(BAR_COLUMN), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_cell(painter, option.rect, index.row(), index.column(), index.data(ROW_ROLE), selected)

    @property
    def look(self) -> Hashable:
        """All that rows have in common and that may change."""
        theme = self._theme
        common = (theme.tokens, theme.right_to_left(), date.today(), self.compact, self.elsewhere)
        return (*common, self.quality_top, self.heat_top)

    def look_of(self, place: int, row: Row | None, selected: bool, ratio: float) -> Hashable:
        """All that tells the row at `place` from others; what is painted of it asks for its picture too."""
        shown: Hashable = None
        if row is not None and not self.compact and row.status is not Status.BROKEN:
            picture = self._pictures.picture(row.image, self._thumb_size, ratio, asker=self)
            shown = (picture.state, None if picture.pixmap is None else picture.pixmap.cacheKey())
        status = "" if row is None else self._model.status_text(row)
        return row, selected, place == self.current, place == self.hovered, shown, status

    def look_of_cell(self, place: int, column: int, row: Row, selected: bool) -> Hashable | None:
        """All that tells a cell of this column from others; None: hardly two rows have it alike."""
        shape = COLUMN[column].shape
        if shape is Shape.PILL:
            return column, row.status, self._model.status_text(row), selected, place == self.hovered
        if shape is Shape.BAR:
            value = row.quality if column == QUALITY else row.heat
            written = repr(value)  # not -0.0 for 0.0
            return column, written, selected, place == self.hovered
        return None

    def paint_cell(
        self, painter: QPainter, rect: QRect, place: int, column: int, row: Row | None, selected: bool
    ) -> None:
        """Paint one column of the row at `place`; without a `row` it is still being read."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, place, column, selected)
        body = QRect(rect.left(), rect.top(), rect.width(), rect.height() - 1)
        shape = COLUMN[column].shape
        if row is None:
            if column == ARTICLE:
                self._paint_waiting(painter, body)
        elif shape is Shape.ARTICLE:
            self._paint_article(painter, body, row, selected)
        elif shape is Shape.TEXT:
            text = self._placed(body, 0, body.width() - self._theme.px(10), body.height())
            self._line(painter, text, Text.SMALL, "muted", self._model.text(row, column))
        elif shape is Shape.PILL:
            self._paint_pill(painter, body, row)
        elif column == QUALITY:
            self._paint_bar(painter, body, row.quality, self.quality_top, "accent")
        elif column == HEAT:
            self._paint_bar(painter, body, row.heat, self.heat_top, "heat")
        painter.restore()

    # -- parts --------------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, rect: QRect, place: int, column: int, selected: bool) -> None:
        color = self._theme.color
        if selected:
            painter.fillRect(rect, color("accent_soft"))
        elif place == self.hovered:
            painter.fillRect(rect, color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line"))
        if place == self.current and column == ARTICLE:
            edge = QRect(rect.left(), rect.top(), self._theme.px(3), rect.height() - 1)
            if self._theme.right_to_left():
                edge.moveRight(rect.right())
            painter.fillRect(edge, color("accent"))

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """A row that is being read: a grey line where its title will be."""
        px = self._theme.px
        left = px(34) if self.compact else px(34 + _THUMB[0] + 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("track"))
        line = self._placed(rect, left, min(px(220), rect.width() - left - px(14)), px(8))
        painter.drawRoundedRect(line, line.height() / 2, line.height() / 2)

    def _paint_article(self, painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        px = self._theme.px
        dot = self._placed(rect, px(14), px(8), px(8))
        self._paint_dot(painter, QRectF(dot), row.status)
        title = self._model.text(row, ARTICLE)
        about = self._model.second_line(row, self.elsewhere)
        token = "danger" if row.status is Status.BROKEN else "muted"
        if self.compact:
            marked = rect.width() - self._paint_mark(painter, rect, row)
            place = self._placed(rect, 0, marked, rect.height())
            self._paint_one_line(painter, place, title, about, token)
            return
        thumb = self._thumb(rect)
        self._paint_picture(painter, QRectF(thumb), row, selected)
        left = px(34 + _THUMB[0] + 12)
        room = rect.width() - left - px(14) - self._paint_mark(painter, rect, row)
        text = self._placed(rect, left, room, rect.height())
        middle = rect.center().y()
        first = QRect(text.left(), middle - px(17), text.width(), px(18))
        second = QRect(text.left(), middle + px(2), text.width(), px(16))
        self._line(painter, first, Text.BODY, "text", title)
        self._line(painter, second, Text.SMALL, token, about)

    def _paint_one_line(self, painter: QPainter, rect: QRect, title: str, about: str, token: str) -> None:
        """The title, and behind it, where room is left, what else there is to say."""
        px = self._theme.px
        left, room = px(34), rect.width() - px(34 + 14)
        _, metrics = self._font(Text.BODY)
        wide = min(room, metrics.horizontalAdvance(title[:_MOST_TEXT]) + px(2))
        self._line(painter, self._placed(rect, left, wide, rect.height()), Text.BODY, "text", title)
        left, room = left + wide + px(10), room - wide - px(10)
        if room >= px(_LEAST_ABOUT):
            self._line(painter, self._placed(rect, left, room, rect.height()), Text.SMALL, token, about)

    def _paint_dot(self, painter: QPainter, rect: QRectF, status: Status) -> None:
        color = self._theme.color
        if status in (Status.PUBLISHED, Status.BROKEN):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("good" if status is Status.PUBLISHED else "danger"))
            painter.drawEllipse(rect)
            return
        pen = QPen(color("muted"), self._theme.px(15) / 10)
        if status is Status.ABSENT:
            pen = QPen(color("muted"), 1.2, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75))

    def _paint_mark(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Paint the sign of the worst problem at the end of the row; the pixels that it takes."""
        if not row.severity or row.status is Status.BROKEN:
            return 0
        paint_severity(painter, QRectF(self._mark_rect(rect)), row.severity, self._theme)
        return self._theme.px(_MARK + 10)

    def _mark_rect(self, rect: QRect) -> QRect:
        px = self._theme.px
        return self._placed(rect, rect.width() - px(14) - px(_MARK), px(_MARK), px(_MARK))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Over the sign of a problem, say which; over a picture that is not there, why."""
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and index.column() == ARTICLE and (told := self._model.problems_text(row)):
            around = self._theme.px(6)
            mark = self._mark_rect(option.rect).adjusted(-around, -around, around, around)
            if mark.contains(event.pos()):
                QToolTip.showText(event.globalPos(), tooltip(told), view)
                return True
        if isinstance(row, Row) and index.column() == ARTICLE and not self.compact:
            thumb = self._thumb(option.rect)
            if thumb.contains(event.pos()):
                ratio = view.devicePixelRatioF()
                picture = self._pictures.picture(row.image, thumb.size(), ratio, asker=self)
                if picture.reason:
                    QToolTip.showText(event.globalPos(), tooltip(picture.reason), view)
                    return True
        return super().helpEvent(event, view, option, index)

    def _thumb(self, rect: QRect) -> QRect:
        """Where the picture of the row in `rect` is."""
        size = self._thumb_size
        return self._placed(rect, self._theme.px(34), size.width(), size.height())

    @property
    def _thumb_size(self) -> QSize:
        return QSize(self._theme.px(_THUMB[0]), self._theme.px(_THUMB[1]))

    def _paint_picture(self, painter: QPainter, rect: QRectF, row: Row, selected: bool) -> None:
        theme = self._theme
        radius = theme.px(6)
        if row.status is Status.BROKEN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface" if selected else "danger_soft"))
            painter.drawRoundedRect(rect, radius, radius)
            side = theme.px(18)
            at = QPointF(rect.center().x() - side / 2, rect.center().y() - side / 2)
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(at, theme.pixmap("warning", "danger", 18, ratio))
            return
        ratio = painter.device().devicePixelRatioF()
        picture = self._pictures.picture(row.image, rect.size().toSize(), ratio, asker=self)
        seed = row.provider or row.domain or row.collection
        paint_thumbnail(painter, rect, picture, seed, radius, theme)

    def _paint_bar(self, painter: QPainter, rect: QRect, value: float | None, top: float, token: str) -> None:
        px = self._theme.px
        width = rect.width() - px(BAR_COLUMN - 74)
        if self.compact:
            text = self._placed(rect, 0, min(px(42), width), rect.height())
            bar = self._placed(rect, px(46), width - px(46), px(4))
        else:
            text = self._placed(rect, 0, width, px(18))
            text.moveTop(rect.top() + px(15))
            bar = self._placed(rect, 0, width, px(4))
            bar.moveTop(rect.top() + px(37))
        if value is None:
            self._line(painter, text, Text.BODY, "muted", "—")
            return
        self._line(painter, text, Text.NUMBER, "text", number(value))
        if bar.width() < px(12):
            return
        radius = px(4) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(bar, radius, radius)
        share = min(1.0, max(0.0, value / top)) if top > 0 else 0.0
        if share > 0:
            filled = QRectF(bar)
            filled.setWidth(max(bar.height(), bar.width() * share))
            if self._theme.right_to_left():
                filled.moveRight(QRectF(bar).right())
            painter.setBrush(self._theme.color(token))
            painter.drawRoundedRect(filled, radius, radius)

    def _paint_pill(self, painter: QPainter, rect: QRect, row: Row) -> None:
        theme = self._theme
        px = theme.px
        pill = QRectF(
            self._placed(rect, 0, min(self.pill_width, rect.width() - px(2)), px(20 if self.compact else 24))
        )
        fill: QColor | None = None
        border, text = theme.color("line"), "muted"
        style = Qt.PenStyle.SolidLine
        if row.status is Status.PUBLISHED:
            fill, text = theme.color("good_soft"), "good"
        elif row.status is Status.BROKEN:
            fill, text = theme.color("danger_soft"), "danger"
        elif row.status is Status.ABSENT:
            border, style = theme.color("edge"), Qt.PenStyle.DashLine
        if fill is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
        else:
            painter.setPen(QPen(border, 1, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pill.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        inner = pill.toRect().adjusted(px(6), 0, -px(6), 0)
        self._line(painter, inner, Text.PILL, text, self._model.status_text(row), _IN_THE_MIDDLE)

    # -- drawing ------------------------------------------------------------------------------------

    def _line(
        self,
        painter: QPainter,
        rect: QRect,
        style: Text,
        token: str,
        text: str,
        flags: int = _AT_START,
    ) -> None:
        font, _ = self._font(style)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        shown = self._cut(style, text[:_MOST_TEXT], rect.width())
        painter.drawText(rect, flags, shown)

    def _elided(self, style: Text, text: str, width: int) -> str:
        _, metrics = self._font(style)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _font(self, style: Text) -> tuple[QFont, QFontMetrics]:
        if style not in self._fonts:
            font = self._theme.font(style)
            self._fonts[style] = (font, QFontMetrics(font))
        return self._fonts[style]

    def _placed(self, rect: QRect, left: int, width: int, height: int) -> QRect:
        """A box `left` pixels from where reading starts, centred vertically in `rect`."""
        top = rect.top() + (rect.height() - height) // 2
        box = QRect(rect.left() + left, top, max(0, width), height)
        if self._theme.right_to_left():
            box.moveRight(rect.right() - left)
        return box

"""Paints the rows of the preview: tick, article, original and new with the changed characters marked."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem, QWidget

from curator.ui.bulk import PlannedChange, RefusedChange
from curator.ui.detail.plain import one_line
from curator.ui.preview.marked_text import marked, paint_line
from curator.ui.preview.model import ARTICLE, BEFORE, ENTRY
from curator.ui.theme import Text, Theme

Index = QModelIndex | QPersistentModelIndex

MOST_LINES = 4
"""Fields of one article that a row shows; the review shows them all."""


class PreviewDelegate(QStyledItemDelegate):
    """Attributes:
    lines: how many fields a row has room for.
    """

    def __init__(self, theme: Theme, remarks: dict[str, str], parent: QObject) -> None:
        """`remarks` are the words of each remark."""
        super().__init__(parent)
        self._theme = theme
        self._remarks = remarks
        self._fonts = {style: theme.font(style) for style in (Text.BODY, Text.SMALL, Text.PLAIN)}
        self._metrics = {style: QFontMetrics(font) for style, font in self._fonts.items()}
        self.lines = 1

    @property
    def height(self) -> int:
        """The height of every row."""
        return self._theme.px(16) + self._theme.px(19) * max(2, min(self.lines, MOST_LINES))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        theme, rect = self._theme, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(theme.px(10), 0, -theme.px(8), 0)
        if index.column() == ARTICLE:
            self._paint_article(painter, inner, entry, index, option.widget)
        elif isinstance(entry, RefusedChange):
            if index.column() == BEFORE:
                painter.setPen(theme.color("danger"))
                painter.setFont(self._fonts[Text.PLAIN])
                painter.drawText(inner, _LEFT | Qt.TextFlag.TextWordWrap, one_line(entry.reason, 400))
        elif isinstance(entry, PlannedChange):
            self._paint_texts(painter, inner, entry, new=index.column() != BEFORE)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the tick, wherever its row is high, turns it."""
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        inside = self._tick_rect(option.rect).contains(event.position().toPoint())
        if state is None or not inside or event.button() is not Qt.MouseButton.LeftButton:
            return False
        turned = Qt.CheckState.Unchecked if state is Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, turned.value, Qt.ItemDataRole.CheckStateRole)

    # -- inside ---------------------------------------------------------------------------------------

    def _tick_rect(self, rect: QRect) -> QRect:
        wide = self._theme.px(34)
        if self._theme.right_to_left():
            return QRect(rect.right() - wide, rect.top(), wide, rect.height())
        return QRect(rect.left(), rect.top(), wide, rect.height())

    def _paint_article(
        self,
        painter: QPainter,
        rect: QRect,
        entry: PlannedChange | RefusedChange,
        index: Index,
        widget: QWidget | None,
    ) -> None:
        theme = self._theme
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        rtl = theme.right_to_left()
        if state is not None:
            box = QStyleOptionButton()
            side = theme.px(16)
            left = rect.right() - side if rtl else rect.left()
            box.rect = QRect(left, rect.center().y() - side // 2, side, side)
            on = state is Qt.CheckState.Checked
            box.state = QStyle.StateFlag.State_Enabled | (
                QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
            )
            if widget is not None:
                widget.style().drawPrimitive(
                    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, widget
                )
            gap = theme.px(26)
            rect = rect.adjusted(0 if rtl else gap, 0, -gap if rtl else 0, 0)
        off = state is Qt.CheckState.Unchecked
        line = theme.px(19)
        top = rect.center().y() - line + 1
        row = entry.row
        place = QRect(rect.left(), top, rect.width(), line)
        self._draw(painter, place, row.title or row.path, Text.BODY, "muted" if off else "text")
        below = QRect(rect.left(), top + line, rect.width(), line)
        remark = self._remarks.get(entry.remark, "") if isinstance(entry, PlannedChange) else ""
        if remark:
            metrics = self._metrics[Text.SMALL]
            wide = metrics.horizontalAdvance(remark) + theme.px(10)
            self._draw(painter, QRect(below.left(), below.top(), wide, line), remark, Text.SMALL, "warn")
            below.setLeft(below.left() + wide)
        self._draw(painter, below, row.path, Text.SMALL, "muted")

    def _paint_texts(self, painter: QPainter, rect: QRect, change: PlannedChange, *, new: bool) -> None:
        theme = self._theme
        texts = change.texts
        shown = texts[:MOST_LINES] if len(texts) <= MOST_LINES else texts[: MOST_LINES - 1]
        line = theme.px(19)
        count = len(shown) + (len(texts) > len(shown))
        top = rect.center().y() - line * count // 2 + 1
        font = self._fonts[Text.PLAIN]
        metrics = self._metrics[Text.SMALL]
        labels = max(metrics.horizontalAdvance(text.label) for text in shown)
        gap = min(labels + theme.px(8), rect.width() // 3) if labels else 0
        for place, text in enumerate(shown):
            y = top + place * line
            if gap:
                where = QRect(rect.left(), y, gap - theme.px(6), line)
                self._draw(painter, where, text.label, Text.SMALL, "muted")
            side = marked(text.before, text.after)[1 if new else 0]
            paint_line(
                painter, QRectF(rect.left() + gap, y, rect.width() - gap, line), side, theme, font, new=new
            )
        if len(shown) < len(texts):
            more = self.tr("and {n} more").format(n=len(texts) - len(shown))
            below = QRect(rect.left() + gap, top + len(shown) * line, rect.width() - gap, line)
            self._draw(painter, below, more, Text.SMALL, "muted")

    def _draw(self, painter: QPainter, rect: QRect, text: str, style: Text, token: str) -> None:
        painter.setFont(self._fonts[style])
        painter.setPen(self._theme.color(token))
        shown = self._metrics[style].elidedText(
            one_line(text, 300), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, _LEFT | Qt.TextFlag.TextSingleLine, shown)


_LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

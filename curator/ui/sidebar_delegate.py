"""Draws the lines of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.ui.sidebar_entries import Mark, SidebarEntry, Sort
from curator.ui.sidebar_model import Index, entry_of
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

_HEIGHTS = {Sort.HEADING: 29, Sort.RANGE: 78, Sort.FIND: 36}
_LINKS = (Sort.ACTION, Sort.MORE)
_INDENT = 14
FOLD_WIDTH = 16
"""How wide the arrow is that folds a line of the tree, in pixels of the picture."""


class SidebarDelegate(QStyledItemDelegate):
    """Draws what has no widget of its own."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = entry_of(index)
        px = self._theme.px
        if entry is None:
            return QSize(0, 0)
        height = 41 if index.row() == 0 else _HEIGHTS.get(entry.sort, 29)
        return QSize(px(100), px(height))

    def fold_rect(self, rect: QRect, entry: SidebarEntry) -> QRect:
        """Where, in the line at `rect`, the arrow is that folds it."""
        px = self._theme.px
        width = px(FOLD_WIDTH)
        start = px(2 + _INDENT * entry.depth)
        if self._theme.right_to_left():
            return QRect(rect.right() - start - width, rect.top(), width, rect.height())
        return QRect(rect.left() + start, rect.top(), width, rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = entry_of(index)
        if entry is None or entry.sort in (Sort.RANGE, Sort.FIND):
            return
        px = self._theme.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(px(8), 0, -px(8), 0)
        if entry.sort is Sort.HEADING:
            box.setTop(box.bottom() - px(27))
            self._paint_heading(painter, box, entry, hovered or focused)
        else:
            self._paint_ground(painter, box, entry, hovered)
            if entry.folded is not None:
                self._paint_arrow(painter, QRectF(self.fold_rect(rect, entry)), entry.folded)
            indent = px(_INDENT * entry.depth)
            before, after = (0, indent) if self._theme.right_to_left() else (indent, 0)
            self._paint_line(painter, box.adjusted(px(10) + before, 0, -px(9) - after, 0), entry)
        if focused:
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, entry: SidebarEntry, pointed: bool) -> None:
        theme, px = self._theme, self._theme.px
        line = box.adjusted(px(10), 0, -px(9), -px(5))
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.setFont(theme.font(Text.CAPTION))
        painter.setPen(theme.color("muted"))
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeading, entry.label.upper())
        if entry.folded or pointed:
            side = px(14)
            left = line.left() if theme.right_to_left() else line.right() - side
            self._paint_arrow(painter, QRectF(left, line.bottom() - px(14), side, px(16)), bool(entry.folded))
        if entry.count is not None:
            painter.setPen(theme.color("accent"))
            away = line.adjusted(px(20), 0, -px(20), 0)
            painter.drawText(away, bottom | Qt.AlignmentFlag.AlignTrailing, number(entry.count))

    def _paint_ground(self, painter: QPainter, box: QRect, entry: SidebarEntry, hovered: bool) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if entry.mark in (Mark.CHOSEN, Mark.CHANGED):
            painter.setBrush(theme.color("accent_soft"))
        elif hovered:
            painter.setBrush(theme.color("text", 0.05))
        else:
            return
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))

    def _paint_line(self, painter: QPainter, rect: QRect, entry: SidebarEntry) -> None:
        theme, px = self._theme, self._theme.px
        chosen = entry.mark in (Mark.CHOSEN, Mark.CHANGED)
        excluded = entry.mark is Mark.EXCLUDED
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(Text.NUMBER if chosen else Text.COUNT))
        count = "" if entry.count is None else number(entry.count)
        if entry.count is None and entry.alarm:
            count = "!"
        if entry.mark is Mark.CHANGED:
            count = f"• {count}"
        painter.setPen(theme.color("danger" if entry.alarm else "accent" if chosen else "muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing | middle, count)
        width = rect.width() - painter.fontMetrics().horizontalAdvance(count) - px(8)
        font = theme.font(Text.STRONG if chosen else Text.PLAIN)
        font.setStrikeOut(excluded)
        painter.setFont(font)
        empty = entry.sort is Sort.VALUE and entry.count == 0 and not chosen
        link = entry.sort in _LINKS and entry.key != "none"
        painter.setPen(
            theme.color(
                "accent"
                if chosen or (link and entry.sort is Sort.ACTION)
                else "danger"
                if excluded
                else "muted"
                if empty or entry.key == "none"
                else "text"
            )
        )
        text = painter.fontMetrics().elidedText(entry.label, Qt.TextElideMode.ElideRight, width)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | middle, text)

    def _paint_arrow(self, painter: QPainter, box: QRectF, folded: bool) -> None:
        """An arrow down for what is unfolded, forwards for what is folded."""
        side = self._theme.px(3)
        middle = box.center()
        forwards = -1 if self._theme.right_to_left() else 1
        points = (
            [(-side / 2 * forwards, -side), (side / 2 * forwards, 0), (-side / 2 * forwards, side)]
            if folded
            else [(-side, -side / 2), (0, side / 2), (side, -side / 2)]
        )
        painter.setPen(QPen(self._theme.color("muted"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))

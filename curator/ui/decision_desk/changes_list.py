"""The list of what a rule would change: tick, title, number, old state struck through, new state, reason."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from curator.library import Row
from curator.library.rules.spread import Change
from curator.ui.decision_desk.changes_model import CHANGE_ROLE, ROW_ROLE, ChangesModel, Index
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

_HEIGHT = 40
_TICK = 18
_PILL = (82, 24)
_CHECKED = Qt.CheckState.Checked


class ChangesList(QTableView):
    """Space, or a click on the tick, takes an article out or in again.

    A table of one column: a list view asks for each of 100,000 rows before it shows the first.
    """

    def __init__(self, model: ChangesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changes = model
        self.setModel(model)
        self._delegate = ChangeDelegate(model, theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Articles that would change"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(_HEIGHT))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(theme.px(_HEIGHT // 2))
        self._bar = OverlayScrollBar(self)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the ticks of what is selected, all of them to the state that the current gets."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            wanted = not self._changes.is_ticked(index.row())
            chosen = self.selectionModel().selection()
            parts = [chosen.at(place) for place in range(chosen.count())]
            for first, last in [(part.top(), part.bottom()) for part in parts] or [(index.row(),) * 2]:
                self._changes.tick(first, last, wanted)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a search would read every row."""

    def tick_rect(self, index: QModelIndex) -> QRect:
        """Where the tick of a row is."""
        return self._delegate.tick_rect(self.visualRect(index))


class ChangeDelegate(QStyledItemDelegate):
    """Draws one change."""

    def __init__(self, model: ChangesModel, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(_HEIGHT))

    def tick_rect(self, rect: QRect) -> QRect:
        """Where the tick is in the row at `rect`."""
        side = self._theme.px(_TICK)
        box = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        if self._theme.right_to_left():
            box.moveRight(rect.right())
        return box

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the tick, or a little beside it, turns it."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            rect: QRect = option.rect
            near = self.tick_rect(rect).adjusted(-4, -8, 8, 8)
            if near.contains(event.position().toPoint()):
                if event.type() is QEvent.Type.MouseButtonRelease:
                    state = index.data(Qt.ItemDataRole.CheckStateRole)
                    wanted = Qt.CheckState.Unchecked if state is _CHECKED else _CHECKED
                    model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
                return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        change: Change | None = index.data(CHANGE_ROLE)
        if change is None:
            return
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is _CHECKED
        self._paint_tick(painter, self.tick_rect(rect), ticked)
        if not ticked:
            painter.setOpacity(0.5)
        row: Row | None = index.data(ROW_ROLE)
        self._paint_texts(painter, rect, row, change, self._model.reason(index.row()))
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setOpacity(1)
            painter.setPen(QPen(theme.color("accent", 0.55), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_tick(self, painter: QPainter, box: QRect, ticked: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("accent_fill" if ticked else "edge"), 1))
        painter.setBrush(theme.color("accent_fill" if ticked else "field"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5))
        if ticked:
            sign = theme.pixmap("check-white", "on_accent", 14, painter.device().devicePixelRatioF())
            side = theme.px(14)
            off = (box.width() - side) // 2
            painter.drawPixmap(box.left() + off, box.top() + off, sign)

    def _paint_texts(
        self, painter: QPainter, rect: QRect, row: Row | None, change: Change, reason: str
    ) -> None:
        """From the end: reason, new state, arrow, old state, number; the title has what is left."""
        px, theme = self._theme.px, self._theme
        small = QFontMetrics(theme.font(Text.PLAIN))
        last = min(max(px(130), small.horizontalAdvance(reason) + px(8)), rect.width() // 3)
        ends = [last, px(14) + px(_PILL[0]), px(40), px(72), px(84)]
        at = 0
        boxes = []
        for wide in ends:
            boxes.append(self._from_end(rect, at, wide))
            at += wide
        leading = Qt.AlignmentFlag.AlignLeading
        trailing = Qt.AlignmentFlag.AlignTrailing
        self._text(painter, boxes[0], Text.PLAIN, "muted", reason, leading)
        pill = self._from_end(rect, last + px(14), px(_PILL[0]))
        self._paint_pill(painter, pill, change)
        arrow = "\N{LEFTWARDS ARROW}" if theme.right_to_left() else "\N{RIGHTWARDS ARROW}"
        self._text(painter, boxes[2], Text.PLAIN, "text", arrow, Qt.AlignmentFlag.AlignHCenter)
        before = self._model.status_text(change.status)
        self._text(painter, boxes[3], Text.PLAIN, "muted", before, trailing, struck=True)
        self._text(painter, boxes[4], Text.NUMBER, "text", number(change.value), trailing)
        start = px(_TICK + 14)
        title = self._from_end(rect, at + px(12), rect.width() - at - px(12) - start)
        if row is not None:
            self._text(painter, title, Text.BODY, "text", row.title or row.path, leading)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        middle = rect.center().y() - px(4)
        painter.drawRoundedRect(QRectF(title.left(), middle, min(px(220), title.width()), px(8)), 4, 4)

    def _paint_pill(self, painter: QPainter, box: QRect, change: Change) -> None:
        theme, px = self._theme, self._theme.px
        high = px(_PILL[1])
        pill = QRectF(box.left(), box.center().y() - high / 2 + 0.5, box.width(), high)
        if change.publish:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("good_soft"))
        else:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pill.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        token = "good" if change.publish else "muted"
        text = self._model.new_text(change)
        self._text(painter, box, Text.PILL, token, text, Qt.AlignmentFlag.AlignHCenter)

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        style: Text,
        token: str,
        text: str,
        align: Qt.AlignmentFlag,
        *,
        struck: bool = False,
    ) -> None:
        font = QFont(self._theme.font(style))
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        shown = QFontMetrics(font).elidedText(text[:400], Qt.TextElideMode.ElideRight, box.width())
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, flags, shown)

    def _from_end(self, rect: QRect, end: int, wide: int) -> QRect:
        """A box `end` pixels before the end of the line."""
        box = QRect(0, rect.top(), max(0, wide), rect.height() - 1)
        if self._theme.right_to_left():
            box.moveLeft(rect.left() + end)
        else:
            box.moveRight(rect.right() - end)
        return box

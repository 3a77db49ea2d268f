"""The sidebar: what there is in the folder, counted; choosing an entry filters the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.content import Profile
from curator.library import Facets
from curator.ui.detail.plain import tooltip
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.sidebar_entries import SidebarEntry, Sort, sidebar_entries
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

Index = QModelIndex | QPersistentModelIndex

_ENTRY = Qt.ItemDataRole.UserRole + 1


class Sidebar(QListView):
    """Headings and entries with counts.

    Signals:
        chosen(str, str): the editor chose an entry: its query ("" for all articles) and its label.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets = Facets()
        self._profile: Profile | None = None
        self._all_topics = False
        self._query = ""
        self._entries = QStandardItemModel(self)
        self.setModel(self._entries)
        self.setItemDelegate(_SidebarDelegate(theme, self))
        self.setAccessibleName(self.tr("Filters"))
        self.setProperty("look", "chrome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(theme.px(150))
        self._bar = OverlayScrollBar(self)
        self.setMouseTracking(True)
        self.clicked.connect(self._activated)
        self.activated.connect(self._activated)
        theme.changed.connect(self.viewport().update)

    def show_counts(self, facets: Facets, profile: Profile | None) -> None:
        """Show these counts; the entry that was chosen stays so."""
        self._facets, self._profile = facets, profile
        self._fill()

    def start_over(self) -> None:
        """Choose all articles again, silently; for another folder."""
        self._all_topics = False
        self.choose("")

    def choose(self, query: str) -> None:
        """Mark the entry with this query as chosen, silently."""
        self._query = query
        self._fill()

    def entries(self) -> list[SidebarEntry]:
        """What it shows, from top to bottom."""
        return [self._entries.item(place).data(_ENTRY) for place in range(self._entries.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose at once; Enter and Space unfold "More…"."""
        before = self.currentIndex()
        if event.key() == Qt.Key.Key_Space:
            self._activated(before)
            return
        super().keyPressEvent(event)
        now = self.currentIndex()
        if now != before and _entry(now).sort is Sort.FILTER:
            self._activated(now)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions in this window."""

    # -- inside -------------------------------------------------------------------------------------

    def _activated(self, index: Index) -> None:
        if not index.isValid():
            return
        entry = _entry(index)
        if entry.sort is Sort.MORE:
            self._all_topics = not self._all_topics
            self._fill()
        elif entry.sort is Sort.FILTER and entry.query != self._query:
            self._query = entry.query
            self.chosen.emit(entry.query, entry.label)

    def _fill(self) -> None:
        profile, wanted = self._profile, list[SidebarEntry]()
        if profile is not None:
            wanted = sidebar_entries(self._facets, profile, all_topics=self._all_topics)
        labels = [(entry.sort, entry.query, entry.label) for entry in wanted]
        if labels != [(entry.sort, entry.query, entry.label) for entry in self.entries()]:
            self._entries.clear()
            for entry in wanted:
                self._entries.appendRow(_item(entry))
        else:
            for place, entry in enumerate(wanted):
                _describe(self._entries.item(place), entry)
        chosen = next(
            (i for i, e in enumerate(wanted) if e.sort is Sort.FILTER and e.query == self._query), 0
        )
        if wanted:
            self.setCurrentIndex(self._entries.index(chosen, 0))


def _entry(index: Index) -> SidebarEntry:
    entry = index.data(_ENTRY)
    assert isinstance(entry, SidebarEntry)
    return entry


def _item(entry: SidebarEntry) -> QStandardItem:
    item = QStandardItem()
    item.setFlags(
        Qt.ItemFlag.NoItemFlags
        if entry.sort is Sort.HEADING
        else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    )
    _describe(item, entry)
    return item


def _describe(item: QStandardItem, entry: SidebarEntry) -> None:
    spoken = entry.label if entry.count is None else f"{entry.label}, {number(entry.count)}"
    item.setData(entry, _ENTRY)
    item.setData(entry.label, Qt.ItemDataRole.DisplayRole)
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setData(tooltip(entry.label), Qt.ItemDataRole.ToolTipRole)


class _SidebarDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        if _entry(index).sort is Sort.HEADING:
            return QSize(px(100), px(41 if index.row() == 0 else 29))
        return QSize(px(100), px(29))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, entry = self._theme, _entry(index)
        px = theme.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected) and entry.sort is Sort.FILTER
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(px(8), 0, -px(8), 0)
        if entry.sort is Sort.HEADING:
            painter.setFont(theme.font(Text.CAPTION))
            painter.setPen(theme.color("muted"))
            line = box.adjusted(px(10), 0, -px(10), -px(5))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, entry.label.upper()
            )
            painter.restore()
            return
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(box, px(6), px(6))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("text", 0.05))
            painter.drawRoundedRect(box, px(6), px(6))
        if self._view.hasFocus() and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), px(6), px(6))
        inner = box.adjusted(px(10), 0, -px(9), 0)
        self._paint_line(painter, inner, entry, chosen)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, entry: SidebarEntry, chosen: bool) -> None:
        theme = self._theme
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(Text.NUMBER if chosen else Text.COUNT))
        count = "" if entry.count is None else number(entry.count)
        painter.setPen(theme.color("danger" if entry.alarm else "accent" if chosen else "muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing | middle, count)
        width = rect.width() - painter.fontMetrics().horizontalAdvance(count) - theme.px(8)
        painter.setFont(theme.font(Text.STRONG if chosen else Text.PLAIN))
        painter.setPen(theme.color("accent" if chosen else "text"))
        text = painter.fontMetrics().elidedText(entry.label, Qt.TextElideMode.ElideRight, width)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | middle, text)

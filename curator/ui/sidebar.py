"""The sidebar: what there is in the folder, counted; what is clicked there is said, and others do it."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)

from curator.ui.histogram import RangeHistogram
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.sidebar_delegate import SidebarDelegate
from curator.ui.sidebar_entries import SidebarContent, SidebarEntry, Sort, sidebar_entries
from curator.ui.sidebar_model import SidebarModel, entry_of
from curator.ui.theme import Theme

_COLOURS = {"quality": "accent", "heat": "heat"}


class How(Enum):
    """What a click on a value does to the search."""

    ONLY = auto()  # this value of its key; or take it out again
    ALSO = auto()  # this value too
    NOT = auto()  # all but this value


class Command(Enum):
    """What can be done with a saved view beside choosing it."""

    RENAME = auto()
    DELETE = auto()
    UPDATE = auto()
    SHARE = auto()
    KEEP = auto()


class Sidebar(QListView):
    """Sections of lines with counts; it follows what it is told to show.

    Signals:
        chosen(str): a line was chosen that stands for a whole search, e.g. "" for all articles.
        problems_wanted(): what is wrong in the folder shall be shown.
        refined(str, str, How): a value was clicked: its key, itself, and what to do with it.
        ranged(str, object, object): a range of a number was chosen; None is an open end.
        desk_wanted(str): the editor wants to decide by this number.
        view_chosen(str), view_command(str, Command): of the saved view with this name.
        view_moved(str, str): the first view should take the place of the second.
        save_wanted(): the search should become a saved view.
        publishing_wanted(str, bool): all articles in this folder should be published (unpublished).
        folded(): other sections are folded now; see `content.folded`.
    """

    chosen = Signal(str)
    problems_wanted = Signal()
    refined = Signal(str, str, object)
    ranged = Signal(str, object, object)
    desk_wanted = Signal(str)
    view_chosen = Signal(str)
    view_command = Signal(str, object)
    view_moved = Signal(str, str)
    save_wanted = Signal()
    publishing_wanted = Signal(str, bool)
    folded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = SidebarContent()
        self._theme = theme
        self._lines = SidebarModel(self)
        self._pressed: SidebarEntry | None = None
        self._press_place = QPoint()
        self._dragged: SidebarEntry | None = None
        self._drop: SidebarEntry | None = None
        self._delegate = SidebarDelegate(theme, self)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Filters"))
        self.setProperty("look", "chrome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(theme.px(120))
        self._bar = OverlayScrollBar(self)
        self.setMouseTracking(True)
        theme.changed.connect(self.viewport().update)

    def show_content(self, content: SidebarContent) -> None:
        """Show this; the line that has the keyboard keeps it."""
        if content == self.content:
            return
        self.content = content
        current = entry_of(self.currentIndex())
        self._lines.show(sidebar_entries(content))
        self._show_widgets()
        row = None if current is None else self._lines.place_of(current)
        if row is not None:
            self.setCurrentIndex(self._lines.index(row))
        elif self._lines.entries:
            at = 0 if current is None else self._nearest(current)
            self.setCurrentIndex(self._lines.index(at))

    def start_over(self) -> None:
        """Forget what was unfolded and typed for another folder."""
        self.show_content(replace(self.content, opened=frozenset(), unfolded=frozenset(), finding={}))

    def entries(self) -> list[SidebarEntry]:
        """What it shows, from top to bottom."""
        return list(self._lines.entries)

    def histogram(self, key: str) -> RangeHistogram | None:
        """The histogram of quality or heat, unless it is folded away."""
        row = self._row_of(Sort.RANGE, key)
        widget = None if row is None else self.indexWidget(self._lines.index(row))
        return widget if isinstance(widget, RangeHistogram) else None

    def find_field(self, section: str) -> QLineEdit | None:
        """The field that finds values of an unfolded section."""
        row = self._row_of(Sort.FIND, section)
        holder = None if row is None else self.indexWidget(self._lines.index(row))
        return None if holder is None else holder.findChild(QLineEdit)

    # -- keyboard -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do what a click does, with Ctrl and Alt too; Left and Right fold; on a saved view
        Alt with Up and Down moves it, F2 renames and Delete removes it."""
        entry = entry_of(self.currentIndex())
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        forwards = Qt.Key.Key_Left if self._theme.right_to_left() else Qt.Key.Key_Right
        if entry is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate(entry, event.modifiers())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if entry.folded is not None and entry.folded is (key == forwards):
                self._fold(entry)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and entry.sort is Sort.VIEW:
            self._move(entry, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_F2 and entry.sort is Sort.VIEW:
            self.view_command.emit(entry.label, Command.RENAME)
        elif key == Qt.Key.Key_Delete and entry.sort is Sort.VIEW:
            self.view_command.emit(entry.label, Command.DELETE)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions in this window."""

    # -- mouse --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._press_place = event.position().toPoint()
            self._pressed = entry_of(self.indexAt(self._press_place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        pressed = self._pressed
        if pressed is None or pressed.sort is not Sort.VIEW:
            super().mouseMoveEvent(event)
            return
        if (place - self._press_place).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = pressed
        if self._dragged is not None:
            over = entry_of(self.indexAt(place))
            fits = over is not None and over.sort is Sort.VIEW and over.shared == self._dragged.shared
            self._drop = over if fits else None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if fits else Qt.CursorShape.ForbiddenCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if self._dragged is not None:
            dragged, drop = self._dragged, self._drop
            self._dragged = self._drop = None
            self.unsetCursor()
            self.viewport().update()
            if drop is not None and drop.label != dragged.label:
                self.view_moved.emit(dragged.label, drop.label)
            return
        index = self.indexAt(event.position().toPoint())
        entry = entry_of(index)
        if pressed is None or entry is None or entry.identity != pressed.identity:
            return
        arrow = self._delegate.fold_rect(self.visualRect(index), entry)
        if entry.sort is Sort.VALUE and entry.folded is not None and arrow.contains(self._press_place):
            self._fold(entry)
        else:
            self._activate(entry, event.modifiers())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = entry_of(index)
        menu = None if entry is None else self.menu_of(entry)
        if menu is not None:
            rect: QRect = self.visualRect(index)
            where = self.viewport().mapToGlobal(rect.center()) if by_key else event.globalPos()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(where)

    def menu_of(self, entry: SidebarEntry) -> QMenu | None:
        """What can be done with a line, the rarer things too; None: only to click it."""
        menu = QMenu(self)
        if entry.sort is Sort.VALUE:
            for text, how in (
                (self.tr("&Only this, or no more"), How.ONLY),
                (self.tr("This &too (Ctrl+click)"), How.ALSO),
                (self.tr("&All but this (Alt+click)"), How.NOT),
            ):
                action = menu.addAction(text)
                action.triggered.connect(
                    lambda _on=False, how=how: self.refined.emit(entry.key, entry.value, how)
                )
            if entry.key == "in":
                menu.addSeparator()
                for text, published in (
                    (self.tr("&Publish All in This Folder…"), True),
                    (self.tr("&Unpublish All in This Folder…"), False),
                ):
                    action = menu.addAction(text)
                    action.triggered.connect(
                        lambda _on=False, published=published: self.publishing_wanted.emit(
                            entry.value, published
                        )
                    )
            return menu
        if entry.sort is Sort.VIEW:
            share = (self.tr("&Keep for myself"), Command.KEEP)
            if not entry.shared:
                share = (self.tr("&Share with the team"), Command.SHARE)
            for text, command in (
                (self.tr("&Update to this search"), Command.UPDATE),
                (self.tr("&Rename…"), Command.RENAME),
                share,
                (self.tr("&Delete…"), Command.DELETE),
            ):
                action = menu.addAction(text)
                action.triggered.connect(
                    lambda _on=False, command=command: self.view_command.emit(entry.label, command)
                )
            return menu
        menu.deleteLater()
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop is None or self._dragged is None:
            return
        row, source = self._lines.place_of(self._drop), self._lines.place_of(self._dragged)
        if row is None or source is None:
            return
        rect: QRect = self.visualRect(self._lines.index(row))
        y = rect.bottom() if row > source else rect.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.color("accent"), self._theme.px(2)))
        painter.drawLine(rect.left() + self._theme.px(8), y, rect.right() - self._theme.px(8), y)

    # -- inside -------------------------------------------------------------------------------------

    def _activate(self, entry: SidebarEntry, keys: Qt.KeyboardModifier) -> None:
        match entry.sort:
            case Sort.HEADING:
                self._fold(entry)
            case Sort.FILTER if entry.key == "problems":
                self.problems_wanted.emit()
            case Sort.FILTER:
                self.chosen.emit(entry.query)
            case Sort.VALUE:
                how = How.ONLY
                if keys & Qt.KeyboardModifier.AltModifier:
                    how = How.NOT
                elif keys & Qt.KeyboardModifier.ControlModifier:
                    how = How.ALSO
                self.refined.emit(entry.key, entry.value, how)
            case Sort.VIEW:
                self.view_chosen.emit(entry.label)
            case Sort.ACTION if entry.key == "update":
                self.view_command.emit(entry.value, Command.UPDATE)
            case Sort.ACTION if entry.key == "save":
                self.save_wanted.emit()
            case Sort.MORE:
                self._unfold(entry.section)

    def _fold(self, entry: SidebarEntry) -> None:
        content = self.content
        if entry.sort is Sort.HEADING:
            self.show_content(replace(content, folded=content.folded ^ {entry.section}))
            self.folded.emit()
        else:
            self.show_content(replace(content, opened=content.opened ^ {entry.value}))

    def _unfold(self, section: str) -> None:
        finding = {key: text for key, text in self.content.finding.items() if key != section}
        self.show_content(replace(self.content, unfolded=self.content.unfolded ^ {section}, finding=finding))
        field = self.find_field(section)
        if field is not None:
            field.setFocus()

    def _move(self, entry: SidebarEntry, step: int) -> None:
        """Let a saved view change places with its neighbour of the same kind."""
        views = [other for other in self._lines.entries if other.sort is Sort.VIEW]
        place = next(at for at, other in enumerate(views) if other.identity == entry.identity) + step
        if 0 <= place < len(views) and views[place].shared == entry.shared:
            self.view_moved.emit(entry.label, views[place].label)

    def _nearest(self, entry: SidebarEntry) -> int:
        """Where the keyboard goes when its line is gone: into the same section."""
        rows = (row for row, other in enumerate(self._lines.entries) if other.section == entry.section)
        return next(rows, 0)

    def _show_widgets(self) -> None:
        before: QWidget = self
        for row, entry in enumerate(self._lines.entries):
            index = self._lines.index(row)
            widget: QWidget | None = self.indexWidget(index)
            if entry.sort is Sort.RANGE:
                if not isinstance(widget, RangeHistogram):
                    widget = RangeHistogram(self._theme, entry.label, _COLOURS[entry.key])
                    widget.chosen.connect(lambda low, high, key=entry.key: self.ranged.emit(key, low, high))
                    widget.desk_wanted.connect(lambda key=entry.key: self.desk_wanted.emit(key))
                    self.setIndexWidget(index, widget)
                    QWidget.setTabOrder(before, widget)
                before = widget
                histogram = getattr(self.content.found, entry.key)
                widget.show_counts(histogram.edges, histogram.counts)
                widget.show_range(*self.content.asked.ranges.get(entry.key, (None, None)))
            elif entry.sort is Sort.FIND:
                field = self.find_field(entry.section)
                if field is None:
                    field = self._add_field(entry, index)
                    QWidget.setTabOrder(before, field)
                before = field

    def _add_field(self, entry: SidebarEntry, index: QModelIndex) -> QLineEdit:
        """Put a field that finds values into a line."""
        margin = self._theme.px(10)
        holder = QWidget(self)
        field = QLineEdit(holder)
        field.setAccessibleName(entry.label)
        field.setPlaceholderText(entry.label)
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda text: self._find(entry.section, text))
        line = QHBoxLayout(holder)
        line.setContentsMargins(margin, self._theme.px(3), margin, self._theme.px(3))
        line.addWidget(field)
        self.setIndexWidget(index, holder)
        return field

    def _find(self, section: str, text: str) -> None:
        finding = {**self.content.finding, section: text.strip()}
        self.show_content(replace(self.content, finding=finding))

    def _row_of(self, sort: Sort, name: str) -> int | None:
        rows = enumerate(self._lines.entries)
        return next((row for row, one in rows if one.sort is sort and name in (one.key, one.section)), None)

"""A list of entries in the detail pane that is as high as all its rows; the pane around it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from curator.ui.detail.entry_delegate import EntryDelegate, RowButton
from curator.ui.detail.entry_menu import EntryMenu
from curator.ui.detail.entry_model import EntryModel, Index, ListedEntry
from curator.ui.pictures import Pictures
from curator.ui.theme import Text, Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryList(QListView):
    """Shows entries; tells what the editor wants done with them and does none of it.

    Keys: Enter opens, Ctrl+Enter shows the own article that an entry is, F2 edits, Ctrl+C copies the
    address, Delete removes, Alt with up and down moves.

    Signals:
        visit_wanted(str): the article at this path shall be shown.
        edit_wanted(int): the entry at this position shall be edited.
        files_dropped(list): these files of the disk (str) were dropped on the list.
        open_wanted(str): this address shall be opened.
        copy_wanted(str): this address shall go to the clipboard.
        removal_wanted(list): the entries at these positions (int, rising) shall go.
        move_wanted(int, int): the entry at the first position shall stand at the second.
        reached(QRect): the keyboard is here now, in the list's own coordinates: scroll it into view.
    """

    visit_wanted = Signal(str)
    edit_wanted = Signal(int)
    files_dropped = Signal(list)
    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    removal_wanted = Signal(list)
    move_wanted = Signal(int, int)
    reached = Signal(QRect)

    _back: tuple[Qt.Key, ...] = (Qt.Key.Key_Up,)
    _on: tuple[Qt.Key, ...] = (Qt.Key.Key_Down,)

    def __init__(
        self,
        theme: Theme,
        pictures: Pictures,
        name: str,
        verbs: tuple[str, ...],
        *,
        editable: bool,
        nothing: str = "",
        side: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        """verbs: the buttons of each row, out of "visit", "edit", "copy", "open" and "remove".

        nothing: what stands there when there are no entries. side: margin left and right.
        """
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._editable = editable
        self._nothing = nothing
        self._side = theme.px(side)
        self._buttons = tuple(self._button(verb) for verb in verbs)
        self._delegate = self._make_delegate(pictures, side)
        self.entry_model = EntryModel(movable=editable)
        self.entry_model.setParent(self)
        self.setAccessibleName(name)
        self.setModel(self.entry_model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.takes_files = False
        self._least = 0
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if editable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(True)
        self.entry_model.move_wanted.connect(self.move_wanted)
        self.entry_model.rowsInserted.connect(self._fit)
        self.entry_model.rowsRemoved.connect(self._fit)
        pictures.ready.connect(self._picture_came)
        self._fit()

    def _make_delegate(self, pictures: Pictures, side: int) -> EntryDelegate:
        return EntryDelegate(self._theme, pictures, self._buttons, side, self)

    def show_entries(self, entries: Sequence[ListedEntry]) -> None:
        self._pictures.keep(self._delegate, (entry.picture for entry in entries))
        tall = any(entry.text for entry in entries)
        if tall != self._delegate.tall:
            self._delegate.tall = tall
            self.scheduleDelayedItemsLayout()
        self.entry_model.show_entries(entries)
        self._fit()

    def _picture_came(self, source: str) -> None:
        if not source or any(entry.picture == source for entry in self.entry_model.entries):
            self.viewport().update()

    def leave_room(self, height: int) -> None:
        """Be at least so high: something lies over the list."""
        self._least = height
        self._fit()

    def follow(self, source: int, target: int) -> None:
        """Keep the keyboard on the entry that moves from `source` to `target`."""
        if self.currentIndex().row() == source:
            self.setCurrentIndex(self.entry_model.index(target))

    # -- size --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._wanted_height())

    def _wanted_height(self) -> int:
        return max(self.entry_model.rowCount(), 1) * self._delegate.row_height

    def _fit(self) -> None:
        height = max(self._wanted_height(), self._least)
        if height != self.height():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.entry_model.entries:
            painter = QPainter(self.viewport())
            painter.setFont(self._theme.font(Text.PLAIN))
            painter.setPen(self._theme.color("muted"))
            place = self.viewport().rect().adjusted(self._side, 0, -self._side, 0)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._nothing
            )

    # -- the hand ----------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self._place(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover((-1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, button = self._place(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and button >= 0:
            self.setCurrentIndex(self.entry_model.index(row))
            event.accept()  # neither a selection nor the start of a drag
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, button = self._place(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and button >= 0 and self.currentIndex().row() == row:
            self._do(self._buttons[button].verb, [row])
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row, button = self._place(event.position().toPoint())
        if row >= 0 and button < 0:
            self._do("open", [row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        rows = self.chosen_rows()
        if key in _ENTER and row >= 0:
            control = modifiers == Qt.KeyboardModifier.ControlModifier
            self._do("visit" if control else "open", [row])
        elif key == Qt.Key.Key_F2 and row >= 0 and self._editable:
            self._do("edit", [row])
        elif key == Qt.Key.Key_C and modifiers == Qt.KeyboardModifier.ControlModifier and row >= 0:
            self._do("copy", [row])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and rows:
            self._do("remove", rows)
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in self._back + self._on and row >= 0:
            self._do("up" if key in self._back else "down", [row])
        elif key in (*self._back, *self._on, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_A:
            self.selectAll()
        else:
            event.ignore()  # the window's own keys mean the same here

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def startDrag(self, actions: Qt.DropAction) -> None:
        if len(self.chosen_rows()) == 1:
            super().startDrag(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files are told; an entry of this list goes before or behind the one it is dropped on."""
        files = dropped_files(event.mimeData()) if self.takes_files else []
        row = self.entry_model.dragged(event.mimeData())
        self._take(event)
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if files:
            self.files_dropped.emit(files)
        elif row >= 0:
            before = self._row_before(event.position().toPoint())
            self.entry_model.moveRows(QModelIndex(), row, 1, QModelIndex(), before)

    def _take(self, event: QDropEvent) -> None:
        """Accept what can be dropped here, and nothing else."""
        if self.takes_files and dropped_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        elif self.entry_model.dragged(event.mimeData()) >= 0:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _row_before(self, place: QPoint) -> int:
        """The position before which an entry dropped at `place` shall stand."""
        index = self.indexAt(place)
        if not index.isValid():
            return len(self.entry_model.entries)
        rect = self.visualRect(index)
        if self.flow() is QListView.Flow.TopToBottom:
            behind = place.y() > rect.center().y()
        else:
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            behind = (place.x() > rect.center().x()) is not right_to_left
        return index.row() + 1 if behind else index.row()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            position: QPoint = event.pos()  # type: ignore[attr-defined]
            _, button = self._place(position)
            if button >= 0:
                QToolTip.showText(event.globalPos(), self._buttons[button].name, self)  # type: ignore[attr-defined]
                return True
        return super().viewportEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.reached.emit(self.visualRect(current))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() is QContextMenuEvent.Reason.Mouse else None
        row = (index if index is not None else self.currentIndex()).row()
        if row < 0:
            return
        where = event.globalPos()
        if index is None:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        menu = self.menu_for(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu_for(self, row: int) -> EntryMenu:
        """Everything that can be done with the entry at `row`."""
        entries = self.entry_model.entries
        menu = EntryMenu(entries[row].links, self)
        if entries[row].own:
            menu.add_visit(row)
        menu.open_wanted.connect(self.open_wanted)
        menu.copy_wanted.connect(self.copy_wanted)
        menu.chosen.connect(self._do)
        if self._editable:
            menu.add_edit(row)
            menu.add_moves(row, len(entries) - 1)
            rows = self.chosen_rows()
            menu.add_removal(rows if row in rows else [row])
        return menu

    def chosen_rows(self) -> list[int]:
        """The positions selected, rising."""
        return sorted(index.row() for index in self.selectedIndexes())

    # -- inside ------------------------------------------------------------------------------------

    def _do(self, verb: str, rows: list[int]) -> None:
        row, last = rows[0], len(self.entry_model.entries) - 1
        links = self.entry_model.entries[row].links
        if verb in ("open", "copy"):
            if links:
                (self.open_wanted if verb == "open" else self.copy_wanted).emit(links[0].address)
        elif verb == "visit":
            if self.entry_model.entries[row].own:
                self.visit_wanted.emit(self.entry_model.entries[row].own)
        elif not self._editable:
            return
        elif verb == "edit":
            self.edit_wanted.emit(row)
        elif verb == "remove":
            self.removal_wanted.emit(rows)
        else:
            target = {"top": 0, "up": row - 1, "down": row + 1, "bottom": last}[verb]
            if 0 <= target <= last and target != row:
                self.move_wanted.emit(row, target)

    def _button(self, verb: str) -> RowButton:
        icon, name = {
            "visit": ("go-to", self.tr("Show this article of the folder")),
            "edit": ("edit", self.tr("Edit")),
            "open": ("external", self.tr("Open in the browser")),
            "copy": ("copy", self.tr("Copy the address")),
            "remove": ("close", self.tr("Remove from the list")),
        }[verb]
        return RowButton(icon, name, verb)

    def _place(self, position: QPoint) -> tuple[int, int]:
        index = self.indexAt(position)
        if not index.isValid():
            return -1, -1
        entry = self.entry_model.entries[index.row()]
        return index.row(), self._delegate.button_at(self.visualRect(index), position.x(), entry)

    def _hover(self, place: tuple[int, int]) -> None:
        if place != self._delegate.hovered:
            self._delegate.hovered = place
            hand = Qt.CursorShape.PointingHandCursor if place[1] >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()


def dropped_files(data: QMimeData) -> list[str]:
    """The files of this computer that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]

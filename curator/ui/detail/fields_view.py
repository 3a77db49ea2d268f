"""The tree of an article's other keys, as high as its open rows; the pane around it scrolls."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QTreeView,
    QWidget,
)

from curator.ui.detail.addresses import web_address
from curator.ui.detail.fields_model import KEY, PATH_ROLE, VALUE, WRITTEN_ROLE, FieldsModel, other_keys
from curator.ui.detail.shown import Shown
from curator.ui.detail.value_editor import ValueEditor
from curator.ui.theme import Text, Theme

Index = QModelIndex | QPersistentModelIndex


class FieldsView(QTreeView):
    """Shows keys and values; tells what the editor wants and does none of it.

    Signals:
        typed(str, str): this text was typed for the top-level key.
        removal_wanted(str): the top-level key shall go.
        open_wanted(str), copy_wanted(str): this address shall be opened, this text copied.
        typing(str, bool): a value of the top-level key is (no longer) being typed.
        reached(QRect): the keyboard is here now, in the view's own coordinates.
    """

    typed = Signal(str, str)
    removal_wanted = Signal(str)
    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    typing = Signal(str, bool)
    reached = Signal(QRect)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Shown | None = None
        self._waiting: Shown | None = None
        self.fields = FieldsModel()
        self.fields.setParent(self)
        editor = ValueEditor(theme, self, self.fields)
        self.setAccessibleName(name)
        self.setModel(self.fields)
        self.setItemDelegate(editor)
        self.setFont(theme.font(Text.PLAIN))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(theme.px(16))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setProperty("look", "fields")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.SelectedClicked)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setStretchLastSection(True)
        self.fields.typed.connect(self.typed)
        editor.begun.connect(lambda key: self.typing.emit(key, True))
        editor.ended.connect(self._ended)
        for changed in (self.expanded, self.collapsed, self.fields.modelReset):
            changed.connect(self._fit)
        self._fit()

    def show_fields(self, shown: Shown) -> None:
        """Show every key that nothing else of the pane shows; waits while a value is being typed."""
        if self.state() is QAbstractItemView.State.EditingState:
            self._waiting = shown
            return
        self._waiting = None
        open_paths = (
            self._open_paths() if self._shown is not None and self._shown.path == shown.path else set()
        )
        current = self.currentIndex().data(PATH_ROLE)
        self._shown = shown
        self.fields.show_fields(shown, other_keys(shown))
        for row in range(self.fields.rowCount()):
            index = self.fields.index(row, KEY)
            if index.data(PATH_ROLE) in open_paths:
                self.expand(index)
            lost = current is not None and not self.currentIndex().isValid()
            if lost and index.data(PATH_ROLE) == current:
                self.setCurrentIndex(index.siblingAtColumn(VALUE))
        self._set_columns()
        self._fit()

    def commit(self) -> None:
        """Decide on the value that is being typed, if one is."""
        editor = QApplication.focusWidget()
        if (
            self.state() is QAbstractItemView.State.EditingState
            and editor is not None
            and self.isAncestorOf(editor)
        ):
            self.commitData(editor)
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def key_of(self, index: Index) -> str:
        return self.fields.top_key(index)

    # -- size --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns()

    def _set_columns(self) -> None:
        keys = (str(self.fields.index(row, KEY).data()) for row in range(self.fields.rowCount()))
        wide = max((self.fontMetrics().horizontalAdvance(key) for key in keys), default=0)
        wide = max(wide + self.indentation() + self._theme.px(18), self._theme.px(100))
        self.header().resizeSection(KEY, min(wide, max(self.width() * 45 // 100, 1)))

    def _wanted_height(self) -> int:
        rows, index = 0, self.fields.index(0, KEY)
        while index.isValid():
            rows += 1
            index = self.indexBelow(index)
        return rows * self._theme.px(ValueEditor.row_height)

    def _fit(self) -> None:
        self.setFixedHeight(max(self._wanted_height(), 1))

    # -- the hand ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the editor passes on the Enter that ends it
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and index.isValid():
            value = index.siblingAtColumn(VALUE)
            if self.fields.editable(value):
                self.setCurrentIndex(value)
                self.edit(value)
            else:
                self.setExpanded(index.siblingAtColumn(KEY), not self.isExpanded(index.siblingAtColumn(KEY)))
        elif key == Qt.Key.Key_Delete and self.fields.removable(index):
            self.removal_wanted.emit(self.key_of(index))
        elif (
            key == Qt.Key.Key_C
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and index.isValid()
        ):
            self.copy_wanted.emit(str(index.data(WRITTEN_ROLE)))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        else:
            event.ignore()  # the window's own keys mean the same here

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.reached.emit(self.visualRect(current))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = (
            self.indexAt(event.pos())
            if event.reason() is QContextMenuEvent.Reason.Mouse
            else self.currentIndex()
        )
        if index.isValid():
            menu = self.menu_for(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def menu_for(self, index: Index) -> QMenu:
        """Everything that can be done with the key at `index`."""
        menu = QMenu(self)
        value = index.sibling(index.row(), VALUE)
        written = str(index.data(WRITTEN_ROLE))
        if web_address(written) is not None:
            menu.addAction(self.tr("Open in the browser"), lambda: self.open_wanted.emit(written))
        if self.fields.editable(value):
            place = QPersistentModelIndex(value)
            menu.addAction(self.tr("Edit"), lambda: self.edit(QModelIndex(place)))  # type: ignore[call-overload]
        if written:
            menu.addAction(self.tr("Copy the value"), lambda: self.copy_wanted.emit(written))
        path = str(index.data(PATH_ROLE))
        menu.addAction(self.tr("Copy the key"), lambda: self.copy_wanted.emit(path))
        if self.fields.removable(index):
            key = self.key_of(index)
            menu.addSeparator()
            menu.addAction(self.tr("Remove the key"), lambda: self.removal_wanted.emit(key))
        return menu

    # -- inside ------------------------------------------------------------------------------------

    def _ended(self, key: str) -> None:
        self.typing.emit(key, False)
        QTimer.singleShot(0, self, self._show_what_waits)  # the view is still closing the editor

    def _show_what_waits(self) -> None:
        if self._waiting is not None:
            self.show_fields(self._waiting)

    def _open_paths(self) -> set[object]:
        indexes = (self.fields.index(row, KEY) for row in range(self.fields.rowCount()))
        return {index.data(PATH_ROLE) for index in indexes if self.isExpanded(index)}

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

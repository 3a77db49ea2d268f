"""How rows of the fields' tree look, and the line in which a value is typed anew."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.ui.detail.fields_model import KEY, WRITTEN_ROLE, FieldsModel, Index
from curator.ui.detail.text_change import carried
from curator.ui.theme import Theme

_LONGEST_LINE = 300


class LongValue(QPlainTextEdit):
    """Types a text of several lines; what is not touched keeps every character it has in the file.

    Signals:
        finished(): Ctrl+Enter was pressed.
    """

    finished = Signal()

    def __init__(self, written: str, parent: QWidget) -> None:
        super().__init__(written, parent)
        self._written = written
        self._begun_with = self._raw()
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """The text as the file shall have it."""
        now = self._raw()
        return self._written if now == self._begun_with else carried(self._written, self._begun_with, now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _raw(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n")


class ValueEditor(QStyledItemDelegate):
    """Types a plain value anew, with the choices that the profile offers for the field.

    Signals:
        begun(str), ended(str): the value of this key is (no longer) being typed.
    """

    begun = Signal(str)
    ended = Signal(str)

    row_height = 28

    def __init__(self, theme: Theme, view: QAbstractItemView, fields: FieldsModel) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._fields = fields
        self._key = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(self.row_height))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        editable = bool(index.model().flags(index) & Qt.ItemFlag.ItemIsEditable)
        token = "text" if editable else "muted"
        palette = option.palette
        for role in (palette.ColorRole.Text, palette.ColorRole.HighlightedText):
            palette.setColor(role, self._theme.color(token))
        option.palette = palette

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        written = str(index.data(WRITTEN_ROLE))
        editor = self._lines(parent, written) if _needs_lines(written) else self._line(parent, index, written)
        editor.setAccessibleName(str(index.sibling(index.row(), KEY).data()))
        self._key = self._fields.top_key(index)
        self.begun.emit(self._key)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """A long text is typed over the rows below, or above where there are none."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, LongValue):
            place = editor.geometry()
            place.setHeight(self._theme.px(self.row_height * 5))
            room = self._view.viewport().height()
            place.moveTop(max(0, min(place.top(), room - place.height())))
            editor.setGeometry(place)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Nothing: what is typed is never replaced by what the file has meanwhile."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit | LongValue):
            model.setData(index, editor.text())

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        super().destroyEditor(editor, index)
        self.ended.emit(self._key)

    def _line(self, parent: QWidget, index: Index, written: str) -> QLineEdit:
        editor = QLineEdit(written, parent)
        editor.selectAll()
        choices = self._fields.choices(index)
        if choices:
            completer = QCompleter(list(choices), editor)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            editor.setCompleter(completer)
        return editor

    def _lines(self, parent: QWidget, written: str) -> LongValue:
        editor = LongValue(written, parent)
        editor.finished.connect(lambda: self._finish(editor))
        return editor

    def _finish(self, editor: LongValue) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _needs_lines(written: str) -> bool:
    return len(written) > _LONGEST_LINE or len(written.splitlines()) > 1 or not written.isprintable()

"""How rows of the fields' tree look, and the line in which a value is typed anew."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.ui.detail.fields_model import KEY, WRITTEN_ROLE, FieldsModel, Index
from curator.ui.theme import Theme


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
        self._fields = fields
        self._key = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(self.row_height))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        token = (
            "muted"
            if index.column() == KEY or not index.model().flags(index) & Qt.ItemFlag.ItemIsEditable
            else "text"
        )
        palette = option.palette
        for role in (palette.ColorRole.Text, palette.ColorRole.HighlightedText):
            palette.setColor(role, self._theme.color(token))
        option.palette = palette

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(str(index.sibling(index.row(), KEY).data()))
        choices = self._fields.choices(index)
        if choices:
            completer = QCompleter(list(choices), editor)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            editor.setCompleter(completer)
        self._key = self._fields.top_key(index)
        self.begun.emit(self._key)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once only: what is typed is never replaced by what the file has meanwhile."""
        if isinstance(editor, QLineEdit) and not editor.property("filled"):
            editor.setText(str(index.data(WRITTEN_ROLE)))
            editor.setProperty("filled", True)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        super().destroyEditor(editor, index)
        self.ended.emit(self._key)

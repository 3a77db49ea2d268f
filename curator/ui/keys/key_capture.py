"""The field that takes the next key pressed as a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QWidget

from curator.ui.digit_keys import digit_of


class KeyCapture(QKeySequenceEdit):
    """Takes one key. A key of the row of digits is taken as its digit, with Shift or without, and Tab goes on
    to the next field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(self.tr("New key"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if event.type() is QEvent.Type.KeyPress:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        keypad = event.modifiers() & Qt.KeyboardModifier.KeypadModifier
        if digit is None or keypad:
            super().keyPressEvent(event)
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.setKeySequence(QKeySequence(f"Shift+{digit}" if shift else str(digit)))
        self.editingFinished.emit()

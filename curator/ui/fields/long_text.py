"""A text too long to be laid out in place: its beginning, and all of it when it shall be edited."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from curator.ui.detail.plain import bounded
from curator.ui.detail.text_change import carried
from curator.ui.theme import Text, Theme

SHOWN = 600
_HEIGHT = 180


class LongText(QPlainTextEdit):
    """Types a long text; what is not touched keeps every character it has in the file.

    Signals:
        finished(bool): Ctrl+Enter was pressed or focus left (True), or Escape was (False).
    """

    finished = Signal(bool)

    def __init__(self, written: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # breaking one line of 200 KB at its words takes longer than the eye allows
        wraps = max(map(len, written.splitlines()), default=0) < 20_000
        self.setWordWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap
        )
        self.setPlainText(written)
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
            self.finished.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        kept = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in kept:
            self.finished.emit(True)

    def _raw(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n")


class LongTextBox(QWidget):
    """The beginning of a long text, and a button that opens all of it for editing.

    Attributes:
        editor: all of the text, while it is being edited.
    Signals:
        typing(bool): editing has begun or ended.
        committed(str): the text is another one now.
    """

    typing = Signal(bool)
    committed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._written = ""
        self.editor: LongText | None = None
        self.start = QPushButton()
        self.start.setProperty("look", "beginning")
        self.start.setFont(theme.font(Text.PLAIN))
        self.start.clicked.connect(self.begin)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.start)

    def show_text(self, written: str) -> None:
        """Show the text that the file has; a text that is being edited stays."""
        self._written = written
        beginning = bounded(" ".join(written[:SHOWN].split()), 90)
        self.start.setText(beginning.replace("&", "&&"))
        self.start.setAccessibleName(f"{self._name}: {beginning}")

    def begin(self) -> None:
        """Open all of the text."""
        if self.editor is not None:
            return
        self.editor = LongText(self._written)
        self.editor.setAccessibleName(self._name)
        self.editor.setFixedHeight(self._theme.px(_HEIGHT))
        self.editor.finished.connect(self._finish)
        self.start.hide()
        self._column.addWidget(self.editor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typing.emit(True)

    def commit(self) -> None:
        """Tell the text if it is another one now."""
        self._finish(True)

    def take_back(self) -> None:
        """End editing; the text is as the file has it."""
        self._finish(False)

    def _finish(self, keep: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        text = editor.text()
        self.start.show()
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        if keep and text != self._written:
            self.committed.emit(text)
        self.typing.emit(False)

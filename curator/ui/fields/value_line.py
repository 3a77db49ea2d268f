"""A line in which a value is typed: Enter and leaving decide, Escape takes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy

from curator.ui.theme import Text, Theme


class ValueLine(QLineEdit):
    """One line of text. Writes nothing: it tells what was typed.

    Attributes:
        shown: the text that stands for the value in the file.
    Signals:
        typing(bool): the text is (not any more) other than `shown`.
        committed(str): Enter was pressed, or focus left, with a text other than `shown`.
        begun(): the keyboard came here: the moment to say what can be chosen.
    """

    typing = Signal(bool)
    committed = Signal(str)
    begun = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.shown = ""
        self._typing = False
        self._choices = QStringListModel(self)
        self.setAccessibleName(name)
        self.setFont(theme.font(Text.PLAIN))
        self.setProperty("look", "value")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(48))
        self.textEdited.connect(self._edited)

    def show_text(self, text: str) -> None:
        """Show the text of the value in the file; what is being typed stays."""
        self.shown = text
        if not self._typing and text != self.text():
            self._put(text)

    def offer(self, choices: Sequence[str]) -> None:
        """Complete what is typed from `choices`; the arrow down opens all of them."""
        self._choices.setStringList(list(choices))
        if self.completer() is None and choices:
            completer = QCompleter(self._choices, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)

    def choices(self) -> list[str]:
        return self._choices.stringList()

    def commit(self) -> None:
        """Tell what is typed, if anything is."""
        if not self._typing:
            return
        text = self.text()
        if text == self.shown:
            self.take_back()
            return
        self._mark(False)
        self.committed.emit(text)
        if not self.property("wrong"):
            self._tell(False)
            if self.text() != self.shown:
                self._put(self.shown)  # the file says it in its own way, or stays as it was

    def take_back(self) -> None:
        """Show the value in the file again."""
        self._put(self.shown)
        self._tell(False)

    def refuse(self) -> None:
        """Mark the text as one that cannot be taken; it stays to be mended."""
        self._mark(True)

    # -- of QLineEdit ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.selectAll()
            event.accept()
        elif key == Qt.Key.Key_Escape and self._typing:
            self.take_back()
            self.selectAll()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.begun.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()
            if not self._typing:
                self.setCursorPosition(0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The line's own menu: cut, copy, paste."""
        super().contextMenuEvent(event)
        event.accept()

    # -- inside ------------------------------------------------------------------------------------

    def _put(self, text: str) -> None:
        with QSignalBlocker(self):
            self.setText(text)
            self.setCursorPosition(0)
        self._mark(False)

    def _edited(self, text: str) -> None:
        self._mark(False)
        self._tell(text != self.shown)

    def _tell(self, typing: bool) -> None:
        if typing != self._typing:
            self._typing = typing
            self.typing.emit(typing)

    def _mark(self, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

"""Finds text in the source: a line of its own below it, with the count and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from curator.ui.detail.icon_button import IconButton
from curator.ui.source.editor import SourceEditor
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

MOST = 1_000
"""Places that are counted and marked."""


class FindBar(QWidget):
    """Hidden until it is opened.

    Signals:
        closed(): the editor is done with it.
    """

    closed = Signal()

    def __init__(self, theme: Theme, editor: SourceEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._places: list[int] = []
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in this text"))
        self.words.setAccessibleName(self.tr("Find in this text"))
        self.words.setFont(theme.font(Text.PLAIN))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("look", "muted")
        self.told.setFont(theme.font(Text.SMALL))
        self.previous = QPushButton(self.tr("Previous"))
        self.next = QPushButton(self.tr("Next"))
        self.close_button = IconButton(theme, "close", self.tr("Close"), size=10)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(6))
        line.setSpacing(theme.px(8))
        line.addWidget(self.words, 1)
        for part in (self.told, self.previous, self.next, self.close_button):
            line.addWidget(part)
        self.words.textChanged.connect(lambda _text: self._search())
        self.previous.clicked.connect(lambda: self.step(forward=False))
        self.next.clicked.connect(lambda: self.step(forward=True))
        self.close_button.clicked.connect(self.leave)
        self.hide()

    def open(self) -> None:
        """Show it, with what is selected in the text."""
        chosen = self._editor.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen and chosen != self.words.text():
            self.words.setText(chosen)
        else:
            self._search()
        self.words.selectAll()
        self.words.setFocus()

    def leave(self) -> None:
        self.hide()
        self._editor.show_found([])
        self.closed.emit()

    def step(self, *, forward: bool) -> None:
        """Go to the next place, or the one before; behind the last comes the first."""
        self._search()
        if not self._places:
            return
        at = self._editor.textCursor().selectionStart()
        if forward:
            later = [place for place in self._places if place > at]
            target = later[0] if later else self._places[0]
        else:
            earlier = [place for place in self._places if place < at]
            target = earlier[-1] if earlier else self._places[-1]
        self._select(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def _select(self, place: int) -> None:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(place)
        cursor.setPosition(place + _units(self.words.text()), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.centerCursor()
        self._tell()

    def _search(self) -> None:
        words = self.words.text()
        document = self._editor.document()
        self._places = []
        marks: list[QTextCursor] = []
        cursor = document.find(words) if words and self.isVisible() else QTextCursor()
        while not cursor.isNull() and len(marks) < MOST:
            marks.append(cursor)
            self._places.append(cursor.selectionStart())
            cursor = document.find(words, cursor)
        self._editor.show_found(marks)
        self._tell()

    def _tell(self) -> None:
        count = len(self._places)
        at = self._editor.textCursor().selectionStart()
        if not self.words.text():
            self.told.clear()
        elif not count:
            self.told.setText(self.tr("not found"))
        elif at in self._places:
            told = self.tr("{n} of {total}")
            total = number(count) if count < MOST else f"{number(MOST)}+"
            self.told.setText(told.format(n=number(self._places.index(at) + 1), total=total))
        else:
            self.told.setText(self.tr("{n} found", n=count).format(n=number(count)))


def _units(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)

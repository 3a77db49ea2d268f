"""Colours a document of source text as `lexing` tells its lines."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from curator.ui.source.colors import color_of
from curator.ui.source.lexing import lex
from curator.ui.source.pieces import Kind, State
from curator.ui.theme import Theme

MOST_LINES = 2_000
"""Lines that are coloured: what one sign changes in all lines behind it has to be told in one step."""


class Highlighter(QSyntaxHighlighter):
    """Front matter and text; `first` is the state before the first line."""

    def __init__(self, document: QTextDocument, theme: Theme, first: State = State.NOTHING) -> None:
        super().__init__(document)
        self._theme = theme
        self._first = first
        self._formats: dict[Kind, QTextCharFormat] = {}
        theme.changed.connect(self._recolour)
        self._make_formats()

    def begin_with(self, first: State) -> None:
        """The next text begins in this state."""
        self._first = first

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockNumber() >= MOST_LINES:
            self.setCurrentBlockState(State.BODY)
            return
        before = self.previousBlockState()
        pieces, state = lex(text, self._first if before < 0 else before)
        for start, end, kind in pieces:
            self.setFormat(_units(text, start), _units(text, end) - _units(text, start), self._formats[kind])
        self.setCurrentBlockState(state)

    def _make_formats(self) -> None:
        for kind in Kind:
            form = QTextCharFormat()
            form.setForeground(QColor(color_of(kind, self._theme.tokens)))
            if kind in (Kind.HEADING, Kind.STRONG):
                form.setFontWeight(QFont.Weight.Bold)
            if kind in (Kind.EMPHASIS, Kind.MARK):
                form.setFontItalic(True)
            self._formats[kind] = form

    def _recolour(self) -> None:
        self._make_formats()
        self.rehighlight()


def _units(text: str, place: int) -> int:
    """A place in `text` as Qt counts, which takes signs beyond the first plane for two."""
    if text.isascii():
        return place
    return place + sum(sign > "\uffff" for sign in text[:place])

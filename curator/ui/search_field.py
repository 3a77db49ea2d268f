"""The line in the search box: qualifiers are tokens in the text, and a wrong place is underlined."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from curator.library.tokens import Token, tokens
from curator.ui.theme import Text, Theme


class SearchField(QLineEdit):
    """A line edit for the search language.

    A qualifier that is settled (not the one being typed) is one thing: Backspace at its end removes it.

    Signals:
        escaped(): Escape was pressed. left(), entered(): the keyboard came or went.
        stepped(int): Up (-1) or Down (1) was pressed.
        completed(): Tab was pressed; without anybody to take it (see `takes_tab`) Tab moves on as usual.
    """

    escaped = Signal()
    entered = Signal()
    left = Signal()
    stepped = Signal(int)
    completed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error = -1
        self._before = ""
        self._typing = False
        self._fresh = False
        self.takes_tab = False
        self.setFrame(False)
        self.setProperty("look", "bare")
        self.setFont(theme.font(Text.PLAIN))
        self.textChanged.connect(self._colour_tokens)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._remember)
        theme.changed.connect(self._colour_tokens)

    def show_error(self, position: int) -> None:
        """Underline the character at `position`; -1: none."""
        self._error = position
        self.update()

    def qualifiers(self) -> list[Token]:
        """The qualifiers in the text, each with its place."""
        return [token for token in tokens(self.text()) if token.is_qualifier]

    def settle(self) -> None:
        """What is there, or is put there next, counts as finished: Backspace takes qualifiers out whole, and
        typing goes on behind them."""
        self._typing = False
        self._fresh = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif plain and key == Qt.Key.Key_Backspace and self._take_out():
            pass
        else:
            if self._fresh and event.text().isprintable() and event.text().strip():
                self._part_from_last()
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
                self._typing = self._fresh = False
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self.takes_tab:
            self.completed.emit()
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._typing = self._fresh = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._typing = False
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_tokens()
        super().paintEvent(event)
        self._paint_error()

    # -- inside -------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        before = text[: self.cursorPosition()]
        if len(text) < len(self._before):
            gone = self._before[len(before) : len(before) + len(self._before) - len(text)]
            self._typing = self._typing and not gone.isspace()
        else:
            self._typing = bool(before) and not before[-1].isspace()
        self._fresh = False

    def _remember(self, text: str) -> None:
        """After all else has seen the change: what the text was before the next one."""
        self._before = text

    def _part_from_last(self) -> None:
        """Put a blank between a qualifier that somebody else wrote and what is typed behind it."""
        at = self.cursorPosition()
        if not self.hasSelectedText() and any(token.end == at for token in self.qualifiers()):
            self.insert(" ")

    def _take_out(self) -> bool:
        """Remove the settled qualifier that ends at the cursor; False: there is none."""
        if self._typing or self.hasSelectedText():
            return False
        at = self.cursorPosition()
        token = next((token for token in self.qualifiers() if token.end == at), None)
        if token is None:
            return False
        text = self.text()
        start = token.start
        while start > 0 and text[start - 1].isspace():
            start -= 1
        self.setSelection(start, at - start)
        self.del_()
        self._typing = False
        return True

    def _paint_tokens(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        for token in self.qualifiers():
            left, right = self._x(token.start), self._x(token.end)
            height, pad = self._theme.px(20), self._theme.px(4)
            box = QRectF(left - pad, (self.height() - height) / 2, right - left + 2 * pad, height)
            painter.drawRoundedRect(box, self._theme.px(5), self._theme.px(5))

    def _colour_tokens(self) -> None:
        """Write qualifiers in the accent colour: QLineEdit takes formats only from an input method."""
        qualifiers = self.qualifiers()
        font = self.font()
        font.setWordSpacing(self._theme.px(7) if qualifiers else 0)
        self.setFont(font)  # room for the rounded ends of the tokens
        ink = QTextCharFormat()
        ink.setForeground(self._theme.color("accent"))
        kind = QInputMethodEvent.AttributeType.TextFormat
        attributes = [
            QInputMethodEvent.Attribute(
                kind, token.start - self.cursorPosition(), token.end - token.start, ink
            )
            for token in qualifiers
        ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def _paint_error(self) -> None:
        if self._error < 0:
            return
        at = min(self._error, max(0, len(self.text()) - 1))
        end = next((token.end for token in tokens(self.text()) if token.start <= at < token.end), at + 1)
        left, right = self._x(at), max(self._x(end), self._x(at) + 6)
        y = self.height() / 2 + self.fontMetrics().height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("danger"), 1.4))
        wave = QPolygonF()
        x, up = left - 2, False
        while x <= right + 2:
            wave.append(QPointF(x, y - 2 if up else y))
            x, up = x + 2.5, not up
        painter.drawPolyline(wave)

    def _x(self, position: int) -> float:
        """Where the character at `position` begins, in pixels, also when the text is scrolled."""
        metrics = QFontMetricsF(self.font())
        cursor = self.cursorRect().center().x()
        start = cursor - metrics.horizontalAdvance(self.text()[: self.cursorPosition()])
        return start + metrics.horizontalAdvance(self.text()[:position])

"""Source text with line numbers, colours and a marked line, to be typed in; large texts come in pieces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from curator.frontmatter.folding import SourceText
from curator.ui.source.colors import found_color
from curator.ui.source.highlighter import Highlighter
from curator.ui.source.numbers import NumberMargin
from curator.ui.theme import Text, Theme

_AT_ONCE = 24_000
"""Characters that are taken into the widget in one step."""

_FIT_LINES = 400


class SourceEditor(QPlainTextEdit):
    """One file's text. Tab leaves it: YAML is indented by spaces.

    Attributes:
        loading: whether a large text is still coming in; it cannot be edited meanwhile.
    Signals:
        loaded(): all of the text is there.
        save_wanted(), find_wanted(), left_wanted(): the keys for these were pressed.
    """

    loaded = Signal()
    save_wanted = Signal()
    find_wanted = Signal()
    left_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rest = ""
        self._folds: list[tuple[QTextCursor, int]] = []
        self._problem: int | None = None
        self._found: list[QTextCursor] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_in)
        self.numbers = NumberMargin(self, theme, self.number_of, self._problem_block, ground=True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(Text.MONO))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "source")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._colors = Highlighter(self.document(), theme)
        self.blockCountChanged.connect(lambda _count: self._widen())
        self.updateRequest.connect(self._update_numbers)
        self.cursorPositionChanged.connect(self._mark)
        theme.changed.connect(self._mark)
        self._widen()

    # -- the text -----------------------------------------------------------------------------------

    @property
    def loading(self) -> bool:
        return self._timer.isActive()

    def show_source(self, source: SourceText) -> None:
        """Show this text instead of what is there; undo begins anew."""
        self._show(source, source.text)

    def show_draft(self, source: SourceText, text: str) -> None:
        """Show what was typed of `source` before."""
        self._show(source, text)
        if not self.loading:
            self.document().setModified(True)

    def text(self) -> str:
        """What is there now, lines separated by line feeds, every sign kept."""
        return self.document().toRawText().replace("\u2029", "\n")

    def _show(self, source: SourceText, text: str) -> None:
        self._timer.stop()
        self._folds, self._found = [], []
        self._draft = text != source.text
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self._source = source
        first = text[:_AT_ONCE]
        self._rest = text[_AT_ONCE:]
        self.setPlainText(first)
        self.show_problem(None if source.problem is None else source.problem.line)
        if self._rest:
            self._timer.start()
        else:
            self._all_there()

    def _take_in(self) -> None:
        """Take the next piece of a large text."""
        piece, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if not self._rest:
            self._timer.stop()
            self._all_there()

    def _all_there(self) -> None:
        self._remember_folds()
        self.setReadOnly(False)
        self.setUndoRedoEnabled(True)
        self.document().setModified(self._draft)
        self._mark()
        self.numbers.update()
        self.loaded.emit()

    def _remember_folds(self) -> None:
        """Where lines of the file are no lines here, so that the numbers are those of the file."""
        for fold in self._source.folds:
            if fold.lines:
                cursor = self.document().find(fold.mark)
                if not cursor.isNull():
                    self._folds.append((cursor, fold.lines))

    # -- lines --------------------------------------------------------------------------------------

    def number_of(self, block: int) -> int:
        """The 1-based line of the file that the line `block` (from 0) is."""
        return block + 1 + sum(lines for cursor, lines in self._folds if cursor.blockNumber() < block)

    def show_problem(self, line: int | None) -> None:
        """Mark this line of the file, None: no line."""
        self._problem = line
        self._mark()
        self.numbers.update()

    def go_to(self, line: int) -> None:
        """Put the cursor at the beginning of this line of the file."""
        block = self._block_of(line)
        if block is not None:
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(block)))
            self.centerCursor()

    def _block_of(self, line: int) -> int | None:
        block = line - 1
        for cursor, lines in self._folds:
            if self.number_of(cursor.blockNumber()) < line:
                block -= min(lines, line - 1 - cursor.blockNumber())
        return block if 0 <= block < self.blockCount() else None

    def show_found(self, found: list[QTextCursor]) -> None:
        """Mark what a search found."""
        self._found = found
        self._mark()

    def _mark(self) -> None:
        marks = []
        block = None if self._problem is None else self._block_of(self._problem)
        if block is not None:
            place = QTextCursor(self.document().findBlockByNumber(block))
            marks.append(self._selection(place, self._theme.color("danger_soft"), whole=True))
        marks += [
            self._selection(place, QColor(found_color(self._theme.tokens)), whole=False)
            for place in self._found
        ]
        self.setExtraSelections(marks)

    @staticmethod
    def _selection(cursor: QTextCursor, color: QColor, *, whole: bool) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(color)
        if whole:
            mark.format.setProperty(QTextCharFormat.Property.FullWidthSelection.value, True)
        return mark

    # -- of Qt --------------------------------------------------------------------------------------

    def wanted_height(self) -> int:
        """As high as all lines are, as far as they are few."""
        lines = 0
        block = self.document().firstBlock()
        while block.isValid() and lines < _FIT_LINES:
            lines += max(1, block.lineCount())
            block = block.next()
        return int(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + 4)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.wanted_height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_wanted.emit()
        elif control and event.key() == Qt.Key.Key_F:
            self.find_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_wanted.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """At its ends the wheel goes to what is around it."""
        bar = self.verticalScrollBar()
        down = event.angleDelta().y() < 0
        if bar.value() == (bar.maximum() if down else bar.minimum()):
            event.ignore()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self.numbers.setGeometry(QRect(area.left(), area.top(), self.numbers.width(), area.height()))

    def _problem_block(self) -> int | None:
        return None if self._problem is None else self._block_of(self._problem)

    def _widen(self) -> None:
        self.numbers.make_room(self.number_of(self.blockCount() - 1))

    def _update_numbers(self, area: QRect, dy: int) -> None:
        if dy:
            self.numbers.scroll(0, dy)
        else:
            self.numbers.update(0, area.y(), self.numbers.width(), area.height())


def _is_own(event: QKeyEvent) -> bool:
    """Whether a key that means something in the window means something else here."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    keys = (Qt.Key.Key_S, Qt.Key.Key_F, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return (control and event.key() in keys) or event.key() == Qt.Key.Key_Escape

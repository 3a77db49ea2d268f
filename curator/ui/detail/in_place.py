"""Text that is read like a label and edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from curator.ui.detail.text_change import carried
from curator.ui.theme import Text, Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InPlaceText(QTextEdit):
    """Plain text of one value of the file. A click, F2 or Enter starts editing; Escape takes back.

    While it rests it may show the text decoded; while it is edited it always shows the text as the file has
    it. A text that was edited keeps every character that was not: also those that an editing widget cannot
    hold (carriage returns, for one).

    Attributes:
        written: the text as the file has it.
        editing: whether it is being edited now.
    Signals:
        typing(bool): editing has begun or ended.
        committed(str): the text is another one now, as the file shall have it.
        count_changed(int): how many characters the text has now.
    """

    typing = Signal(bool)
    committed = Signal(str)
    count_changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        style: Text,
        name: str,
        *,
        one_line: bool,
        line_gap: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._one_line = one_line
        self._line_gap = theme.px(line_gap) if line_gap else 0
        self._resting = ""
        self._begun_on = ""  # the text of the file when editing began, and how it was shown
        self._begun_with = ""
        self._editable = True
        self._hovered = False
        self.written = ""
        self.editing = False
        self.setAccessibleName(name)
        self.setFont(theme.font(style))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("look", "in-place")
        self.document().setDocumentMargin(theme.px(4))
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(self._changed)
        self._rest()

    # -- what it shows -----------------------------------------------------------------------------

    def show_text(self, written: str, resting: str | None = None, *, editable: bool = True) -> None:
        """Show the text that the file has; a text that is being edited stays.

        resting: how to show it while it rests, where that differs (entities decoded).
        """
        self.written = written
        self._resting = (written if resting is None else resting).rstrip("\n")
        self._editable = editable
        if not self.editing:
            self._put(self._resting)

    def begin(self) -> None:
        """Start editing, with the cursor at the end."""
        if self.editing or not self._editable:
            return
        self.editing = True
        if self.written != self._resting:
            self._put(self.written)
        self._begun_on, self._begun_with = self.written, self.raw_text()
        self.setReadOnly(False)
        self.setCursorWidth(self._theme.px(1.5))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typing.emit(True)
        self.count_changed.emit(len(self._begun_with))
        self.viewport().update()

    def commit(self, *, rest: bool = True) -> None:
        """Tell the text if it is another one now, and rest."""
        if not self.editing:
            return
        text = self.raw_text()
        changed = text != self._begun_with
        if changed:
            text = carried(self._begun_on, self._begun_with, text)
            self.written = self._resting = text  # as the file will have it in a moment
            self._begun_on, self._begun_with = text, self.raw_text()
        if rest:
            self._end()
        if changed:
            self.committed.emit(text)
        if rest or changed:
            self.typing.emit(False)
        if changed and not rest:
            self.typing.emit(True)  # what is typed from now on starts from what was just told

    def take_back(self) -> None:
        """End editing; the text is as the file has it."""
        if self.editing:
            self._end()
            self.typing.emit(False)

    def raw_text(self) -> str:
        """The text in the widget. Unlike toPlainText it keeps no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    # -- the hand ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self.editing:
            self.begin()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.editing:
            if key == Qt.Key.Key_F2 or (key in _ENTER and not modifiers):
                self.begin()
            else:
                event.ignore()
        elif key in _ENTER and (self._one_line or modifiers & Qt.KeyboardModifier.ControlModifier):
            self.commit()
        elif key == Qt.Key.Key_Escape:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        if event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self.commit(rest=False)  # the editor looks something up elsewhere and comes back
        elif event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text only; where there is one line, line ends become spaces."""
        text = source.text()
        self.textCursor().insertText(" ".join(text.splitlines()) if self._one_line else text)

    # -- the picture -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), max(self.height(), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self.fontMetrics().height())

    def enterEvent(self, event: object) -> None:
        self._hovered = True
        self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = False
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.viewport().rect().toRectF().adjusted(0.75, 0.75, -0.75, -0.75)
        radius = self._theme.px(5)
        if self.editing:
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.setBrush(self._theme.color("field"))
            painter.drawRoundedRect(frame, radius, radius)
        elif self.hasFocus() or (self._hovered and self._editable):
            painter.setPen(QPen(self._theme.color("accent" if self.hasFocus() else "line"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, radius, radius)
        painter.end()
        super().paintEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _end(self) -> None:
        self.editing = False
        self._rest()
        self._put(self._resting)
        self.count_changed.emit(len(self._resting))

    def _rest(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursorWidth(0)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def _put(self, text: str) -> None:
        if text == self.raw_text():
            return
        self.blockSignals(True)
        self.setPlainText(text)
        if self._line_gap:
            spaced = QTextBlockFormat()
            spaced.setLineHeight(self._line_gap, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(spaced)
            self.document().clearUndoRedoStacks()
        self.blockSignals(False)
        self._fit()

    def _changed(self) -> None:
        if self.editing:
            self.count_changed.emit(len(self.raw_text()))

    def _fit(self) -> None:
        """As high as its text at this width."""
        wanted = max(int(self.document().size().height() + 0.999), self.fontMetrics().height())
        if wanted != self.height() and self.width() > 1:
            self.setFixedHeight(wanted)

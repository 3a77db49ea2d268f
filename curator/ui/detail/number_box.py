"""A box in which a number is typed; it takes any number and may be empty."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QWidget

from curator.ui.theme import Text, Theme


class NumberBox(QAbstractSpinBox):
    """Text of a number with arrow keys to step it. Writes nothing: it tells what was typed.

    Attributes:
        step: what an arrow key adds or takes away.
        shown: the text that stands for the value in the file; "" for no value.
    Signals:
        typing(bool): the text is (not any more) other than `shown`.
        committed(str): Enter was pressed, or focus left, with a text other than `shown`.
    """

    typing = Signal(bool)
    committed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.step = 1
        self._typing = False
        self._wrong = False
        self.shown = ""
        self.setFrame(False)  # painted here: a style sheet misplaces the text of a box without buttons
        self.setFont(theme.font(Text.NUMBER))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not the wheel: it scrolls the pane
        self.lineEdit().setStyleSheet("background: transparent; border: none; padding: 0;")
        self.lineEdit().textChanged.connect(self._text_changed)

    def show_text(self, text: str) -> None:
        """Show the text of the value in the file; what is being typed stays."""
        self.shown = text
        if self._typing:
            self._text_changed()
        else:
            self._put(text)

    def preview(self, text: str) -> None:
        """Show `text` for a moment, as while the slider moves; `show_text` or `take_back` ends it."""
        self.lineEdit().blockSignals(True)
        self.lineEdit().setText(text)
        self.lineEdit().blockSignals(False)
        self._weigh()

    def take_back(self) -> None:
        """Show the value in the file again, whatever is typed."""
        self._put(self.shown)
        self._tell(False)

    def refuse(self) -> None:
        """Mark the text as one that cannot be taken; it stays to be mended."""
        self._mark(True)

    def commit(self) -> None:
        """Tell what is typed, if anything is."""
        text = self.text().strip()
        if not self._typing:
            return
        if text == self.shown:
            self.take_back()
            return
        self.committed.emit(text)
        if not self._wrong:
            self._tell(False)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Text.SMALL))
        wide = metrics.horizontalAdvance(self.lineEdit().placeholderText()) + self._theme.px(12)
        return QSize(min(max(self._theme.px(62), wide), self._theme.px(76)), self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # -- of QAbstractSpinBox -----------------------------------------------------------------------

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        return (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        )

    def stepBy(self, steps: int) -> None:
        text = self.text().strip()
        try:
            number = int(text or "0")
        except ValueError:
            return
        self.lineEdit().setText(str(number + steps * self.step) if text else "0")
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.selectAll()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._typing:
            self.take_back()
            self.selectAll()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "danger" if self._wrong else "accent" if self.hasFocus() else "line"
        painter.setPen(QPen(color(edge), 1))
        painter.setBrush(color("danger_soft" if self._wrong else "field"))
        radius = self._theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    # -- inside ------------------------------------------------------------------------------------

    def _put(self, text: str) -> None:
        self.preview(text)
        self.lineEdit().setCursorPosition(0)
        self._mark(False)

    def _text_changed(self) -> None:
        self._mark(False)
        self._weigh()
        self._tell(self.text().strip() != self.shown)

    def _weigh(self) -> None:
        """Figures stand out; the words for no value do not."""
        self.setFont(self._theme.font(Text.NUMBER if self.text() else Text.SMALL))

    def _tell(self, typing: bool) -> None:
        if typing != self._typing:
            self._typing = typing
            self.typing.emit(typing)

    def _mark(self, wrong: bool) -> None:
        if wrong != self._wrong:
            self._wrong = wrong
            self.update()

"""One decision: the values side by side, one of them chosen with the mouse, the arrows or a digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from curator.ui.detail.plain import tooltip
from curator.ui.theme import Text, Theme

_MOST_LINES = 8


class ChoiceCard(QAbstractButton):
    """A caption with a digit, and a value below it."""

    def __init__(self, theme: Theme, digit: int, caption: str, value: str, *, code: bool) -> None:
        super().__init__()
        self._theme = theme
        self._caption = caption
        self._digit = digit
        self._value = value
        self._font = theme.font(Text.MONO if code else Text.PLAIN)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{caption}: {value}")
        self.setToolTip(tooltip(value))
        self.setFont(self._font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.update)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = self._theme.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(70), self._theme.px(40) + self.fontMetrics().lineSpacing())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its text is at this width, up to some lines."""
        px, metrics = self._theme.px, self.fontMetrics()
        room = QRect(0, 0, max(1, width - px(24)), metrics.lineSpacing() * _MOST_LINES)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        text = metrics.boundingRect(room, int(flags.value), self._value or " ")
        lines = max(metrics.lineSpacing(), min(text.height(), room.height()))
        return px(40) + lines

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("accent" if on else "edge"), 2 if on else 1))
        painter.setBrush(theme.color("accent_soft" if on else "field"))
        painter.drawRoundedRect(frame, px(8), px(8))
        inside = self.rect().adjusted(px(11), px(8), -px(11), -px(8))
        painter.setFont(theme.font(Text.CAPTION))
        painter.setPen(theme.color("accent" if on else "muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, self._caption)
        painter.setPen(theme.color("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing, str(self._digit))
        painter.setFont(self._font)
        painter.setPen(theme.color("text"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setClipRect(inside)
        painter.drawText(QRectF(inside.adjusted(0, px(20), 0, 0)), self._value, option)


class Choices(QFrame):
    """A question with its answers. Left, Right and the digits choose; Up and Down go to other questions.

    Attributes:
        cards: the answers. chosen: the place of the answer; None: there is none yet.
    Signals:
        answered(int): an answer was chosen, by its place.
        left(int): go to the question before (-1) or after (1).
        reached(): the keyboard is here now.
    """

    answered = Signal(int)
    left = Signal(int)
    reached = Signal()

    def __init__(
        self,
        theme: Theme,
        question: str,
        answers: Sequence[tuple[str, str]],
        *,
        code: bool = False,
        remark: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._question = question
        self.chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(question)
        self._label = QLabel(question)
        self._label.setFont(theme.font(Text.STRONG))
        self._remark = QLabel(remark)
        self._remark.setProperty("look", "muted")
        self._remark.setVisible(bool(remark))
        for label in (self._label, self._remark):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.cards = [
            ChoiceCard(theme, place + 1, caption, value, code=code)
            for place, (caption, value) in enumerate(answers)
        ]
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self._remark, 1)
        head.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for place, card in enumerate(self.cards):
            card.clicked.connect(lambda _checked=False, place=place: self.answer(place))
            row.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(8))
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addLayout(row)

    def show_answer(self, place: int | None) -> None:
        """Show this answer as the chosen one."""
        self.chosen = place
        for at, card in enumerate(self.cards):
            card.setChecked(at == place)
        caption = self.cards[place].accessibleName() if place is not None else self.tr("nothing chosen")
        self.setAccessibleDescription(caption)

    def answer(self, place: int) -> None:
        """Choose an answer as the editor does."""
        self.setFocus()
        self.show_answer(place)
        self.answered.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self.cards) - 1
        backwards = Qt.Key.Key_Right if self._theme.right_to_left() else Qt.Key.Key_Left
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_1 + last:
            self.answer(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if key == backwards else 1
            now = self.chosen if self.chosen is not None else (-1 if step > 0 else last + 1)
            self.answer(min(max(now + step, 0), last))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent"), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

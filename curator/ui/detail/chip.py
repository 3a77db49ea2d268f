"""One chip, and the line in which a new one is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QSizePolicy, QWidget

from curator.ui.detail.plain import one_line, tooltip
from curator.ui.theme import Text, Theme

_WIDEST = 260


class Chip(QAbstractButton):
    """One text with a cross, which is all of it that can be clicked.

    Attributes:
        label: the text.
    Signals:
        removal_wanted(): the cross was clicked, or the space bar or Delete pressed.
    """

    removal_wanted = Signal()

    def __init__(self, theme: Theme, text: str, unknown: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unknown = unknown
        self._over_cross = False
        self.label = text
        self.clicked.connect(self.removal_wanted)
        self.setFont(theme.font(Text.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(one_line(text, 200))
        note = self.tr("Not one of the site's topics") if unknown else ""
        self.setAccessibleDescription(", ".join(filter(None, (note, self.tr("Delete removes it")))))
        self.setToolTip(tooltip("\n".join(filter(None, (text if self._cut() else "", note)))))

    def sizeHint(self) -> QSize:
        wide = min(self.fontMetrics().horizontalAdvance(self._shown()), self._theme.px(_WIDEST))
        return QSize(wide + self._theme.px(34), self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(48), self._theme.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position().x() >= self._cross_left())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(False)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place) and place.x() >= self._cross_left()

    def paintEvent(self, event: QPaintEvent) -> None:
        color, px = self._theme.color, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = color("accent") if self.hasFocus() else color("edge" if self._unknown else "line")
        style = Qt.PenStyle.DashLine if self._unknown and not self.hasFocus() else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1, style))
        painter.setBrush(color("chrome"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), px(5), px(5))
        painter.setPen(color("muted" if self._unknown else "text"))
        place = self.rect().adjusted(px(9), 0, -px(23), 0)
        shown = self.fontMetrics().elidedText(self._shown(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        cross = self._theme.pixmap(
            "close", "danger" if self._over_cross else "text", 10, self.devicePixelRatioF()
        )
        painter.drawPixmap(self.width() - px(18), (self.height() - px(10)) // 2, cross)

    def _hover(self, over: bool) -> None:
        if over != self._over_cross:
            self._over_cross = over
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.update()

    def _cross_left(self) -> int:
        return self.width() - self._theme.px(22)

    def _shown(self) -> str:
        return one_line(self.label, 120) or self.tr("(empty)")

    def _cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self._shown()) > self._theme.px(_WIDEST)


class ChipInput(QLineEdit):
    """Where a new chip is typed, with completion; gone again when it is not used.

    Signals:
        entered(str): a text, by Enter, by choosing a completion, or by leaving with a text.
        given_up(): left without one.
    """

    entered = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open = False
        self._choices = QStringListModel(self)
        completer = QCompleter(self._choices, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        completer.activated.connect(self.take)
        self.setFont(theme.font(Text.PLAIN))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def offer(self, choices: Sequence[str]) -> None:
        if self._choices.stringList() != list(choices):
            self._choices.setStringList(list(choices))

    def begin(self, choices: Sequence[str]) -> None:
        """Start empty, offering `choices`."""
        self.offer(choices)
        self._open = True
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(150), self._theme.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(self.text())
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.take("")
            event.accept()
        elif event.key() == Qt.Key.Key_Down and not self.text():
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.take(self.text())

    def take(self, text: str) -> None:
        """End with `text`, if it was not ended before."""
        if not self._open:
            return
        self._open = False
        text = text.strip()
        if text:
            self.entered.emit(text)
        else:
            self.given_up.emit()

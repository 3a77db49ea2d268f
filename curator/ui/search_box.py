"""The search field: shows qualifiers as chips, waits for a pause in typing, marks the place of an error."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from curator.ui.detail.plain import tooltip
from curator.ui.theme import Text, Theme

PAUSE_MS = 220
_QUALIFIER = re.compile(r'(?<!\S)[-(]*[A-Za-z_][\w.]*:(?:"[^"]*"?|[^\s()"]+)')


class SearchBox(QFrame):
    """A framed field for the search language.

    Signals:
        searched(str): the editor typed something else and paused, or pressed Enter.
        left(): Escape was pressed in an empty field: the keyboard belongs elsewhere.
    """

    searched = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._announced = ""
        self.setProperty("look", "search")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(34))
        self.setMinimumWidth(theme.px(180))
        self.setMaximumWidth(theme.px(560))
        self._lens = QLabel(self)
        self.field = _Field(theme, self)
        self.field.setPlaceholderText(self.tr("search title, excerpt, provider, topic…"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setAccessibleDescription(
            self.tr('Words, "phrases" and qualifiers such as published:false, quality:>=70, after:2026-03-01')
        )
        self._clear = QToolButton(self)
        self._clear.setProperty("look", "bare")
        self._clear.setAutoRaise(True)
        self._clear.setAccessibleName(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(11), 0, theme.px(6), 0)
        layout.setSpacing(theme.px(6))
        layout.addWidget(self._lens)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._clear)
        self._reason = QLabel(parent)
        self._reason.setProperty("look", "searcherror")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._announce)
        self.field.escaped.connect(self._escaped)
        self.field.focus_changed.connect(self._show_focus)
        self._clear.clicked.connect(self.clear)
        theme.changed.connect(self._recolour)
        self._recolour()

    def focus_chain(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [self.field, self._clear]

    def text(self) -> str:
        return self.field.text()

    def clear(self) -> None:
        """Empty the field and say so."""
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Put `text` there and search for it at once."""
        self.field.setText(text)
        self._clear.setVisible(bool(text))
        self._announce()

    def show_error(self, position: int, reason: str) -> None:
        """Mark the character at `position` of the text as wrong and say why; -1: nothing is."""
        self.field.show_error(position)
        self._set_property("wrong", position >= 0)
        self._reason.setText(reason)
        self.field.setToolTip(tooltip(reason))
        self._place_reason()
        self._reason.setVisible(position >= 0)

    def error(self) -> str:
        """The reason shown now, "" for none."""
        return self._reason.text()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_reason()

    def _place_reason(self) -> None:
        """Put the reason under the field, over whatever is there."""
        top = self.window()
        if self._reason.parentWidget() is not top:
            self._reason.setParent(top)
        self._reason.setMaximumWidth(max(self.width(), self._theme.px(200)))
        self._reason.setWordWrap(True)
        self._reason.adjustSize()
        self._reason.move(self.mapTo(top, QPoint(0, self.height() + self._theme.px(4))))
        self._reason.raise_()

    def _edited(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.show_error(-1, "")
        self._pause.start()

    def _announce(self) -> None:
        self._pause.stop()
        if self.field.text() != self._announced:
            self._announced = self.field.text()
            self.searched.emit(self._announced)

    def _escaped(self) -> None:
        if self.field.text():
            self.clear()
        else:
            self.left.emit()

    def _show_focus(self, focused: bool) -> None:
        self._set_property("focused", focused)

    def _set_property(self, name: str, value: bool) -> None:
        if self.property(name) != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)

    def _recolour(self) -> None:
        self._lens.setPixmap(self._theme.pixmap("search", "muted", 14, self.devicePixelRatioF()))
        self._clear.setIcon(self._theme.icon("close", "muted", 12))


class _Field(QLineEdit):
    escaped = Signal()
    focus_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error = -1
        self.setFrame(False)
        self.setProperty("look", "bare")
        self.setFont(theme.font(Text.PLAIN))
        self.textChanged.connect(self._colour_chips)
        theme.changed.connect(self._colour_chips)

    def show_error(self, position: int) -> None:
        self._error = position
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_chips()
        super().paintEvent(event)
        self._paint_error()

    def _paint_chips(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        for found in _QUALIFIER.finditer(self.text()):
            left, right = self._x(found.start()), self._x(found.end())
            height, pad = self._theme.px(20), self._theme.px(4)
            chip = QRectF(left - pad, (self.height() - height) / 2, right - left + 2 * pad, height)
            painter.drawRoundedRect(chip, self._theme.px(5), self._theme.px(5))

    def _colour_chips(self) -> None:
        """Write qualifiers in the accent colour: QLineEdit takes formats only from an input method."""
        font = self.font()
        font.setWordSpacing(self._theme.px(7) if _QUALIFIER.search(self.text()) else 0)
        self.setFont(font)  # room for the rounded ends of the chips
        attributes = []
        ink = QTextCharFormat()
        ink.setForeground(self._theme.color("accent"))
        for found in _QUALIFIER.finditer(self.text()):
            start, length = found.start() - self.cursorPosition(), found.end() - found.start()
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start, length, ink))
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def _paint_error(self) -> None:
        if self._error < 0:
            return
        at = min(self._error, max(0, len(self.text()) - 1))
        left, right = self._x(at), max(self._x(at + 1), self._x(at) + 6)
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

"""The search box: searches with each letter, suggests what could follow, says what is wrong and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from curator.ui.detail.plain import tooltip
from curator.ui.search_field import SearchField
from curator.ui.suggestions import Suggestion, SuggestionList
from curator.ui.theme import Theme

PAUSE_MS = 400
"""How long typing rests before what is wrong is said: it may just not be finished."""

Suggest = Callable[[str, int], Sequence[Suggestion]]


class SearchBox(QFrame):
    """A framed field for the search language.

    Attributes:
        field: the line that is typed into. suggestions: what is offered below it.
        suggest: gives what could stand at a place of a text; set by whoever knows.
    Signals:
        searched(str): the text is another one.
        meant(str): the editor pressed Enter or went elsewhere: this was a search worth remembering.
        left(): Escape was pressed in an empty field: the keyboard belongs elsewhere.
    """

    searched = Signal(str)
    meant = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._announced = ""
        self._wrong = (-1, "")
        self.suggest: Suggest = lambda _text, _cursor: ()
        self.setProperty("look", "search")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(34))
        self.setMinimumWidth(theme.px(180))
        self.setMaximumWidth(theme.px(560))
        self._lens = QLabel(self)
        self.field = SearchField(theme, self)
        self.field.setPlaceholderText(self.tr("search title, excerpt, provider, topic…"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setAccessibleDescription(
            self.tr(
                'Words, "phrases" and qualifiers such as published:false, quality:>=70, after:2026-03-01. '
                "The down arrow shows suggestions."
            )
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
        self.suggestions = SuggestionList(theme, self)
        self.suggestions.picked.connect(self._accept)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show_error)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._entered)
        self.field.escaped.connect(self._escaped)
        self.field.stepped.connect(self._stepped)
        self.field.completed.connect(self._completed)
        self.field.entered.connect(lambda: self._set_property("focused", True))
        self.field.left.connect(self._went)
        self._clear.clicked.connect(self._emptied)
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
        self.field.settle()
        self._pause.stop()
        self._hide_suggestions()
        if text != self.field.text():
            self.field.setText(text)
            self.show_error(-1, "")
        self._clear.setVisible(bool(text))
        self._announce()

    def show_error(self, position: int, reason: str) -> None:
        """Mark the character at `position` of the text as wrong and say why; -1: nothing is. While the editor
        types, it is said as soon as that pauses."""
        self._wrong = position, reason
        if position < 0 or not self._pause.isActive():
            self._show_error()

    def _show_error(self) -> None:
        position, reason = self._wrong
        self.field.show_error(position)
        self._set_property("wrong", position >= 0)
        self._reason.setText(reason)
        self.field.setToolTip(tooltip(reason))
        self._place_reason()
        self._reason.setVisible(position >= 0 and not self.suggestions.isVisible())

    def error(self) -> str:
        """What is wrong with the text, "" for nothing; it may be about to be shown."""
        return self._wrong[1]

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._theme.px(34))  # what is beside it comes first

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_reason()
        self._hide_suggestions()

    # -- suggestions --------------------------------------------------------------------------------

    def _offer(self) -> None:
        """Show what could stand at the cursor."""
        top = self.window()
        if self.suggestions.parentWidget() is not top:
            self.suggestions.setParent(top)
        offered = self.suggest(self.field.text(), self.field.cursorPosition())
        self.suggestions.offer(offered, QRect(self.mapTo(top, QPoint(0, 0)), self.size()))
        self.field.takes_tab = bool(offered)
        if offered:
            self._reason.hide()

    def _hide_suggestions(self) -> None:
        self.suggestions.hide()
        self.field.takes_tab = False

    def _stepped(self, by: int) -> None:
        if not self.suggestions.isVisible():
            if by > 0:
                self._offer()
            if not self.suggestions.isVisible():
                return
        one = self.suggestions.step(by)
        spoken = "" if one is None else f"{one.label}, {one.note}"
        self.suggestions.setAccessibleDescription(spoken)

    def _completed(self) -> None:
        one = self.suggestions.current() or self.suggestions.first()
        if one is not None:
            self._accept(one)

    def _accept(self, one: Suggestion) -> None:
        text = self.field.text()
        before, after = text[: one.start] + one.text, text[one.end :]
        if one.whole and not after.startswith(" "):
            before += " "
        self.field.setText(before + after)
        cursor = len(before) + (1 if one.whole and after.startswith(" ") else 0)
        self.field.setCursorPosition(cursor)
        self.field.settle()
        self._clear.setVisible(True)
        self.show_error(-1, "")
        if one.whole:
            self._hide_suggestions()
            self._announce()
        else:
            self._offer()

    # -- typing -------------------------------------------------------------------------------------

    def _edited(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.show_error(-1, "")
        self._pause.start()
        self._announce()
        before = text[: self.field.cursorPosition()]
        if before and not before[-1].isspace():
            self._offer()
        else:
            self._hide_suggestions()

    def _announce(self) -> None:
        if self.field.text() != self._announced:
            self._announced = self.field.text()
            self.searched.emit(self._announced)

    def _entered(self) -> None:
        one = self.suggestions.current() if self.suggestions.isVisible() else None
        if one is not None:
            self._accept(one)
            return
        self._hide_suggestions()
        self.field.settle()
        self._announce()
        self._say_now()
        self._reason.setVisible(bool(self._reason.text()))
        self.meant.emit(self.field.text())

    def _escaped(self) -> None:
        if self.suggestions.isVisible():
            self._hide_suggestions()
            self._reason.setVisible(bool(self._reason.text()))
        elif self.field.text():
            self.clear()
        else:
            self.left.emit()

    def _say_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._show_error()

    def _emptied(self) -> None:
        self.clear()
        self.field.setFocus()

    def _went(self) -> None:
        self._set_property("focused", False)
        self._say_now()
        self._hide_suggestions()
        self._reason.setVisible(bool(self._reason.text()))
        if self.field.text():
            self.meant.emit(self.field.text())

    # -- looks --------------------------------------------------------------------------------------

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

    def _set_property(self, name: str, value: bool) -> None:
        if self.property(name) != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)

    def _recolour(self) -> None:
        self._lens.setPixmap(self._theme.pixmap("search", "muted", 14, self.devicePixelRatioF()))
        self._clear.setIcon(self._theme.icon("close", "muted", 12))

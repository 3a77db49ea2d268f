"""Values that are typed in one line: dates with a calendar, choices with their vocabulary."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QWidget

from curator.content import on_day, parse_date, typed_date
from curator.frontmatter import ABSENT, Absent, Value
from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.plain import tooltip
from curator.ui.fields.editor import NO_KEY, Editor, Kit
from curator.ui.fields.place import FieldPlace
from curator.ui.fields.value_line import ValueLine
from curator.ui.popover import Popover
from curator.ui.theme import Theme
from curator.ui.wording import weekday_and_day


class LineEditor(Editor):
    """One line; an empty one takes the key out.

    Attributes:
        line: what is typed in. buttons: where more can be put behind it.
    """

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.line = ValueLine(kit.theme, name)
        self.buttons = QHBoxLayout(self)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(kit.theme.px(2))
        self.buttons.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        self.line.typing.connect(self.typing)
        self.line.committed.connect(self._typed)
        self.line.begun.connect(self._offer)

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        nothing = self.tr("(no value)") if place.value is None else ""
        self.line.setPlaceholderText(NO_KEY if isinstance(place.value, Absent) else nothing)
        self.line.show_text(place.written)
        self.line.setToolTip(tooltip(place.written))

    def commit(self) -> None:
        self.line.commit()

    def take_back(self) -> None:
        self.line.take_back()

    def value_of(self, text: str) -> Value:
        """What `text` means here. Raises ValueError."""
        assert self.place is not None
        return self.place.typed(text)

    def _typed(self, text: str) -> None:
        if not text.strip():
            self.decided.emit(ABSENT)
            return
        try:
            value = self.value_of(text)
        except ValueError as error:
            self.line.refuse()
            self.refuse(error)
            return
        self.decided.emit(value)

    def _offer(self) -> None:
        if self.place is not None:
            self.line.offer(self.kit.choices(self.place))


class ChoiceEditor(LineEditor):
    """A text of a vocabulary; any other can be typed too."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.open = IconButton(
            kit.theme, "chevron-down", self.tr("Choices: {name}").format(name=name), size=12
        )
        self.open.clicked.connect(self._open)
        self.buttons.addWidget(self.open)

    def _open(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        completer = self.line.completer()
        if completer is not None:
            completer.setCompletionPrefix("")
            completer.complete()


class DateEditor(LineEditor):
    """A date as the file writes it, with a calendar; days can be named in many ways."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.open = IconButton(kit.theme, "calendar", self.tr("Calendar: {name}").format(name=name))
        self.open.clicked.connect(self._open)
        self.buttons.addWidget(self.open)

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        forms = self.tr("2026-03-24T20:25:00Z, 2026-03-24, 24.3.2026, March 24 2026, today, +3d, -2h")
        self.line.setToolTip(tooltip(forms))
        self.noted.emit(date_in_words(place.written))

    def value_of(self, text: str) -> Value:
        assert self.place is not None
        return self.place.typed(typed_date(text, self.place.written, date.today()))

    def choose_day(self, day: date) -> None:
        """Set the day; the time and the zone stay as they are written."""
        assert self.place is not None
        text = on_day(self.place.written, day)
        if text != self.place.written:
            self.decided.emit(self.place.typed(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        written = "" if self.place is None else self.place.written
        self.commit()
        moment = parse_date(written)
        popover = CalendarPopover(
            self.kit.theme, self.name, date.today() if moment is None else moment.date(), self
        )
        popover.chosen.connect(self.choose_day)
        popover.open_below(self.open)


class CalendarPopover(Popover):
    """Asks for a day.

    Signals:
        chosen(date): this one.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, day: date, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.set_title(name)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setAccessibleName(name)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        self.body.addWidget(self.calendar)
        self.calendar.setFocus()
        self._taken = False

    def open_below(self, anchor: QWidget) -> None:
        """Show it below `anchor`, its right edge on that one's."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.sizeHint().width(), anchor.height()))
        area = anchor.screen().availableGeometry()
        corner.setX(max(area.left(), corner.x()))
        if corner.y() + self.sizeHint().height() > area.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.sizeHint().height())
        self.move(corner)
        self.show()

    def _take(self, day: QDate) -> None:
        if not self._taken:  # a double click is both a click and an activation
            self._taken = True
            self.chosen.emit(date(day.year(), day.month(), day.day()))
            self.close()


def date_in_words(written: str) -> str:
    """A date as people read it, its time as it is written; "" for what is none."""
    moment = parse_date(written)
    if moment is None:
        return ""
    day = weekday_and_day(moment)
    if len(written.strip()) <= len("2026-03-24"):
        return day
    zone = moment.strftime("%z")
    return f"{day}, {moment:%H:%M} {'UTC' if zone == '+0000' else f'UTC{zone[:3]}:{zone[3:]}'}"

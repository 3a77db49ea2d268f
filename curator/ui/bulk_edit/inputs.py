"""What an editor gives to a verb: one small widget each, which makes the verb of what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from curator.content import Field, Kind, parse_date, value_for
from curator.library.bulk import (
    Add,
    AddItems,
    Clamp,
    Clear,
    DecodeEntities,
    RemoveItems,
    RenameItem,
    ReplaceList,
    Scale,
    SetTo,
    Shift,
    Trim,
    Verb,
)
from curator.ui.bulk_edit.offered import Do
from curator.ui.detail.chips import Chips
from curator.ui.detail.style import detail_style
from curator.ui.theme import Theme

_MOST_DAYS = 1_000_000
_A_NUMBER = Field("number", "Number", Kind.NUMBER)


class Choices(Protocol):
    """The texts that are offered while typing, as far as they are known now."""

    def __call__(self) -> Sequence[str]: ...


class Input(QWidget):
    """Signals:
    changed(): `verb` may give another one now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)

    def verb(self) -> Verb:
        """What is asked for. Raises ValueError, with a sentence for the editor, while it is not clear."""
        raise NotImplementedError

    def words(self) -> str:
        """What is asked for, for the name of the gesture."""
        return ""

    def add_line(self, name: str, placeholder: str = "", width: int = 0) -> QLineEdit:
        """A field for typing in."""
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        if width:
            field.setFixedWidth(width)
        field.textChanged.connect(self.changed)
        self.line.addWidget(field)
        if self.focusProxy() is None:
            self.setFocusProxy(field)
        return field

    def add_words(self, text: str) -> QLabel:
        """Words between the fields."""
        label = QLabel(text, self)
        label.setProperty("look", "muted")
        self.line.addWidget(label)
        return label


class NoInput(Input):
    """A verb that needs nothing more; `note` says what it does."""

    def __init__(self, verb: Verb, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._verb = verb
        self.add_words(note).setWordWrap(True)

    def verb(self) -> Verb:
        return self._verb


class TextInput(Input):
    """One text, date or number that the field is set to."""

    def __init__(self, field: Field, name: str, choices: Choices, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._long = QPlainTextEdit(self) if field.kind is Kind.LONG_TEXT else None
        if self._long is not None:
            self._long.setAccessibleName(name)
            self._long.setTabChangesFocus(True)
            self._long.setFixedHeight(theme.px(76))
            self._long.textChanged.connect(self.changed)
            self.line.addWidget(self._long)
            self.setFocusProxy(self._long)
            return
        hint = {Kind.DATETIME: "2026-03-24T20:25:00Z", Kind.URL: "https://"}.get(field.kind, "")
        if field.kind is Kind.NUMBER and field.minimum is not None and field.maximum is not None:
            hint = self.tr("{low} to {high}").format(low=field.minimum, high=field.maximum)
        number = field.kind is Kind.NUMBER
        self.box = self.add_line(name, hint, theme.px(110) if number else 0)
        _complete(self.box, choices)
        if number:
            self.line.addStretch(1)

    def text(self) -> str:
        """What stands there."""
        return self.box.text().strip() if self._long is None else self._long.toPlainText()

    def verb(self) -> Verb:
        text = self.text()
        if not text:
            raise ValueError(self.tr("Give the new value."))
        if self._field.kind is Kind.DATETIME and parse_date(text) is None:
            raise ValueError(self.tr("A date is written like 2026-03-24T20:25:00Z or 2026-03-24."))
        if self._field.kind is Kind.NUMBER:
            value_for(self._field, text)
        return SetTo(text)

    def words(self) -> str:
        return self.text()[:60]


class NumberInput(Input):
    """One number: what is added, or the factor."""

    def __init__(self, do: Do, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._do = do
        self.box = self.add_line(name, "5" if do is Do.ADD else "1.1", theme.px(80))
        if do is Do.ADD:
            note = self.tr("Whole numbers stay whole; −5 takes away.")
        else:
            note = self.tr("Whole numbers stay whole, rounded to the nearest; halves away from zero.")
        self.add_words(note).setWordWrap(True)
        self.line.setStretch(1, 1)

    def verb(self) -> Verb:
        number = _number(self.box.text(), self.tr("Give a number."))
        return Add(number) if self._do is Do.ADD else Scale(number)

    def words(self) -> str:
        return f"{'+' if self._do is Do.ADD else '×'} {self.box.text().strip()}"


class RangeInput(Input):
    """A least and a greatest number; an empty one leaves that end open."""

    def __init__(self, field: Field, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        width = theme.px(80)
        self.low = self.add_line(self.tr("{field}, least").format(field=name), self.tr("least"), width)
        self.add_words(self.tr("to"))
        self.high = self.add_line(self.tr("{field}, greatest").format(field=name), self.tr("greatest"), width)
        self.line.addStretch(1)
        if field.minimum is not None and field.maximum is not None:
            self.low.setText(str(field.minimum))
            self.high.setText(str(field.maximum))

    def verb(self) -> Verb:
        ends = [
            _number(box.text(), self.tr("Give a number.")) if box.text().strip() else None
            for box in (self.low, self.high)
        ]
        return Clamp(*ends)

    def words(self) -> str:
        return f"{self.low.text().strip()}–{self.high.text().strip()}"


class ItemsInput(Input):
    """Entries of a list, as chips."""

    def __init__(self, do: Do, name: str, choices: Choices, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._do = do
        self.chips = Chips(theme, name, self)
        self.chips.setStyleSheet(detail_style(theme))
        self.chips.offer(choices)
        self.chips.added.connect(lambda text: self._show((*self.chips.texts, text)))
        self.chips.removed.connect(
            lambda at: self._show((*self.chips.texts[:at], *self.chips.texts[at + 1 :]))
        )
        self.line.addWidget(self.chips, 1)
        self.setFocusProxy(self.chips.add)

    def begin(self) -> None:
        """Let the editor type the first entry."""
        self.chips.begin()

    def verb(self) -> Verb:
        items = self.chips.texts
        if self._do is Do.REPLACE_LIST:
            return ReplaceList(items)
        if not items:
            raise ValueError(self.tr("Give an entry."))
        return AddItems(items) if self._do is Do.ADD_ITEMS else RemoveItems(items)

    def words(self) -> str:
        sign = {Do.ADD_ITEMS: "+", Do.REMOVE_ITEMS: "−"}.get(self._do, "= ")
        return ", ".join(f"{sign}{text}" for text in self.chips.texts[:6])

    def _show(self, texts: tuple[str, ...]) -> None:
        self.chips.show_texts(texts)
        self.changed.emit()


class RenameInput(Input):
    """An entry, and what it shall be called."""

    def __init__(self, name: str, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self.old = self.add_line(self.tr("{field}, entry").format(field=name), self.tr("entry"))
        self.add_words("→")
        self.new = self.add_line(self.tr("{field}, new name").format(field=name), self.tr("new name"))
        for box in (self.old, self.new):
            _complete(box, choices)

    def verb(self) -> Verb:
        return RenameItem(self.old.text().strip(), self.new.text().strip())

    def words(self) -> str:
        return f"{self.old.text().strip()} → {self.new.text().strip()}"


class ShiftInput(Input):
    """Days and hours; negative ones go back."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        width = theme.px(64)
        self.days = self.add_line(self.tr("{field}, days").format(field=name), "0", width)
        self.add_words(self.tr("days"))
        self.hours = self.add_line(self.tr("{field}, hours").format(field=name), "0", width)
        self.add_words(self.tr("hours"))
        self.line.addStretch(1)

    def verb(self) -> Verb:
        whole = self.tr("Give whole numbers; −1 is one back.")
        numbers = [_number(box.text() or "0", whole) for box in (self.days, self.hours)]
        if not all(isinstance(number, int) and abs(number) < _MOST_DAYS for number in numbers):
            raise ValueError(whole)
        by = timedelta(days=numbers[0], hours=numbers[1])
        if not by:
            raise ValueError(self.tr("Give days or hours; −1 is one back."))
        return Shift(by)

    def words(self) -> str:
        parts = []
        for box, unit in ((self.days, self.tr("{n} d")), (self.hours, self.tr("{n} h"))):
            if box.text().strip(" 0"):
                parts.append(unit.format(n=f"{int(_number(box.text(), '')):+d}"))
        return " ".join(parts)


class SwitchInput(Input):
    """True, false, or no key at all."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        for words in (self.tr("True"), self.tr("False"), self.tr("No key")):
            button = QPushButton(words, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("look", "quiet")
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button, len(self.buttons))
            self.buttons.append(button)
            self.line.addWidget(button)
        self.line.addStretch(1)
        self._group.idClicked.connect(lambda _id: self.changed.emit())
        self.setFocusProxy(self.buttons[0])

    def verb(self) -> Verb:
        verbs: dict[int, Verb] = {0: SetTo("true"), 1: SetTo("false"), 2: Clear()}
        if self._group.checkedId() not in verbs:
            raise ValueError(self.tr("Choose true, false or no key."))
        return verbs[self._group.checkedId()]

    def words(self) -> str:
        button = self._group.checkedButton()
        return "" if button is None else button.text()


def plain_input(do: Do, parent: QWidget) -> NoInput | None:
    """The input of a verb that needs no more than its name; None: it needs more."""
    match do:
        case Do.TRIM:
            return NoInput(Trim(), _tr("Blanks and line ends at both ends go."), parent)
        case Do.DECODE:
            return NoInput(DecodeEntities(), _tr("“&amp;” becomes “&”, “&#39;” becomes “'”."), parent)
        case Do.CLEAR:
            return NoInput(Clear(), _tr("The key goes, with what it holds."), parent)
        case _:
            return None


def _complete(box: QLineEdit, choices: Choices) -> None:
    known = list(choices())
    if known:
        completer = QCompleter(known, box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        box.setCompleter(completer)


def _number(text: str, otherwise: str) -> int | float:
    try:
        number = value_for(_A_NUMBER, text.strip().replace("−", "-"))
    except ValueError as error:
        raise ValueError(otherwise) from error
    assert isinstance(number, int | float)
    return number


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inputs", text)

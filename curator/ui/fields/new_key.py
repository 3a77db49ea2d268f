"""A line that adds a key: its name, what kind of value it has, and the value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from curator.content import Field, Kind, typed_date, value_for
from curator.frontmatter import Set, Timestamp, Value
from curator.ui.detail.flow import FlowLayout
from curator.ui.detail.intents import Intent
from curator.ui.detail.shown import Shown
from curator.ui.fields.editor import Kit
from curator.ui.fields.place import FieldPlace
from curator.ui.wording import said

_LONGEST = 200


class Sort(Enum):
    """What kind of value a new key gets."""

    TEXT = auto()
    NUMBER = auto()
    FLAG = auto()
    DATE = auto()
    LIST = auto()
    GROUP = auto()
    NOTHING = auto()


_SORT_OF = {
    Kind.NUMBER: Sort.NUMBER,
    Kind.FLAG: Sort.FLAG,
    Kind.DATETIME: Sort.DATE,
    Kind.TAGS: Sort.LIST,
    Kind.OBJECT: Sort.GROUP,
    Kind.IMAGES: Sort.LIST,
    Kind.RELATED: Sort.LIST,
}


class NewKey(QWidget):
    """Closed, one button; opened, a line.

    Attributes:
        start: the button. key, sort, value: the parts of the line. add: what adds the key.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._group: FieldPlace | None = None
        self._shown: FieldPlace | None = None
        self._keys: Sequence[str] = ()
        self._field: Callable[[str], Field] = lambda key: Field(key, key)
        theme = kit.theme
        self.start = QPushButton(self.tr("Add a key"))
        self.start.setProperty("look", "link")
        self.start.clicked.connect(self.begin)
        self._line = QWidget()
        self._names = QStringListModel(self)
        self.key = QLineEdit()
        self.key.setPlaceholderText(self.tr("Name of the key"))
        self.key.setAccessibleName(self.tr("Name of the key"))
        self.key.setMinimumWidth(theme.px(110))
        self.key.setMaxLength(_LONGEST)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.key.setCompleter(completer)
        self.sort = QComboBox()
        self.sort.setAccessibleName(self.tr("Kind of value"))
        for sort, words in (
            (Sort.TEXT, self.tr("Text")),
            (Sort.NUMBER, self.tr("Number")),
            (Sort.FLAG, self.tr("True or false")),
            (Sort.DATE, self.tr("Date")),
            (Sort.LIST, self.tr("List")),
            (Sort.GROUP, self.tr("Group of keys")),
            (Sort.NOTHING, self.tr("No value")),
        ):
            self.sort.addItem(words, sort)
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setMinimumWidth(theme.px(110))
        self.add = QPushButton(self.tr("Add"))
        self.cancel = QPushButton(self.tr("Cancel"))
        for button in (self.add, self.cancel):
            button.setProperty("look", "link")
        flow = FlowLayout(self._line, theme.px(6))
        for part in (self.key, self.sort, self.value, self.add, self.cancel):
            flow.addWidget(part)
        self._line.hide()
        column = QHBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._line, 1)
        self.key.textChanged.connect(self._named)
        self.sort.currentIndexChanged.connect(lambda _index: self._hint())
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.end)
        for box in (self.key, self.value):
            box.returnPressed.connect(self._entered)
        self._hint()

    def show_group(self, group: FieldPlace, keys: Sequence[str]) -> None:
        """New keys go into `group`, which has these."""
        self._group, self._keys = group, keys
        self._field = group.field.part

    def show_top(self, shown: Shown, keys: Sequence[str]) -> None:
        """New keys go to the top of the article, which has these."""
        self._group, self._keys = None, keys
        self._field = shown.profile.field

    def begin(self) -> None:
        """Open the line."""
        self._names.setStringList(list(self._kit.names(self._group, self._keys)))
        self.start.hide()
        self._line.show()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Close the line and forget what is in it."""
        back = self._line.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.key.clear()
        self.value.clear()
        self._line.hide()
        self.start.show()
        if back:
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def names(self) -> list[str]:
        """The names that are proposed."""
        return self._names.stringList()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._line.isHidden():
            self.end()
        else:
            super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _named(self, key: str) -> None:
        """Turn to the kind of value that the field is known to hold."""
        field = self._field(key.strip())
        if field.kind is not Kind.ANY:
            self.sort.setCurrentIndex(self.sort.findData(_SORT_OF.get(field.kind, Sort.TEXT)))

    def _hint(self) -> None:
        sort = self.sort.currentData()
        hints = {
            Sort.NUMBER: "0",
            Sort.FLAG: "true",
            Sort.DATE: date.today().isoformat(),
            Sort.LIST: self.tr("first entry"),
        }
        self.value.setVisible(sort not in (Sort.GROUP, Sort.NOTHING))
        self.value.setPlaceholderText(hints.get(sort, self.tr("Value")))

    def _entered(self) -> None:
        if self.value.isHidden() or self.value.hasFocus() or self.value.text():
            self._add()
        else:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        key = self.key.text().strip()
        try:
            self._check(key)
            value = self._value(key)
        except ValueError as error:
            self._kit.deeds.refused.emit(said(error))
            return
        path = (key,) if self._group is None else (*self._group.path, key)
        intent = Intent(self.tr("Add the key {name}").format(name=key), (Set(path, value),))
        self.end()
        self._kit.deeds.wanted.emit(intent)

    def _check(self, key: str) -> None:
        if not key:
            raise ValueError(self.tr("Give the key a name."))
        if key in self._keys:
            raise ValueError(self.tr("There is a key “{name}” already.").format(name=key))
        if not key.isprintable():
            raise ValueError(self.tr("A key has no line ends or tabs."))

    def _value(self, key: str) -> Value:
        text, sort = self.value.text(), self.sort.currentData()
        match sort:
            case Sort.NUMBER:
                return value_for(Field(key, key, Kind.NUMBER), text.strip() or "0")
            case Sort.FLAG:
                return value_for(Field(key, key, Kind.FLAG), text.strip() or "true")
            case Sort.DATE:
                return Timestamp(typed_date(text.strip() or "today", "", date.today()))
            case Sort.LIST:
                is_text = self._field(key).kind in (Kind.TAGS, Kind.ANY)
                return [text] if text and is_text else []
            case Sort.GROUP:
                return {}
            case Sort.NOTHING:
                return None
            case _:
                return text

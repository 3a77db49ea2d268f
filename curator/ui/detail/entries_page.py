"""What the pages of related articles and of images share: a list of entries, each of which can be edited,
moved and removed."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from curator.content import Field
from curator.frontmatter import ABSENT, Absent, Edit, Move, Path, Remove, Unset, Value, same
from curator.ui.detail.entry_form import EntryForm
from curator.ui.detail.entry_list import EntryList
from curator.ui.detail.entry_places import additions, setting_of
from curator.ui.detail.intents import Intent
from curator.ui.detail.shown import Shown
from curator.ui.theme import Text, Theme
from curator.ui.wording import said


class EntriesPage(QWidget):
    """Shows the entries that stand under the key of one role, and tells what the editor decides about them.

    Attributes:
        entries: the list. form: the values of one of them. head: the line of buttons above the list.
    Signals:
        wanted(Intent): what the editor decided.
        refused(str): what shall be added cannot be, and why.
        open_wanted(str), copy_wanted(str): an address shall be opened, a text copied.
        reached(QWidget, QRect): the keyboard is there now: scroll it into view.
    """

    wanted = Signal(object)
    refused = Signal(str)
    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    reached = Signal(object, QRect)

    def __init__(
        self, theme: Theme, role: str, entries: EntryList, form: EntryForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._shown: Shown | None = None
        self._row = -1
        self._entry: Value = None
        self.entries = entries
        self.form = form
        self.head = QHBoxLayout()
        self.head.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(4))
        self.head.setSpacing(theme.px(4))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self.head)
        self.column.addWidget(entries)
        entries.open_wanted.connect(self.open_wanted)
        entries.copy_wanted.connect(self.copy_wanted)
        entries.reached.connect(lambda rect: self.reached.emit(entries, rect))
        entries.removal_wanted.connect(self._remove)
        entries.move_wanted.connect(self._move)
        form.decided.connect(self._set)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def key(self) -> str:
        """The key of the file that holds the entries; "" where there is none."""
        return "" if self._shown is None else self._shown.key(self._role)

    @property
    def field(self) -> Field:
        """What the profile says of that key."""
        assert self._shown is not None
        return self._shown.profile.field(self.key)

    def items(self) -> list[Value]:
        """The entries as the file has them; one that is no list's stands alone."""
        value = ABSENT if self._shown is None else self._shown.value(self.key)
        if isinstance(value, list):
            return value
        return [] if isinstance(value, Absent | None) else [value]

    def follow_entry(self, shown: Shown) -> bool:
        """Take up the article; whether the entry of the form is still there, in its place or in another."""
        another = self._shown is None or self._shown.path != shown.path
        before = [] if another else self.items()
        if another:
            self.form.take_back()
        self._shown = shown
        items = self.items()
        if another:
            self._row = -1
        elif self._row >= 0:
            self._row = _followed(self._row, self._entry, before, items)
        if 0 <= self._row < len(items):
            self._entry = items[self._row]
            return True
        self._row = -1
        return False

    def fill_form(self) -> None:
        """Show the values of the form's entry as the file has them now."""
        shown, base = self._shown, self.base_of(self._row)
        if shown is not None and self._row >= 0:
            self.form.show_entry(shown, base, self.field, self._entry)

    def base_of(self, row: int) -> Path:
        """Where the entry at `row` stands in the file."""
        assert self._shown is not None
        listed = isinstance(self._shown.value(self.key), list)
        return (self.key, row) if listed else (self.key,)

    def button(self, text: str) -> QPushButton:
        """A new button of the line above the list."""
        button = QPushButton(text)
        button.setProperty("look", "link")
        button.setFont(self._theme.font(Text.BODY))
        self.head.addWidget(button)
        return button

    # -- what is decided ---------------------------------------------------------------------------

    def label_of(self, verb: str, count: int = 1) -> str:
        """What the history calls an edit; verb: "add", "edit", "move" or "remove"."""
        raise NotImplementedError

    def add(self, *entries: Value) -> None:
        """Put `entries` behind the others."""
        if self._shown is None or not self.key:
            return
        now = self._shown.value(self.key)
        try:
            edits = additions(self.key, self.field, now, entries, plural=self.key == self._role)
        except ValueError as error:
            self.refused.emit(said(error))
            return
        self.wanted.emit(Intent(self.label_of("add"), edits))

    def _remove(self, rows: list[int]) -> None:
        assert self._shown is not None
        if isinstance(self._shown.value(self.key), list):
            edits: tuple[Edit, ...] = tuple(Remove((self.key,), row) for row in reversed(rows))
        else:
            edits = (Unset((self.key,)),)
        self.wanted.emit(Intent(self.label_of("remove", len(rows)), edits))

    def _move(self, source: int, target: int) -> None:
        self.wanted.emit(Intent(self.label_of("move"), (Move((self.key,), source, target),)))
        self.entries.follow(source, target)

    def _set(self, path: Path, value: Value | Absent) -> None:
        if self._row >= 0:
            edit = setting_of(self.base_of(self._row), self._entry, path, value)
            self.wanted.emit(Intent(self.label_of("edit"), (edit,)))


def _followed(row: int, entry: Value, before: list[Value], items: list[Value]) -> int:
    """Where the entry that was at `row` is now; -1 where it is gone."""
    if row < len(items) and same(items[row], entry):
        return row
    found = next((at for at, item in enumerate(items) if same(item, entry)), -1)
    if found >= 0:
        return found
    return row if len(before) == len(items) else -1

"""The values of one entry of a list (a related article, an image), each edited where it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.content import TEXT_KINDS, Field, Kind, plain_text
from curator.frontmatter import ABSENT, Absent, Path, Value
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.entry_places import EntryPlace, entry_places, value_in
from curator.ui.detail.excerpt import BEGINNING, LONGEST_TEXT
from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.in_place import InPlaceText
from curator.ui.detail.plain import bounded, mnemonic_free
from curator.ui.detail.switch import Switch
from curator.ui.theme import Text, Theme

Spelled = Callable[[Path], str]
"""What a scalar of the entry looks like in the file, typed: path inside the entry -> text."""


class EntryForm(QFrame):
    """Shows an entry's values and tells what the editor makes of them.

    Signals:
        typed(EntryPlace, str): this text shall be the value there; "" takes the key away.
        set_wanted(EntryPlace, object): the same with a value, or ABSENT.
        typing(bool): something is (no longer) being typed.
        open_wanted(str), copy_wanted(str): an address.
        closed(): the editor is done with it.
    """

    typed = Signal(object, str)
    set_wanted = Signal(object, object)
    typing = Signal(bool)
    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, name: str, *, closable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: tuple[EntryPlace, ...] = ()
        self.editors: dict[Path, InPlaceText | Switch] = {}
        self._tools_of: dict[Path, list[QWidget]] = {}
        self._value: Value = None
        self.setAccessibleName(name)
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._closable = closable
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.px(side) for side in (12, 8, 8, 8)))
        self._column.setSpacing(theme.px(4))
        self._rows: QWidget | None = None
        self.done_button = QPushButton(self.tr("Done"))
        self.done_button.setProperty("look", "link")
        self.done_button.setFont(theme.font(Text.STRONG))
        self.done_button.clicked.connect(self._close)
        self.done_button.setVisible(closable)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.done_button)
        self._column.addLayout(last)

    # -- what it shows -----------------------------------------------------------------------------

    def show_entry(self, field: Field, value: Value, spelled: Spelled) -> None:
        """Show `value`, an entry of the list `field`; what is being typed stays."""
        self._value = value
        places = entry_places(field, value)
        if places != self._places:
            self.take_back()
            self._places = places
            self._build()
        for place in places:
            self._show(place, spelled)

    def commit(self) -> None:
        """Decide on whatever is being typed, as if focus left."""
        for editor in list(self.editors.values()):
            if isinstance(editor, InPlaceText):
                editor.commit()

    def take_back(self) -> None:
        """Forget what is being typed."""
        for editor in self.editors.values():
            if isinstance(editor, InPlaceText):
                editor.take_back()

    def fit(self, width: int) -> None:
        """Lay out for this width, so that the height that the values need is known."""
        if width != self.width():
            self.resize(width, self.height())
        for layout in (self._column, self._rows.layout() if self._rows is not None else None):
            if layout is not None:
                layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts find their height when they have their width: what lies around them follows then."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._settle)

    def focus_first(self) -> None:
        """Put the keyboard on the first value."""
        for editor in self.editors.values():
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self._close()
        else:
            super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _settle(self) -> None:
        if self._rows is not None and (inside := self._rows.layout()) is not None:
            inside.invalidate()
            inside.activate()
        self._column.invalidate()
        self._column.activate()
        self.updateGeometry()

    def _build(self) -> None:
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self.editors, self._tools_of = {}, {}
        self._rows = QWidget(self)
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(10))
        grid.setVerticalSpacing(self._theme.px(1))
        grid.setColumnStretch(0, 3)  # where there is no room, names give way to values
        grid.setColumnStretch(1, 7)
        for row, place in enumerate(self._places):
            label = ElidedLabel(self._theme, Text.SMALL, "muted")
            label.show_text(place.label)
            label.setFixedHeight(self._theme.px(24))
            label.setMinimumWidth(self._theme.px(56))
            label.setMaximumWidth(self._theme.px(112))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            editor = self._editor(place)
            self.editors[place.path] = editor
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            if isinstance(editor, Switch):
                grid.addWidget(editor, row, 1, side)
            else:
                grid.addWidget(editor, row, 1)
            grid.addLayout(self._tools(place), row, 2, Qt.AlignmentFlag.AlignTop)
        self._column.insertWidget(0, self._rows)
        self._rows.show()

    def _editor(self, place: EntryPlace) -> InPlaceText | Switch:
        if place.field.kind is Kind.FLAG:
            switch = Switch(self._theme)
            switch.setAccessibleName(place.label)
            switch.clicked.connect(partial(self._turn, place, switch))
            return switch
        text = InPlaceText(
            self._theme, Text.PLAIN, place.label, one_line=place.field.kind is not Kind.LONG_TEXT
        )
        text.committed.connect(partial(self.typed.emit, place))
        text.typing.connect(self.typing)
        return text

    def _tools(self, place: EntryPlace) -> QHBoxLayout:
        """Small buttons beside a value: what can be done with one of its kind."""
        line = QHBoxLayout()
        line.setSpacing(0)
        if place.field.kind is Kind.URL:
            for icon, name, signal in (
                ("copy", self.tr("Copy: {name}"), self.copy_wanted),
                ("external", self.tr("Open: {name}"), self.open_wanted),
            ):
                button = IconButton(self._theme, icon, name.format(name=place.label))
                button.clicked.connect(partial(self._tell_address, place, signal))
                line.addWidget(button)
                self._tools_of.setdefault(place.path, []).append(button)
        elif place.field.choices:
            button = IconButton(
                self._theme, "chevron-down", self.tr("Choose: {name}").format(name=place.label)
            )
            menu = QMenu(button)
            for choice in place.field.choices:
                menu.addAction(mnemonic_free(choice), partial(self.set_wanted.emit, place, choice))
            button.setMenu(menu)
            button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
            line.addWidget(button)
        elif place.field.kind is Kind.FLAG:
            name = self.tr("Remove the value: {name}").format(name=place.label)
            button = IconButton(self._theme, "close", name, size=10)
            button.clicked.connect(partial(self.set_wanted.emit, place, ABSENT))
            self._tools_of[place.path] = [button]
            line.addWidget(button)
        return line

    def _show(self, place: EntryPlace, spelled: Spelled) -> None:
        editor, value = self.editors[place.path], value_in(self._value, place.path)
        for button in self._tools_of.get(place.path, ()):
            button.setVisible(not isinstance(value, Absent | None) and value != "")
        if isinstance(editor, Switch):
            editor.show_state(value if isinstance(value, bool) else None)
            strange = isinstance(value, bool | Absent | None)
            editor.setAccessibleDescription("" if strange else spelled(place.path))
            return
        if isinstance(value, list | dict):
            editor.show_text("", self.tr("(not a single value: see Source)"), editable=False)
            return
        text = spelled(place.path)
        whole = len(text) <= LONGEST_TEXT
        shown = text if whole else bounded(text, BEGINNING)
        decoded = plain_text(shown) if place.field.kind in TEXT_KINDS - {Kind.URL} else shown
        editor.setPlaceholderText("—")
        editor.show_text(shown, decoded, editable=whole)

    def _turn(self, place: EntryPlace, switch: Switch) -> None:
        value = switch.state is not True
        switch.show_state(value)  # as the file will have it in a moment
        self.set_wanted.emit(place, value)

    def _tell_address(self, place: EntryPlace, signal: SignalInstance) -> None:
        value = value_in(self._value, place.path)
        if isinstance(value, str) and value:
            signal.emit(value)

    def _close(self) -> None:
        self.commit()
        self.closed.emit()

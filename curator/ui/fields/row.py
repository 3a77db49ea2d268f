"""One key with its name, its editor and all that can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from curator.frontmatter import Absent, Edit, Move, Remove, Rename, Set, Unset, Value, format_path
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.intents import Intent
from curator.ui.detail.plain import mnemonic_free, one_line, tooltip
from curator.ui.detail.wrapped_label import WrappedLabel
from curator.ui.fields.address_editor import AddressEditor
from curator.ui.fields.chips_editor import ChipsEditor
from curator.ui.fields.editor import Editor, Kit, Row
from curator.ui.fields.group_editors import GroupEditor, ListEditor, title_of
from curator.ui.fields.line_editors import ChoiceEditor, DateEditor
from curator.ui.fields.place import FieldPlace, Look
from curator.ui.fields.plain_editors import DeepEditor, FlagEditor, LockedEditor, NumberEditor
from curator.ui.fields.text_editor import TextEditor
from curator.ui.fields.value_line import ValueLine
from curator.ui.theme import Text
from curator.ui.wording import said

_EDITORS: dict[Look, Callable[[Kit, str], Editor]] = {
    Look.LOCKED: LockedEditor,
    Look.FLAG: FlagEditor,
    Look.NUMBER: NumberEditor,
    Look.DATE: DateEditor,
    Look.CHOICE: ChoiceEditor,
    Look.ADDRESS: AddressEditor,
    Look.LINE: lambda kit, name: TextEditor(kit, name, one_line=True),
    Look.LINES: lambda kit, name: TextEditor(kit, name, one_line=False),
    Look.CHIPS: ChipsEditor,
    Look.GROUP: GroupEditor,
    Look.LIST: ListEditor,
    Look.DEEP: DeepEditor,
}
_WIDTHS = (108, 92, 84, 76)
"""Of the names of keys, by how deep they lie; where there is no room, they give way to the values."""

_NARROWEST = 56

_BESIDE = {Look.ADDRESS: 130, Look.DATE: 84}
"""What is not broken into lines, and what its buttons need: where there is no room for it beside its name, it
stands below."""

_UNBOUND = 16_777_215
"""Qt's largest width."""


class FieldRow(Row):
    """Attributes:
    editor: what shows and edits the value. more: opens the menu. note: words under the value.
    stacked: whether the value stands below its name.
    renaming: the line in which the key is typed anew, while it is.
    """

    def __init__(self, kit: Kit, place: FieldPlace, name: str = "") -> None:
        """`name`: what to call it to assistive programs, where that is not the path of the key."""
        super().__init__()
        self._kit = kit
        self.place = place
        self._look = place.look
        self._said = ""
        self.stacked = False
        theme = kit.theme
        name = name or format_path(place.path)
        self.setAccessibleName(name)
        self.label = ElidedLabel(theme, Text.BODY, "muted")
        self._widest = theme.px(self.label_width(place))
        self.label.setMaximumWidth(self._widest)
        self.label.setMinimumWidth(theme.px(_NARROWEST))
        self.label.setFixedHeight(theme.px(28))
        self.renaming: ValueLine | None = None
        self.editor = _EDITORS[self._look](kit, name)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.more = IconButton(theme, "more", self.tr("More: {name}").format(name=name))
        self.more.clicked.connect(self._open_menu)
        self.note = WrappedLabel(theme)
        self.note.setContentsMargins(theme.px(4), 0, 0, theme.px(3))
        self.note.hide()
        self._lay_out()
        self._connect()
        self.show_place(place)

    def _lay_out(self) -> None:
        px = self._kit.theme.px
        self._value = QWidget()
        value = QVBoxLayout(self._value)
        value.setContentsMargins(0, 0, 0, 0)
        value.setSpacing(0)
        value.addWidget(self.editor)
        value.addWidget(self.note)
        self._line = QHBoxLayout()
        self._line.setSpacing(px(6))
        self._line.addWidget(self.label, 3, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self._value, 7)
        self._line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(3), 0, px(3))
        self._column.setSpacing(0)
        self._column.addLayout(self._line)
        below = self.editor.below()
        if below is not None:
            self._column.addWidget(below)

    def _connect(self) -> None:
        self.editor.decided.connect(self.decide)
        self.editor.edited.connect(lambda label, edits: self._kit.deeds.wanted.emit(Intent(label, edits)))
        self.editor.typing.connect(self._tell_typing)
        self.editor.noted.connect(self._say)

    # -- of Row ------------------------------------------------------------------------------------

    def fits(self, place: FieldPlace) -> bool:
        return place.path == self.place.path and place.look is self._look

    def show_place(self, place: FieldPlace) -> None:
        self.place = place
        title = title_of(place.value) if place.is_entry and isinstance(place.value, dict) else ""
        self.label.show_text(self.label_of(place))
        told = f"{format_path(place.path)}\n{title}".strip()
        self.label.setToolTip(tooltip(told))
        self.editor.show_place(place)
        self._show_note()
        self._stack()

    def commit(self) -> None:
        self.editor.commit()

    def take_back(self) -> None:
        self._end_renaming()
        self.editor.take_back()

    def begin(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def label_width(self, place: FieldPlace) -> int:
        """How wide the name may be."""
        return _WIDTHS[min(place.depth, len(_WIDTHS) - 1)]

    def label_of(self, place: FieldPlace) -> str:
        """What stands before the value."""
        if place.is_entry:
            return place.name
        return mnemonic_free(said(place.field.label), 80).replace("&&", "&") or place.name

    # -- what can be done --------------------------------------------------------------------------

    def decide(self, value: Value | Absent) -> None:
        """Let the key hold this value, or be gone."""
        path = self.place.path
        name = format_path(path)
        if isinstance(value, Absent):
            self.remove()
        elif isinstance(value, bool | int | float):
            shown = str(value).lower() if isinstance(value, bool) else str(value)
            told = self.tr("Set {name} to {value}").format(name=name, value=one_line(shown, 40))
            self._want(told, Set(path, value))
        else:
            self._want(self.tr("Edit {name}").format(name=name), Set(path, value))

    def menu(self) -> QMenu:
        """Everything that can be done with the key."""
        menu = QMenu(self)
        place, deeds = self.place, self._kit.deeds
        there = not isinstance(place.value, Absent)
        if not place.locked and there and not isinstance(place.value, list | dict):
            menu.addAction(self.tr("Copy the value"), lambda: deeds.copy_wanted.emit(place.written))
        path = format_path(place.path)
        menu.addAction(self.tr("Copy the key"), lambda: deeds.copy_wanted.emit(path))
        if place.locked or not there:
            return menu
        menu.addSeparator()
        if place.is_entry:
            self._add_entry_actions(menu)
        else:
            menu.addAction(self.tr("Rename the key…"), self.rename)
            menu.addAction(self.tr("Remove the key"), self.remove)
        return menu

    def rename(self) -> None:
        """Let the key be typed anew where it stands."""
        if self.renaming is not None or self.place.is_entry or self.place.locked:
            return
        name = self.tr("New name of {name}").format(name=self.place.name)
        line = self.renaming = ValueLine(self._kit.theme, name)
        line.show_text(self.place.name)
        line.setFixedWidth(self.label.width())
        line.committed.connect(self._rename)
        line.installEventFilter(self)
        self.label.hide()
        self._line.insertWidget(0, line, 0, Qt.AlignmentFlag.AlignTop)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def remove(self) -> None:
        """Take the key, or the entry, out."""
        path = self.place.path
        last = path[-1]
        if isinstance(last, int):
            told = self.tr("Remove entry {n} of {name}")
            edit: Edit = Remove(path[:-1], last)
            self._want(told.format(n=last + 1, name=format_path(path[:-1])), edit)
        else:
            self._want(self.tr("Remove {name}").format(name=format_path(path)), Unset(path))

    def shift(self, by: int) -> None:
        """Move the entry so many places on."""
        *above, at = self.place.path
        if isinstance(at, int):
            told = self.tr("Move entry {n} of {name}").format(n=at + 1, name=format_path(tuple(above)))
            self._want(told, Move(tuple(above), at, at + by))

    def _add_entry_actions(self, menu: QMenu) -> None:
        *above, at = self.place.path
        entries = self.place.shown.doc.get(tuple(above))
        count = len(entries) if isinstance(entries, list) else 0
        if isinstance(at, int) and at > 0:
            menu.addAction(self.tr("Move up"), lambda: self.shift(-1))
        if isinstance(at, int) and at < count - 1:
            menu.addAction(self.tr("Move down"), lambda: self.shift(1))
        menu.addAction(self.tr("Remove the entry"), self.remove)

    # -- of QWidget --------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape, and leaving the line unchanged, end renaming."""
        if watched is self.renaming and self.renaming is not None:
            escaped = (
                event.type() is QEvent.Type.KeyPress
                and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape
            )
            unchanged = self.renaming.text() == self.place.name
            if escaped or (event.type() is QEvent.Type.FocusOut and unchanged):
                self._end_renaming()
                return escaped
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._kit.theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    # -- inside ------------------------------------------------------------------------------------

    def _stack(self) -> None:
        """Put the value below its name where it has no room beside it."""
        beside = _BESIDE.get(self._look)
        if beside is None:
            return
        needed = self.editor.fontMetrics().horizontalAdvance(self.place.written)
        stacked = needed > self.width() - self._widest - self._kit.theme.px(beside)
        if stacked == self.stacked:
            return
        self.stacked = stacked
        if stacked:
            self.label.setMaximumWidth(_UNBOUND)
            self._column.insertWidget(1, self._value)
        else:
            self.label.setMaximumWidth(self._widest)
            self._line.insertWidget(1, self._value, 7)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _want(self, label: str, edit: Edit) -> None:
        self._kit.deeds.wanted.emit(Intent(label, (edit,)))

    def _tell_typing(self, typing: bool) -> None:
        self._kit.deeds.typing.emit(str(self.place.path[0]), typing)

    def _rename(self, name: str) -> None:
        name = name.strip()
        group = self.place.shown.doc.get(self.place.path[:-1])
        line = self.renaming
        assert line is not None
        try:
            if not name or not name.isprintable():
                raise ValueError(self.tr("Give the key a name, without line ends or tabs."))
            if isinstance(group, dict) and name in group and name != self.place.name:
                raise ValueError(self.tr("There is a key “{name}” already.").format(name=name))
        except ValueError as error:
            line.refuse()
            self._kit.deeds.refused.emit(said(error))
            return
        told = self.tr("Rename {old} to {new}").format(old=format_path(self.place.path), new=name)
        path = self.place.path
        self._end_renaming()
        self._want(told, Rename(path, name))

    def _end_renaming(self) -> None:
        line, self.renaming = self.renaming, None
        if line is not None:
            line.removeEventFilter(self)
            line.committed.disconnect(self._rename)  # it loses the focus, and would decide
            self._line.removeWidget(line)
            line.hide()
            line.deleteLater()
            self.label.show()

    def _say(self, text: str) -> None:
        self._said = text
        self._show_note()

    def _show_note(self) -> None:
        reason = self.place.reason if self._look not in (Look.NUMBER, Look.FLAG) else ""
        told = " · ".join(filter(None, (reason, self.place.by_default, self._said)))
        if self.note.text() != told:
            self.note.setText(told)
            self.note.setProperty("look", "reason" if reason else "muted")
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)
        self.note.setVisible(bool(told))
        self.editor.setAccessibleDescription(told)

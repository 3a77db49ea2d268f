"""Hands for the values of an entry, whatever editor they have."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from curator.ui.detail.entries_page import EntriesPage
from curator.ui.detail.entry_form import EntryRow
from curator.ui.detail.in_place import InPlaceText
from curator.ui.detail.number_box import NumberBox
from curator.ui.fields.line_editors import LineEditor
from curator.ui.fields.plain_editors import NumberEditor
from curator.ui.fields.text_editor import TextEditor
from curator.ui.fields.value_line import ValueLine
from tests.ui.detail.conftest import Desk

Typed = InPlaceText | NumberBox | ValueLine


def row_at(desk: Desk, page: EntriesPage, *path: str | int) -> EntryRow:
    """The row of a value, as soon as all rows are there."""
    desk.qtbot.waitUntil(lambda: not page.form.rows.pending)
    return page.form.row(*path)


def typed_at(desk: Desk, page: EntriesPage, *path: str | int) -> Typed:
    """What the value at this place is typed in."""
    editor = row_at(desk, page, *path).editor
    if isinstance(editor, NumberEditor):
        return editor.pair.box
    if isinstance(editor, LineEditor):
        return editor.line
    assert isinstance(editor, TextEditor)
    return editor.text.text


def text_of(typed: Typed) -> str:
    """What it shows."""
    return typed.raw_text() if isinstance(typed, InPlaceText) else typed.text()


def type_into(desk: Desk, typed: Typed, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type `text` over what is there, and press a key."""
    typed.setFocus()
    if isinstance(typed, InPlaceText):
        typed.begin()
    typed.selectAll()
    into: QWidget = typed.lineEdit() if isinstance(typed, NumberBox) else typed
    if text:
        desk.type(into, text)
    else:
        desk.press(into, Qt.Key.Key_Delete)
    desk.press(typed, end, Qt.KeyboardModifier.NoModifier)

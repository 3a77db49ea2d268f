"""What all editors of one field have in common, and what they are given to work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from curator.ui.fields.place import FieldPlace
from curator.ui.pictures import Pictures
from curator.ui.theme import Theme
from curator.ui.wording import said

NO_KEY = "—"
"""Stands where the file has no such key."""


class Deeds(QObject):
    """What an editor's hand does in any row, at whatever depth: one place to listen to.

    Signals:
        wanted(Intent): what was decided.
        typing(str, bool): a value of this top-level key is (no longer) being typed.
        refused(str): what was typed cannot be taken, and why.
        open_wanted(str), copy_wanted(str): an address shall be opened, a text copied.
        check_wanted(str, object): ask the network for this address, and call the function with the answer
            in words.
        reached(QWidget, QRect): the keyboard is there now.
    """

    wanted = Signal(object)
    typing = Signal(str, bool)
    refused = Signal(str)
    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    check_wanted = Signal(str, object)
    reached = Signal(QWidget, QRect)


Choices = Callable[[FieldPlace], Sequence[str]]
"""The texts to offer at a place, as far as they are known now."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What rows and editors work with.

    Attributes:
        choices: what to offer while a value is typed. names: what to offer for a new key, of those that
            are there already (the second argument) none, in the group at a path (the first).
        logo: the source of the picture of the organisation with this domain, "" for none.
    """

    theme: Theme
    pictures: Pictures
    deeds: Deeds
    choices: Choices
    names: Callable[[FieldPlace | None, Sequence[str]], Sequence[str]]
    logo: Callable[[str], str]
    make_row: Callable[[Kit, FieldPlace], Row]


class Row(QWidget):
    """One key, or entry of a list, with its name and its editor.

    Attributes:
        place: what it shows.
    """

    place: FieldPlace

    def show_place(self, place: FieldPlace) -> None:
        """Show what the file has now; what is being typed stays."""
        raise NotImplementedError

    def fits(self, place: FieldPlace) -> bool:
        """Whether `place` can be shown in this row."""
        raise NotImplementedError

    def commit(self) -> None:
        """Decide on what is being typed, as if focus left."""
        raise NotImplementedError

    def take_back(self) -> None:
        """Forget what is being typed."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard into the editor."""
        raise NotImplementedError


class Editor(QWidget):
    """Shows one value as the file has it, and tells what the editor decides. Writes nothing.

    Signals:
        decided(object): the place shall hold this value, or be gone (ABSENT).
        edited(str, object): what was done, in words, and the edits (a tuple) that do it.
        typing(bool): something is (no longer) being typed that is not decided yet.
        noted(str): words to stand under the value, "" for none.
    """

    decided = Signal(object)
    edited = Signal(str, object)
    typing = Signal(bool)
    noted = Signal(str)

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self.kit = kit
        self.name = name
        self.place: FieldPlace | None = None

    def show_place(self, place: FieldPlace) -> None:
        """Show what the file has; what is being typed stays."""
        self.place = place

    def commit(self) -> None:
        """Decide on what is being typed, as if focus left."""

    def take_back(self) -> None:
        """Forget what is being typed."""

    def below(self) -> QWidget | None:
        """What stands under the row in its whole width, if anything does."""
        return None

    def refuse(self, error: ValueError) -> None:
        """Tell why what was typed cannot be taken."""
        self.kit.deeds.refused.emit(said(error))

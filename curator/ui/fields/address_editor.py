"""An address: typed in a line, opened, copied, and asked for when the editor wants to know."""

from __future__ import annotations

from curator.ui.detail.addresses import web_address
from curator.ui.detail.icon_button import IconButton
from curator.ui.fields.editor import Kit
from curator.ui.fields.line_editors import LineEditor
from curator.ui.fields.place import FieldPlace


class AddressEditor(LineEditor):
    """What is no web address is shown as text and cannot be opened or asked for."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        theme, deeds = kit.theme, kit.deeds
        self.open = IconButton(theme, "external", self.tr("Open: {name}").format(name=name))
        self.copy = IconButton(theme, "copy", self.tr("Copy: {name}").format(name=name))
        self.check = IconButton(theme, "check", self.tr("Check whether it answers: {name}").format(name=name))
        self._asked = ""
        for button in (self.open, self.copy, self.check):
            self.buttons.addWidget(button)
        self.open.clicked.connect(lambda: deeds.open_wanted.emit(self._written()))
        self.copy.clicked.connect(lambda: deeds.copy_wanted.emit(self._written()))
        self.check.clicked.connect(self._check)

    def show_place(self, place: FieldPlace) -> None:
        changed = place.written != self._written()
        super().show_place(place)
        address = place.written
        is_address = web_address(address) is not None
        self.copy.setVisible(bool(address))
        self.open.setVisible(is_address)
        self.check.setVisible(is_address)
        if changed:
            self._asked = ""
            told = self.tr("not a web address: it is never opened")
            self.noted.emit(told if address and not is_address and ":" in address else "")

    def _written(self) -> str:
        return "" if self.place is None else self.place.written

    def _check(self) -> None:
        address = self._asked = self._written()
        self.noted.emit(self.tr("asking…"))
        self.kit.deeds.check_wanted.emit(address, lambda told: self._told(address, told))

    def _told(self, address: str, told: str) -> None:
        if address == self._asked:  # else another article, or another address, stands here by now
            self.noted.emit(told)

"""The panel that asks for the name of a saved view, and who shall have it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from curator.ui.popover import Popover
from curator.ui.theme import Theme

_LONGEST = 200


class ViewPopover(Popover):
    """Asks for a name; with `sharing` also whether the team shall have the view.

    Signals:
        named(str, bool): the name, and whether it is for the team.
    """

    named = Signal(str, bool)

    def __init__(
        self, theme: Theme, title: str, query: str, name: str, parent: QWidget, *, sharing: bool
    ) -> None:
        super().__init__(theme, parent)
        self.set_title(title)
        shown = QLabel(self)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setText(query)
        shown.setWordWrap(True)
        shown.setProperty("look", "muted")
        shown.setFixedWidth(theme.px(320))
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name of the view"))
        self.field.setPlaceholderText(self.tr("Name of the view"))
        self.shared = QCheckBox(self.tr("Share with the team (in .curator.yaml)"), self)
        self.shared.setVisible(sharing)
        self.save_button = QPushButton(self.tr("Save"), self)
        self.save_button.setProperty("look", "primary")
        self.save_button.setEnabled(bool(name))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        for part in (shown, self.field, self.shared):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.field.textChanged.connect(lambda: self.save_button.setEnabled(bool(self._name())))
        self.field.returnPressed.connect(self._choose)
        self.save_button.clicked.connect(self._choose)
        self.field.setFocus()
        self.field.selectAll()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _choose(self) -> None:
        if self._name():
            self.close()
            self.named.emit(self._name(), self.shared.isChecked())

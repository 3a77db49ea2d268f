"""The panel that adds an image: an address, or a file of this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from curator.ui.popover import Popover
from curator.ui.theme import Text, Theme


class AddImage(Popover):
    """Asks for an address.

    Signals:
        address_chosen(str): add the image at this address.
        file_wanted(): the editor wants to choose a file instead.
    """

    address_chosen = Signal(str)
    file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Add an image"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Address of the image"))
        self.field.setPlaceholderText(self.tr("Address, on the web or of this site"))
        self.field.setMinimumWidth(theme.px(340))
        hint = QLabel(self.tr("A file can also be dropped on the images: it is copied into the site."), self)
        hint.setFont(theme.font(Text.SMALL))
        hint.setProperty("look", "muted")
        hint.setWordWrap(True)
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.file_button = QPushButton(self.tr("Choose a file…"), self)
        self.add_button = QPushButton(self.tr("Add"), self)
        self.add_button.setProperty("look", "primary")
        self.add_button.setEnabled(False)
        line = QHBoxLayout()
        line.addWidget(self.file_button)
        line.addStretch(1)
        line.addWidget(self.add_button)
        self.body.addWidget(self.field)
        self.body.addWidget(hint)
        self.body.addLayout(line)
        self.field.textChanged.connect(lambda text: self.add_button.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.file_button.clicked.connect(self._ask_for_file)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add(self) -> None:
        address = self.field.text().strip()
        if address:
            self.close()
            self.address_chosen.emit(address)

    def _ask_for_file(self) -> None:
        self.close()
        self.file_wanted.emit()

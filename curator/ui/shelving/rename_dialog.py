"""Asks how one file is to be called."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.theme import Text, Theme
from curator.ui.wording import said

_PAUSE_MS = 150


class RenameDialog(QDialog):
    """The name without its ending is selected, to be typed over.

    Attributes:
        name: the field. by_rule: the button that takes the name that the site's rule gives.
    Signals:
        typed(str): this name is to be looked at.
        wanted(str): call it so.
    """

    typed = Signal(str)
    wanted = Signal(str)

    def __init__(self, theme: Theme, path: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._old = path.rpartition("/")[2]
        self._ruled = ""
        self._fine = False
        self.setWindowTitle(self.tr("Rename"))
        title = QLabel(self.tr("Rename this file"), self)
        title.setFont(theme.font(Text.TITLE))
        told = QLabel(
            self.tr("Its address on the site may change with its name; what links to it stays as it is."),
            self,
        )
        told.setProperty("look", "muted")
        caption = QLabel(self.tr("&Name"), self)
        self.name = QLineEdit(self._old, self)
        self.name.setAccessibleName(self.tr("Name"))
        caption.setBuddy(self.name)
        self.by_rule = QPushButton(self)
        self.by_rule.setProperty("look", "link")
        self.by_rule.setAutoDefault(False)
        self.by_rule.hide()
        self.note = QLabel(self)
        self.note.setProperty("look", "muted")
        for label in (title, told, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.do_button = QPushButton(self.tr("Rename"), self)
        self.do_button.setProperty("look", "primary")
        self.buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.do_button.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.name, 1)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        for part in (title, told):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.by_rule, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(QSize(px(620), px(210)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.name.text()))
        self.name.textChanged.connect(self._typed)
        self.by_rule.clicked.connect(lambda: self.name.setText(self._ruled))
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.name.setFocus()
        self.name.setSelection(0, len(self._old.rpartition(".")[0]) or len(self._old))
        self._show(self.tr("This is its name now."), False)

    def show_rule(self, name: str, why_not: str) -> None:
        """Offer the name that the site's rule gives, or say why there is none."""
        self._ruled = name
        if name and name != self._old:
            self.by_rule.setText(self.tr("By the site's rule: {name}").format(name=name))
            self.by_rule.show()
        elif why_not and not self.name.isModified():
            self._show(self.tr("The site's rule gives no name: {reason}").format(reason=said(why_not)), False)

    def show_result(self, name: str, path: str, fault: str) -> None:
        """Say how the file will be called if it gets this `name`, or what is wrong with it."""
        if name == self.name.text():
            self._show(said(fault) or path, not fault, danger=bool(fault))

    def _typed(self) -> None:
        self._pause.start()
        self._show("", False)

    def _accept(self) -> None:
        if self._fine:
            self.accept()
            self.wanted.emit(self.name.text())

    def _show(self, note: str, fine: bool, *, danger: bool = False) -> None:
        self._fine = fine
        self.note.setText(note)
        self.note.setProperty("look", "danger" if danger else "muted")
        self.note.style().polish(self.note)
        self.do_button.setEnabled(fine)

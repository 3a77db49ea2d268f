"""The list of all keys, by group, searched by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from curator.ui.actions import Actions
from curator.ui.keys.key_list import KeyEntry
from curator.ui.keys.key_model import KeyModel, KeyTable
from curator.ui.theme import Text, Theme


class KeysDialog(QDialog):
    """Signals:
    change_wanted(): the editor wants to change keys.
    """

    change_wanted = Signal()

    def __init__(self, entries: list[KeyEntry], actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        title = QLabel(self.tr("Keys"), self)
        title.setFont(theme.font(Text.TITLE))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search by what it does, or by key"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.model = KeyModel([entry for entry in entries if entry.keys_text], actions, theme, self)
        self.table = KeyTable(self.model, theme, self)
        note = QLabel(
            self.tr(
                "The row of digits counts on every keyboard, with Shift and without. A sign that is itself a "
                "key keeps its meaning: where / stands above the 7, it goes to the search."
            ),
            self,
        )
        note.setWordWrap(True)
        note.setProperty("look", "muted")
        note.setFont(theme.font(Text.SMALL))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        change = buttons.addButton(self.tr("Change Keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(self.change_wanted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(12))
        for part in (title, self.search):
            layout.addWidget(part)
        layout.addWidget(self.table, 1)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.search.textChanged.connect(self.model.search)
        self.resize(theme.px(560), theme.px(640))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

"""The page of the settings for newer versions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from curator import publisher
from curator.ui.detail.addresses import web_address
from curator.ui.preferences import Preferences
from curator.ui.theme import Text, Theme


class UpdatesPage(QWidget):
    """Whether it is looked for newer versions, and where; and a button that looks at once."""

    def __init__(
        self, preferences: Preferences, theme: Theme, look: Callable[[], object], told: SignalInstance
    ) -> None:
        """`told`: emitted with what came of looking."""
        super().__init__()
        self._preferences = preferences
        self.daily = QCheckBox(self.tr("Look for a newer version once a day"), self)
        note = QLabel(
            self.tr(
                "One request, without anything about you. Curator shows what is new and where to download "
                "it; it installs nothing by itself."
            ),
            self,
        )
        note.setWordWrap(True)
        note.setProperty("look", "muted")
        note.setFont(theme.font(Text.SMALL))
        note.setIndent(theme.px(22))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(publisher.UPDATES)
        self.address.setAccessibleName(self.tr("Ask this address"))
        label = QLabel(self.tr("Ask this address"), self)
        label.setBuddy(self.address)
        self.now = QPushButton(self.tr("Look Now"), self)
        self.now.setAutoDefault(False)
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        where, line = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((where, (label, self.address)), (line, (self.now, self.answer))):
            row.setSpacing(theme.px(10))
            for part in parts:
                row.addWidget(part)
        where.setStretch(1, 1)
        line.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.daily)
        layout.addWidget(note)
        layout.addSpacing(theme.px(8))
        layout.addLayout(where)
        layout.addSpacing(theme.px(8))
        layout.addLayout(line)
        layout.addStretch(1)
        self._show()
        self.daily.clicked.connect(lambda on: preferences.update(updates=on))
        self.address.editingFinished.connect(self._keep_address)
        self.now.clicked.connect(lambda: self.answer.setText(self.tr("Asking…")))
        self.now.clicked.connect(lambda: look())
        told.connect(self.answer.setText)
        preferences.changed.connect(self._show)

    def _show(self) -> None:
        settings = self._preferences.settings
        self.daily.setChecked(settings.updates is True)
        self.address.setText(settings.update_address)

    def _keep_address(self) -> None:
        text = self.address.text().strip()
        if text == publisher.UPDATES:
            text = ""
        if text and web_address(text) is None:
            self.answer.setText(self.tr("This is not an address of the web; the one before stays"))
            self._show()
        elif text != self._preferences.settings.update_address:
            self._preferences.update(update_address=text)

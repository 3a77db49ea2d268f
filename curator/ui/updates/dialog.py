"""Tells what is new in a newer version, and leads to where it can be had."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from curator import __version__
from curator.ui.theme import Text, Theme
from curator.ui.updates.release import Release


class UpdateDialog(QDialog):
    """Signals:
    page_wanted(): the editor wants to see the page where it can be downloaded.
    skipped(): this version is not to be told of again.
    """

    page_wanted = Signal()
    skipped = Signal()

    def __init__(self, release: Release, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A newer Curator"))
        title = QLabel(self.tr("Curator {version} can be downloaded").format(version=release.version), self)
        title.setFont(theme.font(Text.TITLE))
        told = self.tr(
            "You have {version}. The page to download it is on {host}; Curator installs nothing itself."
        )
        text = QLabel(told.format(version=__version__, host=release.page.host()), self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setProperty("look", "muted")
        text.setWordWrap(True)
        self.notes = QPlainTextEdit(self)
        self.notes.setReadOnly(True)
        self.notes.setPlainText(release.notes or self.tr("Its publisher says nothing about what is new."))
        self.notes.setAccessibleName(self.tr("What is new"))
        self.notes.setProperty("look", "card")
        self.notes.setTabChangesFocus(True)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.open_page = buttons.addButton(self.tr("Open the Download Page"), role.AcceptRole)
        self.later = buttons.addButton(self.tr("Later"), role.RejectRole)
        self.skip = buttons.addButton(self.tr("Skip This Version"), role.ActionRole)
        self.open_page.setProperty("look", "primary")
        self.open_page.setDefault(True)
        self.open_page.setFocus()
        self.open_page.clicked.connect(self.page_wanted)
        self.skip.clicked.connect(self.skipped)
        self.skip.clicked.connect(self.reject)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(12))
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(self.notes, 1)
        layout.addWidget(buttons)
        self.resize(theme.px(560), theme.px(400))

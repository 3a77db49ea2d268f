"""Asks before several articles are taken back to the last commit: each with its fields and a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from curator.content import Profile
from curator.library.git.changes import with_fields
from curator.library.git.repository import Repository
from curator.library.git.status import ChangedFile
from curator.ui.session import Session
from curator.ui.sync.changed_list import ChangedList
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles


class RevertDialog(QDialog):
    """Enter and Escape mean Cancel.

    Signals:
        wanted(list[ChangedFile]): revert the fields of these.
    """

    wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        profile: Profile,
        files: Sequence[ChangedFile],
        repository: Repository,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        px = theme.px
        self.setWindowTitle(self.tr("Revert to the last commit"))
        title = QLabel(self.tr("Revert {what} to the last commit").format(what=articles(len(files))), self)
        title.setFont(theme.font(Text.TITLE))
        told = QLabel(
            self.tr("Fields get back the values that they have there; the text below them stays as it is."),
            self,
        )
        told.setProperty("look", "muted")
        for label in (title, told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.files = ChangedList(
            session, theme, profile, files,
            lambda _library, some, cancelled: list(with_fields(repository, some, cancelled)), self,
        )  # fmt: skip
        buttons = QDialogButtonBox(self)
        self.revert_button = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.revert_button.setAutoDefault(False)
        self.cancel_button = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        for part in (title, told):
            column.addWidget(part)
        column.addWidget(self.files, 1)
        column.addWidget(buttons)
        self.resize(QSize(px(760), px(520)))
        self.files.ticks_changed.connect(self._settle)
        self.finished.connect(self.files.drop)
        self._settle()
        self.cancel_button.setFocus()

    def _accept(self) -> None:
        chosen = self.files.model.chosen()
        self.accept()
        self.wanted.emit(chosen)

    def _settle(self) -> None:
        ticked = self.files.model.ticked()
        self.revert_button.setText(self.tr("Revert {what}").format(what=articles(ticked)))
        self.revert_button.setEnabled(ticked > 0)

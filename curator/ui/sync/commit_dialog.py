"""The dialog of a commit: what goes into it, and the message, proposed in the editor's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.content import Profile
from curator.library import Library
from curator.library.git.changes import ChangedArticle
from curator.library.git.status import ChangedFile
from curator.ui.session import Session
from curator.ui.sync.changed_list import ChangedList, Compare
from curator.ui.sync.words import commit_label
from curator.ui.tasks import Task
from curator.ui.theme import Text, Theme

Propose = Callable[[Library, Sequence[ChangedArticle]], str]
"""A message for a commit of these; for any thread."""

MOST_COMPARED = 300
"""Articles that are read to propose a message."""

_PAUSE_MS = 300


class CommitDialog(QDialog):
    """Asks what is to be committed; stays open until it is, so that no message is lost.

    Attributes:
        files: the list to tick. message: the field of the message. buttons: the buttons.
    Signals:
        wanted(list[ChangedFile], str, bool): commit these with this message; and synchronise afterwards.
        stopped(): what is under way shall end.
        sync_wanted(): synchronise without a commit.
    """

    wanted = Signal(object, str, bool)
    stopped = Signal()
    sync_wanted = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        profile: Profile,
        files: Sequence[ChangedFile],
        compare: Compare,
        propose: Propose,
        parent: QWidget,
        *,
        heading: str,
        remark: str = "",
        syncing: bool = False,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._compare = compare
        self._propose = propose
        self._syncing = syncing
        self._task: Task | None = None
        self._own_words = False
        self._working = False
        self.setWindowTitle(self.tr("Commit"))
        self.files = ChangedList(session, theme, profile, files, compare, self)
        self.message = QPlainTextEdit(self)
        self.message.setAccessibleName(self.tr("Message of the commit"))
        self.message.setPlaceholderText(self.tr("What was done, in your words"))
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(theme.px(76))
        self.message.textChanged.connect(self._typed)
        self._lay_out(theme, heading, remark)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_for_message)
        self.files.ticks_changed.connect(self._ticks_changed)
        self.finished.connect(self._drop)
        self._settle()
        self._ask_for_message()
        self.message.setFocus()

    def _lay_out(self, theme: Theme, heading: str, remark: str) -> None:
        px = theme.px
        title = QLabel(heading, self)
        title.setFont(theme.font(Text.TITLE))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        caption = QLabel(self.tr("&Message"), self)
        caption.setBuddy(self.message)
        caption.setFont(theme.font(Text.STRONG))
        note = QLabel(remark, self)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setProperty("look", "muted")
        note.setWordWrap(True)
        note.setVisible(bool(remark))
        self.buttons = QDialogButtonBox(self)
        self.commit_button = QPushButton(self)
        self.commit_button.setProperty("look", "primary")
        self.buttons.addButton(self.commit_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.commit_button.setAutoDefault(False)
        self.commit_button.setToolTip("Ctrl+Enter")
        self.skip_button = self.buttons.addButton(
            self.tr("Only synchronise"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.skip_button.setAutoDefault(False)
        self.skip_button.setVisible(self._syncing)
        self.skip_button.clicked.connect(self._skip)
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button.setAutoDefault(False)
        self.commit_button.clicked.connect(self._commit)
        self.buttons.rejected.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        for part in (title, note):
            column.addWidget(part)
        column.addWidget(self.files, 1)
        column.addWidget(caption)
        column.addWidget(self.message)
        column.addWidget(self.buttons)
        self.resize(QSize(px(760), px(600)))

    def show_working(self, working: bool) -> None:
        """While git commits, nothing can be changed here but to stop it."""
        self._working = working
        for part in (self.files, self.message, self.skip_button):
            part.setEnabled(not working)
        self._settle()

    def reject(self) -> None:
        if self._working:
            self.stopped.emit()
        else:
            super().reject()

    # -- inside -------------------------------------------------------------------------------------

    def _commit(self) -> None:
        if self.commit_button.isEnabled():
            self.wanted.emit(self.files.model.chosen(), self.message.toPlainText().strip(), self._syncing)

    def _skip(self) -> None:
        self.accept()
        self.sync_wanted.emit()

    def _typed(self) -> None:
        self._own_words = bool(self.message.toPlainText().strip())
        self._settle()

    def _ticks_changed(self) -> None:
        self._settle()
        if not self._own_words:
            self._pause.start()

    def _settle(self) -> None:
        ticked = self.files.model.ticked()
        label = self.tr("Committing…") if self._working else commit_label(ticked)
        if self._syncing and not self._working:
            label = self.tr("{commit} and synchronise").format(commit=label)
        self.commit_button.setText(label)
        ready = bool(ticked and self.message.toPlainText().strip())
        self.commit_button.setEnabled(ready and not self._working)

    def _ask_for_message(self) -> None:
        if self._task is not None:
            self._task.drop()
        files, compare, propose = self.files.model.chosen(), self._compare, self._propose

        def work(library: Library, task: Task) -> str:
            return propose(library, compare(library, files[:MOST_COMPARED], task.cancelled))

        self._task = self._session.beside(work, self._show_message, lambda _error: None)

    def _show_message(self, text: str) -> None:
        if self._own_words or not text:
            return
        self.message.setPlainText(text)
        self._own_words = False
        self.message.selectAll()

    def _drop(self) -> None:
        self._pause.stop()
        self.files.drop()
        if self._task is not None:
            self._task.drop()

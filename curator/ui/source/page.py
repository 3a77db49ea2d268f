"""The tab with the text of the file: the editor, what is wrong with it, and the buttons that keep it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.frontmatter.folding import SourceText
from curator.ui.detail.notice import Notice
from curator.ui.detail.wrapped_label import WrappedLabel
from curator.ui.source.editor import SourceEditor
from curator.ui.source.find_bar import FindBar
from curator.ui.theme import Theme
from curator.ui.wording import number, said

_LEAST = 240
_ALONE = 900


class SourcePage(QWidget):
    """Shows one file's text and tells what the editor wants; it reads and writes nothing.

    Attributes:
        view: the text. finder: the line that searches in it. notice: what is wrong, or was not done.
        source: what is shown, None while nothing is.
    Signals:
        wanted(str): the file of this path is looked at: `show_source` is awaited.
        save_wanted(): the text shall be written.
        dropped(): what was typed shall be forgotten.
    """

    wanted = Signal(str)
    save_wanted = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room: QScrollArea | None = None
        self.source: SourceText | None = None
        self.view = SourceEditor(theme, self.tr("Text of the file"))
        self.finder = FindBar(theme, self.view)
        self.notice = Notice(theme, "warn", dismiss=True)
        self.note = WrappedLabel(theme)
        self.save = QPushButton(self.tr("Apply"))
        self.save.setProperty("look", "primary")
        self.save.setToolTip(self.tr("Check the text and write it into the file (Ctrl+S)"))
        self.drop = QPushButton(self.tr("Discard"))
        self.drop.setToolTip(self.tr("Forget what was typed and show the file as it is"))
        self.search = QPushButton(self.tr("Find"))
        self.search.setProperty("look", "quiet")
        self.search.setToolTip("Ctrl+F")
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        self._lay_out(theme)
        self._connect()
        self._enable()

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        line = QHBoxLayout()
        line.setContentsMargins(px(18), px(4), px(18), px(8))
        line.setSpacing(px(8))
        line.addStretch(1)
        for button in (self.search, self.drop, self.save):
            line.addWidget(button)
        told = QHBoxLayout()  # in a line of its own: beside the buttons long words would widen the pane
        told.setContentsMargins(px(18), px(8), px(18), 0)
        told.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.notice, self.view, self.finder):
            column.addWidget(part)
        column.addLayout(told)
        column.addLayout(line)

    def _connect(self) -> None:
        view = self.view
        view.document().modificationChanged.connect(lambda _on: self._enable())
        view.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fitting.start())
        view.loaded.connect(self._enable)
        view.save_wanted.connect(self._save)
        view.find_wanted.connect(self.finder.open)
        view.left_wanted.connect(self.finder.leave)
        self.finder.closed.connect(view.setFocus)
        self.search.clicked.connect(self.finder.open)
        self.save.clicked.connect(self._save)
        self.drop.clicked.connect(self.dropped)

    # -- what it shows ------------------------------------------------------------------------------

    @property
    def typed(self) -> bool:
        """Whether there is something that is not in the file."""
        return self.source is not None and self.view.document().isModified() and not self.view.loading

    def want(self, path: str) -> None:
        """The file of this path is looked at now."""
        self.wanted.emit(path)

    def show_source(self, source: SourceText, *, keep_place: bool = False) -> None:
        """Show this text; `keep_place` where it is the same file as before."""
        if keep_place and self.view.text() == source.text and not self.view.loading:
            self.source = source  # what was typed is in the file now: it can still be taken back here
            self.notice.hide()
            self.view.show_problem(None if source.problem is None else source.problem.line)
            self._enable()
            return
        place = self.view.textCursor().position() if keep_place else 0
        scrolled = self.view.verticalScrollBar().value() if keep_place else 0
        self.source = source
        self.notice.hide()
        self.finder.hide()
        self.view.show_source(source)
        if place and not self.view.loading:
            cursor = self.view.textCursor()
            cursor.setPosition(min(place, self.view.document().characterCount() - 1))
            self.view.setTextCursor(cursor)
            self.view.verticalScrollBar().setValue(scrolled)
        self._shown(source)

    def show_draft(self, source: SourceText, text: str) -> None:
        """Show what was typed of `source` and is not in the file yet."""
        self.source = source
        self.finder.hide()
        self.view.show_draft(source, text)
        self._shown(source)

    def show_nothing(self, reason: str) -> None:
        """There is no text to be shown, for this reason."""
        self.source = None
        self.view.setReadOnly(True)
        self.view.setPlainText("")
        self.notice.tell(reason)
        self._enable()

    def tell_problem(self, message: str, line: int | None) -> None:
        """Say why the text was not written, at its line."""
        self.view.show_problem(line)
        if line is not None:
            message = self.tr("Line {n}: {what}").format(n=number(line), what=message)
            self.view.go_to(line)
        self.notice.tell(self.tr("Not written. {why}").format(why=message))

    def _shown(self, source: SourceText) -> None:
        if source.problem is not None and not self.typed:
            line = source.problem.line
            message = said(source.problem.message)
            if line is not None:
                message = self.tr("Line {n}: {what}").format(n=number(line), what=message)
            self.notice.tell(message)
        self._enable()

    def _enable(self) -> None:
        typed = self.typed
        self.save.setEnabled(typed)
        self.drop.setEnabled(typed)
        if self.source is None:
            self.note.setText("")
        elif typed:
            self.note.setText(self.tr("Not in the file yet. Ctrl+S applies it; it can be undone afterwards."))
        elif self.view.loading:
            self.note.setText(self.tr("The text is being read…"))
        else:
            size = len(self.source.data)
            told = self.tr("{n} bytes. Click into the text to edit it.", n=size)
            self.note.setText(told.format(n=number(size)))

    def _save(self) -> None:
        if self.typed:
            self.save_wanted.emit()

    # -- how high it is -----------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and around is not self._room:
            self._room = around
            around.viewport().installEventFilter(self)
        self._fitting.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fitting.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as the text, and no higher than what can be seen at once."""
        room = self._theme.px(_ALONE) if self._room is None else self._room.viewport().height()
        most = max(self._theme.px(_LEAST), room - self._theme.px(110))
        wanted = min(max(self.view.wanted_height(), self._theme.px(_LEAST)), most)
        if wanted != self.view.height() or wanted != self.view.minimumHeight():
            self.view.setFixedHeight(wanted)

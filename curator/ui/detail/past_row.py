"""One entry of an article's history: what and when, a way back, and, opened, what was and what became."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from curator.library import Entry, FileState
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.past import PastChange, PastEntry
from curator.ui.history.words import when
from curator.ui.preview.sides import Sides
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number, said


class PastRow(QWidget):
    """Attributes:
        entry: what it shows. button: takes it back in this article, or does it again.
        more: opens and closes what it changed.
    Signals:
        undo_wanted(int), redo_wanted(int), change_wanted(int): see HistoryPage.
    """

    undo_wanted = Signal(int)
    redo_wanted = Signal(int)
    change_wanted = Signal(int)

    def __init__(self, theme: Theme, past: PastEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entry: Entry = past.entry
        undone = past.state is FileState.UNDONE
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setProperty("look", "icon")
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.setAccessibleName(self.tr("What was changed: {label}").format(label=said(past.entry.label)))
        self.more.setToolTip(self.tr("Show what was changed"))
        self.more.toggled.connect(self._turn)
        label = ElidedLabel(theme, Text.BODY, "muted" if undone else "text")
        label.show_text(said(past.entry.label))
        second = ElidedLabel(theme, Text.SMALL, "muted")
        second.show_text(self._second(past, undone))
        self.button = QPushButton(self.tr("Redo") if undone else self.tr("Undo"))
        self.button.setAccessibleName(f"{self.button.text()}: {label.text()}")
        self.button.setToolTip(
            self.tr("Do it again in this article") if undone else self.tr("Take it back in this article")
        )
        signal = self.redo_wanted if undone else self.undo_wanted
        self.button.clicked.connect(lambda: signal.emit(self.entry.id))
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty("look", "danger")
        self.reason.setFont(theme.font(Text.SMALL))
        self.reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reason.hide()
        self.sides: Sides | None = None
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addWidget(label)
        texts.addWidget(second)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._column.addLayout(line)
        self._column.addWidget(self.reason)

    @property
    def is_open(self) -> bool:
        """Whether what was changed is shown."""
        return self.more.isChecked()

    def open(self) -> None:
        """Show what was changed."""
        self.more.setChecked(True)

    def show_change(self, change: PastChange) -> None:
        """Show this; once."""
        if self.sides is not None:
            return
        self.sides = Sides(self._theme, (self.tr("Was"), self.tr("Became")), self)
        self.sides.show_texts(change.texts)
        self.sides.setVisible(self.is_open)
        self._column.addWidget(self.sides)
        if change.left_out:
            told = QLabel(
                self.tr("And {n} more changes.", n=change.left_out).format(n=number(change.left_out)),
                self.sides,
            )
            told.setProperty("look", "muted")
            self._column.addWidget(told)

    def tell(self, reason: str) -> None:
        """Say why it was not done; "" takes that away."""
        text = self.tr("Left as it is: {why}").format(why=reason) if reason else ""
        self.reason.setText(text)
        self.reason.setVisible(bool(text))

    def _turn(self, is_open: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        if self.sides is not None:
            self.sides.setVisible(is_open)
        elif is_open:
            self.change_wanted.emit(self.entry.id)

    def _second(self, past: PastEntry, undone: bool) -> str:
        parts = [when(past.entry.when)]
        if past.entry.files > 1:
            parts.append(articles(past.entry.files))
        if undone:
            parts.append(self.tr("taken back"))
        elif past.entry.state == "interrupted":
            parts.append(self.tr("interrupted, only partly done"))
        return " · ".join(parts)

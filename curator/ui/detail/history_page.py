"""What Curator did to this article's file so far, each with a way to take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.library import Entry
from curator.ui.detail.elided import ElidedLabel
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, locale

MOST_ENTRIES = 50


class HistoryPage(QWidget):
    """Entries of the history that touched one file, the newest first.

    Signals:
        undo_wanted(int), redo_wanted(int): this entry shall be taken back, or done again.
    """

    undo_wanted = Signal(int)
    redo_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Entry, ...] | None = None
        self._rows: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(18), theme.px(4), theme.px(18), theme.px(12))
        self._column.setSpacing(theme.px(10))
        self._empty = QLabel(self.tr("Curator has not changed this article yet."))
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("look", "muted")
        self._empty.setFont(theme.font(Text.PLAIN))
        self._column.addWidget(self._empty)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show at most MOST_ENTRIES of `entries`."""
        wanted = tuple(entries[:MOST_ENTRIES])
        if wanted == self._shown:
            return
        focused = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)
        self._shown = wanted
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(entry) for entry in wanted]
        for row in self._rows:
            self._column.addWidget(row)
        self._empty.setVisible(not wanted)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def _row(self, entry: Entry) -> QWidget:
        row = QWidget()
        label = ElidedLabel(self._theme, Text.BODY, "muted" if entry.state == "undone" else "text")
        label.show_text(entry.label)
        second = ElidedLabel(self._theme, Text.SMALL, "muted")
        second.show_text(self._second(entry))
        undone = entry.state == "undone"
        button = QPushButton(self.tr("Redo") if undone else self.tr("Undo"))
        button.setAccessibleName(f"{button.text()}: {label.text}")
        signal = self.redo_wanted if undone else self.undo_wanted
        button.clicked.connect(lambda: signal.emit(entry.id))
        self.buttons.append(button)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(2))
        texts.addWidget(label)
        texts.addWidget(second)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(texts, 1)
        line.addWidget(button)
        return row

    def _second(self, entry: Entry) -> str:
        when = QDateTime.fromSecsSinceEpoch(int(entry.when.timestamp()))
        parts = [locale().toString(when, QLocale.FormatType.ShortFormat)]
        if entry.files > 1:
            parts.append(articles(entry.files))
        if entry.state == "undone":
            parts.append(self.tr("taken back"))
        elif entry.state == "interrupted":
            parts.append(self.tr("interrupted, only partly done"))
        return " · ".join(parts)

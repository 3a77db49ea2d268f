"""What Curator did to this article's file so far, old and new beside each other, each with a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from curator.ui.detail.past import PastChange, PastEntry
from curator.ui.detail.past_row import PastRow
from curator.ui.theme import Text, Theme

MOST_ENTRIES = 50


class HistoryPage(QWidget):
    """Entries of the history that touched one file, the newest first.

    Attributes:
        rows: one an entry.
    Signals:
        undo_wanted(int), redo_wanted(int): this entry shall be taken back, or done again, in this article.
        change_wanted(int): this entry is looked at: `show_change` is awaited.
    """

    undo_wanted = Signal(int)
    redo_wanted = Signal(int)
    change_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[PastEntry, ...] | None = None
        self._path = ""
        self.rows: list[PastRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(18), theme.px(4), theme.px(18), theme.px(12))
        self._column.setSpacing(theme.px(10))
        self._empty = QLabel(self.tr("Curator has not changed this article yet."))
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("look", "muted")
        self._empty.setFont(theme.font(Text.PLAIN))
        self._column.addWidget(self._empty)

    @property
    def buttons(self) -> list[QPushButton]:
        """Those that take back or repeat, in the order of the rows."""
        return [row.button for row in self.rows]

    def show_entries(self, path: str, entries: Sequence[PastEntry]) -> None:
        """Show at most MOST_ENTRIES of `entries`, those of the article at `path`; what was opened stays so,
        and of another article the newest is opened."""
        wanted = tuple(entries[:MOST_ENTRIES])
        another, self._path = path != self._path, path
        if wanted == self._shown and not another:
            return
        focused = next((at for at, row in enumerate(self.rows) if row.button.hasFocus()), None)
        opened = set() if another else {row.entry.id for row in self.rows if row.is_open}
        known = set() if self._shown is None or another else {past.entry.id for past in self._shown}
        self._shown = wanted
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(past) for past in wanted]
        for row in self.rows:
            self._column.addWidget(row)
        self._empty.setVisible(not wanted)
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].button.setFocus()
        for place, row in enumerate(self.rows):
            if row.entry.id in opened or (place == 0 and row.entry.id not in known):
                row.open()

    def show_change(self, entry: int, change: PastChange) -> None:
        """Show what that entry did."""
        for row in self.rows:
            if row.entry.id == entry:
                row.show_change(change)

    def tell(self, entry: int, reason: str) -> None:
        """Say why that entry was not taken back, or not done again."""
        for row in self.rows:
            row.tell(reason if row.entry.id == entry else "")

    def _row(self, past: PastEntry) -> PastRow:
        row = PastRow(self._theme, past, self)
        row.undo_wanted.connect(self.undo_wanted)
        row.redo_wanted.connect(self.redo_wanted)
        row.change_wanted.connect(self.change_wanted)
        return row

"""The page that shows the front matter as it is in the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from curator.ui.detail.shown import Shown
from curator.ui.detail.source_text import MOST_LINES, front_matter_lines
from curator.ui.detail.source_view import SourceView
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class SourcePage(QWidget):
    """Numbered lines, and below them what is not shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SourceView(theme, self.tr("Front matter of the file"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setFont(theme.font(Text.SMALL))
        self.note.setProperty("look", "muted")
        self.note.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self.note)

    def show_source(self, shown: Shown) -> None:
        size = shown.article.secured_size
        if size is None:
            mask = self.tr("⟨not shown⟩")
        else:
            mask = self.tr("⟨{n} bytes, not shown⟩").format(n=number(size))
        lines, left_out = front_matter_lines(shown.doc, shown.opaque_keys, mask)
        self.view.show_lines(lines)
        parts = []
        if left_out:
            told = self.tr("The first {n} lines are shown, {m} more are not.")
            parts.append(told.format(n=number(MOST_LINES), m=number(left_out)))
        body = len(shown.doc.body)
        if body:
            parts.append(self.tr("Text below the front matter: {n} bytes.").format(n=number(body)))
        self.note.setText(" ".join(parts))
        self.note.setVisible(bool(parts))

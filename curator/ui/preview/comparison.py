"""One article's change in full: each field's original and new text side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from curator.ui.bulk import PlannedChange
from curator.ui.preview.marked_text import as_html, marked, told
from curator.ui.theme import Text, Theme


class Comparison(QScrollArea):
    """Shows one PlannedChange."""

    def __init__(self, theme: Theme, field: str, parent: QWidget) -> None:
        """`field` names what is changed where a change does not say it by itself."""
        super().__init__(parent)
        self._theme = theme
        self._field = field
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Original and new"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_change(self, change: PlannedChange) -> None:
        """Show this one, from its top."""
        inside = QFrame(self)
        inside.setProperty("look", "paper")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, self._theme.px(6), 0)
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(8))
        for column, words in enumerate((self.tr("Original"), self.tr("New"))):
            grid.addWidget(self._caption(words, inside), 0, column)
            grid.setColumnStretch(column, 1)
        for place, text in enumerate(change.texts):
            label = QLabel(text.label or self._field, inside)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(self._theme.font(Text.STRONG))
            grid.addWidget(label, 2 * place + 1, 0, 1, 2)
            for column, side in enumerate(marked(text.before, text.after)):
                box = self._box(as_html(side, self._theme, new=column == 1), inside)
                names = (text.label or self._field, (self.tr("Original"), self.tr("New"))[column])
                box.setAccessibleName(f"{', '.join(names)}: {told(side)}")
                grid.addWidget(box, 2 * place + 2, column)
        grid.setRowStretch(2 * len(change.texts) + 1, 1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(0)

    def _caption(self, words: str, parent: QWidget) -> QLabel:
        label = QLabel(words, parent)
        label.setFont(self._theme.font(Text.CAPTION))
        label.setProperty("look", "muted")
        return label

    def _box(self, html: str, parent: QWidget) -> QLabel:
        box = QLabel(parent)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(html)
        box.setWordWrap(True)
        box.setProperty("look", "value")
        box.setFont(self._theme.font(Text.PLAIN))
        box.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return box

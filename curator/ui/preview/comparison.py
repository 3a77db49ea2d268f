"""One article's change in full: each field's original and new text side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from curator.ui.bulk import PlannedChange
from curator.ui.preview.sides import Sides
from curator.ui.theme import Theme


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
        inside = Sides(self._theme, (self.tr("Original"), self.tr("New")), self)
        inside.show_texts(
            [(text.label or self._field, text.before, text.after) for text in change.texts], in_full=True
        )
        self.setWidget(inside)
        self.verticalScrollBar().setValue(0)

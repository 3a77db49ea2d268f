"""What every page of the folder's settings is: a form over one draft, which it shows and changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from curator.ui.site_profile.draft import Draft
from curator.ui.theme import Text, Theme


class Page(QScrollArea):
    """Signals:
    changed(): the draft says something else now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, draft: Draft, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._draft = draft
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme.px(12), 0)
        self._column.setSpacing(theme.px(10))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(theme.px(16))
        self.form.setVerticalSpacing(theme.px(8))
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._column.addLayout(self.form)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_draft(self) -> None:
        """Show what the draft says."""

    def note(self, text: str = "") -> QLabel:
        """A remark, to be put somewhere."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(Text.SMALL))
        label.setProperty("look", "muted")
        label.setWordWrap(True)
        return label

    def row(self, text: str, field: QWidget, hint: str = "") -> None:
        """A line of the form, with a remark below it."""
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        self.form.addRow(label, field)
        if hint:
            self.form.addRow("", self.note(hint))

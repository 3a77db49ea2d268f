"""The strip above the list while duplicates are listed: how many groups, and the way to compare them."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from curator.library import FoundDuplicates
from curator.ui.buttons import ActionButton
from curator.ui.detail.elided import ElidedLabel
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class DuplicatesStrip(QFrame):
    """Hidden while nobody asks for duplicates.

    Attributes:
        text: what it says.
    """

    def __init__(self, compare: QAction, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "strip")
        self.setAccessibleName(self.tr("Duplicates"))
        self.setFixedHeight(theme.px(40))
        self.text = ElidedLabel(theme, Text.BODY)
        self.compare = ActionButton(compare, theme, self, look="switch", hint=True)
        self.compare.set_label(self.tr("Compare"))
        self.compare.setFixedHeight(theme.px(26))
        self.compare.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), 0, theme.px(8), theme.px(1))
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.compare)
        self.hide()

    def show_found(self, found: FoundDuplicates | None, *, looking: bool) -> None:
        """Say what is known."""
        if found is None:
            told = self.tr("Looking for duplicates…") if looking else self.tr("Not looked for yet")
        elif not found.groups:
            told = self.tr("No duplicates")
        else:
            told = self.tr("{n} groups, {left} to decide").format(
                n=number(len(found.groups)), left=number(sum(group.is_open for group in found.groups))
            )
        self.text.show_text(told)

"""The settings: pages to choose from on the left; what is chosen on one is done at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.ui.theme import Theme


class SettingsDialog(QDialog):
    """Attributes:
    pages: the names of the pages, to choose one. stack: the pages.
    """

    def __init__(self, pages: Sequence[tuple[str, QWidget]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        self.pages.setProperty("look", "card")
        self.pages.setFixedWidth(theme.px(150))
        self.stack = QStackedWidget(self)
        for name, page in pages:
            self.pages.addItem(name)
            page.setAccessibleName(name)
            self.stack.addWidget(page)
        for row in range(self.pages.count()):
            self.pages.item(row).setSizeHint(QSize(0, theme.px(32)))
        self.pages.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():  # Enter is for what is typed on a page
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        body = QHBoxLayout()
        body.setSpacing(theme.px(18))
        body.addWidget(self.pages)
        body.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(14))
        layout.addLayout(body, 1)
        layout.addWidget(buttons)
        self.resize(theme.px(780), theme.px(600))

    def show_page(self, page: QWidget) -> None:
        """Turn to this page."""
        self.pages.setCurrentRow(self.stack.indexOf(page))

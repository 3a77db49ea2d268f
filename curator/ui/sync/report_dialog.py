"""What git, a hook or the other side said when something was not done: in its own words, all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.theme import Text, Theme


class ReportDialog(QDialog):
    """A heading, the gist, and everything that was written, to be read and copied.

    Attributes:
        offer: a button that does something about it; hidden without one.
        output: the text in full.
    """

    def __init__(
        self, theme: Theme, heading: str, gist: str, output: str, parent: QWidget, offer: str = ""
    ) -> None:
        super().__init__(parent)
        px = theme.px
        self.setWindowTitle(heading)
        title = QLabel(heading, self)
        title.setFont(theme.font(Text.TITLE))
        told = QLabel(gist, self)
        for label in (title, told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.output = QPlainTextEdit(self)
        self.output.setReadOnly(True)
        self.output.setTabChangesFocus(True)
        self.output.setFont(theme.font(Text.MONO))
        self.output.setAccessibleName(self.tr("What git said"))
        self.output.setPlainText(output.strip())
        self.output.setVisible(bool(output.strip()) and output.strip() != gist)
        buttons = QDialogButtonBox(self)
        self.offer = QPushButton(offer, self)
        self.offer.setVisible(bool(offer))
        self.offer.clicked.connect(self.accept)
        if offer:
            buttons.addButton(self.offer, QDialogButtonBox.ButtonRole.AcceptRole)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{gist}\n\n{output}".strip()))
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(title)
        column.addWidget(told)
        column.addWidget(self.output, 1)
        column.addWidget(buttons)
        self.resize(QSize(px(560), px(340) if self.output.isVisibleTo(self) else px(160)))
        close.setFocus()

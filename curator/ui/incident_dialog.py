"""The dialog after a fault of the program: what is with the articles, and where the report lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

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

from curator.ui.incidents import Incidents
from curator.ui.theme import Text, Theme


class IncidentDialog(QDialog):
    """Shows one report. It holds nothing of any article, so that it can be passed on.

    Attributes:
        report: the text, to be read and copied. folder_button: opens its folder.
    """

    def __init__(
        self,
        file: Path | None,
        text: str,
        open_folder: Callable[[], object],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._text = text
        title = QLabel(self.tr("Something went wrong in Curator"), self)
        title.setFont(theme.font(Text.TITLE))
        title.setWordWrap(True)
        calm = self.tr(
            "Every file holds what the last finished edit wrote, and the history is complete: nothing has to "
            "be saved. If the window behaves oddly, close it and open it again."
        )
        self.where = self.tr("The report could not be written; it can be copied from here.")
        if file is not None:
            self.where = self.tr(
                "A report was written: {name}. It holds nothing of your articles. Pass it on to let the "
                "fault be mended; nothing is sent by itself."
            ).format(name=file.name)
        self.report = QPlainTextEdit(text, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setProperty("look", "source")
        self.report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.folder_button = QPushButton(self.tr("Open Folder of the Report"), self)
        self.folder_button.clicked.connect(open_folder)
        copy = QPushButton(self.tr("Copy Report"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        for button in (copy, self.folder_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(12))
        layout.addWidget(title)
        for words in (calm, self.where):
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self.resize(QSize(theme.px(680), theme.px(460)))
        closing = buttons.button(QDialogButtonBox.StandardButton.Close)
        closing.setDefault(True)
        closing.setFocus()


class IncidentTeller:
    """Shows reports over a window, one at a time.

    Attributes:
        dialog: the one that is open, None while there is none.
    """

    def __init__(self, incidents: Incidents, theme: Theme, window: QWidget) -> None:
        self._incidents = incidents
        self._theme = theme
        self._window = window
        self.dialog: IncidentDialog | None = None

    def __call__(self, file: Path | None, text: str) -> None:
        if self.dialog is not None:
            return
        self.dialog = IncidentDialog(file, text, self._incidents.show_folder, self._theme, self._window)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

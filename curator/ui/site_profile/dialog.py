"""The settings of the open folder: pages on the left, below them what would change in `.curator.yaml`."""

from __future__ import annotations

import difflib
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from curator.content import SETTINGS_FILE
from curator.content.detection import Detected
from curator.library.folder_survey import FolderSurvey
from curator.library.settings_change import SettingsChange
from curator.library.settings_file import FolderSettingsError
from curator.ui.site_profile.draft import Draft
from curator.ui.site_profile.fields_page import FieldsPage
from curator.ui.site_profile.pages import Page
from curator.ui.site_profile.roles_page import RolesPage
from curator.ui.site_profile.site_page import SitePage
from curator.ui.theme import Text, Theme
from curator.ui.wording import said

_AROUND = 3


class SiteProfileDialog(QDialog):
    """Attributes:
        site, roles, fields: the pages. list: their names. differences: what would change in the file.
        propose_button: lets the draft follow what the folder holds. write_button: writes the file.
        problem: why it cannot be written.
    Signals:
        write_wanted(SettingsChange): this shall be written.
    """

    write_wanted = Signal(object)

    def __init__(
        self, theme: Theme, draft: Draft, survey: FolderSurvey, detected: Detected, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft = draft
        self._survey = survey
        self._change: SettingsChange | None = None
        self.setWindowTitle(self.tr("Settings of this folder"))
        self.site = SitePage(theme, draft, detected)
        self.roles = RolesPage(theme, draft, survey)
        self.fields = FieldsPage(theme, draft, survey)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setProperty("look", "card")
        self.list.setFixedWidth(theme.px(150))
        self._stack = QStackedWidget()
        for name, page in self._pages():
            self.list.addItem(name)
            page.setAccessibleName(name)
            page.changed.connect(self.show_draft)
            self._stack.addWidget(page)
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, theme.px(32)))
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.differences = QTextEdit(self)
        self.differences.setReadOnly(True)
        self.differences.setTabChangesFocus(True)
        self.differences.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.differences.setFont(theme.font(Text.MONO))
        self.differences.setAccessibleName(self.tr("What would change in {file}").format(file=SETTINGS_FILE))
        self.problem = QLabel(self)
        self.problem.setProperty("look", "danger")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.propose_button = QPushButton(self.tr("&Propose From the Articles"), self)
        self.write_button = QPushButton(self.tr("&Write {file}").format(file=SETTINGS_FILE), self)
        self.write_button.setProperty("look", "primary")
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        for button in (self.propose_button, self.cancel_button, self.write_button):
            button.setAutoDefault(False)
        self.propose_button.clicked.connect(self._propose)
        self.cancel_button.clicked.connect(self.reject)
        self.write_button.clicked.connect(self._write)
        theme.changed.connect(self.show_draft)
        self._lay_out()
        self.show_draft()

    def _pages(self) -> tuple[tuple[str, Page], ...]:
        return (
            (self.tr("Site"), self.site),
            (self.tr("Meanings"), self.roles),
            (self.tr("Fields"), self.fields),
        )

    def _lay_out(self) -> None:
        px = self._theme.px
        body = QHBoxLayout()
        body.setSpacing(px(18))
        body.addWidget(self.list)
        body.addWidget(self._stack, 1)
        caption = QLabel(self.tr("What would change in {file}").format(file=SETTINGS_FILE))
        caption.setFont(self._theme.font(Text.CAPTION))
        caption.setProperty("look", "muted")
        self.differences.setFixedHeight(px(150))
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.propose_button)
        below.addWidget(self.problem, 1)
        below.addWidget(self.cancel_button)
        below.addWidget(self.write_button)
        layout = QVBoxLayout(self)
        margin = px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(px(10))
        layout.addLayout(body, 1)
        layout.addWidget(caption)
        layout.addWidget(self.differences)
        layout.addLayout(below)
        self.resize(px(820), px(620))

    def show_draft(self) -> None:
        """Show what the draft says on each page, and what that would change."""
        for _name, page in self._pages():
            page.show_draft()
        self._change, problem = None, ""
        try:
            self._change = self._draft.change()
        except FolderSettingsError as error:
            problem = said(error)
        change = self._change
        self.problem.setText(problem)
        self.write_button.setEnabled(change is not None and not change.is_empty)
        self.propose_button.setEnabled(bool(self._survey.proposed_roles(self._draft.profile)))
        self.differences.setHtml(self._as_html(change))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for what is typed on a page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _propose(self) -> None:
        self._draft.propose(self._survey)
        self.show_draft()

    def _write(self) -> None:
        if self._change is not None and not self._change.is_empty:
            self.write_wanted.emit(self._change)

    def _as_html(self, change: SettingsChange | None) -> str:
        tokens = self._theme.tokens
        if change is None or change.is_empty:
            nothing = "" if change is None else self.tr("Nothing would change.")
            return f"<span style='color:{tokens.muted}'>{escape(nothing)}</span>"
        before, after = (
            data.decode("utf-8", "replace").splitlines() for data in (change.before or b"", change.after)
        )
        looks = {
            "+": f"background-color:{tokens.good_soft};color:{tokens.good}",
            "-": f"background-color:{tokens.danger_soft};color:{tokens.danger}",
        }
        lines = list(difflib.unified_diff(before, after, lineterm="", n=_AROUND))[2:]
        shown = [
            f"<span style='{looks.get(line[0], f'color:{tokens.muted}')}'>{escape(line)}</span>"
            for line in lines
            if not line.startswith("@@")
        ]
        return f"<pre>{'<br>'.join(shown)}</pre>"

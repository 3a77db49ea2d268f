"""The page of a file that cannot be read: what is wrong, where, what that means, and the text around it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from curator.frontmatter import Reason
from curator.library import StoreReason
from curator.ui.detail.flow import FlowLayout
from curator.ui.detail.plain import bounded
from curator.ui.detail.shown import Unreadable
from curator.ui.detail.source_text import lines_around
from curator.ui.detail.source_view import SourceView
from curator.ui.source.page import SourcePage
from curator.ui.theme import Text, Theme


class UnreadablePage(QWidget):
    """The text can be mended here, as a whole.

    Attributes:
        edit: brings the editor in the place of the lines around the fault. editor: the whole text.
    Signals:
        copy_wanted(str): the file's path shall go to the clipboard.
        again_wanted(): the file shall be read again.
    """

    copy_wanted = Signal(str)
    again_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        self._path = ""
        self.heading = self._label(theme, Text.TITLE, "")
        self.file = self._label(theme, Text.SMALL, "muted")
        self.reason = self._label(theme, Text.STRONG, "danger")
        self.meaning = self._label(theme, Text.PLAIN, "")
        self.untouched = self._label(theme, Text.PLAIN, "muted")
        self.untouched.setText(
            self.tr("Nothing was changed in this file. Mend its text here, or elsewhere and look again.")
        )
        self.source = SourceView(theme, self.tr("Source text around the line"))
        self.editor = SourcePage(theme)
        self.editor.hide()
        self.edit = QPushButton(self.tr("Edit the text"))
        self.edit.setProperty("look", "primary")
        self.edit.clicked.connect(self._edit)
        self.copy = QPushButton(self.tr("Copy the path"))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._path))
        self.again = QPushButton(self.tr("Look again"))
        self.again.clicked.connect(lambda: self.again_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(18), px(18), px(18))
        column.setSpacing(px(10))
        for label in (self.heading, self.file, self.reason, self.meaning):
            column.addWidget(label)
        self._column = column
        column.addWidget(self.source)
        column.addWidget(self.editor)
        column.addWidget(self.untouched)
        buttons = FlowLayout(spacing=px(8))
        for button in (self.edit, self.again, self.copy):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_file(self, file: Unreadable) -> None:
        if file.path != self._path:
            self.editor.hide()
        self._path = file.path
        self.heading.setText(self.tr("This file cannot be read"))
        self.file.setText(bounded(file.path, 400))
        place = self.tr("Line {n}: ").format(n=file.line) if file.line else ""
        if file.line and file.column:
            place = self.tr("Line {n}, column {m}: ").format(n=file.line, m=file.column)
        self.reason.setText(bounded(place + file.reason, 600))
        meaning = meaning_of(file.code)
        self.meaning.setText(meaning)
        self.meaning.setVisible(bool(meaning))
        mask = self.tr("⟨not shown⟩")
        lines = lines_around(file.source, file.line or 1, file.opaque, mask) if file.source else []
        self.source.show_lines(lines, file.line)
        self.source.setVisible(bool(lines) and self.editor.isHidden())
        self.edit.setVisible(bool(file.source) and self.editor.isHidden())
        if not self.editor.isHidden():
            self.editor.want(file.path)

    def add_help(self, widget: QWidget) -> None:
        """Put what may mend the file below the lines around the fault."""
        self._column.insertWidget(self._column.indexOf(self.editor), widget)

    def _edit(self) -> None:
        """Bring the whole text into the place of the lines around the fault."""
        self.source.hide()
        self.edit.hide()
        self.editor.show()
        self.editor.want(self._path)
        self.editor.view.setFocus()

    @staticmethod
    def _label(theme: Theme, style: Text, look: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(theme.font(style))
        label.setProperty("look", look)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def meaning_of(code: str) -> str:
    """What a reason means for the editor and what usually mends it; "" where the reason says it all."""
    told: dict[str, str] = {
        Reason.NO_FRONT_MATTER: _tr(
            "The file does not start with a line of three hyphens (---), so it has no fields."
        ),
        Reason.NO_CLOSING_FENCE: _tr(
            "The fields start with --- but nothing ends them. A second line of three hyphens is missing."
        ),
        Reason.NOT_UTF_8: _tr(
            "The file was saved in another encoding. Save it as UTF-8; otherwise letters would be guessed."
        ),
        Reason.TOO_LARGE: _tr(
            "It is far larger than an article is. It is left alone so that the window stays quick."
        ),
        Reason.TOO_DEEP: _tr("Its lists and groups are nested deeper than any article needs."),
        Reason.ALIAS_BOMB: _tr("Its references multiply into more text than the memory can hold."),
        Reason.ALIAS_LOOP: _tr("A value refers to itself, so it has no end."),
        Reason.UNKNOWN_ALIAS: _tr("A value refers (with *) to a name that is set nowhere (with &)."),
        Reason.TAB: _tr("YAML allows only spaces to indent. Replace the tab by spaces."),
        Reason.UNCLOSED_QUOTE: _tr(
            "Everything behind the quote is taken for one text. Add the closing quote."
        ),
        Reason.UNCLOSED_BRACKET: _tr(
            "A list or group in brackets is not closed, so what follows cannot be told apart."
        ),
        Reason.BARE_COLON: _tr('Put the whole text into quotes: title: "One: two".'),
        Reason.INVALID_YAML: _tr("The site's own program cannot read it either, or reads it differently."),
        Reason.INVALID_TOML: _tr(
            "The site's program cannot read it either. In TOML a line is key = value, with text in quotes."
        ),
        Reason.INVALID_JSON: _tr(
            "The site's program cannot read it either. In JSON, keys and text stand in double quotes and a "
            "comma parts two entries."
        ),
        Reason.BAD_CHARACTER: _tr("Such a character, often invisible, comes from copying. Delete it."),
        Reason.MANY_DOCUMENTS: _tr(
            "A line of three hyphens inside the fields starts a second set of fields."
        ),
        Reason.NOT_A_MAPPING: _tr("Between the fences there must be lines of the form key: value."),
        Reason.UNKNOWN_TAG: _tr("A tag (!something) asks for a program to be run. Curator never does that."),
        StoreReason.MISSING: _tr("It was moved or deleted since the folder was looked through."),
        StoreReason.NO_PERMISSION: _tr("Your account may not read it. Its owner can change that."),
        StoreReason.NOT_A_FILE: _tr("It only has the name of an article."),
        StoreReason.LINK_LOOP: _tr("The link leads back to itself."),
        StoreReason.OUTSIDE: _tr("Links that lead out of the folder are not followed."),
    }
    return told.get(code, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnreadablePage", text)

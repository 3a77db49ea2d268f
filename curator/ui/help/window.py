"""The window of the help: its topics on the left, their text on the right, a search above."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from curator.ui.help.topic import Topic
from curator.ui.theme import Text, Theme

KEYS = "keys:"
"""The address of the list of all keys, in links of the help."""


class HelpWindow(QDialog):
    """Stays beside the main window, which can be used meanwhile.

    Attributes:
        search: narrows the topics to those that have all the words. topics: their list. page: the one shown.
    Signals:
        keys_wanted(): the list of all keys shall be shown.
    """

    keys_wanted = Signal()

    def __init__(self, topics: Sequence[Topic], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._topics, self._theme = topics, theme
        self.setWindowTitle(self.tr("Help"))
        px = theme.px
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.topics = QListWidget(self)
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setProperty("look", "card")
        self.topics.setWordWrap(True)
        self.topics.setFixedWidth(px(250))
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = QLabel(self.tr("Nothing in the help has all of these words."), self)
        self.none.setProperty("look", "muted")
        self.none.hide()
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("Text of the topic"))
        self.page.setProperty("look", "help")
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(px(14))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        keys = buttons.addButton(self.tr("All Keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        keys.setAutoDefault(False)
        keys.clicked.connect(self.keys_wanted)
        buttons.rejected.connect(self.reject)
        parts = QHBoxLayout()
        parts.setSpacing(px(12))
        parts.addWidget(self.topics)
        parts.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(self.search)
        column.addWidget(self.none)
        column.addLayout(parts, 1)
        column.addWidget(buttons)
        for topic in topics:
            self.topics.addItem(QListWidgetItem(topic.title))
        self.topics.currentRowChanged.connect(self._show)
        self.search.textChanged.connect(self._narrow)
        self.page.anchorClicked.connect(self._follow)
        theme.changed.connect(lambda: self._show(self.topics.currentRow()))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.topics.setCurrentRow(0)
        self.resize(px(820), px(620))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, name: str) -> None:
        """Show the topic of this name."""
        names = [topic.name for topic in self._topics]
        if name in names:
            self.search.clear()
            self.topics.setCurrentRow(names.index(name))

    # -- inside ------------------------------------------------------------------------------------

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        found = [all(word in topic.words() for word in words) for topic in self._topics]
        for row, shown in enumerate(found):
            self.topics.setRowHidden(row, not shown)
        self.none.setVisible(not any(found))
        row = self.topics.currentRow()
        if any(found) and not (row >= 0 and found[row]):
            self.topics.setCurrentRow(found.index(True))
        self._mark(words)

    def _show(self, row: int) -> None:
        if row < 0:
            return
        topic, px = self._topics[row], self._theme.px
        titles = {other.name: other.title for other in self._topics}
        self.page.clear()
        cursor = QTextCursor(self.page.document())
        plain, heading = QTextCharFormat(), QTextCharFormat()
        plain.setFont(self._theme.font(Text.PLAIN))
        heading.setFont(self._theme.font(Text.TITLE))
        heading.setForeground(self._theme.color("text"))
        plain.setForeground(self._theme.color("text"))
        above = QTextBlockFormat()
        above.setHeadingLevel(1)
        cursor.insertBlock(above, heading) if cursor.position() else cursor.setBlockFormat(above)
        cursor.insertText(topic.title, heading)
        spaced = QTextBlockFormat()
        spaced.setTopMargin(px(10))
        spaced.setLineHeight(px(3), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        for paragraph in topic.paragraphs:
            cursor.insertBlock(spaced, plain)
            cursor.insertText(paragraph, plain)
        cursor.insertBlock(spaced, plain)
        see = [(name, titles[name]) for name in topic.see] + [(KEYS, self.tr("All keys"))]
        color = self._theme.color("accent").name()
        links = " · ".join(
            f'<a style="color:{color}" href="{name}">{escape(title)}</a>' for name, title in see
        )
        cursor.insertHtml(f"{escape(self.tr('See also:'))} {links}")
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(self.search.text().casefold().split())

    def _mark(self, words: Sequence[str]) -> None:
        """Mark the words that are searched for."""
        found = []
        style = QTextCharFormat()
        style.setBackground(self._theme.color("accent_soft"))
        style.setFontWeight(QFont.Weight.Bold)
        for word in words:
            cursor = self.page.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, style
                found.append(mark)
                cursor = self.page.document().find(word, cursor)
        self.page.setExtraSelections(found)

    def _follow(self, link: QUrl) -> None:
        if link.toString() == KEYS:
            self.keys_wanted.emit()
        else:
            self.turn_to(link.toString())

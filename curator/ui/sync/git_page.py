"""The tab of the detail pane that holds one article against its repository. Shows and asks; does nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.content import Profile
from curator.library.git.blame import LastChange
from curator.library.git.changes import ChangedArticle
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.plain import bounded
from curator.ui.sync.differences import Differences
from curator.ui.theme import Text, Theme
from curator.ui.wording import locale

_MOST = 60


class GitPage(QWidget):
    """What differs from the last commit, and who changed each field last.

    Attributes:
        differences: the fields that differ. revert_all, ask: the buttons. authors: who changed each field.
    Signals:
        revert_wanted(Path | None): this field, or all of them, shall be as in the last commit.
        authors_wanted(): who changed each field last shall be found out.
    """

    revert_wanted = Signal(object)
    authors_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        self._heading = self._label(Text.STRONG, "")
        self.revert_all = QPushButton(self.tr("Revert all"))
        self.revert_all.setProperty("look", "link")
        self.revert_all.setAccessibleName(self.tr("Revert all fields to the last commit"))
        self.revert_all.clicked.connect(lambda: self.revert_wanted.emit(None))
        self.differences = Differences(theme, revertible=True)
        self.differences.revert_wanted.connect(self.revert_wanted)
        self._second = self._label(Text.STRONG, "")
        self._second.setText(self.tr("Last change of each field"))
        self.ask = QPushButton(self.tr("Show"))
        self.ask.setProperty("look", "link")
        self.ask.setAccessibleName(self.tr("Show who changed each field last"))
        self.ask.clicked.connect(self.authors_wanted)
        self._remark = self._label(Text.SMALL, "muted")
        self.authors: list[str] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(px(8))
        self._lines: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(4), px(18), px(12))
        column.setSpacing(px(10))
        for label, button in ((self._heading, self.revert_all), (self._second, self.ask)):
            line = QHBoxLayout()
            line.addWidget(label, 1)
            line.addWidget(button)
            column.addLayout(line)
            if label is self._heading:
                column.addWidget(self.differences)
                column.addSpacing(px(6))
        column.addWidget(self._remark)
        column.addLayout(self._list)
        self.forget_authors()

    def show_article(self, article: ChangedArticle | None, profile: Profile) -> None:
        """Show what has changed in the article; None: nothing has."""
        self._heading.setText(
            self.tr("As in the last commit") if article is None else self.tr("Since the last commit")
        )
        self.differences.show_article(article, profile)
        self.differences.setVisible(article is not None)
        self.revert_all.setVisible(article is not None and bool(article.fields))

    def forget_authors(self) -> None:
        """Nobody has asked for them yet."""
        self.show_remark("")
        self.ask.setEnabled(True)
        self.ask.show()

    def show_remark(self, text: str) -> None:
        """Show this where the authors would stand."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        self.authors = []
        self._remark.setText(text)
        self._remark.setVisible(bool(text))

    def show_authors(self, found: Mapping[str, LastChange]) -> None:
        """Show who changed the fields last, and when: the youngest change first, with its fields."""
        self.show_remark("" if found else self.tr("The article is in no commit yet."))
        self.ask.hide()
        changes: dict[LastChange, list[str]] = {}
        for key, change in found.items():
            changes.setdefault(change, []).append(key)
        youngest = sorted(changes, key=lambda change: (not change.commit, change.when), reverse=True)
        for change in youngest[:_MOST]:
            self._add(", ".join(changes[change]), change)

    def _add(self, fields: str, change: LastChange) -> None:
        line = QWidget()
        texts = QVBoxLayout(line)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(self._theme.px(1))
        first = self._label(Text.PLAIN, "")
        first.setText(bounded(fields, 300))
        second = ElidedLabel(self._theme, Text.SMALL, "muted")
        second.show_text(self._when(change))
        self.authors.append(f"{fields}: {second.text()}")
        texts.addWidget(first)
        texts.addWidget(second)
        self._lines.append(line)
        self._list.addWidget(line)

    def _when(self, change: LastChange) -> str:
        if not change.commit:
            return self.tr("in no commit yet")
        moment = QDateTime.fromSecsSinceEpoch(int(change.when.timestamp()))
        when = locale().toString(moment, QLocale.FormatType.ShortFormat)
        return f"{change.author} · {when} · {change.summary}"

    def _label(self, style: Text, look: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(style))
        label.setProperty("look", look)
        label.setWordWrap(True)
        return label

"""The page of several articles: every field that any of them has, with what they hold of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from curator.content import Profile
from curator.frontmatter import Path
from curator.library.bulk import Held
from curator.ui.bulk_edit.find_input import Away
from curator.ui.bulk_edit.offered import offered_field
from curator.ui.several.row import SeveralRow
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number

_MOST_FIELDS = 200


class SeveralPage(QWidget):
    """Attributes:
        rows: the fields, in the order of the profile, then those it does not know, the commonest first.
        stop: ends the counting. back: back to the one article. more: edits several fields at once.
    Signals:
        wanted(FieldEdit, str, str): this shall be done to all: in which words, and to which field.
        refused(str): what is asked for is not clear: why.
    """

    wanted = Signal(object, str, str)
    refused = Signal(str)

    def __init__(self, theme: Theme, vocabulary: Callable[[], Sequence[str]], away: Away) -> None:
        super().__init__()
        self._theme = theme
        self._vocabulary = vocabulary
        self._away = away
        self._profile: Profile | None = None
        self.rows: list[SeveralRow] = []
        self.title = QLabel()
        self.title.setFont(theme.font(Text.TITLE))
        self.title.setWordWrap(True)
        self.progress = QLabel()
        self.progress.setFont(theme.font(Text.PLAIN))
        self.progress.setProperty("look", "muted")
        self.progress.setWordWrap(True)
        self.progress.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop = self._link(self.tr("Stop counting"))
        self.back = self._link(self.tr("Back to the article"))
        self.more = self._link(self.tr("Edit several fields at once…"))
        self.setAccessibleName(self.tr("Fields of the selected articles"))
        px = theme.px
        top = QHBoxLayout()
        top.addWidget(self.progress, 1)
        top.addWidget(self.stop)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(14), px(18), px(14))
        column.setSpacing(px(8))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.title)
        column.addLayout(top)
        column.addLayout(self._column)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def begin(self, total: int, profile: Profile) -> None:
        """So many articles are selected now, and nothing of them is known."""
        self._profile = profile
        self.title.setText(self.tr("Fields of {what}").format(what=articles(total)))
        self.stop.show()
        self.progress.setText(self.tr("Counting…"))

    def show_held(self, found: Held, seen: int, total: int) -> None:
        """Show what was found in the first `seen` of `total` articles."""
        counted = seen >= total
        wanted = self._in_order(found)
        if [row.offered.path for row in self.rows] != wanted:
            self._arrange(wanted)
        for row in self.rows:
            held = found.fields.get(row.offered.path)
            row.show_values(held, found.articles, counted=counted)
        self.stop.setVisible(not counted)
        self.progress.setText(self._told(found, seen, total))

    def show_stopped(self, seen: int, total: int) -> None:
        """Counting was stopped."""
        self.stop.hide()
        told = self.tr("Stopped: {seen} of {total} were counted.")
        self.progress.setText(told.format(seen=number(seen), total=number(total)))

    def row(self, *path: str) -> SeveralRow:
        """The row of a field. Raises StopIteration when there is none."""
        return next(row for row in self.rows if row.offered.path == path)

    # -- inside ------------------------------------------------------------------------------------

    def _told(self, found: Held, seen: int, total: int) -> str:
        if seen < total:
            told = self.tr("{seen} of {total} counted")
            return told.format(seen=number(seen), total=number(total))
        if found.unread:
            told = self.tr("Left out, as the file cannot be read: {what}.")
            return told.format(what=articles(found.unread))
        return self.tr("Open a field to see its values and to change it in all of them.")

    def _in_order(self, found: Held) -> list[Path]:
        """The order of the profile, then those that it does not know."""
        assert self._profile is not None
        rank = {field.key: place for place, field in enumerate(self._profile.fields)}
        paths = list(found.fields)
        paths.sort(key=lambda path: rank.get(str(path[0]), len(rank)))
        return paths[:_MOST_FIELDS]

    def _arrange(self, wanted: list[Path]) -> None:
        """Have a row for each of these, the rows that are there kept."""
        assert self._profile is not None
        have = {row.offered.path: row for row in self.rows}
        for row in self.rows:
            self._column.removeWidget(row)
            if row.offered.path not in wanted:
                row.hide()
                row.deleteLater()
        self.rows = [have.get(path) or self._row(path) for path in wanted]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, path: Path) -> SeveralRow:
        assert self._profile is not None
        offered = offered_field(self._profile, path)
        row = SeveralRow(offered, self._vocabulary, self._away, self._theme, self)
        row.refused.connect(self.refused)
        row.wanted.connect(lambda edit, words: self.wanted.emit(edit, words, offered.label))
        return row

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "link")
        button.setFont(self._theme.font(Text.STRONG))
        return button

"""One article's fields that are not as in the last commit: what each was, what it is, a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.content import Profile
from curator.frontmatter import FieldChange, format_path
from curator.library.git.changes import ChangedArticle
from curator.library.git.status import Kind
from curator.ui.detail.shown import opaque_keys
from curator.ui.detail.value_text import value_text
from curator.ui.theme import Text, Theme
from curator.ui.wording import number, said

_MOST = 40
_LIMIT = 240


class Differences(QWidget):
    """Old and new value of each field; with `revertible` a button at each.

    Attributes:
        buttons: those that revert a field, in the order of the fields.
    Signals:
        revert_wanted(Path): this field shall be again as in the last commit.
    """

    revert_wanted = Signal(object)

    def __init__(self, theme: Theme, *, revertible: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._revertible = revertible
        self._shown: ChangedArticle | None = None
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: QWidget | None = None

    def show_article(self, article: ChangedArticle | None, profile: Profile) -> None:
        """Show this article's, or nothing."""
        if article is self._shown and article is not None:
            return
        self._shown = article
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self.buttons = []
        self._rows = QWidget(self)
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(8))
        grid.setColumnStretch(1, 1)
        if article is not None:
            for row, change in enumerate(article.fields[:_MOST]):
                self._add(grid, row, change, str(change.path[0]) in opaque_keys(profile))
            remark = self._remark(article)
            if remark:
                label = _label(self._theme, Text.SMALL, remark, "muted")
                grid.addWidget(label, grid.rowCount(), 0, 1, 3)
        self._column.addWidget(self._rows)

    def _add(self, grid: QGridLayout, row: int, change: FieldChange, opaque: bool) -> None:
        name = format_path(change.path)
        before = value_text(change.before, opaque=opaque, limit=_LIMIT)
        after = value_text(change.after, opaque=opaque, limit=_LIMIT)
        top = Qt.AlignmentFlag.AlignTop
        caption = _label(self._theme, Text.SMALL, name, "muted")
        caption.setMaximumWidth(self._theme.px(130))
        grid.addWidget(caption, row, 0, top)
        values = QVBoxLayout()
        values.setSpacing(self._theme.px(1))
        old = _label(self._theme, Text.SMALL, before, "muted")
        font = old.font()
        font.setStrikeOut(True)
        old.setFont(font)
        old.setAccessibleName(self.tr("{field} was: {value}").format(field=name, value=before))
        new = _label(self._theme, Text.PLAIN, after, "")
        new.setAccessibleName(self.tr("{field} is now: {value}").format(field=name, value=after))
        values.addWidget(old)
        values.addWidget(new)
        grid.addLayout(values, row, 1, top)
        if self._revertible:
            button = QPushButton(self.tr("Revert"))
            button.setProperty("look", "link")
            button.setFont(self._theme.font(Text.SMALL))
            button.setAccessibleName(self.tr("Revert {field} to the last commit").format(field=name))
            button.clicked.connect(lambda _checked=False: self.revert_wanted.emit(change.path))
            self.buttons.append(button)
            grid.addWidget(button, row, 2, top)

    def _remark(self, article: ChangedArticle) -> str:
        lines = [said(article.problem)] if article.problem else []
        if (more := len(article.fields) - _MOST) > 0:
            lines.append(self.tr("And {n} more fields.", n=more).format(n=number(more)))
        if article.file.kind is Kind.ADDED:
            lines.append(self.tr("The article is in no commit yet."))
        elif article.file.kind is Kind.REMOVED:
            lines.append(self.tr("The file was removed."))
        elif article.body_differs and article.fields:
            lines.append(self.tr("The text below the fields has changed too."))
        elif article.body_differs:
            lines.append(self.tr("No field has changed, but the text, a comment or blanks have."))
        return "\n".join(lines)


def _label(theme: Theme, style: Text, text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.font(style))
    label.setWordWrap(True)
    label.setProperty("look", look)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

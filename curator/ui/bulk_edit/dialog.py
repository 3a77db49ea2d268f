"""The form of a bulk edit: a tick a field; only what is ticked is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.content import Kind, Profile
from curator.frontmatter import Path, parse_path
from curator.library.bulk import BulkEdit, Survey
from curator.ui.bulk_edit.field_row import FieldRow
from curator.ui.bulk_edit.find_input import Away
from curator.ui.bulk_edit.offered import Offered, offered_field, offered_fields
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, said


class BulkEditDialog(QDialog):
    """Asks what is to be done to which fields. After it was accepted: `bulk()`, `label()`, `field()`.

    Attributes:
        rows: the fields, in the order of the profile, then those that were added.
    """

    def __init__(
        self,
        count: int,
        profile: Profile,
        vocabulary: Callable[[], Sequence[str]],
        away: Away,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._count = count
        self._profile = profile
        self._vocabulary = vocabulary
        self._away = away
        self._theme = theme
        self._survey: Survey | None = None
        self.rows: list[FieldRow] = []
        self.setWindowTitle(self.tr("Edit fields"))
        self.setModal(True)
        self.setSizeGripEnabled(True)
        title = QLabel(self.tr("Edit {what}").format(what=articles(count)), self)
        title.setFont(theme.font(Text.TITLE))
        note = QLabel(self.tr("Only the fields you tick are changed, and nothing before a preview."), self)
        note.setProperty("look", "muted")
        note.setWordWrap(True)
        self.finder = QLineEdit(self)
        self.finder.setPlaceholderText(self.tr("Find a field"))
        self.finder.setAccessibleName(self.tr("Find a field"))
        self.finder.setClearButtonEnabled(True)
        self.finder.textChanged.connect(self._find)
        inside = QFrame(self)
        inside.setProperty("look", "paper")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme.px(8), 0)
        self._column.setSpacing(0)
        for offered in offered_fields(profile):
            self._add(offered)
        self._column.addWidget(self._other_key(inside))
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        margin = theme.px(20)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(10))
        for part in (title, note, self.finder):
            layout.addWidget(part)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._buttons())
        self._fit(parent)
        self._settle()
        self.finder.setFocus()

    def paths(self) -> list[Path]:
        """The fields that are offered."""
        return [row.offered.path for row in self.rows]

    def show_survey(self, found: Survey) -> None:
        """Say what the articles hold now."""
        self._survey = found
        for row in self.rows:
            values = found.values.get(row.offered.path)
            if values is not None:
                row.show_values(values, is_all=found.articles >= self._count)
        offered = {row.offered.path[0] for row in self.rows}
        fields = [key for key in found.keys if key not in offered]
        others = [key for key in fields if self._profile.field(key).kind is not Kind.OPAQUE]
        completer = QCompleter(others, self.other)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.other.setCompleter(completer)

    def row(self, key: str) -> FieldRow:
        """The row of a field by its path, "provider.name". Raises StopIteration when it is not offered."""
        path = parse_path(key)
        return next(row for row in self.rows if row.offered.path == path)

    # -- what is asked for ----------------------------------------------------------------------------

    def ticked(self) -> list[FieldRow]:
        """The fields that are to be changed."""
        return [row for row in self.rows if row.tick.isChecked()]

    def bulk(self) -> BulkEdit:
        """What is to be done. Raises ValueError, with a sentence for the editor, while it is not clear."""
        rows = self.ticked()
        if not rows:
            raise ValueError(self.tr("Tick the fields to change."))
        edits = []
        for row in rows:
            try:
                edits.append(row.edit())
            except ValueError as error:
                raise ValueError(f"{row.offered.label}: {said(error)}") from error
        return BulkEdit(tuple(edits))

    def label(self) -> Callable[[int], str]:
        """The gesture's name, by the number of its articles."""
        rows = self.ticked()
        fields = ", ".join(row.offered.label for row in rows)
        if len(rows) == 1:
            text, words = self.tr("{fields} of {what}: {change}"), rows[0].words()
        else:
            text, words = self.tr("{fields} of {what}"), ""
        return lambda count: text.format(fields=fields, what=articles(count), change=words)

    def field(self) -> str:
        """What is changed."""
        return ", ".join(row.offered.label for row in self.ticked())

    # -- inside ---------------------------------------------------------------------------------------

    def _add(self, offered: Offered) -> FieldRow:
        row = FieldRow(offered, self._vocabulary, self._away, self._theme, self)
        row.changed.connect(self._settle)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _other_key(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        line = QHBoxLayout(holder)
        line.setContentsMargins(self._theme.px(4), self._theme.px(8), self._theme.px(4), self._theme.px(8))
        self.other = QLineEdit(holder)
        self.other.setPlaceholderText(self.tr("Another key, such as “author” or “provider.name”"))
        self.other.setAccessibleName(self.tr("Another key"))
        self.add_other = QPushButton(self.tr("Add Field"), holder)
        self.add_other.setAutoDefault(False)
        self.add_other.clicked.connect(self._take_other)
        line.addWidget(self.other, 1)
        line.addWidget(self.add_other)
        return holder

    def _take_other(self) -> None:
        try:
            path = parse_path(self.other.text().strip())
        except ValueError as error:
            self._say(said(error), wrong=True)
            return
        known = next((row for row in self.rows if row.offered.path == path), None)
        row = known or self._add(offered_field(self._profile, path))
        self.other.clear()
        self.finder.clear()
        row.show()
        row.tick.setChecked(True)
        self._column.activate()
        self._area.ensureWidgetVisible(row)
        if known is None and self._survey is not None and len(path) == 1:
            self._say(self.tr("The preview shows what “{key}” holds.").format(key=path[0]), wrong=False)

    def _buttons(self) -> QHBoxLayout:
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.preview_button = QPushButton(self.tr("Preview Changes"), self)
        self.preview_button.setProperty("look", "primary")
        self.preview_button.setDefault(True)
        self.preview_button.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addWidget(self.message, 1)
        line.addWidget(cancel)
        line.addWidget(self.preview_button)
        return line

    def _settle(self) -> None:
        try:
            bulk = self.bulk()
        except ValueError as error:
            self.preview_button.setEnabled(False)
            self._say(said(error), wrong=False)
            return
        self.preview_button.setEnabled(True)
        if len(bulk.fields) == 1:
            self._say(self.tr("1 field will be changed"), wrong=False)
        else:
            self._say(
                self.tr("{n} fields will be changed", n=len(bulk.fields)).format(n=len(bulk.fields)),
                wrong=False,
            )

    def _say(self, text: str, *, wrong: bool) -> None:
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.setProperty("look", "danger" if wrong else "muted")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)

    def _find(self, text: str) -> None:
        wanted = text.casefold().strip()
        for row in self.rows:
            names = f"{row.offered.label} {'.'.join(map(str, row.offered.path))}".casefold()
            row.setVisible(wanted in names or row.tick.isChecked())

    def _fit(self, parent: QWidget) -> None:
        wanted = QSize(self._theme.px(760), self._theme.px(720))
        room = parent.window().size() - QSize(self._theme.px(40), self._theme.px(40))
        self.resize(wanted.boundedTo(room).expandedTo(QSize(self._theme.px(520), self._theme.px(400))))

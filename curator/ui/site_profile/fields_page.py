"""The page of fields: each key of the folder, in how many articles it is, and how it shall be edited."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.content import Kind
from curator.frontmatter import Value
from curator.library.folder_survey import FolderSurvey, KeySurvey
from curator.ui.site_profile.draft import Draft
from curator.ui.site_profile.pages import Page
from curator.ui.site_profile.words import kind_name
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number


class FieldsPage(Page):
    """Attributes:
    list: the keys. label, kind, minimum, maximum, choices: of the current one. found: what it holds.
    take_button: says what was found.
    """

    def __init__(self, theme: Theme, draft: Draft, survey: FolderSurvey) -> None:
        super().__init__(theme, draft, "")
        self._survey = survey
        px = theme.px
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Keys of the articles"))
        self.list.setProperty("look", "card")
        self.list.setMinimumWidth(px(170))
        for found in survey.keys:
            item = QListWidgetItem(found.key)
            item.setData(Qt.ItemDataRole.UserRole, found.key)
            item.setToolTip(articles(found.articles))
            item.setSizeHint(QSize(0, px(30)))
            self.list.addItem(item)
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setFont(theme.font(Text.STRONG))
        self.found = self.note()
        self.take_button = QPushButton(self.tr("Take What Was Found"))
        self.take_button.setAutoDefault(False)
        self.label, self.minimum, self.maximum, self.choices = (QLineEdit() for _ in range(4))
        self.kind = QComboBox()
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self.show_draft())
        self.kind.activated.connect(lambda: self._say("kind", str(self.kind.currentData())))
        self.label.editingFinished.connect(self._call)
        self.choices.editingFinished.connect(self._offer)
        for name, box in (("minimum", self.minimum), ("maximum", self.maximum)):
            box.editingFinished.connect(lambda name=name, box=box: self._limit(name, box))
        self.take_button.clicked.connect(self._take)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        px = self._theme.px
        form = QFormLayout()
        form.setHorizontalSpacing(px(14))
        form.setVerticalSpacing(px(8))
        for text, field in (
            (self.tr("&Label"), self.label),
            (self.tr("&Holds"), self.kind),
            (self.tr("F&rom"), self.minimum),
            (self.tr("&To"), self.maximum),
            (self.tr("&Words offered"), self.choices),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        form.addRow("", self.note(self.tr("With commas between them; other words stay possible.")))
        right = QVBoxLayout()
        right.setSpacing(px(8))
        right.addWidget(self.name)
        right.addWidget(self.found)
        right.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeading)
        right.addLayout(form)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(px(16))
        body.addWidget(self.list, 2)
        body.addLayout(right, 3)
        holder = QWidget()
        holder.setLayout(body)
        self._column.insertWidget(0, holder, 1)

    @property
    def current(self) -> KeySurvey | None:
        """The key that is shown."""
        row = self.list.currentRow()
        return self._survey.keys[row] if 0 <= row < len(self._survey.keys) else None

    def show_draft(self) -> None:
        current = self.current
        for part in (self.label, self.kind, self.minimum, self.maximum, self.choices, self.take_button):
            part.setEnabled(current is not None)
        if current is None:
            self.found.setText(self.tr("No article has been read yet."))
            return
        field = self._draft.profile.field(current.key)
        self.name.setText(current.key)
        self.found.setText(self._told(current))
        self.label.setText(field.label)
        self.kind.setCurrentIndex(self.kind.findData(field.kind))
        for box, value in ((self.minimum, field.minimum), (self.maximum, field.maximum)):
            box.setText("" if value is None else str(value))
            box.setEnabled(field.kind is Kind.NUMBER)
        self.choices.setText(", ".join(field.choices))
        self.choices.setEnabled(field.kind in (Kind.CHOICE, Kind.TAGS, Kind.TEXT))
        self.take_button.setEnabled(current.kind is not Kind.ANY and bool(self._proposed(current)))

    # -- inside -------------------------------------------------------------------------------------

    def _told(self, found: KeySurvey) -> str:
        share = self.tr("{n} of {total}").format(
            n=number(found.articles), total=articles(self._survey.articles)
        )
        parts = [share, kind_name(found.kind)]
        if found.low is not None and found.high is not None:
            parts.append(self.tr("{low} to {high}").format(low=number(found.low), high=number(found.high)))
        if found.values:
            parts.append(", ".join(found.values[:8]))
        return " · ".join(parts)

    def _proposed(self, found: KeySurvey) -> dict[str, Value]:
        """What was found and is not said yet."""
        field = self._draft.profile.field(found.key)
        wanted: dict[str, Value] = {"kind": str(found.kind)} if field.kind is not found.kind else {}
        if found.low is not None and found.high is not None:
            low, high = int(found.low // 1), int(-(-found.high // 1))
            if field.minimum is None or field.maximum is None or low < field.minimum or high > field.maximum:
                wanted |= {"minimum": low, "maximum": max(high, low + 1)}
        if found.kind is Kind.CHOICE and not set(found.values) <= set(field.choices):
            wanted["choices"] = list[Value](found.values)
        return wanted

    def _take(self) -> None:
        current = self.current
        if current is not None:
            for name, value in self._proposed(current).items():
                self._draft.put_field(current.key, name, value)
            self.changed.emit()

    def _say(self, name: str, value: Value) -> None:
        current = self.current
        if current is not None and self._draft.field(current.key).get(name) != value:
            self._draft.put_field(current.key, name, value)
            self.changed.emit()

    def _call(self) -> None:
        current = self.current
        if current is not None:
            text = self.label.text().strip()
            usual = self._draft.base.field(current.key).label
            self._say("label", None if text in ("", usual) else text)

    def _offer(self) -> None:
        current = self.current
        if current is not None:
            words: list[Value] = [word.strip() for word in self.choices.text().split(",") if word.strip()]
            same = tuple(words) == self._draft.base.field(current.key).choices
            self._say("choices", None if same else words)

    def _limit(self, name: str, box: QLineEdit) -> None:
        current = self.current
        if current is None:
            return
        try:
            value = int(box.text()) if box.text().strip() else None
        except ValueError:
            self.show_draft()
            return
        usual = getattr(self._draft.base.field(current.key), name)
        self._say(name, None if value == usual else value)

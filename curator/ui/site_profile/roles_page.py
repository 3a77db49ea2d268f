"""The page of meanings: which key is the title, which says that an article is published, and so on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from curator.content.roles import ROLES
from curator.library.folder_survey import FolderSurvey
from curator.ui.site_profile.draft import RANGED, Draft
from curator.ui.site_profile.pages import Page
from curator.ui.site_profile.words import role_name
from curator.ui.theme import Theme
from curator.ui.wording import articles, number

_FARTHEST = 1_000_000


class RolesPage(Page):
    """Attributes:
    keys: for each role what chooses its key. inverted: whether "published" means the opposite.
    ranges: the ends of the slider of each ranged role.
    """

    def __init__(self, theme: Theme, draft: Draft, survey: FolderSurvey) -> None:
        super().__init__(theme, draft, "")
        self._survey = survey
        self._notes: dict[str, QLabel] = {}
        self.keys: dict[str, QComboBox] = {}
        self.ranges: dict[str, tuple[QSpinBox, QSpinBox]] = {}
        self.inverted = QCheckBox(self.tr("true means that it is not published, as with Hugo's draft"))
        self.form.addRow(
            self.note(
                self.tr(
                    "Choose the key of your articles for each meaning; the window, searches, checks and "
                    "the command line follow. Several keys: with commas between, the preferred one first."
                )
            )
        )
        for role in ROLES:
            self._add(role)
        self.inverted.clicked.connect(self._invert)

    def show_draft(self) -> None:
        profile = self._draft.profile
        for role, box in self.keys.items():
            keys = profile.roles.get(role, ())
            box.setCurrentText(", ".join(keys))
            self._notes[role].setText(self._told(keys))
        key = profile.key("published")
        self.inverted.setEnabled(bool(key))
        self.inverted.setChecked(key in profile.inverted)
        for role, ends in self.ranges.items():
            bounds = profile.quality_range if role == "quality" else profile.heat_range
            for end, value in zip(ends, bounds, strict=True):
                end.blockSignals(True)
                end.setValue(value)
                end.blockSignals(False)
                end.setEnabled(bool(profile.key(role)))

    def _told(self, keys: Sequence[str]) -> str:
        """What the folder holds under these keys."""
        there = [found for key in keys if (found := self._survey.key(key)) is not None]
        if not there:
            return articles(0) if keys else self.tr("none")
        parts = [articles(max(found.articles for found in there))]
        first = there[0]
        if first.low is not None and first.high is not None:
            parts.append(self.tr("{low} to {high}").format(low=number(first.low), high=number(first.high)))
        return " · ".join(parts)

    # -- inside -------------------------------------------------------------------------------------

    def _add(self, role: str) -> None:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem("", "")
        for found in self._survey.keys:
            box.addItem(found.key, found.key)
        box.setMinimumWidth(self._theme.px(190))
        self.keys[role] = box
        note = self._notes[role] = self.note()
        line = QWidget()
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._theme.px(10))
        inside.addWidget(box, 1)
        inside.addWidget(note, 1)
        self.row(role_name(role), line)
        box.setAccessibleName(role_name(role))
        box.activated.connect(lambda _place: self._choose(role))
        editor = box.lineEdit()
        assert editor is not None
        editor.editingFinished.connect(lambda: self._choose(role))
        if role == "published":
            self.form.addRow("", self.inverted)
        if role in RANGED:
            self.form.addRow("", self._range(role))

    def _range(self, role: str) -> QWidget:
        ends = (QSpinBox(), QSpinBox())
        self.ranges[role] = ends
        line = QWidget()
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._theme.px(8))
        for box, text in zip(ends, (self.tr("from"), self.tr("to")), strict=True):
            box.setRange(-_FARTHEST, _FARTHEST)
            box.setKeyboardTracking(False)
            box.lineEdit().setTextMargins(self._theme.px(6), 0, self._theme.px(6), 0)
            box.setAccessibleName(f"{role_name(role)}, {text}")
            box.valueChanged.connect(lambda _value: self._limit(role))
            inside.addWidget(self.note(text))
            inside.addWidget(box)
        inside.addStretch(1)
        return line

    def _choose(self, role: str) -> None:
        keys = [key.strip() for key in self.keys[role].currentText().split(",") if key.strip()]
        if tuple(keys) != self._draft.profile.roles.get(role, ()):
            self._draft.put_role(role, keys)
            self.changed.emit()

    def _invert(self, on: bool) -> None:
        self._draft.put_inverted(on)
        self.changed.emit()

    def _limit(self, role: str) -> None:
        low, high = (box.value() for box in self.ranges[role])
        if low < high:
            self._draft.put_range(role, low, high)
            self.changed.emit()
